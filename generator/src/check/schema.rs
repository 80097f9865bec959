//! Rules for a single schema.

use std::collections::HashSet;

use serde_json::{Map, Value};

use super::Check;
use super::repair::Repair;
use super::shape::Shape;
use super::trail::Trail;
use crate::diagnostic::wording::{found, list, nearest, short};
use crate::diagnostic::{Code, Diagnostic};
use crate::version::Version;

const NAMES: Shape = Shape::List(&Shape::Text);

/// The types that a schema may have.
pub(super) const TYPES: [&str; 6] = ["string", "number", "integer", "boolean", "array", "object"];

impl<'a> Check<'a> {
    pub(super) fn schema(&mut self, map: &'a Map<String, Value>, value: &'a Value, trail: &Trail<'_>) {
        if self.version.has_json_schema()
            && let Some(dialect) = map.get("$schema").and_then(Value::as_str)
        {
            self.dialect(dialect, &trail.key("$schema"));
        }
        self.schema_type(map, trail);
        self.enumeration(map, trail);
        self.required(map, trail);
        self.bounds(map, trail);
        if let Some(default) = map.get("default") {
            self.default(value, default, &trail.key("default"));
        }
        for name in ["oneOf", "anyOf", "allOf"] {
            if map.get(name).and_then(Value::as_array).is_some_and(Vec::is_empty) {
                self.report(
                    Code::EmptyComposition,
                    &trail.key(name),
                    format!("`{name}` is empty; it is ignored"),
                );
            }
        }
        if map.get("readOnly") == Some(&Value::Bool(true)) && map.get("writeOnly") == Some(&Value::Bool(true)) {
            let place = trail.key("writeOnly").place();
            let message = "a property can't be both `readOnly` and `writeOnly`";
            let diagnostic = Diagnostic::new(Code::ReadAndWriteOnly, &place, message);
            self.found.push(
                diagnostic
                    .at_key()
                    .related_key(&trail.key("readOnly").place(), "it is here"),
            );
        }
        self.conditions(map, trail);
        if map.contains_key("discriminator") {
            self.discriminator(map, trail);
        }
        if map.contains_key("allOf") {
            self.all_of(value, trail);
        }
    }

    /// Reports `nullable` since 3.1, which removed it. Its meaning is obvious, so it is read.
    pub(super) fn left_over_nullable(&mut self, map: &'a Map<String, Value>, value: &'a Value, at: &Trail<'_>) {
        let Value::Bool(nullable) = value else {
            self.ignore(at.place());
            let message = format!(
                "`nullable` must be `true` or `false`, found {}; it is ignored",
                found(value)
            );
            self.report(Code::IgnoredKeyword, at, message);
            return;
        };
        let message = "OpenAPI 3.1 removed `nullable`; it is read as in 3.0";
        let diagnostic = Diagnostic::new(Code::LeftOverNullable, &at.place(), message).at_key();
        let help = match map.get("type").and_then(Value::as_str) {
            Some(name) if *nullable => format!("write `type: [{name}, 'null']`"),
            _ if *nullable => "write `oneOf: [{…}, {type: 'null'}]`".to_owned(),
            _ => "delete `nullable`".to_owned(),
        };
        self.found.push(diagnostic.help(help));
    }

    /// `x-nullable`, which documents of Swagger 2.0 have where later ones have a keyword.
    pub(super) fn foreign_nullable(&mut self, value: &Value, at: &Trail<'_>) {
        if *value != Value::Bool(true) {
            return;
        }
        let message = "`x-nullable` is an extension of Swagger 2.0; it is read as `nullable`";
        let diagnostic = Diagnostic::new(Code::LeftOverNullable, &at.place(), message).at_key();
        let help = if self.version == Version::V30 {
            "write `nullable: true`"
        } else {
            "write `type: [.., 'null']`, or `oneOf: [{..}, {type: 'null'}]`"
        };
        self.found.push(diagnostic.help(help));
    }

