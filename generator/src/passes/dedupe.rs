//! Merges equal types: each distinct shape is in the model once.
//!
//! Two types are equal when they accept the same JSON with the same names: prose, titles and limits do not count, nor
//! does the order of fields. Components keep their names, so two of them are never merged with each other, but an
//! inline type that equals a component becomes it. Small shapes are often equal by chance: a property with one becomes
//! a component only if their names have a word in common. A request body is only merged with other bodies: a request
//! body changes independently, so one that happens to look like a part of a response must stay a type of its own.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;

use super::visit;
use crate::ident::words;
use crate::model::{Api, Body, Constraints, Content, Docs, Ty, Type, TypeId, TypeKind};

pub(super) fn merge_equal(api: &mut Api) {
    let mut target: Vec<TypeId> = (0u32..).map(TypeId).take(api.types.0.len()).collect();
    let mut members: BTreeMap<TypeId, Vec<TypeId>> = BTreeMap::new();
    let mut body = vec![false; api.types.0.len()];
    for operation in &api.operations {
        for content in operation.body.iter().flat_map(Body::contents) {
            if let Ty::Named(id) = content.ty {
                body[id.0 as usize] = true;
            }
        }
    }
    // Inner types come before the types that contain them, so one round merges nearly all; another is needed when an
    // inline type was merged into a component.
    while round(api, &body, &mut target, &mut members) {}
    for (kept, merged) in &members {
        reconcile(api, *kept, merged);
    }
    let resolve = |mut id: TypeId| {
        while target[id.0 as usize] != id {
            id = target[id.0 as usize];
        }
        id
    };
    let mut redirect = |ty: &mut Ty| visit::named_mut(ty, &mut |id| *id = resolve(*id));
    for ty in &mut api.types.0 {
        visit::children_mut(ty, &mut redirect);
    }
    for operation in &mut api.operations {
        visit::types_mut(operation, &mut redirect);
        if let Some(body) = &mut operation.body {
            fold_contents(body);
        }
    }
}

/// Merges contents of a body that turned out to be equal.
fn fold_contents(body: &mut Body) {
    let others = std::mem::take(&mut body.others);
    for other in others {
        let same = |known: &&mut Content| {
            (known.kind, &known.ty, &known.form) == (other.kind, &other.ty, &other.form)
                && known.parts.len() == other.parts.len()
                // The boundary is a part of the header.
                && known.is_form_data() == other.is_form_data()
        };
        if let Some(known) = body.contents_mut().find(same) {
            known.also.push(other.media_type);
            known.also.extend(other.also);
            continue;
        }
        body.others.push(other);
    }
}

fn round(api: &mut Api, body: &[bool], target: &mut [TypeId], members: &mut BTreeMap<TypeId, Vec<TypeId>>) -> bool {
    let mut by_shape: HashMap<(bool, String), TypeId> = HashMap::new();
    let mut components: Vec<(String, TypeId)> = api
        .types
        .live()
        .filter_map(|(id, ty)| Some((ty.component.clone()?, id)))
        .collect();
    // If several components are equal, the first by name takes the inline types, whatever the order in the document.
    components.sort();
    let mut small: HashMap<String, Vec<TypeId>> = HashMap::new();
    for (_, id) in components {
        let shape = shape(&api.types[id], target);
        if is_small(&api.types[id]) {
            small.entry(shape.clone()).or_default().push(id);
        }
        by_shape.entry((false, shape)).or_insert(id);
    }
    let mut merged = false;
    for index in 0..api.types.0.len() {
        let ty = &api.types.0[index];
        if !ty.live || ty.component.is_some() {
            continue;
        }
        let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
        let mut key = (body[index], shape(ty, target));
        if let (false, Some(equal), Some(property)) = (key.0, small.get(&key.1), property_of(ty)) {
            match related(api, equal, &property).as_slice() {
                [only] => {
                    key.1 = format!("{} {only:?}", key.1);
                    by_shape.insert(key.clone(), *only);
                }
                // Other properties may have the same shape, but no component.
                _ => key.1.push_str(" of properties"),
            }
        }
        let kept = *by_shape.entry(key).or_insert(id);
        if kept != id {
            target[index] = kept;
            api.types.0[index].live = false;
            let moved = members.remove(&id).unwrap_or_default();
            let list = members.entry(kept).or_default();
            list.push(id);
            list.extend(moved);
            merged = true;
        }
    }
    merged
}

/// The maximum number of values of a small enum.
const FEW_VALUES: usize = 5;

