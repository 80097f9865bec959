//! Schemas in canonical form, and their arena.

use std::ops::{Deref, DerefMut};
use std::sync::LazyLock;

use crate::diagnostic::Location;
use crate::model::{Empty, Rare};
use serde_json::{Number, Value};

/// Index of a schema in [`Schemas`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SchemaId(pub u32);

/// All schemas of a document. A schema is in it once, however many references lead to it.
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

    /// Returns the memory that growing has left unused.
    pub fn shrink(&mut self) {
        self.0.shrink_to_fit();
    }

    /// Returns the number of schemas.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Returns true when there are no schemas.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Returns all schemas, with their indices.
    pub fn iter(&self) -> impl Iterator<Item = (SchemaId, &Schema)> {
        (0u32..).map(SchemaId).zip(&self.0)
    }

    /// Returns all schemas, to be changed.
    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Schema> {
        self.0.iter_mut()
    }

    /// Returns the location where an edge is written: the schema itself, or the reference to it.
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

/// The edge from the use of a schema to the schema.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edge {
    /// The schema.
    pub to: SchemaId,
    /// The reference to it; `None` if the schema is inline.
    pub reference: Option<Box<Reference>>,
}

/// A reference as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its location.
    pub place: Location,
    /// Its last segment: the name of its target.
    pub name: String,
}

impl Edge {
    /// Returns true when the schema is written elsewhere.
    pub fn is_reference(&self) -> bool {
        self.reference.is_some()
    }
}

/// A schema with a name of its own.
#[derive(Debug, Clone, PartialEq)]
pub struct Component {
    /// Its name.
    pub name: String,
    /// The schema; a reference if the component only gives another schema a second name.
    pub schema: Edge,
    /// The location of the component.
    pub place: Location,
}

/// The JSON types that a schema allows in addition to null. The empty set means that no type is declared.
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

    /// Returns the type with this name. `None` for `null`, which is not a type here (see [`Schema::null`]), and for
    /// names that the specification does not have.
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

    /// Returns true when no type is declared.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Returns true when all types of `other` are in this set.
    pub fn has(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// Returns the union of both sets.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Returns its members, each as a set of one, in the specification's order.
    pub fn members(self) -> impl Iterator<Item = Self> {
        (0..6).map(|bit| Self(1 << bit)).filter(move |one| self.has(*one))
    }

    /// Returns the name of a set of one type.
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
    /// Its location.
    pub place: Location,
    /// The allowed types.
    pub types: TypeSet,
    /// True when null is allowed too, whatever the other keywords require.
    pub null: bool,
    /// True when no value is allowed at all (`false`).
    pub nothing: bool,
    /// Limits on the value.
    pub limits: Rare<Limits>,
    /// Named members of an object.
    pub properties: Vec<(String, Edge)>,
    /// Members without a name in `properties`.
    pub additional: Additional,
    /// Elements of an array.
    pub items: Option<Edge>,
    /// `description`, unless it is blank.
    pub description: Option<String>,
    /// `deprecated`.
    pub deprecated: bool,
    /// `readOnly`.
    pub read_only: bool,
    /// `writeOnly`.
    pub write_only: bool,
    /// The other keywords, which are used as if they were fields of the schema.
    pub rare: Rare<RareKeywords>,
}

/// The keywords that few schemas have. A large document has hundreds of thousands of schemas.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct RareKeywords {
    /// The allowed values, without null; `None` when they are not listed.
    pub values: Option<Vec<Value>>,
    /// The document's notes on `values`, in the same order. Empty if the document has no notes.
    pub notes: Vec<ValueNote>,
    /// `format`.
    pub format: Option<String>,
    /// Names of members that must be present.
    pub required: Vec<String>,
    /// The elements of an array that has exactly these, in this order. Empty when there may be more or fewer.
    pub tuple: Vec<Edge>,
    /// The schema of the JSON that the string contains.
    pub content: Option<Edge>,
    /// All of these hold.
    pub all_of: Vec<Edge>,
    /// Exactly one of these holds.
    pub one_of: Vec<Edge>,
    /// At least one of these holds.
    pub any_of: Vec<Edge>,
    /// This must not hold.
    pub not: Option<Edge>,
    /// The property that tells the members of a union apart.
    pub discriminator: Option<Box<Discriminator>>,
    /// `title`.
    pub title: Option<String>,
    /// `default`.
    pub default: Option<Box<Value>>,
    /// The reason why it is deprecated.
    pub deprecation: Option<String>,
}

