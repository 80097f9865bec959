//! References: a schema that several locations use is one type.

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::diagnostic::Location;
use crate::model::{Ty, Type, TypeId, TypeKind};
use crate::spec::{Edge, SchemaId};

/// The maximum depth of schemas that are lowered inside of each other. A deeper schema is lowered later, by itself:
/// until then its type has an index in the model, and nothing else is known of it. The limit is far more than
/// hand-written documents need, and far less than the stack of [`stack::large`](crate::stack::large) allows.
const DEEPEST: usize = 400;

impl<'a> Lowering<'a> {
    /// Returns the type of a component, by its index, lowered at the first use.
    pub(super) fn component(&mut self, index: usize) -> TypeId {
        let component = &self.spec.components[index];
        if component.schema.is_reference() {
            return self.alias_component(index);
        }
        let schema = component.schema.to;
        if let Some(&id) = self.slots.get(&schema) {
            return id;
        }
        let id = self.reserve_component(index);
        // A rejected component becomes any value, so that no merge uses it.
        if !self.chains.is_too_long(schema) {
            self.lower_slot(schema, id);
        }
        id
    }

    /// Gives a component its index in the model.
    pub(super) fn reserve_component(&mut self, index: usize) -> TypeId {
        let component = &self.spec.components[index];
        let id = self.reserve(&component.place);
        self.api.types[id].component = Some(component.name.clone());
        if !component.schema.is_reference() {
            self.slots.insert(component.schema.to, id);
        }
        id
    }

    /// Lowers a component that only gives another schema a second name.
    fn alias_component(&mut self, index: usize) -> TypeId {
        let component = &self.spec.components[index];
        let id = self.reserve_component(index);
        let lowered = self.schema(&component.schema, 0);
        if lowered.nullable {
            self.nullable.insert(id);
        }
        self.api.types[id].kind = TypeKind::Alias(lowered.ty);
        id
    }

    /// Lowers a component into its type in the model.
    fn lower_slot(&mut self, schema: SchemaId, id: TypeId) {
        self.open.push(id);
        let lowered = self.item(schema, 0, Some(id));
        if lowered.ty != Ty::Named(id) {
            self.api.types[id].kind = TypeKind::Alias(inhabited(lowered.ty));
        }
        if lowered.nullable {
            self.nullable.insert(id);
        }
        let ty = &mut self.api.types[id];
        ty.docs = lowered.docs;
        ty.titles.extend(self.spec.schemas[schema].title.clone());
        self.open.pop();
    }

    /// Returns the type that a reference leads to.
    pub(super) fn reference(&mut self, edge: &'a Edge) -> Lowered {
        let schema = edge.to;
        let Some(&index) = self.component_of.get(&schema) else {
            return self.elsewhere(schema);
        };
        self.of_component(index)
    }

    /// Returns a component as the type at one of its uses.
    pub(super) fn of_component(&mut self, index: usize) -> Lowered {
        let schema = self.spec.components[index].schema.to;
        let id = if self.level < DEEPEST {
            self.component(index)
        } else if let Some(&id) = self.slots.get(&schema) {
            id
        } else {
            let id = self.reserve_component(index);
            self.later.push((schema, id));
            self.unready.insert(id);
            id
        };
        Lowered {
            nullable: self.nullable.contains(&id) || self.accepts_null[schema.0 as usize],
            ..Lowered::of(self.through_alias(id))
        }
    }

    /// Lowers schemas that were too deep when they were first met.
    pub(super) fn lower_later(&mut self) {
        while let Some((schema, id)) = self.later.pop() {
            self.unready.remove(&id);
            self.lower_slot(schema, id);
        }
    }

    /// Returns the target of a component that is only an alias.
    fn through_alias(&self, id: TypeId) -> Ty {
        match &self.api.types[id].kind {
            TypeKind::Alias(Ty::Named(target)) if *target != id => Ty::Named(*target),
            _ => Ty::Named(id),
        }
    }

    /// Lowers a reference to a schema that is not a component (`#/components/schemas/A/properties/b`).
    fn elsewhere(&mut self, schema: SchemaId) -> Lowered {
        if let Some(known) = self.elsewhere.get(&schema) {
            return known.clone();
        }
        // It may refer to itself, so its type is added to the model before it is lowered.
        let id = self.reserve(&self.spec.schemas[schema].place);
        let itself = Lowered {
            nullable: self.accepts_null[schema.0 as usize],
            ..Lowered::of(Ty::Named(id))
        };
        self.elsewhere.insert(schema, itself.clone());
        self.referred.insert(id);
        if self.level >= DEEPEST {
            self.later.push((schema, id));
            self.unready.insert(id);
            return itself;
        }
        let lowered = self.item(schema, 0, Some(id));
        let ty = &mut self.api.types[id];
        if lowered.ty == Ty::Named(id) {
            ty.docs = lowered.docs.clone();
            ty.titles.extend(self.spec.schemas[schema].title.clone());
        } else {
            ty.kind = TypeKind::Alias(lowered.ty.clone());
        }
        if let Ty::Named(id) = lowered.ty {
            self.referred.insert(id);
        }
        self.elsewhere.insert(schema, lowered.clone());
        lowered
    }

    /// Returns whether references lead to a type, so that it must remain a type of its own.
    pub(super) fn is_referred_to(&self, id: TypeId) -> bool {
        self.api.types[id].component.is_some() || self.referred.contains(&id)
    }

    /// Adds a type whose kind is not known yet.
    pub(super) fn reserve(&mut self, place: &Location) -> TypeId {
        let unknown = TypeKind::Alias(Ty::Any);
        self.api.types.push(Type::new(unknown, place.clone()))
    }
}
