//! Compares the requests that the service sends: webhooks and callbacks.

use crate::model::{Api, ChosenBy, Type, TypeKind, UnionType, UnionVariant};

use super::change::Kind;
use super::finding::{Direction, Finding, Outcome, Touch};
use super::sides::{At, Sides};

pub(super) fn compare(sides: &mut Sides<'_>) {
    let (old, new) = (union_of(sides.old), union_of(sides.new));
    let before = old.map_or(&[][..], |(_, union)| &union.variants);
    let after = new.map_or(&[][..], |(_, union)| &union.variants);
    for one in before {
        if let Some(other) = find(after, one) {
            kept(sides, (old, one), (new, other));
            continue;
        }
        let message = format!("the service no longer sends the {}", named(one));
        let outcome = Outcome::compatible("programs that expect it never receive it");
        let mut touches = items(sides, old, one, new.is_none());
        touches.extend(sides.reached(sides.old, &one.ty));
        let finding = Finding::new(Kind::WebhookRemoved, message, outcome);
        sides.found(finding.at(Some(&one.place), None).touch(touches));
    }
    for one in after.iter().filter(|one| find(before, one).is_none()) {
        let message = format!("the service sends the new {}", named(one));
        let outcome = Outcome::compatible("a program that does not know it keeps it as JSON");
        let mut touches = items(sides, new, one, old.is_none());
        touches.extend(sides.reached(sides.new, &one.ty));
        let finding = Finding::new(Kind::WebhookAdded, message, outcome).strict(true);
        sides.found(finding.at(None, Some(&one.place)).touch(touches));
    }
}

/// A union and its type.
type Union<'a> = Option<(&'a Type, &'a UnionType)>;

/// Returns the union of all requests that the service sends.
fn union_of(api: &Api) -> Union<'_> {
    let mut live = api.types.0.iter().filter(|ty| ty.live);
    live.find_map(|ty| match &ty.kind {
        TypeKind::Union(union) if union.chosen_by == ChosenBy::Webhook => Some((ty, union)),
        _ => None,
    })
}

fn name(variant: &UnionVariant) -> &str {
    variant.tag_values.first().map_or("", String::as_str)
}

fn named(variant: &UnionVariant) -> String {
    let of_operation = variant.place.pointer.keys().any(|key| key == "callbacks");
    let what = if of_operation { "callback" } else { "webhook" };
    format!("{what} `{}`", name(variant))
}

fn find<'a>(among: &'a [UnionVariant], variant: &UnionVariant) -> Option<&'a UnionVariant> {
    among.iter().find(|other| name(other) == name(variant))
}

/// Returns the items of a variant; with `whole`, those of the union.
fn items(sides: &Sides<'_>, union: Union<'_>, one: &UnionVariant, whole: bool) -> Vec<Touch> {
    let ty = union.map_or("", |(ty, _)| ty.name.as_str());
    if whole {
        return vec![Touch::Whole(sides.types(ty))];
    }
    vec![
        Touch::Item(sides.types(&format!("{ty}::{}", one.name))),
        Touch::Under(sides.types(&format!("{ty}: From"))),
    ]
}

fn kept<'a>(
    sides: &mut Sides<'a>,
    (old, was): (Union<'a>, &'a UnionVariant),
    (new, is): (Union<'a>, &'a UnionVariant),
) {
    sides.seen.clear();
    let is_deprecated = |one: &UnionVariant| one.docs.as_ref().is_some_and(|docs| docs.deprecated);
    if is_deprecated(was) != is_deprecated(is) {
        let places = (Some(&was.place), Some(&is.place));
        sides.deprecation(is_deprecated(is), &format!("the {}", named(is)), name(is), places);
    }
    let mut touches = items(sides, old, was, false);
    touches.extend(items(sides, new, is, false));
    let at = At {
        operation: name(is),
        subject: format!("the body of `{}`", name(is)),
        direction: Direction::Received,
        old: sides.old_places.body(&was.place),
        new: sides.new_places.body(&is.place),
        places: (was.place.clone(), is.place.clone()),
        touches,
    };
    sides.value(&was.ty, &is.ty, &at);
}
