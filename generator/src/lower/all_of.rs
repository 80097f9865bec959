//! `allOf`: merges all branches into one type.
//!
//! Branches are lowered first and their fields merged after, so a component that many others extend is read once,
//! however deep the chain. If a branch is a component whose own fields are still being read (a node whose `next` is a
//! node and something more), the merge waits until they are known (`postponed.rs`). `members.rs` merges the members.

use std::collections::HashSet;

use super::Lowering;
use super::distribute::Distributed;
use super::members::Places;
use super::schema::Lowered;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::model::{Integer, ObjectType, Ty, TypeId, TypeKind};
use crate::spec::{Edge, Schema, SchemaId, TypeSet};

impl<'a> Lowering<'a> {
    /// Lowers a schema with `allOf`, or with several of `allOf`, `oneOf`, `anyOf` and object keywords: all of them
    /// hold. `None` when a branch is not known yet.
    pub(super) fn composed(&mut self, id: SchemaId, depth: usize, into: Option<TypeId>) -> Option<Lowered> {
        let schema = &self.spec.schemas[id];
        let mut parts = Vec::new();
        for edge in &schema.all_of {
            let place = self.spec.schemas.place(edge).clone();
            parts.push((self.branch(edge, &place, depth + 1), place));
        }
        if let Some(base) = self.described_base(id, &parts) {
            return Some(self.schema(base, depth + 1));
        }
        // A branch may require members that another one describes.
        let branches = schema.all_of.iter().map(|edge| &self.spec.schemas[edge.to]);
        let required = branches.chain([schema]).flat_map(|branch| branch.required.iter());
        let required: HashSet<&str> = required.map(String::as_str).collect();
        if schema.has_members() {
            self.object_nodes += 1;
            let object = self.fields(schema, depth);
            parts.push((Part::Object(object), schema.place.clone()));
        } else if !schema.required.is_empty() {
            parts.push((Part::Required, schema.place.clone()));
        }
        // `enum` next to `allOf`: the values of another enum that are meant here.
        if schema.values.as_ref().is_some_and(|values| !values.is_empty()) {
            let lowered = self.scalar(schema, None);
            parts.push((Part::Other(lowered), schema.place.clone()));
        }
        for (keyword, variants) in [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)] {
            // The object that the children of a base extend is not a union.
            let object = into.is_some_and(|ty| self.bases.is_object(id, ty));
            if !variants.is_empty() && !object && !self.only_require(variants) {
                let lowered = self.union(variants, schema, depth, None);
                parts.push((Part::Other(lowered), schema.place.child(keyword)));
            }
        }
        self.merged(parts, &required, schema, into)
    }

    /// Returns the base to which an inline schema only adds a description; a component would be a child of it.
    fn described_base(&self, id: SchemaId, parts: &[(Part, Location)]) -> Option<&'a Edge> {
        let schema = &self.spec.schemas[id];
        if self.component_of.contains_key(&id) || schema.has_members() {
            return None;
        }
        let mut edges = schema
            .all_of
            .iter()
            .zip(parts)
            .filter(|(_, (part, _))| !matches!(part, Part::Nothing(_)));
        let (only, _) = edges.next()?;
        let alone = edges.next().is_none() && schema.one_of.is_empty() && schema.any_of.is_empty();
        (alone && only.is_reference() && self.bases.has(only.to)).then_some(only)
    }

    /// Returns true for alternatives that differ only in their required members, which no type expresses.
    fn only_require(&self, variants: &[Edge]) -> bool {
        variants.iter().all(|edge| {
            let schema = &self.spec.schemas[edge.to];
            !schema.required.is_empty() && is_only_required(schema)
        })
    }

    fn branch(&mut self, edge: &'a Edge, place: &Location, depth: usize) -> Part {
        let schema = &self.spec.schemas[edge.to];
        if edge.is_reference() && self.bases.has(edge.to) {
            return self.base_branch(edge.to);
        }
        if !schema.required.is_empty() && is_only_required(schema) {
            return Part::Required;
        }
        // A branch is a part of the schema: an inline object in it is not a type of its own.
        let before = self.api.types.0.len();
        let lowered = self.schema(edge, depth);
        let Ty::Named(id) = lowered.ty else {
            return match lowered.ty {
                Ty::JsonObject | Ty::Unit | Ty::Any => Part::Nothing(lowered),
                _ => Part::Other(lowered),
            };
        };
        if self.open[self.within..].contains(&id) {
            self.all_of_cycle(place);
            return Part::Nothing(lowered);
        }
        if self.open.contains(&id) || self.unready.contains(&id) {
            return Part::Unready(lowered);
        }
        let written_here = self.api.types[id].place.is_within(place);
        let inline = id.0 as usize >= before && written_here && !self.is_referred_to(id);
        match &self.api.types[id].kind {
            TypeKind::Object(object) => {
                let object = object.clone();
                if inline {
                    self.api.types[id].live = false;
                    Part::Object(object)
                } else {
                    Part::Reference(lowered, object)
                }
            }
            _ => Part::Other(lowered),
        }
    }

    /// Returns the members that a base adds to the schemas that extend it.
    fn base_branch(&mut self, id: SchemaId) -> Part {
        let object = self.base_object(id);
        if self.is_under_way(object) {
            return Part::UnreadyBase;
        }
        match &self.api.types[object].kind {
            TypeKind::Object(object) => Part::Object(object.clone()),
            TypeKind::Alias(Ty::Any | Ty::JsonObject | Ty::Unit) => Part::Nothing(Lowered::of(Ty::JsonObject)),
            TypeKind::Alias(ty) => Part::Other(Lowered::of(ty.clone())),
            _ => Part::Other(Lowered::of(Ty::Named(object))),
        }
    }

    fn merged(
        &mut self,
        parts: Vec<(Part, Location)>,
        required: &HashSet<&str>,
        schema: &Schema,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        let adding = parts
            .iter()
            .filter(|(part, _)| !matches!(part, Part::Nothing(_)))
            .count();
        // Documents of 3.0 write `allOf` around one reference to describe the reference: it is that type.
        if adding <= 1 {
            for (part, _) in &parts {
                if let Part::Reference(lowered, _) | Part::Unready(lowered) | Part::Other(lowered) = part {
                    return Some(lowered.clone());
                }
            }
        }
        if parts
            .iter()
            .any(|(part, _)| matches!(part, Part::Unready(_) | Part::UnreadyBase))
        {
            return None;
        }
        self.merge(parts, required, schema, into)
    }

    fn merge(
        &mut self,
        parts: Vec<(Part, Location)>,
        required: &HashSet<&str>,
        schema: &Schema,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        let mut object = ObjectType::default();
        let mut places = Places::default();
        let mut nullable = !parts.is_empty();
        // Branches without any keyword accept all values, not only objects.
        let mut anything = schema.types.is_empty();
        let mut others: Vec<(Lowered, Location)> = Vec::new();
        for (part, place) in parts {
            match part {
                Part::Object(part) => {
                    (nullable, anything) = (false, false);
                    self.merge_members(&mut object, &mut places, part);
                }
                Part::Reference(lowered, part) => {
                    nullable &= lowered.nullable;
                    anything = false;
                    self.merge_members(&mut object, &mut places, part);
                }
                Part::Required => anything = false,
                Part::Nothing(lowered) => {
                    nullable &= lowered.nullable;
                    anything &= lowered.ty == Ty::Any;
                }
                Part::UnreadyBase => (nullable, anything) = (false, false),
                Part::Other(lowered) | Part::Unready(lowered) => others.push((lowered, place)),
            }
        }
        for field in &mut object.fields {
            field.required |= required.contains(field.wire.as_str());
        }
        // A variant that includes its union (a cat is a pet, a pet is a cat or a dog) adds nothing.
        others.retain(|(other, _)| !self.has_variant(&other.ty, into));
        self.keep_narrowest(&mut others);
        if let [(only, _)] = others.as_slice()
            && object.fields.is_empty()
            && object.additional.is_none()
        {
            return Some(self.as_own(only.clone(), schema, into));
        }
        if !object.fields.is_empty() {
            // Members that are only required in one branch, and declared in another.
            others.retain(|(other, _)| match self.api.types.behind(&other.ty) {
                Ty::Map(values) => {
                    object.additional.get_or_insert_with(|| (**values).clone());
                    false
                }
                Ty::JsonObject | Ty::Any => false,
                _ => true,
            });
        }
        if !others.is_empty()
            && let Some(unions) = self.unions(others.iter().map(|(other, _)| &other.ty))
        {
            match self.distribute(&object, &unions, 0) {
                Distributed::Unready => return None,
                Distributed::Nothing => {}
                Distributed::Union(whole) => {
                    for union in unions {
                        if !self.is_referred_to(union) {
                            self.api.types[union].live = false;
                        }
                    }
                    return Some(self.named(TypeKind::Union(whole), schema, into));
                }
            }
        }
        if !others.is_empty() {
            self.contradiction(&object, &others);
            return Some(Lowered::of(Ty::Any));
        }
        if object.fields.is_empty() && object.additional.is_none() {
            let ty = if anything { Ty::Any } else { Ty::JsonObject };
            return Some(Lowered {
                nullable,
                ..Lowered::of(ty)
            });
        }
        let mut lowered = self.named(TypeKind::Object(object), schema, into);
        lowered.nullable = nullable;
        Some(lowered)
    }

    /// Returns the type of the only branch that matters. If it is inline, it becomes the component itself.
    pub(super) fn as_own(&mut self, only: Lowered, schema: &Schema, into: Option<TypeId>) -> Lowered {
        let Ty::Named(id) = only.ty else {
            return only;
        };
        let ty = &mut self.api.types[id];
        if into.is_none() || ty.component.is_some() || !ty.place.is_within(&schema.place) {
            return only;
        }
        if self.is_referred_to(id) {
            return only;
        }
        let ty = &mut self.api.types[id];
        ty.live = false;
        let (kind, docs) = (ty.kind.clone(), ty.docs.clone());
        let own = self.named(kind, schema, into).ty;
        if let Ty::Named(id) = own {
            let description = &mut self.api.types[id].docs.description;
            *description = description.take().or(docs.description);
        }
        Lowered { ty: own, ..only }
    }

    /// Keeps only those branches that are not objects which no other one narrows.
    fn keep_narrowest(&mut self, others: &mut Vec<(Lowered, Location)>) {
        let mut kept: Vec<(Lowered, Location)> = Vec::new();
        for (other, place) in others.drain(..) {
            if let Some((known, _)) = kept.iter().find(|(known, _)| self.alike(&known.ty, &other.ty)) {
                self.name_values(&known.ty, &other.ty);
                continue;
            }
            let wider;
            (wider, kept) = kept
                .into_iter()
                .partition(|(known, _)| self.narrows(&known.ty, &other.ty));
            for (wider, _) in wider {
                self.name_values(&other.ty, &wider.ty);
            }
            kept.push((other, place));
        }
        *others = kept;
    }

    /// Gives the values of an enum the names and descriptions that a wider one has for them.
    fn name_values(&mut self, narrow: &Ty, wide: &Ty) {
        let enum_of = |ty: &Ty| match self.api.types.behind(ty) {
            Ty::Named(id) => Some(*id),
            _ => None,
        };
        let (Some(narrow), Some(wide)) = (enum_of(narrow), enum_of(wide)) else {
            return;
        };
        let TypeKind::Enum(wide) = self.api.types[wide].kind.clone() else {
            return;
        };
        if let TypeKind::Enum(narrow) = &mut self.api.types[narrow].kind {
            for value in &mut narrow.variants {
                if let Some(known) = wide.variants.iter().find(|known| known.wire == value.wire) {
                    value.called = value.called.take().or_else(|| known.called.clone());
                    value.description = value.description.take().or_else(|| known.description.clone());
                }
            }
        }
    }

    /// Reports branches that contradict each other, or that no Rust type can combine.
    fn contradiction(&mut self, object: &ObjectType, others: &[(Lowered, Location)]) {
        let plain = object.fields.is_empty() && others.iter().all(|(other, _)| !is_composite(&other.ty));
        match others {
            [(first, before), (second, at), ..] if plain => {
                let (first, second) = (self.described(&first.ty), self.described(&second.ty));
                self.diagnostics.push(
                    Diagnostic::new(
                        Code::AllOfTypes,
                        at,
                        format!(
                            "this branch of `allOf` is {second}, but an earlier one is {first}; any value is accepted here"
                        ),
                    )
                    .related(before, "the earlier branch is here"),
                );
            }
            [(_, at), ..] => self.diagnostics.push(Diagnostic::new(
                Code::AllOfUnion,
                at,
                "this branch of `allOf` is not a plain object, so the schema is read as any JSON value",
            )),
            [] => {}
        }
    }

    fn has_variant(&self, ty: &Ty, variant: Option<TypeId>) -> bool {
        let (Ty::Named(union), Some(variant)) = (ty, variant) else {
            return false;
        };
        match &self.api.types[*union].kind {
            TypeKind::Union(union) => union.variants.iter().any(|v| v.ty == Ty::Named(variant)),
            _ => false,
        }
    }

    /// Describes a type for a message.
    fn described(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any => "any value".to_owned(),
            Ty::Unit => "nothing".to_owned(),
            Ty::Bool => "a boolean".to_owned(),
            Ty::Integer(Integer::I32 | Integer::U32) => "an integer of 32 bits".to_owned(),
            Ty::Integer(Integer::I64 | Integer::U64) => "an integer".to_owned(),
            Ty::Float => "a number".to_owned(),
            Ty::String => "a string".to_owned(),
            Ty::DateTime => "a date-time".to_owned(),
            Ty::Date => "a date".to_owned(),
            Ty::Bytes => "bytes".to_owned(),
            Ty::JsonObject => "an object".to_owned(),
            Ty::List(inner) => format!("a list (each item is {})", self.described(inner)),
            Ty::Tuple(items) => format!("a list of {} items", items.len()),
            Ty::Map(inner) => format!("a map (each value is {})", self.described(inner)),
            Ty::Nullable(inner) => format!("{} or null", self.described(inner)),
            Ty::Boxed(inner) => self.described(inner),
            Ty::Named(id) => {
                let ty = &self.api.types[*id];
                match (&ty.component, &ty.kind) {
                    (Some(name), _) => format!("`{name}`"),
                    (None, TypeKind::Object(_)) => "an object".to_owned(),
                    (None, TypeKind::Enum(_)) => "an enum".to_owned(),
                    (None, TypeKind::Union(_)) => "a union".to_owned(),
                    // Not followed: it may be a list of itself.
                    (None, TypeKind::Alias(_) | TypeKind::Wrapper(_)) => "another schema".to_owned(),
                }
            }
        }
    }

    pub(super) fn all_of_cycle(&mut self, place: &Location) {
        self.report(
            Code::AllOfCycle,
            place,
            "this `allOf` includes the schema that it is a part of, so no value fits",
        );
    }
}

/// The part that one branch adds.
enum Part {
    /// An inline object of the branch.
    Object(ObjectType),
    /// A reference to an object.
    Reference(Lowered, ObjectType),
    /// Only `required`.
    Required,
    /// Nothing that narrows the schema (`{}`, a description alone).
    Nothing(Lowered),
    /// A component, or a part of one, whose fields are not known yet.
    Unready(Lowered),
    /// A base whose fields are not known yet.
    UnreadyBase,
    /// Anything but an object.
    Other(Lowered),
}

fn is_composite(ty: &Ty) -> bool {
    matches!(ty, Ty::Named(_) | Ty::Map(_))
}

/// Returns true for a branch like `{required: [a]}`, which changes members of other branches.
fn is_only_required(schema: &Schema) -> bool {
    let composed = [&schema.all_of, &schema.one_of, &schema.any_of];
    let any_object = schema.types.is_empty() || schema.types == TypeSet::OBJECT && !schema.has_members();
    schema.properties.is_empty() && any_object && composed.iter().all(|edges| edges.is_empty())
}
