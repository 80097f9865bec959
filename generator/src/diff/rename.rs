//! Pairs old and new items: by name, and a removed with an added one by a guess.

use std::collections::HashSet;

use crate::model::{
    Api, EnumVariant, Field, ObjectType, Operation, Parameter, ScalarEnum, Ty, TypeId, TypeKind, UnionType,
    UnionVariant,
};

use super::sides::shape_of_path;

/// The similarity (0 to 1) from which two names may be spellings of the same name.
const ALIKE: f64 = 0.85;

/// Two items that are the same, in the order of the old document.
pub(super) struct Pair<'a, T> {
    pub(super) old: &'a T,
    pub(super) new: &'a T,
    /// True if their names differ.
    pub(super) guess: bool,
}

/// Pairs items by `key`, then the rest by `guess`, where exactly one new item fits.
fn pair<'a, T, K: PartialEq>(
    old: &'a [T],
    new: &'a [T],
    key: impl Fn(&T) -> K,
    guess: impl Fn(&'a T, &'a T) -> bool,
) -> Vec<Pair<'a, T>> {
    let known = |in_: &[T], one: &T| in_.iter().any(|other| key(other) == key(one));
    let gone: Vec<&T> = old.iter().filter(|one| !known(new, one)).collect();
    let come: Vec<&T> = new.iter().filter(|one| !known(old, one)).collect();
    old.iter()
        .filter_map(|one| {
            if let Some(other) = new.iter().find(|other| key(other) == key(one)) {
                return Some(Pair {
                    old: one,
                    new: other,
                    guess: false,
                });
            }
            let mut fits = come.iter().filter(|other| guess(one, other));
            let other = *fits.next()?;
            let rivals = gone.iter().filter(|rival| guess(rival, other)).count();
            (fits.next().is_none() && rivals == 1).then_some(Pair {
                old: one,
                new: other,
                guess: true,
            })
        })
        .collect()
}

pub(super) fn operations<'a>(old: &'a Api, new: &'a Api) -> Vec<Pair<'a, Operation>> {
    pair(
        &old.operations,
        &new.operations,
        |one| one.id.clone(),
        |one, other| {
            let route = |one: &Operation| (one.method.clone(), shape_of_path(&one.path));
            route(one) == route(other) || (alike(&one.id, &other.id) && same_operation(old, one, new, other))
        },
    )
}

pub(super) fn parameters<'a>(old: &'a Operation, new: &'a Operation) -> Vec<Pair<'a, Parameter>> {
    let position = |of: &Operation, one: &Parameter| {
        let name = format!("{{{}}}", one.wire);
        of.path.split('/').position(|segment| segment.contains(&name))
    };
    let key = |one: &Parameter| (one.location, one.wire.clone());
    pair(&old.parameters, &new.parameters, key, |one, other| {
        one.location == other.location
            && one.required == other.required
            && match position(old, one) {
                // The service sees only its position in the path.
                Some(at) => position(new, other) == Some(at),
                None => alike(&one.wire, &other.wire) && scalar(&one.ty) && one.ty == other.ty,
            }
    })
}

pub(super) fn fields<'a>(
    (old_api, old): (&'a Api, &'a ObjectType),
    (new_api, new): (&'a Api, &'a ObjectType),
) -> Vec<Pair<'a, Field>> {
    pair(
        &old.fields,
        &new.fields,
        |one| one.wire.clone(),
        |one, other| {
            alike(&one.wire, &other.wire)
                && (one.required, one.nullable) == (other.required, other.nullable)
                && Same::default().ty((old_api, &one.ty), (new_api, &other.ty))
        },
    )
}

/// Pairs values that differ only in letter case and separators.
pub(super) fn values<'a>(old: &'a ScalarEnum, new: &'a ScalarEnum) -> Vec<(&'a EnumVariant, &'a EnumVariant)> {
    let key = |one: &EnumVariant| one.wire.clone();
    pair(&old.variants, &new.variants, key, |one, other| {
        letters(&one.wire) == letters(&other.wire)
    })
    .into_iter()
    .filter(|pair| pair.guess)
    .map(|pair| (pair.old, pair.new))
    .collect()
}

