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

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};

use super::nullable::Nullable;
use super::unknown_members::UnknownMembers;

/// Implements `Serialize` and `Deserialize` for a struct from a table of its fields: presence, field, member.
///
/// - `required`: always written. It is an error if it is absent.
/// - `nullable`: an `Option` that is always written. Null and absent are read as `None`.
/// - `optional`: an `Option` that is written if it is `Some`. Null and absent are read as `None`.
/// - `three_state`: a [`Nullable`](super::Nullable) that is written unless it is absent.
/// - a member and its only value, both as text, before all other rows: always written, but not a field of the struct.
///   It is ignored on reading, since the caller has already checked it.
/// - `..field`, last: a map for the members that no other row names.
/// - `_ = field`, last: the [`UnknownMembers`] for them, if the document does not mention other members. It also records
///   which optional members were null, so that they are written back.
///
/// The types inside begin with `__`, unlike any struct it is used for: macros do not separate such names.
macro_rules! json_object {
    (
        $name:ident {
            $($constant:literal = $value:literal,)*
            $($presence:ident $field:ident = $member:literal,)*
            $(..$others:ident)?
            $(_ = $unknown:ident)?
        }
    ) => {
        impl ::serde::Serialize for $name {
            #[allow(deprecated, reason = "a deprecated field is still a field")]
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                #[allow(unused_mut, reason = "an object may have no members")]
                let mut object = $crate::support::ObjectWriter::begin(serializer);
                $(object.member($constant, $value);)*
                #[allow(unused_variables, reason = "an object may have none of what uses it")]
                let rest = &$crate::support::UnknownMembers::NONE;
                $(
                    #[allow(unused_variables, reason = "an object may have none of what uses it")]
                    let rest = &self.$unknown;
                )?
                $($crate::support::json_object!(@write $presence object, rest, $member, self.$field);)*
                $(object.others(&self.$others);)?
                $(object.unknown(&self.$unknown);)?
                object.end()
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                $crate::support::read_object(deserializer)
            }
        }

        impl $crate::support::ReadObject for $name {
            const NAME: &'static str = stringify!($name);

            #[allow(deprecated, reason = "a deprecated field is still a field")]
            fn read<'de, __A: ::serde::de::MapAccess<'de>>(map: &mut __A) -> ::std::result::Result<$name, __A::Error> {
                $(let mut $field = ::std::option::Option::None;)*
                $(let mut $others = ::std::collections::BTreeMap::new();)?
                #[allow(unused_mut, unused_variables, reason = "an object may have none of what uses it")]
                let mut rest = $crate::support::UnknownMembers::NONE;
                loop {
                    let key = match $crate::support::next_member(map) {
                        ::std::result::Result::Ok(::std::option::Option::Some(key)) => key,
                        ::std::result::Result::Ok(::std::option::Option::None) => break,
                        ::std::result::Result::Err(error) => return ::std::result::Result::Err(error),
                    };
                    let read = match key.as_str() {
                        $($constant => $crate::support::skip_member(map),)*
                        $($member => $crate::support::read_member(map, &mut $field),)*
                        _ => $crate::support::json_object!(@other map, key, rest $(, $others)?),
                    };
                    if let ::std::result::Result::Err(error) = read {
                        return ::std::result::Result::Err(error);
                    }
                }
                ::std::result::Result::Ok($name {
                    $($field: $crate::support::json_object!(@read $presence $field, rest, $member),)*
                    $($others,)?
                    $($unknown: rest,)?
                })
            }
        }
    };
    (@write required $object:ident, $rest:ident, $member:literal, $($value:tt)*) => { $object.member($member, &$($value)*) };
    (@write nullable $object:ident, $rest:ident, $member:literal, $($value:tt)*) => { $object.member($member, &$($value)*) };
    (@write optional $object:ident, $rest:ident, $member:literal, $($value:tt)*) => { $object.optional($rest, $member, &$($value)*) };
    (@write three_state $object:ident, $rest:ident, $member:literal, $($value:tt)*) => { $object.three_state($member, &$($value)*) };
    (@read required $value:ident, $rest:ident, $member:literal) => {
        // Not `?`, which is checked at a price for each of thousands of fields.
        match $crate::support::required($value, $member) {
            ::std::result::Result::Ok(value) => value,
            ::std::result::Result::Err(error) => return ::std::result::Result::Err(error),
        }
    };
    (@read nullable $value:ident, $rest:ident, $member:literal) => { $value.flatten() };
    (@read optional $value:ident, $rest:ident, $member:literal) => { $rest.optional($value, $member) };
    (@read three_state $value:ident, $rest:ident, $member:literal) => { $value.unwrap_or_default() };
    (@other $map:ident, $key:ident, $rest:ident) => { $rest.read($key, $map) };
    (@other $map:ident, $key:ident, $rest:ident, $others:ident) => { $crate::support::read_other($map, $key, &mut $others) };
}

