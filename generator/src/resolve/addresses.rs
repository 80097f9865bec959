//! Addresses of JSON Schema: `$id`, `$anchor` and `$dynamicAnchor`, and the references that use them.
//!
//! Such references become pointers before any other room sees the document, so no other room knows of addresses. A
//! dynamic reference becomes one to a location too; `generics.rs` decides what it refers to.

use std::borrow::Cow;
use std::collections::HashMap;

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::segments;
use crate::diagnostic::Pointer;

/// Values under these keys are data, even if they look like references.
const DATA: [&str; 6] = ["example", "examples", "default", "enum", "const", "value"];

/// The keys of objects under these keys are names, even if they look like keywords.
const NAMED: [&str; 18] = [
    "$defs",
    "callbacks",
    "content",
    "dependentSchemas",
    "encoding",
    "headers",
    "links",
    "mediaTypes",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
    "variables",
    "webhooks",
];

/// The addresses in a document.
#[derive(Debug, Default)]
struct Addresses {
    /// Schemas with an address of their own, by address.
    resources: HashMap<String, Pointer>,
    /// Anchors, by their resource and name: those of a name should be one, but are often several in a document whose
    /// schemas have no address.
    anchors: HashMap<(Pointer, String), Vec<Pointer>>,
}

/// The position of a walk: the address that references are relative to, and the schema that has it.
#[derive(Debug, Clone)]
struct Base {
    address: String,
    resource: Pointer,
}

/// Turns all references by address into pointers.
pub(super) fn localize(value: &mut Value) {
    if has_addresses(value) {
        Addresses::of(value).localize(value);
    }
}

/// Returns the anchors of a file, by their names. Those inside of a schema with an address of its own are not anchors
/// of the file.
pub(super) fn anchors(value: &Value) -> HashMap<String, Pointer> {
    if !has_addresses(value) {
        return HashMap::new();
    }
    let all = Addresses::of(value).anchors.into_iter();
    let own = all.filter(|((resource, _), _)| *resource == Pointer::ROOT);
    own.filter_map(|((_, name), places)| Some((name, places.into_iter().next()?)))
        .collect()
}

/// Returns false for a value without addresses, which is the common case. Recurses into the value, whose depth is
/// bounded.
pub(super) fn has_addresses(value: &Value) -> bool {
    match value {
        Value::Object(map) => map.iter().any(|(key, member)| {
            let address = [
                "$id",
                "$self",
                "$anchor",
                "$dynamicAnchor",
                "$dynamicRef",
                "$recursiveRef",
            ];
            (member.is_string() && address.contains(&key.as_str())) || has_addresses(member)
        }),
        Value::Array(list) => list.iter().any(has_addresses),
        _ => false,
    }
}

impl Base {
    fn root(value: &Value) -> Self {
        Self {
            address: text(value, "$self").unwrap_or_default().to_owned(),
            resource: Pointer::ROOT,
        }
    }

    /// Returns the base inside of a value.
    fn within(&self, value: &Value, place: &Pointer) -> Cow<'_, Self> {
        match text(value, "$id") {
            Some(id) => Cow::Owned(Self {
                address: joined(&self.address, id.trim_end_matches('#')),
                resource: place.clone(),
            }),
            None => Cow::Borrowed(self),
        }
    }
}

impl Addresses {
    fn of(root: &Value) -> Self {
        let mut addresses = Self::default();
        let base = Base::root(root);
        if !base.address.is_empty() {
            let address = base.address.clone();
            addresses.resources.insert(address, Pointer::ROOT);
        }
        addresses.collect(root, &Pointer::ROOT, &base, false);
        addresses
    }

