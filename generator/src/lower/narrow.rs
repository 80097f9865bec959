//! Compares two types: if two branches of `allOf` give a member a type, the narrower one is used.

use super::Lowering;
use crate::model::{Field, Integer, ObjectType, ScalarEnum, Ty, TypeKind};

/// The maximum depth of the comparison; deeper types count as different.
const DEEPEST: usize = 8;

impl Lowering<'_> {
    /// Returns true when `other` is narrower than `known`: it accepts less, and nothing that `known` does not accept.
    pub(super) fn narrows(&self, known: &Ty, other: &Ty) -> bool {
        self.is_narrower(known, other, 0)
    }

    fn is_narrower(&self, known: &Ty, other: &Ty, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        match (self.api.types.behind(known), self.api.types.behind(other)) {
            (Ty::Any, other) => *other != Ty::Any,
            (Ty::String, Ty::Named(id)) => {
                matches!(&self.api.types[*id].kind, TypeKind::Enum(e) if !e.integer)
            }
            (Ty::Integer(_), Ty::Named(id)) => {
                matches!(&self.api.types[*id].kind, TypeKind::Enum(e) if e.integer)
            }
            (Ty::JsonObject, Ty::Named(_) | Ty::Map(_))
            | (Ty::String, Ty::DateTime | Ty::Date)
            | (Ty::Float, Ty::Integer(_))
            | (Ty::Integer(Integer::I64), Ty::Integer(Integer::I32)) => true,
            (Ty::List(known), Ty::List(other)) | (Ty::Map(known), Ty::Map(other)) => {
                self.is_narrower(known, other, depth + 1)
            }
            (Ty::Named(known), Ty::Named(other)) if known != other => {
                match (&self.api.types[*known].kind, &self.api.types[*other].kind) {
                    (TypeKind::Enum(known), TypeKind::Enum(other)) => {
                        other.variants.len() < known.variants.len() && lists_all(known, other)
                    }
                    (TypeKind::Object(known), TypeKind::Object(other)) => self.object_is_narrower(known, other, depth),
                    (TypeKind::Union(union), _) => {
                        let ty = Ty::Named(*other);
                        union.variants.iter().any(|variant| variant.ty == ty)
                    }
                    _ => false,
                }
            }
            _ => false,
        }
    }

    /// Returns true when an object has all members of another, each at least as narrow, and is narrower in some way.
    fn object_is_narrower(&self, known: &ObjectType, other: &ObjectType, depth: usize) -> bool {
        let mut more = other.fields.len() > known.fields.len();
        for field in &known.fields {
            let Some(same) = find(other, field) else {
                return false;
            };
            if field.required && !same.required {
                return false;
            }
            more |= same.required && !field.required;
            if field.ty != same.ty {
                if !self.is_narrower(&field.ty, &same.ty, depth + 1) && !self.same(&field.ty, &same.ty, depth + 1) {
                    return false;
                }
                more = true;
            }
        }
        more && !known.fields.is_empty()
    }

    /// Returns true when `other` adds nothing to `known`: it accepts the same or more, as far as this is known before
    /// equal types are merged.
    pub(super) fn alike(&self, known: &Ty, other: &Ty) -> bool {
        self.same(known, other, 0) || self.narrows(other, known)
    }

    fn same(&self, known: &Ty, other: &Ty, depth: usize) -> bool {
        if depth > DEEPEST {
            return false;
        }
        match (self.api.types.behind(known), self.api.types.behind(other)) {
            (known, other) if known == other => true,
            (Ty::Named(a), Ty::Named(b)) => match (&self.api.types[*a].kind, &self.api.types[*b].kind) {
                (TypeKind::Enum(a), TypeKind::Enum(b)) => lists_all(a, b) && lists_all(b, a),
                (TypeKind::Object(a), TypeKind::Object(b)) => {
                    a.fields.len() == b.fields.len()
                        && a.fields.iter().all(|field| {
                            find(b, field).is_some_and(|other| {
                                self.same(&field.ty, &other.ty, depth + 1)
                                    || self.is_narrower(&other.ty, &field.ty, depth + 1)
                            })
                        })
                }
                _ => false,
            },
            (Ty::List(a), Ty::List(b)) | (Ty::Map(a), Ty::Map(b)) => {
                self.same(a, b, depth + 1) || self.is_narrower(b, a, depth + 1)
            }
            _ => false,
        }
    }
}

/// Returns whether an enum lists all values of another.
fn lists_all(known: &ScalarEnum, other: &ScalarEnum) -> bool {
    let wires: std::collections::HashSet<&str> = known.variants.iter().map(|value| value.wire.as_str()).collect();
    known.integer == other.integer && other.variants.iter().all(|value| wires.contains(value.wire.as_str()))
}

fn find<'o>(object: &'o ObjectType, field: &Field) -> Option<&'o Field> {
    object.fields.iter().find(|other| other.wire == field.wire)
}