    /// Warns of conditions, which no Rust type can express.
    fn conditions(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        if !self.version.has_json_schema() {
            return;
        }
        if let Some(text) = map.get("$dynamicRef").and_then(Value::as_str)
            && !self.exists(text)
        {
            let message = format!("no schema has the dynamic anchor `{}`", short(text));
            self.report(Code::DanglingReference, &trail.key("$dynamicRef"), message);
        }
        let branch = ["then", "else"].iter().any(|key| map.contains_key(*key));
        let condition = (branch && map.contains_key("if")).then_some("if");
        let dependent = map.contains_key("dependentSchemas");
        for keyword in condition.into_iter().chain(dependent.then_some("dependentSchemas")) {
            let message = format!(
                "`{keyword}` can't be expressed in a Rust type; members that only it describes are kept as any value"
            );
            let place = trail.key(keyword).place();
            let diagnostic = Diagnostic::new(Code::ConditionalSchema, &place, message).at_key();
            self.found.push(diagnostic);
        }
    }

    /// Checks a list of types, which 3.1 introduced: each name is a type and is listed once.
    fn type_list(&mut self, names: &'a [Value], at: &Trail<'_>) {
        if names.is_empty() {
            let message = "`type` is an empty list, so no value fits";
            self.report(Code::UnknownType, at, message);
        }
        for (index, name) in names.iter().enumerate() {
            let item = at.index(index);
            match name {
                Value::String(name) if name == "null" || TYPES.contains(&name.as_str()) => {}
                Value::String(name) => {
                    if !self.type_in_other_words(&TYPES, name, &item) {
                        let message = format!("there is no type \"{}\"", short(name));
                        let diagnostic = Diagnostic::new(Code::UnknownType, &item.place(), message);
                        self.found.push(diagnostic.help(type_help(name)));
                    }
                    continue;
                }
                Value::Null => self.unquoted_null(&item),
                other => {
                    let message = format!("`type` must be a list of type names, found {}", found(other));
                    self.report(Code::WrongType, &item, message);
                    continue;
                }
            }
            if let Some(first) = names[..index].iter().position(|one| one == name) {
                let message = format!("{} is listed twice", found(name));
                let diagnostic = Diagnostic::new(Code::TypeTwice, &item.place(), message);
                self.found
                    .push(diagnostic.related(&at.index(first).place(), "it is first listed here"));
            }
        }
    }

    /// Reads the `null` of YAML as the name of the type.
    fn unquoted_null(&mut self, at: &Trail<'_>) {
        let place = at.place();
        self.repairs
            .push(place.clone(), Repair::Replace(Value::String("null".to_owned())));
        let message = "the type `null` is written without quotes; it is read as 'null'";
        let diagnostic = Diagnostic::new(Code::UnquotedText, &place, message);
        self.found.push(diagnostic.help("quote it: 'null'"));
    }

