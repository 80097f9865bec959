//! Finds the property that tells the variants of a union apart.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Field, ObjectType, Tag, Ty, TypeKind, UnionType};

/// Gives a tag to each union whose variants all require one property with one value each, no two the same. A union
/// without a tag is read as the variant that describes most of a value, so it is checked for variants that can't be
/// told apart.
pub(super) fn infer_tags(api: &mut Api, diagnostics: &mut Diagnostics) {
    for index in 0..api.types.0.len() {
        let TypeKind::Union(union) = &api.types.0[index].kind else {
            continue;
        };
        if union.by_name {
            continue;
        }
        let place = api.types.0[index].place.clone();
        let declared = union.tag.clone();
        let found = if let Some(tag) = &declared {
            // The values that a variant declares take precedence over its implied name.
            own_values(api, union, &tag.property)
        } else {
            let known = candidates(api, union).into_iter().find_map(|property| {
                values_of(api, union, &property).map(|values| (property, values))
            });
            known.map_or_else(Vec::new, |(property, values)| {
                set_tag(api, index, property);
                values
            })
        };
        let TypeKind::Union(union) = &mut api.types.0[index].kind else {
            continue;
        };
        for (variant, own) in union.variants.iter_mut().zip(found) {
            match (own, variant.tag_values.first_mut()) {
                (Some(own), None) => variant.tag_values = own,
                // The implied value is first; the values of the mapping stay.
                (Some(own), Some(_)) if variant.tag_implied => {
                    variant.tag_values.splice(..1, own);
                }
                _ => {}
            }
        }
        if union.tag.is_some() && union.variants.iter().any(|v| v.tag_values.is_empty()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::DiscriminatorInline,
                    &place,
                    "a variant of this union has no value for the discriminator, so a value is read as the variant that describes most of its properties",
                )
                .help("make the variant a component, or give its discriminator property an `enum` of one value"),
            );
            union.tag = None;
        }
        if union.tag.is_none() {
            warn_ambiguous(api, index, diagnostics);
        }
    }
}

fn set_tag(api: &mut Api, index: usize, property: String) {
    if let TypeKind::Union(union) = &mut api.types.0[index].kind {
        union.tag = Some(Tag {
            property,
            declared: false,
        });
    }
}

/// Returns the values of `property` that each variant lists.
fn own_values(api: &Api, union: &UnionType, property: &str) -> Vec<Option<Vec<String>>> {
    union
        .variants
        .iter()
        .map(|variant| {
            let fields = &object(api, &variant.ty)?.fields;
            let field = fields.iter().find(|field| field.wire == property)?;
            listed_values(api, field)
        })
        .collect()
}

/// Returns the properties that the first variant requires with one value.
fn candidates(api: &Api, union: &UnionType) -> Vec<String> {
    let Some(first) = union.variants.first().and_then(|v| object(api, &v.ty)) else {
        return Vec::new();
    };
    first
        .fields
        .iter()
        .filter(|field| field.required && single_value(api, &field.ty).is_some())
        .map(|field| field.wire.clone())
        .collect()
}

/// Returns each variant's values of `property`, if they tell the variants apart.
fn values_of(api: &Api, union: &UnionType, property: &str) -> Option<Vec<Option<Vec<String>>>> {
    let mut seen: Vec<String> = Vec::new();
    let mut values = Vec::new();
    for variant in &union.variants {
        let field = object(api, &variant.ty)?
            .fields
            .iter()
            .find(|field| field.wire == property && field.required)?;
        let value = single_value(api, &field.ty)?;
        if seen.contains(&value) {
            return None;
        }
        seen.push(value.clone());
        values.push(Some(vec![value]));
    }
    Some(values)
}

fn single_value(api: &Api, ty: &Ty) -> Option<String> {
    let Ty::Named(id) = ty else { return None };
    match &api.types[*id].kind {
        TypeKind::Enum(scalar) if !scalar.integer => match scalar.variants.as_slice() {
            [only] => Some(only.wire.clone()),
            _ => None,
        },
        _ => None,
    }
}

/// Returns all values that the document lists for a field, as text.
fn listed_values(api: &Api, field: &Field) -> Option<Vec<String>> {
    if let Some(only) = field.only {
        return Some(vec![only.to_string()]);
    }
    match api.types.behind(&field.ty) {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Enum(scalar) if !scalar.variants.is_empty() => {
                let wires = scalar.variants.iter().map(|variant| variant.wire.clone());
                Some(wires.collect())
            }
            _ => None,
        },
        _ => None,
    }
}

fn object<'a>(api: &'a Api, ty: &'a Ty) -> Option<&'a ObjectType> {
    match api.types.behind(ty) {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}

/// Warns of each variant that is never chosen, since it can't be told apart from an earlier one.
fn warn_ambiguous(api: &Api, index: usize, diagnostics: &mut Diagnostics) {
    let TypeKind::Union(union) = &api.types.0[index].kind else {
        return;
    };
    for (later_index, later) in union.variants.iter().enumerate() {
        let mut earlier = union.variants[..later_index].iter();
        if let Some(earlier) =
            earlier.find(|earlier| same_to_readers(api, &earlier.ty, &later.ty, 0))
        {
            diagnostics.push(
                Diagnostic::new(
                    Code::AmbiguousUnion,
                    &later.place,
                    "values of this variant can't be told apart from those of an earlier one, so this variant is never chosen",
                )
                .related(&earlier.place, "the earlier variant is here")
                .help("give the variants a discriminator, or a property that only one of them has"),
            );
        }
    }
}

/// The greatest depth of the comparison; readers do not use deeper differences either.
const DEEPEST: usize = 2;

/// Returns true when each value that can be read as one of these can be read as the other, and neither describes more
/// of it.
fn same_to_readers(api: &Api, a: &Ty, b: &Ty, depth: usize) -> bool {
    match (api.types.behind(a), api.types.behind(b)) {
        (a, b) if a == b => true,
        (Ty::List(a), Ty::List(b))
        | (Ty::Map(a), Ty::Map(b))
        | (Ty::Nullable(a), Ty::Nullable(b)) => same_to_readers(api, a, b, depth),
        (Ty::Tuple(a), Ty::Tuple(b)) => {
            a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(a, b)| same_to_readers(api, a, b, depth))
        }
        (Ty::Integer(_), Ty::Integer(_)) | (Ty::Float(_), Ty::Float(_)) => true,
        (Ty::Named(a), Ty::Named(b)) => match (&api.types[*a].kind, &api.types[*b].kind) {
            (TypeKind::Object(_), TypeKind::Object(_)) if depth >= DEEPEST => true,
            (TypeKind::Object(a), TypeKind::Object(b)) => {
                a.fields.len() == b.fields.len()
                    && a.additional.is_some() == b.additional.is_some()
                    && a.fields.iter().all(|field| {
                        let same = b.fields.iter().find(|other| other.wire == field.wire);
                        same.is_some_and(|other| {
                            field.required == other.required
                                && field.only == other.only
                                && same_to_readers(api, &field.ty, &other.ty, depth + 1)
                        })
                    })
            }
            (TypeKind::Enum(a), TypeKind::Enum(b)) => {
                a.integer == b.integer
                    && a.variants.len() == b.variants.len()
                    && a.variants
                        .iter()
                        .all(|value| b.variants.iter().any(|other| other.wire == value.wire))
            }
            _ => false,
        },
        _ => false,
    }
}
