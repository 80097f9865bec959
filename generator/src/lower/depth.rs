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
            // From alias to alias, until one is known or is not an alias; and back.
            let mut way = Vec::new();
            let mut at = start;
            let mut depth = loop {
                if let Some(depth) = depths[at] {
                    break depth;
                }
                // A list of itself is met again. The passes handle it.
                depths[at] = Some(0);
                let TypeKind::Alias(ty) = &self.api.types.0[at].kind else {
                    break 0;
                };
                let (around, named) = around(ty);
                way.push((at, around));
                match named {
                    Some(TypeId(id)) => at = id as usize,
                    None => break 0,
                }
            };
            for (at, around) in way.into_iter().rev() {
                let inner = depth;
                depth = (depth + around).min(MAX_DEPTH + 1);
                depths[at] = Some(depth);
                if depth > MAX_DEPTH {
                    let ty = &mut self.api.types.0[at];
                    ty.kind = TypeKind::Alias(Ty::Any);
                    if inner <= MAX_DEPTH {
                        let place = ty.place.clone();
                        self.too_deep(&place);
                    }
                }
            }
        }
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

/// Returns the number of lists and maps of a type around the named type in it.
fn around(mut ty: &Ty) -> (usize, Option<TypeId>) {
    let mut around = 0;
    loop {
        ty = match ty {
            Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => inner,
            Ty::Named(id) => return (around, Some(*id)),
            _ => return (around, None),
        };
        around += 1;
    }
}
