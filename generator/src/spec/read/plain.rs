//! Members of a plain JSON value, by the type that they should have. What has another type is as if it were not there: the
//! checks have said so.

use serde_json::{Map, Value};

/// A member of any type; null when there is none.
pub(super) fn at<'v>(value: &'v Value, key: &str) -> &'v Value {
    value.get(key).unwrap_or(&Value::Null)
}

/// A string.
pub(super) fn text<'v>(value: &'v Value, key: &str) -> Option<&'v str> {
    value.get(key)?.as_str()
}

/// True when a member is `true`.
pub(super) fn flag(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool) == Some(true)
}

/// The items of a list.
pub(super) fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> + use<'v> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

/// The strings in a list.
pub(super) fn texts<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v str> + use<'v> {
    list(value, key).filter_map(Value::as_str)
}

/// The members of an object.
pub(super) fn members<'v>(
    value: &'v Value,
    key: &str,
) -> impl Iterator<Item = (&'v String, &'v Value)> + use<'v> {
    let map: Option<&'v Map<String, Value>> = value.get(key).and_then(Value::as_object);
    map.into_iter().flatten()
}
