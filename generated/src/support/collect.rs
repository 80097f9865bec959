//! Conversions of lists and maps: arrays, vectors, maps and iterators become the collections of requests.
//!
//! The traits are implemented for each type, not for everything that is `IntoIterator`. So an empty array has exactly
//! one implementation, and `[]` needs no type annotation. For the same reason, non-empty arrays have an implementation
//! for each length.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque, btree_map, btree_set, hash_map, hash_set};
use std::iter;

use serde::Serialize;
use serde_json::{Map, Value};

use super::nullable::Nullable;
use super::object::JsonObject;

/// The item type of empty arrays. It has no values.
#[derive(Debug, Clone, Copy)]
pub enum NoItem {}

/// The items of a list: an array, a vector, a slice, a set or an iterator of values that convert to the item type. `[]`
/// is an empty list.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be converted to a list of `{T}`",
    note = "use an array (at most 32 items), a `Vec`, a slice, a set or an iterator of items; collect others into a `Vec`"
)]
pub trait IntoList<T> {
    /// The items.
    fn into_list(self) -> Vec<T>;
}

/// The entries of a map: an array or a vector of pairs, a map, or an iterator of pairs. `[]` is an empty map.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be converted to a map of `{T}`",
    note = "use an array (at most 32 pairs), a `Vec` of pairs, a map or an iterator of pairs; collect others into a `Vec`"
)]
pub trait IntoMap<T>: Sized {
    /// The entries, in the given order.
    fn into_entries(self) -> Vec<(String, T)>;

    /// The entries as a map. If a name repeats, the last value is used.
    fn into_map(self) -> BTreeMap<String, T> {
        self.into_entries().into_iter().collect()
    }
}

/// The items of a list of JSON objects: like [`IntoList`], where each item is `json!({…})`, a map or your own struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be converted to a list of JSON objects",
    note = "use an array (at most 32 items), a `Vec`, a slice or an iterator of items that serialize"
)]
pub trait IntoObjects {
    /// The items.
    fn into_objects(self) -> Vec<JsonObject>;
}

/// The entries of a map of JSON objects: like [`IntoMap`], where each value is `json!({…})`, a map or your own struct.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be converted to a map of JSON objects",
    note = "use an array (at most 32 pairs), a `Vec` of pairs, a map or an iterator of pairs with values that serialize"
)]
pub trait IntoObjectMap {
    /// The entries; null stays null.
    fn into_object_map(self) -> BTreeMap<String, Nullable<JsonObject>>;
}

/// The entries of a map whose values may be null.
pub fn nullable_map<T>(entries: impl IntoMap<Nullable<T>>) -> BTreeMap<String, Option<T>> {
    let entries = entries.into_entries().into_iter();
    entries.map(|(key, value)| (key, value.into_option())).collect()
}

/// The entries of a map of JSON objects. A null value is an invalid argument.
pub fn object_map(entries: impl IntoObjectMap) -> BTreeMap<String, JsonObject> {
    let entries = entries.into_object_map().into_iter();
    let object = |value: Nullable<JsonObject>| value.into_option().unwrap_or_else(|| JsonObject::of(Value::Null));
    entries.map(|(key, value)| (key, object(value))).collect()
}

/// The entries of a map of JSON objects that may be null.
pub fn nullable_object_map(entries: impl IntoObjectMap) -> BTreeMap<String, Option<JsonObject>> {
    let entries = entries.into_object_map().into_iter();
    entries.map(|(key, value)| (key, value.into_option())).collect()
}

fn items<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}

fn entries<T>(entries: impl IntoIterator<Item = (impl Into<String>, impl Into<T>)>) -> Vec<(String, T)> {
    let entries = entries.into_iter();
    entries.map(|(key, value)| (key.into(), value.into())).collect()
}

fn objects(items: impl IntoIterator<Item = impl Serialize>) -> Vec<JsonObject> {
    let items = items.into_iter().enumerate();
    items.map(|(index, item)| JsonObject::of(item).at(index)).collect()
}

fn object_entries(
    entries: impl IntoIterator<Item = (impl Into<String>, impl Serialize)>,
) -> BTreeMap<String, Nullable<JsonObject>> {
    let entries = entries.into_iter();
    entries
        .map(|(key, value)| (key.into(), JsonObject::or_null(value)))
        .collect()
}

/// Implements the list traits for a type with items `E`.
macro_rules! list {
    ([$($generics:tt)*] $source:ty $(, $item:ty)?) => {
        impl<$($generics)* T> IntoList<T> for $source where list!(@item $($item)?): Into<T> {
            fn into_list(self) -> Vec<T> {
                items(self)
            }
        }

        impl<$($generics)*> IntoObjects for $source where list!(@item $($item)?): Serialize {
            fn into_objects(self) -> Vec<JsonObject> {
                objects(self)
            }
        }
    };
    (@item $item:ty) => { $item };
    (@item) => { E };
}

