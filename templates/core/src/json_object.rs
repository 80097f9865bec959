//! Structs as JSON objects: what `derive(Serialize, Deserialize)` would say, in a fraction of the code.
//!
//! A client has hundreds of structs, and the derives made up most of the time that checking it took: they also read
//! structs from sequences, from bytes and by index, which no answer of a JSON service ever is. The macro reads and writes
//! maps alone.

#![allow(
    dead_code,
    unused_macros,
    unused_imports,
    reason = "a client whose document has no objects expands none of it"
)]

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Visitor};

/// Implements `Serialize` and `Deserialize` for a struct by a table of its fields: presence, field, member.
///
/// - `required`: always written; an error when it is absent.
/// - `nullable`: an `Option` that is always written; null and absent are `None`.
/// - `optional`: an `Option` that is written when it is `Some`; null and absent are `None`.
/// - `three_state`: a [`Nullable`](super::Nullable) that is written unless it is absent.
/// - a member and its only value, both as text, before all others: always written, and no field of the struct; not
///   looked at when it is read, for who reads the struct knows by then what it is.
/// - `..field`, last: a map that takes the members which no other row names. Without it they are ignored.
///
/// Types inside begin with `__`, as no struct does that it is used for: macros don't keep them apart.
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

/// The name of a member, borrowed from the text where it stands there as it is.
#[derive(Debug)]
pub enum Key<'de> {
    /// A part of the text.
    Borrowed(&'de str),
    /// Put together from a text with escapes.
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

/// The value of a member that must be there.
///
/// # Errors
///
/// When it is not.
pub fn required<T, E: Error>(value: Option<T>, member: &'static str) -> Result<T, E> {
    match value {
        Some(value) => Ok(value),
        None => Err(E::missing_field(member)),
    }
}

/// Implements `From` for a request type, of a response type that is its kin: the members that are taken over as they are, then
/// what becomes of each of the others, made of what the name before the colon stands for.
macro_rules! made_from {
    ($own:ident from $value:ident: $source:ident => [$($same:ident)*] $($field:ident = $made:expr;)*) => {
        /// To be changed and sent back: what is there is set, and what only the service sets is left out.
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
