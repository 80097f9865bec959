//! Finds the property that tells the variants of a union apart.

use std::collections::{BTreeSet, HashMap, HashSet};

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, ObjectType, Tag, Ty, TypeId, TypeKind, UnionType, UnionVariant};

/// Two types are compared until so many pairs of types in them are.
const MOST_PAIRS: usize = 1_000;

/// Gives a tag to each union whose variants all require one property with one value each, no two
/// the same. A union without a tag is read by trying its variants, so it is checked for variants
/// that an earlier one would swallow.
pub(super) fn infer_tags(api: &mut Api, diagnostics: &mut Diagnostics) {
    for index in 0..api.types.0.len() {
        let TypeKind::Union(union) = &api.types.0[index].kind else {
            continue;
        };
        let place = api.types.0[index].place.clone();
        let declared = union.tag.clone();
        let found = if let Some(tag) = &declared {
            // What a variant says of itself goes before the name it would have otherwise.
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
                (Some(own), None) => variant.tag_values = vec![own],
                // The implied value stands first; what the mapping says stays.
                (Some(own), Some(first)) if variant.tag_implied => *first = own,
                _ => {}
            }
        }
        if union.tag.is_some() && union.variants.iter().any(|v| v.tag_values.is_empty()) {
            diagnostics.push(
                Diagnostic::new(
                    Code::DiscriminatorInline,
                    &place,
                    "a variant of this union has no value for the discriminator, so the union is read by trying its variants",
                )
                .help("make the variant a component, or give its tag property a one-value enum"),
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

/// The one value of `property` that each variant allows, where it allows one.
fn own_values(api: &Api, union: &UnionType, property: &str) -> Vec<Option<String>> {
    union
        .variants
        .iter()
        .map(|variant| {
            let fields = &object(api, &variant.ty)?.fields;
            let field = fields.iter().find(|field| field.wire == property)?;
            single_value(api, &field.ty)
        })
        .collect()
}

/// The properties that the first variant requires with one value.
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

/// Each variant's values of `property`, when they tell the variants apart.
fn values_of(api: &Api, union: &UnionType, property: &str) -> Option<Vec<Option<String>>> {
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
        values.push(Some(value));
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

fn object<'a>(api: &'a Api, ty: &'a Ty) -> Option<&'a ObjectType> {
    match api.types.behind(ty) {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Object(object) => Some(object),
            _ => None,
        },
        _ => None,
    }
}

/// Warns of each variant whose every value an earlier variant accepts too.
fn warn_ambiguous(api: &Api, index: usize, diagnostics: &mut Diagnostics) {
    let TypeKind::Union(union) = &api.types.0[index].kind else {
        return;
    };
    let mut rivals = Rivals::default();
    let needed = needed_members(api, union);
    for (later_index, later) in union.variants.iter().enumerate() {
        let own = needed[later_index];
        for earlier in rivals.of(object(api, &later.ty)) {
            let earlier = &union.variants[earlier];
            if swallows(api, &earlier.ty, &later.ty) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::AmbiguousUnion,
                        &later.place,
                        "every value of this variant also fits an earlier one, which will be chosen",
                    )
                    .related(&earlier.place, "the earlier variant")
                    .help("give the variants a discriminator, or put the narrower one first"),
                );
                break;
            }
        }
        rivals.add(later_index, own);
    }
}

/// For each variant the member it requires that the fewest variants require.
fn needed_members<'a>(api: &'a Api, union: &'a UnionType) -> Vec<Option<&'a str>> {
    let required = |variant: &'a UnionVariant| {
        let fields = object(api, &variant.ty)
            .into_iter()
            .flat_map(|object| &object.fields);
        fields
            .filter(|field| field.required)
            .map(|field| field.wire.as_str())
    };
    let mut requiring: HashMap<&str, usize> = HashMap::new();
    for wire in union.variants.iter().flat_map(required) {
        *requiring.entry(wire).or_default() += 1;
    }
    let rarest = |variant| required(variant).min_by_key(|wire| requiring.get(wire).copied());
    union.variants.iter().map(rarest).collect()
}

/// The variants that came before, sorted by a member that each requires: only those whose member a later variant has
/// could swallow it. Without that, each variant would be compared with all others.
#[derive(Default)]
struct Rivals<'a> {
    by_member: HashMap<&'a str, Vec<usize>>,
    others: Vec<usize>,
}

impl<'a> Rivals<'a> {
    fn add(&mut self, index: usize, member: Option<&'a str>) {
        match member {
            Some(member) => self.by_member.entry(member).or_default().push(index),
            None => self.others.push(index),
        }
    }

    /// Those that could swallow a variant, in the document's order.
    fn of(&self, later: Option<&ObjectType>) -> BTreeSet<usize> {
        let fields = later.into_iter().flat_map(|object| &object.fields);
        let by_member = fields.filter_map(|field| self.by_member.get(field.wire.as_str()));
        by_member.chain([&self.others]).flatten().copied().collect()
    }
}

/// True when each value of `later` can be read as `earlier`.
fn swallows(api: &Api, earlier: &Ty, later: &Ty) -> bool {
    // Pairs that all must hold. A list and not recursion: types may hold themselves, and each other in long chains.
    let mut todo = vec![(earlier, later)];
    let mut seen: HashSet<(TypeId, TypeId)> = HashSet::new();
    while let Some((earlier, later)) = todo.pop() {
        match (earlier, later) {
            (Ty::JsonObject, Ty::Named(_)) if object(api, later).is_some() => {}
            (Ty::Float(_), Ty::Integer(_)) | (Ty::String, Ty::DateTime | Ty::Date) => {}
            (Ty::Named(a), Ty::Named(b)) => {
                if !seen.insert((*a, *b)) {
                    continue;
                }
                let (Some(earlier), Some(later)) = (object(api, earlier), object(api, later))
                else {
                    return false;
                };
                if seen.len() > MOST_PAIRS || !members(earlier, later, &mut todo) {
                    return false;
                }
            }
            (Ty::List(earlier), Ty::List(later)) if earlier != later => todo.push((earlier, later)),
            _ if earlier != later => return false,
            _ => {}
        }
    }
    true
}

/// Adds the pairs of members that must hold so that an object is swallowed; false when that can't be.
fn members<'a>(
    earlier: &'a ObjectType,
    later: &'a ObjectType,
    todo: &mut Vec<(&'a Ty, &'a Ty)>,
) -> bool {
    earlier.fields.iter().all(|field| {
        let same = later.fields.iter().find(|other| other.wire == field.wire);
        let Some(other) = same else {
            return !field.required;
        };
        if other.ty != field.ty || (field.required && !other.required) {
            todo.push((&field.ty, &other.ty));
        }
        true
    })
}
