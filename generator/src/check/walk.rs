//! The walk over the document along the tables. It calls the rules of each kind of object.

use serde_json::{Map, Value};

use super::Check;
use super::repair::Repair;
use super::shape::{Field, Kind, Need, Shape};
use super::trail::Trail;
use crate::Version;
use crate::diagnostic::wording::{found, list, nearest, short};
use crate::diagnostic::{Code, Diagnostic};
use crate::resolve;

impl<'a> Check<'a> {
    /// Checks a value that should have a shape, and its content.
    pub(super) fn value(&mut self, shape: &Shape, value: &'a Value, trail: &Trail<'_>) {
        self.shaped(shape, value, trail, false);
    }

    fn shaped(&mut self, shape: &Shape, value: &'a Value, trail: &Trail<'_>, loose: bool) {
        match (shape, value) {
            (Shape::Reference(Kind::Schema), Value::Bool(_)) if self.version.has_json_schema() => {}
            (Shape::Any, _)
            | (Shape::Text, Value::String(_))
            | (Shape::Flag | Shape::SchemaOrFlag, Value::Bool(_))
            | (Shape::Number, Value::Number(_)) => {}
            (Shape::Count, Value::Number(number)) if number.is_u64() => {}
            (Shape::OneOf(known), Value::String(text)) => self.one_of(known, text, trail),
            (Shape::Object(kind), Value::Object(map)) => self.object(*kind, map, value, trail),
            (Shape::Reference(kind), Value::Object(map)) => {
                let refers = map.contains_key("$ref");
                if refers {
                    self.reference(*kind, value, trail);
                }
                // In JSON Schema a reference is a keyword like any other.
                let schema = *kind == Kind::Schema && self.version.has_json_schema();
                if !refers || schema && map.len() > 1 {
                    self.object(*kind, map, value, trail);
                }
            }
            (Shape::SchemaOrFlag, Value::Object(_)) => {
                self.value(&Shape::Reference(Kind::Schema), value, trail);
            }
            (Shape::List(item), Value::Array(items)) => {
                for (index, value) in items.iter().enumerate() {
                    self.value(item, value, &trail.index(index));
                }
            }
            (Shape::Map(item), Value::Object(map)) => {
                for (key, value) in map {
                    self.value(item, value, &trail.key(key));
                }
            }
            (Shape::Object(Kind::Schema) | Shape::Reference(Kind::Schema), Value::Bool(flag)) => {
                let diagnostic = Diagnostic::new(
                    Code::BooleanSchema,
                    &trail.place(),
                    format!("`{flag}` as a schema needs OpenAPI 3.1"),
                );
                let help = if *flag {
                    "write `{}` for any value"
                } else {
                    "write `not: {}`"
                };
                self.found.push(diagnostic.help(help));
            }
            // A style is one of a few words, none of which is a number.
            (Shape::Text, Value::Number(_) | Value::Bool(_)) if trail.last() != "style" => {
                self.unquoted(value, trail);
            }
            (Shape::Flag, Value::String(text)) if matches!(text.as_str(), "true" | "false") => {
                self.quoted(text == "true", trail);
            }
            // An optional field that is null is ignored instead.
            _ if !(loose && value.is_null()) && self.value_of_other_shape(shape, value, trail) => {}
            _ => self.wrong_type(shape, value, trail, loose),
        }
    }

    /// Repairs a number or a boolean where a string is expected: its digits or letters are the string.
    fn unquoted(&mut self, value: &Value, trail: &Trail<'_>) {
        let place = trail.place();
        let message = format!(
            "`{}` must be a string, found {}; it is read as \"{value}\"",
            trail.last(),
            found(value)
        );
        let text = Value::String(value.to_string());
        self.repairs.push(place.clone(), Repair::Replace(text));
        let diagnostic = Diagnostic::new(Code::UnquotedText, &place, message);
        self.found.push(diagnostic.help(format!("quote it: '{value}'")));
    }

    /// Repairs `"true"` where `true` is expected.
    fn quoted(&mut self, flag: bool, trail: &Trail<'_>) {
        let place = trail.place();
        let message = format!(
            "`{}` must be `true` or `false`, found the string \"{flag}\"; it is read as `{flag}`",
            trail.last()
        );
        self.repairs.push(place.clone(), Repair::Replace(Value::Bool(flag)));
        let diagnostic = Diagnostic::new(Code::QuotedFlag, &place, message);
        self.found
            .push(diagnostic.help("write `true` or `false` without quotes"));
    }

