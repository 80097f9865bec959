//! Documents that grow in one direction.

use serde_json::{Map, Value, json};

use crate::{document, reference};

/// The part of a document that grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Many {
    /// Operations, each with its own path.
    Operations,
    /// Component schemas.
    Schemas,
    /// Properties of one object.
    Properties,
    /// Required properties of one object that is sent.
    Required,
    /// Required parameters of one operation.
    RequiredParameters,
    /// Values of one enum.
    EnumValues,
    /// Equal inline objects.
    EqualShapes,
    /// Different inline objects.
    DistinctShapes,
    /// Variants of one union with a discriminator.
    Variants,
    /// Variants of one union, inline and without a discriminator.
    InlineVariants,
    /// Tags and their operations.
    Tags,
    /// Parameters of one operation.
    Parameters,
    /// Responses with their own schemas, by status, in as many operations as needed.
    Bodies,
    /// Components that extend one component.
    Extensions,
    /// Schemas in a chain of required properties.
    Chain,
    /// Schemas in a ring of optional properties.
    Ring,
    /// Schemas that each contain two others, so that there are many paths to each.
    Web,
    /// Entries of one discriminator's mapping, all for the same two schemas.
    Mapping,
    /// Paths that begin alike, of operations without ids.
    Paths,
    /// Properties of one object that all have the same words.
    EqualWords,
    /// Values of one enum that all have the same words.
    EqualValues,
    /// Component schemas whose names all have the same words.
    EqualNames,
}

/// All of them.
pub const ALL: [Many; 22] = [
    Many::Operations,
    Many::Schemas,
    Many::Properties,
    Many::Required,
    Many::RequiredParameters,
    Many::EnumValues,
    Many::EqualShapes,
    Many::DistinctShapes,
    Many::Variants,
    Many::InlineVariants,
    Many::Tags,
    Many::Parameters,
    Many::Bodies,
    Many::Extensions,
    Many::Chain,
    Many::Ring,
    Many::Web,
    Many::Mapping,
    Many::Paths,
    Many::EqualWords,
    Many::EqualValues,
    Many::EqualNames,
];

/// Returns a document with `count` of them.
pub fn many(what: Many, count: usize) -> Value {
    match what {
        Many::Operations => operations(count, |index| operation(index, json!({"type": "string"}))),
        Many::Bodies => operations(count, |index| {
            let schema = object(&format!("field{index}"));
            let mut whole = operation(index, schema.clone());
            whole["requestBody"] = json!({"content": {"application/json": {"schema": schema}}});
            whole
        }),
        Many::Tags => {
            let mut whole = operations(count, |index| {
                let mut whole = operation(index, json!({"type": "string"}));
                whole["tags"] = json!([format!("tag{index}")]);
                whole
            });
            whole["tags"] = (0..count).map(|index| json!({"name": format!("tag{index}")})).collect();
            whole
        }
        Many::Parameters => operations(1, |_| parameters(count, false)),
        Many::RequiredParameters => operations(1, |_| parameters(count, true)),
        Many::Required => {
            let mut schema = holder(count, |_| json!({"type": "string"}));
            schema["required"] = (0..count).map(|index| format!("p{index}")).collect();
            let mut whole = operation(0, json!({"type": "string"}));
            whole["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": schema}}});
            operations(1, |_| whole.clone())
        }
        Many::Schemas => {
            let all = (0..count).map(|index| (format!("S{index}"), object(&format!("field{index}"))));
            let mut all: Map<String, Value> = all.collect();
            all.insert(
                "Root".to_owned(),
                holder(count, |index| reference(&format!("S{index}"))),
            );
            document(all, "Root")
        }
        Many::Properties => rooted(holder(count, |_| json!({"type": "string"}))),
        Many::EqualShapes => rooted(holder(count, |_| object("field"))),
        Many::DistinctShapes => rooted(holder(count, |index| object(&format!("field{index}")))),
        Many::EnumValues => {
            let values: Vec<String> = (0..count).map(|index| format!("value{index}")).collect();
            rooted(json!({"type": "object", "properties": {"kind": {"type": "string", "enum": values}}}))
        }
        Many::Variants => {
            let mut all: Map<String, Value> = (0..count).map(|index| (format!("S{index}"), variant(index))).collect();
            let edges: Vec<Value> = (0..count).map(|index| reference(&format!("S{index}"))).collect();
            let union = json!({"oneOf": edges, "discriminator": {"propertyName": "kind"}});
            all.insert("Root".to_owned(), union);
            document(all, "Root")
        }
        Many::InlineVariants => {
            let variants: Vec<Value> = (0..count).map(|index| object(&format!("field{index}"))).collect();
            rooted(json!({"oneOf": variants}))
        }
        Many::Extensions => {
            let mut all = Map::new();
            all.insert("Base".to_owned(), object("base"));
            for index in 0..count {
                let own = object(&format!("field{index}"));
                all.insert(format!("S{index}"), json!({"allOf": [reference("Base"), own]}));
            }
            all.insert(
                "Root".to_owned(),
                holder(count, |index| reference(&format!("S{index}"))),
            );
            document(all, "Root")
        }
        Many::Mapping | Many::Paths | Many::EqualWords | Many::EqualValues | Many::EqualNames => names(what, count),
        Many::Chain => crate::deep::chain(crate::deep::Link::Required, count, false),
        Many::Ring => crate::deep::chain(crate::deep::Link::Optional, count, true),
        Many::Web => {
            let of = |index: usize| {
                let (left, right) = ((2 * index + 1) % count, (2 * index + 2) % count);
                json!({"type": "object", "properties": {
                    "left": reference(&format!("S{left}")),
                    "right": reference(&format!("S{right}")),
                    "list": {"type": "array", "items": {"type": "object", "properties": {format!("own{index}"): {"type": "string"}}}}
                }})
            };
            document((0..count).map(|index| (format!("S{index}"), of(index))).collect(), "S0")
        }
    }
}