    /// Recurses into the value, whose depth is bounded.
    fn collect(&mut self, value: &Value, place: &Pointer, base: &Base, named: bool) {
        let base = base.within(value, place);
        if let Some(id) = text(value, "$id") {
            let id = id.trim_end_matches('#').to_owned();
            self.resources.entry(id).or_insert_with(|| place.clone());
            let whole = base.address.clone();
            self.resources.entry(whole).or_insert_with(|| place.clone());
        }
        for keyword in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = text(value, keyword) {
                let key = (base.resource.clone(), name.to_owned());
                self.anchors.entry(key).or_default().push(place.clone());
            }
        }
        for (key, member) in members(value, named) {
            let inner = !named && NAMED.contains(&&*key);
            self.collect(member, &place.child(&key), &base, inner);
        }
    }

    fn localize(&self, root: &mut Value) {
        plain_if_recursive(root, &Pointer::ROOT, None, false);
        let before = root.clone();
        self.rewrite(root, &before, &Pointer::ROOT, &Base::root(&before), false);
    }

    /// Returns the target of a reference; `None` if it is a pointer from the root already, or leads nowhere.
    fn find(&self, reference: &str, place: &Pointer, base: &Base, root: &Value) -> Option<Pointer> {
        let at = reference.find('#').unwrap_or(reference.len());
        let (address, fragment) = (&reference[..at], reference[at..].trim_start_matches('#'));
        let resource = if address.is_empty() {
            &base.resource
        } else {
            let whole = joined(&base.address, address);
            (self.resources.get(&whole)).or_else(|| self.resources.get(address))?
        };
        if fragment.is_empty() {
            return (!address.is_empty()).then(|| resource.clone());
        }
        if !fragment.starts_with('/') {
            let own = (resource.clone(), fragment.to_owned());
            let shared = (Pointer::ROOT, fragment.to_owned());
            let found = self.anchors.get(&own).or_else(|| self.anchors.get(&shared));
            let found = found.and_then(|all| nearest(all, place));
            return found.or_else(|| self.only(fragment)).cloned();
        }
        let keys = segments(&format!("#{fragment}")).ok()?;
        let place = keys.iter().fold(resource.clone(), |at, key| at.child(key));
        if resource.is_root() {
            return (!address.is_empty()).then_some(place);
        }
        // Many documents have an `$id`, and references from the root all the same.
        place.find(root).is_some().then_some(place)
    }

    /// Returns the anchor with a name that only one schema has.
    fn only(&self, name: &str) -> Option<&Pointer> {
        let mut named = self.anchors.iter().filter(|((_, own), _)| own == name);
        let (_, places) = named.next()?;
        let [place] = places.as_slice() else { return None };
        named.next().is_none().then_some(place)
    }

    /// Recurses into the value, whose depth is bounded.
    fn rewrite(&self, value: &mut Value, root: &Value, place: &Pointer, base: &Base, named: bool) {
        let base = base.within(value, place).into_owned();
        if let Value::Object(map) = value {
            plain_if_pointer(map);
            for keyword in ["$ref", "$dynamicRef"] {
                let Some(Value::String(text)) = map.get(keyword) else {
                    continue;
                };
                if let Some(found) = self.find(text, place, &base, root) {
                    let local = format!("#{}", found.as_str().replace('%', "%25"));
                    map.insert(keyword.to_owned(), Value::String(local));
                }
            }
            if let (false, Some(Value::Object(discriminator))) = (named, map.get_mut("discriminator")) {
                let (mut targets, mut others) = (None, None);
                for (key, member) in discriminator {
                    match key.as_str() {
                        "mapping" => targets = member.as_object_mut(),
                        "defaultMapping" => others = Some(member),
                        _ => {}
                    }
                }
                let targets = targets.into_iter().flat_map(|mapping| mapping.values_mut());
                for target in targets.chain(others) {
                    // A name without these is that of a component.
                    if let Some(text) = target.as_str().filter(|text| text.contains(['#', ':']))
                        && let Some(found) = self.find(text, place, &base, root)
                    {
                        *target = Value::String(format!("#{}", found.as_str().replace('%', "%25")));
                    }
                }
            }
        }
        each_member(value, named, &mut |key, member, inner| {
            self.rewrite(member, root, &place.child(key), &base, inner);
        });
    }
}

/// Turns a dynamic reference without an anchor into the plain one that it is (JSON Schema Core 8.2.3.2).
fn plain_if_pointer(map: &mut serde_json::Map<String, Value>) {
    let text = map.get("$dynamicRef").and_then(Value::as_str);
    let fragment = text.map(|text| text.split_once('#').map_or("", |(_, fragment)| fragment));
    let is_pointer = fragment.is_some_and(|fragment| fragment.is_empty() || fragment.starts_with('/'));
    if is_pointer
        && !map.contains_key("$ref")
        && let Some(text) = map.shift_remove("$dynamicRef")
    {
        map.insert("$ref".to_owned(), text);
    }
}

