//! Collects the examples of a document and their types.

use botpress_codegen::diagnostic::Location;
use botpress_codegen::model::{Api, BodyKind, Operation, Ty, TypeKind};
use botpress_codegen::resolve::Graph;
use serde_json::Value;

use super::schema::Schemas;
use super::{Case, Found};

/// Collects the JSON examples of components, request bodies and responses.
pub fn find(document: &Value, api: &Api) -> Found {
    let Some(schemas) = Schemas::of(document) else {
        return Found::default();
    };
    let mut search = Search {
        graph: Graph::new(document),
        api,
        schemas,
        found: Found::default(),
    };
    search.components();
    for operation in &api.operations {
        search.operation(operation);
    }
    search.found
}

struct Search<'a> {
    graph: Graph<'a>,
    api: &'a Api,
    schemas: Schemas,
    found: Found,
}

impl<'a> Search<'a> {
    fn components(&mut self) {
        let place = Location::of(&["components", "schemas"]);
        let schemas = self.graph.value(&place).and_then(Value::as_object);
        for (name, schema) in schemas.into_iter().flatten() {
            let Some(example) = schema.get("example") else {
                continue;
            };
            let place = place.child(name);
            let mut live = self.api.types.live();
            let ty = live.find(|(_, ty)| ty.component.as_ref() == Some(name));
            let rust = ty.map(|(_, ty)| format!("types::{}", ty.name));
            self.take(&place, &place.child("example"), example, rust);
        }
    }

    fn operation(&mut self, operation: &Operation) {
        if let Some(body) = &operation.body
            && body.content.kind == BodyKind::Json
        {
            let place = operation.place.child("requestBody");
            let wanted = |media_type: &str| media_type == body.content.media_type;
            self.contents(place, &wanted, &body.content.ty);
        }
        for response in operation.responses.iter().chain(&operation.errors) {
            if response.kind == BodyKind::Json {
                let status = response.status.as_written();
                let responses = operation.place.child("responses");
                self.contents(responses.child(&status), &is_json, &response.ty);
            }
        }
    }

    /// Collects the examples of the first accepted media type of a request body or a response.
    fn contents(&mut self, place: Location, wanted: &dyn Fn(&str) -> bool, ty: &Ty) {
        let target = self.graph.value(&place);
        let Some(target) = target.and_then(|value| self.graph.follow(value, place)) else {
            return;
        };
        let content = target.value.get("content").and_then(Value::as_object);
        let mut contents = content.into_iter().flatten();
        let Some((media_type, media)) = contents.find(|(media_type, _)| wanted(media_type)) else {
            return;
        };
        let place = target.place.child("content").child(media_type);
        let schema = place.child("schema");
        let rust = rust(self.api, ty);
        if let Some(example) = media.get("example") {
            self.take(&schema, &place.child("example"), example, rust.clone());
        }
        let examples = media.get("examples").and_then(Value::as_object);
        for (name, example) in examples.into_iter().flatten() {
            let place = place.child("examples").child(name);
            let Some(target) = self.graph.follow(example, place) else {
                continue;
            };
            if let Some(value) = target.value.get("value") {
                self.take(&schema, &target.place.child("value"), value, rust.clone());
            }
        }
    }

    fn take(&mut self, schema: &Location, place: &Location, value: &'a Value, rust: Option<String>) {
        let Some(rust) = rust else {
            self.found.unnamed += 1;
            return;
        };
        if !self.schemas.accept(schema.pointer.as_str(), value) {
            self.found.invalid += 1;
            return;
        }
        let case = Case {
            pointer: place.pointer.as_str().to_owned(),
            rust,
            value: value.clone(),
        };
        // Operations may share an example.
        if !self.found.cases.contains(&case) {
            self.found.cases.push(case);
        }
    }
}

fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    let essence = essence.to_ascii_lowercase();
    essence.ends_with("/json") || essence.ends_with("+json")
}

/// Returns the type as a path, if it is a named type or a list of one.
fn rust(api: &Api, ty: &Ty) -> Option<String> {
    match ty {
        Ty::Named(id) => {
            let ty = &api.types[*id];
            let is_plain = matches!(&ty.kind, TypeKind::Alias(target) if rust(api, target).is_none());
            (!is_plain).then(|| format!("types::{}", ty.name))
        }
        Ty::List(item) => rust(api, item).map(|item| format!("Vec<{item}>")),
        Ty::Boxed(inner) => rust(api, inner),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use botpress_codegen::config::Config;
    use botpress_codegen::passes::NameLock;
    use botpress_codegen::source::Document;

    #[test]
    fn examples_are_found_with_their_types_and_those_that_do_not_fit_are_counted() {
        let text = r##"{
            "openapi": "3.0.3",
            "info": { "title": "T", "version": "1" },
            "servers": [{ "url": "https://t.example" }],
            "paths": { "/orders": { "post": {
                "operationId": "createOrder",
                "requestBody": { "content": { "application/json": {
                    "schema": { "type": "object", "required": ["amount"], "properties": { "amount": { "type": "integer" } } },
                    "examples": {
                        "good": { "value": { "amount": 1 } },
                        "bad": { "value": { "amount": "much" } },
                        "shared": { "$ref": "#/components/examples/Shared" }
                    }
                } } },
                "responses": {
                    "200": { "$ref": "#/components/responses/Orders" },
                    "400": { "description": "No", "content": { "application/json": {
                        "schema": { "type": "string" }, "example": "no"
                    } } }
                }
            } } },
            "components": {
                "examples": { "Shared": { "value": { "amount": 2 } } },
                "responses": { "Orders": { "description": "All", "content": { "application/json": {
                    "schema": { "type": "array", "items": { "$ref": "#/components/schemas/Order" } },
                    "example": [{ "id": "a" }]
                } } } },
                "schemas": { "Order": {
                    "type": "object",
                    "required": ["id"],
                    "properties": { "id": { "type": "string" } },
                    "example": { "id": "b" }
                } }
            }
        }"##;
        let document = Document::read("t.json", text.as_bytes().to_vec()).unwrap();
        let config =
            "[crate]\nname = \"t\"\nversion = \"0.1.0\"\ndescription = \"T\"\n[apis]\nt = { document = \"t.json\" }\n";
        let apis = Config::parse(config).unwrap().apis(config);
        let lock = NameLock::default();
        let modelled = botpress_codegen::model(&document, &apis[0], &lock, &|_, _, _| {}).unwrap();
        let found = find(document.value(), &modelled.api);
        let cases: Vec<_> = found
            .cases
            .iter()
            .map(|case| (case.pointer.as_str(), case.rust.as_str()))
            .collect();
        let body = "/paths/~1orders/post/requestBody/content/application~1json/examples";
        assert_eq!(
            cases,
            [
                ("/components/schemas/Order/example", "types::Order"),
                (format!("{body}/good/value").as_str(), "types::CreateOrderBody"),
                ("/components/examples/Shared/value", "types::CreateOrderBody"),
                (
                    "/components/responses/Orders/content/application~1json/example",
                    "Vec<types::Order>"
                ),
            ]
        );
        assert_eq!((found.invalid, found.unnamed), (1, 1));
    }
}
