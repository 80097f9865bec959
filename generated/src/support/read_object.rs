//! Reading a struct from a JSON object.

#![allow(dead_code, reason = "a client whose document has no objects uses none of it")]

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error, IgnoredAny, MapAccess, Visitor};

use super::members::{Change, Member, Members, Presence};
use super::unknown_members::UnknownMembers;

/// Reads a struct from an object.
///
/// # Errors
///
/// If it is not an object, or not valid for the struct.
pub fn read_object<'de, T: Members, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: Members> Visitor<'de> for ObjectVisitor<T> {
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
pub(super) fn read_members<'de, T: Members, A: MapAccess<'de>>(map: A) -> Result<T, A::Error> {
    let mut value = T::blank();
    let mut object = ObjectReader {
        map,
        next: None,
        is_new: false,
        ended: false,
        failure: None,
        required: 0,
        given: 0,
        given_later: Vec::new(),
        nulls: Vec::new(),
    };
    object.advance();
    loop {
        object.begin_round();
        value.change(&mut object);
        if object.is_complete() {
            break;
        }
    }
    match object.failure {
        Some(error) => Err(error),
        None => Ok(value),
    }
}

/// An object that is being read into the fields of a struct.
///
/// It goes over the fields in rounds, and holds the name of the next member: the field with that name takes its value,
/// and the next name is read. Most services send members in the order of the document, so one round is usually enough.
/// A member that no field took in a whole round is unknown. If a required member was not given at the end of the
/// object, one more round finds it.
struct ObjectReader<'de, A: MapAccess<'de>> {
    map: A,
    /// The name of the member whose value is next.
    next: Option<Key<'de>>,
    /// True if the name was read in this round, so that fields before it have not seen it.
    is_new: bool,
    /// True in a round after the last member.
    ended: bool,
    /// The first failure, which ends the object.
    failure: Option<A::Error>,
    /// The number of required fields that this round has passed.
    required: usize,
    /// A bit for each of the first 64 required members: true if it was given.
    given: u64,
    /// The same for the other required members.
    given_later: Vec<bool>,
    /// Optional members that were null.
    nulls: Vec<&'static str>,
}

impl<'de, A: MapAccess<'de>> ObjectReader<'de, A> {
    fn begin_round(&mut self) {
        self.is_new = false;
        self.required = 0;
        self.ended = self.next.is_none();
    }

    /// After a round: true if all members are read and none is missing, or after a failure.
    fn is_complete(&self) -> bool {
        let is_whole = self.next.is_none() && self.found() == self.required;
        is_whole || self.ended || self.failure.is_some()
    }

    /// The number of required members that were given.
    fn found(&self) -> usize {
        let later = self.given_later.iter().filter(|given| **given).count();
        self.given.count_ones() as usize + later
    }

    /// Reads the name of the next member.
    fn advance(&mut self) {
        self.is_new = true;
        self.next = self.map.next_key().unwrap_or_else(|error| {
            self.failure = Some(error);
            None
        });
    }

    /// True if the next member has this name.
    #[inline]
    fn is_next(&self, member: &str) -> bool {
        let next = self.next.as_ref();
        next.is_some_and(|next| next.as_str() == member)
    }

    /// Reads the value of the next member. `None` after a failure.
    fn value<T: Deserialize<'de>>(&mut self) -> Option<T> {
        match self.map.next_value() {
            Ok(value) => {
                self.advance();
                Some(value)
            }
            Err(error) => {
                self.next = None;
                self.failure = Some(error);
                None
            }
        }
    }

    /// Reads it into a field; the last one with a name wins.
    #[inline(never)]
    fn take<T: Member>(&mut self, presence: Presence, index: usize, member: &'static str, field: &mut T) {
        let Some(value) = self.value() else {
            return;
        };
        *field = value;
        match presence {
            Presence::Required => self.give(index),
            Presence::Optional if field.is_blank() => self.nulls.push(member),
            _ => {}
        }
    }

    /// Fails if a required member was not given.
    #[cold]
    fn require(&mut self, index: usize, member: &'static str) {
        if !self.is_given(index) && self.failure.is_none() {
            self.failure = Some(A::Error::missing_field(member));
        }
    }

    /// The name of the next member, if no field has it.
    fn take_unknown(&mut self) -> Option<Key<'de>> {
        self.next.take_if(|_| !self.is_new)
    }

    /// Records that a required member was given.
    fn give(&mut self, index: usize) {
        match index.checked_sub(64) {
            None => self.given |= 1 << index,
            Some(later) => {
                if self.given_later.len() <= later {
                    self.given_later.resize(later + 1, false);
                }
                if let Some(given) = self.given_later.get_mut(later) {
                    *given = true;
                }
            }
        }
    }

    /// True if it was given.
    fn is_given(&self, index: usize) -> bool {
        match index.checked_sub(64) {
            None => self.given & (1 << index) != 0,
            Some(later) => self.given_later.get(later) == Some(&true),
        }
    }
}

impl<'de, A: MapAccess<'de>> Change for ObjectReader<'de, A> {
    fn constant(&mut self, member: &'static str) {
        if self.is_next(member) {
            self.value::<IgnoredAny>();
        }
    }

    /// Inlined into each row, so that the name is compared with a constant. The rest is in functions that all rows
    /// share.
    #[inline]
    fn member<T: Member>(&mut self, presence: Presence, member: &'static str, field: &mut T) {
        let index = self.required;
        if presence == Presence::Required {
            self.required += 1;
        }
        if self.is_next(member) {
            self.take(presence, index, member, field);
        } else if self.ended && presence == Presence::Required {
            self.require(index, member);
        }
    }

    fn others<T: Member>(&mut self, field: &mut BTreeMap<String, T>) {
        if let Some(name) = self.take_unknown()
            && let Some(value) = self.value()
        {
            field.insert(name.into_string(), value);
        }
    }

    fn unknown(&mut self, field: &mut UnknownMembers) {
        if let Some(name) = self.take_unknown()
            && let Some(value) = self.value()
        {
            field.add(name.into_string(), value);
        }
        if self.next.is_none() && !self.nulls.is_empty() {
            field.keep_nulls(std::mem::take(&mut self.nulls));
        }
    }
}

/// The name of a member, borrowed from the text if it has no escapes.
#[derive(Debug)]
enum Key<'de> {
    /// A part of the text.
    Borrowed(&'de str),
    /// Unescaped from the text.
    Owned(String),
}

impl Key<'_> {
    /// The name.
    fn as_str(&self) -> &str {
        match self {
            Key::Borrowed(name) => name,
            Key::Owned(name) => name,
        }
    }

    /// The name, owned.
    fn into_string(self) -> String {
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