/// An object that is being written. The first failure is kept until the end, so that the calls for the members need no
/// error handling.
pub struct ObjectWriter<M: SerializeMap>(Result<M, M::Error>);

impl<M: SerializeMap> ObjectWriter<M> {
    /// Begins an object.
    pub fn begin<S: Serializer<SerializeMap = M, Ok = M::Ok, Error = M::Error>>(
        serializer: S,
    ) -> Self {
        Self(serializer.serialize_map(None))
    }

    /// Writes a member.
    pub fn member<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.0
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.0 = Err(error);
        }
    }

    /// Writes a member that is present, or was null when the object was read.
    #[allow(clippy::ref_option, reason = "the macro has a field")]
    pub fn optional<T: Serialize>(
        &mut self,
        rest: &UnknownMembers,
        name: &'static str,
        value: &Option<T>,
    ) {
        if value.is_some() || rest.was_null(name) {
            self.member(name, value);
        }
    }

    /// Writes a member unless it is absent.
    pub fn three_state<T: Serialize>(&mut self, name: &str, value: &Nullable<T>) {
        if !value.is_absent() {
            self.member(name, value);
        }
    }

    /// Writes the members of a map.
    pub fn others<T: Serialize>(&mut self, others: &BTreeMap<String, T>) {
        for (name, value) in others {
            self.member(name, value);
        }
    }

    /// Writes the members without a field.
    pub fn unknown(&mut self, rest: &UnknownMembers) {
        for (name, value) in rest.members() {
            self.member(name, value);
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// The first failure of a member.
    pub fn end(self) -> Result<M::Ok, M::Error> {
        self.0?.end()
    }
}

/// A struct that is read from the members of an object.
pub trait ReadObject: Sized {
    /// Its name, for messages.
    const NAME: &'static str;

    /// Reads it.
    ///
    /// # Errors
    ///
    /// When a member can't be read, or is absent.
    fn read<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Self, A::Error>;
}

/// Reads a struct from an object.
///
/// # Errors
///
/// When it is not an object, or not valid for the struct.
pub fn read_object<'de, T: ReadObject, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: ReadObject> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({})", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        T::read(&mut map)
    }
}

/// The name of the next member.
///
/// # Errors
///
/// When it can't be read.
pub fn next_member<'de, A: MapAccess<'de>>(map: &mut A) -> Result<Option<Key<'de>>, A::Error> {
    map.next_key()
}

/// Reads the value of a member; the last one with a name wins.
///
/// # Errors
///
/// When it can't be read.
pub fn read_member<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    into: &mut Option<T>,
) -> Result<(), A::Error> {
    *into = Some(map.next_value()?);
    Ok(())
}

/// Reads a member without a field.
///
/// # Errors
///
/// When it can't be read.
pub fn read_other<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    map: &mut A,
    name: Key<'de>,
    into: &mut BTreeMap<String, T>,
) -> Result<(), A::Error> {
    into.insert(name.into_string(), map.next_value()?);
    Ok(())
}

/// Skips the value of a member.
///
/// # Errors
///
/// When it can't be read.
pub fn skip_member<'de, A: MapAccess<'de>>(map: &mut A) -> Result<(), A::Error> {
    map.next_value::<IgnoredAny>().map(|_| ())
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
/// each other member with its expression, which uses the name before the colon. With `or null` it also converts to an
/// entry of a map whose values may be null.
macro_rules! made_from {
    ($own:ident or null from $value:ident: $source:ty => $($rest:tt)*) => {
        $crate::support::made_from! { $own from $value: $source => $($rest)* }

        impl ::std::convert::From<$source> for $crate::support::Nullable<$own> {
            fn from(value: $source) -> Self {
                Self::Value(value.into())
            }
        }
    };
    ($own:ident from $value:ident: $source:ty => [$($same:ident)*] $($field:ident = $made:expr;)*) => {
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
