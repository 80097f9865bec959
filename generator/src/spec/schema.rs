//! Schemas in their one canonical form, and the arena that holds them.

use crate::diagnostic::Location;
use serde_json::{Number, Value};

/// Index of a schema in [`Schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// All schemas of a document. A schema is here once, however many references lead to it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Schemas(Vec<Schema>);

impl Schemas {
    /// Adds a schema.
    ///
    /// # Panics
    ///
    /// Above `u32::MAX` schemas, which no document in memory can have.
    pub fn push(&mut self, schema: Schema) -> SchemaId {
        let id = SchemaId(u32::try_from(self.0.len()).expect("fewer than 2^32 schemas"));
        self.0.push(schema);
        id
    }

    /// Number of schemas.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True without any.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All schemas, with their indices.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        (0u32..).map(SchemaId).zip(&self.0)
    }

    /// The place where an edge is written: the schema itself, or the reference to it.
    pub fn place<'a>(&'a self, edge: &'a Edge) -> &'a Location {
        match &edge.reference {
            Some(reference) => &reference.place,
            None => &self[edge.to].place,
        }
    }
}

impl std::ops::Index<SchemaId> for Schemas {
    type Output = Schema;
    fn index(&self, id: SchemaId) -> &Schema {
        &self.0[id.0 as usize]
    }
}

impl std::ops::IndexMut<SchemaId> for Schemas {
    fn index_mut(&mut self, id: SchemaId) -> &mut Schema {
        &mut self.0[id.0 as usize]
    }
}

/// The way from where a schema is used to the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The schema.
    pub to: SchemaId,
    /// The reference to it; `None` where the schema itself is written out.
    pub reference: Option<Reference>,
}

/// A reference as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Where it is written.
    pub place: Location,
    /// The last segment of it: the name of what it refers to.
    pub name: String,
}

impl Edge {
    /// True when the schema is written elsewhere.
    pub fn is_reference(&self) -> bool {
        self.reference.is_some()
    }
}

/// A schema with a name of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// The schema; a reference where the component only gives another schema a second name.
    pub schema: Edge,
    /// Where the component is written.
    pub place: Location,
}

/// The JSON types that a schema allows besides null. The empty set means that it does not say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct TypeSet(u8);

impl TypeSet {
    /// `boolean`.
    pub const BOOLEAN: Self = Self(1);
    /// `integer`.
    pub const INTEGER: Self = Self(2);
    /// `number`.
    pub const NUMBER: Self = Self(4);
    /// `string`.
    pub const STRING: Self = Self(8);
    /// `array`.
    pub const ARRAY: Self = Self(16);
    /// `object`.
    pub const OBJECT: Self = Self(32);

    /// The type of this name. `None` for `null`, which is no type here (see [`Schema::null`]), and for names
    /// that the specification does not have.
    pub fn named(name: &str) -> Option<Self> {
        Some(match name {
            "boolean" => Self::BOOLEAN,
            "integer" => Self::INTEGER,
            "number" => Self::NUMBER,
            "string" => Self::STRING,
            "array" => Self::ARRAY,
            "object" => Self::OBJECT,
            _ => return None,
        })
    }

    /// True when nothing is said.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// True when all types of `other` are in this set.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets together.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Its members, each as a set of one, in the specification's order.
    pub fn members(self) -> impl Iterator<Item = Self> {
        (0..6)
            .map(|bit| Self(1 << bit))
            .filter(move |one| self.has(*one))
    }

    /// The name of a set of one type.
    pub fn name(self) -> &'static str {
        match self {
            Self::BOOLEAN => "boolean",
            Self::INTEGER => "integer",
            Self::NUMBER => "number",
            Self::STRING => "string",
            Self::ARRAY => "array",
            Self::OBJECT => "object",
            _ => "any",
        }
    }
}

