//! Compares keywords of schemas other than types: limits, defaults, prose. Merged shapes keep only the keywords that
//! hold everywhere, so these are read from the documents at each location.

use serde_json::Value;

use crate::model::{Ty, TypeKind};

use super::change::Kind;
use super::finding::{Direction, Outcome};
use super::sides::{At, Sides};

/// The limits. `Some(true)`: a larger value allows more; `Some(false)`: a larger value allows less; `None`: only equal
/// values mean the same.
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

/// The keywords of prose.
const PROSE: [&str; 3] = ["description", "title", "example"];

pub(super) fn compare(sides: &mut Sides<'_>, old_ty: &Ty, new_ty: &Ty, at: &At<'_>) {
    let (Some(old), Some(new)) = (&at.old, &at.new) else {
        return;
    };
    let mut keys: Vec<&'static str> = LIMITS.iter().map(|(key, _)| *key).collect();
    keys.extend(PROSE);
    keys.extend(["default", "format", "enum"]);
    let was = sides.old_places.keywords(old, &keys);
    let is = sides.new_places.keywords(new, &keys);
    let of = |keywords: &[(&str, &Value)], key: &str| {
        let found = keywords.iter().find(|(known, _)| *known == key);
        found.map(|(_, value)| (*value).clone())
    };
    if PROSE.iter().any(|key| of(&was, key) != of(&is, key)) {
        sides.prose.insert((old.clone(), new.clone()));
    }
    for (key, wider) in LIMITS {
        limit(sides, key, wider, (of(&was, key), of(&is, key)), at);
    }
    // If a format or an enum decides the type, the type differs too, and is reported.
    let is_number = |ty: &Ty| matches!(ty, Ty::Integer(_) | Ty::Float);
    let is_another = old_ty != new_ty && is_number(old_ty) && is_number(new_ty);
    if old_ty == new_ty || (untyped(sides, old_ty) && untyped(sides, new_ty) && !is_another) {
        limit(sides, "format", None, (of(&was, "format"), of(&is, "format")), at);
        if untyped(sides, old_ty) {
            limit(sides, "enum", None, (of(&was, "enum"), of(&is, "enum")), at);
        }
    }
    default((of(&was, "default"), of(&is, "default")), sides, at);
}

/// True if the type does not contain the values of the enum.
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
    // A limit with the value `false` is not a limit.
    let limiting = |value: Option<Value>| value.filter(|value| *value != Value::Bool(false));
    let (old, new) = (limiting(old), limiting(new));
    if old == new {
        return;
    }
    let (kind, message) = match (&old, &new) {
        (None, Some(new)) => (
            Kind::LimitAdded,
            format!("{} gained the limit `{key}: {new}`", at.subject),
        ),
        (Some(old), None) => (
            Kind::LimitRemoved,
            format!("{} lost the limit `{key}: {old}`", at.subject),
        ),
        (Some(old), Some(new)) => (
            Kind::LimitChanged,
            format!("the limit `{key}` of {} changed from {old} to {new}", at.subject),
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
        (Direction::Sent, true) => Outcome::compatible("everything that was valid before still is"),
        (Direction::Sent, false) => Outcome::run("values that were valid before may be rejected"),
        (Direction::Received, _) => Outcome::none("the client does not check limits of what it receives"),
    };
    // Limits are not part of a type, so they do not affect a strict client.
    let finding = at.finding(kind, message, outcome);
    sides.found(finding);
}

fn default((old, new): (Option<Value>, Option<Value>), sides: &mut Sides<'_>, at: &At<'_>) {
    if old == new {
        return;
    }
    let shown = |value: &Option<Value>| value.as_ref().map_or("none".to_owned(), |value| format!("`{value}`"));
    let message = format!(
        "the default of {} changed from {} to {}",
        at.subject,
        shown(&old),
        shown(&new)
    );
    let outcome = match (at.direction, old) {
        (Direction::Received, _) => Outcome::none("the client does not fill in defaults"),
        (Direction::Sent, None) => Outcome::compatible("the document now specifies the value used when it is omitted"),
        (Direction::Sent, Some(_)) => Outcome::run("calls that omit it behave differently"),
    };
    let finding = at.finding(Kind::DefaultChanged, message, outcome);
    sides.found(finding);
}
