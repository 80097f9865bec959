//! The members of an object that several branches of an `allOf` describe.

use std::collections::HashMap;

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Field, ObjectType, Ty, TypeKind};

/// The positions of an object's members, by their names.
pub(super) type Places = HashMap<String, usize>;

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
    fn merge_types(&mut self, known: &Field, other: &Field) -> bool {
        let (Ty::Named(a), Ty::Named(b)) = (&known.ty, &other.ty) else {
            return self.alike(&known.ty, &other.ty);
        };
        let inline = !self.is_referred_to(*a);
        match (&self.api.types[*a].kind, &self.api.types[*b].kind) {
            // An inline object of the branch, which nothing else uses: it gets the members of both.
            (TypeKind::Object(whole), TypeKind::Object(part)) if inline => {
                let (mut whole, part) = (whole.clone(), part.clone());
                self.merge_objects(&mut whole, part);
                self.api.types[*a].kind = TypeKind::Object(whole);
                true
            }
            _ => self.alike(&known.ty, &other.ty),
        }
    }
}