/// A schema. Absent keywords are empty.
#[derive(Debug, Clone, Default, PartialEq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a keyword of the specification, and all combinations occur"
)]
pub struct Schema {
    /// Where it is written.
    pub place: Location,
    /// The types it allows.
    pub types: TypeSet,
    /// It allows null too, whatever the other keywords say.
    pub null: bool,
    /// It allows no value at all (`false`).
    pub nothing: bool,
    /// The values it allows, without null; `None` when it lists none.
    pub values: Option<Vec<Value>>,
    /// What the document says of each of `values`, in their order. Empty when it says nothing.
    pub notes: Vec<ValueNote>,
    /// `format`.
    pub format: Option<String>,
    /// Limits on the value.
    pub limits: Limits,
    /// Named members of an object.
    pub properties: Vec<(String, Edge)>,
    /// Names of members that must be present.
    pub required: Vec<String>,
    /// Members without a name in `properties`.
    pub additional: Additional,
    /// Elements of an array.
    pub items: Option<Edge>,
    /// The elements of an array that has exactly these, in this order. Empty when there may be more or fewer.
    pub tuple: Vec<Edge>,
    /// What the text is, once it is read: JSON of this schema.
    pub content: Option<Edge>,
    /// All of these hold.
    pub all_of: Vec<Edge>,
    /// Exactly one of these holds.
    pub one_of: Vec<Edge>,
    /// At least one of these holds.
    pub any_of: Vec<Edge>,
    /// This must not hold.
    pub not: Option<Edge>,
    /// What tells the members of a union apart.
    pub discriminator: Option<Discriminator>,
    /// `title`.
    pub title: Option<String>,
    /// `description`, when it says anything.
    pub description: Option<String>,
    /// `default`.
    pub default: Option<Value>,
    /// `deprecated`.
    pub deprecated: bool,
    /// Why it is deprecated.
    pub deprecation: Option<String>,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
}

impl Schema {
    /// True for a schema that null satisfies, and nothing else does.
    pub fn is_only_null(&self) -> bool {
        self.null && self.values.as_ref().is_some_and(Vec::is_empty)
    }

    /// True when object keywords name or describe its members.
    pub fn has_members(&self) -> bool {
        !self.properties.is_empty() || self.additional != Additional::Unsaid
    }

    /// The schemas that this one is put together of or holds, in the document's order of keywords.
    pub fn edges(&self) -> impl Iterator<Item = &Edge> {
        let properties = self.properties.iter().map(|(_, edge)| edge);
        let additional = match &self.additional {
            Additional::Schema(edge) => Some(edge),
            _ => None,
        };
        properties
            .chain(additional)
            .chain(&self.items)
            .chain(&self.tuple)
            .chain(&self.content)
            .chain(&self.all_of)
            .chain(&self.one_of)
            .chain(&self.any_of)
            .chain(&self.not)
    }
}

/// What a document says of one value that it lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ValueNote {
    /// What the value is called.
    pub name: Option<String>,
    /// What it means.
    pub description: Option<String>,
}

/// What an object may have besides its named members.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Additional {
    /// The schema does not say.
    #[default]
    Unsaid,
    /// Anything.
    Open,
    /// Nothing.
    Closed,
    /// Values of this schema.
    Schema(Edge),
}

/// A limit of a number.
#[derive(Debug, Clone, PartialEq)]
pub struct Bound {
    /// The number.
    pub value: Number,
    /// The number itself is not allowed.
    pub exclusive: bool,
}

/// Limits on a value.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// The least number.
    pub minimum: Option<Bound>,
    /// The greatest number.
    pub maximum: Option<Bound>,
    /// `multipleOf`.
    pub multiple_of: Option<Number>,
    /// `minLength`, in characters.
    pub min_length: Option<usize>,
    /// `maxLength`, in characters.
    pub max_length: Option<usize>,
    /// `pattern`, a regular expression of ECMA-262.
    pub pattern: Option<String>,
    /// `minItems`.
    pub min_items: Option<usize>,
    /// `maxItems`.
    pub max_items: Option<usize>,
    /// `uniqueItems`.
    pub unique_items: bool,
    /// `minProperties`.
    pub min_properties: Option<usize>,
    /// `maxProperties`.
    pub max_properties: Option<usize>,
}

/// The property that tells the members of a union apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Discriminator {
    /// Its name.
    pub property: String,
    /// Which of its values means which schema.
    pub mapping: Vec<Mapping>,
    /// The schema that values without the property, or with another value of it, are of.
    pub fallback: Option<SchemaId>,
}

/// One value of a discriminator.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapping {
    /// The value.
    pub value: String,
    /// The name of the schema, as the document writes it: the last segment where it is a reference.
    pub name: String,
    /// The schema that it means; `None` when the document has no such schema.
    pub to: Option<SchemaId>,
}
