//! Schemas of OpenAPI 3.1 and 3.2, which are those of JSON Schema 2020-12, to their canonical form.

use serde_json::{Number, Value};

use super::node::Node;
use super::notes;
use super::v31::Reader;
use crate::diagnostic::Location;
use crate::model::Rare;
use crate::resolve::last_segment;
use crate::spec::{Additional, Bound, Discriminator, Edge, Limits, Mapping, RareKeywords, Schema, SchemaId, TypeSet};

/// Keywords that narrow the target of a reference next to them, without affecting members.
const NARROWING: [&str; 16] = [
    "type",
    "enum",
    "const",
    "format",
    "items",
    "prefixItems",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
    "minLength",
    "maxLength",
    "pattern",
    "contentEncoding",
    "contentMediaType",
];

/// A longer list of elements is not a tuple: Rust compares and prints tuples up to this length.
const LONGEST_TUPLE: usize = 12;

impl<'a> Reader<'a> {
    /// Returns the edge from `place` to the inline schema there, or to the target of a reference there.
    pub(super) fn edge(&mut self, value: &'a Value, place: Location) -> Edge {
        match self.arena.alias(value) {
            Some(text) => self.arena.reference(text, &place),
            None => Edge {
                to: self.schema(value, place),
                reference: None,
            },
        }
    }

    fn edges(&mut self, node: &Node<'a>, keyword: &str) -> Vec<Edge> {
        let mut edges = Vec::new();
        for (value, place) in node.items(keyword) {
            edges.push(self.edge(value, place));
        }
        edges
    }

    fn edge_of(&mut self, node: &Node<'a>, keyword: &str) -> Option<Edge> {
        let value = node.get(keyword)?;
        Some(self.edge(value, node.place.child(keyword)))
    }

    /// Reads a schema. Recurses into inline schemas, whose depth is bounded by the document's.
    pub(super) fn schema(&mut self, value: &'a Value, place: Location) -> SchemaId {
        let (id, fresh) = self.arena.open(&place);
        if !fresh {
            return id;
        }
        let schema = match Node::new(value, place.clone()) {
            Some(node) => self.keywords(&node),
            None => Schema {
                nothing: *value == Value::Bool(false),
                place,
                ..Schema::default()
            },
        };
        self.arena.fill(id, schema);
        id
    }

    fn keywords(&mut self, node: &Node<'a>) -> Schema {
        let mut schema = Schema {
            description: node.nonblank("description"),
            deprecated: node.flag("deprecated"),
            read_only: node.flag("readOnly"),
            write_only: node.flag("writeOnly"),
            rare: Rare::from(RareKeywords {
                required: node.texts("required"),
                title: node.string("title"),
                default: node.get("default").cloned().map(Box::new),
                deprecation: notes::deprecation(|key| node.get(key)),
                discriminator: self.discriminator(node).map(Box::new),
                ..RareKeywords::default()
            }),
            ..Schema::default()
        };
        let reference = node.text("$ref").or_else(|| node.text("$dynamicRef"));
        if let Some(text) = reference {
            let edge = self.arena.reference(text, &node.place);
            schema.all_of.push(edge);
            self.next_to_reference(node, &mut schema);
        } else {
            self.values(node, &mut schema);
        }
        for (name, value, place) in node.members("properties") {
            let edge = self.edge(value, place);
            schema.properties.push((name.to_owned(), edge));
        }
        schema.additional = self.additional(node);
        schema.all_of.extend(self.edges(node, "allOf"));
        for keyword in ["oneOf", "anyOf"] {
            if constants(node, keyword, &mut schema) {
                continue;
            }
            let mut edges = self.edges(node, keyword);
            let written = edges.len();
            edges.retain(|edge| edge.is_reference() || !self.arena.schema(edge.to).is_only_null());
            schema.null |= edges.len() < written;
            if edges.is_empty() && written > 0 {
                schema.values = Some(Vec::new());
            }
            if keyword == "oneOf" {
                schema.one_of = edges;
            } else {
                schema.any_of = edges;
            }
        }
        schema.content = self.edge_of(node, "contentSchema");
        schema.not = self.edge_of(node, "not");
        if node.get("not").is_some_and(allows_all) {
            (schema.nothing, schema.not) = (true, None);
        }
        schema.place = node.place.clone();
        schema
    }