/// Turns the recursive references of JSON Schema 2019-09 into plain ones: to the schema around them that has the
/// anchor. Recurses into the value, whose depth is bounded.
fn plain_if_recursive(value: &mut Value, place: &Pointer, around: Option<&Pointer>, named: bool) {
    let mut around = around;
    if let Value::Object(map) = value {
        if map.get("$recursiveAnchor") == Some(&Value::Bool(true)) {
            map.shift_remove("$recursiveAnchor");
            around = Some(place);
        }
        if let Some(anchor) = around
            && map.get("$recursiveRef").and_then(Value::as_str) == Some("#")
            && !map.contains_key("$ref")
        {
            map.shift_remove("$recursiveRef");
            let local = format!("#{}", anchor.as_str().replace('%', "%25"));
            map.insert("$ref".to_owned(), Value::String(local));
        }
    }
    each_member(value, named, &mut |key, member, inner| {
        plain_if_recursive(member, &place.child(key), around, inner);
    });
}

/// Returns the location that has most keys in common with another one, the first of several.
fn nearest<'p>(all: &'p [Pointer], to: &Pointer) -> Option<&'p Pointer> {
    let common = |place: &Pointer| place.keys().zip(to.keys()).take_while(|(a, b)| a == b).count();
    all.iter().rev().max_by_key(|place| common(place))
}

pub(super) fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// Returns the parts of a value that may be schemas or contain some. `named` when its keys are names.
fn members(value: &Value, named: bool) -> Vec<(Cow<'_, str>, &Value)> {
    let object = value.as_object().into_iter().flatten();
    let object = object.filter(|(key, _)| named || !DATA.contains(&key.as_str()));
    let list = value.as_array().into_iter().flatten().enumerate();
    object
        .map(|(key, member)| (Cow::Borrowed(key.as_str()), member))
        .chain(list.map(|(index, item)| (Cow::Owned(index.to_string()), item)))
        .collect()
}

/// Visits the same parts, for changes; `visit` also gets whether their keys are names.
pub(super) fn each_member(value: &mut Value, named: bool, visit: &mut dyn FnMut(&str, &mut Value, bool)) {
    match value {
        Value::Object(map) => {
            for (key, member) in map.iter_mut() {
                if named || !DATA.contains(&key.as_str()) {
                    visit(key, member, !named && NAMED.contains(&key.as_str()));
                }
            }
        }
        Value::Array(list) => {
            for (index, item) in list.iter_mut().enumerate() {
                visit(&index.to_string(), item, false);
            }
        }
        _ => {}
    }
}

/// Returns the address that a text gives itself: `$self` of a document, `$id` of a schema. Without it, what refers to
/// the text knows its address.
pub(crate) fn own_address(text: &Value) -> Option<&str> {
    let own = text.get("$self").or_else(|| text.get("$id"))?.as_str()?;
    Some(own.trim_end_matches('#'))
}

/// Resolves an address relative to another: absolute addresses stay, others replace the part after the last slash.
pub(crate) fn joined(base: &str, address: &str) -> String {
    if address.contains("://") || address.starts_with("urn:") || base.is_empty() {
        return address.to_owned();
    }
    let host = base.find("://").map_or(0, |at| at + "://".len());
    if address.starts_with('/') {
        let end = base[host..].find('/').map_or(base.len(), |at| host + at);
        return format!("{}{address}", &base[..end]);
    }
    let end = base.rfind('/').filter(|at| *at >= host);
    let mut folder = end.map_or("", |at| &base[..at]);
    let mut rest = address;
    loop {
        if let Some(shorter) = rest.strip_prefix("./") {
            rest = shorter;
        } else if let Some(shorter) = rest.strip_prefix("../") {
            rest = shorter;
            // `..` at the host stays at the host.
            let parent = folder.rfind('/').filter(|at| *at >= host);
            folder = parent.map_or(folder, |at| &folder[..at]);
        } else {
            break;
        }
    }
    let slash = if end.is_some() { "/" } else { "" };
    format!("{folder}{slash}{rest}")
}

