//! The members of an object that several branches of an `allOf` describe.

use std::collections::HashMap;

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::model::{Field, ObjectType, Ty, Type, TypeKind};

/// The positions of an object's members, by their names.
pub(super) type Places = HashMap<String, usize>;

/// The number of objects within each other that are merged. Components may contain each other.
const DEEPEST: usize = 16;

impl Lowering<'_> {
    pub(super) fn merge_objects(&mut self, whole: &mut ObjectType, part: ObjectType) {
        let known = whole.fields.iter().enumerate();
        let mut places: Places = known.map(|(at, field)| (field.wire.clone(), at)).collect();
        self.merge_members(whole, &mut places, part);
    }

    /// The same, with a known index of the members: a schema may have thousands of parts.
    pub(super) fn merge_members(&mut self, whole: &mut ObjectType, places: &mut Places, part: ObjectType) {
        for field in part.fields {
            if let Some(at) = places.get(&field.wire) {
                self.merge_fields(&mut whole.fields[*at], field);
            } else {
                places.insert(field.wire.clone(), whole.fields.len());
                whole.fields.push(field);
            }
        }
        whole.additional = whole.additional.take().or(part.additional);
    }

    fn merge_fields(&mut self, known: &mut Field, other: Field) {
        let required = known.required || other.required;
        // A branch without a type does not exclude null.
        let allows_null = |field: &Field| field.nullable || field.ty == Ty::Any;
        let nullable = allows_null(known) && allows_null(&other);
        let (read_only, write_only) = (known.read_only || other.read_only, known.write_only || other.write_only);
        let deprecated = known.docs.deprecated || other.docs.deprecated;
        if known.ty == Ty::Any || self.narrows(&known.ty, &other.ty) {
            let docs = std::mem::take(&mut known.docs);
            *known = other;
            if known.docs.description.is_none() {
                known.docs.description = docs.description;
            }
        } else {
            if other.docs.description.is_some() {
                // The later branch describes the members of the earlier ones.
                known.docs.description.clone_from(&other.docs.description);
            }
            if other.ty != Ty::Any && known.ty != other.ty && !self.merge_types(known, &other) {
                self.diagnostics.push(
                    Diagnostic::new(
 Code::AllOfTypes,
                        &other.place,
                        format!(
                            "`{}` has another type in an earlier branch of this `allOf`; the type of the earlier branch is used",
                            other.wire
                        ),
                    )
                    .related(&known.place, "the earlier branch is here"),
                );
            }
        }
        known.required = required;
        known.nullable = nullable && known.ty != Ty::Any;
        known.read_only = read_only;
        known.write_only = write_only;
        known.docs.deprecated = deprecated;
    }

    /// Merges two types of one field; returns false when the later contradicts the earlier.
    fn merge_types(&mut self, known: &mut Field, other: &Field) -> bool {
        let is_inline = |own: &Self, ty: &Ty| matches!(ty, Ty::Named(id) if !own.is_referred_to(*id));
        if !is_inline(self, &known.ty) && self.alike(&known.ty, &other.ty) {
            return true;
        }
        if let Some(ty) = self.both(&known.ty, &other.ty, &other.place) {
            known.ty = ty;
            return true;
        }
        self.alike(&known.ty, &other.ty)
    }

    /// Returns the object with the members of two, or a list or map of it. It is a type of its own: where only one of
    /// the two is specified, its values need not have the members of both.
    fn both(&mut self, known: &Ty, other: &Ty, place: &Location) -> Option<Ty> {
        let (a, b) = match (known, other) {
            (Ty::Named(a), Ty::Named(b)) if a != b => (*a, *b),
            (Ty::List(a), Ty::List(b)) => return Some(Ty::List(Box::new(self.both(a, b, place)?))),
            (Ty::Map(a), Ty::Map(b)) => return Some(Ty::Map(Box::new(self.both(a, b, place)?))),
            (Ty::Nullable(a), Ty::Nullable(b)) => return Some(Ty::Nullable(Box::new(self.both(a, b, place)?))),
            _ => return None,
        };
        let (TypeKind::Object(whole), TypeKind::Object(part)) = (&self.api.types[a].kind, &self.api.types[b].kind)
        else {
            return None;
        };
        let is_endless = self.merging.len() >= DEEPEST || self.merging.contains(&(a, b));
        if is_endless || self.is_under_way(a) || self.is_under_way(b) {
            return None;
        }
        let (mut whole, part) = (whole.clone(), part.clone());
        self.merging.push((a, b));
        self.merge_objects(&mut whole, part);
        self.merging.pop();
        let inline = !self.is_referred_to(a);
        let known = &self.api.types[a];
        let merged = Type {
            docs: known.docs.clone(),
            titles: if inline { known.titles.clone() } else { Vec::new() },
            ..Type::new(
                TypeKind::Object(whole),
                if inline { known.place.clone() } else { place.clone() },
            )
        };
        Some(Ty::Named(self.api.types.push(merged)))
    }
}
