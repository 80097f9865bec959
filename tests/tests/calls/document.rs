//! Documents as the tests read them: plain JSON, patched, with references followed. This uses nothing else of the
//! generator, so that its output can be compared with the document.

use std::sync::LazyLock;

use botpress_codegen::config::Config;
use botpress_codegen::read_document;
use botpress_codegen::report::Style;
use project_tests::documents;
use serde_json::Value;

/// A document and the module of its API.
pub(super) struct Document {
    pub(super) module: String,
    root: Value,
}

/// The project's documents.
pub(super) static DOCUMENTS: LazyLock<Vec<Document>> = LazyLock::new(|| {
    let input = documents::project();
    let config = Config::parse(&input.config).expect("codegen.toml");
    let apis = config.apis(&input.config).into_iter();
    apis.map(|api| {
        let document = read_document(&input, &api, Style::PLAIN).expect("a document");
        Document {
            root: document.value().clone(),
            module: api.module,
        }
    })
    .collect()
});

/// One operation.
pub(super) struct Operation<'d> {
    pub(super) document: &'d Document,
    pub(super) id: &'d str,
    /// In upper case.
    pub(super) method: String,
    pub(super) path: &'d str,
    /// In the order of the document.
    pub(super) parameters: Vec<&'d Value>,
    /// The schema of its JSON body.
    pub(super) body: Option<&'d Value>,
    /// The status of success, and the schema of its JSON response.
    pub(super) status: u16,
    pub(super) response: Option<&'d Value>,
}

static NOTHING: Value = Value::Null;

impl Document {
    /// Follows references.
    pub(super) fn follow<'d>(&'d self, mut value: &'d Value) -> &'d Value {
        while let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let pointer = reference.strip_prefix('#').expect("a reference within");
            value = self.root.pointer(pointer).expect("the target of the reference");
        }
        value
    }

    /// Returns all operations.
    pub(super) fn operations(&self) -> Vec<Operation<'_>> {
        let mut operations = Vec::new();
        for (path, item) in self.root["paths"].as_object().expect("paths") {
            for method in ["get", "put", "post", "delete", "options", "head", "patch", "trace"] {
                if let Some(operation) = item.get(method) {
                    operations.push(self.operation(path, method, item, operation));
                }
            }
        }
        operations
    }

    fn operation<'d>(&'d self, path: &'d str, method: &str, item: &'d Value, operation: &'d Value) -> Operation<'d> {
        let shared = item["parameters"].as_array().into_iter().flatten();
        let own = operation["parameters"].as_array().into_iter().flatten();
        let responses = operation["responses"].as_object().expect("responses").iter();
        let mut responses: Vec<(u16, Option<&Value>)> = responses
            .filter_map(|(status, response)| Some((status.parse().ok()?, self.json(response))))
            .filter(|(status, _)| (200..300).contains(status))
            .collect();
        responses.sort_by_key(|(status, response)| (response.is_none(), *status));
        let (status, response) = responses.first().copied().unwrap_or((200, None));
        Operation {
            document: self,
            id: operation["operationId"].as_str().expect("an operationId"),
            method: method.to_ascii_uppercase(),
            path,
            parameters: shared.chain(own).map(|it| self.follow(it)).collect(),
            body: operation.get("requestBody").and_then(|body| self.json(body)),
            status,
            response,
        }
    }

    /// Returns the schema of JSON content, or of the events of a stream.
    fn json<'d>(&'d self, holder: &'d Value) -> Option<&'d Value> {
        let content = self.follow(holder).get("content")?.as_object()?;
        let json = content
            .iter()
            .find(|(name, _)| name.contains("json") || *name == "text/event-stream");
        json.map(|(_, content)| content.get("schema").unwrap_or(&NOTHING))
    }
}
