//! Rules for a parameter, and those that it shares with headers.

use serde_json::{Map, Value};

use super::Check;
use super::newer::is_token;
use super::paths::Declared;
use super::schema::Types;
use super::trail::Trail;
use crate::Version;
use crate::diagnostic::wording::{list, nearest, short};
use crate::diagnostic::{Code, Diagnostic};

impl<'a> Check<'a> {
    pub(super) fn parameter(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        self.schema_or_content(map, trail, "a parameter");
        self.parameter_place(map, trail);
        if let Some(location) = map.get("in").and_then(Value::as_str) {
            if location == "querystring" {
                self.query_string(map, trail);
            } else {
                self.fields_without_effect(map, location, trail);
            }
            self.style(map, location, trail);
        }
    }

    /// Checks the location of a parameter and its name.
    pub(super) fn parameter_place(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let text = |name: &str| map.get(name).and_then(Value::as_str);
        let Some(location) = text("in") else { return };
        let name = text("name");
        if name == Some("") {
            self.report(
                Code::ParameterName,
                &trail.key("name"),
                "the name of a parameter can't be empty",
            );
        } else if location == "header"
            && let Some(name) = name
            && !name.chars().all(is_token)
        {
            let message = format!("`{}` is not a valid header name", short(name));
            self.report(Code::ParameterName, &trail.key("name"), message);
        }
        if location == "path" && map.get("required") != Some(&Value::Bool(true)) {
            let at = if map.contains_key("required") {
                trail.key("required")
            } else {
                trail.key("in")
            };
            let message = format!(
                "the path parameter `{}` is not `required: true`; it is treated as required",
                short(name.unwrap_or_default())
            );
            let diagnostic = Diagnostic::new(Code::PathParameterOptional, &at.place(), message);
            self.found
                .push(diagnostic.help("add `required: true`: no part of a path can be left out"));
        }
        let ignored = self.version.ignored_headers(self.root);
        if location == "header"
            && let Some(name) = name
            && ignored.contains(&name.to_ascii_lowercase().as_str())
        {
            let (message, help) = match self.version {
                // Swagger 2.0 does not forbid it, but has other fields for it, too.
                Version::V20 => (
                    format!("a header parameter called `{name}` is ignored"),
                    "use `consumes`, `produces` or a security definition instead",
                ),
                _ => (
                    format!("OpenAPI ignores a header parameter called `{name}`"),
                    "use `content` or a security scheme instead",
                ),
            };
            let diagnostic = Diagnostic::new(Code::HeaderIgnored, &trail.key("name").place(), message);
            self.found.push(diagnostic.help(help));
        }
    }

    /// Checks a parameter that is the whole query: it has a media type.
    fn query_string(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        for name in ["schema", "style", "explode", "allowReserved"] {
            if map.contains_key(name) {
                let message = format!("a parameter in `querystring` can't have `{name}`");
                let diagnostic = Diagnostic::new(Code::QueryString, &trail.key(name).place(), message);
                self.found.push(
                    diagnostic
                        .at_key()
                        .help("describe the query with `content` and a media type"),
                );
            }
        }
    }

    /// Warns of fields that this kind of parameter does not have.
    fn fields_without_effect(&mut self, map: &'a Map<String, Value>, location: &str, trail: &Trail<'_>) {
        let is_cookie = map.get("style").and_then(Value::as_str) == Some("cookie");
        let (what, fields): (_, &[&str]) = if map.contains_key("content") {
            ("a parameter with `content`", &["style", "explode", "allowReserved"])
        } else if location == "header" {
            ("a header parameter", &["allowReserved"])
        } else if location == "path" && self.version < Version::V32 {
            ("a path parameter", &["allowReserved"])
        } else if location == "path" && map.get("allowReserved") == Some(&Value::Bool(true)) {
            let message = "`allowReserved` is ignored: reserved characters in a path are always percent-encoded";
            self.report(Code::UnknownField, &trail.key("allowReserved"), message);
            return;
        } else if is_cookie {
            ("a parameter of style `cookie`", &["allowReserved"])
        } else {
            return;
        };
        for name in fields.iter().filter(|name| map.contains_key(**name)) {
            let message = format!("{what} has no field `{name}`; it is ignored");
            let place = trail.key(name).place();
            let diagnostic = Diagnostic::new(Code::UnknownField, &place, message);
            self.found.push(diagnostic.at_key());
        }
    }

