//! Mistakes of spelling: text that OpenAPI does not have, but that can mean only one thing, such as `type: String`.
//!
//! The walk collects the corrections, each with its warning. They are made before anything else is checked: see
//! [`super::check`]. What could mean two things is an error elsewhere, and never corrected here.

use serde_json::{Map, Value, json};

use super::Check;
use super::repair::{Repair, Repairs};
use super::schema::TYPES;
use super::shape::{Kind, Shape, methods};
use super::trail::Trail;
use crate::diagnostic::wording::{found, short};
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::version::Version;

/// Corrections, and their warnings.
#[derive(Debug, Default)]
pub(super) struct Spelling {
    pub(super) repairs: Repairs,
    pub(super) found: Vec<Diagnostic>,
}

impl Spelling {
    pub(super) fn correct(&mut self, place: Location, repair: Repair) {
        self.repairs.push(place, repair);
    }
}

/// The keywords that Swagger 2.0 has next to the name of a parameter or header, and later versions in its schema.
const OF_A_PARAMETER: [&str; 16] = [
    "type",
    "format",
    "items",
    "enum",
    "default",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "minItems",
    "maxItems",
    "uniqueItems",
];

/// The keywords that describe values of any type.
const OF_ANY_TYPE: [&str; 6] = ["title", "description", "deprecated", "readOnly", "writeOnly", "example"];

