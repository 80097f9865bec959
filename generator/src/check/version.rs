//! Determines the version of OpenAPI.

use serde_json::Value;

use crate::Version;
use crate::diagnostic::wording::found;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};

/// Returns the version of the document, or reports why it can't be read.
pub(super) fn check(root: &Value, diagnostics: &mut Diagnostics) -> Option<Version> {
    let root_place = Location::ROOT;
    if Version::of(root) == Some(Version::V20) {
        let swagger = root.get("swagger").filter(|swagger| swagger.is_number());
        if let Some(number) = swagger {
            let message = format!("`swagger` must be a string, found the number `{number}`; it is read as \"2.0\"");
            let place = root_place.child("swagger");
            let diagnostic = Diagnostic::new(Code::UnquotedText, &place, message);
            diagnostics.push(diagnostic.help("quote it: '2.0'"));
        }
        return Some(Version::V20);
    }
    let place = root_place.child("openapi");
    let version = match root.get("openapi") {
        Some(Value::String(version)) => version.as_str(),
        // It is read as the text, with a warning as for any other text without quotes.
        Some(Value::Number(_)) if Version::of(root).is_some() => return Version::of(root),
        Some(other) => {
            let message = format!("`openapi` must be a string, found {}", found(other));
            let mut diagnostic = Diagnostic::new(Code::Version, &place, message);
            if other.is_number() {
                diagnostic = diagnostic.help("write the whole version in quotes: `openapi: '3.0.3'`");
            }
            diagnostics.push(diagnostic);
            return None;
        }
        None => {
            diagnostics.push(absent(root, &root_place));
            return None;
        }
    };
    if let Some(known) = Version::of(root) {
        let prefix = version
            .match_indices('.')
            .nth(1)
            .map_or(version.len(), |(at, _)| at + 1);
        let patch = version.get(prefix..).unwrap_or_default();
        if !patch.starts_with(|c: char| c.is_ascii_digit()) {
            let message = format!("`{version}` is not a complete version");
            diagnostics.push(
                Diagnostic::new(Code::VersionIncomplete, &place, message)
                    .help(format!("write all three numbers; it is read as {}", known.name())),
            );
        }
        return Some(known);
    }
    let major = version.split('.').next().unwrap_or_default();
    let diagnostic = match major {
        "2" => Diagnostic::new(Code::Version, &place, format!("there is no OpenAPI {version}"))
            .help("version 2.0 is called Swagger: `swagger: '2.0'`"),
        _ => Diagnostic::new(
            Code::Version,
            &place,
            format!("unsupported OpenAPI version `{version}`"),
        )
        .help("supported versions are OpenAPI 3.0, 3.1 and 3.2 (`openapi: 3.1.1`) and Swagger 2.0"),
    };
    diagnostics.push(diagnostic);
    None
}

fn absent(root: &Value, root_place: &Location) -> Diagnostic {
    if let Some(swagger) = root.get("swagger") {
        let version = swagger.as_str().map_or_else(|| swagger.to_string(), str::to_owned);
        let place = root_place.child("swagger");
        return Diagnostic::new(Code::Version, &place, format!("Swagger {version} is not supported"))
            .help("only Swagger 2.0 is supported (`swagger: '2.0'`); convert older documents to OpenAPI 3");
    }
    let diagnostic = Diagnostic::new(Code::MissingField, root_place, "the document must have `openapi`");
    let near = root
        .as_object()
        .and_then(|map| crate::diagnostic::wording::nearest("openapi", map.keys().map(String::as_str)));
    match near {
        Some(near) => diagnostic.related_key(&root_place.child(near), "is this a misspelled `openapi`?"),
        None if root.get("paths").is_none() && root.get("components").is_none() => diagnostic.help(other_kind(root)),
        None => diagnostic.help("write the version of OpenAPI: `openapi: 3.0.3`"),
    }
}

/// Returns what a document of another kind is, and what to do with it.
fn other_kind(root: &Value) -> &'static str {
    let has = |key: &str| root.get(key).is_some();
    if has("asyncapi") {
        "this is an AsyncAPI document: it describes messages, and not the operations of an HTTP API"
    } else if has("overlay") && has("actions") {
        "this is an overlay: give it with `--overlay`, in addition to the document that it changes"
    } else if has("arazzo") {
        "this is an Arazzo document: generate from the documents under its `sourceDescriptions`"
    } else if has("swaggerVersion") {
        "this is Swagger 1: convert it to OpenAPI 3"
    } else if has("item") && root.pointer("/info/schema").is_some() {
        "this is a Postman collection: export the API as OpenAPI, or convert the collection"
    } else if has("discoveryVersion") || root.get("kind").and_then(Value::as_str) == Some("discovery#restDescription") {
        "this is a Google API discovery document: convert it to OpenAPI"
    } else if has("$schema") || has("$defs") || has("definitions") || has("properties") {
        "this is a JSON Schema: write an OpenAPI document whose operations refer to it with `$ref`"
    } else if has("error") || has("message") {
        "this looks like the error of a service: the download of the document failed"
    } else {
        "this is not an OpenAPI document: it has neither `openapi` nor `paths`; export the API as OpenAPI, or convert it"
    }
}