    fn schema_type(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let at = trail.key("type");
        match map.get("type") {
            None => {}
            Some(Value::String(name)) if TYPES.contains(&name.as_str()) => {
                let unknown_items = [
                    "items",
                    "prefixItems",
                    "unevaluatedItems",
                    "$ref",
                    "$dynamicRef",
                    "allOf",
                ]
                .iter()
                .all(|key| map.get(*key).is_none_or(Value::is_null));
                // JSON Schema does not require them.
                if unknown_items && name == "array" && !self.version.has_json_schema() {
                    let message = "an array without `items` contains any JSON";
                    let diagnostic = Diagnostic::new(Code::ArrayWithoutItems, &at.place(), message);
                    let help = "describe its items: `items: {type: …}`";
                    self.found.push(diagnostic.help(help));
                }
            }
            Some(Value::String(name)) if name == "null" && self.version.has_json_schema() => {}
            Some(Value::Array(names)) if self.version.has_json_schema() => {
                self.type_list(names, &at);
            }
            Some(Value::String(name)) if name == "file" && self.is_file(trail) => {}
            Some(Value::String(name)) if name == "file" => {
                let place = at.place();
                let text = |text: &str| Value::String(text.to_owned());
                self.repairs.push(place.clone(), Repair::Replace(text("string")));
                self.repairs
                    .push(trail.place(), Repair::Insert("format", text("binary")));
                let message = "there is no type \"file\"; it is read as a string of bytes";
                let diagnostic = Diagnostic::new(Code::TypeFile, &place, message);
                self.found.push(diagnostic.help(type_help(name)));
            }
            Some(Value::String(name)) if name == "null" => self.newer_type(map, trail),
            Some(Value::String(name)) if self.type_in_other_words(&TYPES, name, &at) => {}
            Some(Value::String(name)) => {
                let message = format!("there is no type \"{}\"", short(name));
                let diagnostic = Diagnostic::new(Code::UnknownType, &at.place(), message);
                self.found.push(diagnostic.help(type_help(name)));
            }
            Some(Value::Array(names)) if names.iter().any(Value::is_string) => {
                self.newer_type(map, trail);
            }
            // Without other keywords it is not a type that was forgotten.
            Some(Value::Null) if self.version.has_json_schema() && map.len() == 1 => self.unquoted_null(&at),
            Some(Value::Null) => {
                self.report(Code::WrongType, &at, "`type` must be a string, found null");
            }
            Some(other) => {
                self.report(
                    Code::WrongType,
                    &at,
                    format!("`type` must be a string, found {}", found(other)),
                );
            }
        }
    }

    pub(super) fn enumeration(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let at = trail.key("enum");
        let values = match map.get("enum") {
            None => return,
            Some(Value::Array(values)) => values,
            Some(text @ Value::String(_)) if self.value_of_other_shape(&NAMES, text, &at) => return,
            Some(other) => {
                self.report(
                    Code::WrongType,
                    &at,
                    format!("`enum` must be a list, found {}", found(other)),
                );
                return;
            }
        };
        if values.is_empty() {
            self.report(Code::EnumEmpty, &at, "`enum` is empty, so no value fits");
            return;
        }
        self.equal_values(values, &at);
        let types = Types::of(map);
        if types.names.is_empty() {
            let kind = |value: &Value| std::mem::discriminant(value);
            let mut kinds = values.iter().filter(|value| !value.is_null());
            let first = kinds.next();
            let odd = kinds.find(|value| first.is_some_and(|first| kind(first) != kind(value)));
            if odd.is_some() && !self.version.has_json_schema() {
                let diagnostic = Diagnostic::new(
                    Code::EnumMixed,
                    &at.place(),
                    "the values have several types, so any JSON is accepted",
                );
                self.found.push(diagnostic.at_key());
            }
            return;
        }
        for (index, value) in values.iter().enumerate() {
            let place = at.index(index).place();
            if value.is_null() && !types.null {
                let diagnostic =
                    Diagnostic::new(Code::EnumNull, &place, "null is listed, but the schema is not nullable");
                let help = match types.names.as_slice() {
                    [one] if self.version.has_json_schema() => {
                        format!("write `type: [{one}, 'null']`, or delete null from the list")
                    }
                    _ if self.version.has_json_schema() => {
                        "add `'null'` to `type`, or delete null from the list".to_owned()
                    }
                    _ => "add `nullable: true`, or delete null from the list".to_owned(),
                };
                self.found.push(diagnostic.help(help));
            } else if !value.is_null() && !types.names.iter().any(|name| is_a(value, name)) {
                self.value_of_other_type(value, &types.names, &at.index(index), trail);
            }
        }
    }

    fn equal_values(&mut self, values: &[Value], at: &Trail<'_>) {
        let mut seen = std::collections::HashMap::new();
        for (index, value) in values.iter().enumerate() {
            if let Some(first) = seen.insert(value, index) {
                let message = format!("{} is listed twice", found(value));
                let diagnostic = Diagnostic::new(Code::EnumDuplicate, &at.index(index).place(), message);
                self.found
                    .push(diagnostic.related(&at.index(first).place(), "it is first listed here"));
            }
        }
    }

