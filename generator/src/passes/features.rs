//! Groups of operations behind cargo features, and the types that follow them.
//!
//! A type is compiled if any of the groups that need it is on, and so are the types that it refers to. Up to three
//! groups share a module. A type that more groups need is always compiled, and so are the types of operations without a
//! group.

use std::collections::{BTreeMap, BTreeSet};

use super::visit;
use crate::ident::{Scope, words};
use crate::model::{Api, Group, TypeId};

/// A type that more groups need is always compiled: there would be many small modules, and most users need such a type.
const MOST: usize = 3;

/// The group of the types that no operation needs: payloads of webhooks, components.
const OTHERS: &str = "other types";

/// Claims the names of the features of one API.
pub(super) struct Features {
    module: String,
    scope: Scope,
}

impl Features {
    pub(super) fn of(module: &str) -> Self {
        Self {
            module: module.trim_start_matches("r#").to_owned(),
            scope: Scope::with(&[]),
        }
    }

    /// Returns the feature of a group: `shop-orders`. It enables the feature of the API, `shop`.
    pub(super) fn claim(&mut self, segment: &str) -> String {
        let name = words::ascii(&words::of(segment)).replace('_', "-");
        let name = if name.is_empty() { "group" } else { &name };
        let name = format!("{}-{name}", self.module);
        self.scope.claim(&name, "-", "group")
    }
}

/// The groups that need a type.
#[derive(Clone, PartialEq, Eq)]
enum Needed {
    By(BTreeSet<usize>),
    Always,
}

/// Sorts types into the modules of the groups that need them.
pub(super) fn sort_types(api: &mut Api, mut features: Features) {
    let mut needed = vec![Needed::By(BTreeSet::new()); api.types.0.len()];
    for operation in &api.operations {
        let group = api.groups.get(operation.group);
        let is_optional = group.is_some_and(|group| !group.features.is_empty());
        let by = if is_optional {
            Needed::By(BTreeSet::from([operation.group]))
        } else {
            Needed::Always
        };
        let mut roots = Vec::new();
        let (sent, received) = visit::sent_and_received(operation);
        for ty in sent.into_iter().chain(received) {
            visit::named(ty, &mut |id| roots.push((id, by.clone())));
        }
        need(api, &mut needed, roots);
    }
    let nothing = Needed::By(BTreeSet::new());
    let others = api.types.live().map(|(id, _)| id);
    let others: Vec<TypeId> = others
        .filter(|id| needed.get(id.0 as usize) == Some(&nothing))
        .collect();
    if !others.is_empty() {
        let group = api.groups.len();
        api.groups.push(Group {
            segment: OTHERS.to_owned(),
            module: String::new(),
            features: vec![features.claim(OTHERS)],
        });
        let by = Needed::By(BTreeSet::from([group]));
        let roots = others.into_iter().map(|id| (id, by.clone())).collect();
        need(api, &mut needed, roots);
    }
    place(api, &needed);
}

/// Marks types as needed, and all types that they refer to.
fn need(api: &Api, needed: &mut [Needed], mut todo: Vec<(TypeId, Needed)>) {
    while let Some((id, by)) = todo.pop() {
        let Some(known) = needed.get_mut(id.0 as usize) else {
            continue;
        };
        let now = match (&*known, by) {
            (Needed::Always, _) => continue,
            (Needed::By(known), Needed::By(more)) if known.is_superset(&more) => continue,
            (Needed::By(known), Needed::By(more)) => {
                let all: BTreeSet<usize> = known.union(&more).copied().collect();
                if all.len() > MOST {
                    Needed::Always
                } else {
                    Needed::By(all)
                }
            }
            (Needed::By(_), Needed::Always) => Needed::Always,
        };
        *known = now.clone();
        visit::children(&api.types[id], &mut |ty| {
            visit::named(ty, &mut |child| todo.push((child, now.clone())));
        });
    }
}

/// Puts each type into the module of its group, or of the groups that need it.
fn place(api: &mut Api, needed: &[Needed]) {
    let mut combined: BTreeMap<Vec<usize>, usize> = BTreeMap::new();
    for (ty, needed) in api.types.0.iter().zip(needed) {
        if let Needed::By(by) = needed
            && by.len() > 1
            && ty.live
        {
            combined.insert(by.iter().copied().collect(), 0);
        }
    }
    for (by, at) in &mut combined {
        let members: Vec<&Group> = by.iter().filter_map(|one| api.groups.get(*one)).collect();
        let segments: Vec<&str> = members.iter().map(|one| one.segment.as_str()).collect();
        let features = members.iter().flat_map(|one| one.features.clone());
        let group = Group {
            segment: segments.join(", "),
            module: String::new(),
            features: features.collect(),
        };
        *at = api.groups.len();
        api.groups.push(group);
    }
    for (ty, needed) in api.types.0.iter_mut().zip(needed) {
        ty.group = match needed {
            Needed::Always => None,
            Needed::By(by) => match by.first() {
                Some(one) if by.len() == 1 => Some(*one),
                _ => combined.get(&by.iter().copied().collect::<Vec<_>>()).copied(),
            },
        };
    }
}
