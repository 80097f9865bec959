//! Values with nothing in them, in the place of members that are not there yet.

use std::collections::BTreeMap;

use serde_json::Value;

use super::nullable::Nullable;
use super::object::JsonObject;
use super::unknown_members::UnknownMembers;

/// A value that stands where no value is yet: in an object until its members are read, in a builder until they are set. So
/// nobody sees it.
///
/// Unlike `Default`, every type that a member can have has one, and users cannot ask for it.
pub trait Blank: Sized {
    /// Makes it.
    fn blank() -> Self;
}

/// Types of which the default is blank.
macro_rules! by_default {
    ($($ty:ty),*) => {
        $(impl Blank for $ty {
            fn blank() -> Self {
                Self::default()
            }
        })*
    };
}

by_default!(
    bool,
    i32,
    i64,
    u32,
    u64,
    f64,
    String,
    Value,
    JsonObject,
    UnknownMembers
);

impl<T> Blank for Option<T> {
    fn blank() -> Self {
        None
    }
}

impl<T> Blank for Nullable<T> {
    fn blank() -> Self {
        Self::Absent
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

/// Tuples of each length that JSON can be read into.
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
