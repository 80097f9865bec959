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

use super::blank::Blank;
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
///   which optional members were null, so that they are written back. With `| whole` behind it, a value that is no object
///   is kept there, and written back.
///
/// A client has thousands of rows, so each is as little code as possible: one call to write the member, one to read it.
/// The members are read into a blank struct. A variable for each member would take the compiler twice as long.
///
/// The types inside begin with `__`, unlike any struct it is used for: macros do not separate such names.
macro_rules! json_object {
    (
        $name:ident {
            $($constant:literal = $value:literal,)*
            $($presence:ident $field:ident = $member:literal,)*
            $(..$others:ident)?
            $(_ = $unknown:ident $(| $whole:ident)?)?
        }
    ) => {
        #[allow(deprecated, reason = "a deprecated field is still a field")]
        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                $($($crate::support::json_object!(@instead $whole serializer, self.$unknown);)?)?
                #[allow(unused_mut, reason = "an object may have no members")]
                let mut object = $crate::support::ObjectWriter::begin(serializer);
                $(object.rest(&self.$unknown);)?
                $(object.required($constant, $value);)*
                $(object.$presence($member, &self.$field);)*
                $(object.others(&self.$others);)?
                object.end()
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                $crate::support::json_object!(@object deserializer $($($whole)?)?)
            }
        }

        $($(
            impl $crate::support::ReadAny for $name {
                fn keep(&mut self, value: ::serde_json::Value) {
                    self.$unknown = $crate::support::UnknownMembers::$whole(value);
                }
            }
        )?)?

        #[allow(deprecated, reason = "a deprecated field is still a field")]
        impl $crate::support::ReadObject for $name {
            fn read<'de, __A: ::serde::de::MapAccess<'de>>(&mut self, object: &mut $crate::support::ObjectReader<'de, __A>) {
                object.members(&[$(($crate::support::presence::$presence, $member)),*]);
                while let ::std::option::Option::Some(name) = object.next() {
                    match name.as_str() {
                        $($constant => object.skip(),)*
                        $($member => object.$presence($member, &mut self.$field),)*
                        $(_ => object.other(name, &mut self.$others),)?
                        $(_ => object.unknown(name, &mut self.$unknown),)?
                    }
                }
                $(object.nulls(&mut self.$unknown);)?
            }
        }

        #[allow(deprecated, reason = "a deprecated field is still a field")]
        impl $crate::support::Blank for $name {
            fn blank() -> Self {
                $name {
                    $($field: $crate::support::Blank::blank(),)*
                    $($others: $crate::support::Blank::blank(),)?
                    $($unknown: $crate::support::Blank::blank(),)?
                }
            }
        }
    };
    (@instead whole $serializer:ident, $($rest:tt)*) => {
        if let ::std::option::Option::Some(value) = $($rest)*.as_whole() {
            return ::serde::Serialize::serialize(value, $serializer);
        }
    };
    (@object $deserializer:ident) => { $crate::support::read_object($deserializer) };
    (@object $deserializer:ident whole) => { $crate::support::read_any($deserializer) };
}

/// The first words of the rows of `json_object`: true if the member is required.
#[allow(
    non_upper_case_globals,
    reason = "the words are those of the rows, which the macro repeats"
)]
pub mod presence {
    /// It must be present.
    pub const required: bool = true;
    /// It may be null or absent.
    pub const nullable: bool = false;
    /// It may be null or absent.
    pub const optional: bool = false;
    /// It may be null or absent, which differ.
    pub const three_state: bool = false;
}

/// An object that is being written. The first failure is kept until the end, so that the calls for the members need no
/// error handling.
pub struct ObjectWriter<'a, S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    rest: Option<&'a UnknownMembers>,
}

impl<'a, S: Serializer> ObjectWriter<'a, S> {
    /// Begins an object.
    pub fn begin(serializer: S) -> Self {
        Self {
            map: serializer.serialize_map(None),
            rest: None,
        }
    }

    /// The members without a field, which are written at the end.
    pub fn rest(&mut self, rest: &'a UnknownMembers) {
        self.rest = Some(rest);
    }

