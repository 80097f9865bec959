//! An object of the document and its location, for the readers of plain values: each member is read as its expected
//! type, and is absent if it has another type. The checks have reported that.

use serde_json::{Map, Number, Value};

use crate::diagnostic::Location;

/// An object and its location.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    pub(super) map: &'a Map<String, Value>,
    pub(super) place: Location,
}

impl<'a> Node<'a> {
    /// Returns the object at a location; `None` when the value is not an object.
    pub(super) fn new(value: &'a Value, place: Location) -> Option<Self> {
        let map = value.as_object()?;
        Some(Self { map, place })
    }

    pub(super) fn get(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key)
    }

    pub(super) fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    pub(super) fn text(&self, key: &str) -> Option<&'a str> {
        self.map.get(key)?.as_str()
    }

    /// Returns an owned copy of a string.
    pub(super) fn string(&self, key: &str) -> Option<String> {
        self.text(key).map(str::to_owned)
    }

    /// Returns a string unless it is blank.
    pub(super) fn nonblank(&self, key: &str) -> Option<String> {
        let text = self.text(key)?;
        (!text.trim().is_empty()).then(|| text.to_owned())
    }

    /// Returns true for a member that is `true`.
    pub(super) fn flag(&self, key: &str) -> bool {
        self.boolean(key) == Some(true)
    }

    pub(super) fn boolean(&self, key: &str) -> Option<bool> {
        self.map.get(key)?.as_bool()
    }

    pub(super) fn count(&self, key: &str) -> Option<usize> {
        usize::try_from(self.map.get(key)?.as_u64()?).ok()
    }

    /// Returns a number as a person writes it: `10`, not `10.0`.
    pub(super) fn number(&self, key: &str) -> Option<Number> {
        match self.map.get(key)? {
            Value::Number(number) => Some(plain(number)),
            _ => None,
        }
    }

    /// Returns a member that is an object.
    pub(super) fn child(&self, key: &str) -> Option<Self> {
        Self::new(self.map.get(key)?, self.place.child(key))
    }

    /// Returns the strings of a list.
    pub(super) fn texts(&self, key: &str) -> Vec<String> {
        let list = self.map.get(key).and_then(Value::as_array);
        let texts = list.into_iter().flatten().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    }

    /// Returns the items of a list, each with its location.
    pub(super) fn items(&self, key: &str) -> Vec<(&'a Value, Location)> {
        let Some(list) = self.map.get(key).and_then(Value::as_array) else {
            return Vec::new();
        };
        let at = self.place.child(key);
        let items = list.iter().enumerate();
        items
            .map(|(index, value)| (value, at.child(&index.to_string())))
            .collect()
    }

    /// Returns the members of an object in this one, each with its key and location.
    pub(super) fn members(&self, key: &str) -> Vec<(&'a str, &'a Value, Location)> {
        self.child(key).map(|child| child.entries()).unwrap_or_default()
    }

    /// Returns its own members, each with its key and location.
    pub(super) fn entries(&self) -> Vec<(&'a str, &'a Value, Location)> {
        let entries = self.map.iter();
        entries
            .map(|(key, value)| (key.as_str(), value, self.place.child(key)))
            .collect()
    }
}

#[allow(clippy::cast_possible_truncation, reason = "checked to be a small integer")]
fn plain(number: &Number) -> Number {
    match number.as_f64() {
        Some(float) if number.is_f64() && float.fract() == 0.0 && float.abs() < 1e15 => Number::from(float as i64),
        _ => number.clone(),
    }
}