    /// Moves the keywords next to a reference that describe the value itself to a branch of their own.
    fn next_to_reference(&mut self, node: &Node<'a>, schema: &mut Schema) {
        schema.null |= node.flag("nullable") || node.flag("x-nullable");
        if !NARROWING.iter().any(|keyword| node.has(keyword)) {
            return;
        }
        let mut branch = Schema {
            place: node.place.clone(),
            ..Schema::default()
        };
        self.values(node, &mut branch);
        if branch.types == TypeSet::OBJECT && branch.values.is_none() {
            return;
        }
        let to = self.arena.unwritten(branch);
        schema.all_of.push(Edge { to, reference: None });
    }

    /// Reads the keywords about the value itself: its types, its values, its elements, its limits.
    fn values(&mut self, node: &Node<'a>, schema: &mut Schema) {
        let names = match node.get("type") {
            Some(Value::String(name)) => vec![name.clone()],
            _ => node.texts("type"),
        };
        for name in &names {
            schema.null |= name == "null";
            schema.types = schema.types.with(TypeSet::named(name).unwrap_or_default());
        }
        let only_null = schema.null && schema.types.is_empty();
        schema.null |= node.flag("nullable") || node.flag("x-nullable");
        let listed = match (node.get("const"), node.get("enum")) {
            (Some(only), _) => Some(vec![only.clone()]),
            (None, Some(Value::Array(values))) => Some(values.clone()),
            _ if only_null => Some(Vec::new()),
            _ => None,
        };
        if let Some(mut values) = listed {
            schema.notes = notes::of(|key| node.get(key), &values);
            let written = values.len();
            values.retain(|value| !value.is_null());
            schema.null |= values.len() < written;
            schema.values = Some(values);
        }
        schema.format = format(node);
        schema.limits = limits(node).into();
        self.elements(node, schema);
    }

    /// Reads the elements of an array.
    fn elements(&mut self, node: &Node<'a>, schema: &mut Schema) {
        let first = self.edges(node, "prefixItems");
        let rest = match self.edge_of(node, "items") {
            Some(edge) => Some(edge),
            // Branches may describe elements too, which are not unevaluated then.
            None if is_composed(node) || node.has("if") => None,
            None => self.edge_of(node, "unevaluatedItems"),
        };
        if first.is_empty() {
            schema.items = rest;
            return;
        }
        let nothing = |edge: &Edge| edge.reference.is_none() && self.arena.schema(edge.to).nothing;
        let whole = Some(first.len());
        let closed = rest.as_ref().is_some_and(nothing) || schema.limits.max_items == whole;
        if closed && schema.limits.min_items == whole && first.len() <= LONGEST_TUPLE {
            schema.tuple = first;
            return;
        }
        let mut members = first;
        match rest {
            _ if closed => {}
            Some(rest) => members.push(rest),
            // Any further elements may follow.
            None => return,
        }
        let to = match members.as_slice() {
            [only] => {
                schema.items = Some(only.clone());
                return;
            }
            _ => self.arena.unwritten(Schema {
                place: node.place.child("prefixItems"),
                rare: any_of(members),
                ..Schema::default()
            }),
        };
        schema.items = Some(Edge { to, reference: None });
    }

    /// Returns which members an object may have in addition to its named ones.
    /// Returns the schema of other members, or `closed` if it allows none: `{not: {}}`.
    fn others(&mut self, node: &Node<'a>, keyword: &str, closed: Additional) -> Additional {
        match self.edge_of(node, keyword) {
            Some(edge) if edge.reference.is_none() && self.arena.schema(edge.to).nothing => closed,
            Some(edge) => Additional::Schema(edge),
            None => Additional::Undeclared,
        }
    }

