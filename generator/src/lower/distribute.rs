//! Combines an object with a union that must both hold: a union whose variants have the members of the object.

use super::Lowering;
use crate::diagnostic::Location;
use crate::model::{ChosenBy, Docs, ObjectType, Ty, Type, TypeId, TypeKind, UnionType, UnionVariant};

/// The maximum depth of unions whose variants are unions.
const DEEPEST: usize = 4;
/// The maximum number of types that a combination of several unions may have.
const MOST: usize = 64;

/// The result of a distribution.
pub(super) enum Distributed {
    /// One union.
    Union(UnionType),
    /// Some variants are not known yet.
    Unready,
    /// No variant is compatible with the object.
    Nothing,
}

impl Lowering<'_> {
    /// Returns the unions of these types; `None` unless all are unions, and not too many to combine.
    pub(super) fn unions<'t>(&self, types: impl Iterator<Item = &'t Ty>) -> Option<Vec<TypeId>> {
        let mut variants = 1_usize;
        let unions: Option<Vec<TypeId>> = types
            .map(|ty| match self.api.types.behind(ty) {
                Ty::Named(id) => match &self.api.types[*id].kind {
                    TypeKind::Union(union) => {
                        variants = variants.saturating_mul(union.variants.len());
                        Some(*id)
                    }
                    _ => None,
                },
                _ => None,
            })
            .collect();
        unions.filter(|unions| unions.len() == 1 || variants <= MOST)
    }

    /// Adds the members of an object to each variant of a union.
    pub(super) fn distribute(&mut self, object: &ObjectType, unions: &[TypeId], depth: usize) -> Distributed {
        let Some((&union, others)) = unions.split_first() else {
            return Distributed::Nothing;
        };
        let TypeKind::Union(written) = &self.api.types[union].kind else {
            return Distributed::Nothing;
        };
        let mut whole = UnionType {
            several: written.several,
            chosen_by: ChosenBy::Value,
            tag: written.tag.clone(),
            variants: Vec::new(),
            unknown: String::new(),
        };
        for variant in written.variants.clone() {
            if self.may_be_unready(&variant.ty) {
                return Distributed::Unready;
            }
            let mut merged = object.clone();
            match self.api.types.behind(&variant.ty).clone() {
                Ty::Named(id) => match self.api.types[id].kind.clone() {
                    TypeKind::Object(part) => self.merge_objects(&mut merged, part),
                    TypeKind::Union(_) if depth < DEEPEST => {
                        let inside: Vec<TypeId> = std::iter::once(id).chain(others.iter().copied()).collect();
                        match self.distribute(object, &inside, depth + 1) {
                            Distributed::Union(inner) => {
                                let kind = TypeKind::Union(inner);
                                let ty = self.beside(kind, &variant.place, id);
                                whole.variants.push(UnionVariant { ty, ..variant });
                                continue;
                            }
                            Distributed::Unready => return Distributed::Unready,
                            Distributed::Nothing => continue,
                        }
                    }
                    _ => continue,
                },
                Ty::Map(values) => merged.additional = merged.additional.or(Some(*values)),
                Ty::Any | Ty::JsonObject | Ty::Unit => {}
                // A string and an object: no value is both.
                _ => continue,
            }
            let source = match &variant.ty {
                Ty::Named(id) => *id,
                _ => union,
            };
            let kind = if others.is_empty() {
                TypeKind::Object(merged)
            } else {
                match self.distribute(&merged, others, depth) {
                    Distributed::Union(inner) => TypeKind::Union(inner),
                    Distributed::Unready => return Distributed::Unready,
                    Distributed::Nothing => continue,
                }
            };
            let ty = self.beside(kind, &variant.place, source);
            whole.variants.push(UnionVariant { ty, ..variant });
        }
        if whole.variants.is_empty() {
            return Distributed::Nothing;
        }
        Distributed::Union(whole)
    }

    fn may_be_unready(&self, ty: &Ty) -> bool {
        matches!(ty, Ty::Named(id) if self.is_under_way(*id))
    }

    /// Creates a type from another one. The source stays, since the union that it was taken from may still be used: a
    /// pass removes types that nothing reaches.
    fn beside(&mut self, kind: TypeKind, place: &Location, source: TypeId) -> Ty {
        let from = &self.api.types[source];
        let (docs, mut titles) = (
            Docs {
                description: from.docs.description.clone(),
                deprecated: from.docs.deprecated,
                ..Docs::default()
            },
            from.titles.clone(),
        );
        // It is known by the name of the variant.
        if let (Some(component), true) = (&from.component, titles.is_empty()) {
            titles.push(component.clone());
        }
        Ty::Named(self.api.types.push(Type {
            docs,
            titles,
            ..Type::new(kind, place.clone())
        }))
    }
}
