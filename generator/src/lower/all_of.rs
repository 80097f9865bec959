//! `allOf`: what all branches say together.
//!
//! Branches are lowered first and their fields put together after, so a component that many
//! others extend is read once, however deep the chain. Where a branch is a component whose own
//! fields are still being read (a node whose `next` is a node and something more), the merge waits
//! until they are known.

use std::collections::{HashMap, HashSet};

use super::Lowering;
use super::schema::Lowered;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::model::{EnumVariant, Field, Integer, ObjectType, Ty, TypeId, TypeKind};
use crate::spec::{Edge, Schema, SchemaId};

impl<'a> Lowering<'a> {
    /// A schema with `allOf`, or with several of `allOf`, `oneOf`, `anyOf` and object keywords: all of them hold.
    /// `None` when a branch is not known yet.
    pub(super) fn composed(
        &mut self,
        schema: &'a Schema,
        depth: usize,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        let mut parts = Vec::new();
        for edge in &schema.all_of {
            let place = self.spec.schemas.place(edge).clone();
            parts.push((self.branch(edge, &place, depth + 1), place));
        }
        if schema.has_members() {
            self.object_nodes += 1;
            let object = self.fields(schema, depth);
            parts.push((Part::Object(object), schema.place.clone()));
        } else if !schema.required.is_empty() {
            parts.push((
                Part::Required(schema.required.clone()),
                schema.place.clone(),
            ));
        }
        for (keyword, variants) in [("oneOf", &schema.one_of), ("anyOf", &schema.any_of)] {
            if !variants.is_empty() {
                let lowered = self.union(variants, schema, depth, None);
                parts.push((Part::Other(lowered), schema.place.child(keyword)));
            }
        }
        self.merged(parts, schema, into)
    }