    fn additional(&mut self, node: &Node<'a>) -> Additional {
        let mut patterns = Vec::new();
        for (pattern, value, place) in node.members("patternProperties") {
            patterns.push((pattern, self.edge(value, place)));
        }
        let composed = is_composed(node);
        let rest = match node.get("additionalProperties") {
            Some(Value::Bool(true)) => Additional::Open,
            Some(Value::Bool(false)) => Additional::Closed,
            Some(schema) if schema.as_object().is_some_and(serde_json::Map::is_empty) => Additional::Open,
            Some(_) => self.others(node, "additionalProperties", Additional::Closed),
            None => match node.get("unevaluatedProperties") {
                // Members of the branches count as evaluated, so the object is not closed before they are merged.
                Some(Value::Bool(false)) if composed => Additional::Undeclared,
                Some(Value::Bool(false)) => Additional::Closed,
                Some(Value::Object(_)) if composed => {
                    self.others(node, "unevaluatedProperties", Additional::Undeclared)
                }
                Some(Value::Object(_)) => self.others(node, "unevaluatedProperties", Additional::Closed),
                _ => Additional::Undeclared,
            },
        };
        if is_conditional(node) {
            // Members that a condition describes are kept, whatever their value.
            return match rest {
                Additional::Undeclared | Additional::Closed if node.has("properties") => Additional::Open,
                Additional::Closed => Additional::Open,
                rest => rest,
            };
        }
        if patterns.is_empty() {
            return rest;
        }
        let all = patterns.iter().any(|(pattern, _)| matches_all(pattern));
        let mut edges: Vec<Edge> = patterns.into_iter().map(|(_, edge)| edge).collect();
        match rest {
            Additional::Open => return Additional::Open,
            Additional::Undeclared if !all => return Additional::Open,
            Additional::Schema(edge) => edges.push(edge),
            Additional::Undeclared | Additional::Closed => {}
        }
        if let [only] = edges.as_slice() {
            return Additional::Schema(only.clone());
        }
        let to = self.arena.unwritten(Schema {
            place: node.place.child("patternProperties"),
            rare: any_of(edges),
            ..Schema::default()
        });
        Additional::Schema(Edge { to, reference: None })
    }

    fn discriminator(&mut self, node: &Node<'a>) -> Option<Discriminator> {
        let written = node.child("discriminator")?;
        let mut mapping = Vec::new();
        for (value, target, _) in written.members("mapping") {
            let Some(target) = target.as_str() else {
                continue;
            };
            mapping.push(Mapping {
                value: value.to_owned(),
                name: last_segment(target),
                to: self.arena.mapped(target),
            });
        }
        Some(Discriminator {
            property: written.string("propertyName")?,
            mapping,
            fallback: written
                .text("defaultMapping")
                .and_then(|target| self.arena.mapped(target)),
        })
    }
}

/// Reads alternatives of one value each as a list of values with notes.
fn constants(node: &Node<'_>, keyword: &str, schema: &mut Schema) -> bool {
    let members = node.get(keyword).and_then(Value::as_array);
    let alone = schema.values.is_none() && schema.properties.is_empty();
    let found = members.filter(|_| alone).and_then(|members| {
        let written = members.iter().filter(|member| !only_null(member));
        let written: Vec<Value> = written.cloned().collect();
        // One alternative alone has a title of its own, unless the schema around it is that of a constant.
        let is_list = written.len() > 1 || !schema.types.is_empty();
        let found = notes::constants(&written).filter(|_| is_list)?;
        Some((found, written.len() < members.len()))
    });
    let Some(((values, notes), null)) = found else {
        return false;
    };
    if schema.types.is_empty() {
        let text = values.iter().all(Value::is_string);
        schema.types = if text { TypeSet::STRING } else { TypeSet::INTEGER };
    }
    schema.null |= null;
    schema.values = Some(values);
    schema.notes = notes;
    true
}

