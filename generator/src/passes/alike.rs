//! Unions whose variants are one type.
//!
//! Documents that are assembled from parts list the same schema several times, or schemas that differ only in which of
//! the same members they require. Nothing tells such variants apart, and an enum of them would have names without
//! meaning. The variants that are equal become one. If all variants have the same members, the union becomes one
//! struct, in which those members are required that all variants require. Components are a choice that the document
//! names, so they stay variants.

use std::collections::{HashMap, HashSet};

use super::visit;
use crate::model::{Api, ChosenBy, Field, ObjectType, Ty, Type, TypeId, TypeKind, UnionType};

/// The number of types that are compared for one union. It may have thousands of variants.
const MOST_COMPARED: usize = 10_000;
/// The number of types inside of each other that are compared.
const DEEPEST: usize = 32;

/// Merges the variants of each union that are one type.
pub(super) fn fold(api: &mut Api) {
    let mut replaced: HashMap<TypeId, TypeId> = HashMap::new();
    let mut given_up: Vec<TypeId> = Vec::new();
    for index in 0..api.types.0.len() {
        let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
        let ty = &api.types.0[index];
        let TypeKind::Union(union) = &ty.kind else { continue };
        if !ty.live || union.tag.is_some() || union.chosen_by != ChosenBy::Value {
            continue;
        }
        let kept = distinct(api, union);
        let objects = inline_objects(api, union, &kept);
        if let Some(merged) = objects.as_deref().and_then(|objects| merged(api, objects)) {
            given_up.extend(union.variants.iter().filter_map(|variant| named(&variant.ty)));
            api.types.0[index].kind = TypeKind::Object(merged);
        } else if let [only] = kept.as_slice()
            && let Some(target) = named(&union.variants[*only].ty)
        {
            given_up.extend(union.variants.iter().filter_map(|variant| named(&variant.ty)));
            become_variant(api, id, target, &mut replaced);
        } else if kept.len() < union.variants.len() {
            let kept: HashSet<usize> = kept.into_iter().collect();
            if let TypeKind::Union(union) = &mut api.types.0[index].kind {
                let variants = std::mem::take(&mut union.variants).into_iter().enumerate();
                let (kept, dropped): (Vec<_>, Vec<_>) = variants.partition(|(at, _)| kept.contains(at));
                given_up.extend(dropped.iter().filter_map(|(_, variant)| named(&variant.ty)));
                union.variants = kept.into_iter().map(|(_, variant)| variant).collect();
            }
        }
    }
    if !replaced.is_empty() {
        redirect(api, &replaced);
    }
    if !given_up.is_empty() {
        drop_unreferenced(api, &given_up);
    }
}

/// Returns the indexes of the variants that differ from all before them.
fn distinct(api: &Api, union: &UnionType) -> Vec<usize> {
    let mut comparison = Comparison::of(api);
    let mut alike: HashMap<String, Vec<usize>> = HashMap::new();
    let mut kept = Vec::new();
    for (at, variant) in union.variants.iter().enumerate() {
        let same_look = alike.entry(look(api, &variant.ty)).or_default();
        if !same_look
            .iter()
            .any(|earlier| comparison.same(&union.variants[*earlier].ty, &variant.ty, 0))
        {
            same_look.push(at);
            kept.push(at);
        }
    }
    kept
}

/// Returns what most types differ in, as text.
fn look(api: &Api, ty: &Ty) -> String {
    match named(ty).map(|id| &api.types[id].kind) {
        Some(TypeKind::Object(object)) => {
            let mut wires: Vec<&str> = object.fields.iter().map(|field| field.wire.as_str()).collect();
            wires.sort_unstable();
            wires.join(",")
        }
        Some(TypeKind::Enum(_)) => "an enum".to_owned(),
        Some(_) => "a union".to_owned(),
        None => format!("{ty:?}"),
    }
}

/// Returns these variants, if all are inline objects.
fn inline_objects<'a>(api: &'a Api, union: &'a UnionType, kept: &[usize]) -> Option<Vec<&'a Type>> {
    let types = kept
        .iter()
        .map(|at| named(&union.variants[*at].ty).map(|id| &api.types[id]));
    let types: Vec<&Type> = types.collect::<Option<_>>()?;
    let is_inline = |ty: &&Type| ty.component.is_none() && matches!(ty.kind, TypeKind::Object(_));
    types.iter().all(is_inline).then_some(types)
}

/// Returns the one object that these are, if they differ only in which members they require.
fn merged(api: &Api, types: &[&Type]) -> Option<ObjectType> {
    let (first, others) = types.split_first()?;
    let TypeKind::Object(object) = &first.kind else {
        return None;
    };
    // A title names a choice.
    if object.fields.is_empty() || others.iter().any(|other| other.titles != first.titles) {
        return None;
    }
    let mut comparison = Comparison::of(api);
    let mut merged = object.clone();
    for other in others {
        let TypeKind::Object(other) = &other.kind else {
            return None;
        };
        if !comparison.same_members(object, other, 0, true) {
            return None;
        }
        let required: HashSet<&str> = required(other).collect();
        for field in &mut merged.fields {
            field.required &= required.contains(field.wire.as_str());
        }
        merged.or_any |= other.or_any;
    }
    Some(merged)
}

fn required(object: &ObjectType) -> impl Iterator<Item = &str> {
    let required = object.fields.iter().filter(|field| field.required);
    required.map(|field| field.wire.as_str())
}

