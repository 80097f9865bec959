//! What schemas say beside their types: limits, defaults, prose. Merging shapes keeps of these only
//! what holds everywhere, so they are read at each place in the documents themselves.

use serde_json::Value;

use crate::model::{Ty, TypeKind};

use super::change::Kind;
use super::finding::{Direction, Outcome};
use super::sides::{At, Sides};

/// Limits, and whether more of each lets more pass (`Some(true)`), less does, or it is told by being equal.
const LIMITS: [(&str, Option<bool>); 13] = [
    ("minLength", Some(false)),
    ("maxLength", Some(true)),
    ("minimum", Some(false)),
    ("maximum", Some(true)),
    ("exclusiveMinimum", None),
    ("exclusiveMaximum", None),
    ("multipleOf", None),
    ("minItems", Some(false)),
    ("maxItems", Some(true)),
    ("minProperties", Some(false)),
    ("maxProperties", Some(true)),
    ("uniqueItems", None),
    ("pattern", None),
];

/// What is prose.
const PROSE: [&str; 3] = ["description", "title", "example"];

pub(super) fn compare(sides: &mut Sides<'_>, old_ty: &Ty, new_ty: &Ty, at: &At<'_>) {
    let (Some(old), Some(new)) = (&at.old, &at.new) else {
        return;
    };
    let mut keys: Vec<&'static str> = LIMITS.iter().map(|(key, _)| *key).collect();
    keys.extend(PROSE);
    keys.extend(["default", "format", "enum"]);
    let was = sides.old_places.said(old, &keys);
    let is = sides.new_places.said(new, &keys);
    let of = |said: &[(&str, &Value)], key: &str| {
        let found = said.iter().find(|(known, _)| *known == key);
        found.map(|(_, value)| (*value).clone())
    };
    if PROSE.iter().any(|key| of(&was, key) != of(&is, key)) {
        sides.prose.insert((old.clone(), new.clone()));
    }
    for (key, wider) in LIMITS {
        limit(sides, key, wider, (of(&was, key), of(&is, key)), at);
    }
    // Where a format or an enum decides the type, the type has changed, and says so.
    if old_ty == new_ty || (untyped(sides, old_ty) && untyped(sides, new_ty)) {
        limit(
            sides,
            "format",
            None,
            (of(&was, "format"), of(&is, "format")),
            at,
        );
        if untyped(sides, old_ty) {
            limit(sides, "enum", None, (of(&was, "enum"), of(&is, "enum")), at);
        }
    }
    default((of(&was, "default"), of(&is, "default")), sides, at);
}

/// Whether the values of an enum are no part of the type.
fn untyped(sides: &Sides<'_>, ty: &Ty) -> bool {
    match ty {
        Ty::Named(id) => sides
            .old
            .types
            .0
            .get(id.0 as usize)
            .is_some_and(|ty| matches!(ty.kind, TypeKind::Object(_))),
        Ty::Bool | Ty::String | Ty::Float | Ty::Integer(_) => true,
        _ => false,
    }
}

fn limit(
    sides: &mut Sides<'_>,
    key: &'static str,
    wider: Option<bool>,
    (old, new): (Option<Value>, Option<Value>),
    at: &At<'_>,
) {
    // What is said to be no limit is none.
    let said = |value: Option<Value>| value.filter(|value| *value != Value::Bool(false));
    let (old, new) = (said(old), said(new));
    if old == new {
        return;
    }
    let (kind, message) = match (&old, &new) {
        (None, Some(new)) => (
            Kind::LimitAdded,
            format!("{} got the limit `{key}: {new}`", at.subject),
        ),
        (Some(old), None) => (
            Kind::LimitRemoved,
            format!("{} lost the limit `{key}: {old}`", at.subject),
        ),
        (Some(old), Some(new)) => (
            Kind::LimitChanged,
            format!("the limit `{key}` of {} was {old}, is {new}", at.subject),
        ),
        (None, None) => return,
    };
    let loose = match (&old, &new, wider) {
        (_, None, _) => true,
        (None, _, _) => false,
        (Some(old), Some(new), Some(wider)) => match (old.as_f64(), new.as_f64()) {
            (Some(old), Some(new)) => (new > old) == wider,
            _ => false,
        },
        (Some(old), Some(new), None) => match (old.as_array(), new.as_array()) {
            (Some(old), Some(new)) => old.iter().all(|value| new.contains(value)),
            _ => false,
        },
    };
    let outcome = match (at.direction, loose) {
        (Direction::Sent, true) => Outcome::compatible("what could be sent before still can be"),
        (Direction::Sent, false) => Outcome::run("what could be sent before may be refused"),
        (Direction::Answered, _) => {
            Outcome::none("the client reads what comes, whatever the limit")
        }
    };
    // Limits are no part of a type, so a client that takes types at their word does not mind.
    let finding = at.finding(kind, message, outcome);
    sides.found(finding);
}

fn default((old, new): (Option<Value>, Option<Value>), sides: &mut Sides<'_>, at: &At<'_>) {
    if old == new {
        return;
    }
    let said = |value: &Option<Value>| {
        value
            .as_ref()
            .map_or("none".to_owned(), |value| format!("`{value}`"))
    };
    let message = format!(
        "the default of {} was {}, is {}",
        at.subject,
        said(&old),
        said(&new)
    );
    let outcome = match (at.direction, old) {
        (Direction::Answered, _) => Outcome::none("the client fills in no defaults"),
        (Direction::Sent, None) => {
            Outcome::compatible("the document says now what happens when it is left out")
        }
        (Direction::Sent, Some(_)) => Outcome::run("calls that leave it out do something else"),
    };
    let finding = at.finding(Kind::DefaultChanged, message, outcome);
    sides.found(finding);
}
