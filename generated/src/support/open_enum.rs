//! Open enums: the values that a document lists, and any other value that the service sends.
//!
//! Each enum is declared in the generated code. The macros implement the parts that all enums share. They expand to as
//! little code as possible, since a client expands them for each enum of its documents. They refer to their helpers by
//! `$crate::support`, the path of this module in a generated crate.

#![allow(
    dead_code,
    unused_macros,
    unused_imports,
    reason = "a client expands only those that its documents need"
)]

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserializer, Error, Unexpected, Visitor};

use super::argument::Argument;
use super::nullable::Nullable;

/// A value that an enum does not list, as the service sent it: the content of the last variant of every open enum.
///
/// Only reading creates one, so it never contains a listed value, and each value has one representation. Its content is
/// private: ask the enum (`as_str`, or `as_i64` for integer values). So code that checks for a value still works when a
/// later version of the client lists it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue<T = Box<str>>(T);

impl<T: std::fmt::Display> std::fmt::Display for UnknownValue<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl<T> UnknownValue<T> {
    /// Only for the macros of this module, which know the listed values.
    #[doc(hidden)]
    pub(crate) fn new(value: T) -> Self {
        Self(value)
    }

    #[doc(hidden)]
    pub(crate) fn get(&self) -> &T {
        &self.0
    }
}

impl<T: fmt::Debug> fmt::Debug for UnknownValue<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// Implements an enum of strings: `Name: Unknown { Variant = "text", … }`. The variant after the colon keeps any other
/// value.
///
/// It converts from and to JSON and from any text, unknown values included, compares with any text, and is an
/// [`Argument`](super::Argument). It must derive `PartialEq`, but not `Eq`.
macro_rules! open_enum {
    ($name:ident: $unknown:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The values that this version of the client knows.
            pub const VALUES: &'static [&'static str] = &[$($value),*];

            /// The value on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => value.get(),
                }
            }
        }

        impl<T: ::std::convert::AsRef<str>> ::std::convert::From<T> for $name {
            fn from(value: T) -> Self {
                match value.as_ref() {
                    $($value => Self::$variant,)*
                    value => Self::$unknown($crate::support::UnknownValue::new(value.into())),
                }
            }
        }

        $crate::support::open_enum_common!($name);
    };
}

/// The parts that do not depend on the values of an open enum.
macro_rules! open_enum_common {
    ($name:ident) => {
        impl ::std::cmp::Eq for $name {}

        // All types of text. No open enum is one of them.
        impl<T: ::std::convert::AsRef<str> + ?::std::marker::Sized> ::std::cmp::PartialEq<T> for $name {
            fn eq(&self, other: &T) -> bool {
                self.as_str() == other.as_ref()
            }
        }

        impl ::std::cmp::PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl ::std::cmp::PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_str()
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(self.cmp(other))
            }
        }

        // By their text, so that a value keeps its place when a later version of the client lists it.
        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_str().hash(state);
            }
        }

        impl ::std::str::FromStr for $name {
            // Spelled out below, since `Self::Err` may be a variant.
            type Err = ::std::convert::Infallible;
            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::convert::Infallible> {
                ::std::result::Result::Ok(Self::from(value))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.pad(self.as_str())
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::support::open_text(deserializer)
            }
        }

        impl $crate::support::OpenText for $name {}

        impl $crate::support::Blank for $name {
            fn blank() -> Self {
                Self::from("")
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }
    };
}

/// Implements an enum of integers: `Name: Unknown { Variant = 1, … }`. The variant after the colon keeps any other
/// value.
macro_rules! open_int_enum {
    ($name:ident: $unknown:ident { $($variant:ident = $value:literal),* $(,)? }) => {
        impl $name {
            /// The values that this version of the client knows.
            pub const VALUES: &'static [i64] = &[$($value),*];

            /// The value on the wire.
            pub fn as_i64(self) -> i64 {
                match self {
                    $(Self::$variant => $value,)*
                    Self::$unknown(value) => *value.get(),
                }
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::cmp::PartialEq<i64> for $name {
            fn eq(&self, other: &i64) -> bool {
                self.as_i64() == *other
            }
        }

        impl ::std::convert::From<i64> for $name {
            fn from(value: i64) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    _ => Self::$unknown($crate::support::UnknownValue::new(value)),
                }
            }
        }

        impl ::std::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::std::option::Option<::std::cmp::Ordering> {
                ::std::option::Option::Some(self.cmp(other))
            }
        }

        // By their number, so that a value keeps its place when a later version of the client lists it.
        impl ::std::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::std::cmp::Ordering {
                self.as_i64().cmp(&other.as_i64())
            }
        }

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                self.as_i64().hash(state);
            }
        }

        impl ::std::str::FromStr for $name {
            // Spelled out below, since `Self::Err` may be a variant.
            type Err = ::std::num::ParseIntError;
            fn from_str(value: &str) -> ::std::result::Result<Self, ::std::num::ParseIntError> {
                value.parse().map(|value: i64| Self::from(value))
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.as_i64(), formatter)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_i64(self.as_i64())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> ::std::result::Result<Self, D::Error> {
                $crate::support::open_integer(deserializer).map(Self::from)
            }
        }

        impl $crate::support::Blank for $name {
            fn blank() -> Self {
                Self::from(0)
            }
        }

        impl ::std::convert::From<$name> for $crate::support::Argument {
            fn from(value: $name) -> Self {
                Self::from(value.as_i64())
            }
        }
    };
}

/// An open enum of strings. What it alone decides is implemented once for all of them.
pub trait OpenText: for<'a> From<&'a str> + fmt::Display {}

impl<T: OpenText> From<T> for Argument {
    fn from(value: T) -> Self {
        Self::from(value.to_string())
    }
}

impl<T: OpenText> From<&str> for Nullable<T> {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}

/// Reads a string and converts it, without a copy.
///
/// # Errors
///
/// If it is not a string.
pub fn open_text<'de, T: for<'a> From<&'a str>, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_str(TextVisitor(PhantomData))
}

struct TextVisitor<T>(PhantomData<T>);

impl<T: for<'a> From<&'a str>> Visitor<'_> for TextVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Reads an integer, which JSON may write with a fraction of zero.
///
/// # Errors
///
/// If it is not a 64-bit integer.
pub fn open_integer<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    deserializer.deserialize_i64(IntegerVisitor)
}

struct IntegerVisitor;

impl Visitor<'_> for IntegerVisitor {
    type Value = i64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an integer of 64 bits")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        i64::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        // As text, since a float that is too large would be cut off.
        let digits = number.to_string();
        digits
            .parse()
            .map_err(|_| E::invalid_value(Unexpected::Float(number), &self))
    }
}

pub(crate) use {open_enum, open_enum_common, open_int_enum};