    /// Writes a member.
    pub fn required<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
    }

    /// Writes a member that may be null.
    #[allow(clippy::ref_option, reason = "the macro has a field")]
    pub fn nullable<T: Serialize>(&mut self, name: &str, value: &Option<T>) {
        self.required(name, value);
    }

    /// Writes a member that is present, or was null when the object was read.
    #[allow(clippy::ref_option, reason = "the macro has a field")]
    pub fn optional<T: Serialize>(&mut self, name: &'static str, value: &Option<T>) {
        if value.is_some() || self.rest.is_some_and(|rest| rest.was_null(name)) {
            self.required(name, value);
        }
    }

    /// Writes a member unless it is absent.
    pub fn three_state<T: Serialize>(&mut self, name: &str, value: &Nullable<T>) {
        if !value.is_absent() {
            self.required(name, value);
        }
    }

    /// Writes the members of a map.
    pub fn others<T: Serialize>(&mut self, others: &BTreeMap<String, T>) {
        for (name, value) in others {
            self.required(name, value);
        }
    }

    /// Ends the object.
    ///
    /// # Errors
    ///
    /// The first failure of a member.
    pub fn end(mut self) -> Result<S::Ok, S::Error> {
        if let Some(rest) = self.rest {
            for (name, value) in rest.members() {
                self.required(name, value);
            }
        }
        self.map?.end()
    }
}

/// A struct that is read from the members of an object.
pub trait ReadObject: Blank {
    /// Reads them into its fields.
    fn read<'de, A: MapAccess<'de>>(&mut self, object: &mut ObjectReader<'de, A>);
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
        write!(formatter, "an object ({})", name_of::<T>())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        read_members(map)
    }
}

/// The name of a struct, without its path.
pub(super) fn name_of<T>() -> &'static str {
    let path = std::any::type_name::<T>();
    path.rsplit("::").next().unwrap_or(path)
}

/// Reads a struct from the members of an object.
pub(super) fn read_members<'de, T: ReadObject, A: MapAccess<'de>>(map: A) -> Result<T, A::Error> {
    let mut value = T::blank();
    let mut object = ObjectReader {
        map,
        failure: None,
        members: &[],
        next: 0,
        given: 0,
        given_later: Vec::new(),
        nulls: Vec::new(),
        lifetime: PhantomData,
    };
    value.read(&mut object);
    object.end()?;
    Ok(value)
}

/// An object that is being read. The first failure is kept, and ends the members.
pub struct ObjectReader<'de, A: MapAccess<'de>> {
    map: A,
    failure: Option<A::Error>,
    /// The members of the struct, each with whether it is required.
    members: &'static [(bool, &'static str)],
    /// The member after the last required one that was found: most services send them in the order of the document.
    next: usize,
    /// Which of the first 64 members were found, if they are required.
    given: u64,
    /// Which of the others.
    given_later: Vec<bool>,
    /// Optional members that were null.
    nulls: Vec<&'static str>,
    lifetime: PhantomData<&'de ()>,
}