/// Makes a union its only variant: the component itself, or a type of the variant's kind in the place of the union.
fn become_variant(api: &mut Api, union: TypeId, variant: TypeId, replaced: &mut HashMap<TypeId, TypeId>) {
    let other = &api.types[variant];
    if other.component.is_some() {
        if api.types[union].component.is_some() {
            api.types[union].kind = TypeKind::Alias(Ty::Named(variant));
        } else {
            api.types[union].live = false;
            replaced.insert(union, variant);
        }
        return;
    }
    let (kind, description, titles) = (other.kind.clone(), other.docs.description.clone(), other.titles.clone());
    let own = &mut api.types[union];
    own.kind = kind;
    own.docs.description = own.docs.description.take().or(description);
    if own.titles.is_empty() {
        own.titles = titles;
    }
}

/// Replaces references to types.
fn redirect(api: &mut Api, replaced: &HashMap<TypeId, TypeId>) {
    let mut change = |ty: &mut Ty| {
        visit::named_mut(ty, &mut |id| {
            let mut steps = replaced.len();
            while let Some(target) = replaced.get(id)
                && steps > 0
            {
                *id = *target;
                steps -= 1;
            }
        });
    };
    for ty in &mut api.types.0 {
        visit::children_mut(ty, &mut change);
    }
    for operation in &mut api.operations {
        visit::types_mut(operation, &mut change);
    }
}

/// Drops the inline types to which nothing refers any more.
fn drop_unreferenced(api: &mut Api, given_up: &[TypeId]) {
    let mut referred = vec![false; api.types.0.len()];
    {
        let mut mark = |ty: &Ty| visit::named(ty, &mut |id| referred[id.0 as usize] = true);
        for (_, ty) in api.types.live() {
            visit::children(ty, &mut mark);
        }
        for operation in &api.operations {
            let (sent, received) = visit::sent_and_received(operation);
            sent.into_iter().chain(received).for_each(&mut mark);
        }
    }
    for id in given_up {
        let ty = &mut api.types[*id];
        ty.live &= ty.component.is_some() || referred[id.0 as usize];
    }
}

fn named(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Named(id) => Some(*id),
        Ty::Boxed(inner) => named(inner),
        _ => None,
    }
}

/// Compares types by what they accept and how their members are called, not by their prose.
struct Comparison<'a> {
    api: &'a Api,
    left: usize,
    /// Pairs that are compared already: they are equal if nothing else differs.
    assumed: HashSet<(TypeId, TypeId)>,
}

impl<'a> Comparison<'a> {
    fn of(api: &'a Api) -> Self {
        Self {
            api,
            left: MOST_COMPARED,
            assumed: HashSet::new(),
        }
    }

    /// Returns whether two types are equal, and false if that takes too long to find out.
    fn same(&mut self, a: &Ty, b: &Ty, depth: usize) -> bool {
        match (a, b) {
            (Ty::Named(a), Ty::Named(b)) => a == b || self.same_types(*a, *b, depth),
            (Ty::List(a), Ty::List(b))
            | (Ty::Map(a), Ty::Map(b))
            | (Ty::Nullable(a), Ty::Nullable(b))
            | (Ty::Boxed(a), Ty::Boxed(b)) => depth < DEEPEST && self.same(a, b, depth + 1),
            (Ty::Tuple(a), Ty::Tuple(b)) => {
                depth < DEEPEST && a.len() == b.len() && a.iter().zip(b).all(|(a, b)| self.same(a, b, depth + 1))
            }
            _ => a == b,
        }
    }

    fn same_types(&mut self, a: TypeId, b: TypeId, depth: usize) -> bool {
        let (one, other) = (&self.api.types[a], &self.api.types[b]);
        if one.component.is_some() || other.component.is_some() || one.titles != other.titles {
            return false;
        }
        let Some(left) = self.left.checked_sub(1) else {
            return false;
        };
        self.left = left;
        if depth >= DEEPEST || !self.assumed.insert((a, b)) {
            return depth < DEEPEST;
        }
        let is_same = match (&one.kind, &other.kind) {
            (TypeKind::Object(a), TypeKind::Object(b)) => self.same_members(a, b, depth + 1, false),
            (TypeKind::Enum(a), TypeKind::Enum(b)) => {
                let values = |one: &crate::model::ScalarEnum| -> Vec<String> {
                    one.variants.iter().map(|value| value.wire.clone()).collect()
                };
                (a.integer, a.free) == (b.integer, b.free) && values(a) == values(b)
            }
            (TypeKind::Union(a), TypeKind::Union(b)) => {
                a.tag.is_none()
                    && b.tag.is_none()
                    && a.variants.len() == b.variants.len()
                    && a.variants
                        .iter()
                        .zip(&b.variants)
                        .all(|(a, b)| self.same(&a.ty, &b.ty, depth + 1))
            }
            _ => false,
        };
        if !is_same {
            self.assumed.remove(&(a, b));
        }
        is_same
    }

    /// Returns whether two objects have the same members, and require the same ones unless that is `lax`.
    fn same_members(&mut self, a: &ObjectType, b: &ObjectType, depth: usize, lax: bool) -> bool {
        if a.fields.len() != b.fields.len() || a.additional.is_some() != b.additional.is_some() {
            return false;
        }
        let known: HashMap<&str, &Field> = a.fields.iter().map(|field| (field.wire.as_str(), field)).collect();
        let is_same = b.fields.iter().all(|b| {
            known.get(b.wire.as_str()).is_some_and(|a| {
                (lax || a.required == b.required) && flags(a) == flags(b) && self.same(&a.ty, &b.ty, depth)
            })
        });
        is_same
            && match (&a.additional, &b.additional) {
                (Some(a), Some(b)) => self.same(a, b, depth),
                _ => true,
            }
    }
}

fn flags(field: &Field) -> (bool, bool, bool, Option<bool>) {
    (field.nullable, field.read_only, field.write_only, field.only)
}
