//! The members of structs, one by one: what is done with each to copy, compare and show a struct. Reading and writing
//! have modules of their own.

#![allow(dead_code, reason = "a client whose document has no objects uses none of it")]

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::blank::Blank;
use super::unknown_members::UnknownMembers;

/// A struct whose fields are the members of a JSON object. `json_object` implements it.
pub trait Members: Blank {
    /// Changes the fields.
    fn change<C: Change>(&mut self, members: &mut C);

    /// Looks at the fields.
    fn view<'a, V: View<'a>>(&'a self, members: &mut V);
}

/// The type of a member. One bound in place of seven, since the compiler proves it for each field.
pub trait Member: Blank + Clone + PartialEq + fmt::Debug + Serialize + DeserializeOwned + Any {}

impl<T: Blank + Clone + PartialEq + fmt::Debug + Serialize + DeserializeOwned + Any> Member for T {}

/// The presence of a member.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Presence {
    /// It must be present.
    Required,
    /// It is always written, and may be null.
    Nullable,
    /// It may be absent. A null is read as absent.
    Optional,
    /// It may be null or absent, which differ.
    ThreeState,
}

/// A change of the fields of a struct, called for each row of its table in their order.
pub trait Change {
    /// A member that has only one value, and no field.
    fn constant(&mut self, _member: &'static str) {}

    /// A member and its field.
    fn member<T: Member>(&mut self, presence: Presence, member: &'static str, field: &mut T);

    /// The map of all other members.
    fn others<T: Member>(&mut self, field: &mut BTreeMap<String, T>);

    /// The members that are not in the document.
    fn unknown(&mut self, field: &mut UnknownMembers);

    /// A row `required`.
    #[inline]
    fn required<T: Member>(&mut self, member: &'static str, field: &mut T) {
        self.member(Presence::Required, member, field);
    }

    /// A row `nullable`.
    #[inline]
    fn nullable<T: Member>(&mut self, member: &'static str, field: &mut T) {
        self.member(Presence::Nullable, member, field);
    }

    /// A row `optional`.
    #[inline]
    fn optional<T: Member>(&mut self, member: &'static str, field: &mut T) {
        self.member(Presence::Optional, member, field);
    }

    /// A row `three_state`.
    #[inline]
    fn three_state<T: Member>(&mut self, member: &'static str, field: &mut T) {
        self.member(Presence::ThreeState, member, field);
    }
}

/// A look at the fields of a struct, called for each row of its table in their order.
pub trait View<'a> {
    /// Before all rows: the names of the fields in Rust, each followed by a comma. One text, since a macro for each
    /// field takes the compiler half a second in a large client.
    fn names(&mut self, _fields: &'static str) {}

    /// The members that are not in the document, before all rows: they tell which optional members were null.
    fn nulls(&mut self, _unknown: &'a UnknownMembers) {}

    /// A member that has only one value, and no field.
    fn constant(&mut self, _member: &'static str, _value: &'static str) {}

    /// A member and its field.
    fn member<T: Member>(&mut self, presence: Presence, member: &'static str, field: &'a T);

    /// The map of all other members.
    fn others<T: Member>(&mut self, field: &'a BTreeMap<String, T>);

    /// The members that are not in the document.
    fn unknown(&mut self, field: &'a UnknownMembers);

    /// A row `required`.
    fn required<T: Member>(&mut self, member: &'static str, field: &'a T) {
        self.member(Presence::Required, member, field);
    }

    /// A row `nullable`.
    fn nullable<T: Member>(&mut self, member: &'static str, field: &'a T) {
        self.member(Presence::Nullable, member, field);
    }

    /// A row `optional`.
    fn optional<T: Member>(&mut self, member: &'static str, field: &'a T) {
        self.member(Presence::Optional, member, field);
    }

    /// A row `three_state`.
    fn three_state<T: Member>(&mut self, member: &'static str, field: &'a T) {
        self.member(Presence::ThreeState, member, field);
    }
}

/// The fields of a struct, in the order of its table. So the functions that need those of two structs find the second
/// ones without a second argument in each row.
struct Fields<'a>(Vec<&'a dyn Any>);

impl<'a> Fields<'a> {
    fn of<T: Members>(value: &'a T) -> std::vec::IntoIter<&'a dyn Any> {
        let mut fields = Self(Vec::new());
        value.view(&mut fields);
        fields.0.into_iter()
    }
}

impl<'a> View<'a> for Fields<'a> {
    fn member<T: Member>(&mut self, _: Presence, _: &'static str, field: &'a T) {
        self.0.push(field);
    }

    fn others<T: Member>(&mut self, field: &'a BTreeMap<String, T>) {
        self.0.push(field);
    }

    fn unknown(&mut self, field: &'a UnknownMembers) {
        self.0.push(field);
    }
}

/// Copies a struct.
pub fn copy<T: Members>(value: &T) -> T {
    let mut copy = T::blank();
    copy.change(&mut Copied(Fields::of(value)));
    copy
}

/// The fields that are still to be copied.
struct Copied<'a>(std::vec::IntoIter<&'a dyn Any>);

impl Copied<'_> {
    fn copy<T: Clone + Any>(&mut self, field: &mut T) {
        if let Some(other) = self.0.next().and_then(|other| other.downcast_ref()) {
            field.clone_from(other);
        }
    }
}

impl Change for Copied<'_> {
    fn member<T: Member>(&mut self, _: Presence, _: &'static str, field: &mut T) {
        self.copy(field);
    }

    fn others<T: Member>(&mut self, field: &mut BTreeMap<String, T>) {
        self.copy(field);
    }

    fn unknown(&mut self, field: &mut UnknownMembers) {
        self.copy(field);
    }
}

/// True if all fields are equal.
pub fn are_equal<T: Members>(one: &T, other: &T) -> bool {
    let mut equal = Equal {
        is_equal: true,
        others: Fields::of(other),
    };
    one.view(&mut equal);
    equal.is_equal
}

/// True as long as all fields were equal, and the other fields that are still to be compared.
struct Equal<'a> {
    is_equal: bool,
    others: std::vec::IntoIter<&'a dyn Any>,
}

