//! `anyOf` of objects that may hold all at once: one object.
//!
//! Documents use `anyOf` for two purposes. Most use it for alternatives, like `oneOf`: a customer or a deleted
//! customer, which have an id in common and are never both. Some use it for facets of one value: objects with an `a`,
//! and objects with a `b`. No keyword tells the two apart, so this rule does: objects without a common member are
//! facets. Only their members could tell them apart as alternatives, and a value may have the members of several, so an
//! enum of them would lose all but one. One struct with all members, each optional, reads and writes every value that
//! the schema allows.
//!
//! Objects that share a member stay an enum: a struct would mix their members in a way that no value does. A value that
//! several of them describe is read as the variant that describes most of it; a value that only several together
//! describe is kept as JSON. But if none of them requires a member, nothing tells them apart, and they are one object.

use std::collections::HashMap;

use super::Lowering;
use super::schema::Lowered;
use crate::model::{ObjectType, Ty, TypeId, TypeKind, UnionVariant};
use crate::spec::Schema;

impl Lowering<'_> {
    /// Returns one object for these members of an `anyOf`, if they are facets.
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
        let mut names = HashMap::new();
        let mut is_shared = false;
        let mut is_required = false;
        for variant in variants {
            let Ty::Named(id) = &variant.ty else {
                return None;
            };
            let TypeKind::Object(object) = &self.api.types[*id].kind else {
                return None;
            };
            // Without fields it is not known yet, or it is any object.
            if object.fields.is_empty() || object.additional.is_some() || self.is_under_way(*id) {
                return None;
            }
            for field in &object.fields {
                is_required |= field.required;
                if let Some(known) = names.insert(field.wire.clone(), field.ty.clone()) {
                    is_shared = true;
                    if known != field.ty {
                        return None;
                    }
                    continue;
                }
                let mut field = field.clone();
                field.required = false;
                whole.fields.push(field);
            }
        }
        if is_shared && is_required {
            return None;
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

    /// Returns whether some fields of a type are not known yet.
    pub(super) fn is_under_way(&self, id: TypeId) -> bool {
        self.open.contains(&id) || self.unready.contains(&id)
    }
}