    fn wrong_type(&mut self, shape: &Shape, value: &Value, trail: &Trail<'_>, loose: bool) {
        let wanted = match shape {
            Shape::Any => return,
            Shape::Text | Shape::OneOf(_) => "a string".to_owned(),
            Shape::Flag => "`true` or `false`".to_owned(),
            Shape::Number => "a number".to_owned(),
            Shape::Count => "an integer from zero up".to_owned(),
            Shape::Object(kind) | Shape::Reference(kind) => match kind {
                Kind::Paths | Kind::Responses | Kind::Requirement => "an object".to_owned(),
                kind => format!("{} (an object)", kind.noun()),
            },
            Shape::SchemaOrFlag => "a schema, `true` or `false`".to_owned(),
            Shape::List(_) => "a list".to_owned(),
            Shape::Map(_) => "an object".to_owned(),
        };
        let name = trail.last();
        let mut message = format!("`{name}` must be {wanted}, found {}", found(value));
        let place = trail.place();
        if loose {
            message.push_str("; it is ignored");
        }
        let mut diagnostic = if loose {
            self.ignore(place.clone());
            Diagnostic::new(Code::IgnoredKeyword, &place, message)
        } else {
            Diagnostic::new(Code::WrongType, &place, message)
        };
        let quotable = matches!(value, Value::Number(_) | Value::Bool(_));
        if matches!(shape, Shape::Text | Shape::OneOf(_)) && quotable {
            diagnostic = diagnostic.help(format!("quote it: '{value}'"));
        } else if matches!(name, "exclusiveMinimum" | "exclusiveMaximum") && value.is_number() {
            diagnostic = diagnostic.help(format!(
                "in {} write the number as `minimum` or `maximum`, and `true` here",
                self.version.name()
            ));
        } else if matches!(name, "exclusiveMinimum" | "exclusiveMaximum") && value.is_boolean() {
            diagnostic = diagnostic.help("since OpenAPI 3.1, write the number itself here");
        } else if matches!(shape, Shape::Flag) && value.is_string() {
            diagnostic = diagnostic.help("write `true` or `false` without quotes");
        } else if value.is_null() {
            diagnostic = diagnostic.help("to leave it out, delete the key");
        }
        self.found.push(diagnostic);
    }

    pub(super) fn one_of(&mut self, known: &[&str], text: &str, trail: &Trail<'_>) {
        // Only Swagger 2.0 has types in a list of known words.
        let is_type = known.contains(&"array");
        if known.contains(&text)
            || is_type && self.type_in_other_words(known, text, trail)
            || self.word_in_other_case(known, text, trail)
        {
            return;
        }
        let message = format!("`{}` can't be \"{}\"", trail.last(), short(text));
        let diagnostic = Diagnostic::new(Code::UnknownValue, &trail.place(), message);
        let help = match (trail.last(), text) {
            ("in", "body") if known.contains(&"path") => {
                "OpenAPI 3.0 has a `requestBody` instead, next to `parameters`".to_owned()
            }
            ("in", "formData") if known.contains(&"path") => {
                "OpenAPI 3.0 has a `requestBody` of `multipart/form-data` or \
                 `application/x-www-form-urlencoded` instead"
                    .to_owned()
            }
            ("type", "basic") => "write `type: http` with `scheme: basic`".to_owned(),
            ("type", "bearer") => "write `type: http` with `scheme: bearer`".to_owned(),
            ("type", "mutualTLS") => "`mutualTLS` needs OpenAPI 3.1".to_owned(),
            _ => match nearest(text, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use {}", list(known)),
            },
        };
        self.found.push(diagnostic.help(help));
    }

