//! The value of a parameter before it is encoded: JSON, converted from the types that generated setters take.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Number, Value};

use super::JsonObject;
use super::datetime::{Date, DateTime};
use super::tree::Tree;

/// The value of a parameter.
///
/// Null is the same as not set. Lists and objects are written in the parameter's style.
#[derive(Debug, Clone, PartialEq)]
pub struct Argument(Result<Tree, String>);

impl Default for Argument {
    fn default() -> Self {
        Self(Ok(Tree::Null))
    }
}

impl Argument {
    /// A list.
    pub fn list(items: impl IntoIterator<Item = impl Into<Self>>) -> Self {
        let items = items.into_iter().map(|item| item.into().0);
        Self(items.collect::<Result<_, _>>().map(Tree::Array))
    }

    /// An object.
    pub fn map(members: impl IntoIterator<Item = (impl Into<String>, impl Into<Self>)>) -> Self {
        let members = members.into_iter();
        let members = members.map(|(key, value)| Ok((key.into(), value.into().0?)));
        Self(members.collect::<Result<_, _>>().map(Tree::Object))
    }

    /// A list whose items are converted to `T`.
    pub fn list_of<T: Into<Self>>(items: impl IntoIterator<Item = impl Into<T>>) -> Self {
        Self::list(items.into_iter().map(Into::<T>::into))
    }

    /// An object whose members are converted to `T`.
    pub fn map_of<T: Into<Self>>(members: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> Self {
        let members = members.into_iter();
        Self::map(members.map(|(key, value)| (key, Into::<T>::into(value))))
    }

    /// The JSON of a serializable value, its numbers written as in bodies. A number that JSON can't express is not set.
    pub fn of(value: &(impl Serialize + ?Sized)) -> Self {
        let exact = Tree::of(value);
        let value = exact.or_else(|_| {
            let named = serde_json::to_value(value)?;
            super::json::to_value(&named).map(Tree::from)
        });
        Self(value.map_err(|why| why.to_string()))
    }

    /// The value, or the reason why it can't be sent.
    pub(super) fn into_value(self) -> Result<Tree, String> {
        self.0
    }
}

/// Converts each of these types through JSON.
macro_rules! from {
    ($($type:ty),*) => {
        $(impl From<$type> for Argument {
            fn from(value: $type) -> Self {
                Self(Ok(Value::from(value).into()))
            }
        })*
    };
}
from!(String, &str, bool, i32, i64, u32, u64);

impl From<JsonObject> for Argument {
    fn from(object: JsonObject) -> Self {
        Self(match object.refused() {
            None => Ok(Value::from(object).into()),
            Some(why) => Err(why.to_owned()),
        })
    }
}

impl From<&String> for Argument {
    fn from(value: &String) -> Self {
        Self::from(value.as_str())
    }
}

impl From<Value> for Argument {
    fn from(value: Value) -> Self {
        Self(Ok(value.into()))
    }
}

/// JSON has no infinities and no not-a-number. They are sent by name, so that the service rejects them, rather than
/// lost.
impl From<f64> for Argument {
    fn from(value: f64) -> Self {
        let number = Number::from_f64(value);
        Self(Ok(number.map_or_else(|| Tree::String(value.to_string()), Tree::Number)))
    }
}

/// Keeps the digits of a 32-bit float: 0.1 stays 0.1.
impl From<f32> for Argument {
    fn from(value: f32) -> Self {
        Self::from(value.to_string().parse().unwrap_or_else(|_| f64::from(value)))
    }
}

impl From<DateTime> for Argument {
    fn from(value: DateTime) -> Self {
        Self(Ok(Tree::String(value.to_string())))
    }
}

impl From<Date> for Argument {
    fn from(value: Date) -> Self {
        Self(Ok(Tree::String(value.to_string())))
    }
}

/// `None` is not set.
impl<T: Into<Self>> From<Option<T>> for Argument {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::default(), Into::into)
    }
}

impl<T: Into<Self>> From<Vec<T>> for Argument {
    fn from(items: Vec<T>) -> Self {
        Self::list(items)
    }
}

impl<T: Into<Self>> From<BTreeMap<String, T>> for Argument {
    fn from(members: BTreeMap<String, T>) -> Self {
        Self::map(members)
    }
}