impl<'de, A: MapAccess<'de>> ObjectReader<'de, A> {
    /// The members that the struct has fields for.
    pub fn members(&mut self, members: &'static [(bool, &'static str)]) {
        self.members = members;
    }

    /// The name of the next member. `None` at the end, and after a failure.
    #[allow(
        clippy::should_implement_trait,
        reason = "an iterator could not read the value in between"
    )]
    pub fn next(&mut self) -> Option<Key<'de>> {
        if self.failure.is_some() {
            return None;
        }
        self.map.next_key().unwrap_or_else(|error| {
            self.failure = Some(error);
            None
        })
    }

    /// Reads the value of a required member; the last one with a name wins.
    pub fn required<T: Deserialize<'de>>(&mut self, name: &'static str, field: &mut T) {
        self.found(name);
        self.value(field);
    }

    /// Reads the value of a member that may be null.
    #[allow(clippy::ref_option_ref, reason = "the macro has a field")]
    pub fn nullable<T: Deserialize<'de>>(&mut self, _: &'static str, field: &mut Option<T>) {
        self.value(field);
    }

    /// Reads the value of an optional member. Null is read as `None`, but recorded.
    pub fn optional<T: Deserialize<'de>>(&mut self, name: &'static str, field: &mut Option<T>) {
        self.value(field);
        if field.is_none() && self.failure.is_none() {
            self.nulls.push(name);
        }
    }

    /// Reads the value of a member for which null and absent differ.
    pub fn three_state<T: Deserialize<'de>>(&mut self, _: &'static str, field: &mut Nullable<T>) {
        self.value(field);
    }

    /// Reads a member without a field.
    pub fn other<T: Deserialize<'de>>(&mut self, name: Key<'de>, others: &mut BTreeMap<String, T>) {
        match self.map.next_value() {
            Ok(value) => {
                others.insert(name.into_string(), value);
            }
            Err(error) => self.failure = Some(error),
        }
    }

    /// Reads a member that is not in the document.
    pub fn unknown(&mut self, name: Key<'de>, rest: &mut UnknownMembers) {
        match self.map.next_value() {
            Ok(value) => rest.add(name.into_string(), value),
            Err(error) => self.failure = Some(error),
        }
    }

    /// Skips the value of a member.
    pub fn skip(&mut self) {
        if let Err(error) = self.map.next_value::<IgnoredAny>() {
            self.failure = Some(error);
        }
    }

    /// Records which optional members were null.
    pub fn nulls(&mut self, rest: &mut UnknownMembers) {
        if !self.nulls.is_empty() {
            rest.keep_nulls(std::mem::take(&mut self.nulls));
        }
    }

    fn value<T: Deserialize<'de>>(&mut self, field: &mut T) {
        match self.map.next_value() {
            Ok(value) => *field = value,
            Err(error) => self.failure = Some(error),
        }
    }

    /// Records that a required member is present. In most cases it is the next one, and its name is the same constant.
    fn found(&mut self, name: &'static str) {
        let index = match self.members.get(self.next) {
            Some((_, member)) if std::ptr::eq(*member, name) => self.next,
            _ => self.place(name),
        };
        self.next = index + 1;
        if index < 64 {
            self.given |= 1 << index;
        } else {
            self.found_later(index - 64);
        }
    }

    /// The place of a member that may not be the next one.
    #[inline(never)]
    fn place(&self, name: &'static str) -> usize {
        let after = self.members.get(self.next..).unwrap_or_default();
        let same = after
            .iter()
            .position(|(_, member)| std::ptr::eq(*member, name));
        let anywhere = || self.members.iter().position(|(_, member)| *member == name);
        let place = same.map(|place| self.next + place).or_else(anywhere);
        place.unwrap_or(self.members.len())
    }

    #[cold]
    fn found_later(&mut self, index: usize) {
        if self.given_later.is_empty() {
            self.given_later = vec![false; self.members.len().saturating_sub(64)];
        }
        if let Some(given) = self.given_later.get_mut(index) {
            *given = true;
        }
    }

    /// True if this member was found.
    fn is_given(&self, index: usize) -> bool {
        match index.checked_sub(64) {
            None => self.given & (1 << index) != 0,
            Some(later) => self.given_later.get(later) == Some(&true),
        }
    }

    /// The failure, or an error for the first required member that is absent.
    fn end(self) -> Result<(), A::Error> {
        // All of the first 64 at once.
        let first = self.members.iter().take(64).rev();
        let wanted = first.fold(0, |wanted, (required, _)| {
            wanted << 1 | u64::from(*required)
        });
        let complete = wanted & !self.given == 0 && self.members.len() <= 64;
        match self.failure {
            None if complete => Ok(()),
            None => self.first_absent(),
            Some(error) => Err(error),
        }
    }

    /// An error for the first required member that is absent.
    #[cold]
    fn first_absent(&self) -> Result<(), A::Error> {
        let mut members = self.members.iter().enumerate();
        match members.find(|(index, (required, _))| *required && !self.is_given(*index)) {
            Some((_, (_, member))) => Err(A::Error::missing_field(member)),
            None => Ok(()),
        }
    }
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

/// Implements `From` for a request type from a related response type: first the members that are copied unchanged, then
/// other members that have a value, each with its expression, which uses the name before the colon. All others are left out.
/// With `or null` it also converts to an entry of a map whose values may be null.
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
            #[allow(clippy::needless_update, reason = "all members may have a value")]
            fn from($value: $source) -> Self {
                Self {
                    $($same: $value.$same,)*
                    $($field: $made,)*
                    ..$crate::support::Blank::blank()
                }
            }
        }
    };
}

pub(crate) use {json_object, made_from};
