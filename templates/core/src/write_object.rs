//! Writing a struct as a JSON object.

#![allow(dead_code, reason = "a client whose document has no objects uses none of it")]

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::members::{Member, Members, Presence, View};
use super::unknown_members::UnknownMembers;

/// Writes a struct as an object.
///
/// # Errors
///
/// The first failure of a member.
pub fn write_object<T: Members, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object: ObjectWriter<S> = ObjectWriter {
        map: serializer.serialize_map(None),
        nulls: Vec::new(),
    };
    value.view(&mut object);
    object.map?.end()
}

/// An object that is being written. The first failure is kept until the end.
struct ObjectWriter<S: Serializer> {
    map: Result<S::SerializeMap, S::Error>,
    /// Optional members that were null when the object was read.
    nulls: Vec<&'static str>,
}

impl<S: Serializer> ObjectWriter<S> {
    fn write<T: Serialize + ?Sized>(&mut self, name: &str, value: &T) {
        if let Ok(map) = &mut self.map
            && let Err(error) = map.serialize_entry(name, value)
        {
            self.map = Err(error);
        }
    }
}

impl<'a, S: Serializer> View<'a> for ObjectWriter<S> {
    fn nulls(&mut self, unknown: &'a UnknownMembers) {
        self.nulls = unknown.nulls();
    }

    fn constant(&mut self, member: &'static str, value: &'static str) {
        self.write(member, value);
    }

    fn member<T: Member>(&mut self, presence: Presence, member: &'static str, field: &'a T) {
        let written = match presence {
            Presence::Required | Presence::Nullable => true,
            Presence::Optional => !field.is_blank() || self.nulls.contains(&member),
            Presence::ThreeState => !field.is_blank(),
        };
        if written {
            self.write(member, field);
        }
    }

    fn others<T: Member>(&mut self, field: &'a BTreeMap<String, T>) {
        for (name, value) in field {
            self.write(name, value);
        }
    }

    fn unknown(&mut self, field: &'a UnknownMembers) {
        for (name, value) in field.members() {
            self.write(name, value);
        }
    }
}