impl Check<'_> {
    /// Corrects a word that is written in another case. Returns false for other words.
    pub(super) fn word_in_other_case(&mut self, known: &[&str], text: &str, at: &Trail<'_>) -> bool {
        let Some(meant) = known.iter().find(|one| one.eq_ignore_ascii_case(text)) else {
            return false;
        };
        let message = format!("`{}` can't be \"{}\"; it is read as `{meant}`", at.last(), short(text));
        let diagnostic = Diagnostic::new(Code::WordCase, &at.place(), message);
        self.correct(at.place(), Repair::Replace(json!(meant)), diagnostic);
        true
    }

    /// Corrects a type that is written in another case, or in the word of another language, if it means one of these.
    /// Returns false for others.
    pub(super) fn type_in_other_words(&mut self, known: &[&str], name: &str, at: &Trail<'_>) -> bool {
        if self.word_in_other_case(known, name, at) {
            return true;
        }
        let Some((meant, format)) = type_meant(name) else {
            return false;
        };
        if meant.is_some_and(|meant| !known.contains(&meant)) {
            return false;
        }
        let place = at.place();
        // The name is an item of a list of types, or the type itself.
        let listed = place.pointer.last_written() != "type";
        if listed && (meant.is_none() || format.is_some()) {
            return false;
        }
        let read = match (meant, format) {
            (None, _) => "any JSON".to_owned(),
            (Some(meant), None) => format!("`{meant}`"),
            (Some(meant), Some(format)) => format!("`{meant}` with `format: {format}`"),
        };
        let message = format!("there is no type \"{}\"; it is read as {read}", short(name));
        let diagnostic = Diagnostic::new(Code::TypeSynonym, &place, message);
        if let Some(format) = format
            && let Some(schema) = around(&place)
        {
            let insert = Repair::Insert("format", json!(format));
            self.spelling.correct(schema, insert);
        }
        let repair = meant.map_or(Repair::Remove, |meant| Repair::Replace(json!(meant)));
        self.correct(place, repair, diagnostic);
        true
    }

    /// Reads a list of types in a version before 3.1, and `null` as a type.
    pub(super) fn newer_type(&mut self, map: &Map<String, Value>, trail: &Trail<'_>) {
        let at = trail.key("type");
        let (place, schema) = (at.place(), trail.place());
        let written = match map.get("type") {
            Some(Value::Array(names)) => {
                let nulls = names.iter().filter(|name| name.is_null()).map(|_| "null");
                names.iter().filter_map(Value::as_str).chain(nulls).collect()
            }
            Some(Value::String(name)) => vec![name.as_str()],
            _ => Vec::new(),
        };
        let null = written.contains(&"null");
        let names: Vec<&str> = written.into_iter().filter(|name| *name != "null").collect();
        let (message, help) = if names.is_empty() {
            self.spelling
                .correct(schema.clone(), Repair::Insert("enum", Value::Array(vec![Value::Null])));
            (
                "the type \"null\" needs OpenAPI 3.1; it is read as in that version",
                "write `nullable: true` next to the type of the other values".to_owned(),
            )
        } else {
            let help = match names[..] {
                [one] if null => format!("write `type: {one}` and `nullable: true`"),
                [one] => format!("write `type: {one}`"),
                _ => "write `oneOf` with a schema for each type".to_owned(),
            };
            let message = match names[..] {
                [_] => "a list of types needs OpenAPI 3.1; it is read as in that version",
                _ if is_plain(&names, map) => "a list of types needs OpenAPI 3.1; it is read as `anyOf`",
                _ => "a list of types needs OpenAPI 3.1; it is read as any JSON",
            };
            (message, help)
        };
        if null {
            let keyword = nullable(self.version);
            // An insertion keeps what is there, such as `false`.
            if map.contains_key(keyword) {
                let replace = Repair::Replace(json!(true));
                self.spelling.correct(schema.child(keyword), replace);
            } else {
                let insert = Repair::Insert(keyword, json!(true));
                self.spelling.correct(schema.clone(), insert);
            }
        }
        if names.len() > 1 && is_plain(&names, map) {
            let branches = names.iter().map(|name| json!({ "type": name })).collect();
            let insert = Repair::Insert("anyOf", Value::Array(branches));
            self.spelling.correct(schema.clone(), insert);
        }
        let diagnostic = Diagnostic::new(Code::TypeList, &place, message).help(help);
        match names[..] {
            [one] => self.correct(place, Repair::Replace(json!(one)), diagnostic),
            _ if names.is_empty() || is_plain(&names, map) => self.correct(place, Repair::Remove, diagnostic),
            // Keywords of one type would exclude the values of the others.
            _ => {
                let kept = map.iter().filter(|(key, _)| OF_ANY_TYPE.contains(&key.as_str()));
                let kept = kept.map(|(key, value)| (key.clone(), value.clone()));
                self.correct(schema, Repair::Replace(Value::Object(kept.collect())), diagnostic);
            }
        }
    }

    /// Corrects a key of `responses`. Returns false for other keys.
    pub(super) fn status(&mut self, key: &str, at: &Trail<'_>) -> bool {
        let meant = match key.trim().as_bytes() {
            [class @ b'1'..=b'5', b'x' | b'X', b'x' | b'X'] => {
                format!("{}XX", char::from(*class))
            }
            [b'1'..=b'5', tens, ones] if tens.is_ascii_digit() && ones.is_ascii_digit() => key.trim().to_owned(),
            word if word.eq_ignore_ascii_case(b"default") => "default".to_owned(),
            _ => return false,
        };
        let message = format!("\"{}\" is not a valid status; it is read as `{meant}`", short(key));
        let diagnostic = Diagnostic::new(Code::StatusSpelling, &at.place(), message).at_key();
        let diagnostic = diagnostic.help(format!("write `{meant}`"));
        self.correct(at.place(), Repair::Rename(meant), diagnostic);
        true
    }

    /// Corrects a method of a path item that is written in another case. Returns false for other keys.
    pub(super) fn method_in_other_case(&mut self, key: &str, map: &Map<String, Value>, at: &Trail<'_>) -> bool {
        let methods = methods(self.version).iter();
        let Some(meant) = methods.copied().find(|one| one.eq_ignore_ascii_case(key)) else {
            return false;
        };
        if map.contains_key(meant) || !map[key].is_object() {
            return false;
        }
        let message = format!("a path item has no field `{}`; it is read as `{meant}`", short(key));
        let diagnostic = Diagnostic::new(Code::WordCase, &at.place(), message).at_key();
        self.correct(at.place(), Repair::Rename(meant.to_owned()), diagnostic);
        true
    }

    /// Corrects parameters of a path that have the pattern of a router: `{id:[0-9]+}` is `{id}`.
    pub(super) fn route_pattern(&mut self, path: &str, item: &Value, at: &Trail<'_>) {
        let Some(meant) = without_patterns(path) else {
            return;
        };
        let paths = self.root.get("paths").and_then(Value::as_object);
        let is_taken = paths.is_some_and(|paths| paths.contains_key(&meant));
        // A parameter may have a colon in its name.
        let (names, _) = super::paths::template(path);
        let owners = item.as_object().into_iter().flat_map(Map::values).chain([item]);
        let lists = owners.filter_map(|owner| owner.get("parameters")?.as_array());
        let mut declared = lists
            .flatten()
            .filter_map(|one| self.resolve(one)?.get("name")?.as_str());
        if is_taken || declared.any(|name| name.contains(':') && names.contains(&name)) {
            return;
        }
        let message = format!(
            "the path `{}` has a pattern; it is read as `{}`",
            short(path),
            short(&meant)
        );
        let diagnostic = Diagnostic::new(Code::PathSpelling, &at.place(), message).at_key();
        let diagnostic = diagnostic.help("write patterns in the schema of the parameter: `pattern: …`");
        self.correct(at.place(), Repair::Rename(meant), diagnostic);
    }

    /// Corrects a reference that is only the name of a component, as in Swagger 1.2. Returns false for others.
    pub(super) fn bare_name(&mut self, kind: Kind, reference: &str, at: &Trail<'_>) -> bool {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
        let Some(home) = kind.home(self.version).filter(|_| reference.chars().all(plain)) else {
            return false;
        };
        let component = Location::of(home).child(reference);
        if component.pointer.find(self.root).is_none() {
            return false;
        }
        let meant = format!("#{}", component.pointer);
        let message = format!("`{reference}` is not a file; it is read as `{meant}`");
        let diagnostic = Diagnostic::new(Code::ReferenceName, &at.place(), message);
        self.correct(at.place(), Repair::Replace(json!(meant)), diagnostic);
        true
    }

    /// Corrects a value of the wrong JSON type. Returns false when it has no obvious meaning.
    pub(super) fn value_of_other_shape(&mut self, shape: &Shape, value: &Value, at: &Trail<'_>) -> bool {
        let (code, meant, message) = match (shape, value) {
            (Shape::Object(kind) | Shape::Reference(kind), Value::Null) => {
                let meant = match kind {
                    Kind::Response => json!({ "description": "" }),
                    Kind::MediaType | Kind::Schema | Kind::Paths | Kind::PathItem | Kind::Responses => json!({}),
                    _ => return false,
                };
                let name = short(at.last());
                let message = format!("`{name}` is null; it is read as an empty object");
                (Code::NullObject, meant, message)
            }
            (Shape::List(Shape::Text), Value::String(text)) => {
                let message = format!(
                    "`{}` must be a list, found {}; it is read as a list of it",
                    at.last(),
                    found(value)
                );
                (Code::SingleValue, json!([text]), message)
            }
            // An empty one could mean that no requirement has to be met, or that there is none.
            (Shape::List(Shape::Object(Kind::Requirement)), Value::Object(map)) if !map.is_empty() => {
                let message = format!(
                    "`{}` must be a list, found an object; it is read as a list of it",
                    at.last()
                );
                (Code::SingleValue, json!([map]), message)
            }
            (Shape::Map(Shape::Reference(Kind::Example)), Value::Array(values)) => {
                let examples = values.iter().enumerate();
                let examples: Map<String, Value> = examples
                    .map(|(index, value)| ((index + 1).to_string(), json!({ "value": value })))
                    .collect();
                let message = format!(
                    "`{}` must have a name for each example, found a list; each is read as a value",
                    at.last()
                );
                (Code::UnnamedExamples, examples.into(), message)
            }
            _ => return false,
        };
        let diagnostic = Diagnostic::new(code, &at.place(), message);
        let help = match code {
            Code::NullObject => "write `{}`",
            Code::UnnamedExamples => "write `examples: {one: {value: …}}`; only a schema has a list of examples",
            _ => "put it in brackets: `[…]`",
        };
        self.correct(at.place(), Repair::Replace(meant), diagnostic.help(help));
        true
    }

    /// Reads the type of a parameter or header that is described in the way of Swagger 2.0. Returns false when it has
    /// none.
    pub(super) fn type_beside_name(&mut self, map: &Map<String, Value>, trail: &Trail<'_>) -> bool {
        if !map.get("type").is_some_and(|one| one.is_string() || one.is_array()) {
            return false;
        }
        let mut schema = Map::new();
        for keyword in OF_A_PARAMETER {
            if let Some(value) = map.get(keyword) {
                schema.insert(keyword.to_owned(), value.clone());
                self.spelling.correct(trail.key(keyword).place(), Repair::Remove);
            }
        }
        let message = "the type is next to the name, as in Swagger 2.0; it is read as `schema`";
        let place = trail.key("type").place();
        let diagnostic = Diagnostic::new(Code::ParameterType, &place, message).at_key();
        let diagnostic = diagnostic.help("write it inside of `schema`");
        let insert = Repair::Insert("schema", Value::Object(schema));
        self.correct(trail.place(), insert, diagnostic);
        true
    }

    /// Reads the schema of a parameter of Swagger 2.0 that is described in the way of later versions. Returns false
    /// when it has none, or one that such a parameter can't have.
    pub(super) fn type_in_schema(&mut self, map: &Map<String, Value>, trail: &Trail<'_>) -> bool {
        let Some(schema) = map.get("schema").and_then(Value::as_object) else {
            return false;
        };
        if !schema.get("type").is_some_and(Value::is_string) {
            return false;
        }
        for keyword in OF_A_PARAMETER {
            if let Some(value) = schema.get(keyword) {
                let insert = Repair::Insert(keyword, value.clone());
                self.spelling.correct(trail.place(), insert);
            }
        }
        let place = trail.key("schema").place();
        let message = "only a body parameter has a `schema`; its type is read as that of the parameter";
        let diagnostic = Diagnostic::new(Code::ParameterType, &place, message).at_key();
        let diagnostic = diagnostic.help("write `type` next to `in`");
        self.correct(place, Repair::Remove, diagnostic);
        true
    }

    pub(super) fn correct(&mut self, place: Location, repair: Repair, diagnostic: Diagnostic) {
        self.spelling.correct(place, repair);
        self.spelling.found.push(diagnostic);
    }
}

