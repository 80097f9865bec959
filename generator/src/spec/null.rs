//! The schemas that accept null.

use std::collections::VecDeque;

use super::schema::{Schema, Schemas};

impl Schemas {
    /// Returns whether each schema accepts null because it, or a part of it, declares so. A schema without a type
    /// accepts anything, including null, but does not count here.
    pub fn accept_null(&self) -> Vec<bool> {
        let mut accepts: Vec<bool> = self.iter().map(|(_, schema)| schema.null).collect();
        // The schemas that each schema is a part of, so that changes propagate upwards.
        let mut parents: Vec<Vec<u32>> = vec![Vec::new(); self.len()];
        for (id, schema) in self.iter() {
            for edge in schema.all_of.iter().chain(&schema.one_of).chain(&schema.any_of) {
                parents[edge.to.0 as usize].push(id.0);
            }
        }
        let mut news: VecDeque<u32> = (0u32..)
            .zip(&accepts)
            .filter_map(|(id, accepts)| accepts.then_some(id))
            .collect();
        while let Some(part) = news.pop_front() {
            for &parent in &parents[part as usize] {
                let schema = &self[super::SchemaId(parent)];
                if !accepts[parent as usize] && self.follows(schema, &accepts) {
                    accepts[parent as usize] = true;
                    news.push_back(parent);
                }
            }
        }
        accepts
    }

    /// Returns whether a schema accepts null because its parts do.
    fn follows(&self, schema: &Schema, accepts: &[bool]) -> bool {
        let mut unions = [&schema.one_of, &schema.any_of].into_iter().flatten();
        if schema.has_members() {
            return false;
        }
        if schema.all_of.is_empty() {
            return unions.any(|edge| accepts[edge.to.0 as usize]);
        }
        let mut some = false;
        let all = schema.all_of.iter().all(|edge| {
            let yes = accepts[edge.to.0 as usize];
            some |= yes;
            yes || is_silent(&self[edge.to])
        });
        some && all
    }
}

/// Returns true for a schema that does not restrict its type (a description, a list of required members).
fn is_silent(schema: &Schema) -> bool {
    schema.types.is_empty()
        && !schema.has_members()
        && schema.values.is_none()
        && schema.items.is_none()
        && schema.edges().next().is_none()
}