    fn branch(&mut self, edge: &'a Edge, place: &Location, depth: usize) -> Part {
        let schema = &self.spec.schemas[edge.to];
        if !edge.is_reference() && !schema.required.is_empty() && says_only_required(schema) {
            return Part::Required(schema.required.clone());
        }
        // A branch is part of the whole: an object written out in it is no type of its own.
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

    fn merged(
        &mut self,
        parts: Vec<(Part, Location)>,
        schema: &Schema,
        into: Option<TypeId>,
    ) -> Option<Lowered> {
        let says_something = parts
            .iter()
            .filter(|(part, _)| !matches!(part, Part::Nothing(_)))
            .count();
        // `allOf` around one reference is how 3.0 documents describe a reference: it is that type.
        if says_something <= 1 {
            for (part, _) in &parts {
                if let Part::Reference(lowered, _) | Part::Unready(lowered) | Part::Other(lowered) =
                    part
                {
                    return Some(lowered.clone());
                }
            }
        }
        if parts
            .iter()
            .any(|(part, _)| matches!(part, Part::Unready(_)))
        {
            return None;
        }
        Some(self.merge(parts, schema, into))
    }

    fn merge(
        &mut self,
        parts: Vec<(Part, Location)>,
        schema: &Schema,
        into: Option<TypeId>,
    ) -> Lowered {
        let mut object = ObjectType::default();
        let mut required = Vec::new();
        let mut nullable = !parts.is_empty();
        let mut others: Vec<(Lowered, Location)> = Vec::new();
        for (part, place) in parts {
            match part {
                Part::Object(part) => {
                    nullable = false;
                    self.merge_objects(&mut object, part);
                }
                Part::Reference(lowered, part) => {
                    nullable &= lowered.nullable;
                    self.merge_objects(&mut object, part);
                }
                Part::Required(names) => required.extend(names),
                Part::Nothing(lowered) => nullable &= lowered.nullable,
                Part::Other(lowered) | Part::Unready(lowered) => others.push((lowered, place)),
            }
        }
        let required: HashSet<String> = required.into_iter().collect();
        for field in &mut object.fields {
            field.required |= required.contains(&field.wire);
        }
        // A variant that includes its union (a cat is a pet, a pet is a cat or a dog) adds nothing.
        others.retain(|(other, _)| !self.has_variant(&other.ty, into));
        if let Some((first, _)) = others.first() {
            let same = others.iter().all(|(other, _)| other.ty == first.ty);
            if same && object.fields.is_empty() {
                return first.clone();
            }
            if object.fields.is_empty() && others.iter().all(|(other, _)| !is_composite(&other.ty))
            {
                let (second, at) = others
                    .iter()
                    .find(|(other, _)| other.ty != first.ty)
                    .unwrap_or(&others[0]);
                self.diagnostics.push(
                    Diagnostic::new(
 Code::AllOfTypes,
                        at,
                        format!(
                            "this branch of `allOf` and an earlier one can't both hold ({} and {}); any value is accepted here",
                            self.in_words(&first.ty),
                            self.in_words(&second.ty)
                        ),
                    )
                    .related(&others[0].1, "the earlier branch"),
                );
                return Lowered::of(Ty::Any);
            }
            let (_, at) = &others[0];
            self.diagnostics.push(Diagnostic::new(
 Code::AllOfUnion,
                at,
                "this branch of `allOf` is not a plain object, so the whole is accepted as any JSON value",
            ));
            return Lowered::of(Ty::Any);
        }
        if object.fields.is_empty() && object.additional.is_none() {
            return Lowered {
                nullable,
                ..Lowered::of(Ty::JsonObject)
            };
        }
        let mut lowered = self.named(TypeKind::Object(object), schema, into);
        lowered.nullable = nullable;
        lowered
    }

    /// Sets a merge aside until the components it is made of are known. The type has its place in
    /// the model from now on.
    pub(super) fn postpone(
        &mut self,
        schema: SchemaId,
        depth: usize,
        into: Option<TypeId>,
    ) -> Lowered {
        let kind = TypeKind::Object(ObjectType::default());
        let lowered = self.named(kind, &self.spec.schemas[schema], into);
        if let Ty::Named(id) = lowered.ty {
            self.unready.insert(id);
            self.postponed.push_back(Postponed { schema, depth, id });
        }
        lowered
    }

    /// Merges what was set aside. Called when no component is under way.
    pub(super) fn merge_postponed(&mut self) {
        // How many in a row had to wait for another; when all do, they wait for each other.
        let mut waiting = 0;
        let said = self.diagnostics.0.iter();
        let mut known: HashSet<(Code, Location)> = said
            .map(|found| (found.code, found.place.clone()))
            .collect();
        while let Some(next) = self.postponed.pop_front() {
            let Postponed { schema, depth, id } = &next;
            let (others, nodes, said) = (
                self.postponed.len(),
                self.object_nodes,
                self.diagnostics.0.len(),
            );
            self.unready.remove(id);
            self.open.push(*id);
            let lowered = self.item(*schema, *depth, Some(*id));
            self.open.pop();
            // Its own parts were counted, and complained about, when they were first read.
            self.object_nodes = nodes;
            let fresh = self.diagnostics.0.split_off(said);
            let fresh = fresh.into_iter();
            let fresh = fresh.filter(|found| known.insert((found.code, found.place.clone())));
            self.diagnostics.0.extend(fresh);
            if self.unready.contains(id) {
                waiting += 1;
                if waiting > others {
                    let place = self.spec.schemas[*schema].place.clone();
                    self.all_of_cycle(&place);
                    return;
                }
                continue;
            }
            waiting = 0;
            if lowered.ty != Ty::Named(*id) {
                self.api.types[*id].kind = TypeKind::Alias(lowered.ty);
            }
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

    /// A type as a message says it.
    fn in_words(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any => "any value".to_owned(),
            Ty::Unit => "nothing".to_owned(),
            Ty::Bool => "a boolean".to_owned(),
            Ty::Integer(Integer::I32 | Integer::U32) => "an integer of 32 bits".to_owned(),
            Ty::Integer(Integer::I64 | Integer::U64) => "an integer".to_owned(),
            Ty::Float(_) => "a number".to_owned(),
            Ty::String => "a string".to_owned(),
            Ty::DateTime => "a date-time".to_owned(),
            Ty::Date => "a date".to_owned(),
            Ty::Bytes => "bytes".to_owned(),
            Ty::JsonObject => "an object".to_owned(),
            Ty::List(inner) => format!("a list, each item {}", self.in_words(inner)),
            Ty::Map(inner) => format!("a map, each value {}", self.in_words(inner)),
            Ty::Nullable(inner) => format!("{} or null", self.in_words(inner)),
            Ty::Boxed(inner) => self.in_words(inner),
            Ty::Named(id) => {
                let ty = &self.api.types[*id];
                match (&ty.component, &ty.kind) {
                    (Some(name), _) => format!("`{name}`"),
                    (None, TypeKind::Object(_)) => "an object".to_owned(),
                    (None, TypeKind::Enum(_)) => "an enum".to_owned(),
                    (None, TypeKind::Union(_)) => "a union".to_owned(),
                    // Not followed: it may be a list of itself.
                    (None, TypeKind::Alias(_)) => "another schema".to_owned(),
                }
            }
        }
    }

    fn all_of_cycle(&mut self, place: &Location) {
        self.report(
            Code::AllOfCycle,
            place,
            "this `allOf` includes the schema it is a part of, so nothing can satisfy it",
        );
    }

    fn merge_objects(&mut self, whole: &mut ObjectType, part: ObjectType) {
        let known = whole.fields.iter().enumerate();
        let mut places: HashMap<String, usize> =
            known.map(|(at, field)| (field.wire.clone(), at)).collect();
        for field in part.fields {
            if let Some(at) = places.get(&field.wire) {
                self.merge_fields(&mut whole.fields[*at], field);
            } else {
                places.insert(field.wire.clone(), whole.fields.len());
                whole.fields.push(field);
            }
        }
        whole.additional = whole.additional.take().or(part.additional);
    }

    fn merge_fields(&mut self, known: &mut Field, other: Field) {
        let required = known.required || other.required;
        // A branch that says nothing of the type says nothing against null either.
        let allows_null = |field: &Field| field.nullable || field.ty == Ty::Any;
        let nullable = allows_null(known) && allows_null(&other);
        let (read_only, write_only) = (
            known.read_only || other.read_only,
            known.write_only || other.write_only,
        );
        let deprecated = known.docs.deprecated || other.docs.deprecated;
        if known.ty == Ty::Any || self.narrows(&known.ty, &other.ty) {
            let docs = std::mem::take(&mut known.docs);
            *known = other;
            if known.docs.description.is_none() {
                known.docs.description = docs.description;
            }
        } else {
            if other.docs.description.is_some() {
                // The later branch is the one that describes what the earlier ones brought.
                known.docs.description.clone_from(&other.docs.description);
            }
            if other.ty != Ty::Any && known.ty != other.ty && !self.merge_types(known, &other) {
                self.diagnostics.push(
                    Diagnostic::new(
 Code::AllOfTypes,
                        &other.place,
                        format!(
                            "`{}` has another type in an earlier branch of this `allOf`; the earlier type is used",
                            other.wire
                        ),
                    )
                    .related(&known.place, "the earlier branch"),
                );
            }
        }
        known.required = required;
        known.nullable = nullable && known.ty != Ty::Any;
        known.read_only = read_only;
        known.write_only = write_only;
        known.docs.deprecated = deprecated;
    }

    /// Brings two types of one field together; false when the later says what the earlier can't hold.
    fn merge_types(&mut self, known: &Field, other: &Field) -> bool {
        let (Ty::Named(a), Ty::Named(b)) = (&known.ty, &other.ty) else {
            return self.alike(&known.ty, &other.ty);
        };
        let inline = !self.is_referred_to(*a);
        match (&self.api.types[*a].kind, &self.api.types[*b].kind) {
            // Written out in the branch, so nothing else holds it: its members are those of both.
            (TypeKind::Object(whole), TypeKind::Object(part)) if inline => {
                let (mut whole, part) = (whole.clone(), part.clone());
                self.merge_objects(&mut whole, part);
                self.api.types[*a].kind = TypeKind::Object(whole);
                true
            }
            _ => self.alike(&known.ty, &other.ty),
        }
    }

    /// True when `other` says more than `known`: an enum where there was any string.
    fn narrows(&self, known: &Ty, other: &Ty) -> bool {
        match (known, other) {
            (Ty::String, Ty::Named(id)) => {
                matches!(&self.api.types[*id].kind, TypeKind::Enum(e) if !e.integer)
            }
            (Ty::JsonObject, Ty::Named(_) | Ty::Map(_)) => true,
            _ => false,
        }
    }

    /// True when both accept the same, as far as can be said before equal types are merged.
    fn alike(&self, known: &Ty, other: &Ty) -> bool {
        // Pairs that all must be alike. A list and not recursion: types may hold themselves.
        let mut todo = vec![(known, other)];
        let mut seen = HashSet::new();
        while let Some((known, other)) = todo.pop() {
            match (known, other) {
                (Ty::Named(a), Ty::Named(b)) => {
                    if !seen.insert((*a, *b)) {
                        continue;
                    }
                    match (&self.api.types[*a].kind, &self.api.types[*b].kind) {
                        (TypeKind::Enum(a), TypeKind::Enum(b)) => {
                            let known: HashSet<&str> =
                                a.variants.iter().map(|v| v.wire.as_str()).collect();
                            let has = |value: &EnumVariant| known.contains(value.wire.as_str());
                            if a.integer != b.integer || !b.variants.iter().all(has) {
                                return false;
                            }
                        }
                        (TypeKind::Object(a), TypeKind::Object(b)) => {
                            if a.fields.len() != b.fields.len() {
                                return false;
                            }
                            for field in &a.fields {
                                let same = b.fields.iter().find(|other| other.wire == field.wire);
                                match same {
                                    Some(other) if other.ty == field.ty => {}
                                    Some(other) => todo.push((&field.ty, &other.ty)),
                                    None => return false,
                                }
                            }
                        }
                        _ if a != b => return false,
                        _ => {}
                    }
                }
                (Ty::List(a), Ty::List(b)) | (Ty::Map(a), Ty::Map(b)) => {
                    if a != b {
                        todo.push((a, b));
                    }
                }
                (known, other) => {
                    if !self.narrows(other, known) {
                        return false;
                    }
                }
            }
        }
        true
    }
}

/// A merge that waits for the fields of a component.
pub(super) struct Postponed {
    schema: SchemaId,
    depth: usize,
    id: TypeId,
}

/// What one branch adds.
enum Part {
    /// An object written out in the branch.
    Object(ObjectType),
    /// A reference to an object.
    Reference(Lowered, ObjectType),
    /// Only `required`.
    Required(Vec<String>),
    /// Nothing that narrows the whole (`{}`, a description alone).
    Nothing(Lowered),
    /// A component, or a part of one, whose fields are not known yet.
    Unready(Lowered),
    /// Anything but an object.
    Other(Lowered),
}

fn is_composite(ty: &Ty) -> bool {
    matches!(ty, Ty::Named(_) | Ty::Map(_))
}

/// True for a branch like `{required: [a]}`, which changes members of other branches.
fn says_only_required(schema: &Schema) -> bool {
    let composed = [&schema.all_of, &schema.one_of, &schema.any_of];
    schema.properties.is_empty()
        && schema.types.is_empty()
        && composed.iter().all(|edges| edges.is_empty())
}
