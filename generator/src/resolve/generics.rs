//! Generic schemas of JSON Schema: those with a `$dynamicRef`, whose target a schema that refers to them may replace.
//!
//! A schema that refers to a generic one and gives its `$dynamicAnchor` another schema becomes the generic schema with
//! that schema inserted. Every other dynamic reference becomes a plain one. This is done once all files are parts of
//! the document, since a generic schema may be in another file.

use std::collections::HashMap;

use serde_json::Value;

use super::addresses::{each_member, text};
use super::{reference, segments};
use crate::diagnostic::Pointer;

/// Returns false for a value without dynamic references, which is the common case. Recurses into the value, whose depth
/// is bounded.
pub(super) fn has_dynamic(value: &Value) -> bool {
    match value {
        Value::Object(map) => map
            .iter()
            .any(|(key, member)| (key == "$dynamicRef" && member.is_string()) || has_dynamic(member)),
        Value::Array(list) => list.iter().any(has_dynamic),
        _ => false,
    }
}

/// Turns dynamic references into plain ones.
pub(super) fn settle(root: &mut Value) {
    let before = root.clone();
    specialize(root, &before, &Pointer::ROOT, false);
    plain(root, false);
}

/// Writes out generic schemas where a reference gives them other schemas for their anchors. Recurses into the value,
/// whose depth is bounded.
fn specialize(value: &mut Value, root: &Value, place: &Pointer, named: bool) {
    let own = own_anchors(value, place);
    if !own.is_empty()
        && let Some(generic) = reference(value).and_then(|text| target(text, root))
    {
        let mut copy = generic.clone();
        if bind(&mut copy, root, &own, false) {
            merge(value, copy);
        }
    }
    each_member(value, named, &mut |key, member, inner| {
        specialize(member, root, &place.child(key), inner);
    });
}

/// Returns the dynamic anchors of a schema and of its `$defs`.
fn own_anchors(schema: &Value, place: &Pointer) -> HashMap<String, Pointer> {
    let mut anchors = HashMap::new();
    let defs = place.child("$defs");
    let inner = schema.get("$defs").and_then(Value::as_object);
    for (name, inner) in inner.into_iter().flatten() {
        if let Some(anchor) = text(inner, "$dynamicAnchor") {
            anchors.insert(anchor.to_owned(), defs.child(name));
        }
    }
    if let Some(anchor) = text(schema, "$dynamicAnchor") {
        anchors.insert(anchor.to_owned(), place.clone());
    }
    anchors
}

/// Makes dynamic references lead to these schemas. Returns false when there are none. Recurses into the value, whose
/// depth is bounded.
fn bind(value: &mut Value, root: &Value, anchors: &HashMap<String, Pointer>, named: bool) -> bool {
    let mut bound = false;
    if let Value::Object(map) = value
        && let Some(text) = map.get("$dynamicRef").and_then(Value::as_str)
        && let Some(place) = anchor(text, root).and_then(|name| anchors.get(name))
    {
        let local = format!("#{}", place.as_str().replace('%', "%25"));
        map.shift_remove("$dynamicRef");
        map.insert("$ref".to_owned(), Value::String(local));
        bound = true;
    }
    each_member(value, named, &mut |_, member, inner| {
        bound |= bind(member, root, anchors, inner);
    });
    bound
}

/// Returns the anchor that a dynamic reference means. `None` if its target is not a dynamic anchor: then it is a plain
/// reference (JSON Schema Core 8.2.3.2).
fn anchor<'v>(reference: &'v str, root: &'v Value) -> Option<&'v str> {
    if reference.starts_with("#/") {
        return text(target(reference, root)?, "$dynamicAnchor");
    }
    // An anchor that no schema of its resource has can still be one of the schema that refers to it.
    reference.strip_prefix('#')
}

fn target<'v>(reference: &str, root: &'v Value) -> Option<&'v Value> {
    let keys = segments(reference).ok()?;
    Pointer::of(&keys.iter().map(String::as_str).collect::<Vec<_>>()).find(root)
}

