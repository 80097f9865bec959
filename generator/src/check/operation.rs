//! Rules for an operation, its request bodies and its responses.

use serde_json::{Map, Value};

use super::Check;
use super::newer::is_token;
use super::shape::Kind;
use super::trail::Trail;
use crate::Version;
use crate::diagnostic::wording::short;
use crate::diagnostic::{Code, Diagnostic};

impl<'a> Check<'a> {
    pub(super) fn operation(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let method = trail.last();
        if map.get("requestBody").is_some_and(Value::is_object) && matches!(method, "get" | "head" | "trace") {
            let sent = if self.version >= Version::V31 && method != "trace" {
                "many servers ignore it"
            } else {
                "it is not sent"
            };
            let message = format!("the body of a {} request has no meaning: {sent}", method.to_uppercase());
            let diagnostic = Diagnostic::new(Code::UnexpectedBody, &trail.key("requestBody").place(), message);
            self.found
                .push(diagnostic.at_key().help("use query parameters, or POST"));
        }
    }

    pub(super) fn request_body(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        if map.get("content").and_then(Value::as_object).is_some_and(Map::is_empty) {
            let diagnostic = Diagnostic::new(
                Code::EmptyContent,
                &trail.key("content").place(),
                "the request body has no media type",
            );
            self.found
                .push(diagnostic.at_key().help("write `application/json: {schema: …}`"));
        }
        self.media_types(map, trail);
    }

    /// Checks the keys of `content`.
    pub(super) fn media_types(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let content = map.get("content").and_then(Value::as_object);
        for name in content.into_iter().flat_map(Map::keys) {
            let parts = name.split(';').next().unwrap_or_default().trim().split_once('/');
            let token = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c == '/');
            if !parts.is_some_and(|(kind, subtype)| token(kind) && token(subtype)) {
                let at = trail.key("content");
                let message = format!("\"{}\" is not a valid media type", short(name));
                let diagnostic = Diagnostic::new(Code::MediaType, &at.key(name).place(), message);
                self.found
                    .push(diagnostic.at_key().help("a media type looks like `application/json`"));
            }
        }
    }

    /// Checks that `encoding` describes properties of the schema next to it.
    pub(super) fn media_type(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let Some(encoding) = map.get("encoding").and_then(Value::as_object) else {
            return;
        };
        let Some(schema) = map.get("schema") else {
            return;
        };
        let schema_place = trail.key("schema").place();
        let branches = self.branches(schema, schema_place);
        let closed = branches.iter().any(|(map, _)| map.contains_key("properties"));
        for name in encoding.keys() {
            let known = branches.iter().any(|(map, _)| {
                map.get("properties")
                    .and_then(Value::as_object)
                    .is_some_and(|all| all.contains_key(name))
            });
            if closed && !known {
                let at = trail.key("encoding");
                let message = format!(
                    "the schema has no property `{}`; its encoding has no effect",
                    short(name)
                );
                let diagnostic = Diagnostic::new(Code::EncodingUnknown, &at.key(name).place(), message);
                self.found.push(diagnostic.at_key());
            }
        }
    }

    pub(super) fn responses(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        if map.keys().all(|key| key.starts_with("x-")) {
            let message = "the operation has no response";
            let diagnostic = Diagnostic::new(Code::NoResponses, &trail.place(), message);
            self.found.push(
                diagnostic
                    .at_key()
                    .help("add at least the response of a successful call"),
            );
        }
        if let Some(response) = map.get("204").and_then(|response| self.resolve(response)) {
            let content = response.get("content").and_then(Value::as_object);
            if content.is_some_and(|content| !content.is_empty()) || response.get("schema").is_some() {
                let message = "a response of status 204 has no content in HTTP; its description of content is ignored";
                let place = trail.key("204").place();
                let diagnostic = Diagnostic::new(Code::NoContent, &place, message).at_key();
                self.found
                    .push(diagnostic.help("if there is content, its status is `200`"));
            }
        }
    }

    /// Returns true when a key that the tables leave free is valid for its kind of object.
    pub(super) fn key_fits(&mut self, kind: Kind, key: &str, at: &Trail<'_>) -> bool {
        if kind != Kind::Responses || key == "default" {
            return true;
        }
        let bytes = key.as_bytes();
        let fits = match bytes {
            [b'1'..=b'5', b'X', b'X'] => true,
            [b'1'..=b'5', tens, ones] => tens.is_ascii_digit() && ones.is_ascii_digit(),
            _ => false,
        };
        if !fits && !self.status(key, at) {
            let message = format!("\"{}\" is not a valid status", short(key));
            let diagnostic = Diagnostic::new(Code::StatusCode, &at.place(), message).at_key();
            let help = "a status is `100` to `599`, `1XX` to `5XX`, or `default`";
            self.found.push(diagnostic.help(help));
        }
        fits
    }

    /// Warns of headers that no response can have.
    pub(super) fn response_headers(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let headers = map.get("headers").and_then(Value::as_object);
        let list = trail.key("headers");
        for name in headers.into_iter().flat_map(Map::keys) {
            if name.is_empty() || !name.chars().all(is_token) {
                let message = format!("`{}` is not a valid header name, so no response has it", short(name));
                let diagnostic = Diagnostic::new(Code::HeaderName, &list.key(name).place(), message);
                self.found.push(diagnostic.at_key());
            }
        }
    }

    /// Checks that a link names its operation in exactly one of two ways.
    pub(super) fn link(&mut self, map: &'a Map<String, Value>, trail: &Trail<'_>) {
        let named = ["operationRef", "operationId"]
            .into_iter()
            .filter(|name| map.get(*name).is_some_and(|value| !value.is_null()))
            .count();
        if named != 1 {
            let message = "a link must have exactly one of `operationRef` and `operationId`";
            self.report(Code::LinkOperation, trail, message);
        }
    }
}
