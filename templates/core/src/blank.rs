//! Blank values, in the place of members that are not set or not read yet.

use std::collections::BTreeMap;

use serde_json::Value;

use super::nullable::Nullable;
use super::object::JsonObject;
use super::unknown_members::UnknownMembers;

/// A value in the place of a member that is not there yet: while an object is read, and in a builder. Users never see
/// it.
///
/// Unlike `Default`, all types of members implement it, and users can't call it.
pub trait Blank: Sized {
    /// Creates it.
    fn blank() -> Self;

    /// True if the member is absent. Only an option can be.
    fn is_blank(&self) -> bool {
        false
    }
}

/// Types whose default is blank.
macro_rules! by_default {
    ($($ty:ty),*) => {
        $(impl Blank for $ty {
            fn blank() -> Self {
                Self::default()
            }
        })*
    };
}

by_default!(bool, i32, i64, u32, u64, f64, String, Value, JsonObject, UnknownMembers);

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }

    fn is_blank(&self) -> bool {
        self.is_none()
    }
}

impl<T> Blank for Nullable<T> {
    fn blank() -> Self {
        Self::Absent
    }

    fn is_blank(&self) -> bool {
        self.is_absent()
    }
}

impl<T> Blank for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T> Blank for BTreeMap<String, T> {
    fn blank() -> Self {
        Self::new()
    }
}

impl<T: Blank> Blank for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

/// Tuples of each length that `serde` reads.
macro_rules! tuples {
    () => {};
    ($first:ident $($rest:ident)*) => {
        impl<$first: Blank, $($rest: Blank),*> Blank for ($first, $($rest,)*) {
            fn blank() -> Self {
                ($first::blank(), $($rest::blank(),)*)
            }
        }

        tuples!($($rest)*);
    };
}

tuples!(A B C D E F G H I J K L M N O P);
