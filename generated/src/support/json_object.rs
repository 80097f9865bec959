//! Structs as JSON objects: what a struct of the document needs, from a table of its fields.
//!
//! A client has hundreds of structs, and derives take most of the time of checking it. So the macro writes each
//! struct's fields down twice, once to change them and once to look at them, and the functions of `members`,
//! `read_object` and `write_object` do the rest for all structs.

#![allow(
    dead_code,
    unused_macros,
    unused_imports,
    reason = "a client whose document has no objects expands none of it"
)]

/// Implements `Serialize`, `Deserialize`, `Clone`, `PartialEq` and `Debug` for a struct from a table of its fields:
/// presence, field, member.
///
/// - `required`: always written. It is an error if it is absent.
/// - `nullable`: an `Option` that is always written. Null and absent are read as `None`.
/// - `optional`: an `Option` that is written if it is `Some`. Null and absent are read as `None`.
/// - `three_state`: a [`Nullable`](super::Nullable) that is written unless it is absent.
/// - a member and its only value, both as text, before all other rows: always written, but not a field of the struct.
///   It is ignored on reading, since the caller has already checked it.
/// - `..field`, last: a map for the members that no other row names.
/// - `_ = field`, last: the [`UnknownMembers`](super::UnknownMembers) for them, if the document does not mention other
///   members. It also records which optional members were null, so that they are written back. With `| whole` after
///   it, a value that is not an object is kept there, and written back.
///
/// A struct with secrets has its own `Debug`: its name is followed by `without Debug`.
///
/// A client has thousands of rows, so each is as little code as possible: one call to change the field, one to look at
/// it. The members are read into a blank struct. A variable for each member would take the compiler twice as long, and
/// so would a `match` on their names.
///
/// The types inside begin with `__`, unlike any struct it is used for: macros do not separate such names.
macro_rules! json_object {
    ($name:ident { $($rows:tt)* }) => {
        impl ::std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::support::show(self, ::std::stringify!($name), formatter)
            }
        }

        $crate::support::json_object! { $name without Debug { $($rows)* } }
    };
    (
        $name:ident without Debug {
            $($constant:literal = $value:literal,)*
            $($presence:ident $field:ident = $member:literal,)*
            $(..$others:ident)?
            $(_ = $unknown:ident $(| $whole:ident)?)?
        }
    ) => {
        #[allow(deprecated, reason = "a deprecated field is still a field")]
        impl $crate::support::Members for $name {
            fn change<__C: $crate::support::Change>(&mut self, members: &mut __C) {
                $(members.constant($constant);)*
                $(members.$presence($member, &mut self.$field);)*
                $(members.others(&mut self.$others);)?
                $(members.unknown(&mut self.$unknown);)?
            }

            fn view<'__a, __V: $crate::support::View<'__a>>(&'__a self, members: &mut __V) {
                members.names(::std::stringify!($($field,)* $($others,)? $($unknown,)?));
                $(members.nulls(&self.$unknown);)?
                $(members.constant($constant, $value);)*
                $(members.$presence($member, &self.$field);)*
                $(members.others(&self.$others);)?
                $(members.unknown(&self.$unknown);)?
            }
        }

        #[allow(deprecated, reason = "a deprecated field is still a field")]
        impl $crate::support::Blank for $name {
            fn blank() -> Self {
                $name {
                    $($field: $crate::support::Blank::blank(),)*
                    $($others: $crate::support::Blank::blank(),)?
                    $($unknown: $crate::support::Blank::blank(),)?
                }
            }
        }

        impl ::std::clone::Clone for $name {
            fn clone(&self) -> Self {
                $crate::support::copy(self)
            }
        }

        impl ::std::cmp::PartialEq for $name {
            fn eq(&self, other: &Self) -> bool {
                $crate::support::are_equal(self, other)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<__S: ::serde::Serializer>(&self, serializer: __S) -> ::std::result::Result<__S::Ok, __S::Error> {
                $($($crate::support::json_object!(@instead $whole serializer, self.$unknown);)?)?
                $crate::support::write_object(self, serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<__D: ::serde::Deserializer<'de>>(deserializer: __D) -> ::std::result::Result<Self, __D::Error> {
                $crate::support::json_object!(@object deserializer $($($whole)?)?)
            }
        }

        $($(
            impl $crate::support::ReadAny for $name {
                fn keep(&mut self, value: ::serde_json::Value) {
                    self.$unknown = $crate::support::UnknownMembers::$whole(value);
                }
            }
        )?)?
    };
    (@instead whole $serializer:ident, $($rest:tt)*) => {
        if let ::std::option::Option::Some(value) = $($rest)*.as_whole() {
            return ::serde::Serialize::serialize(value, $serializer);
        }
    };
    (@object $deserializer:ident) => { $crate::support::read_object($deserializer) };
    (@object $deserializer:ident whole) => { $crate::support::read_any($deserializer) };
}

/// Implements `From` for a request type from a related response type: first the members that are copied unchanged, then
/// other members that have a value, each with its expression, which uses the name before the colon. All others are left
/// out. With `or null` it also converts to an entry of a map whose values may be null.
macro_rules! made_from {
    ($own:ident or null from $value:ident: $source:ty => $($rest:tt)*) => {
        $crate::support::made_from! { $own from $value: $source => $($rest)* }

        impl ::std::convert::From<$source> for $crate::support::Nullable<$own> {
            fn from(value: $source) -> Self {
                Self::Value(value.into())
            }
        }
    };
    ($own:ident from $value:ident: $source:ty => [$($same:ident)*] $($field:ident = $made:expr;)*) => {
        /// For a value that is changed and sent back: sets the members that are present, and omits those that only the
        /// service sets.
        impl ::std::convert::From<$source> for $own {
            #[allow(deprecated, reason = "a deprecated field is still a field")]
            #[allow(unused_variables, reason = "they may have no member in common")]
            #[allow(clippy::needless_update, reason = "all members may have a value")]
            fn from($value: $source) -> Self {
                Self {
                    $($same: $value.$same,)*
                    $($field: $made,)*
                    ..$crate::support::Blank::blank()
                }
            }
        }
    };
}

pub(crate) use {json_object, made_from};