/// Returns whether a list of types can be read as one schema a type: no keyword describes their values further.
fn is_plain(names: &[&str], map: &Map<String, Value>) -> bool {
    let scalar = |name: &&str| TYPES[..4].contains(name);
    let composed = ["enum", "allOf", "anyOf", "oneOf"];
    names.iter().all(scalar) && !composed.iter().any(|key| map.contains_key(*key))
}

/// Returns the location of the object that has this member.
fn around(place: &Location) -> Option<Location> {
    let (pointer, _) = place.pointer.split_last()?;
    let mut around = place.clone();
    around.pointer = pointer;
    Some(around)
}

/// Returns the type and the format that a word of another language means. No type is any JSON.
fn type_meant(name: &str) -> Option<(Option<&'static str>, Option<&'static str>)> {
    Some(match name.to_ascii_lowercase().as_str() {
        "any" | "mixed" => (None, None),
        "int" | "short" | "uint" => (Some("integer"), None),
        "int32" => (Some("integer"), Some("int32")),
        "int64" | "long" | "bigint" => (Some("integer"), Some("int64")),
        "decimal" => (Some("number"), None),
        "float" => (Some("number"), Some("float")),
        "double" => (Some("number"), Some("double")),
        "bool" => (Some("boolean"), None),
        "str" | "text" | "char" => (Some("string"), None),
        "binary" => (Some("string"), Some("binary")),
        "byte" => (Some("string"), Some("byte")),
        "date" => (Some("string"), Some("date")),
        "datetime" | "date-time" => (Some("string"), Some("date-time")),
        "email" => (Some("string"), Some("email")),
        "password" => (Some("string"), Some("password")),
        "uri" | "url" => (Some("string"), Some("uri")),
        "uuid" => (Some("string"), Some("uuid")),
        "list" | "set" => (Some("array"), None),
        "map" | "dict" | "dictionary" | "hash" | "struct" => (Some("object"), None),
        _ => return None,
    })
}