    fn object(&mut self, kind: Kind, map: &'a Map<String, Value>, value: &'a Value, trail: &Trail<'_>) {
        for (key, value) in map {
            let at = trail.key(key);
            if let Some(field) = kind.field(key, self.version) {
                self.field(field, value, &at);
            } else if key.starts_with("x-") && kind != Kind::Requirement {
                // Extensions may contain anything. The library that reads 3.0 can't read those of callbacks, and a
                // client does not need callbacks.
                if kind == Kind::Callback && self.version == Version::V30 {
                    self.ignore(at.place());
                }
                if kind == Kind::Schema && key == "x-nullable" && self.version > Version::V20 {
                    self.foreign_nullable(value, &at);
                }
            } else if kind == Kind::Schema && key == "nullable" && self.version > Version::V30 {
                self.left_over_nullable(map, value, &at);
            } else if key == "$ref" {
                let diagnostic = Diagnostic::new(
                    Code::MisplacedReference,
                    &at.place(),
                    format!("{} can't be a reference", kind.noun()),
                );
                self.found
                    .push(diagnostic.at_key().help("write the object itself here"));
            } else if let Some(pattern) = kind.pattern() {
                if self.key_fits(kind, key, &at) {
                    self.value(&pattern, value, &at);
                }
            } else if kind == Kind::PathItem && self.method_in_other_case(key, map, &at) {
                // Its content is checked when it is a method.
            } else {
                self.unknown_field(kind, key, map, &at);
            }
        }
        for field in kind.fields(self.version) {
            if field.need == Need::Required && !map.contains_key(field.name) {
                self.missing(kind, field.name, map, trail);
            }
        }
        self.rules(kind, map, value, trail);
    }

    fn field(&mut self, field: &Field, value: &'a Value, at: &Trail<'_>) {
        // An empty value in YAML is null, and treated as if the key were missing.
        let needed = field.need == Need::Required || matches!(field.shape, Shape::Any);
        if field.name == "items" && value.is_array() && !self.version.has_json_schema() {
            let message = "a list of schemas in `items` needs OpenAPI 3.1; the items are read as any JSON";
            self.ignore(at.place());
            let diagnostic = Diagnostic::new(Code::ItemsList, &at.place(), message);
            self.found
                .push(diagnostic.help("write one schema, or `oneOf` with several"));
        } else if field.name == "items" && value.is_array() {
            let message = "a list of schemas in `items` is called `prefixItems` since OpenAPI 3.1; it is read as that";
            let diagnostic = Diagnostic::new(Code::ItemsList, &at.place(), message).at_key();
            let renamed = Repair::Rename("prefixItems".to_owned());
            self.correct(at.place(), renamed, diagnostic.help("write `prefixItems`"));
        } else if value.is_null() && !needed {
            self.shaped(&field.shape, value, at, true);
        } else {
            self.shaped(&field.shape, value, at, field.need == Need::Loose);
        }
    }

    fn missing(&mut self, kind: Kind, name: &'static str, map: &Map<String, Value>, trail: &Trail<'_>) {
        let near = map.keys().find(|key| {
            let near = nearest(key, std::iter::once(name)).is_some();
            near && kind.field(key, self.version).is_none()
        });
        if near.is_none()
            && let Some(value) = dispensable(kind, name)
        {
            let place = trail.place();
            self.repairs.push(place.clone(), Repair::Insert(name, value));
            let message = format!("{} has no `{name}`, which OpenAPI requires", kind.noun());
            let diagnostic = Diagnostic::new(Code::DispensableField, &place, message).at_key();
            self.found.push(diagnostic);
            return;
        }
        let message = format!("{} must have `{name}`", kind.noun());
        let mut diagnostic = Diagnostic::new(Code::MissingField, &trail.place(), message).at_key();
        if let Some(near) = near {
            diagnostic = diagnostic.related_key(&trail.key(near).place(), format!("is this a misspelled `{name}`?"));
        }
        let help = match (kind, name) {
            (Kind::Document, "paths") => Some("write `paths: {}` if the API has no paths"),
            (Kind::Document, "info") => Some("write `info: {title: …, version: …}`"),
            (Kind::Operation, "responses") => Some("add at least the response of a successful call"),
            (Kind::Response, "description") => Some("an empty one is enough: `description: ''`"),
            (Kind::RequestBody, "content") => Some("write its media type: `content: {application/json: {schema: …}}`"),
            _ => None,
        };
        if let Some(help) = help {
            diagnostic = diagnostic.help(help);
        }
        self.found.push(diagnostic);
    }

    fn unknown_field(&mut self, kind: Kind, key: &str, map: &Map<String, Value>, at: &Trail<'_>) {
        if kind == Kind::Schema && key == "const" {
            return self.constant(map, at);
        }
        let place = at.place();
        let names = kind.fields(self.version).map(|field| field.name);
        let near = nearest(key, names.filter(|name| !map.contains_key(*name)));
        let newer = self.other_version(kind, key);
        // A file that is one object may also contain targets of references. A misspelled field is not one of them.
        let in_file = resolve::within_file(&place).is_some_and(|(_, keys)| keys.len() == 1);
        let is_content = map.get(key).is_some_and(|value| value.is_object() || value.is_array());
        if in_file && is_content && near.is_none() && newer.is_none() {
            return;
        }
        let message = format!("{} has no field `{}`; it is ignored", kind.noun(), short(key));
        let diagnostic = Diagnostic::new(Code::UnknownField, &place, message).at_key();
        let diagnostic = if let Some(help) = newer {
            diagnostic.help(help)
        } else if let Some(near) = near {
            diagnostic.help(format!("did you mean `{near}`?"))
        } else {
            diagnostic.help("fields of your own start with `x-`")
        };
        self.found.push(diagnostic);
    }

