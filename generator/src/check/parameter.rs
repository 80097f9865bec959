//! Rules for a parameter, and for what it shares with headers.

use serde_json::{Map, Value};

use super::Check;
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
            }
            self.style(map, location, trail);
        }
    }

    /// Where a parameter goes, and under which name.
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
        }
        if location == "path" && map.get("required") != Some(&Value::Bool(true)) {
            let at = if map.contains_key("required") {
                trail.key("required")
            } else {
                trail.key("in")
            };
            let message = format!(
                "the path parameter `{}` is not `required: true`; it is treated so",
                short(name.unwrap_or_default())
            );
            let diagnostic = Diagnostic::new(Code::PathParameterOptional, &at.place(), message);
            self.found
                .push(diagnostic.help("add `required: true`: a path can't leave a part out"));
        }
        let ignored = ["accept", "content-type", "authorization"];
        if location == "header"
            && let Some(name) = name
            && ignored.contains(&name.to_ascii_lowercase().as_str())
        {
            let (message, help) = match self.version {
                // This version does not say so, but has other words for it, too.
                Version::V20 => (
                    format!("a header parameter called `{name}` is left out"),
                    "say it by `consumes`, `produces` or a security definition",
                ),
                _ => (
                    format!("OpenAPI ignores a header parameter called `{name}`"),
                    "say it by `content` or by a security scheme",
                ),
            };
            let diagnostic =
                Diagnostic::new(Code::HeaderIgnored, &trail.key("name").place(), message);
            self.found.push(diagnostic.help(help));
        }
    }

    /// The whole query of a URL is a text of a media type, of which this client writes forms.
    fn query_string(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let content = map.get("content").and_then(Value::as_object);
        for media_type in content.into_iter().flat_map(Map::keys) {
            if !media_type.starts_with("application/x-www-form-urlencoded") {
                let message = format!("a query of `{}` can't be written", short(media_type));
                let place = trail.key("content").key(media_type).place();
                let diagnostic = Diagnostic::new(Code::QueryStringForm, &place, message);
                self.found.push(
                    diagnostic
                        .at_key()
                        .help("`application/x-www-form-urlencoded` can be"),
                );
            }
        }
        for name in ["schema", "style", "explode", "allowReserved"] {
            if map.contains_key(name) {
                let message = format!("a parameter in `querystring` can't have `{name}`");
                let diagnostic =
                    Diagnostic::new(Code::QueryString, &trail.key(name).place(), message);
                self.found.push(
                    diagnostic
                        .at_key()
                        .help("say it by `content` and its media type"),
                );
            }
        }
    }

    /// Exactly one of `schema` and `content`, and the latter with exactly one media type.
    pub(super) fn schema_or_content(
        &mut self,
        map: &'a Map<String, Value>,
        trail: &Trail<'_>,
        what: &str,
    ) {
        let has = |name: &str| map.get(name).is_some_and(|value| !value.is_null());
        match (has("schema"), has("content")) {
            (false, false) => {
                let message = format!(
                    "{what} has exactly one of `schema` and `content`, and this has neither"
                );
                let diagnostic = Diagnostic::new(Code::SchemaOrContent, &trail.place(), message);
                self.found
                    .push(diagnostic.help("say its type: `schema: {type: string}`"));
            }
            (true, true) => {
                let message =
                    format!("{what} has exactly one of `schema` and `content`, and this has both");
                let diagnostic = Diagnostic::new(
                    Code::SchemaOrContent,
                    &trail.key("content").place(),
                    message,
                )
                .at_key()
                .related_key(&trail.key("schema").place(), "its `schema` is here");
                self.found
                    .push(diagnostic.help("keep `schema`, unless its value is JSON text"));
            }
            (false, true) => {
                let types = map.get("content").and_then(Value::as_object);
                if let Some(types) = types.filter(|types| types.len() != 1) {
                    let message = format!(
                        "`content` of {what} has exactly one media type, and this has {}",
                        types.len()
                    );
                    let diagnostic = Diagnostic::new(
                        Code::SchemaOrContent,
                        &trail.key("content").place(),
                        message,
                    );
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
            let message = format!(
                "a {location} parameter can't have the style `{}`",
                short(style)
            );
            let diagnostic = Diagnostic::new(Code::ParameterStyle, &at.place(), message);
            let help = match nearest(style, allowed.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("it is {}", list(allowed)),
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
                "`deepObject` writes objects only, and this is none",
            );
        }
        let nested = kind == Some("object") && self.holds_objects(schema);
        if nested && location != "header" {
            let at = trail.key("schema");
            let message =
                "this object holds lists or objects, and no style says how to write those";
            let diagnostic = Diagnostic::new(Code::ParameterNested, &at.place(), message);
            self.found.push(
                diagnostic
                    .at_key()
                    .help("use `content: {application/json: {schema: …}}`"),
            );
        }
    }

    fn holds_objects(&self, schema: &'a Value) -> bool {
        let properties = schema.get("properties").and_then(Value::as_object);
        let additional = schema.get("additionalProperties").into_iter();
        properties
            .into_iter()
            .flat_map(Map::values)
            .chain(additional)
            .any(|inner| {
                let kind = self
                    .resolve(inner)
                    .and_then(|inner| inner.get("type")?.as_str());
                matches!(kind, Some("object" | "array"))
            })
    }
}
