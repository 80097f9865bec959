//! `oneOf` and `anyOf`: unions, or the one type that they can be reduced to.

use std::collections::{HashMap, HashSet};

use super::schema::Lowered;
use super::{Lowering, inhabited};
use crate::model::{ChosenBy, EnumVariant, Rare, Tag, Ty, TypeId, TypeKind, UnionType, UnionVariant};
use crate::spec::{Edge, RareKeywords, Schema, SchemaId, TypeSet};

/// The number of schemas that are visited in the search for the discriminator of a variant.
const MOST_VISITED: usize = 64;

impl<'a> Lowering<'a> {
    /// Lowers a union of `edges`, which `schema` lists.
    pub(super) fn union(
        &mut self,
        edges: &'a [Edge],
        schema: &'a Schema,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        let mut nullable = false;
        let mut variants: Vec<UnionVariant> = Vec::with_capacity(edges.len());
        let mut known: HashMap<Ty, usize> = HashMap::new();
        let tagged = self.with_tag(edges, schema);
        let mapped = Mapped::of(tagged, edges);
        for edge in edges {
            // A reference to `{enum: [null]}`, as programs for Django write it.
            let null = self.spec.schemas[edge.to].is_only_null();
            if null || self.only_adds_null(edges, edge) {
                nullable = true;
                continue;
            }
            // Nor does a value of the union itself add one: what it is, another variant is.
            let is_itself = std::ptr::eq(&raw const self.spec.schemas[edge.to], schema);
            if self.adds_nothing(edges, edge, schema) || is_itself && !schema.has_members() {
                continue;
            }
            let lowered = self.inside(|own| own.schema(edge, depth + 1));
            nullable |= lowered.nullable;
            let ty = inhabited(lowered.ty);
            let (tag_values, tag_implied) = mapped.tag_values(edge);
            if let Some(&known) = known.get(&ty) {
                // The same type under another name: one variant, with the tag values of both.
                variants[known].tag_values.extend(tag_values);
                variants[known].fallback |= is_fallback(edge, tagged);
                continue;
            }
            known.insert(ty.clone(), variants.len());
            variants.push(UnionVariant {
                name: String::new(),
                ty,
                tag_values,
                tag_implied,
                fallback: is_fallback(edge, tagged),
                docs: None,
                place: self.spec.schemas.place(edge).clone(),
            });
        }
        let several = std::ptr::eq(edges, schema.any_of.as_slice());
        let mut simpler = self.simpler(&variants, schema, into);
        if simpler.is_none() && several {
            simpler = self.facets(&variants, schema, into);
        }
        let mut lowered = simpler.unwrap_or_else(|| {
            let tag = tagged.discriminator.as_ref().map(|discriminator| Tag {
                property: discriminator.property.clone(),
                declared: true,
            });
            let kind = TypeKind::Union(UnionType {
                several,
                chosen_by: ChosenBy::Value,
                tag,
                variants,
                unknown: String::new(),
            });
            self.named(kind, schema, into)
        });
        lowered.nullable |= nullable;
        lowered
    }

