//! Merges that wait: a branch of an `allOf` may be a component whose own fields are still being read.

use std::collections::HashSet;

use super::Lowering;
use super::schema::Lowered;
use crate::diagnostic::{Code, Location};
use crate::model::{ObjectType, Ty, TypeId, TypeKind};
use crate::spec::SchemaId;

/// A merge that waits for the fields of a component.
pub(super) struct Postponed {
    schema: SchemaId,
    depth: usize,
    id: TypeId,
}

impl Lowering<'_> {
    /// Postpones a merge until its components are known. The type has an index in the model from now on.
    pub(super) fn postpone(&mut self, schema: SchemaId, depth: usize, into: Option<TypeId>) -> Lowered {
        let kind = TypeKind::Object(ObjectType::default());
        let lowered = self.named(kind, &self.spec.schemas[schema], into);
        if let Ty::Named(id) = lowered.ty {
            self.unready.insert(id);
            self.postponed.push_back(Postponed { schema, depth, id });
        }
        lowered
    }

    /// Merges postponed branches. Called when no component is being lowered.
    pub(super) fn merge_postponed(&mut self) {
        // The number of merges in a row that had to wait; when all do, they wait for each other.
        let mut waiting = 0;
        let reported = self.diagnostics.0.iter();
        let mut known: HashSet<(Code, Location)> = reported.map(|found| (found.code, found.place.clone())).collect();
        while let Some(next) = self.postponed.pop_front() {
            let Postponed { schema, depth, id } = &next;
            let (others, nodes, reported) = (self.postponed.len(), self.object_nodes, self.diagnostics.0.len());
            self.unready.remove(id);
            self.open.push(*id);
            let lowered = self.item(*schema, *depth, Some(*id));
            self.open.pop();
            // Its own parts were counted, and reported, when they were first read.
            self.object_nodes = nodes;
            let fresh = self.diagnostics.0.split_off(reported);
            let fresh = fresh.into_iter();
            let fresh = fresh.filter(|found| known.insert((found.code, found.place.clone())));
            self.diagnostics.0.extend(fresh);
            if self.unready.contains(id) {
                waiting += 1;
                if waiting > others {
                    let place = self.spec.schemas[*schema].place.clone();
                    self.all_of_cycle(&place);
                    return;
                }
                continue;
            }
            waiting = 0;
            if lowered.ty != Ty::Named(*id) {
                self.api.types[*id].kind = TypeKind::Alias(lowered.ty);
            }
        }
    }
}
