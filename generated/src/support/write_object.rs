//! Writing a struct as a JSON object.

#![allow(
    dead_code,
    reason = "a client whose document has no objects uses none of it"
)]

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::members::{Member, Members, Names, Presence, View};
use super::unknown_members::UnknownMembers;

/// Writes a struct as an object.
///
/// # Errors
///
/// The first failure of a member.
pub fn write_object<T: Members, S: Serializer>(
    value: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut object: ObjectWriter<S> = ObjectWriter {
        map: serializer.serialize_map(None),
        nulls: Vec::new(),
    };
    value.view(value, &mut object);
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

impl<S: Serializer> View for ObjectWriter<S> {
    fn nulls(&mut self, unknown: &UnknownMembers) {
        self.nulls = unknown.nulls();
    }

    fn constant(&mut self, member: &'static str, value: &'static str) {
        self.write(member, value);
    }

    fn member<T: Member>(&mut self, presence: Presence, names: Names, value: &T, _: &T) {
        let written = match presence {
            Presence::Required | Presence::Nullable => true,
            Presence::Optional => !value.is_blank() || self.nulls.contains(&names.member),
            Presence::ThreeState => !value.is_blank(),
        };
        if written {
            self.write(names.member, value);
        }
    }

    fn others<T: Member>(
        &mut self,
        _: &'static str,
        value: &BTreeMap<String, T>,
        _: &BTreeMap<String, T>,
    ) {
        for (name, value) in value {
            self.write(name, value);
        }
    }

    fn unknown(&mut self, _: &'static str, value: &UnknownMembers, _: &UnknownMembers) {
        for (name, value) in value.members() {
            self.write(name, value);
        }
    }
}