/// Returns the keyword that allows null in a version without a type for it.
const fn nullable(version: Version) -> &'static str {
    match version {
        Version::V20 => "x-nullable",
        _ => "nullable",
    }
}

/// Returns a path without the patterns after the names of its parameters. `None` if it has no patterns.
fn without_patterns(path: &str) -> Option<String> {
    let is_name = |text: &str| {
        let in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
        !text.is_empty() && text.chars().all(in_name)
    };
    let (mut plain, mut rest) = (String::new(), path);
    while let Some((before, inside)) = rest.split_once('{') {
        plain.push_str(before);
        plain.push('{');
        let end = inside.find(['{', '}', ':'])?;
        let (name, after) = inside.split_at(end);
        plain.push_str(name);
        plain.push('}');
        rest = if let Some(pattern) = after.strip_prefix(':').filter(|_| is_name(name)) {
            // A pattern may have braces: `{id:[0-9]{3}}`.
            let mut depth = 0_usize;
            let end = pattern.char_indices().find(|(_, c)| match c {
                '{' => {
                    depth += 1;
                    false
                }
                '}' if depth == 0 => true,
                '}' => {
                    depth -= 1;
                    false
                }
                _ => false,
            });
            &pattern[end?.0 + 1..]
        } else {
            after.strip_prefix('}')?
        };
    }
    plain.push_str(rest);
    (plain != path).then_some(plain)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_are_removed_from_paths() {
        let plain = |path: &str| without_patterns(path).unwrap_or_else(|| "-".to_owned());
        assert_eq!(plain("/a/{id:[0-9]+}/b"), "/a/{id}/b");
        assert_eq!(plain("/a/{id:[0-9]{3}}/{x}/{y: .*}"), "/a/{id}/{x}/{y}");
        for path in [
            "/a/{id}",
            "/a",
            "/a:b/{id}",
            "/{a:",
            "/{a{b:c}}",
            "/{:x}",
            "/{a:{}",
            "/{é:x}",
        ] {
            assert_eq!(plain(path), "-", "{path}");
        }
    }
}
