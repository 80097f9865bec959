//! JSON objects with arbitrary members, converted from and to any type.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::{Map, Value};

use super::collect::IntoObjects;
use super::error::Error;
use super::failure::Kind;
use super::nullable::Nullable;

/// A JSON object. Its members are sorted by name; with the feature `preserve-order` they keep the order in which they
/// were added.
///
/// It derefs to [`serde_json::Map`], so `object["name"]`, `get`, `insert` and so on are available. [`JsonObject::to`]
/// converts it to a type of your own.
///
/// It can be created from any value that serializes, so a value that is not an object is only found at run time. Such a
/// value has no members, and a request that contains it fails before anything is sent.
#[derive(Clone, PartialEq, Default)]
pub struct JsonObject {
    members: Map<String, Value>,
    /// The reason why the value is not an object.
    refused: Option<Box<str>>,
}

impl JsonObject {
    /// An object without members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The JSON object of a value: `json!({…})`, a map, or your own struct.
    pub fn of(value: impl Serialize) -> Self {
        let (members, refused) = match super::json::to_value(&value) {
            Ok(Value::Object(members)) => (members, None),
            Ok(other) => (
                Map::new(),
                Some(format!("expected a JSON object, found {}", form(&other))),
            ),
            Err(why) => (Map::new(), Some(why.to_string())),
        };
        Self {
            members,
            refused: refused.map(String::into_boxed_str),
        }
    }

    /// The JSON object of a value. Null stays null.
    pub fn or_null(value: impl Serialize) -> Nullable<Self> {
        match super::json::to_value(&value) {
            Ok(Value::Null) => Nullable::Null,
            Ok(value) => Nullable::Value(Self::of(value)),
            Err(_) => Nullable::Value(Self::of(value)),
        }
    }

    /// The item of a list at this index, which the reason names.
    pub(super) fn at(mut self, index: usize) -> Self {
        self.refused = self.refused.map(|why| in_list(index, &why).into_boxed_str());
        self
    }

    /// The reason why it can't be sent. `None` if it can.
    pub(super) fn refused(&self) -> Option<&str> {
        self.refused.as_deref()
    }

    /// Converts it to a type of your own.
    ///
    /// # Errors
    ///
    /// If it does not have that form ([`Error::is_decode`]). The message names the member that does not fit.
    pub fn to<T: DeserializeOwned>(&self) -> Result<T, Error> {
        read_as(self)
    }
}

/// Converts a value to another type, through its JSON.
///
/// # Errors
///
/// If its JSON does not have that form.
pub fn read_as<T: DeserializeOwned>(value: &impl Serialize) -> Result<T, Error> {
    let value = super::json::to_value(value).map_err(|why| Error::invalid(why.to_string()))?;
    serde_path_to_error::deserialize(value).map_err(|error| {
        Error::new(Kind::Unfit {
            path: error.path().to_string(),
            source: error.into_inner(),
        })
    })
}

/// A struct with known members and any others, which values of other types convert to.
pub trait OpenObject: DeserializeOwned {
    /// Members that only the service sets. They are left out, so that what was read can be sent back.
    const ONLY_READ: &'static [&'static str];

    /// A value with only these members.
    fn with(additional: BTreeMap<String, Value>) -> Self;
}

/// The items of a list of such structs: from `json!({…})`, maps, your own structs, or values of `T`.
///
/// An item that does not have the form of `T` is kept as such, and a request that contains it fails before anything is
/// sent.
#[allow(dead_code, reason = "not every document has such structs")]
pub fn open_objects<T: OpenObject>(items: impl IntoObjects) -> Vec<T> {
    let items = items.into_objects().into_iter().enumerate();
    items.map(|(index, item)| open_object(index, item)).collect()
}

fn open_object<T: OpenObject>(index: usize, mut item: JsonObject) -> T {
    for name in T::ONLY_READ {
        item.remove(*name);
    }
    read_as(&item).unwrap_or_else(|why| {
        let why = match item.refused() {
            Some(why) => why.to_owned(),
            None => in_list(index, &why),
        };
        let refused = super::json::refused_value(&why);
        T::with(BTreeMap::from([(String::new(), refused)]))
    })
}

/// The reason why the item of a list can't be sent.
fn in_list(index: usize, why: &impl fmt::Display) -> String {
    format!("the item at index {index}: {why}")
}

/// The kind of the value, for messages.
fn form(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

impl Deref for JsonObject {
    type Target = Map<String, Value>;
    fn deref(&self) -> &Self::Target {
        &self.members
    }
}

impl DerefMut for JsonObject {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.members
    }
}

impl fmt::Debug for JsonObject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.refused {
            None => formatter.debug_map().entries(&self.members).finish(),
            Some(why) => write!(formatter, "<{why}>"),
        }
    }
}

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.refused {
            None => self.members.serialize(serializer),
            Some(why) => Err(S::Error::custom(why)),
        }
    }
}

impl<'de> Deserialize<'de> for JsonObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Map::deserialize(deserializer).map(Self::from)
    }
}

impl From<Map<String, Value>> for JsonObject {
    fn from(members: Map<String, Value>) -> Self {
        Self { members, refused: None }
    }
}

impl From<JsonObject> for Map<String, Value> {
    fn from(object: JsonObject) -> Self {
        object.members
    }
}

impl From<JsonObject> for Value {
    fn from(object: JsonObject) -> Self {
        Self::Object(object.members)
    }
}

impl From<BTreeMap<String, Value>> for JsonObject {
    fn from(members: BTreeMap<String, Value>) -> Self {
        members.into_iter().collect()
    }
}

impl PartialEq<Value> for JsonObject {
    fn eq(&self, other: &Value) -> bool {
        self.refused.is_none() && other.as_object() == Some(&self.members)
    }
}

impl PartialEq<Map<String, Value>> for JsonObject {
    fn eq(&self, other: &Map<String, Value>) -> bool {
        self.refused.is_none() && self.members == *other
    }
}

impl<K: Into<String>, V: Into<Value>> FromIterator<(K, V)> for JsonObject {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(members: I) -> Self {
        let members = members.into_iter();
        let members: Map<String, Value> = members.map(|(name, value)| (name.into(), value.into())).collect();
        Self::from(members)
    }
}

impl<K: Into<String>, V: Into<Value>, const N: usize> From<[(K, V); N]> for JsonObject {
    fn from(members: [(K, V); N]) -> Self {
        members.into_iter().collect()
    }
}

impl IntoIterator for JsonObject {
    type Item = (String, Value);
    type IntoIter = serde_json::map::IntoIter;
    fn into_iter(self) -> Self::IntoIter {
        self.members.into_iter()
    }
}

impl<'a> IntoIterator for &'a JsonObject {
    type Item = (&'a String, &'a Value);
    type IntoIter = serde_json::map::Iter<'a>;
    fn into_iter(self) -> Self::IntoIter {
        self.members.iter()
    }
}