    fn required(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let at = trail.key("required");
        match map.get("required") {
            None => {}
            Some(Value::Array(names)) => {
                // JSON Schema allows it.
                if names.is_empty() && !self.version.has_json_schema() {
                    let message = "`required` is empty: list at least one name, or delete it";
                    self.report(Code::RequiredEmpty, &at, message);
                }
                let mut malformed = false;
                let mut seen = std::collections::HashMap::new();
                for (index, name) in names.iter().enumerate() {
                    let item = at.index(index);
                    let Value::String(name) = name else {
                        let message = format!(
                            "`required` must be a list of names, found {} in it, which is ignored",
                            found(name)
                        );
                        self.report(Code::RequiredMalformed, &item, message);
                        malformed = true;
                        continue;
                    };
                    if let Some(first) = seen.insert(name, index) {
                        let message = format!("`{}` is listed twice", short(name));
                        let diagnostic = Diagnostic::new(Code::RequiredDuplicate, &item.place(), message);
                        let first = at.index(first).place();
                        self.found.push(diagnostic.related(&first, "it is first listed here"));
                    }
                    self.required_name(map, name, &item);
                }
                if malformed {
                    let names = names.iter().filter(|name| name.is_string()).cloned();
                    let names = Repair::Replace(names.collect());
                    self.repairs.push(at.place(), names);
                }
            }
            Some(text @ Value::String(_)) if self.value_of_other_shape(&NAMES, text, &at) => {}
            Some(other) => {
                let message = format!(
                    "`required` must be a list of names, found {}; it is ignored",
                    found(other)
                );
                self.ignore(at.place());
                let mut diagnostic = Diagnostic::new(Code::RequiredMalformed, &at.place(), message);
                if other.is_boolean() {
                    diagnostic =
                        diagnostic.help("add the property's name to `required` of the object that contains it");
                }
                self.found.push(diagnostic);
            }
        }
    }

    /// Reports a required name without a property if it is similar to the name of a property. Others are allowed.
    fn required_name(&mut self, map: &Map<String, Value>, name: &str, item: &Trail<'_>) {
        let Some(Value::Object(properties)) = map.get("properties") else {
            return;
        };
        if properties.contains_key(name) {
            return;
        }
        let near = nearest(name, properties.keys().map(String::as_str));
        if let Some(near) = near.filter(|_| !self.inherits(map, name)) {
            let message = format!("`{}` is required, but there is no such property", short(name));
            let diagnostic = Diagnostic::new(Code::RequiredUnknown, &item.place(), message);
            self.found.push(diagnostic.help(format!("did you mean `{near}`?")));
        }
    }

    /// Returns whether a schema that this one is composed of has the property. Each schema is visited once.
    fn inherits(&self, map: &Map<String, Value>, name: &str) -> bool {
        let mut seen = HashSet::new();
        let mut open = vec![map];
        while let Some(schema) = open.pop() {
            if !seen.insert(std::ptr::from_ref(schema)) {
                continue;
            }
            let own = schema.get("properties").and_then(Value::as_object);
            if own.is_some_and(|own| own.contains_key(name)) {
                return true;
            }
            let parts = ["allOf", "oneOf", "anyOf"].into_iter();
            let parts = parts.filter_map(|key| schema.get(key)?.as_array()).flatten();
            let target = schema.get("$ref").and_then(Value::as_str);
            let target = target.and_then(|reference| Some(self.graph.find(reference).ok()?.value));
            open.extend(parts.chain(target).filter_map(|part| self.resolve(part)?.as_object()));
        }
        false
    }

