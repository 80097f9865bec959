//! The nesting depth of lists and maps, including the components that they refer to.
//!
//! A component that is a list becomes an alias in Rust, which the compiler expands. So a chain of such components is
//! one type, with the same maximum depth as inline types.

use super::Lowering;
use super::schema::MAX_DEPTH;
use crate::diagnostic::{Code, Location};
use crate::model::{Ty, TypeId, TypeKind};

impl Lowering<'_> {
    /// Reports components that nest too many lists and maps. Called when all components are lowered.
    pub(super) fn bounded_aliases(&mut self) {
        let mut depths: Vec<Option<usize>> = vec![None; self.api.types.0.len()];
        for start in 0..depths.len() {
            // The aliases on the current path. This uses a list instead of recursion, since chains may be long.
            let mut way: Vec<Alias> = Vec::new();
            way.extend(self.alias(start, &mut depths));
            while let Some(alias) = way.last_mut() {
                if let Some((around, id)) = alias.rest.pop() {
                    let inner = id.0 as usize;
                    if let Some(depth) = depths[inner] {
                        alias.deepest = alias.deepest.max(depth + around);
                        alias.inner = alias.inner.max(depth);
                    } else {
                        alias.rest.push((around, id));
                        let next = self.alias(inner, &mut depths);
                        way.extend(next);
                    }
                    continue;
                }
                let (at, inner) = (alias.at, alias.inner);
                let depth = alias.deepest.min(MAX_DEPTH + 1);
                depths[at] = Some(depth);
                way.pop();
                if depth > MAX_DEPTH {
                    let ty = &mut self.api.types.0[at];
                    ty.kind = TypeKind::Alias(Ty::Any);
                    // Only the first alias of a chain that is too deep is reported.
                    if inner <= MAX_DEPTH {
                        let place = ty.place.clone();
                        self.too_deep(&place);
                    }
                }
            }
        }
    }

    /// Returns the alias at an index, the first time. Until its depth is known, the depth counts as 0: a list of itself
    /// leads back here, which later rooms handle.
    fn alias(&self, at: usize, depths: &mut [Option<usize>]) -> Option<Alias> {
        if depths[at].is_some() {
            return None;
        }
        depths[at] = Some(0);
        let TypeKind::Alias(ty) = &self.api.types.0[at].kind else {
            return None;
        };
        let mut alias = Alias {
            at,
            rest: Vec::new(),
            deepest: 0,
            inner: 0,
        };
        let mut todo = vec![(ty, 0)];
        while let Some((ty, around)) = todo.pop() {
            alias.deepest = alias.deepest.max(around);
            match ty {
                Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => {
                    todo.push((inner, around + 1));
                }
                Ty::Tuple(items) => todo.extend(items.iter().map(|item| (item, around + 1))),
                Ty::Named(id) => alias.rest.push((around, *id)),
                _ => {}
            }
        }
        Some(alias)
    }

    fn too_deep(&mut self, place: &Location) {
        self.report(
            Code::NestingTooDeep,
            place,
            format!(
                "lists and maps are nested deeper than {MAX_DEPTH} levels here, including the schemas that they refer to"
            ),
        );
    }
}

/// A component that is another name of a type.
struct Alias {
    at: usize,
    /// The types in it that were not visited yet, each with the number of lists, maps and tuples around it.
    rest: Vec<(usize, TypeId)>,
    /// Its depth, as far as it is known.
    deepest: usize,
    /// The depth of the deepest alias in it.
    inner: usize,
}
