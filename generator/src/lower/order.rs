//! The order in which components that extend each other are lowered.
//!
//! A component is lowered before those that extend it. This uses a work list instead of recursion, since chains of
//! `allOf` may be long.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use crate::diagnostic::Code;
use crate::spec::{SchemaId, Spec};

/// The maximum length of a chain of components that extend each other. Each has the members of all before it, so a
/// longer chain is an error.
const LONGEST_CHAIN: usize = 256;

/// Shorter chains are lowered recursively.
const SHORT: usize = 32;

/// For each schema that is a part of a component, the length of its chain of `allOf`.
#[derive(Default)]
pub(super) struct Chains {
    lengths: HashMap<SchemaId, usize>,
    /// The schemas that make a chain too long, in the document's order.
    too_long: Vec<SchemaId>,
}

impl Chains {
    pub(super) fn find(spec: &Spec) -> Self {
        let mut chains = Self::default();
        for component in &spec.components {
            let start = component.schema.to;
            for id in parts(spec, start, |part| chains.lengths.contains_key(&part)) {
                // In a cycle, some part is not known yet. The merge reports that.
                let parts = spec.schemas[id].all_of.iter();
                let longest = parts.map(|part| chains.length(part.to)).max();
                let length = 1 + longest.unwrap_or(0);
                chains.lengths.insert(id, length);
                if length == LONGEST_CHAIN {
                    chains.too_long.push(id);
                }
            }
        }
        chains
    }

    /// Returns true when the chain of this schema is too long.
    pub(super) fn is_too_long(&self, id: SchemaId) -> bool {
        self.length(id) >= LONGEST_CHAIN
    }

    fn length(&self, id: SchemaId) -> usize {
        self.lengths.get(&id).copied().unwrap_or(0)
    }
}

impl Lowering<'_> {
    /// Reports chains of `allOf` that are too long.
    pub(super) fn bounded_chains(&mut self) {
        for id in std::mem::take(&mut self.chains.too_long) {
            let place = self.spec.schemas[id].place.child("allOf");
            self.report(
                Code::AllOfTooDeep,
                &place,
                format!("more than {LONGEST_CHAIN} schemas extend each other by `allOf` here"),
            );
        }
    }

    /// Lowers the parts of a component before it, if they are a long chain.
    pub(super) fn parts_first(&mut self, index: usize) {
        let start = self.spec.components[index].schema.to;
        if self.slots.contains_key(&start) {
            return;
        }
        let order = parts(self.spec, start, |part| self.slots.contains_key(&part));
        let long = order.len() > SHORT;
        for id in order {
            let Some(&index) = self.component_of.get(&id) else {
                continue;
            };
            if long {
                self.component(index);
                self.lower_later();
            }
        }
    }
}

/// Returns a schema and all schemas that it extends by `allOf`, each after its own parts. Known ones are left out, with
/// their parts.
fn parts(spec: &Spec, start: SchemaId, known: impl Fn(SchemaId) -> bool) -> Vec<SchemaId> {
    if known(start) {
        return Vec::new();
    }
    let parts_of = |id: SchemaId| -> Vec<SchemaId> {
        let edges = spec.schemas[id].all_of.iter().rev();
        edges.map(|edge| edge.to).filter(|part| !known(*part)).collect()
    };
    let mut order = Vec::new();
    let mut seen = HashSet::from([start]);
    let mut way = vec![(start, parts_of(start))];
    while let Some((id, rest)) = way.last_mut() {
        let Some(next) = rest.pop() else {
            order.push(*id);
            way.pop();
            continue;
        };
        if seen.insert(next) {
            way.push((next, parts_of(next)));
        }
    }
    order
}
