//! Inheritance: a schema that others extend by `allOf`, with a discriminator that tells these apart.
//!
//! A value of such a *base* is one of its children: a list of animals contains cats. So its component is a union of the
//! children, and the children extend a separate object, which has only the members of the base. That object is not a
//! type of the client unless the discriminator may name the base itself.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::order::Chains;
use super::schema::Lowered;
use crate::model::{ChosenBy, Tag, Ty, TypeId, TypeKind, UnionType, UnionVariant};
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
    /// They extend it, or its mapping names them.
    Children(Vec<Child>),
    /// It lists them in `oneOf` or `anyOf`, and they extend it.
    Listed,
}

/// A component that a value of a base may be.
#[derive(Clone)]
struct Child {
    /// Its index.
    component: usize,
    /// The values of the discriminator.
    values: Vec<String>,
    /// True when the value is only the component's name, which no mapping contains.
    implied: bool,
    /// True for a base: the variant is the object that others extend, not the union.
    object: bool,
}

impl Bases {
    pub(super) fn find(spec: &Spec, component_of: &HashMap<SchemaId, usize>, chains: &Chains) -> Self {
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
            if component.schema.is_reference() || !children.contains_key(&id) || chains.is_too_long(id) {
                continue;
            }
            let listed: Vec<&Edge> = schema.one_of.iter().chain(&schema.any_of).collect();
            let heirs = |id| heirs(spec, &children, chains, id);
            let base = match discriminator(spec, id) {
                Some(discriminator) if listed.is_empty() => {
                    let Some(heirs) = heirs(id) else { continue };
                    let family = Family {
                        spec,
                        component_of,
                        children: &children,
                        base: id,
                        discriminator,
                    };
                    Base::Children(family.members(&heirs))
                }
                // Finding all children of a schema takes long where many schemas extend each other.
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

/// Returns the schema, and the inline branches of its `allOf`: both are written in one place.
fn own_parts(spec: &Spec, id: SchemaId) -> impl Iterator<Item = &Schema> {
    let schema = &spec.schemas[id];
    let inline = (schema.all_of.iter()).filter(|edge| !edge.is_reference());
    std::iter::once(schema).chain(inline.map(|edge| &spec.schemas[edge.to]))
}

/// Returns the discriminator of a schema.
fn discriminator(spec: &Spec, id: SchemaId) -> Option<&Discriminator> {
    let own = spec.schemas[id].discriminator.as_deref();
    let lists = |part: &Schema| !part.one_of.is_empty() || !part.any_of.is_empty();
    let in_branch = || {
        let mut branches = own_parts(spec, id).skip(1).filter(|part| !lists(part));
        branches.find_map(|part| part.discriminator.as_deref())
    };
    own.or_else(in_branch)
}

/// Returns true for a schema that has members of its own in addition to those it lists.
fn is_object(schema: &Schema) -> bool {
    schema.has_members() || !schema.all_of.is_empty()
}

/// Returns all components that extend the schema, directly or not, in the document's order. `None` when a chain of them
/// is too long: it is refused, and may have any length.
fn heirs(spec: &Spec, children: &HashMap<SchemaId, Vec<usize>>, chains: &Chains, base: SchemaId) -> Option<Vec<usize>> {
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

/// Finds the components that a value of one base may be.
struct Family<'a> {
    spec: &'a Spec,
    component_of: &'a HashMap<SchemaId, usize>,
    children: &'a HashMap<SchemaId, Vec<usize>>,
    base: SchemaId,
    discriminator: &'a Discriminator,
}

impl Family<'_> {
    /// Returns the components that a value of the base may be: those that its mapping names, then the others that
    /// extend it, in the document's order.
    ///
    /// A component that is a base itself has children too. If it distinguishes them by the same property, they are
    /// variants here, with the values of its mapping; it is one only if a mapping or the list of values names it. If
    /// it distinguishes them by another property, it is the variant, and they are its variants.
    fn members(&self, heirs: &[usize]) -> Vec<Child> {
        let mut mapped: HashMap<SchemaId, Vec<String>> = HashMap::new();
        let mut named: Vec<SchemaId> = Vec::new();
        let below = (heirs.iter()).filter_map(|&heir| self.sub_base(self.schema_of(heir)));
        let same = below.filter(|below| below.property == self.discriminator.property);
        for discriminator in std::iter::once(self.discriminator).chain(same) {
            for mapping in &discriminator.mapping {
                let Some(to) = mapping.to else { continue };
                let values = mapped.entry(to).or_default();
                if values.is_empty() && std::ptr::eq(discriminator, self.discriminator) {
                    named.push(to);
                }
                if !values.contains(&mapping.value) {
                    values.push(mapping.value.clone());
                }
            }
        }
        let mut found: Vec<usize> = (named.iter())
            .filter_map(|schema| self.component_of.get(schema).copied())
            .collect();
        let mut known: HashSet<usize> = found.iter().copied().collect();
        let own = self.component_of.get(&self.base).copied();
        found.extend(own.filter(|&own| self.lists(own) && known.insert(own)));
        let reached = self.reached(&mapped);
        found.extend(
            heirs
                .iter()
                .filter(|heir| reached.contains(heir) && known.insert(**heir)),
        );
        let child = |component: usize| {
            let schema = self.schema_of(component);
            let mut values = mapped.get(&schema).cloned().unwrap_or_default();
            let implied = values.is_empty();
            if implied {
                values.push(self.spec.components[component].name.clone());
            }
            let same = |below: &Discriminator| below.property == self.discriminator.property;
            Child {
                component,
                values,
                implied,
                object: schema == self.base || self.sub_base(schema).is_some_and(same),
            }
        };
        found.into_iter().map(child).collect()
    }

    /// Returns the components that extend the base, directly or by others whose children are variants here.
    fn reached(&self, mapped: &HashMap<SchemaId, Vec<String>>) -> HashSet<usize> {
        let mut seen: HashSet<usize> = HashSet::new();
        let mut abstract_ones: HashSet<usize> = HashSet::new();
        let mut todo = vec![self.base];
        while let Some(next) = todo.pop() {
            for &child in self.children.get(&next).into_iter().flatten() {
                let schema = self.schema_of(child);
                if schema == self.base || !seen.insert(child) {
                    continue;
                }
                match self.sub_base(schema) {
                    Some(below) if below.property != self.discriminator.property => continue,
                    Some(_) if !mapped.contains_key(&schema) && !self.lists(child) => {
                        abstract_ones.insert(child);
                    }
                    _ => {}
                }
                todo.push(schema);
            }
        }
        seen.retain(|child| !abstract_ones.contains(child));
        seen
    }

    fn schema_of(&self, component: usize) -> SchemaId {
        self.spec.components[component].schema.to
    }

    /// Returns the discriminator of a component that others extend.
    fn sub_base(&self, schema: SchemaId) -> Option<&Discriminator> {
        let own = discriminator(self.spec, schema)?;
        self.children.contains_key(&schema).then_some(own)
    }

    /// Returns whether the base lists the name of the component as a value of the property.
    fn lists(&self, component: usize) -> bool {
        let properties = own_parts(self.spec, self.base).flat_map(|part| &part.properties);
        let tag = properties
            .into_iter()
            .find(|(name, _)| *name == self.discriminator.property);
        let values = tag.and_then(|(_, edge)| self.spec.schemas[edge.to].values.as_ref());
        let name = &self.spec.components[component].name;
        values.is_some_and(|values| values.iter().any(|value| value == name.as_str()))
    }
}

impl Lowering<'_> {
    /// Lowers a base for its uses: a union.
    pub(super) fn base(&mut self, id: SchemaId, depth: usize, into: TypeId) -> Option<Lowered> {
        let schema = &self.spec.schemas[id];
        let base = self.bases.of.get(&id)?.clone();
        let (children, discriminator) = match (base, discriminator(self.spec, id)) {
            (Base::Children(children), Some(discriminator)) => (children, discriminator),
            _ if schema.one_of.is_empty() => {
                return Some(self.union(&schema.any_of, schema, depth, Some(into)));
            }
            _ => return Some(self.union(&schema.one_of, schema, depth, Some(into))),
        };
        let mut variants = Vec::with_capacity(children.len());
        for child in children {
            let component = &self.spec.components[child.component];
            let ty = if child.object && self.bases.has(component.schema.to) {
                let object = self.base_object(component.schema.to);
                self.api.types[object].live = true;
                Ty::Named(object)
            } else {
                self.inside(|own| own.of_component(child.component)).ty
            };
            variants.push(UnionVariant {
                name: String::new(),
                ty,
                tag_values: child.values,
                tag_implied: child.implied,
                fallback: discriminator.fallback == Some(component.schema.to),
                docs: None,
                place: component.place.clone(),
            });
        }
        let kind = TypeKind::Union(UnionType {
            several: false,
            chosen_by: ChosenBy::Value,
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
    pub(super) fn base_members(&mut self, id: SchemaId, depth: usize, object: TypeId) -> Option<Lowered> {
        let schema = &self.spec.schemas[id];
        if schema.all_of.is_empty() {
            return Some(self.members(schema, depth, Some(object)));
        }
        self.composed(id, depth, Some(object))
    }
}
