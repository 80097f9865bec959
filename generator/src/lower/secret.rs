//! Secrets that a document marks: strings of format `password`, and strings that only requests carry.

use std::collections::HashSet;

use super::Lowering;
use crate::model::Ty;
use crate::spec::{Additional, Edge, TypeSet};

use super::schema::Lowered;

impl Lowering<'_> {
    /// Returns whether a member of this schema is a secret: itself, or the values of its list or map.
    pub(super) fn is_secret(&self, edge: &Edge, lowered: &Lowered) -> bool {
        if lowered.write_only && self.api.types.behind(&lowered.ty) == &Ty::String {
            return true;
        }
        let mut seen = HashSet::from([edge.to]);
        let mut open = vec![edge.to];
        while let Some(id) = open.pop() {
            let schema = &self.spec.schemas[id];
            let password = schema.format.as_deref() == Some("password");
            if password && (schema.types.is_empty() || schema.types.has(TypeSet::STRING)) {
                return true;
            }
            let held = match &schema.additional {
                Additional::Schema(value) => Some(value),
                _ => None,
            };
            let parts = [&schema.all_of, &schema.one_of, &schema.any_of].into_iter();
            let inner = parts.flatten().chain(&schema.items).chain(held);
            open.extend(inner.map(|edge| edge.to).filter(|to| seen.insert(*to)));
        }
        false
    }
}