    pub(super) fn bounds(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let number = |name: &str| map.get(name).and_then(Value::as_f64);
        let pairs = [
            ("minimum", "maximum"),
            ("minLength", "maxLength"),
            ("minItems", "maxItems"),
            ("minProperties", "maxProperties"),
        ];
        for (least, most) in pairs {
            let (Some(low), Some(high)) = (number(least), number(most)) else {
                continue;
            };
            let flag = |name: &str| map.get(name) == Some(&Value::Bool(true));
            let exclusive = least == "minimum" && (flag("exclusiveMinimum") || flag("exclusiveMaximum"));
            let equal = (low - high).abs() < f64::EPSILON;
            if low > high || (exclusive && equal) {
                let message = format!("no value can satisfy `{least}: {low}` and `{most}: {high}`");
                let diagnostic = Diagnostic::new(Code::Bounds, &trail.key(most).place(), message);
                let related = trail.key(least).place();
                self.found.push(diagnostic.related(&related, "the lower bound is here"));
            }
        }
        for (least, most) in [
            ("exclusiveMinimum", "maximum"),
            ("minimum", "exclusiveMaximum"),
            ("exclusiveMinimum", "exclusiveMaximum"),
        ] {
            if let (Some(low), Some(high)) = (number(least), number(most))
                && low >= high
            {
                let message = format!("no value can satisfy `{least}: {low}` and `{most}: {high}`");
                let diagnostic = Diagnostic::new(Code::Bounds, &trail.key(most).place(), message);
                let related = trail.key(least).place();
                self.found.push(diagnostic.related(&related, "the lower bound is here"));
            }
        }
        if let Some(step) = number("multipleOf")
            && step <= 0.0
        {
            let at = trail.key("multipleOf");
            let message = format!("`multipleOf` must be greater than zero, found {step}; it is ignored");
            self.ignore(at.place());
            self.report(Code::Bounds, &at, message);
        }
    }
}

/// The types that a schema names.
pub(super) struct Types<'v> {
    /// The named types, without null.
    pub(super) names: Vec<&'v str>,
    /// True when null is allowed, or no type is named.
    pub(super) null: bool,
}

impl<'v> Types<'v> {
    pub(super) fn of(map: &'v Map<String, Value>) -> Self {
        let written: Vec<&str> = match map.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => Vec::new(),
        };
        let flag = |key| map.get(key) == Some(&Value::Bool(true));
        let nullable = flag("nullable") || flag("x-nullable");
        let null = nullable || written.is_empty() || written.contains(&"null");
        let known = |name: &&str| TYPES.contains(name);
        Self {
            names: written.into_iter().filter(known).collect(),
            null,
        }
    }
}

/// Returns true when a JSON value has this type of OpenAPI.
pub(super) fn is_a(value: &Value, name: &str) -> bool {
    match name {
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|number| number.fract() == 0.0),
        "boolean" => value.is_boolean(),
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn type_help(name: &str) -> String {
    match name.to_ascii_lowercase().as_str() {
        "any" | "mixed" => "delete `type` to accept any JSON".to_owned(),
        "null" => "write `nullable: true` next to the type".to_owned(),
        "file" | "binary" => "write `type: string` with `format: binary`".to_owned(),
        "date" => "write `type: string` with `format: date`".to_owned(),
        "datetime" | "date-time" | "timestamp" => "write `type: string` with `format: date-time`".to_owned(),
        "uuid" | "uri" | "url" | "email" | "password" | "byte" => {
            format!("write `type: string` with `format: {name}`")
        }
        "int" | "int32" | "int64" | "long" | "short" | "uint" | "bigint" => "write `type: integer`".to_owned(),
        "float" | "double" | "decimal" => "write `type: number`".to_owned(),
        "list" | "tuple" | "set" => "write `type: array`".to_owned(),
        "map" | "dict" | "dictionary" | "hash" | "struct" | "json" => "write `type: object`".to_owned(),
        "str" | "text" | "char" => "write `type: string`".to_owned(),
        "bool" => "write `type: boolean`".to_owned(),
        _ => match nearest(name, TYPES.into_iter()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("it is one of {}", list(&TYPES)),
        },
    }
}
