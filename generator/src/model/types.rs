//! Types: objects, enums, unions and the references between them.

use serde::Serialize;

use super::docs::Docs;
use crate::diagnostic::Location;

/// Index of a type in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct TypeId(pub u32);

/// All named types of an API. Merged types stay as holes that nothing refers to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Types(pub Vec<Type>);

impl Types {
    /// Adds a type and gives its index.
    ///
    /// # Panics
    ///
    /// Above `u32::MAX` types.
    pub fn push(&mut self, ty: Type) -> TypeId {
        let id = TypeId(u32::try_from(self.0.len()).expect("fewer than 2^32 types"));
        self.0.push(ty);
        id
    }

    /// The type that a component alias comes down to.
    pub fn behind<'a>(&'a self, mut ty: &'a Ty) -> &'a Ty {
        // More steps than types would be a cycle.
        for _ in 0..=self.0.len() {
            match ty {
                Ty::Named(id) => match &self[*id].kind {
                    TypeKind::Alias(target) => ty = target,
                    _ => return ty,
                },
                _ => return ty,
            }
        }
        ty
    }

    /// The types that still stand, in order.
    pub fn live(&self) -> impl Iterator<Item = (TypeId, &Type)> {
        (0u32..).map(TypeId).zip(&self.0).filter(|(_, ty)| ty.live)
    }
}

impl std::ops::Index<TypeId> for Types {
    type Output = Type;
    fn index(&self, id: TypeId) -> &Type {
        &self.0[id.0 as usize]
    }
}

impl std::ops::IndexMut<TypeId> for Types {
    fn index_mut(&mut self, id: TypeId) -> &mut Type {
        &mut self.0[id.0 as usize]
    }
}

/// A type that Rust needs a name for.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Type {
    /// What it is.
    pub kind: TypeKind,
    /// What the document says of it.
    pub docs: Docs,
    /// Where its schema stands (the first place, when merged).
    pub place: Location,
    /// The component name, when it is one.
    pub component: Option<String>,
    /// The `title`s of its schemas, each once.
    pub titles: Vec<String>,
    /// False once another, equal type took its place.
    pub live: bool,
    /// The Rust name. Empty until the name pass.
    pub name: String,
    /// The Rust name of the type's builder. Empty until the name pass, and where nothing has to be given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub builder_name: String,
    /// Members, as JSON names them, that `new` goes on to take although they need not be given any more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<String>,
    /// The response types that this request type can be made from, to change what was read and send it back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub made_from: Vec<TypeId>,
    /// Index into `Api::groups` of the module it stands in; `None` is the shared one.
    pub group: Option<usize>,
    /// Some request body or parameter holds it: users build it, so it has `new` and setters.
    pub in_request: bool,
    /// Some response holds it.
    pub in_response: bool,
}

impl Type {
    /// A type of the schema at `place` as lowering makes it: without what the passes find out.
    pub(crate) fn new(kind: TypeKind, place: Location) -> Self {
        Self {
            kind,
            docs: Docs::default(),
            place,
            component: None,
            titles: Vec::new(),
            live: true,
            name: String::new(),
            builder_name: String::new(),
            kept: Vec::new(),
            made_from: Vec::new(),
            group: None,
            in_request: false,
            in_response: false,
        }
    }
}

/// The kinds of named types.
#[derive(Debug, Clone, Serialize)]
pub enum TypeKind {
    /// A struct with known fields.
    Object(ObjectType),
    /// An open set of scalar values.
    Enum(ScalarEnum),
    /// One of several types.
    Union(UnionType),
    /// A component that is another type under its own name (`type Tags = BTreeMap<…>`).
    Alias(Ty),
    /// A list or map of itself, which no alias can be: a struct around it.
    Wrapper(Ty),
}

/// A reference to a type, or a type that needs no name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub enum Ty {
    /// Any JSON value.
    Any,
    /// Nothing: an answer without content, or an object that can have no members.
    Unit,
    /// `boolean`.
    Bool,
    /// `integer`.
    Integer(Integer),
    /// `number`.
    Float(Float),
    /// `string`, whatever format is left to the docs.
    String,
    /// `string`, format `date-time`.
    DateTime,
    /// `string`, format `date`.
    Date,
    /// Raw bytes: a binary body.
    Bytes,
    /// A JSON object with free members.
    JsonObject,
    /// `array`.
    List(Box<Ty>),
    /// `array` of which each element is described on its own: so many, in this order.
    Tuple(Vec<Ty>),
    /// An object used as a map.
    Map(Box<Ty>),
    /// A value that may be null, inside a list or a map (fields say it themselves).
    Nullable(Box<Ty>),
    /// The same on the heap, where a type would hold itself.
    Boxed(Box<Ty>),
    /// A type with a name.
    Named(TypeId),
}

