//! Selects the variant of a union for a value: the one that its tag names, or without a tag, the one that describes it
//! best.
//!
//! The description of a variant is static data ([`Shape`]). So all unions of a client share these functions, and only
//! reading the selected variant depends on its type.

use std::borrow::Cow;
use std::cmp::Reverse;
use std::ops::AddAssign;

use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::datetime::{Date, DateTime};
use super::decode::{whole, write_integers};
use super::union_level::Level;

/// The value of `property` in a JSON object, as text: the tag that selects the variant of a union. `None` if the value
/// is not an object, has no such property, or its value is not a string, number or boolean.
pub fn union_tag<'v>(value: &'v Value, property: &str) -> Option<Cow<'v, str>> {
    match value.get(property)? {
        Value::String(text) => Some(Cow::Borrowed(text)),
        tag @ (Value::Number(_) | Value::Bool(_)) => Some(Cow::Owned(tag.to_string())),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Reads a variant. `None` if the value does not have that form, or is large and within too many unions, so that the
/// union can keep the value.
pub fn union_read<T: DeserializeOwned>(value: &Value) -> Option<T> {
    let _level = Level::enter(value)?;
    let read = T::deserialize(value).ok().or_else(|| {
        let mut value = value.clone();
        let has_integers = write_integers(&mut value);
        has_integers.then(|| T::deserialize(value).ok()).flatten()
    });
    if read.is_none() {
        Level::fail();
    }
    read
}

/// The description of a variant's values. Lists of values are empty if the document lists none.
#[derive(Debug)]
pub enum Shape {
    /// Any JSON.
    Any,
    /// Any object.
    SomeObject,
    /// A boolean.
    Bool(&'static [bool]),
    /// An integer.
    Integer(&'static [i64]),
    /// A number.
    Number,
    /// A string.
    Text(&'static [&'static str]),
    /// A string that is a date and time.
    DateTime,
    /// A string that is a date.
    Date,
    /// The inner form, or null.
    Nullable(&'static Shape),
    /// A list of the inner form.
    List(&'static Shape),
    /// A list of exactly these forms.
    Tuple(&'static [Shape]),
    /// An object with these members, and the rule for other members.
    Object(&'static [Member], Others),
    /// A union with this property as its tag: the tag values of each variant, and its form.
    Tagged(&'static str, &'static [(&'static [&'static str], Shape)]),
    /// A union without a tag.
    OneOf(&'static [Shape]),
}

/// A named member of a variant.
#[derive(Debug)]
pub enum Member {
    /// Must be present.
    Required(&'static str, Shape),
    /// May be absent or null.
    Optional(&'static str, Shape),
}

/// A variant's rule for members that it does not name.
#[derive(Debug)]
pub enum Others {
    /// It ignores them.
    Ignored,
    /// It keeps those of this form, and rejects others.
    Kept(&'static Shape),
}

/// A measure of how well a value fits a variant. The smallest is the best.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Fit {
    /// Members that the variant does not name, and values that it does not list.
    foreign: usize,
    /// Members and values that the variant names and lists.
    known: Reverse<usize>,
    /// Members that would be lost when reading the variant.
    lost: usize,
    /// Members that the variant names but the value does not have.
    absent: usize,
}

/// A string or number of the right type counts little, a date or an integer instead of any string or number counts
/// more, and a listed value most.
const PLAIN: usize = 1;
const NARROW: usize = 2;
const LISTED: usize = 3;

impl Fit {
    fn known(known: usize) -> Self {
        Self {
            known: Reverse(known),
            ..Self::default()
        }
    }

    fn foreign() -> Self {
        Self {
            foreign: 1,
            ..Self::default()
        }
    }

    /// The weight of a value, which the document may list.
    fn among<T: PartialEq + ?Sized>(values: &[&T], value: &T, unlisted: usize) -> Self {
        match values {
            [] => Self::known(unlisted),
            _ if values.contains(&value) => Self::known(LISTED),
            _ => Self::foreign(),
        }
    }
}

impl AddAssign for Fit {
    fn add_assign(&mut self, other: Self) {
        self.foreign += other.foreign;
        self.known.0 += other.known.0;
        self.lost += other.lost;
        self.absent += other.absent;
    }
}

/// The indices of the variants that fit the value, the best first. Among equals, the earlier is first.
///
/// A variant is excluded if the value lacks one of its required members or has a member of another type, or if the same
/// member has a value that selects another variant.
pub fn union_order(value: &Value, variants: &[Shape]) -> Vec<usize> {
    let mut fits: Vec<(Fit, usize)> = variants
        .iter()
        .enumerate()
        .filter(|(index, _)| !contradicts(value, variants, *index))
        .filter_map(|(index, shape)| Some((fit(value, shape)?, index)))
        .collect();
    fits.sort_unstable();
    fits.into_iter().map(|(_, index)| index).collect()
}

/// Like [`union_order`] for `anyOf`, where several variants can apply at once. Empty if the best variant does not name
/// a member that another fitting variant names: each of them would lose a part of the value.
pub fn union_any(value: &Value, variants: &[Shape]) -> Vec<usize> {
    let order = union_order(value, variants);
    let names = |index: &usize| variants.get(*index).and_then(Shape::members);
    let (Some(object), Some((best, others))) = (value.as_object(), order.split_first()) else {
        return order;
    };
    let Some((known, Others::Ignored)) = names(best) else {
        return order;
    };
    let has = |members: &[Member], name: &String| members.iter().any(|one| one.name() == name);
    let loses = object.keys().filter(|name| !has(known, name)).any(|name| {
        let mut others = others.iter().filter_map(names);
        others.any(|(members, _)| has(members, name))
    });
    if loses { Vec::new() } else { order }
}

/// The measure of how well a value fits. `None` if it does not fit. The recursion is as deep as the shape, which is
/// static.
fn fit(value: &Value, shape: &Shape) -> Option<Fit> {
    Some(match (shape, value) {
        (Shape::Any, _) => Fit::default(),
        (Shape::Nullable(_), Value::Null)
        | (Shape::SomeObject, Value::Object(_))
        | (Shape::Number, Value::Number(_)) => Fit::known(PLAIN),
        (Shape::Nullable(inner), _) => fit(value, inner)?,
        (Shape::Bool(listed), Value::Bool(flag)) => Fit::among(&refs(listed), flag, PLAIN),
        (Shape::Integer(listed), Value::Number(number)) => match number.as_i64() {
            Some(number) => Fit::among(&refs(listed), &number, NARROW),
            None if number.is_u64() => Fit::among(&refs(listed), &0, NARROW),
            // It may be an integer in JSON Schema too (`1.0`), but a number is more likely.
            None => Fit::among(&refs(listed), &whole(number)?, 0),
        },
        (Shape::Text(listed), Value::String(text)) => Fit::among(listed, text.as_str(), PLAIN),
        (Shape::DateTime, Value::String(text)) => match text.parse::<DateTime>() {
            Ok(_) => Fit::known(NARROW),
            Err(_) => Fit::foreign(),
        },
        (Shape::Date, Value::String(text)) => match text.parse::<Date>() {
            Ok(_) => Fit::known(NARROW),
            Err(_) => Fit::foreign(),
        },
        (Shape::List(inner), Value::Array(items)) => {
            let mut all = Fit::known(PLAIN);
            for item in items {
                all += fit_part(item, inner)?;
            }
            all
        }
        (Shape::Tuple(shapes), Value::Array(items)) if items.len() == shapes.len() => {
            let mut all = Fit::known(PLAIN);
            for (item, shape) in items.iter().zip(*shapes) {
                all += fit_part(item, shape)?;
            }
            all
        }
        (Shape::Object(members, others), Value::Object(object)) => fit_object(object, members, others)?,
        (Shape::Tagged(property, variants), _) => {
            let tag = union_tag(value, property)?;
            let (_, shape) = variants.iter().find(|(tags, _)| tags.contains(&&*tag))?;
            fit(value, shape)?
        }
        (Shape::OneOf(variants), _) => {
            let best = *union_order(value, variants).first()?;
            fit(value, variants.get(best)?)?
        }
        _ => return None,
    })
}

/// The same for a part of a variant. A union in it keeps what none of its variants fits, so that does not exclude the
/// variant around it.
fn fit_part(value: &Value, shape: &Shape) -> Option<Fit> {
    let kept = || shape.keeps_anything().then(Fit::foreign);
    fit(value, shape).or_else(kept)
}

fn refs<T>(values: &[T]) -> Vec<&T> {
    values.iter().collect()
}

fn fit_object(object: &Map<String, Value>, members: &[Member], others: &Others) -> Option<Fit> {
    let mut all = Fit::known(PLAIN);
    for member in members {
        let (name, shape, required) = match member {
            Member::Required(name, shape) => (name, shape, true),
            Member::Optional(name, shape) => (name, shape, false),
        };
        match object.get(*name) {
            Some(Value::Null) if !required => all += Fit::known(PLAIN),
            Some(value) => {
                all += Fit::known(PLAIN + usize::from(required));
                all += fit_part(value, shape)?;
            }
            // A nullable member is read as null if it is absent.
            None if required && !matches!(shape, Shape::Nullable(_) | Shape::Any) => return None,
            None => all.absent += 1,
        }
    }
    for (name, value) in object {
        if members.iter().any(|member| member.name() == name) {
            continue;
        }
        all.foreign += 1;
        match others {
            Others::Ignored => all.lost += 1,
            // These also count as foreign: a variant that names the member is more specific.
            Others::Kept(shape) => all.known.0 += fit_part(value, shape)?.known.0,
        }
    }
    Some(all)
}

impl Member {
    fn name(&self) -> &'static str {
        match self {
            Self::Required(name, _) | Self::Optional(name, _) => name,
        }
    }

    fn shape(&self) -> &Shape {
        match self {
            Self::Required(_, shape) | Self::Optional(_, shape) => shape,
        }
    }
}

/// True if the value contradicts the listed values of the variant, at a member where these select it: no other variant
/// that lists values there shares one with it.
fn contradicts(value: &Value, variants: &[Shape], index: usize) -> bool {
    let Some(variant) = variants.get(index) else {
        return false;
    };
    let tells_apart = |listed: Option<&str>| {
        let Some(own) = at(variant, listed) else {
            return false;
        };
        let mut others = variants
            .iter()
            .enumerate()
            .filter(|(other, _)| *other != index)
            .filter_map(|(_, other)| at(other, listed))
            .filter(|other| other.lists())
            .peekable();
        others.peek().is_some() && others.all(|other| own.is_disjoint(other))
    };
    match variant {
        Shape::Object(members, _) => members.iter().any(|member| {
            value
                .get(member.name())
                .is_some_and(|value| !value.is_null() && member.shape().is_unlisted(value))
                && tells_apart(Some(member.name()))
        }),
        _ => variant.is_unlisted(value) && tells_apart(None),
    }
}

/// The form of the variant's member with this name, or of the variant itself.
fn at<'s>(variant: &'s Shape, member: Option<&str>) -> Option<&'s Shape> {
    match (variant, member) {
        (Shape::Object(members, _), Some(name)) => {
            members.iter().find(|member| member.name() == name).map(Member::shape)
        }
        (_, Some(_)) => None,
        (shape, None) => Some(shape),
    }
}

impl Shape {
    /// The members that it names, and the rule for others.
    fn members(&self) -> Option<(&'static [Member], &Others)> {
        match self {
            Self::Object(members, others) => Some((members, others)),
            Self::Nullable(inner) => inner.members(),
            _ => None,
        }
    }

    /// True for a union, which keeps any value.
    fn keeps_anything(&self) -> bool {
        match self {
            Self::Tagged(..) | Self::OneOf(_) => true,
            Self::Nullable(inner) => inner.keeps_anything(),
            _ => false,
        }
    }

    fn lists(&self) -> bool {
        match self {
            Self::Bool(values) => !values.is_empty(),
            Self::Integer(values) => !values.is_empty(),
            Self::Text(values) => !values.is_empty(),
            Self::Nullable(inner) => inner.lists(),
            _ => false,
        }
    }

    /// True if values are listed and this one is not among them.
    fn is_unlisted(&self, value: &Value) -> bool {
        self.lists() && fit(value, self).is_none_or(|fit| fit.foreign > 0)
    }

    fn is_disjoint(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Nullable(one), other) | (other, Self::Nullable(one)) => one.is_disjoint(other),
            (Self::Bool(one), Self::Bool(other)) => !one.iter().any(|value| other.contains(value)),
            (Self::Integer(one), Self::Integer(other)) => !one.iter().any(|value| other.contains(value)),
            (Self::Text(one), Self::Text(other)) => !one.iter().any(|value| other.contains(value)),
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    const TEXT: Shape = Shape::Text(&[]);
    use Member::{Optional, Required};
    use Others::{Ignored, Kept};
    use Shape::Object;

    #[track_caller]
    fn order(value: &Value, variants: &[Shape], expected: &[usize]) {
        assert_eq!(union_order(value, variants), expected, "{value}");
    }

    #[test]
    fn a_tag_is_a_text_a_number_or_a_boolean() {
        assert_eq!(union_tag(&json!({"t": "a"}), "t").as_deref(), Some("a"));
        assert_eq!(union_tag(&json!({"t": 2}), "t").as_deref(), Some("2"));
        assert_eq!(union_tag(&json!({"t": false}), "t").as_deref(), Some("false"));
        assert_eq!(union_tag(&json!({"t": null}), "t"), None);
        assert_eq!(union_tag(&json!("t"), "t"), None);
    }

    #[test]
    fn the_variant_that_names_more_members_is_first() {
        let good = || Object(&[Optional("status", TEXT), Optional("id", TEXT)], Ignored);
        let bad = Object(
            &[Optional("status", Shape::Text(&["1"])), Optional("error", TEXT)],
            Ignored,
        );
        let variants = [good(), bad];
        order(&json!({"error": "e"}), &variants, &[1, 0]);
        order(&json!({"status": "1", "error": "e"}), &variants, &[1, 0]);
        order(&json!({"status": "1", "id": "i"}), &variants, &[0, 1]);
        order(&json!({"status": "1"}), &variants, &[1, 0]);
        order(&json!({"status": "7"}), &variants, &[0, 1]);
        // A member of another type does not match the variant's.
        order(&json!({"id": 1}), &variants, &[1]);
    }

    #[test]
    fn required_members_count_when_present() {
        let variants = [
            Object(&[Optional("a", TEXT), Optional("b", TEXT)], Ignored),
            Object(&[Required("a", TEXT)], Ignored),
        ];
        order(&json!({"a": "a"}), &variants, &[1, 0]);
        order(&json!({"b": "b"}), &variants, &[0]);
        order(&json!({}), &variants, &[0]);
        order(&json!([]), &variants, &[]);
    }

    #[test]
    fn values_that_tell_variants_apart_go_before_all_else() {
        let variants = [
            Object(&[Optional("t", Shape::Integer(&[1])), Optional("a", TEXT)], Ignored),
            Object(&[Optional("t", Shape::Integer(&[2, 3])), Optional("b", TEXT)], Ignored),
        ];
        order(&json!({"t": 2, "a": "a"}), &variants, &[1]);
        order(&json!({"t": 1, "b": "b"}), &variants, &[0]);
        order(&json!({"t": 4, "b": "b"}), &variants, &[]);
        order(&json!({"b": "b"}), &variants, &[1, 0]);
        let enums = [Shape::Text(&["a"]), Shape::Text(&["b"])];
        order(&json!("b"), &enums, &[1]);
        order(&json!("c"), &enums, &[]);
        // Values that both list do not separate them.
        let shared = [Shape::Text(&["a", "b"]), Shape::Text(&["b", "c"])];
        order(&json!("c"), &shared, &[1, 0]);
        order(&json!("d"), &shared, &[0, 1]);
    }

    #[test]
    fn members_with_a_name_go_before_free_ones() {
        let variants = [
            Object(&[], Kept(&TEXT)),
            Object(&[Optional("a", TEXT)], Ignored),
            Object(&[], Kept(&Shape::Any)),
        ];
        order(&json!({"a": "a", "b": "b"}), &variants, &[1, 0, 2]);
        order(&json!({"b": "b"}), &variants, &[0, 2, 1]);
        order(&json!({"b": 1}), &variants, &[2, 1]);
    }

    #[test]
    fn plain_values_go_to_the_narrowest_type() {
        let variants = [TEXT, Shape::DateTime, Shape::Number, Shape::Integer(&[])];
        order(&json!("2025-01-31T00:00:00Z"), &variants, &[1, 0]);
        order(&json!("a"), &variants, &[0, 1]);
        let dates = [Shape::Date, Shape::DateTime];
        order(&json!("2025-01-31T00:00:00Z"), &dates, &[1, 0]);
        order(&json!("2025-01-31"), &dates, &[0, 1]);
        order(&json!(1), &variants, &[3, 2]);
        order(&json!(u64::MAX), &variants, &[3, 2]);
        order(&json!(1.5), &variants, &[2]);
    }

    #[test]
    fn a_part_that_its_union_does_not_know_does_not_exclude_the_variant() {
        const SOURCE: Shape = Shape::Tagged("object", &[(&["card"], Object(&[], Ignored))]);
        let customer = Object(&[Required("id", TEXT), Optional("source", SOURCE)], Ignored);
        let page = Object(
            &[Required("blocks", Shape::List(&Shape::OneOf(&[SOURCE, TEXT])))],
            Ignored,
        );
        let gone = Object(&[Required("id", TEXT), Required("deleted", TEXT)], Ignored);
        let variants = [customer, page, gone];
        order(&json!({"id": "1", "source": {"object": "wallet"}}), &variants, &[0]);
        order(&json!({"blocks": ["a", {"object": "b"}, 7]}), &variants, &[1]);
        // The variant itself must still fit.
        order(&json!({"object": "wallet"}), &[SOURCE], &[]);
    }

    #[test]
    fn integers_may_be_written_with_a_point() {
        let integers = [Shape::Integer(&[1]), Shape::Integer(&[2])];
        order(&json!(2.0), &integers, &[1]);
        order(&json!(2.0), &[Shape::Integer(&[]), Shape::Number], &[1, 0]);
        order(&json!(1.5), &[Shape::Integer(&[])], &[]);
        assert_eq!(union_read::<Vec<i64>>(&json!([2.0, 3])), Some(vec![2, 3]));
        assert_eq!(union_read::<Vec<i64>>(&json!([2.5, 3])), None);
    }

    #[test]
    fn an_inner_union_is_compared_by_its_variants() {
        let tagged = Shape::Tagged("kind", &[(&["cat"], Object(&[Optional("a", TEXT)], Ignored))]);
        let one_of = Shape::OneOf(&[Object(&[Required("b", TEXT)], Ignored)]);
        let variants = [tagged, one_of, Object(&[Required("name", TEXT)], Ignored)];
        order(&json!({"name": "n"}), &variants, &[2]);
        order(&json!({"kind": "cat"}), &variants, &[0]);
        order(&json!({"kind": "dog"}), &variants, &[]);
        order(&json!({"b": "b"}), &variants, &[1]);
    }
}