/// Returns the path, relative to the folder of an address, of another address below that folder.
pub(crate) fn below(own: &str, other: &str) -> Option<String> {
    let rest = other.strip_prefix(&own[..=own.rfind('/')?])?;
    let rest = percent_decode_str(rest).decode_utf8().ok()?;
    // A second slash at the start would make it a path from the root.
    Some(rest.trim_start_matches('/').to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn addresses_become_pointers() {
        let mut document = json!({
            "components": {"schemas": {
                "Tree": {"$id": "https://x.test/tree", "$anchor": "tree", "$defs": {"Leaf": {"$anchor": "leaf"}},
                    "items": [{"$ref": "#leaf"}, {"$ref": "#/$defs/Leaf"}, {"$ref": "#/components/schemas/Other"}, {"$dynamicRef": "#leaf"}]},
                "Other": {"items": [{"$ref": "https://x.test/tree"}, {"$ref": "https://x.test/tree#leaf"}, {"$ref": "https://x.test/tree#/$defs/Leaf"},
                    {"$ref": "https://y.test/tree"}], "example": {"$ref": "#tree"}},
                "Near": {"$id": "https://x.test/near", "items": {"$ref": "tree#leaf"}, "properties": {"default": {"$ref": "#/properties/default"}}},
            }},
        });
        localize(&mut document);
        let schemas = &document["components"]["schemas"];
        let leaf = "#/components/schemas/Tree/$defs/Leaf";
        assert_eq!(
            schemas["Tree"]["items"],
            json!([{"$ref": leaf}, {"$ref": leaf}, {"$ref": "#/components/schemas/Other"}, {"$dynamicRef": leaf}])
        );
        assert_eq!(
            schemas["Other"]["items"],
            json!([{"$ref": "#/components/schemas/Tree"}, {"$ref": leaf}, {"$ref": leaf}, {"$ref": "https://y.test/tree"}])
        );
        assert_eq!(schemas["Other"]["example"], json!({"$ref": "#tree"}));
        assert_eq!(schemas["Near"]["items"], json!({"$ref": leaf}));
        let own = "#/components/schemas/Near/properties/default";
        assert_eq!(schemas["Near"]["properties"]["default"], json!({"$ref": own}));
    }

    #[test]
    fn a_recursive_reference_leads_to_the_anchor_around_it() {
        let mut document = json!({
            "components": {"schemas": {
                "Filter": {"$recursiveAnchor": true, "type": "object", "properties": {"parts": {"items": {"$recursiveRef": "#"}}}},
                "Other": {"items": {"$recursiveRef": "#"}},
            }},
        });
        localize(&mut document);
        let schemas = &document["components"]["schemas"];
        let parts = &schemas["Filter"]["properties"]["parts"];
        assert_eq!(parts["items"], json!({"$ref": "#/components/schemas/Filter"}));
        assert_eq!(schemas["Other"]["items"], json!({"$recursiveRef": "#"}));
    }

    #[test]
    fn addresses_are_relative_to_a_base() {
        for (base, address, whole) in [
            ("https://x.test/a/b", "c", "https://x.test/a/c"),
            ("https://x.test/a/b", "./c", "https://x.test/a/c"),
            ("https://x.test/a/b", "../c/./d", "https://x.test/c/./d"),
            ("https://x.test/a/b", "../../../c", "https://x.test/c"),
            ("https://x.test/a/b", "/c", "https://x.test/c"),
            ("https://x.test/a/b", "http://y.test/c", "http://y.test/c"),
            ("tree", "near", "near"),
            ("", "../c", "../c"),
        ] {
            assert_eq!(joined(base, address), whole, "{base} {address}");
        }
    }

    #[test]
    fn addresses_below_a_folder_have_a_path_there() {
        let path = |other| below("https://x.test/a/b.yaml", other);
        assert_eq!(path("https://x.test/a/c%20d/e.yaml"), Some("c d/e.yaml".to_owned()));
        assert_eq!(path("https://x.test/a//etc/e.yaml"), Some("etc/e.yaml".to_owned()));
        assert_eq!(path("https://x.test/a/%2Fetc/e.yaml"), Some("etc/e.yaml".to_owned()));
        assert_eq!(path("https://x.test/c.yaml"), None);
        assert_eq!(below("urn:a", "urn:b"), None);
    }
}
