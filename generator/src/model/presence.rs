//! The states of a field, decided once for all uses: the struct, its builder, its setters, examples.

use super::{EnumVariant, Field, ObjectType, Ty, Type, TypeId, TypeKind, Types};

/// The states of a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`, written as null when `None`.
    Null,
    /// `Option<T>`, left out when `None`.
    Optional,
    /// `Nullable<T>`.
    ThreeState,
}

impl Field {
    /// Returns the states of the field in a type that requests or responses (or both) contain.
    pub fn presence(&self, in_request: bool, in_response: bool) -> Presence {
        let nullable = self.nullable || matches!(self.ty, Ty::Nullable(_));
        let left_out = (self.read_only && in_request) || (self.write_only && in_response);
        match (self.required && !left_out, nullable) {
            (true, false) => Presence::Required,
            (true, true) => Presence::Null,
            (false, false) => Presence::Optional,
            (false, true) => Presence::ThreeState,
        }
    }

    /// Returns the value that a required field starts with, so that it need not be given: the only one that it can
    /// have, or the tag of its type.
    pub fn first_value<'a>(&'a self, types: &'a Types, presence: Presence) -> Option<FirstValue<'a>> {
        if presence != Presence::Required {
            return None;
        }
        let Some(tag) = &self.starts else {
            return types
                .only_value(&self.ty)
                .map(|(id, value)| FirstValue::Listed(id, value));
        };
        let listed = types.value(&self.ty, tag);
        Some(listed.map_or(FirstValue::Text(tag), |(id, value)| FirstValue::Listed(id, value)))
    }
}

/// The value that a field starts with.
#[derive(Debug, Clone, Copy)]
pub enum FirstValue<'a> {
    /// A value of an enum.
    Listed(TypeId, &'a EnumVariant),
    /// A text.
    Text(&'a str),
}

impl Types {
    /// Returns the value of a type that has just one: the enum, and the value.
    pub fn only_value(&self, ty: &Ty) -> Option<(TypeId, &EnumVariant)> {
        match self.values(ty)? {
            (id, [only]) => Some((id, only)),
            _ => None,
        }
    }

    /// Returns a value of an enum by its form on the wire.
    pub fn value(&self, ty: &Ty, wire: &str) -> Option<(TypeId, &EnumVariant)> {
        let (id, values) = self.values(ty)?;
        Some((id, values.iter().find(|value| value.wire == wire)?))
    }

    /// Returns the enum that a type is, and its values.
    fn values(&self, ty: &Ty) -> Option<(TypeId, &[EnumVariant])> {
        let Ty::Named(id) = self.behind(ty) else {
            return None;
        };
        match &self[*id].kind {
            TypeKind::Enum(known) => Some((*id, &known.variants)),
            _ => None,
        }
    }
}

impl Type {
    /// Returns the fields that must be given to build the object, in order.
    pub fn given<'a>(&'a self, types: &'a Types, object: &'a ObjectType) -> impl Iterator<Item = &'a Field> {
        object.fields.iter().filter(|field| {
            let presence = field.presence(self.in_request, self.in_response);
            matches!(presence, Presence::Required | Presence::Null) && field.first_value(types, presence).is_none()
        })
    }
}
