//! The three states of a member that may be absent and may be null.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A member that can be absent, null, or a value.
///
/// In an update, an absent member keeps the current value and null removes it, so [`Option`] is not enough. A field of
/// this type needs `#[serde(default, skip_serializing_if = "Nullable::is_absent")]`. Without it, `Absent` is written as
/// null.
///
/// A plain value converts to `Value`, and an `Option` to `Value` or `Null`. A bare `None` is ambiguous where a text is
/// expected, since an option of `&str` converts too: write `Nullable::Null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Nullable<T> {
    /// Absent.
    #[default]
    Absent,
    /// Null.
    Null,
    /// A value.
    Value(T),
}

impl<T> Nullable<T> {
    /// True if it is absent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// True if it is null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The same state, with a borrowed value.
    pub fn as_ref(&self) -> Nullable<&T> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(value),
        }
    }

    /// The value, if there is one.
    pub fn as_option(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The same state, with the value converted.
    pub fn map<U>(self, change: impl FnOnce(T) -> U) -> Nullable<U> {
        match self {
            Self::Absent => Nullable::Absent,
            Self::Null => Nullable::Null,
            Self::Value(value) => Nullable::Value(change(value)),
        }
    }

    /// The value, if there is one.
    pub fn into_option(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }
}

impl<T> From<T> for Nullable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

/// `None` becomes null, not absent. To leave a member absent, do not set it.
impl<T> From<Option<T>> for Nullable<T> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Value)
    }
}

impl From<&str> for Nullable<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<Option<&str>> for Nullable<String> {
    fn from(value: Option<&str>) -> Self {
        Self::from(value.map(ToOwned::to_owned))
    }
}

/// Both absent and null become `None`.
impl<T> From<Nullable<T>> for Option<T> {
    fn from(value: Nullable<T>) -> Self {
        value.into_option()
    }
}

impl<T: Serialize> Serialize for Nullable<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_option().serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Nullable<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(Self::from)
    }
}