/// Pairs variants of a union: by tag, by component, by content.
pub(super) fn variants<'a>(
    (old_api, old): (&'a Api, &'a UnionType),
    (new_api, new): (&'a Api, &'a UnionType),
) -> Vec<(&'a UnionVariant, &'a UnionVariant)> {
    let component = |api: &'a Api, one: &UnionVariant| match api.types.behind(&one.ty) {
        Ty::Named(id) => api.types[*id].component.as_deref(),
        _ => None,
    };
    let mut taken: Vec<&UnionVariant> = Vec::new();
    let mut pairs = Vec::new();
    for one in &old.variants {
        let by_tag = |other: &&UnionVariant| one.tag_values.iter().any(|value| other.tag_values.contains(value));
        let by_component = |other: &&UnionVariant| {
            let name = component(old_api, one);
            name.is_some() && name == component(new_api, other)
        };
        let by_shape = |other: &&UnionVariant| Same::default().ty((old_api, &one.ty), (new_api, &other.ty));
        let free = |other: &&UnionVariant| !taken.iter().any(|taken| std::ptr::eq(*taken, *other));
        let candidates = || new.variants.iter().filter(free);
        let found = candidates()
            .find(by_tag)
            .or_else(|| candidates().find(by_component))
            .or_else(|| candidates().find(by_shape));
        if let Some(other) = found {
            taken.push(other);
            pairs.push((one, other));
        }
    }
    pairs
}

fn scalar(ty: &Ty) -> bool {
    !matches!(ty, Ty::Named(_) | Ty::List(_) | Ty::Map(_))
}

/// Returns the letters and digits of a name.
fn letters(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

fn alike(one: &str, other: &str) -> bool {
    /// The length from which a word counts as part of another; shorter ones match by chance.
    const SHORTEST: usize = 4;
    let (one, other) = (letters(one), letters(other));
    let inside =
        |short: &str, long: &str| short.len() >= SHORTEST && (long.starts_with(short) || long.ends_with(short));
    one == other || inside(&one, &other) || inside(&other, &one) || strsim::jaro_winkler(&one, &other) >= ALIKE
}

fn same_operation(old_api: &Api, old: &Operation, new_api: &Api, new: &Operation) -> bool {
    let parameters = |of: &Operation| {
        of.parameters
            .iter()
            .map(|one| (one.location, one.wire.clone(), one.required))
            .collect::<Vec<_>>()
    };
    let mut same = Same::default();
    let responses = match (old.main_response(), new.main_response()) {
        (Some(one), Some(other)) => same.ty((old_api, &one.ty), (new_api, &other.ty)),
        _ => false,
    };
    old.method == new.method
        && parameters(old) == parameters(new)
        && responses
        && match (&old.body, &new.body) {
            (Some(one), Some(other)) => same.ty((old_api, &one.content.ty), (new_api, &other.content.ty)),
            (None, None) => true,
            _ => false,
        }
}

/// Compares types of two models.
#[derive(Default)]
struct Same {
    /// Pairs that are assumed equal while their members are compared.
    seen: HashSet<(TypeId, TypeId)>,
}

impl Same {
    fn ty(&mut self, (old, one): (&Api, &Ty), (new, other): (&Api, &Ty)) -> bool {
        let (one, other) = (old.types.behind(one), new.types.behind(other));
        match (one, other) {
            (Ty::Boxed(one), other) => self.ty((old, one), (new, other)),
            (one, Ty::Boxed(other)) => self.ty((old, one), (new, other)),
            (Ty::List(one), Ty::List(other))
            | (Ty::Map(one), Ty::Map(other))
            | (Ty::Nullable(one), Ty::Nullable(other)) => self.ty((old, one), (new, other)),
            (Ty::Tuple(one), Ty::Tuple(other)) => {
                one.len() == other.len()
                    && one
                        .iter()
                        .zip(other)
                        .all(|(one, other)| self.ty((old, one), (new, other)))
            }
            (Ty::Named(one), Ty::Named(other)) => {
                !self.seen.insert((*one, *other)) || self.kind((old, *one), (new, *other))
            }
            (one, other) => one == other,
        }
    }

    fn kind(&mut self, (old, one): (&Api, TypeId), (new, other): (&Api, TypeId)) -> bool {
        match (&old.types[one].kind, &new.types[other].kind) {
            (TypeKind::Object(one), TypeKind::Object(other)) => {
                one.fields.len() == other.fields.len()
                    && one.fields.iter().all(|field| {
                        other.fields.iter().any(|candidate| {
                            (&candidate.wire, candidate.required, candidate.nullable)
                                == (&field.wire, field.required, field.nullable)
                                && self.ty((old, &field.ty), (new, &candidate.ty))
                        })
                    })
                    && match (&one.additional, &other.additional) {
                        (Some(one), Some(other)) => self.ty((old, one), (new, other)),
                        (None, None) => true,
                        _ => false,
                    }
            }
            (TypeKind::Enum(one), TypeKind::Enum(other)) => {
                one.integer == other.integer
                    && one.variants.len() == other.variants.len()
                    && one
                        .variants
                        .iter()
                        .all(|value| other.variants.iter().any(|candidate| candidate.wire == value.wire))
            }
            (TypeKind::Union(one), TypeKind::Union(other)) => {
                one.variants.len() == other.variants.len()
                    && one.variants.iter().zip(&other.variants).all(|(one, other)| {
                        one.tag_values == other.tag_values && self.ty((old, &one.ty), (new, &other.ty))
                    })
            }
            _ => false,
        }
    }
}
