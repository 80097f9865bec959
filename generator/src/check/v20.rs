//! The rules for objects that are specific to Swagger 2.0.

use serde_json::{Map, Value};

use super::Check;
use super::repair::Repair;
use super::shape::Kind;
use super::trail::Trail;
use crate::Version;
use crate::diagnostic::wording::short;
use crate::diagnostic::{Code, Diagnostic};

impl<'a> Check<'a> {
    /// Applies the rules of a kind in this version; returns false when the rules of later versions apply.
    pub(super) fn rules_v20(
        &mut self,
        kind: Kind,
        map: &'a Map<String, Value>,
        value: &'a Value,
        trail: &Trail<'_>,
    ) -> bool {
        match kind {
            Kind::Document => self.address(map, trail),
            Kind::Operation => self.operation_v20(map, trail),
            Kind::Parameter => self.parameter_v20(map, value, trail),
            Kind::Item => {
                if map.get("type").and_then(Value::as_str) == Some("file") {
                    let message = "Swagger 2.0 has no lists of files; this is read as a list of files";
                    let place = trail.key("type").place();
                    let diagnostic = Diagnostic::new(Code::TypeFile, &place, message);
                    self.found.push(diagnostic.help("write a parameter for each file"));
                }
                self.item(map, value, trail);
            }
            Kind::Header => self.item(map, value, trail),
            Kind::SecurityScheme => self.security_scheme_v20(map, trail),
            Kind::Schema => {
                self.schema(map, value, trail);
                self.discriminator_v20(map, trail);
            }
            // A response has no `content`, so no rules apply.
            Kind::Response => {}
            _ => return false,
        }
        true
    }

    /// Checks the host and the base path, which together are the URL of the API.
    fn address(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let text = |name: &str| map.get(name).and_then(Value::as_str);
        if let Some(host) = text("host") {
            self.host(host, &trail.key("host"));
        }
        if let Some(base) = text("basePath")
            && base.contains(['{', '}', '?', '#'])
        {
            let message = format!("\"{}\" is not a path", short(base));
            let diagnostic = Diagnostic::new(Code::ServerUrl, &trail.key("basePath").place(), message);
            let help = "a base path has no parameters, query or fragment: move parameters to the paths";
            self.found.push(diagnostic.help(help));
        }
    }

    /// Checks the host. One that is written as a URL has one obvious meaning.
    fn host(&mut self, host: &str, at: &Trail<'_>) {
        let help = "a host is a name and an optional port (`api.example.com:8080`); `https` belongs in `schemes`, a path in `basePath`";
        let place = at.place();
        let odd = |c: char| matches!(c, '?' | '#' | '{' | '}' | '\\') || c.is_whitespace();
        let bare = host.split_once("://").map_or(host, |(_, rest)| rest);
        let bare = bare.trim_end_matches('/');
        if host.contains(odd) || bare.starts_with('/') || (bare.is_empty() && !host.is_empty()) {
            let message = format!("\"{}\" is not a host", short(host));
            let diagnostic = Diagnostic::new(Code::ServerUrl, &place, message);
            self.found.push(diagnostic.help(help));
        } else if bare.is_empty() {
            self.ignore(place.clone());
            let message = "the host is empty; it is ignored";
            let diagnostic = Diagnostic::new(Code::HostSpelling, &place, message);
            self.found.push(diagnostic.help(help));
        } else if bare != host || bare.contains('/') {
            let text = Value::String(bare.to_owned());
            self.repairs.push(place.clone(), Repair::Replace(text));
            let message = format!("\"{}\" is more than a host; it is read as `{bare}`", short(host));
            let diagnostic = Diagnostic::new(Code::HostSpelling, &place, message);
            self.found.push(diagnostic.help(help));
        }
    }

    /// Checks that an operation has one body: a parameter, or a form.
    fn operation_v20(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let at = trail.key("parameters");
        let mut bodies = Vec::new();
        let mut fields = Vec::new();
        let listed = map.get("parameters").and_then(Value::as_array);
        for (index, parameter) in listed.into_iter().flatten().enumerate() {
            let parameter = self.resolve(parameter);
            match parameter.and_then(|one| one.get("in")?.as_str()) {
                Some("body") => bodies.push(at.index(index).place()),
                Some("formData") => fields.push(at.index(index).place()),
                _ => {}
            }
        }
        let method = trail.last();
        let first = bodies.first().or(fields.first());
        if let Some(first) = first.filter(|_| matches!(method, "get" | "head")) {
            let message = format!(
                "the body of a {} request has no meaning: it is not sent",
                method.to_uppercase()
            );
            let diagnostic = Diagnostic::new(Code::UnexpectedBody, first, message);
            self.found.push(diagnostic.help("use query parameters, or POST"));
        }
        let more = match (bodies.as_slice(), fields.as_slice()) {
            ([first, second, ..], _) => Some((second, first, "an operation can't have two bodies")),
            ([body], [field, ..]) => {
                let message = "an operation can't have both a body and a form";
                Some((field, body, message))
            }
            _ => None,
        };
        if let Some((place, other, message)) = more {
            let diagnostic = Diagnostic::new(Code::SeveralBodies, place, message).related(other, "the body is here");
            self.found
                .push(diagnostic.help("write one body with a schema that has all members"));
        }
    }

