//! Inheritance: a schema that others extend by `allOf`, with a discriminator that tells these apart.
//!
//! A value of such a *base* is one of its children: a list of animals contains cats. So its component is a union of the
//! children, and the children extend a separate object, which has only the members of the base. That object is not a
//! type of the client unless the mapping contains the base itself.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::order::Chains;
use super::schema::Lowered;
use crate::model::{Tag, Ty, TypeId, TypeKind, UnionType, UnionVariant};
use crate::spec::{Discriminator, Edge, Schema, SchemaId, Spec};

/// The bases of a document.
#[derive(Default)]
pub(super) struct Bases {
    of: HashMap<SchemaId, Base>,
    /// The objects that children extend, as far as they are lowered.
    objects: HashMap<SchemaId, TypeId>,
}

/// The way in which the children of a base are declared.
#[derive(Clone)]
enum Base {
    /// They extend it, or its mapping names them: components by index.
    Children(Vec<usize>),
    /// It lists them in `oneOf` or `anyOf`, and they extend it.
    Listed,
}

impl Bases {
    pub(super) fn find(
        spec: &Spec,
        component_of: &HashMap<SchemaId, usize>,
        chains: &Chains,
    ) -> Self {
        let mut children: HashMap<SchemaId, Vec<usize>> = HashMap::new();
        for (index, component) in spec.components.iter().enumerate() {
            if component.schema.is_reference() {
                continue;
            }
            let edges = spec.schemas[component.schema.to].all_of.iter();
            for edge in edges.filter(|edge| edge.is_reference()) {
                children.entry(edge.to).or_default().push(index);
            }
        }
        let mut bases = Self::default();
        for component in &spec.components {
            let id = component.schema.to;
            let schema = &spec.schemas[id];
            if component.schema.is_reference()
                || !children.contains_key(&id)
                || chains.is_too_long(id)
            {
                continue;
            }
            let listed: Vec<&Edge> = schema.one_of.iter().chain(&schema.any_of).collect();
            let heirs = |id| heirs(spec, &children, chains, id);
            let base = match &schema.discriminator {
                Some(discriminator) if listed.is_empty() => {
                    let Some(heirs) = heirs(id) else { continue };
                    Base::Children(variants(spec, component_of, discriminator, id, &heirs))
                }
                // To look for all heirs of a schema takes long where many extend each other.
                _ if listed.is_empty() || !is_object(schema) => continue,
                _ => {
                    let Some(heirs) = heirs(id) else { continue };
                    let heirs: HashSet<usize> = heirs.into_iter().collect();
                    let is_heir = |edge: &&Edge| {
                        let component = component_of.get(&edge.to);
                        component.is_some_and(|index| heirs.contains(index))
                    };
                    if !listed.iter().any(is_heir) {
                        continue;
                    }
                    Base::Listed
                }
            };
            bases.of.insert(id, base);
        }
        bases
    }

    pub(super) fn has(&self, schema: SchemaId) -> bool {
        self.of.contains_key(&schema)
    }

    /// Returns whether the type is the object that children of the schema extend.
    pub(super) fn is_object(&self, schema: SchemaId, ty: TypeId) -> bool {
        self.objects.get(&schema) == Some(&ty)
    }
}

/// Returns true for a schema that has members of its own in addition to those it lists.
fn is_object(schema: &Schema) -> bool {
    schema.has_members() || !schema.all_of.is_empty()
}

/// Returns all components that extend the schema, directly or not, in the document's order. `None` when a chain of them
/// is too long: it is refused, and may have any length.
fn heirs(
    spec: &Spec,
    children: &HashMap<SchemaId, Vec<usize>>,
    chains: &Chains,
    base: SchemaId,
) -> Option<Vec<usize>> {
    let mut found = HashSet::new();
    let mut todo = vec![base];
    while let Some(next) = todo.pop() {
        for &child in children.get(&next).into_iter().flatten() {
            let schema = spec.components[child].schema.to;
            if chains.is_too_long(schema) {
                return None;
            }
            if schema != base && found.insert(child) {
                todo.push(schema);
            }
        }
    }
    let mut heirs: Vec<usize> = found.into_iter().collect();
    heirs.sort_unstable();
    Some(heirs)
}