impl Equal<'_> {
    fn compare<T: PartialEq + Any>(&mut self, field: &T) {
        let other = self.others.next();
        self.is_equal = self.is_equal && other.and_then(|other| other.downcast_ref()) == Some(field);
    }
}

impl<'a> View<'a> for Equal<'_> {
    fn member<T: Member>(&mut self, _: Presence, _: &'static str, field: &'a T) {
        self.compare(field);
    }

    fn others<T: Member>(&mut self, field: &'a BTreeMap<String, T>) {
        self.compare(field);
    }

    fn unknown(&mut self, field: &'a UnknownMembers) {
        self.compare(field);
    }
}

/// Shows a struct as `derive(Debug)` does.
///
/// # Errors
///
/// Those of the formatter.
pub fn show<T: Members>(value: &T, name: &'static str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut shown = Shown {
        shown: formatter.debug_struct(plain(name)),
        names: "".split(','),
    };
    value.view(&mut shown);
    shown.shown.finish()
}

/// An identifier without spaces around it and without the mark of a keyword.
fn plain(name: &'static str) -> &'static str {
    let name = name.trim();
    name.strip_prefix("r#").unwrap_or(name)
}

struct Shown<'f, 'w> {
    shown: fmt::DebugStruct<'f, 'w>,
    /// The names of the fields that are still to be shown.
    names: std::str::Split<'static, char>,
}

impl Shown<'_, '_> {
    fn show(&mut self, field: &dyn fmt::Debug) {
        let name = self.names.next().unwrap_or_default();
        self.shown.field(plain(name), field);
    }
}

impl<'a> View<'a> for Shown<'_, '_> {
    fn names(&mut self, fields: &'static str) {
        self.names = fields.split(',');
    }

    fn member<T: Member>(&mut self, _: Presence, _: &'static str, field: &'a T) {
        self.show(field);
    }

    fn others<T: Member>(&mut self, field: &'a BTreeMap<String, T>) {
        self.show(field);
    }

    fn unknown(&mut self, field: &'a UnknownMembers) {
        self.show(field);
    }
}
