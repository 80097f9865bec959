//! Keywords that are malformed and not needed.

use std::borrow::Cow;

use serde_json::Value;

use crate::diagnostic::Location;

/// Places of keywords that can't be read and that the generator does without (a negative `minLength`,
/// a list in `items`): the client accepts at least as much without them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ignored(Vec<Location>);

impl Ignored {
    /// The value without these keywords.
    pub fn strip<'v>(&self, value: &'v Value) -> Cow<'v, Value> {
        if self.0.is_empty() {
            return Cow::Borrowed(value);
        }
        let mut value = value.clone();
        for place in &self.0 {
            if let Some((parent, key)) = place.pointer.split_last()
                && let Some(Value::Object(map)) = parent.find_mut(&mut value)
            {
                map.shift_remove(&*key);
            }
        }
        Cow::Owned(value)
    }

    /// The places.
    pub fn places(&self) -> &[Location] {
        &self.0
    }

    pub(super) fn push(&mut self, place: Location) {
        self.0.push(place);
    }
}