impl Empty for RareKeywords {
    fn empty() -> &'static Self {
        static EMPTY: LazyLock<RareKeywords> = LazyLock::new(RareKeywords::default);
        &EMPTY
    }
}

impl Deref for Schema {
    type Target = RareKeywords;
    fn deref(&self) -> &RareKeywords {
        &self.rare
    }
}

impl DerefMut for Schema {
    fn deref_mut(&mut self) -> &mut RareKeywords {
        &mut self.rare
    }
}

impl Schema {
    /// Returns true for a schema that accepts null and nothing else.
    pub fn is_only_null(&self) -> bool {
        self.null && self.values.as_ref().is_some_and(Vec::is_empty)
    }

    /// Returns true for a schema that only allows null: `{nullable: true}`, without a type.
    pub fn only_adds_null(&self) -> bool {
        self.null && self.accepts_all()
    }

    /// Returns true for a schema without any keyword about its value.
    pub fn accepts_all(&self) -> bool {
        let described = self.values.is_some() || self.format.is_some() || !self.required.is_empty();
        let free = self.types.is_empty() && !self.nothing && !described && !self.has_members();
        free && self.edges().next().is_none()
    }

    /// Returns true when object keywords name or describe its members.
    pub fn has_members(&self) -> bool {
        !self.properties.is_empty() || self.additional != Additional::Undeclared
    }

    /// Returns the schemas that are part of this one or inside of it, in the document's order of keywords.
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

impl Schema {
    /// Returns the same as [`edges`](Self::edges), to be changed.
    pub(super) fn edges_mut(&mut self) -> impl Iterator<Item = &mut Edge> {
        let properties = self.properties.iter_mut().map(|(_, edge)| edge);
        let additional = match &mut self.additional {
            Additional::Schema(edge) => Some(edge),
            _ => None,
        };
        let rare = self.rare.get_mut().into_iter().flat_map(|rare| {
            (rare.tuple.iter_mut())
                .chain(&mut rare.content)
                .chain(&mut rare.all_of)
                .chain(&mut rare.one_of)
                .chain(&mut rare.any_of)
                .chain(&mut rare.not)
        });
        properties.chain(additional).chain(&mut self.items).chain(rare)
    }
}

/// The document's notes on one of the values that it lists.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ValueNote {
    /// The name of the value.
    pub name: Option<String>,
    /// The meaning of the value.
    pub description: Option<String>,
}

/// The members that an object may have in addition to its named ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Additional {
    /// Not declared.
    #[default]
    Undeclared,
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
    /// True when the number itself is not allowed.
    pub exclusive: bool,
}

/// Limits on a value.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Limits {
    /// `minimum` or `exclusiveMinimum`.
    pub minimum: Option<Bound>,
    /// `maximum` or `exclusiveMaximum`.
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

impl Empty for Limits {
    fn empty() -> &'static Self {
        static EMPTY: LazyLock<Limits> = LazyLock::new(Limits::default);
        &EMPTY
    }
}

/// The property that tells the members of a union apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Discriminator {
    /// Its name.
    pub property: String,
    /// The schema of each of its values.
    pub mapping: Vec<Mapping>,
    /// The schema of values without the property, or with another value of it.
    pub fallback: Option<SchemaId>,
}

/// One value of a discriminator.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapping {
    /// The value.
    pub value: String,
    /// The name of the schema as it is written in the document: the last segment if it is a reference.
    pub name: String,
    /// The schema; `None` when the document does not have it.
    pub to: Option<SchemaId>,
}
