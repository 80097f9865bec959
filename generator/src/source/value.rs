//! The serde visitor that makes a [`Value`] from JSON and from YAML.
//!
//! It rejects what `serde_json::Value` would accept silently: equal keys, floats that JSON can't write, tags, and
//! aliases that would fill the memory. It only rejects; the outline finds the location and the reason.

use std::cell::Cell;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::read::cost;

/// Reads one value; shared state counts the values that are made.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    /// The number of values that may still be made.
    pub(super) budget: &'a Cell<usize>,
    /// In YAML, `<<` merges.
    pub(super) merge: bool,
    /// The number of levels of lists and objects that the value may have.
    pub(super) levels: usize,
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Number(value.into()))
    }

    // As in JSON: a number that does not fit an integer of 64 bits is the nearest float.
    #[allow(clippy::cast_precision_loss, reason = "the nearest float is intended")]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        match Number::from_i128(value) {
            Some(number) => Ok(Value::Number(number)),
            None => self.visit_f64(value as f64),
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "the nearest float is intended")]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        match Number::from_u128(value) {
            Some(number) => Ok(Value::Number(number)),
            None => self.visit_f64(value as f64),
        }
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value)
            .map(Value::Number)
            .ok_or_else(|| E::custom("not a JSON number"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        // Its container counts it as a value.
        self.spend(cost(value.len()) - 1)?;
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        // Its container counts it as a value.
        self.spend(cost(value.len()) - 1)?;
        Ok(Value::String(value))
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        let inner = self.inner()?;
        while let Some(value) = access.next_element_seed(inner)? {
            self.spend(1)?;
            list.push(value);
        }
        list.shrink_to_fit();
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut members = Vec::new();
        let mut merged = Vec::new();
        let inner = self.inner()?;
        while let Some(key) = access.next_key::<String>()? {
            self.spend(cost(key.len()))?;
            let value = access.next_value_seed(inner)?;
            if self.merge && key == "<<" {
                match value {
                    Value::Object(from) => merged.push(from),
                    Value::Array(list) => {
                        for item in list {
                            let Value::Object(from) = item else {
                                return Err(A::Error::custom("merge of something not an object"));
                            };
                            merged.push(from);
                        }
                    }
                    _ => return Err(A::Error::custom("merge of something not an object")),
                }
            } else {
                members.push((key, value));
            }
        }
        let mut map = map_of(members).ok_or_else(|| A::Error::custom("equal keys"))?;
        // The members of the object itself take precedence over merged ones, and the first merged object over the
        // later.
        for (key, value) in merged.into_iter().flatten() {
            map.entry(key).or_insert(value);
        }
        Ok(Value::Object(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, _: A) -> Result<Value, A::Error> {
        Err(A::Error::custom("a tag"))
    }
}

/// Returns the object with these members; `None` if two keys are equal.
pub(super) fn map_of(members: Vec<(String, Value)>) -> Option<Map<String, Value>> {
    // A map that grows has room for twice as many members, and most of a document is small maps.
    let mut map = Map::with_capacity(members.len());
    for (key, value) in members {
        if map.insert(key, value).is_some() {
            return None;
        }
    }
    Some(map)
}

impl<'a> Node<'a> {
    /// Returns the seed that reads the value of a whole text. Its parser limits the levels.
    pub(super) fn whole(budget: &'a Cell<usize>, merge: bool) -> Self {
        Self {
            budget,
            merge,
            levels: usize::MAX,
        }
    }
}

impl Node<'_> {
    /// Returns the seed that reads the values inside of this one.
    fn inner<E: Error>(self) -> Result<Self, E> {
        let levels = self.levels.checked_sub(1);
        let levels = levels.ok_or_else(|| E::custom("too many levels"))?;
        Ok(Self { levels, ..self })
    }

    pub(super) fn spend<E: Error>(self, values: usize) -> Result<(), E> {
        let left = self.budget.get().checked_sub(values);
        self.budget.set(left.ok_or_else(|| E::custom("too many values"))?);
        Ok(())
    }
}
