//! The members of structs, one by one: what is done with each to copy, compare and show a struct. Reading and writing
//! have modules of their own.

#![allow(
    dead_code,
    reason = "a client whose document has no objects uses none of it"
)]

use std::collections::BTreeMap;
use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::blank::Blank;
use super::unknown_members::UnknownMembers;

/// A struct whose fields are the members of a JSON object. `json_object` implements it.
pub trait Members: Blank {
    /// Changes the fields. Those of another value are at hand for each.
    fn change<C: Change>(&mut self, other: &Self, members: &mut C);

    /// Looks at the fields, each beside that of another value.
    fn view<V: View>(&self, other: &Self, members: &mut V);
}

/// A type of members. One bound in place of six, since the compiler proves it for each field.
pub trait Member: Blank + Clone + PartialEq + fmt::Debug + Serialize + DeserializeOwned {}

impl<T: Blank + Clone + PartialEq + fmt::Debug + Serialize + DeserializeOwned> Member for T {}

/// When a member is present.
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

    /// A member, its field, and the same field of the other value.
    fn member<T: Member>(
        &mut self,
        presence: Presence,
        member: &'static str,
        field: &mut T,
        other: &T,
    );

    /// The map of all other members.
    fn others<T: Member>(&mut self, field: &mut BTreeMap<String, T>, other: &BTreeMap<String, T>);

    /// The members that are not in the document.
    fn unknown(&mut self, field: &mut UnknownMembers, other: &UnknownMembers);

    /// A row `required`.
    #[inline]
    fn required<T: Member>(&mut self, member: &'static str, field: &mut T, other: &T) {
        self.member(Presence::Required, member, field, other);
    }

    /// A row `nullable`.
    #[inline]
    fn nullable<T: Member>(&mut self, member: &'static str, field: &mut T, other: &T) {
        self.member(Presence::Nullable, member, field, other);
    }

    /// A row `optional`.
    #[inline]
    fn optional<T: Member>(&mut self, member: &'static str, field: &mut T, other: &T) {
        self.member(Presence::Optional, member, field, other);
    }

    /// A row `three_state`.
    #[inline]
    fn three_state<T: Member>(&mut self, member: &'static str, field: &mut T, other: &T) {
        self.member(Presence::ThreeState, member, field, other);
    }
}

/// The names of a field: of the member, and in Rust.
#[derive(Clone, Copy)]
pub struct Names {
    /// In JSON.
    pub member: &'static str,
    /// In Rust, with `r#` if it is a keyword.
    pub field: &'static str,
}

/// A look at the fields of a struct, called for each row of its table in their order.
pub trait View {
    /// The members that are not in the document, before all rows: they tell which optional members were null.
    fn nulls(&mut self, _unknown: &UnknownMembers) {}

    /// A member that has only one value, and no field.
    fn constant(&mut self, _member: &'static str, _value: &'static str) {}

    /// A member, its field, and the same field of the other value.
    fn member<T: Member>(&mut self, presence: Presence, names: Names, value: &T, other: &T);

    /// The map of all other members.
    fn others<T: Member>(
        &mut self,
        field: &'static str,
        value: &BTreeMap<String, T>,
        other: &BTreeMap<String, T>,
    );

    /// The members that are not in the document.
    fn unknown(&mut self, field: &'static str, value: &UnknownMembers, other: &UnknownMembers);

    /// A row `required`.
    fn required<T: Member>(
        &mut self,
        member: &'static str,
        field: &'static str,
        value: &T,
        other: &T,
    ) {
        self.member(Presence::Required, Names { member, field }, value, other);
    }

    /// A row `nullable`.
    fn nullable<T: Member>(
        &mut self,
        member: &'static str,
        field: &'static str,
        value: &T,
        other: &T,
    ) {
        self.member(Presence::Nullable, Names { member, field }, value, other);
    }

    /// A row `optional`.
    fn optional<T: Member>(
        &mut self,
        member: &'static str,
        field: &'static str,
        value: &T,
        other: &T,
    ) {
        self.member(Presence::Optional, Names { member, field }, value, other);
    }

    /// A row `three_state`.
    fn three_state<T: Member>(
        &mut self,
        member: &'static str,
        field: &'static str,
        value: &T,
        other: &T,
    ) {
        self.member(Presence::ThreeState, Names { member, field }, value, other);
    }
}

/// Copies a struct.
pub fn copy<T: Members>(value: &T) -> T {
    let mut copy = T::blank();
    copy.change(value, &mut Copied);
    copy
}

struct Copied;

impl Change for Copied {
    fn member<T: Member>(&mut self, _: Presence, _: &'static str, field: &mut T, other: &T) {
        field.clone_from(other);
    }

    fn others<T: Member>(&mut self, field: &mut BTreeMap<String, T>, other: &BTreeMap<String, T>) {
        field.clone_from(other);
    }

    fn unknown(&mut self, field: &mut UnknownMembers, other: &UnknownMembers) {
        field.clone_from(other);
    }
}

/// True if all fields are equal.
pub fn are_equal<T: Members>(one: &T, other: &T) -> bool {
    let mut equal = Equal(true);
    one.view(other, &mut equal);
    equal.0
}

/// True as long as all fields were equal.
struct Equal(bool);

impl View for Equal {
    fn member<T: Member>(&mut self, _: Presence, _: Names, value: &T, other: &T) {
        self.0 = self.0 && value == other;
    }

    fn others<T: Member>(
        &mut self,
        _: &'static str,
        value: &BTreeMap<String, T>,
        other: &BTreeMap<String, T>,
    ) {
        self.0 = self.0 && value == other;
    }

    fn unknown(&mut self, _: &'static str, value: &UnknownMembers, other: &UnknownMembers) {
        self.0 = self.0 && value == other;
    }
}

/// Shows a struct as `derive(Debug)` does.
///
/// # Errors
///
/// Those of the formatter.
pub fn show<T: Members>(
    value: &T,
    name: &'static str,
    formatter: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut shown = Shown(formatter.debug_struct(plain(name)));
    value.view(value, &mut shown);
    shown.0.finish()
}

/// An identifier without the mark of a keyword.
fn plain(name: &'static str) -> &'static str {
    name.strip_prefix("r#").unwrap_or(name)
}

struct Shown<'a, 'b>(fmt::DebugStruct<'a, 'b>);

impl View for Shown<'_, '_> {
    fn member<T: Member>(&mut self, _: Presence, names: Names, value: &T, _: &T) {
        self.0.field(plain(names.field), value);
    }

    fn others<T: Member>(
        &mut self,
        field: &'static str,
        value: &BTreeMap<String, T>,
        _: &BTreeMap<String, T>,
    ) {
        self.0.field(plain(field), value);
    }

    fn unknown(&mut self, field: &'static str, value: &UnknownMembers, _: &UnknownMembers) {
        self.0.field(plain(field), value);
    }
}