/// Returns the components that a value of the base may be: those that the mapping names, then the others that extend
/// it. A component that is a base itself is replaced by its own children, which are in the list too.
fn variants(
    spec: &Spec,
    component_of: &HashMap<SchemaId, usize>,
    discriminator: &Discriminator,
    base: SchemaId,
    heirs: &[usize],
) -> Vec<usize> {
    let mut variants: Vec<usize> = Vec::new();
    let mut known: HashSet<usize> = HashSet::new();
    let mapped = discriminator
        .mapping
        .iter()
        .filter_map(|mapping| mapping.to);
    for &index in mapped.filter_map(|schema| component_of.get(&schema)) {
        if known.insert(index) {
            variants.push(index);
        }
    }
    let schema_of = |index: usize| spec.components[index].schema.to;
    let parts = heirs
        .iter()
        .flat_map(|&heir| &spec.schemas[schema_of(heir)].all_of);
    let extended: HashSet<SchemaId> = parts.map(|edge| edge.to).collect();
    for &index in heirs {
        let schema = schema_of(index);
        let abstract_one =
            spec.schemas[schema].discriminator.is_some() && extended.contains(&schema);
        if schema != base && !abstract_one && known.insert(index) {
            variants.push(index);
        }
    }
    variants
}

impl Lowering<'_> {
    /// Lowers a base for its uses: a union.
    pub(super) fn base(&mut self, id: SchemaId, depth: usize, into: TypeId) -> Option<Lowered> {
        let schema = &self.spec.schemas[id];
        let base = self.bases.of.get(&id)?.clone();
        let (children, discriminator) = match (base, &schema.discriminator) {
            (Base::Children(children), Some(discriminator)) => (children, discriminator),
            _ if schema.one_of.is_empty() => {
                return Some(self.union(&schema.any_of, schema, depth, Some(into)));
            }
            _ => return Some(self.union(&schema.one_of, schema, depth, Some(into))),
        };
        let mut variants = Vec::with_capacity(children.len());
        let mut mapped: HashMap<SchemaId, Vec<String>> = HashMap::new();
        for mapping in &discriminator.mapping {
            if let Some(to) = mapping.to {
                mapped.entry(to).or_default().push(mapping.value.clone());
            }
        }
        for child in children {
            let component = &self.spec.components[child];
            let ty = if component.schema.to == id {
                let object = self.base_object(id);
                self.api.types[object].live = true;
                Ty::Named(object)
            } else {
                self.inside(|own| own.of_component(child)).ty
            };
            let mut tag_values = mapped.remove(&component.schema.to).unwrap_or_default();
            let tag_implied = tag_values.is_empty();
            if tag_implied {
                tag_values.push(component.name.clone());
            }
            variants.push(UnionVariant {
                name: String::new(),
                ty,
                tag_values,
                tag_implied,
                fallback: discriminator.fallback == Some(component.schema.to),
                description: None,
                place: component.place.clone(),
            });
        }
        let kind = TypeKind::Union(UnionType {
            several: false,
            by_name: false,
            tag: Some(Tag {
                property: discriminator.property.clone(),
                declared: true,
            }),
            variants,
            unknown: String::new(),
        });
        Some(self.named(kind, schema, Some(into)))
    }

    /// Returns the object that the children of a base extend. It may still be in progress.
    pub(super) fn base_object(&mut self, id: SchemaId) -> TypeId {
        if let Some(&object) = self.bases.objects.get(&id) {
            return object;
        }
        let object = self.reserve(&self.spec.schemas[id].place);
        self.api.types[object].live = false;
        self.bases.objects.insert(id, object);
        self.open.push(object);
        let lowered = self.inside(|own| own.item(id, 0, Some(object)));
        self.open.pop();
        let ty = &mut self.api.types[object];
        if lowered.ty != Ty::Named(object) {
            ty.kind = TypeKind::Alias(lowered.ty);
        }
        ty.docs = lowered.docs;
        object
    }

    /// Lowers a base for its children: its own members, without those it lists.
    pub(super) fn base_members(
        &mut self,
        id: SchemaId,
        depth: usize,
        object: TypeId,
    ) -> Option<Lowered> {
        let schema = &self.spec.schemas[id];
        if schema.all_of.is_empty() {
            return Some(self.members(schema, depth, Some(object)));
        }
        self.composed(id, depth, Some(object))
    }
}