/// Returns true for a shape that is often equal to another one by chance.
fn is_small(ty: &Type) -> bool {
    match &ty.kind {
        TypeKind::Object(object) => object.fields.len() <= 1 && object.additional.is_none(),
        TypeKind::Enum(scalar) => scalar.variants.len() <= FEW_VALUES,
        _ => false,
    }
}

/// Returns the words of the property that an inline type is, or that has a list or map of it.
fn property_of(ty: &Type) -> Option<Vec<String>> {
    let keys: Vec<_> = ty.place.pointer.keys().collect();
    let is_around = |key: &&str| !matches!(*key, "items" | "additionalProperties");
    let mut keys = keys.iter().rev().map(AsRef::as_ref).skip_while(|key| !is_around(key));
    let name = keys.next()?;
    (keys.next()? == "properties").then(|| words::of(name))
}

/// Returns the components that have a word of a property in their names.
fn related(api: &Api, components: &[TypeId], property: &[String]) -> Vec<TypeId> {
    let property = words::singular(property);
    let name = |id: &TypeId| words::singular(&words::of(api.types[*id].component.as_deref().unwrap_or_default()));
    if let Some(exact) = components.iter().find(|id| name(id) == property) {
        return vec![*exact];
    }
    let shares = |id: &TypeId| name(id).iter().any(|word| property.contains(word));
    components.iter().copied().filter(shares).collect()
}

/// Returns the shape of a type as text: equal texts, equal types.
fn shape(ty: &Type, target: &[TypeId]) -> String {
    let mut text = String::new();
    match &ty.kind {
        TypeKind::Object(object) => {
            let mut fields: Vec<_> = object.fields.iter().collect();
            fields.sort_by(|a, b| a.wire.cmp(&b.wire));
            for field in fields {
                let _ = write!(
                    text,
                    "{:?}{}{}{}{}{}{}:",
                    field.wire,
                    if field.required { "!" } else { "?" },
                    if field.nullable { "~" } else { "" },
                    if field.read_only { "r" } else { "" },
                    if field.write_only { "w" } else { "" },
                    if field.docs.deprecated { "d" } else { "" },
                    match field.only {
                        Some(true) => "=true",
                        Some(false) => "=false",
                        None => "",
                    },
                );
                shape_of(&field.ty, target, &mut text);
                text.push(',');
            }
            if let Some(additional) = &object.additional {
                text.push('*');
                shape_of(additional, target, &mut text);
            }
        }
        TypeKind::Enum(scalar) => {
            let variants = scalar.variants.iter();
            let mut values: Vec<_> = variants.map(|v| (v.wire.as_str(), &v.called)).collect();
            values.sort_unstable();
            let _ = write!(text, "enum {} {} {values:?}", scalar.integer, scalar.free);
        }
        TypeKind::Union(union) => {
            let tag = union.tag.as_ref().map(|tag| &tag.property);
            let _ = write!(text, "union {tag:?}{:?}", union.chosen_by);
            for variant in &union.variants {
                let _ = write!(text, "{:?}{}", variant.tag_values, variant.fallback);
                shape_of(&variant.ty, target, &mut text);
                text.push('|');
            }
        }
        TypeKind::Alias(ty) | TypeKind::Wrapper(ty) => {
            // Only components are aliases, and no inline type equals an alias.
            let _ = write!(text, "alias {ty:?} ");
        }
    }
    text
}

fn shape_of(ty: &Ty, target: &[TypeId], text: &mut String) {
    match ty {
        Ty::Named(id) => {
            let mut id = *id;
            while target[id.0 as usize] != id {
                id = target[id.0 as usize];
            }
            let _ = write!(text, "#{}", id.0);
        }
        Ty::List(inner) => wrapped('[', inner, target, text),
        Ty::Tuple(items) => {
            for item in items {
                wrapped('(', item, target, text);
            }
            text.push(')');
        }
        Ty::Map(inner) => wrapped('{', inner, target, text),
        Ty::Nullable(inner) => wrapped('~', inner, target, text),
        Ty::Boxed(inner) => shape_of(inner, target, text),
        other => {
            let _ = write!(text, "{other:?}");
        }
    }
}

fn wrapped(mark: char, inner: &Ty, target: &[TypeId], text: &mut String) {
    text.push(mark);
    shape_of(inner, target, text);
}

