//! Rules that came with OpenAPI 3.1 and 3.2: the parts that a document must have, and fields that exclude each other.

use serde_json::{Map, Value};

use super::Check;
use super::shape::methods;
use super::trail::Trail;
use crate::Version;
use crate::diagnostic::wording::short;
use crate::diagnostic::{Code, Diagnostic};

impl<'a> Check<'a> {
    /// Checks that a document has at least one of its three main parts.
    pub(super) fn document(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        if self.version == Version::V30 {
            return;
        }
        let parts = ["paths", "components", "webhooks"];
        if !parts.iter().any(|part| map.contains_key(*part)) {
            let message = "the document has none of `paths`, `components` and `webhooks`";
            let diagnostic = Diagnostic::new(Code::MissingField, &trail.place(), message).at_key();
            self.found
                .push(diagnostic.help("write `paths: {}` if the API has no paths"));
        }
        if let Some(own) = map.get("$self").and_then(Value::as_str)
            && own.contains('#')
        {
            let message = "`$self` is the address of the whole document, so it can't have a fragment";
            self.report(Code::UnknownValue, &trail.key("$self"), message);
        }
        if let Some(dialect) = map.get("jsonSchemaDialect").and_then(Value::as_str) {
            self.dialect(dialect, &trail.key("jsonSchemaDialect"));
        }
        self.tags(map, trail);
    }

    /// Warns of a dialect of JSON Schema whose rules are not known.
    pub(super) fn dialect(&mut self, dialect: &str, at: &Trail<'_>) {
        let known = dialect.starts_with("https://spec.openapis.org/oas/3.")
            || dialect.trim_end_matches('#') == "https://json-schema.org/draft/2020-12/schema";
        if !known {
            let message = format!(
                "the dialect `{}` is not supported; schemas are read as those of 2020-12",
                short(dialect)
            );
            self.report(Code::SchemaDialect, at, message);
        }
    }

    /// Checks that the parent of a tag is a tag too.
    fn tags(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let Some(tags) = map.get("tags").and_then(Value::as_array) else {
            return;
        };
        let text = |tag: &'a Value, key: &str| tag.get(key).and_then(Value::as_str);
        let names: Vec<&str> = tags.iter().filter_map(|tag| text(tag, "name")).collect();
        let list = trail.key("tags");
        for (index, tag) in tags.iter().enumerate() {
            let Some(parent) = text(tag, "parent").filter(|parent| !names.contains(parent)) else {
                continue;
            };
            let at = list.index(index);
            let message = format!("no tag is called `{}`", short(parent));
            self.report(Code::TagParent, &at.key("parent"), message);
        }
    }

    pub(super) fn server_variable(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let Some(values) = map.get("enum").and_then(Value::as_array) else {
            return;
        };
        if self.version.has_json_schema() && values.is_empty() {
            let message = "`enum` is empty, so no value is allowed";
            self.report(Code::EnumEmpty, &trail.key("enum"), message);
        }
    }

    /// Reports methods in `additionalOperations` that have a field of their own.
    pub(super) fn other_methods(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let Some(others) = map.get("additionalOperations").and_then(Value::as_object) else {
            return;
        };
        if self.version < Version::V32 {
            return;
        }
        let list = trail.key("additionalOperations");
        for name in others.keys() {
            let field = name.to_ascii_lowercase();
            let (message, help) = if methods(self.version).contains(&field.as_str()) {
                (
                    format!("the method `{}` has a field of its own", short(name)),
                    format!("write the operation under `{field}` of the path item"),
                )
            } else if name.is_empty() || !name.chars().all(is_token) {
                (
                    format!("\"{}\" is not a method", short(name)),
                    "a method is a word, such as `COPY`".to_owned(),
                )
            } else {
                continue;
            };
            let place = list.key(name).place();
            let diagnostic = Diagnostic::new(Code::AdditionalMethod, &place, message).at_key();
            self.found.push(diagnostic.help(help));
        }
    }

    /// Checks that `encoding` (by name) and the positional encodings exclude each other.
    pub(super) fn encodings(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        for other in ["prefixEncoding", "itemEncoding"] {
            self.exclude(map, "encoding", other, trail);
        }
    }

    pub(super) fn example(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        for (one, other) in [
            ("value", "dataValue"),
            ("value", "serializedValue"),
            ("serializedValue", "externalValue"),
        ] {
            self.exclude(map, one, other, trail);
        }
        if self.version >= Version::V31 {
            self.exclusive(map, "value", "externalValue", trail);
        }
    }

    /// Checks `example` and `examples` of a parameter, a header or a media type.
    pub(super) fn examples(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        self.exclude(map, "example", "examples", trail);
    }

    pub(super) fn xml(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        for other in ["attribute", "wrapped"] {
            self.exclude(map, "nodeType", other, trail);
        }
    }

    /// Reports two fields of which 3.2 allows one.
    fn exclude(&mut self, map: &Map<String, Value>, one: &str, other: &str, trail: &Trail<'_>) {
        if self.version >= Version::V32 {
            self.exclusive(map, one, other, trail);
        }
    }

    fn exclusive(&mut self, map: &Map<String, Value>, one: &str, other: &str, trail: &Trail<'_>) {
        if map.contains_key(one) && map.contains_key(other) {
            let message = format!("`{one}` and `{other}` exclude each other");
            let diagnostic = Diagnostic::new(Code::ExclusiveFields, &trail.key(other).place(), message);
            let first = trail.key(one).place();
            let diagnostic = diagnostic.at_key().related_key(&first, format!("`{one}` is here"));
            self.found.push(diagnostic.help("keep one of them"));
        }
    }
}

/// Returns whether a method or the name of a header may have this character.
pub(super) fn is_token(c: char) -> bool {
    c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c)
}