/// Implements the map traits for a type with entries of `K` and `E`.
macro_rules! map {
    ([$($generics:tt)*] $source:ty $(, $key:ty, $value:ty)?) => {
        impl<$($generics)* T> IntoMap<T> for $source
        where
            map!(@key $($key)?): Into<String>,
            map!(@value $($value)?): Into<T>,
        {
            fn into_entries(self) -> Vec<(String, T)> {
                entries(self)
            }
        }

        impl<$($generics)*> IntoObjectMap for $source
        where
            map!(@key $($key)?): Into<String>,
            map!(@value $($value)?): Serialize,
        {
            fn into_object_map(self) -> BTreeMap<String, Nullable<JsonObject>> {
                object_entries(self)
            }
        }
    };
    (@key $key:ty) => { $key };
    (@key) => { K };
    (@value $value:ty) => { $value };
    (@value) => { E };
}

macro_rules! arrays {
    ($($length:literal)*) => {
        $(
            list! { [E,] [E; $length] }
            map! { [K, E,] [(K, E); $length] }
        )*
    };
}

arrays! { 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 }

impl<T> IntoList<T> for [NoItem; 0] {
    fn into_list(self) -> Vec<T> {
        Vec::new()
    }
}

impl<T> IntoMap<T> for [NoItem; 0] {
    fn into_entries(self) -> Vec<(String, T)> {
        Vec::new()
    }
}

impl IntoObjects for [NoItem; 0] {
    fn into_objects(self) -> Vec<JsonObject> {
        Vec::new()
    }
}

impl IntoObjectMap for [NoItem; 0] {
    fn into_object_map(self) -> BTreeMap<String, Nullable<JsonObject>> {
        BTreeMap::new()
    }
}

list! { [E,] Vec<E> }
list! { [E,] Box<[E]> }
list! { [E,] VecDeque<E> }
list! { [E,] BTreeSet<E> }
list! { [E, S,] HashSet<E, S> }
list! { ['a, E,] &'a [E], &'a E }
list! { ['a, E,] &'a Vec<E>, &'a E }
list! { ['a, E, const N: usize,] &'a [E; N], &'a E }
list! { ['a, E,] &'a BTreeSet<E>, &'a E }
list! { ['a, E, S,] &'a HashSet<E, S>, &'a E }

map! { [K, E,] Vec<(K, E)> }
map! { [K, E,] BTreeMap<K, E> }
map! { [K, E, S,] HashMap<K, E, S> }
map! { ['a, K, E,] &'a BTreeMap<K, E>, &'a K, &'a E }
map! { ['a, K, E, S,] &'a HashMap<K, E, S>, &'a K, &'a E }
map! { [] Map<String, Value>, String, Value }
map! { [] JsonObject, String, Value }

/// Implements all traits for an iterator.
macro_rules! iterators {
    ($([$($generics:tt)*] $source:ty;)*) => {
        $(
            impl<$($generics)* Item, T> IntoList<T> for $source
            where
                Self: Iterator<Item = Item>,
                Item: Into<T>,
            {
                fn into_list(self) -> Vec<T> {
                    items(self)
                }
            }

            impl<$($generics)* Item> IntoObjects for $source
            where
                Self: Iterator<Item = Item>,
                Item: Serialize,
            {
                fn into_objects(self) -> Vec<JsonObject> {
                    objects(self)
                }
            }

            impl<$($generics)* Key, Item, T> IntoMap<T> for $source
            where
                Self: Iterator<Item = (Key, Item)>,
                Key: Into<String>,
                Item: Into<T>,
            {
                fn into_entries(self) -> Vec<(String, T)> {
                    entries(self)
                }
            }

            impl<$($generics)* Key, Item> IntoObjectMap for $source
            where
                Self: Iterator<Item = (Key, Item)>,
                Key: Into<String>,
                Item: Serialize,
            {
                fn into_object_map(self) -> BTreeMap<String, Nullable<JsonObject>> {
                    object_entries(self)
                }
            }
        )*
    };
}

iterators! {
    [I, F,] iter::Map<I, F>;
    [I, F,] iter::Filter<I, F>;
    [I, F,] iter::FilterMap<I, F>;
    [I,] iter::Cloned<I>;
    [I,] iter::Copied<I>;
    [I,] iter::Rev<I>;
    [I,] iter::Skip<I>;
    [I,] iter::Take<I>;
    [A, B,] iter::Chain<A, B>;
    [A, B,] iter::Zip<A, B>;
    ['a, E,] std::slice::Iter<'a, E>;
    ['a,] std::str::Split<'a, char>;
    ['a,] std::str::SplitWhitespace<'a>;
    ['a,] std::str::Lines<'a>;
    [E,] std::vec::IntoIter<E>;
    [K, E,] btree_map::IntoIter<K, E>;
    [K, E,] hash_map::IntoIter<K, E>;
    [E,] btree_set::IntoIter<E>;
    [E,] hash_set::IntoIter<E>;
    ['a, E,] Box<dyn Iterator<Item = E> + 'a>;
}