    /// Checks that a parameter that is the whole query is the only one of the query.
    pub(super) fn query_string_alone(&mut self, declared: &[&Declared<'a>]) {
        let whole = declared.iter().find(|one| one.location == "querystring");
        let Some(whole) = whole else {
            return;
        };
        for other in declared {
            // An operation may replace a parameter of its path item.
            let is_same = other.location == whole.location && other.name == whole.name;
            if other.is_of_query() && !is_same {
                let message = format!(
                    "`{}` is the whole query, so there can't be another parameter of the query",
                    short(whole.name)
                );
                let diagnostic = Diagnostic::new(Code::QueryString, &other.place, message)
                    .related(&whole.place, "the whole query is described here");
                self.found
                    .push(diagnostic.help("describe all parts of the query in one of the two ways"));
            }
        }
    }

    /// Checks that there is exactly one of `schema` and `content`, and that `content` has exactly one media type.
    pub(super) fn schema_or_content(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>, what: &str) {
        let has = |name: &str| map.get(name).is_some_and(|value| !value.is_null());
        match (has("schema"), has("content")) {
            (false, false) if self.type_beside_name(map, trail) => {}
            (false, false) => {
                let message = format!("{what} must have `schema` or `content`, but this has neither");
                let diagnostic = Diagnostic::new(Code::SchemaOrContent, &trail.place(), message);
                self.found
                    .push(diagnostic.help("write its type: `schema: {type: string}`"));
            }
            (true, true) => {
                let message = format!("{what} can't have both `schema` and `content`");
                let diagnostic = Diagnostic::new(Code::SchemaOrContent, &trail.key("content").place(), message)
                    .at_key()
                    .related_key(&trail.key("schema").place(), "its `schema` is here");
                self.found
                    .push(diagnostic.help("keep `schema`, unless its value is JSON text"));
            }
            (false, true) => {
                let types = map.get("content").and_then(Value::as_object);
                if let Some(types) = types.filter(|types| types.len() != 1) {
                    let message = format!(
                        "`content` of {what} must have exactly one media type, but this has {}",
                        types.len()
                    );
                    let diagnostic = Diagnostic::new(Code::SchemaOrContent, &trail.key("content").place(), message);
                    self.found.push(diagnostic.at_key());
                }
            }
            (true, false) => {}
        }
    }

    fn style(&mut self, map: &'a Map<String, Value>, location: &str, trail: &Trail<'_>) {
        let allowed: &[&str] = match location {
            "path" => &["simple", "label", "matrix"],
            "query" => &["form", "spaceDelimited", "pipeDelimited", "deepObject"],
            "header" => &["simple"],
            "cookie" if self.version >= Version::V32 => &["form", "cookie"],
            "cookie" => &["form"],
            _ => return,
        };
        let style = map.get("style").and_then(Value::as_str);
        let at = trail.key("style");
        if let Some(style) = style.filter(|style| !allowed.contains(style)) {
            let message = format!("a {location} parameter can't have the style `{}`", short(style));
            let diagnostic = Diagnostic::new(Code::ParameterStyle, &at.place(), message);
            let help = match nearest(style, allowed.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("use {}", list(allowed)),
            };
            self.found.push(diagnostic.help(help));
            return;
        }
        let Some(schema) = map.get("schema").and_then(|schema| self.resolve(schema)) else {
            return;
        };
        let Some(types) = schema.as_object().map(Types::of) else {
            return;
        };
        let kind = match types.names.as_slice() {
            [one] => Some(*one),
            _ => None,
        };
        if style == Some("deepObject") && kind.is_some_and(|kind| kind != "object") {
            self.report(
                Code::DeepObjectStyle,
                &at,
                "`deepObject` is only for objects, and this is not an object",
            );
        }
        let is_deep = style == Some("deepObject");
        // Exploded, a member that is a list of plain values repeats its name.
        let explodes = map.get("explode") != Some(&Value::Bool(false));
        let repeats = explodes && matches!(location, "query" | "cookie" | "formData");
        let repeats = repeats && style.is_none_or(|style| style == "form");
        let what = match kind {
            Some("object") if location != "header" && self.holds_objects(schema, repeats) => Some("object"),
            Some("array") if !is_deep && self.items_are_nested(schema) => Some("list"),
            _ => None,
        };
        if let Some(what) = what {
            let at = trail.key("schema");
            let sent = if is_deep {
                "OpenAPI does not define how `deepObject` writes them: each level is sent in brackets"
            } else {
                "no style can write them: those are sent as JSON"
            };
            let message = format!("this {what} contains lists or objects, and {sent}");
            let diagnostic = Diagnostic::new(Code::ParameterNested, &at.place(), message);
            self.found.push(
                diagnostic
                    .at_key()
                    .help("use `content: {application/json: {schema: …}}`"),
            );
        }
    }

    fn items_are_nested(&self, schema: &'a Value) -> bool {
        let items = schema.get("items").and_then(|items| self.resolve(items));
        let kind = items.and_then(|items| items.get("type")?.as_str());
        matches!(kind, Some("array" | "object"))
    }

    /// Returns whether a member of an object is an object or a list. `repeats`: lists of plain values don't count.
    fn holds_objects(&self, schema: &'a Value, repeats: bool) -> bool {
        let properties = schema.get("properties").and_then(Value::as_object);
        let additional = schema.get("additionalProperties").into_iter();
        properties
            .into_iter()
            .flat_map(Map::values)
            .chain(additional)
            .any(|inner| {
                let inner = self.resolve(inner);
                match inner.and_then(|inner| inner.get("type")?.as_str()) {
                    Some("object") => true,
                    Some("array") => !repeats || inner.is_some_and(|inner| self.items_are_nested(inner)),
                    _ => false,
                }
            })
    }
}