    fn parameter_v20(&mut self, map: &'a Map<String, Value>, value: &'a Value, trail: &Trail<'_>) {
        self.parameter_place(map, trail);
        let text = |name: &str| map.get(name).and_then(Value::as_str);
        let Some(location) = text("in") else { return };
        if location == "body" {
            if !map.contains_key("schema") {
                let message = "a body parameter must have `schema`";
                let diagnostic = Diagnostic::new(Code::MissingField, &trail.place(), message);
                self.found
                    .push(diagnostic.at_key().help("write `schema: {type: object}`"));
            }
            return;
        }
        match text("type") {
            None if !map.contains_key("type") && self.type_in_schema(map, trail) => {}
            None if !map.contains_key("type") => {
                let message = format!("a {location} parameter must have `type`");
                let diagnostic = Diagnostic::new(Code::MissingField, &trail.place(), message);
                let help = if map.contains_key("schema") {
                    "only a body parameter has a `schema`: write `type: string` next to `in`"
                } else {
                    "add its type: `type: string`"
                };
                self.found.push(diagnostic.at_key().help(help));
            }
            Some("file") if location != "formData" => {
                let message = "only a form can contain files";
                let diagnostic = Diagnostic::new(Code::UnknownValue, &trail.key("type").place(), message);
                self.found.push(diagnostic.help("write `in: formData`"));
            }
            _ => {}
        }
        if text("collectionFormat") == Some("multi") && !matches!(location, "query" | "formData") {
            let message = format!("a {location} parameter can't be sent several times");
            let at = trail.key("collectionFormat");
            let diagnostic = Diagnostic::new(Code::ParameterStyle, &at.place(), message);
            self.found.push(diagnostic.help("use `csv`, `ssv`, `tsv` or `pipes`"));
        }
        self.item(map, value, trail);
    }

    /// Checks the type of a parameter, of its items or of a header.
    fn item(&mut self, map: &'a Map<String, Value>, value: &'a Value, trail: &Trail<'_>) {
        if map.get("type").and_then(Value::as_str) == Some("array") && !map.contains_key("items") {
            self.report(
                Code::ArrayWithoutItems,
                &trail.key("type"),
                "an array without `items` contains any JSON",
            );
        }
        self.enumeration(map, trail);
        self.bounds(map, trail);
        if let Some(default) = map.get("default") {
            self.default(value, default, &trail.key("default"));
        }
    }

    /// Returns whether the schema here may be `type: file`: that of a response in Swagger 2.0.
    pub(super) fn is_file(&self, trail: &Trail<'_>) -> bool {
        let place = trail.place();
        let mut keys = place.pointer.keys().rev();
        self.version == Version::V20
            && keys.next().is_some_and(|key| key == "schema")
            && keys.nth(1).is_some_and(|key| key == "responses")
    }

    fn security_scheme_v20(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let text = |name: &str| map.get(name).and_then(Value::as_str);
        let needed: &[&str] = match (text("type"), text("flow")) {
            (Some("apiKey"), _) => &["name", "in"],
            (Some("oauth2"), Some("implicit")) => &["authorizationUrl"],
            (Some("oauth2"), Some("password" | "application")) => &["tokenUrl"],
            (Some("oauth2"), Some("accessCode")) => &["authorizationUrl", "tokenUrl"],
            (Some("oauth2"), _) => &["flow"],
            _ => &[],
        };
        let kind = text("type").unwrap_or_default();
        let what = match text("flow") {
            Some(flow) => format!("the flow `{flow}`"),
            None => format!("a security scheme of type `{kind}`"),
        };
        self.fields_needed(map, needed, &what, trail);
    }

    /// Checks that the discriminator names a property of the schema, which all schemas that extend it have.
    fn discriminator_v20(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let Some(name) = map.get("discriminator").and_then(Value::as_str) else {
            return;
        };
        if !self.has_property(map, name) {
            let message = format!("no property is called `{}`", short(name));
            let at = trail.key("discriminator");
            self.report(Code::DiscriminatorWithoutProperty, &at, message);
        }
    }
}

/// Returns how this version writes a field that later versions have.
pub(super) fn newer(kind: Kind, key: &str) -> Option<&'static str> {
    Some(match (kind, key) {
        (Kind::Document, "components") => {
            "Swagger 2.0 has schemas under `definitions`, and `parameters` and `responses` at the root"
        }
        (Kind::Document | Kind::Operation | Kind::PathItem, "servers") => {
            "Swagger 2.0 has `host`, `basePath` and `schemes` instead"
        }
        (Kind::Operation, "requestBody") => "Swagger 2.0 has a parameter with `in: body` instead",
        (Kind::Response, "content") => "Swagger 2.0 has `schema` here, and media types in `produces`",
        (Kind::Schema, "nullable") => "it needs OpenAPI 3.0; write `x-nullable`",
        (Kind::Parameter | Kind::Header | Kind::Item, "style" | "explode") => {
            "Swagger 2.0 has `collectionFormat` instead"
        }
        (Kind::Schema, "oneOf" | "anyOf" | "not" | "writeOnly" | "deprecated")
        | (Kind::Parameter, "deprecated" | "content")
        | (Kind::Operation, "callbacks") => "it needs OpenAPI 3.0",
        _ => return None,
    })
}
