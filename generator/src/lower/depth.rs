//! The depth of lists and maps in each other, through the components that they refer to.
//!
//! A component that is a list is an alias in Rust, which the compiler expands. So a chain of such components is one
//! type, which must not be deeper than inline types may be.

use super::Lowering;
use super::schema::MAX_DEPTH;
use crate::diagnostic::{Code, Location};
use crate::model::{Ty, TypeId, TypeKind};

impl Lowering<'_> {
    /// Reports components that nest too many lists and maps. Called when all components are lowered.
    pub(super) fn bounded_aliases(&mut self) {
        let mut depths: Vec<Option<usize>> = vec![None; self.api.types.0.len()];
        for start in 0..depths.len() {
            // The aliases on the way, each with what it holds that is not looked at yet, and how deep it is so far. The
            // way is kept in a list and not on the stack: chains may be long.
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
                    // Of a chain the first that is too deep is worth a word.
                    if inner <= MAX_DEPTH {
                        let place = ty.place.clone();
                        self.too_deep(&place);
                    }
                }
            }
        }
    }

    /// An alias that was not met before. Whatever was not met before is as deep as nothing for now: a list of itself
    /// comes by here again, which other rooms see to.
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

/// A component that stands for another type.
struct Alias {
    at: usize,
    /// The types in it that are still to be looked at, with how many lists, maps and tuples are around them.
    rest: Vec<(usize, TypeId)>,
    /// How deep it is, as far as it is known.
    deepest: usize,
    /// How deep the deepest alias in it is.
    inner: usize,
}
