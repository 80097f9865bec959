//! Documents with long chains and rings of schemas.

use serde_json::{Map, Value, json};

use crate::{Version, document, reference};

/// The way in which a schema contains the next one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// A required property.
    Required,
    /// An optional property.
    Optional,
    /// The items of a list.
    Items,
    /// The values of a map.
    Map,
    /// `allOf` with the next schema and its own members.
    AllOf,
    /// `allOf` with the next schema alone.
    AllOfAlone,
    /// `oneOf` with the next schema and an integer.
    OneOf,
    /// `oneOf` with the next schema alone.
    OneOfAlone,
    /// `anyOf` with the next schema and a number.
    AnyOf,
    /// `not`.
    Not,
    /// Only a reference.
    Reference,
    /// A union with a discriminator.
    Discriminator,
    /// All of the above in turn.
    Mixture,
    /// Fifty nested objects, and then a reference.
    Nested,
    /// Fifty nested lists, and then a reference.
    NestedItems,
    /// Fifty nested unions, and then a reference.
    NestedOneOf,
    /// Fifty nested `allOf`, and then a reference.
    NestedAllOf,
    /// A reference to a property of a schema that is nested in the next component.
    Elsewhere,
    /// `allOf` with the next schema, which has a discriminator whose mapping names this one.
    Heir,
    /// A tuple whose second element is the next schema.
    Tuple,
    /// The members whose names match a pattern.
    Pattern,
    /// A condition, and the next schema where it holds.
    Condition,
}

/// All links.
pub const LINKS: [Link; 22] = [
    Link::Required,
    Link::Optional,
    Link::Items,
    Link::Map,
    Link::AllOf,
    Link::AllOfAlone,
    Link::OneOf,
    Link::OneOfAlone,
    Link::AnyOf,
    Link::Not,
    Link::Reference,
    Link::Discriminator,
    Link::Mixture,
    Link::Nested,
    Link::NestedItems,
    Link::NestedOneOf,
    Link::NestedAllOf,
    Link::Elsewhere,
    Link::Heir,
    Link::Tuple,
    Link::Pattern,
    Link::Condition,
];

impl Link {
    /// The number of levels in one schema.
    pub fn levels(self) -> usize {
        match self {
            Self::Nested | Self::NestedItems | Self::NestedOneOf | Self::NestedAllOf => NESTED,
            _ => 1,
        }
    }

    /// True if a version can express it.
    pub fn is_in(self, version: Version) -> bool {
        match self {
            Self::Tuple | Self::Pattern | Self::Condition => version == Version::V31,
            Self::OneOf
            | Self::OneOfAlone
            | Self::AnyOf
            | Self::Not
            | Self::Discriminator
            | Self::Mixture
            | Self::NestedOneOf
            | Self::Heir => version != Version::V20,
            _ => true,
        }
    }
}

/// The depth of the nested links.
const NESTED: usize = 50;

/// A document with `length` schemas, each of which contains the next. In a ring the last one contains the first,
/// otherwise it is a string or an object. The version is OpenAPI 3.0 if it can express the link.
pub fn chain(link: Link, length: usize, ring: bool) -> Value {
    let whole = plain(link, length, ring);
    if link.is_in(Version::V30) {
        whole
    } else {
        Version::V31.spelled(whole)
    }
}

/// The same in a given version. `None` if it can't express the link.
pub fn chain_in(version: Version, link: Link, length: usize, ring: bool) -> Option<Value> {
    link.is_in(version).then(|| version.spelled(plain(link, length, ring)))
}

fn plain(link: Link, length: usize, ring: bool) -> Value {
    let mut schemas = Map::new();
    for index in 0..length {
        let schema = if index + 1 < length || ring {
            held(link, index, (index + 1) % length)
        } else {
            last(link)
        };
        schemas.insert(name(index), schema);
    }
    document(schemas, &name(0))
}

/// The same, with the last schema first in the document.
pub fn reversed(link: Link, length: usize) -> Value {
    let mut whole = chain(link, length, false);
    if let Some(Value::Object(schemas)) = whole.pointer_mut("/components/schemas") {
        let all: Vec<(String, Value)> = std::mem::take(schemas).into_iter().rev().collect();
        schemas.extend(all);
    }
    whole
}

