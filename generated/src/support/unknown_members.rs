//! Members that are not in the document: kept with their object, and written back unchanged.

use std::fmt;

use serde_json::{Map, Value};

/// The data of a value that the fields of its struct can't hold: members without a field, nulls of optional members,
/// and a value that is not an object. Only reading adds to it, so it is usually empty. It has the size of a pointer.
#[derive(Clone, Default)]
pub struct UnknownMembers(Option<Box<Rest>>);

#[derive(Clone, Default)]
struct Rest {
    members: Map<String, Value>,
    /// Optional members that were null.
    nulls: Vec<&'static str>,
    /// The value itself, if it is not an object.
    whole: Option<Value>,
}

impl UnknownMembers {
    /// A value that is not an object.
    pub fn whole(value: Value) -> Self {
        Self(Some(Box::new(Rest {
            whole: Some(value),
            ..Rest::default()
        })))
    }

    /// Returns the value that was read, if it is not an object.
    pub fn as_whole(&self) -> Option<&Value> {
        self.0.as_ref().and_then(|rest| rest.whole.as_ref())
    }

    /// Keeps a member.
    pub(super) fn add(&mut self, name: String, value: Value) {
        let rest = self.0.get_or_insert_default();
        rest.members.insert(name, value);
    }

    /// Records which optional members were null.
    pub(super) fn keep_nulls(&mut self, nulls: Vec<&'static str>) {
        self.0.get_or_insert_default().nulls = nulls;
    }

    /// The optional members that were null when the object was read.
    pub(super) fn nulls(&self) -> Vec<&'static str> {
        let rest = self.0.as_ref();
        rest.map(|rest| rest.nulls.clone()).unwrap_or_default()
    }

    /// The members without a field.
    pub(super) fn members(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.0.iter().flat_map(|rest| &rest.members)
    }
}

/// A null and an absent optional member are equal.
impl PartialEq for UnknownMembers {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Some(one), Some(other)) => one.members == other.members && one.whole == other.whole,
            (Some(rest), None) | (None, Some(rest)) => rest.members.is_empty() && rest.whole.is_none(),
            (None, None) => true,
        }
    }
}

/// Only the names: a value may be a secret, which the document can't mark.
impl fmt::Debug for UnknownMembers {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = self.members().map(|(name, _)| name);
        let mut set = formatter.debug_set();
        set.entries(names);
        if self.as_whole().is_some() {
            set.entry(&format_args!("no object"));
        }
        set.finish()
    }
}
