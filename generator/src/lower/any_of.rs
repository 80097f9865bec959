//! `anyOf` of objects that hold all at once: one object.
//!
//! Documents write `anyOf` for two things. Most mean alternatives, as with `oneOf`: a customer or a deleted customer, which
//! have an id in common and are not both. Some mean facets of one value: what has an `a`, and what has a `b`. No
//! keyword tells them apart, so this rule does: objects that have no member in common are facets. Nothing but their members
//! could tell them apart as alternatives, and a value may have the members of several, so an enum of them would lose
//! all but one. One struct with all members, each optional, reads and writes whatever the schema allows.
//!
//! Objects that share a member stay an enum: there a struct would be a mixture that no value is. A value that several of
//! them describe is the variant that knows most of it; one that only several together describe is kept as JSON.

use std::collections::HashSet;

use super::Lowering;
use super::schema::Lowered;
use crate::model::{ObjectType, Ty, TypeId, TypeKind, UnionVariant};
use crate::spec::Schema;

impl Lowering<'_> {
    /// The one object that these members of an `anyOf` are.
    pub(super) fn facets(
        &mut self,
        variants: &[UnionVariant],
        schema: &Schema,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        if schema.discriminator.is_some() || variants.len() < 2 {
            return None;
        }
        let mut whole = ObjectType::default();
        let mut names = HashSet::new();
        for variant in variants {
            let Ty::Named(id) = &variant.ty else {
                return None;
            };
            let TypeKind::Object(object) = &self.api.types[*id].kind else {
                return None;
            };
            // Without fields it is not known yet, or any object.
            if object.fields.is_empty() || object.additional.is_some() || self.is_under_way(*id) {
                return None;
            }
            for field in &object.fields {
                if !names.insert(field.wire.clone()) {
                    return None;
                }
                let mut field = field.clone();
                field.required = false;
                whole.fields.push(field);
            }
        }
        for variant in variants {
            if let Ty::Named(id) = variant.ty
                && !self.is_referred_to(id)
            {
                self.api.types[id].live = false;
            }
        }
        Some(self.named(TypeKind::Object(whole), schema, into))
    }

    /// Whether the fields of a type are not all known yet.
    pub(super) fn is_under_way(&self, id: TypeId) -> bool {
        self.open.contains(&id) || self.unready.contains(&id)
    }
}
