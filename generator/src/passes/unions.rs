//! Finds the property that tells the variants of a union apart.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::fmt::Write as _;

use crate::diagnostic::wording::short;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::ident::words;
use crate::model::{Api, ChosenBy, Field, ObjectType, Tag, Ty, TypeKind, UnionType, UnionVariant};

/// Gives a tag to each union whose variants all require one property with one value each, no two the same. A union
/// without a tag is read as the variant that describes most of a value, so it is checked for variants that can't be
/// told apart.
pub(super) fn infer_tags(api: &mut Api, diagnostics: &mut Diagnostics) {
    for index in 0..api.types.0.len() {
        let TypeKind::Union(union) = &api.types.0[index].kind else {
            continue;
        };
        if union.chosen_by != ChosenBy::Value {
            continue;
        }
        let place = api.types.0[index].place.clone();
        let declared = union.tag.clone();
        let mut shared = None;
        let found = if let Some(tag) = &declared {
            // The values that a variant declares take precedence over its implied name.
            let values = own_values(api, union, &tag.property);
            shared = common(&values);
            apart(union, values)
        } else {
            let known = candidates(api, union)
                .into_iter()
                .find_map(|property| values_of(api, union, &property).map(|values| (property, values)));
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
            let (reason, help) = match shared {
                Some(value) => (
                    format!(
                        "several variants of this union have the value `{}` for the discriminator",
                        short(&value)
                    ),
                    "give each variant a value of its own, or delete the discriminator",
                ),
                None => (
                    "a variant of this union has no value for the discriminator".to_owned(),
                    "make the variant a component, or give its discriminator property an `enum` of one value",
                ),
            };
            let message = format!("{reason}, so a value is read as the variant that describes most of its properties");
            diagnostics.push(Diagnostic::new(Code::DiscriminatorInline, &place, message).help(help));
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

/// Returns a value that several variants list, if each lists one.
fn common(values: &[Option<Vec<String>>]) -> Option<String> {
    let mut known = HashSet::new();
    let all: Option<Vec<&Vec<String>>> = values.iter().map(Option::as_ref).collect();
    let mut all = all?.into_iter().flatten();
    all.find(|value| !known.insert(value.as_str())).cloned()
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

/// Returns the values that identify one variant each. Variants that inherit a list of all values share it: each has the
/// value that is its implied name, or that has the same words. Variants with the same single value have none, so the
/// union has no tag.
fn apart(union: &UnionType, values: Vec<Option<Vec<String>>>) -> Vec<Option<Vec<String>>> {
    let mut holders: HashMap<&str, usize> = HashMap::new();
    for value in values.iter().flatten().flatten() {
        *holders.entry(value).or_default() += 1;
    }
    let shared = |own: &[String]| own.iter().any(|value| holders[value.as_str()] > 1);
    let all_shared = values.iter().flatten().any(|own| shared(own));
    if !all_shared {
        return values;
    }
    let named = |variant: &UnionVariant, own: &[String]| {
        let name = variant.tag_values.first().filter(|_| variant.tag_implied)?;
        let words = words::of(name);
        let exact = own.iter().find(|value| *value == name);
        let value = exact.or_else(|| own.iter().find(|value| words::of(value) == words))?;
        Some(vec![value.clone()])
    };
    let own = |(variant, own): (&UnionVariant, &Option<Vec<String>>)| {
        let own = own.as_ref()?;
        if shared(own) {
            named(variant, own)
        } else {
            Some(own.clone())
        }
    };
    let mut found: Vec<Option<Vec<String>>> = union.variants.iter().zip(&values).map(own).collect();
    // If the list contains no name of a variant, the names are not the values.
    let no_names = found.iter().all(Option::is_none);
    for (found, own) in found.iter_mut().zip(&values) {
        if found.is_none() && own.as_ref().is_some_and(|own| no_names || own.len() == 1) {
            *found = Some(Vec::new());
        }
    }
    found
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
    let mut seen: HashSet<String> = HashSet::new();
    let mut values = Vec::new();
    for variant in &union.variants {
        let field = object(api, &variant.ty)?
            .fields
            .iter()
            .find(|field| field.wire == property && field.required)?;
        let value = single_value(api, &field.ty)?;
        if !seen.insert(value.clone()) {
            return None;
        }
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
    // A union may have thousands of variants, so they are not compared with each other. Most differ at a glance.
    let first_looks: Vec<String> = look_at_all(api, union, 1);
    let mut alike: HashMap<&str, usize> = HashMap::new();
    for look in &first_looks {
        *alike.entry(look).or_default() += 1;
    }
    let mut earlier: HashMap<String, &UnionVariant> = HashMap::new();
    for (variant, look) in union.variants.iter().zip(&first_looks) {
        if alike.get(look.as_str()) == Some(&1) {
            continue;
        }
        let mut look = String::new();
        look_at(api, &variant.ty, DEEPEST, MOST_NESTED, &mut look);
        match earlier.entry(look) {
            Entry::Vacant(free) => {
                free.insert(variant);
            }
            Entry::Occupied(earlier) => diagnostics.push(
                Diagnostic::new(
                    Code::AmbiguousUnion,
                    &variant.place,
                    "values of this variant can't be told apart from those of an earlier one, so this variant is never chosen",
                )
                .related(&earlier.get().place, "the earlier variant is here")
                .help("give the variants a discriminator, or a property that only one of them has"),
            ),
        }
    }
}

/// The maximum depth of the comparison; readers do not use deeper differences either.
const DEEPEST: usize = 2;
/// The maximum number of lists and maps within each other, without an object between them. A component may be a list of
/// itself.
const MOST_NESTED: usize = 8;

fn look_at_all(api: &Api, union: &UnionType, deepest: usize) -> Vec<String> {
    let look = |variant: &UnionVariant| {
        let mut text = String::new();
        look_at(api, &variant.ty, deepest, MOST_NESTED, &mut text);
        text
    };
    union.variants.iter().map(look).collect()
}

/// Writes down what readers see of a type: two are written the same when whatever can be read as one of them can be
/// read as the other, and neither knows more of it. Of objects so many levels are looked at.
fn look_at(api: &Api, ty: &Ty, deepest: usize, nested: usize, text: &mut String) {
    let Some(inside) = nested.checked_sub(1) else {
        return;
    };
    let wrapped = |mark: char, inner: &Ty, text: &mut String| {
        text.push(mark);
        look_at(api, inner, deepest, inside, text);
    };
    match api.types.behind(ty) {
        Ty::List(inner) => wrapped('[', inner, text),
        Ty::Map(inner) => wrapped('{', inner, text),
        Ty::Nullable(inner) => wrapped('~', inner, text),
        Ty::Tuple(items) => {
            text.push('(');
            for item in items {
                wrapped(',', item, text);
            }
            text.push(')');
        }
        Ty::Integer(_) => text.push_str("integer"),
        Ty::Float => text.push_str("number"),
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Object(_) if deepest == 0 => text.push_str("object"),
            TypeKind::Object(object) => {
                let mut fields: Vec<&Field> = object.fields.iter().collect();
                fields.sort_by(|a, b| a.wire.cmp(&b.wire));
                let _ = write!(text, "object {} {{", object.additional.is_some());
                for field in fields {
                    let (wire, required, only) = (&field.wire, field.required, field.only);
                    let _ = write!(text, "{wire:?} {required} {only:?} ");
                    look_at(api, &field.ty, deepest - 1, MOST_NESTED, text);
                    text.push(',');
                }
                text.push('}');
            }
            TypeKind::Enum(known) => {
                let wires = known.variants.iter().map(|value| value.wire.as_str());
                let wires: BTreeSet<&str> = wires.collect();
                let _ = write!(text, "enum {} {wires:?}", known.integer);
            }
            _ => {
                let _ = write!(text, "#{}", id.0);
            }
        },
        other => {
            let _ = write!(text, "{other:?}");
        }
    }
}
