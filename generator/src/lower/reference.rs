//! References to schemas: to components, and to places inside other schemas.

use openapiv3::{ReferenceOr, Schema};
use serde::Deserialize;

use super::schema::Lowered;
use super::{Lowering, inhabited, unescape};
use crate::diagnostic::{Code, Location};
use crate::model::{Docs, Ty, Type, TypeId, TypeKind};

impl<'a> Lowering<'a> {
    /// The type of a component schema, lowered when first asked for.
    pub(super) fn component(&mut self, name: &'a str) -> Option<TypeId> {
        if let Some(&id) = self.components.get(name) {
            return Some(id);
        }
        let schema = self.openapi.components.as_ref()?.schemas.get(name)?;
        let place = Location::of(&["components", "schemas"]).child(name);
        let id = self.reserve(&place);
        self.api.types[id].component = Some(name.to_owned());
        self.components.insert(name, id);
        self.open.push(id);
        match schema {
            ReferenceOr::Reference { .. } => {
                let lowered = self.schema(schema, &place, 0);
                if lowered.nullable {
                    self.nullable.insert(id);
                }
                self.api.types[id].kind = TypeKind::Alias(lowered.ty);
            }
            ReferenceOr::Item(item) => {
                let lowered = self.item(item, &place, 0, Some(id));
                if lowered.ty != Ty::Named(id) {
                    self.api.types[id].kind = TypeKind::Alias(inhabited(lowered.ty));
                }
                if lowered.nullable {
                    self.nullable.insert(id);
                }
                let ty = &mut self.api.types[id];
                ty.docs = lowered.docs;
                ty.titles.extend(item.schema_data.title.clone());
            }
        }
        self.open.pop();
        Some(id)
    }

    /// A component may say itself that it can be null; every use of it then is. This reads the keyword
    /// alone, for components that are not lowered yet.
    fn component_nullable(&self, name: &str) -> bool {
        let mut name = name.to_owned();
        let Some(components) = &self.openapi.components else {
            return false;
        };
        for _ in 0..=components.schemas.len() {
            match components.schemas.get(&name) {
                Some(ReferenceOr::Item(schema)) => return schema.schema_data.nullable,
                Some(ReferenceOr::Reference { reference }) => {
                    match reference.strip_prefix("#/components/schemas/") {
                        Some(next) => name = unescape(next),
                        None => return false,
                    }
                }
                None => return false,
            }
        }
        false
    }

    pub(super) fn reference(&mut self, reference: &str, place: &Location, depth: usize) -> Lowered {
        let name = reference
            .strip_prefix("#/components/schemas/")
            .map(unescape);
        let openapi = self.openapi;
        let known = name.as_deref().and_then(|name| {
            let schemas = &openapi.components.as_ref()?.schemas;
            schemas.get_key_value(name).map(|(key, _)| key.as_str())
        });
        if let Some(key) = known
            && let Some(id) = self.component(key)
        {
            return Lowered {
                nullable: self.nullable.contains(&id) || self.component_nullable(key),
                ..Lowered::of(self.through_alias(id))
            };
        }
        self.deep_reference(reference, place, depth)
    }

    /// A component that is only a reference to another one stands for that one.
    fn through_alias(&self, id: TypeId) -> Ty {
        match &self.api.types[id].kind {
            TypeKind::Alias(Ty::Named(target)) if *target != id => Ty::Named(*target),
            _ => Ty::Named(id),
        }
    }

    /// A reference to a schema that is not a component (`#/components/schemas/A/properties/b`).
    fn deep_reference(&mut self, reference: &str, place: &Location, depth: usize) -> Lowered {
        if let Some(known) = self.deep.get(reference) {
            return known.clone();
        }
        let target_place = reference
            .trim_start_matches('#')
            .split('/')
            .skip(1)
            .fold(Location::ROOT, |place, segment| {
                place.child(&unescape(segment))
            });
        let target = reference
            .starts_with("#/")
            .then(|| target_place.pointer.find(self.root))
            .flatten();
        let parsed = target.and_then(|value| ReferenceOr::<Schema>::deserialize(value).ok());
        let Some(schema) = parsed else {
            // The check room has named what is wrong with it; this is the net below it.
            self.report(
                Code::DanglingReference,
                &place.child("$ref"),
                format!("`{reference}` names no schema in this document"),
            );
            return Lowered::of(Ty::Any);
        };
        let place = target_place;
        let schema = match schema {
            ReferenceOr::Item(schema) => schema,
            ReferenceOr::Reference { reference: next } => {
                // Stands for any value while it is followed: a circle of references ends here.
                self.deep.insert(reference.to_owned(), Lowered::of(Ty::Any));
                let lowered = self.reference(&next, &place, depth + 1);
                self.deep.insert(reference.to_owned(), lowered.clone());
                return lowered;
            }
        };
        // It may refer to itself, so it has its place in the model before it is read.
        let id = self.reserve(&place);
        let itself = Lowered {
            nullable: schema.schema_data.nullable,
            ..Lowered::of(Ty::Named(id))
        };
        self.deep.insert(reference.to_owned(), itself);
        let lowered = self.item(&schema, &place, depth + 1, Some(id));
        let ty = &mut self.api.types[id];
        if lowered.ty == Ty::Named(id) {
            ty.docs = lowered.docs.clone();
            ty.titles.extend(schema.schema_data.title);
        } else {
            ty.kind = TypeKind::Alias(lowered.ty.clone());
        }
        self.deep.insert(reference.to_owned(), lowered.clone());
        lowered
    }

    /// Whether references lead to a type, so that it must stand for itself.
    pub(super) fn is_referred_to(&self, id: TypeId) -> bool {
        let deep = || {
            self.deep
                .values()
                .any(|lowered| lowered.ty == Ty::Named(id))
        };
        self.api.types[id].component.is_some() || deep()
    }

    /// A type whose kind is not known yet.
    fn reserve(&mut self, place: &Location) -> TypeId {
        self.api.types.push(Type {
            kind: TypeKind::Alias(Ty::Any),
            docs: Docs::default(),
            place: place.clone(),
            component: None,
            titles: Vec::new(),
            live: true,
            name: String::new(),
            group: None,
            in_request: false,
            in_response: false,
        })
    }
}