fn name(index: usize) -> String {
    format!("S{index}")
}

fn last(link: Link) -> Value {
    match link {
        Link::Items | Link::Map | Link::OneOf | Link::Reference | Link::NestedItems | Link::Tuple | Link::Pattern => {
            json!({"type": "string"})
        }
        Link::Discriminator => {
            json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}})
        }
        Link::Heir => {
            json!({"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}},
                "discriminator": {"propertyName": "kind"}})
        }
        Link::Elsewhere => {
            json!({"type": "object", "properties": {"inner": {"type": "object", "properties": {"end": {"type": "string"}}}}})
        }
        _ => {
            json!({"type": "object", "properties": {"end": {"type": "string"}, "next": {"type": "string"}}})
        }
    }
}

fn held(link: Link, index: usize, next: usize) -> Value {
    let to = reference(&name(next));
    let own = format!("own{index}");
    match link {
        Link::Required => {
            json!({"type": "object", "required": ["next"], "properties": {"next": to}})
        }
        Link::Optional => json!({"type": "object", "properties": {"next": to}}),
        Link::Items => json!({"type": "array", "items": to}),
        Link::Map => json!({"type": "object", "additionalProperties": to}),
        Link::AllOf => {
            json!({"allOf": [to, {"type": "object", "properties": {own: {"type": "string"}}}]})
        }
        Link::AllOfAlone => json!({"allOf": [to]}),
        Link::OneOf => json!({"oneOf": [to, {"type": "integer"}]}),
        Link::OneOfAlone => json!({"oneOf": [to]}),
        Link::AnyOf => json!({"anyOf": [to, {"type": "number"}]}),
        Link::Not => json!({"not": to}),
        Link::Reference => to,
        Link::Discriminator => {
            json!({"oneOf": [to, reference(&name(index / 2))], "discriminator": {"propertyName": "kind"}})
        }
        Link::Mixture => {
            const TURN: [Link; 8] = [
                Link::Required,
                Link::OneOf,
                Link::Items,
                Link::AllOfAlone,
                Link::Map,
                Link::Reference,
                Link::AnyOf,
                Link::Optional,
            ];
            held(TURN[index % TURN.len()], index, next)
        }
        Link::Nested => nested(to, |inner, _| json!({"type": "object", "properties": {"inner": inner}})),
        Link::NestedItems => nested(to, |inner, _| json!({"type": "array", "items": inner})),
        Link::NestedOneOf => nested(to, |inner, level| {
            json!({"oneOf": [inner, {"type": "object", "required": [format!("own{level}")],
                "properties": {format!("own{level}"): {"type": "integer"}}}]})
        }),
        Link::NestedAllOf => nested(
            to,
            |inner, level| json!({"allOf": [inner, {"type": "object", "properties": {format!("own{level}"): {"type": "string"}}}]}),
        ),
        Link::Elsewhere => {
            let to = json!({"$ref": format!("#/components/schemas/{}/properties/inner", name(next))});
            json!({"type": "object", "properties":
                {"inner": {"type": "object", "properties": {"next": to, own: {"type": "string"}}}}})
        }
        Link::Heir => {
            let mapping = json!({format!("v{index}"): name(index.saturating_sub(1))});
            json!({"allOf": [to, {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}}}],
                "discriminator": {"propertyName": "kind", "mapping": mapping}})
        }
        Link::Tuple => {
            json!({"type": "array", "prefixItems": [{"type": "string"}, to], "minItems": 2, "items": false})
        }
        Link::Pattern => json!({"type": "object", "patternProperties": {"^x-": to}}),
        Link::Condition => {
            json!({"type": "object", "properties": {own.clone(): {"type": "string"}}, "if": {"required": [own]}, "then": to})
        }
    }
}

fn nested(to: Value, around: impl Fn(Value, usize) -> Value) -> Value {
    (0..NESTED).fold(to, around)
}
