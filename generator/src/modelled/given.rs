//! The document of a model. Its value takes several times the memory of its text, so it is dropped as soon
//! as possible, if the caller does not need it.

use std::borrow::Cow;

use serde_json::Value;

use crate::check::Repairs;
use crate::diagnostic::Diagnostics;
use crate::examples;
use crate::source::{Aside, Document};
use crate::spec::{self, Spec};

/// A document, and whether its value is needed later.
pub(super) enum Given<'d> {
    Lent(&'d Document),
    /// The value is set aside from the first reading on.
    Own(&'d mut Document, Option<Aside>),
}

impl<'d> Given<'d> {
    pub(super) fn lent(document: &'d Document) -> Self {
        Self::Lent(document)
    }

    pub(super) fn own(document: &'d mut Document) -> Self {
        Self::Own(document, None)
    }

    pub(super) fn document(&self) -> &Document {
        match self {
            Self::Lent(document) => document,
            Self::Own(document, _) => document,
        }
    }

    /// Reads the document with the repairs made. Returns a value with its examples too.
    pub(super) fn read(&mut self, repairs: &Repairs) -> (Result<Spec, Diagnostics>, Cow<'d, Value>) {
        let value = match self {
            Self::Lent(document) => repairs.apply(document.value()),
            Self::Own(document, aside) => {
                let (mut value, text) = document.set_aside();
                aside.get_or_insert(text);
                repairs.make(&mut value);
                Cow::Owned(value)
            }
        };
        let spec = spec::read::read(&value);
        let examples = match value {
            Cow::Borrowed(value) => Cow::Borrowed(value),
            Cow::Owned(value) => Cow::Owned(examples::only(value)),
        };
        (spec, examples)
    }

    /// Puts the value back, to find the cause of errors and to read it again.
    pub(super) fn restore(&mut self) {
        if let Self::Own(document, Some(aside)) = self {
            document.restore(aside);
        }
    }

    /// Drops the value, and all of the canonical document that does not lead to an example: there were no errors.
    pub(super) fn done(&mut self, spec: &mut Spec, examples: &Value) {
        let Self::Own(_, aside) = self else { return };
        *aside = None;
        if examples.is_null() {
            *spec = Spec::default();
        } else {
            spec.reduce(&|place| place.pointer.find(examples).is_some());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::ApiConfig;
    use crate::modelled::{model, model_of};
    use crate::passes::NameLock;
    use serde_json::json;

    /// A document with examples, with an error that only lowering finds, and with a mistake that is repaired.
    fn document() -> Document {
        let operation = |schema: &str| {
            let reference = json!({"$ref": format!("#/components/schemas/{schema}")});
            json!({"get": {"operationId": schema, "responses": {"200": {
                "content": {"application/json": {"schema": reference}},
            }}}})
        };
        let text = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {"/good": operation("Good"), "/bad": operation("Bad")},
            "components": {"schemas": {
                "Good": {"type": "object", "properties": {"a": {"type": "string", "example": "b"}}},
                "Bad": {"type": "object", "properties": {"c": {"allOf": [
                    {"type": "string"},
                    {"type": "object", "properties": {"d": {"type": "string"}}},
                ]}, "e": {"$ref": "#/components/schemas/Itself"}}},
                "Itself": {"allOf": [
                    {"$ref": "#/components/schemas/Itself"},
                    {"type": "object", "properties": {"f": {"type": "string"}}},
                ]},
            }},
        });
        Document::read("a.json", text.to_string().into_bytes()).unwrap()
    }

    #[test]
    fn a_value_that_is_dropped_early_makes_the_same_model() {
        for keep_going in [true, false] {
            let mut config = ApiConfig::plain("api", "a.json");
            config.keep_going = keep_going;
            config.example_tests = true;
            let lock = NameLock::default();
            let mut document = document();
            let lent = model(&document, &config, &lock, &|_, _, _| {});
            let own = model_of(&mut document, &config, &lock, &|_, _, _| {});
            assert_eq!(format!("{lent:?}"), format!("{own:?}"));
            if keep_going {
                let made = own.unwrap();
                assert_eq!(made.left_out, ["Bad"]);
                assert!(format!("{:?}", made.api).contains("String(\"b\")"));
                assert!(document.value().is_null());
            } else {
                assert!(own.is_err());
            }
        }
    }

    #[test]
    fn parts_without_examples_are_not_needed_for_those_with() {
        let reference = |to: &str| json!({"$ref": format!("#/components/{to}")});
        let operation = |name: &str, schema: Value| {
            json!({"get": {
                "operationId": name,
                "parameters": [reference("parameters/Top"), {"name": "p", "in": "query", "schema": {"type": "integer"}}],
                "responses": {
                    "200": {"description": "", "content": {"application/json": {"schema": schema}}},
                    "404": {"description": "", "content": {"application/json": {"schema": reference("schemas/Plain")}}},
                },
            }})
        };
        let text = json!({
            "openapi": "3.0.3",
            "info": {"title": "T", "version": "1"},
            "paths": {
                "/a": operation("a", json!({"type": "array", "items": reference("schemas/Either")})),
                "/b": operation("b", json!({"type": "object", "properties": {"x": {"type": "object", "properties": {
                    "y": {"type": "string", "example": "deep"},
                    "z": reference("schemas/Plain"),
                }}}})),
                "/c": operation("c", reference("schemas/Plain")),
            },
            "components": {
                "parameters": {"Top": {"name": "top", "in": "query", "schema": {"type": "integer"}, "example": 50}},
                "schemas": {
                    "Plain": {"type": "object", "properties": {"a": {"type": "string"}}},
                    "Either": {"oneOf": [
                        reference("schemas/Plain"),
                        {"type": "object", "required": ["b"], "properties": {"b": {"type": "string", "example": "told"}}},
                    ]},
                },
            },
        });
        let mut config = ApiConfig::plain("api", "a.json");
        config.example_tests = true;
        let lock = NameLock::default();
        let mut document = Document::read("a.json", text.to_string().into_bytes()).unwrap();
        let lent = model(&document, &config, &lock, &|_, _, _| {}).unwrap();
        let own = model_of(&mut document, &config, &lock, &|_, _, _| {}).unwrap();
        let own = format!("{own:?}");
        assert_eq!(format!("{lent:?}"), own);
        for example in ["Number(50)", "String(\"deep\")", "String(\"told\")"] {
            assert!(own.contains(example), "{example}\n{own}");
        }
    }
}