    /// Returns a note when another version has the field.
    fn other_version(&self, kind: Kind, key: &str) -> Option<String> {
        match self.version {
            Version::V20 => super::v20::newer(kind, key).map(str::to_owned),
            version => newer(kind, key, version),
        }
    }

    /// Applies the rules of each kind of object beyond its fields.
    fn rules(&mut self, kind: Kind, map: &'a Map<String, Value>, value: &'a Value, trail: &Trail<'_>) {
        if self.version == Version::V20 && self.rules_v20(kind, map, value, trail) {
            return;
        }
        match kind {
            Kind::Document => self.document(map, trail),
            Kind::Schema => self.schema(map, value, trail),
            Kind::Parameter => {
                self.parameter(map, trail);
                self.examples(map, trail);
            }
            Kind::Header => {
                self.schema_or_content(map, trail, "a header");
                self.examples(map, trail);
            }
            Kind::Operation => self.operation(map, trail),
            Kind::RequestBody => self.request_body(map, trail),
            Kind::Response => {
                self.media_types(map, trail);
                self.response_headers(map, trail);
            }
            Kind::MediaType => {
                self.media_type(map, trail);
                self.encodings(map, trail);
                self.examples(map, trail);
            }
            Kind::Responses => self.responses(map, trail),
            Kind::Server => self.server(map, trail),
            Kind::ServerVariable => self.server_variable(map, trail),
            Kind::PathItem => self.other_methods(map, trail),
            Kind::Encoding => self.encodings(map, trail),
            Kind::Example => self.example(map, trail),
            Kind::Xml => self.xml(map, trail),
            Kind::SecurityScheme => self.security_scheme(map, trail),
            Kind::Flows => self.flows(map, trail),
            Kind::Requirement => self.requirement(map, trail),
            Kind::Link => self.link(map, trail),
            _ => {}
        }
    }
}

/// Returns a replacement for a required field that a client does not need.
fn dispensable(kind: Kind, name: &str) -> Option<Value> {
    match (kind, name) {
        (Kind::Response, "description")
        | (Kind::Info, "title" | "version")
        | (Kind::License | Kind::Tag, "name")
        | (Kind::ExternalDocs, "url") => Some(Value::String(String::new())),
        (Kind::Operation, "responses") | (Kind::Flow, "scopes") => Some(Value::Object(Map::new())),
        // Swagger 2.0: any value in a header or a list can be read as a string.
        (Kind::Header | Kind::Item, "type") => Some(Value::String("string".to_owned())),
        _ => None,
    }
}

/// Returns how other versions write a field.
fn newer(kind: Kind, key: &str, version: Version) -> Option<String> {
    let mut others = kind.all_fields(version).iter().filter(|field| field.name == key);
    if let Some(field) = others.find(|field| field.since > version) {
        let needs = format!("it needs {}", field.since.name());
        return Some(match key {
            "examples" => format!("{needs}; in 3.0 a schema has one `example`"),
            _ => needs,
        });
    }
    older(kind, key).map(str::to_owned)
}

/// Returns the replacement of a field that OpenAPI does not have any more.
fn older(kind: Kind, key: &str) -> Option<&'static str> {
    match (kind, key) {
        (Kind::Document, "definitions") => Some("OpenAPI 3.0 has schemas under `components: {schemas: …}`"),
        (Kind::Document, "host" | "basePath" | "schemes") => Some("OpenAPI 3.0 has `servers` instead"),
        (Kind::Document | Kind::Operation, "consumes" | "produces") => {
            Some("OpenAPI 3.0 names media types under `content`")
        }
        (Kind::Parameter | Kind::Header, "type" | "format" | "items" | "enum" | "default") => {
            Some("OpenAPI 3.0 has it inside of `schema`")
        }
        (Kind::Response, "schema") => Some("OpenAPI 3.0 has it under `content` and a media type"),
        _ => None,
    }
}
