//! Security requirements that refer to their scheme by a URI instead of its name (OpenAPI 3.2, Security Requirement
//! Object).
//!
//! Such a scheme becomes a component that is a reference, and the requirement gets its name. So the later rooms know of
//! names only, and the URI is followed like every other reference.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{last_segment, segments, stem};
use crate::diagnostic::Pointer;

/// Returns true when a requirement of the document has a URI.
pub(super) fn has_uris(document: &Value) -> bool {
    !with_uris(document).is_empty()
}

/// Replaces the URIs of the requirements by names, under which the schemes are components.
pub(super) fn name(document: &mut Value) {
    let mut names: BTreeMap<String, String> = BTreeMap::new();
    for place in with_uris(document) {
        let known = schemes(document).cloned().unwrap_or_default();
        let Some(requirement) = document.pointer_mut(place.as_str()) else {
            continue;
        };
        let Some(requirement) = requirement.as_object_mut() else {
            continue;
        };
        let written = std::mem::take(requirement);
        let mut added = Vec::new();
        for (key, scopes) in written {
            let key = if is_uri(&key, &known) {
                let name = names.entry(key.clone()).or_insert_with(|| {
                    let name = own(&key).unwrap_or_else(|| free(&key, &known));
                    added.push((name.clone(), key));
                    name
                });
                name.clone()
            } else {
                key
            };
            requirement.insert(key, scopes);
        }
        for (name, uri) in added {
            add(document, name, &uri);
        }
    }
}

/// Adds a component that is a reference. One of this name is the target itself.
fn add(document: &mut Value, name: String, uri: &str) {
    let components = member(document, "components");
    let Some(schemes) = components.and_then(|all| member(all, "securitySchemes")) else {
        return;
    };
    if let Some(schemes) = schemes.as_object_mut()
        && own(uri).is_none()
    {
        schemes.insert(name, json!({ "$ref": uri }));
    }
}

/// Returns a member of an object. Adds an empty object if it is absent. `None` if one of both is not an object.
fn member<'v>(value: &'v mut Value, key: &str) -> Option<&'v mut Value> {
    let member = value.as_object_mut()?.entry(key).or_insert(json!({}));
    member.is_object().then_some(member)
}

/// Returns the locations of the requirements with a URI: of the document, and of its operations.
fn with_uris(document: &Value) -> Vec<Pointer> {
    let version = document.get("openapi").and_then(Value::as_str);
    if !version.is_some_and(|version| version.starts_with("3.2")) {
        return Vec::new();
    }
    let none = Map::new();
    let known = schemes(document).unwrap_or(&none);
    let mut found = Vec::new();
    let mut look = |owner: &Value, place: &Pointer| {
        let requirements = owner.get("security").and_then(Value::as_array);
        for (index, requirement) in requirements.into_iter().flatten().enumerate() {
            let mut keys = requirement.as_object().into_iter().flat_map(Map::keys);
            if keys.any(|key| is_uri(key, known)) {
                found.push(place.child("security").child(&index.to_string()));
            }
        }
    };
    look(document, &Pointer::ROOT);
    for items in ["paths", "webhooks"] {
        let place = Pointer::of(&[items]);
        for (path, item) in members(document.get(items)) {
            let place = place.child(path);
            for (method, operation) in members(Some(item)) {
                look(operation, &place.child(method));
            }
            let more = place.child("additionalOperations");
            for (method, operation) in members(item.get("additionalOperations")) {
                look(operation, &more.child(method));
            }
        }
    }
    found
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn schemes(document: &Value) -> Option<&Map<String, Value>> {
    let components = document.get("components")?;
    components.get("securitySchemes")?.as_object()
}

/// The name of a component is a name, whatever it looks like (OpenAPI 3.2, Security Requirement Object). A text that is
/// neither that nor looks like a URI is a misspelled name.
fn is_uri(key: &str, known: &Map<String, Value>) -> bool {
    let file = [".json", ".yaml", ".yml"].iter().any(|end| key.ends_with(end));
    (file || key.contains(['/', '#'])) && !known.contains_key(key)
}

/// Returns the name of the component of this document that a URI leads to.
fn own(uri: &str) -> Option<String> {
    let segments = segments(uri).ok()?;
    match <[String; 3]>::try_from(segments) {
        Ok([components, schemes, name]) if components == "components" && schemes == "securitySchemes" => Some(name),
        _ => None,
    }
}

/// Returns a name that no scheme has: the last segment of the URI, without the extension of a file.
fn free(uri: &str, known: &Map<String, Value>) -> String {
    let name = last_segment(uri);
    let mut name = stem(name.rsplit('/').next().unwrap_or_default());
    while name.is_empty() || known.contains_key(&name) {
        name.push_str("Scheme");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_uri_becomes_the_name_of_a_component() {
        let mut document = json!({
            "openapi": "3.2.0",
            "security": [{ "#/components/securitySchemes/key": [] }],
            "paths": { "/a": { "get": { "security": [
                { "shared.yaml#/components/securitySchemes/key": ["read"], "key": [] },
                { "other/login.json": [] },
                { "misspelled": [] },
            ] } } },
            "components": { "securitySchemes": { "key": { "type": "http" } } },
        });
        assert!(has_uris(&document));
        name(&mut document);
        assert_eq!(document["security"], json!([{ "key": [] }]));
        assert_eq!(
            document["paths"]["/a"]["get"]["security"],
            json!([{ "keyScheme": ["read"], "key": [] }, { "login": [] }, { "misspelled": [] }])
        );
        assert_eq!(
            document["components"]["securitySchemes"],
            json!({
                "key": { "type": "http" },
                "keyScheme": { "$ref": "shared.yaml#/components/securitySchemes/key" },
                "login": { "$ref": "other/login.json" },
            })
        );
        assert!(!has_uris(&document), "only names are left");
    }

    #[test]
    fn a_name_with_a_slash_and_older_versions_are_left_as_they_are() {
        let of = |version: &str| {
            json!({
                "openapi": version,
                "security": [{ "a/b": [] }],
                "components": { "securitySchemes": { "a/b": { "type": "http" } } },
            })
        };
        assert!(!has_uris(&of("3.2.0")));
        let mut old = of("3.1.0");
        old["components"] = json!({});
        assert!(!has_uris(&old), "in OpenAPI 3.1 it is a name");
    }
}
