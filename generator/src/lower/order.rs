//! The order in which components are lowered when one is a part of another.
//!
//! A component that others extend is lowered before them. A work list is used instead of the stack: chains of `allOf`
//! may be long.

use std::collections::HashSet;

use super::Lowering;
use crate::diagnostic::Code;
use crate::spec::SchemaId;

/// The longest chain of components that extend each other: each has the members of all before it. A longer one is an
/// error.
const LONGEST_CHAIN: usize = 256;

/// Shorter chains are lowered recursively.
const SHORT: usize = 32;

impl Lowering<'_> {
    /// Lowers the parts of a component first, when these are a long chain.
    pub(super) fn parts_first(&mut self, index: usize) {
        let start = self.spec.components[index].schema.to;
        if self.slots.contains_key(&start) {
            return;
        }
        let order = self.parts(start);
        let long = order.len() > SHORT;
        for id in order {
            let parts = self.spec.schemas[id].all_of.iter();
            let longest = parts.filter_map(|part| self.chains.get(&part.to)).max();
            let length = 1 + longest.copied().unwrap_or(0);
            self.chains.insert(id, length);
            let Some(&index) = self.component_of.get(&id) else {
                continue;
            };
            if length == LONGEST_CHAIN {
                let place = self.spec.schemas[id].place.child("allOf");
                self.report(
                    Code::AllOfTooDeep,
                    &place,
                    format!("a chain of more than {LONGEST_CHAIN} schemas that extend each other by `allOf` starts here"),
                );
            }
            if length >= LONGEST_CHAIN {
                // It remains any value, so that nothing tries to merge it.
                self.reserve_component(index);
            } else if long {
                self.component(index);
                self.lower_later();
            }
        }
    }

    /// Returns all components that are parts of a schema and are not lowered yet, each after its own parts.
    fn parts(&self, start: SchemaId) -> Vec<SchemaId> {
        let mut order = Vec::new();
        let mut seen = HashSet::from([start]);
        let mut way = vec![(start, self.parts_of(start))];
        while let Some((id, rest)) = way.last_mut() {
            let Some(next) = rest.pop() else {
                order.push(*id);
                way.pop();
                continue;
            };
            if seen.insert(next) {
                let parts = self.parts_of(next);
                way.push((next, parts));
            }
        }
        order
    }

    /// Returns the schemas that are part of a schema by `allOf` and are not lowered yet.
    fn parts_of(&self, id: SchemaId) -> Vec<SchemaId> {
        let edges = self.spec.schemas[id].all_of.iter().rev();
        edges
            .map(|edge| edge.to)
            .filter(|part| !self.slots.contains_key(part))
            .collect()
    }
}
