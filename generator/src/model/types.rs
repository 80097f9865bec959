//! Types: objects, enums, unions and the references between them.

use serde::Serialize;

use super::docs::Docs;
use crate::diagnostic::Location;

/// Index of a type in [`Types`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct TypeId(pub u32);

/// All named types of an API. Merged types remain as holes that nothing refers to.
#[derive(Debug, Clone, Default, Serialize)]
pub struct Types(pub Vec<Type>);

impl Types {
    /// Adds a type and returns its index.
    ///
    /// # Panics
    ///
    /// Above `u32::MAX` types.
    pub fn push(&mut self, ty: Type) -> TypeId {
        let id = TypeId(u32::try_from(self.0.len()).expect("fewer than 2^32 types"));
        self.0.push(ty);
        id
    }

    /// Returns the type behind component aliases.
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

    /// Returns the types that are still used, in order.
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

/// A type that needs a name in Rust.
#[derive(Debug, Clone, Serialize)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own about the type")]
#[non_exhaustive]
pub struct Type {
    /// Its kind.
    pub kind: TypeKind,
    /// Its documentation.
    pub docs: Docs,
    /// The location of its schema (the first one, if types were merged).
    pub place: Location,
    /// The name of the component, if it is one.
    pub component: Option<String>,
    /// The `title`s of its schemas, each once.
    pub titles: Vec<String>,
    /// False once it was replaced by another, equal type.
    pub live: bool,
    /// The Rust name. Empty until the name pass.
    pub name: String,
    /// The Rust name of the type's builder. Empty until the name pass, and if nothing has to be given.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub builder_name: String,
    /// The JSON names of members that `new` still takes although they need not be given any more.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<String>,
    /// The response types that this request type can be created from, to change a value that was read and send it back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub made_from: Vec<TypeId>,
    /// True when maps of requests have values of this type, or null.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub nullable_entry: bool,
    /// True when lists of requests have items of this type and it has members that the document does not name, so that
    /// values of other types convert to such items.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open_item: bool,
    /// Index into `Api::groups` of its module; `None` is the shared module.
    pub group: Option<usize>,
    /// True when some request body or parameter contains it: users build it, so it has `new` and setters.
    pub in_request: bool,
    /// True when some response contains it.
    pub in_response: bool,
}

impl Type {
    /// Creates a type of the schema at `place`, without the facts that the passes find.
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
            nullable_entry: false,
            open_item: false,
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
    /// A component that is another type with a name of its own (`type Tags = BTreeMap<…>`).
    Alias(Ty),
    /// A list or map of itself, which can't be an alias: a struct around it.
    Wrapper(Ty),
}

/// A reference to a type, or a type that needs no name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
pub enum Ty {
    /// Any JSON value.
    Any,
    /// Nothing: a response without content, or an object that can't have members.
    Unit,
    /// `boolean`.
    Bool,
    /// `integer`.
    Integer(Integer),
    /// `number`.
    ///
    /// Also of the format `float`: services write more digits than 32 bits hold, and they must not be lost.
    Float,
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
    /// `array` whose elements each have a schema: a fixed number, in this order.
    Tuple(Vec<Ty>),
    /// An object used as a map.
    Map(Box<Ty>),
    /// A value that may be null, inside a list or a map (fields have a flag for it).
    Nullable(Box<Ty>),
    /// The same on the heap, to break a recursive type.
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

/// A struct.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct ObjectType {
    /// Its fields, in the document's order.
    pub fields: Vec<Field>,
    /// Members that have only one value, so that callers need not give it.
    pub constants: Vec<Constant>,
    /// Further members: `Some` when the document has `additionalProperties: true`, or a schema for them in addition to
    /// named properties.
    pub additional: Option<Ty>,
    /// The Rust field for the further members. Empty until the name pass.
    pub additional_name: String,
    /// The private field for members that are not in the document, unless there is [`Self::additional`]. Empty until
    /// the name pass.
    #[serde(skip)]
    pub unknown_name: String,
    /// True when a value that is not an object is valid too: the document names members and no type.
    #[serde(skip)]
    pub or_any: bool,
}

impl ObjectType {
    /// Returns whether a value that is not an object can be kept in the struct: it has no member that must be there.
    pub(crate) fn keeps_any(&self) -> bool {
        self.or_any
            && self.additional.is_none()
            && self.constants.is_empty()
            && !self.fields.iter().any(|field| field.required)
    }
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
    /// Its name in Rust. Empty until the name pass. Raw identifiers include their `r#`.
    pub name: String,
    /// Its type, without absence and null.
    pub ty: Ty,
    /// True when it must be present.
    pub required: bool,
    /// True when it may be null.
    pub nullable: bool,
    /// `readOnly`: the service sets it, requests leave it out.
    pub read_only: bool,
    /// `writeOnly`: only requests have it.
    pub write_only: bool,
    /// True when `Debug` does not show it: the document marks it (`format: password`, a `writeOnly` string), or the
    /// configuration names it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub secret: bool,
    /// The only value that the document lists for a boolean.
    pub only: Option<bool>,
    /// The value that it starts with: what tells this type apart from the other variants of its unions. The type is
    /// also used on its own, where the service may send another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// The location of its schema.
    pub place: Location,
}

/// An open enum: the values that the document lists, and a variant for others.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct ScalarEnum {
    /// True for `integer` values, false for `string`.
    pub integer: bool,
    /// True if the document allows any other value too: `anyOf` of an `enum` and `string`.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub free: bool,
    /// Its values, in the document's order, each once.
    pub variants: Vec<EnumVariant>,
    /// The Rust variant for values that the document does not list. Empty until the name pass.
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
    /// The document's name for the value, if it is not the value itself.
    pub called: Option<String>,
    /// Its description in the document.
    pub description: Option<String>,
}

/// `oneOf` or `anyOf`.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct UnionType {
    /// True when several of its variants may hold at once (`anyOf`).
    pub several: bool,
    /// The tag by which variants are distinguished.
    pub tag: Option<Tag>,
    /// The data that selects the variant.
    pub chosen_by: ChosenBy,
    /// The variants, in the document's order.
    pub variants: Vec<UnionVariant>,
    /// The Rust variant for a value that fits no other. Empty until the name pass.
    pub unknown: String,
}

/// The data that selects the variant of a union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub enum ChosenBy {
    /// The value: its tag, or its form.
    Value,
    /// The name of a webhook, which the value does not contain: the tag values are names of webhooks.
    Webhook,
    /// The name of a server-sent event, which its data does not contain: the tag values are names of events.
    Event,
}

/// The property that identifies the variant of a value.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Tag {
    /// Its name in JSON.
    pub property: String,
    /// True for a `discriminator` of the document, false when the one-value enum of each variant implies it.
    pub declared: bool,
}

/// One alternative of a union.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct UnionVariant {
    /// The Rust variant. Empty until the name pass.
    pub name: String,
    /// Its type. A tagged variant contains the whole object, including its tag field.
    pub ty: Ty,
    /// The tag values of this variant (several when a mapping lists several).
    pub tag_values: Vec<String>,
    /// True when the mapping does not list the variant, so its tag value is the component's name, unless the variant
    /// itself has one.
    pub tag_implied: bool,
    /// True when a value without a tag, or with one that no variant has, is of this variant.
    pub fallback: bool,
    /// The documentation of a webhook, which is not that of its type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub docs: Option<Box<Docs>>,
    /// The location of its schema.
    pub place: Location,
}