/// Widths of `integer`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Integer {
    /// `int32`.
    I32,
    /// `int64`, or no format.
    I64,
    /// `uint32`.
    U32,
    /// `uint64`.
    U64,
}

/// Widths of `number`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Float {
    /// `float`.
    F32,
    /// `double`, or no format.
    F64,
}

/// A struct.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct ObjectType {
    /// Its fields, in the document's order.
    pub fields: Vec<Field>,
    /// Members that have only one value, so that nobody has to say it.
    pub constants: Vec<Constant>,
    /// Further members: `Some` when the document says `additionalProperties: true` or gives their
    /// schema beside named properties.
    pub additional: Option<Ty>,
    /// The Rust field that holds the further members. Empty until the name pass.
    pub additional_name: String,
}

/// A member that has only one value: the tag of a union's variant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Constant {
    /// Its name in JSON.
    pub wire: String,
    /// Its value.
    pub value: String,
}

/// A field of a struct.
#[derive(Debug, Clone, Serialize)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a keyword of the specification, and all combinations occur"
)]
#[non_exhaustive]
pub struct Field {
    /// Its name in JSON.
    pub wire: String,
    /// Its name in Rust. Empty until the name pass. Raw identifiers carry their `r#`.
    pub name: String,
    /// Its type, without absence and null.
    pub ty: Ty,
    /// It must be present.
    pub required: bool,
    /// It may be null.
    pub nullable: bool,
    /// `readOnly`: the service sets it, requests leave it out.
    pub read_only: bool,
    /// `writeOnly`: only requests carry it.
    pub write_only: bool,
    /// `Debug` does not show it: the document marks it (`format: password`, a `writeOnly` text), or the configuration
    /// names it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
    /// The only value that the document lists for a boolean.
    pub only: Option<bool>,
    /// What the document says of it.
    pub docs: Docs,
    /// Where its schema stands.
    pub place: Location,
}

/// An open enum: the values the document knows, and room for those it does not.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ScalarEnum {
    /// True for `integer` values, false for `string`.
    pub integer: bool,
    /// Its values, in the document's order, each once.
    pub variants: Vec<EnumVariant>,
    /// Rust name of the variant for values the document does not know. Empty until the name pass.
    pub unknown: String,
}

/// One value of an open enum.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct EnumVariant {
    /// The value on the wire (digits for integers).
    pub wire: String,
    /// The Rust variant. Empty until the name pass.
    pub name: String,
    /// What the document calls the value beside its wire form.
    pub called: Option<String>,
    /// What the document says of it.
    pub description: Option<String>,
}

/// `oneOf` or `anyOf`.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct UnionType {
    /// Several of its variants may hold at once (`anyOf`).
    pub several: bool,
    /// How the variants are told apart.
    pub tag: Option<Tag>,
    /// What arrived is named beside it: the tag values are names of webhooks, and no value says which it is.
    pub by_name: bool,
    /// The variants, in the document's order.
    pub variants: Vec<UnionVariant>,
    /// Rust name of the variant for a value that fits none. Empty until the name pass.
    pub unknown: String,
}

/// The property that says which variant a value is.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Tag {
    /// Its name in JSON.
    pub property: String,
    /// True when the document says so by `discriminator`, false when each variant's own one-value
    /// enum made it plain.
    pub declared: bool,
}

/// One alternative of a union.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct UnionVariant {
    /// The Rust variant. Empty until the name pass.
    pub name: String,
    /// What it holds. A tagged variant holds a whole object, its tag field included.
    pub ty: Ty,
    /// Tag values that mean this variant (several when a mapping says so).
    pub tag_values: Vec<String>,
    /// The mapping says nothing of it, so its tag value is the component's name, unless the variant
    /// itself knows better.
    pub tag_implied: bool,
    /// A value without a tag, or with one that no variant has, is of this variant.
    pub fallback: bool,
    /// Where its schema stands.
    pub place: Location,
}