/// Returns a document with `count` names of one kind: keys of a mapping, paths, or names that are hard to tell apart.
fn names(what: Many, count: usize) -> Value {
    match what {
        Many::Mapping => {
            let mapping: Map<String, Value> = (0..count)
                .map(|index| (format!("value{index}"), format!("S{}", index % 2).into()))
                .collect();
            let mut all: Map<String, Value> = (0..2).map(|index| (format!("S{index}"), variant(index))).collect();
            let union = json!({"oneOf": [reference("S0"), reference("S1")],
                "discriminator": {"propertyName": "kind", "mapping": mapping}});
            all.insert("Root".to_owned(), union);
            document(all, "Root")
        }
        Many::Paths => {
            let mut whole = operations(count, |index| operation(index, json!({"type": "string"})));
            if let Some(Value::Object(paths)) = whole.get_mut("paths") {
                let all = std::mem::take(paths).into_iter().enumerate();
                paths.extend(all.map(|(index, (_, mut item))| {
                    if let Some(Value::Object(get)) = item.get_mut("get") {
                        get.shift_remove("operationId");
                    }
                    (format!("/api/v1/things/all/{}/own{index}", index / 10), item)
                }));
            }
            whole
        }
        Many::EqualWords => {
            let properties: Map<String, Value> = (0..count)
                .map(|index| (equal_words(index), json!({"type": "string"})))
                .collect();
            rooted(json!({"type": "object", "properties": properties}))
        }
        Many::EqualValues => {
            let values: Vec<String> = (0..count).map(equal_words).collect();
            rooted(json!({"type": "object", "properties": {"kind": {"type": "string", "enum": values}}}))
        }
        _ => {
            let mut all: Map<String, Value> = (0..count)
                .map(|index| (equal_words(index), object(&format!("field{index}"))))
                .collect();
            let root = holder(count, |index| reference(&equal_words(index)));
            all.insert("Root".to_owned(), root);
            document(all, "Root")
        }
    }
}

/// Returns names that differ in what is between the same words.
fn equal_words(index: usize) -> String {
    let between = (0..14).map(|bit| if (index >> bit) & 1 == 0 { '.' } else { '-' });
    let between: String = between.collect();
    format!("same{between}words")
}

fn object(property: &str) -> Value {
    json!({"type": "object", "required": [property], "properties": {property: {"type": "string"}}})
}

fn variant(index: usize) -> Value {
    json!({"type": "object", "required": ["kind"], "properties":
        {"kind": {"type": "string"}, format!("field{index}"): {"type": "string"}}})
}

/// Returns an object with this many properties.
fn holder(count: usize, schema: impl Fn(usize) -> Value) -> Value {
    let properties: Map<String, Value> = (0..count).map(|index| (format!("p{index}"), schema(index))).collect();
    json!({"type": "object", "properties": properties})
}

fn rooted(schema: Value) -> Value {
    let mut schemas = Map::new();
    schemas.insert("Root".to_owned(), schema);
    document(schemas, "Root")
}

#[allow(clippy::needless_pass_by_value, reason = "callers create it for this call")]
fn operation(index: usize, schema: Value) -> Value {
    json!({
        "operationId": format!("getThing{index}"),
        "responses": {"200": {"description": "Done", "content": {"application/json": {"schema": schema}}}}
    })
}

/// Returns an operation with this many parameters.
fn parameters(count: usize, required: bool) -> Value {
    let schema = json!({"type": "string"});
    let parameter = |index| json!({"name": format!("q{index}"), "in": "query", "required": required, "schema": schema});
    let mut whole = operation(0, schema.clone());
    whole["parameters"] = (0..count).map(parameter).collect();
    whole
}

fn operations(count: usize, operation: impl Fn(usize) -> Value) -> Value {
    let mut whole = document(Map::new(), "");
    let paths: Map<String, Value> = (0..count)
        .map(|index| (format!("/things{index}"), json!({"get": operation(index)})))
        .collect();
    whole["paths"] = paths.into();
    whole
}