    /// Returns the schema with the discriminator of a union: the union, or else the one schema that all of its variants
    /// extend. What tells the children of a schema apart does so in a union of some of them too.
    fn with_tag(&self, edges: &[Edge], union: &'a Schema) -> &'a Schema {
        if union.discriminator.is_some() || edges.len() < 2 {
            return union;
        }
        let mut found = None;
        for edge in edges {
            match self.extended(edge.to, &mut { MOST_VISITED }) {
                Some(base) if found.is_none_or(|found| found == base) => found = Some(base),
                _ => return union,
            }
        }
        found.map_or(union, |base| &self.spec.schemas[base])
    }

    /// Returns the schema with a discriminator that a schema extends.
    fn extended(&self, id: SchemaId, visits: &mut usize) -> Option<SchemaId> {
        *visits = visits.checked_sub(1)?;
        let mut extended = self.spec.schemas[id].all_of.iter();
        extended.find_map(|edge| {
            if self.spec.schemas[edge.to].discriminator.is_some() {
                return Some(edge.to);
            }
            self.extended(edge.to, visits)
        })
    }

    /// Returns whether an edge is the `{}` of `type: object, anyOf: [{$ref: …}, {}]`: the members of the others are
    /// optional, which they are in any case.
    fn adds_nothing(&self, edges: &[Edge], edge: &Edge, union: &Schema) -> bool {
        let schema = &self.spec.schemas[edge.to];
        let is_empty = |schema: &Schema| schema.accepts_all() && !schema.null;
        union.types == TypeSet::OBJECT
            && is_empty(schema)
            && edges.iter().any(|other| !is_empty(&self.spec.schemas[other.to]))
    }

    /// Returns whether an edge is the `{type: object, nullable: true}` of `anyOf: [{$ref: …}, …]`. Documents made from
    /// `OData` write a reference that may be null in this way.
    fn only_adds_null(&self, edges: &[Edge], edge: &Edge) -> bool {
        let [first, second] = edges else {
            return false;
        };
        let other = if std::ptr::eq(edge, first) { second } else { first };
        let schema = &self.spec.schemas[edge.to];
        let has_no_other_keyword = || {
            let bare = Schema {
                place: schema.place.clone(),
                types: TypeSet::OBJECT,
                null: true,
                description: schema.description.clone(),
                rare: Rare::from(RareKeywords {
                    title: schema.title.clone(),
                    ..RareKeywords::default()
                }),
                ..Schema::default()
            };
            *schema == bare
        };
        other.is_reference() && !edge.is_reference() && has_no_other_keyword()
    }

    /// Returns the plain type that accepts the same values as these variants, if there is one.
    fn simpler(&mut self, variants: &[UnionVariant], schema: &Schema, into: Option<TypeId>) -> Option<Lowered> {
        match variants {
            [] => return Some(Lowered::of(Ty::Any)),
            [only] if schema.discriminator.is_none() => {
                return Some(self.as_own(Lowered::of(only.ty.clone()), schema, into));
            }
            _ => {}
        }
        if variants.iter().any(|variant| variant.ty == Ty::Any) {
            return Some(Lowered::of(Ty::Any));
        }
        self.texts(variants, schema, into)
    }

    /// Returns the one open enum that several enums of strings, or enums and `string`, are: it accepts any string.
    fn texts(&mut self, variants: &[UnionVariant], schema: &Schema, into: Option<TypeId>) -> Option<Lowered> {
        let mut free = false;
        let mut enums: Vec<TypeId> = Vec::new();
        for variant in variants {
            match self.api.types.behind(&variant.ty) {
                Ty::String => free = true,
                Ty::Named(id) => match &self.api.types[*id].kind {
                    TypeKind::Enum(scalar) if !scalar.integer => {
                        free |= scalar.free;
                        enums.push(*id);
                    }
                    _ => return None,
                },
                _ => return None,
            }
        }
        let is_component = |id: &TypeId| self.api.types[*id].component.is_some();
        // The choice between components is kept, unless any other string is allowed too.
        if !enums.is_empty() && enums.iter().all(is_component) && !free {
            return None;
        }
        if let [only] = enums.as_slice()
            && is_component(only)
            && into.is_none()
        {
            return Some(Lowered::of(Ty::Named(*only)));
        }
        let mut values: Vec<EnumVariant> = Vec::new();
        for id in enums {
            let ty = &mut self.api.types[id];
            ty.live &= ty.component.is_some();
            if let TypeKind::Enum(scalar) = &ty.kind {
                values.extend(scalar.variants.iter().cloned());
            }
        }
        Some(self.merged_enum(free, values, schema, into))
    }
}

/// Returns whether values with an unknown tag are of this variant.
fn is_fallback(edge: &Edge, union: &Schema) -> bool {
    let fallback = union.discriminator.as_ref().and_then(|all| all.fallback);
    fallback == Some(edge.to)
}

/// The entries of a discriminator's mapping, by the member of the union that they lead to: its schema, and its name
/// there.
struct Mapped<'a>(Option<HashMap<(SchemaId, &'a str), Vec<&'a str>>>);

impl<'a> Mapped<'a> {
    fn of(union: &'a Schema, edges: &'a [Edge]) -> Self {
        Self(union.discriminator.as_ref().map(|discriminator| {
            let mut values: HashMap<_, Vec<&str>> = HashMap::new();
            let names = || {
                let named = edges.iter().filter_map(|edge| Some((edge, edge.reference.as_ref()?)));
                named.map(|(edge, reference)| (edge.to, reference.name.as_str()))
            };
            let known: HashSet<_> = names().collect();
            let mut first: HashMap<SchemaId, &str> = HashMap::new();
            for (to, name) in names() {
                first.entry(to).or_insert(name);
            }
            for mapping in &discriminator.mapping {
                let Some(to) = mapping.to else { continue };
                let exact = mapping.name.as_str();
                // A schema may have several names, and the mapping uses one that the union does not.
                let name = if known.contains(&(to, exact)) {
                    exact
                } else {
                    first.get(&to).copied().unwrap_or(exact)
                };
                values.entry((to, name)).or_default().push(&mapping.value);
            }
            values
        }))
    }

    /// The discriminator values that mean this variant: its entries of the mapping, or its own name; and
    /// whether it is the latter.
    fn tag_values(&self, edge: &Edge) -> (Vec<String>, bool) {
        let (Some(values), Some(reference)) = (&self.0, &edge.reference) else {
            return (Vec::new(), false);
        };
        match values.get(&(edge.to, reference.name.as_str())) {
            Some(mapped) => (mapped.iter().map(|value| (*value).to_owned()).collect(), false),
            None => (vec![reference.name.clone()], true),
        }
    }
}
