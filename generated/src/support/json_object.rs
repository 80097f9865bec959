//! Structs as JSON objects: equivalent to `derive(Serialize, Deserialize)`, with a fraction of the code.
//!
//! A client has hundreds of structs, and the derives took most of the time of checking it: they also read structs from
//! sequences, from bytes and by index, which JSON never needs. The macro reads and writes maps only.

#![allow(
    dead_code,
    unused_macros,
    unused_imports,
    reason = "a client whose document has no objects expands none of it"
)]

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// Implements `Serialize` and `Deserialize` for a struct from a table of its fields: presence, field, member.
///
/// - `required`: always written. It is an error if it is absent.
/// - `nullable`: an `Option` that is always written. Null and absent are read as `None`.
/// - `optional`: an `Option` that is written if it is `Some`. Null and absent are read as `None`.
/// - `three_state`: a [`Nullable`](super::Nullable) that is written unless it is absent.
/// - a member and its only value, both as text, before all other rows: always written, but not a field of the struct.
///   It is ignored on reading, since the caller has already checked it.
/// - `..field`, last: a map for the members that no other row names. Without it they are ignored.
///
/// The types inside begin with `__`, unlike any struct it is used for: macros do not separate such names.
macro_rules! json_object {
    (
        $name:ident {
            $($constant:literal = $value:literal,)*
            $($presence:ident $field:ident = $member:literal,)*
            $(..$others:ident)?
        }
    ) => {
        impl ::serde::Serialize for $name {
            #[allow(deprecated, reason = "a deprecated field is still a field")]
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                #[allow(unused_mut, reason = "an object may have no members")]
                let mut map = serializer.serialize_map(::std::option::Option::None)?;
                $(::serde::ser::SerializeMap::serialize_entry(&mut map, $constant, $value)?;)*
                $($crate::support::json_object!(@write $presence map, $member, self.$field);)*
                $(for (key, value) in &self.$others {
                    ::serde::ser::SerializeMap::serialize_entry(&mut map, key, value)?;
                })?
                ::serde::ser::SerializeMap::end(map)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                struct __Members;
                impl<'de> ::serde::de::Visitor<'de> for __Members {
                    type Value = $name;
                    fn expecting(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                        formatter.write_str(concat!("an object (", stringify!($name), ")"))
                    }
                    #[allow(deprecated, reason = "a deprecated field is still a field")]
                    fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                        self,
                        mut map: __A,
                    ) -> ::std::result::Result<$name, __A::Error> {
                        $(let mut $field = ::std::option::Option::None;)*
                        $(let mut $others = ::std::collections::BTreeMap::new();)?
                        while let ::std::option::Option::Some(key) = map.next_key::<$crate::support::Key<'de>>()? {
                            match key.as_str() {
                                $($constant => { map.next_value::<::serde::de::IgnoredAny>()?; })*
                                $($member => $field = ::std::option::Option::Some(map.next_value()?),)*
                                _ => $crate::support::json_object!(@other map, key $(, $others)?),
                            }
                        }
                        ::std::result::Result::Ok($name {
                            $($field: $crate::support::json_object!(@read $presence $field, $member),)*
                            $($others,)?
                        })
                    }
                }
                deserializer.deserialize_map(__Members)
            }
        }
    };
    (@write required $map:ident, $member:literal, $($value:tt)*) => {
        ::serde::ser::SerializeMap::serialize_entry(&mut $map, $member, &$($value)*)?
    };
    (@write nullable $map:ident, $member:literal, $($value:tt)*) => {
        ::serde::ser::SerializeMap::serialize_entry(&mut $map, $member, &$($value)*)?
    };
    (@write optional $map:ident, $member:literal, $($value:tt)*) => {
        if let ::std::option::Option::Some(value) = &$($value)* {
            ::serde::ser::SerializeMap::serialize_entry(&mut $map, $member, value)?;
        }
    };
    (@write three_state $map:ident, $member:literal, $($value:tt)*) => {
        if !$($value)*.is_absent() {
            ::serde::ser::SerializeMap::serialize_entry(&mut $map, $member, &$($value)*)?;
        }
    };
    (@read required $value:ident, $member:literal) => { $crate::support::required($value, $member)? };
    (@read nullable $value:ident, $member:literal) => { $value.flatten() };
    (@read optional $value:ident, $member:literal) => { $value.flatten() };
    (@read three_state $value:ident, $member:literal) => { $value.unwrap_or_default() };
    (@other $map:ident, $key:ident) => {{
        $map.next_value::<::serde::de::IgnoredAny>()?;
    }};
    (@other $map:ident, $key:ident, $others:ident) => {{
        $others.insert($key.into_string(), $map.next_value()?);
    }};
}

/// The name of a member, borrowed from the text if it has no escapes.
#[derive(Debug)]
pub enum Key<'de> {
    /// A part of the text.
    Borrowed(&'de str),
    /// Unescaped from the text.
    Owned(String),
}

impl Key<'_> {
    /// The name.
    pub fn as_str(&self) -> &str {
        match self {
            Key::Borrowed(name) => name,
            Key::Owned(name) => name,
        }
    }

    /// The name, owned.
    pub fn into_string(self) -> String {
        match self {
            Key::Borrowed(name) => name.to_owned(),
            Key::Owned(name) => name,
        }
    }
}

impl<'de> Deserialize<'de> for Key<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_identifier(KeyVisitor)
    }
}

struct KeyVisitor;

impl<'de> Visitor<'de> for KeyVisitor {
    type Value = Key<'de>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name of a member")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self::Value, E> {
        Ok(Key::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self::Value, E> {
        Ok(Key::Owned(name.to_owned()))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Self::Value, E> {
        Ok(Key::Owned(name))
    }
}

/// The value of a required member.
///
/// # Errors
///
/// If it is absent.
pub fn required<T, E: Error>(value: Option<T>, member: &'static str) -> Result<T, E> {
    match value {
        Some(value) => Ok(value),
        None => Err(E::missing_field(member)),
    }
}

/// Implements `From` for a request type from a related response type: first the members that are copied unchanged, then
/// each other member with its expression, which uses the name before the colon.
macro_rules! made_from {
    ($own:ident from $value:ident: $source:ident => [$($same:ident)*] $($field:ident = $made:expr;)*) => {
        /// For changing and sending it back: sets the members that are present, and omits those that only the service
        /// sets.
        impl ::std::convert::From<$source> for $own {
            #[allow(deprecated, reason = "a deprecated field is still a field")]
            #[allow(unused_variables, reason = "they may have no member in common")]
            fn from($value: $source) -> Self {
                Self { $($same: $value.$same,)* $($field: $made,)* }
            }
        }
    };
}

pub(crate) use {json_object, made_from};