/// Keeps only those docs of the remaining type that hold for all types that were merged into it.
fn reconcile(api: &mut Api, kept: TypeId, merged: &[TypeId]) {
    let mut titles = api.types[kept].titles.clone();
    for id in merged {
        for title in &api.types[*id].titles {
            if !titles.contains(title) {
                titles.push(title.clone());
            }
        }
    }
    // The title of one of them is not that of all.
    let is_title_of_all = || merged.iter().chain([&kept]).all(|id| !api.types[*id].titles.is_empty());
    if is_small(&api.types[kept]) && !is_title_of_all() {
        titles.clear();
    }
    api.types[kept].titles = titles;
    // A member that is a secret in one location is not shown anywhere.
    for id in merged {
        let TypeKind::Object(other) = &api.types[*id].kind else {
            continue;
        };
        let secrets = other.fields.iter().filter(|field| field.secret);
        let secrets: Vec<String> = secrets.map(|field| field.wire.clone()).collect();
        let or_any = other.or_any;
        if let TypeKind::Object(object) = &mut api.types[kept].kind {
            // A value that one location allows is kept in all.
            object.or_any |= or_any;
            for field in &mut object.fields {
                field.secret |= secrets.contains(&field.wire);
            }
        }
    }
    // A component keeps its own docs.
    if api.types[kept].component.is_some() {
        return;
    }
    let all: Vec<&Type> = std::iter::once(&kept).chain(merged).map(|id| &api.types[*id]).collect();
    let mut docs = common_docs(&all.iter().map(|ty| &ty.docs).collect::<Vec<_>>());
    // An object may be of another kind where it has no description. Enums with equal values mean the same.
    let same = all.iter().filter(|ty| ty.docs.description == docs.description);
    let is_object = matches!(api.types[kept].kind, TypeKind::Object(_));
    if is_object && same.count() * 2 <= all.len() {
        docs.description = None;
    }
    let mut field_docs = Vec::new();
    if let TypeKind::Object(object) = &api.types[kept].kind {
        for field in &object.fields {
            let docs: Vec<&Docs> = all
                .iter()
                .filter_map(|ty| match &ty.kind {
                    TypeKind::Object(object) => object
                        .fields
                        .iter()
                        .find(|other| other.wire == field.wire)
                        .map(|other| &other.docs),
                    _ => None,
                })
                .collect();
            field_docs.push(common_docs(&docs));
        }
    }
    api.types[kept].docs = docs;
    if let TypeKind::Object(object) = &mut api.types[kept].kind {
        for (field, docs) in object.fields.iter_mut().zip(field_docs) {
            field.docs = docs;
        }
    }
}

fn common_docs(all: &[&Docs]) -> Docs {
    let Some(first) = all.first() else {
        return Docs::default();
    };
    let limits: Vec<&Constraints> = all.iter().map(|docs| &*docs.constraints).collect();
    Docs {
        summary: majority(all.iter().map(|docs| docs.summary.as_ref())),
        description: majority(all.iter().map(|docs| docs.description.as_ref())),
        deprecated: first.deprecated,
        deprecation: agreed(all, |docs| &docs.deprecation),
        default: agreed(all, |docs| &docs.default),
        example: None,
        constraints: Constraints {
            format: agreed(&limits, |limits| &limits.format),
            min_length: agreed(&limits, |limits| &limits.min_length),
            max_length: agreed(&limits, |limits| &limits.max_length),
            pattern: agreed(&limits, |limits| &limits.pattern),
            minimum: agreed(&limits, |limits| &limits.minimum),
            maximum: agreed(&limits, |limits| &limits.maximum),
            multiple_of: agreed(&limits, |limits| &limits.multiple_of),
            min_items: agreed(&limits, |limits| &limits.min_items),
            max_items: agreed(&limits, |limits| &limits.max_items),
            unique_items: limits.iter().all(|limits| limits.unique_items),
            min_properties: agreed(&limits, |limits| &limits.min_properties),
            max_properties: agreed(&limits, |limits| &limits.max_properties),
        }
        .into(),
    }
}

/// Returns the value that all have, or `None`.
fn agreed<T, V: Clone + PartialEq>(all: &[&T], get: impl Fn(&T) -> &Option<V>) -> Option<V> {
    let first = get(all.first()?);
    all.iter().all(|one| get(one) == first).then(|| first.clone()).flatten()
}

/// Returns the text that more than half of the locations have. A sentence about one location would be wrong for the
/// others, so without a majority there is no text.
fn majority<'a>(texts: impl Iterator<Item = Option<&'a String>>) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let mut total = 0;
    for text in texts.flatten() {
        *counts.entry(text).or_default() += 1;
        total += 1;
    }
    counts
        .into_iter()
        .find(|(_, count)| count * 2 > total)
        .map(|(text, _)| text.to_owned())
}