/// Returns whether a schema accepts every value, so that `not` of it accepts none.
pub(super) fn allows_all(schema: &Value) -> bool {
    match schema {
        Value::Bool(all) => *all,
        Value::Object(keywords) => keywords.is_empty(),
        _ => false,
    }
}

/// Returns whether a schema accepts null and nothing else.
fn only_null(schema: &Value) -> bool {
    let has = |key: &str, value: &Value| schema.get(key) == Some(value);
    has("type", &Value::from("null")) || schema.get("const").is_some_and(Value::is_null)
}

/// Returns whether a schema has conditions: `if` with `then` or `else`, or `dependentSchemas`.
fn is_conditional(node: &Node<'_>) -> bool {
    let condition = node.has("if") && (node.has("then") || node.has("else"));
    condition || !node.members("dependentSchemas").is_empty()
}

/// Returns whether other schemas may describe the same value.
fn is_composed(node: &Node<'_>) -> bool {
    let keywords = ["$ref", "allOf", "oneOf", "anyOf"];
    keywords.iter().any(|keyword| node.has(keyword))
}

/// Returns whether a regular expression matches every name.
fn matches_all(pattern: &str) -> bool {
    let pattern = pattern.strip_prefix('^').unwrap_or(pattern);
    let pattern = pattern.strip_suffix('$').unwrap_or(pattern);
    matches!(pattern, "" | ".*" | ".+" | "(.*)" | "(.+)" | "[\\s\\S]*" | "[\\s\\S]+")
}

/// Returns the format, or that of the encoding: a string that contains bytes, or bytes.
fn format(node: &Node<'_>) -> Option<String> {
    if let Some(format) = node.string("format") {
        return Some(format);
    }
    match (node.text("contentEncoding"), node.text("contentMediaType")) {
        (Some("base64" | "base64url"), _) => Some("byte".to_owned()),
        (Some("binary"), _) => Some("binary".to_owned()),
        (None, Some(media_type)) if is_bytes(media_type) => Some("binary".to_owned()),
        _ => None,
    }
}

/// Returns whether a string of this media type is bytes: JSON and plain text in a string are not.
fn is_bytes(media_type: &str) -> bool {
    let media_type = media_type.to_ascii_lowercase();
    let text = ["text/", "application/json", "application/jwt", "application/xml"];
    !text.iter().any(|text| media_type.starts_with(text)) && !media_type.ends_with("+json")
}

fn limits(node: &Node<'_>) -> Limits {
    let number = |key: &str| node.number(key);
    Limits {
        minimum: bound(number("minimum"), number("exclusiveMinimum"), |one, other| other >= one),
        maximum: bound(number("maximum"), number("exclusiveMaximum"), |one, other| other <= one),
        multiple_of: number("multipleOf"),
        min_length: node.count("minLength"),
        max_length: node.count("maxLength"),
        pattern: node.string("pattern"),
        min_items: node.count("minItems"),
        max_items: node.count("maxItems"),
        unique_items: node.flag("uniqueItems"),
        min_properties: node.count("minProperties"),
        max_properties: node.count("maxProperties"),
    }
}

/// Returns the narrower of two bounds, one of which is exclusive.
fn bound(inclusive: Option<Number>, exclusive: Option<Number>, narrower: impl Fn(f64, f64) -> bool) -> Option<Bound> {
    let excludes = match (&inclusive, &exclusive) {
        (Some(one), Some(other)) => match (one.as_f64(), other.as_f64()) {
            (Some(one), Some(other)) => narrower(one, other),
            _ => true,
        },
        (_, exclusive) => exclusive.is_some(),
    };
    let value = if excludes { exclusive } else { inclusive };
    value.map(|value| Bound {
        value,
        exclusive: excludes,
    })
}

/// Returns the keywords of a schema that has only `anyOf`.
fn any_of(any_of: Vec<Edge>) -> Rare<RareKeywords> {
    Rare::from(RareKeywords {
        any_of,
        ..RareKeywords::default()
    })
}
