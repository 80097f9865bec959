//! Members of an object that its document does not name: kept with the value, and written back as they came.

use std::fmt;

use serde::de::MapAccess;
use serde_json::{Map, Value};

use super::json_object::Key;

/// What was read with a struct and has no place in its fields: members that it has no field for, and nulls of members that
/// may be left out. Only reading puts something in, so most values have nothing, and that takes the room of a pointer.
#[derive(Clone, Default)]
pub struct UnknownMembers(Option<Box<Rest>>);

#[derive(Clone, Default)]
struct Rest {
    members: Map<String, Value>,
    /// Members of which the field is `None`, that were there.
    nulls: Vec<&'static str>,
}

impl UnknownMembers {
    /// What a value has that was not read.
    pub const NONE: Self = Self(None);

    /// Reads the value of a member and keeps it.
    ///
    /// # Errors
    ///
    /// When the value is not JSON.
    pub fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: Key<'de>,
        map: &mut A,
    ) -> Result<(), A::Error> {
        let value = map.next_value()?;
        let rest = self.0.get_or_insert_default();
        rest.members.insert(name.into_string(), value);
        Ok(())
    }

    /// Takes what was read of a member that may be left out: null is the same as nothing, but is remembered.
    #[allow(clippy::option_option, reason = "absent, null, and a value")]
    pub fn optional<T>(&mut self, value: Option<Option<T>>, member: &'static str) -> Option<T> {
        if let Some(None) = value {
            self.0.get_or_insert_default().nulls.push(member);
        }
        value.flatten()
    }

    /// Whether this member that may be left out was null when the object was read.
    pub(super) fn was_null(&self, member: &'static str) -> bool {
        let rest = self.0.as_ref();
        rest.is_some_and(|rest| rest.nulls.contains(&member))
    }

    /// The members without a field.
    pub(super) fn members(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|rest| &rest.members)
    }
}

/// A null of a member that may be left out says no more than its absence.
impl PartialEq for UnknownMembers {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => one.members == other.members,
            (Some(rest), None) | (None, Some(rest)) => rest.members.is_empty(),
            (None, None) => true,
        }
    }
}

/// The names alone: a value may be a secret, and the document does not tell.
impl fmt::Debug for UnknownMembers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.members().map(|(name, _)| name);
        formatter.debug_set().entries(names).finish()
    }
}
