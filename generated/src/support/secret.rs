//! Secrets in `Debug`: shows that there is one, and its name, but never the value.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::nullable::Nullable;
use super::object::JsonObject;

/// Shown instead of a secret.
const MASK: &str = "***";

/// Wraps a secret for `Debug`. Shows `***`; for an optional secret, whether it is set; for a list, the number of items;
/// for a map or an object, the names.
pub struct Redacted<'a, T: ?Sized>(pub &'a T);

impl<T: Redact + ?Sized> fmt::Debug for Redacted<'_, T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.redact(formatter)
    }
}

/// The form of a secret in `Debug`. The default shows nothing of it.
pub trait Redact {
    /// Writes the form of the value, without its content.
    ///
    /// # Errors
    ///
    /// If the formatter can't be written to.
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(MASK)
    }
}

impl Redact for str {}
impl Redact for String {}
impl Redact for bool {}
impl Redact for i32 {}
impl Redact for i64 {}
impl Redact for u32 {}
impl Redact for u64 {}
impl Redact for f32 {}
impl Redact for f64 {}
impl Redact for super::DateTime {}
impl Redact for super::Date {}

/// A value of any type, which is never shown.
pub struct Hidden;

impl fmt::Debug for Hidden {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(MASK)
    }
}

impl<T: Redact> Redact for Option<T> {
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_ref().map(Redacted), formatter)
    }
}

impl<T: Redact> Redact for Nullable<T> {
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.as_ref().map(Redacted), formatter)
    }
}

impl<T: Redact> Redact for Box<T> {
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).redact(formatter)
    }
}

impl<T: Redact> Redact for Vec<T> {
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_list().entries(self.iter().map(Redacted)).finish()
    }
}

impl<T: Redact> Redact for BTreeMap<String, T> {
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(name, value)| (name, Redacted(value)));
        formatter.debug_map().entries(entries).finish()
    }
}

impl Redact for JsonObject {
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let entries = self.iter().map(|(name, value)| (name, Redacted(value)));
        formatter.debug_map().entries(entries).finish()
    }
}

/// Only null is shown: in arbitrary JSON, even names may be secret.
impl Redact for Value {
    fn redact(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => formatter.write_str("null"),
            _ => formatter.write_str(MASK),
        }
    }
}