/// Replaces the reference to a generic schema by the schema.
fn merge(value: &mut Value, generic: Value) {
    let (Value::Object(own), Value::Object(mut generic)) = (value, generic) else {
        return;
    };
    for address in ["$id", "$anchor", "$dynamicAnchor", "$defs", "$schema"] {
        generic.shift_remove(address);
    }
    own.shift_remove("$ref");
    let clash = generic.keys().any(|key| own.contains_key(key));
    if !clash {
        own.extend(generic);
        return;
    }
    let parts = own.entry("allOf").or_insert_with(|| Value::Array(Vec::new()));
    if let Value::Array(parts) = parts {
        parts.insert(0, Value::Object(generic));
    }
}

/// Turns the dynamic references that are left into plain ones, unless their anchor is unknown. Recurses into the value,
/// whose depth is bounded.
fn plain(value: &mut Value, named: bool) {
    if let Value::Object(map) = value
        && !map.contains_key("$ref")
        && text_of(map.get("$dynamicRef")).is_some_and(|text| text.starts_with("#/") || !text.starts_with('#'))
        && let Some(text) = map.shift_remove("$dynamicRef")
    {
        map.insert("$ref".to_owned(), text);
    }
    each_member(value, named, &mut |_, member, inner| plain(member, inner));
}

fn text_of(value: Option<&Value>) -> Option<&str> {
    value?.as_str()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::localize;
    use serde_json::json;

    /// Returns the schemas of a document with these ones.
    fn settled(schemas: &Value) -> Value {
        let mut document = json!({ "components": { "schemas": schemas } });
        localize(&mut document);
        settle(&mut document);
        document["components"]["schemas"].take()
    }

    #[test]
    fn a_generic_schema_gets_the_schema_of_its_anchor() {
        let schemas = settled(&json!({
            "List": {"$id": "list", "type": "array", "items": {"$dynamicRef": "#item"}, "$defs": {"any": {"$dynamicAnchor": "item"}}},
            "Numbers": {"$id": "numbers", "$ref": "list", "$defs": {"number": {"$dynamicAnchor": "item", "type": "number"}}},
        }));
        assert_eq!(
            schemas["List"]["items"],
            json!({"$ref": "#/components/schemas/List/$defs/any"})
        );
        assert_eq!(
            schemas["Numbers"]["items"],
            json!({"$ref": "#/components/schemas/Numbers/$defs/number"})
        );
        assert_eq!(schemas["Numbers"]["type"], "array");
        assert_eq!(schemas["Numbers"].get("$ref"), None);
    }

    #[test]
    fn without_addresses_the_nearest_anchor_is_meant() {
        let schemas = settled(&json!({
            "Numbers": {"$ref": "#/components/schemas/List", "$defs": {"T": {"$dynamicAnchor": "T", "type": "number"}}},
            "List": {"type": "array", "items": {"$dynamicRef": "#T"}, "$defs": {"T": {"$dynamicAnchor": "T"}}},
        }));
        assert_eq!(
            schemas["List"]["items"],
            json!({"$ref": "#/components/schemas/List/$defs/T"})
        );
        assert_eq!(
            schemas["Numbers"]["items"],
            json!({"$ref": "#/components/schemas/Numbers/$defs/T"})
        );
    }

    #[test]
    fn a_reference_to_a_plain_anchor_or_a_pointer_is_plain() {
        let schemas = settled(&json!({
            "List": {"$id": "list", "items": {"$dynamicRef": "#item"}, "$defs": {"any": {"$anchor": "item"}}},
            "Texts": {"$id": "texts", "$ref": "list", "$defs": {"text": {"$dynamicAnchor": "item", "type": "string"}}},
            "Any": {"$dynamicRef": "#/components/schemas/List"},
        }));
        assert_eq!(schemas["Texts"]["$ref"], "#/components/schemas/List");
        assert_eq!(
            schemas["List"]["items"],
            json!({"$ref": "#/components/schemas/List/$defs/any"})
        );
        assert_eq!(schemas["Any"], json!({"$ref": "#/components/schemas/List"}));
    }
}
