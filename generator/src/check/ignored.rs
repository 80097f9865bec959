//! Keywords that are malformed and not needed.

use std::borrow::Cow;

use serde_json::Value;

use crate::model::Place;

/// Places of keywords that can't be read and that the generator does without (a negative `minLength`,
/// a list in `items`): the client accepts at least as much without them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ignored(Vec<Place>);

impl Ignored {
    /// The value without these keywords.
    pub fn strip<'v>(&self, value: &'v Value) -> Cow<'v, Value> {
        if self.0.is_empty() {
            return Cow::Borrowed(value);
        }
        let mut value = value.clone();
        for place in &self.0 {
            if let Some((parent, key)) = place.0.rsplit_once('/')
                && let Some(Value::Object(map)) = value.pointer_mut(parent)
            {
                map.shift_remove(&key.replace("~1", "/").replace("~0", "~"));
            }
        }
        Cow::Owned(value)
    }

    /// The places.
    pub fn places(&self) -> &[Place] {
        &self.0
    }

    pub(super) fn push(&mut self, place: Place) {
        self.0.push(place);
    }
}
