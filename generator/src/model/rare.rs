//! Parts that are mostly empty: they take memory only where they are not.

use std::fmt;
use std::ops::{Deref, DerefMut};

use serde::{Serialize, Serializer};

/// A value that is on the heap, unless it is empty. It is used like the value itself.
///
/// A large document has hundreds of thousands of schemas, and few of them have limits.
#[derive(Clone)]
pub struct Rare<T>(Option<Box<T>>);

/// A type with an empty value.
pub trait Empty: Default + PartialEq + 'static {
    /// Returns the empty value, which is the default one.
    fn empty() -> &'static Self;
}

impl<T: Empty> Rare<T> {
    /// Returns the value if it is on the heap, to be changed.
    pub fn get_mut(&mut self) -> Option<&mut T> {
        self.0.as_deref_mut()
    }

    /// Takes an empty value off the heap. Changes leave it there.
    pub fn settle(&mut self) {
        if self.0.as_deref() == Some(T::empty()) {
            self.0 = None;
        }
    }
}

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Empty> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Self((value != *T::empty()).then(|| Box::new(value)))
    }
}

impl<T: Empty> Deref for Rare<T> {
    type Target = T;
    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or_else(|| T::empty())
    }
}

impl<T: Empty> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T: Empty> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Empty + fmt::Debug> fmt::Debug for Rare<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: Empty + Serialize> Serialize for Rare<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Constraints;

    #[test]
    fn an_empty_value_takes_no_memory_and_can_be_changed() {
        let mut rare = Rare::from(Constraints::default());
        assert!(rare.0.is_none());
        assert_eq!(rare, Rare::default());
        assert_eq!(rare.max_length, None);
        rare.max_length = Some(3);
        assert_eq!(rare.max_length, Some(3));
        assert_ne!(rare, Rare::default());
        rare.settle();
        assert_eq!(rare.get_mut().and_then(|own| own.max_length.take()), Some(3));
        assert_eq!(rare, Rare::default());
        rare.settle();
        assert!(rare.0.is_none());
    }
}
