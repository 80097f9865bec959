//! Structs that are read from any value, since their schemas have `properties` but no `type`.

#![allow(dead_code, reason = "a client without such structs uses none of it")]

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::SeqAccessDeserializer;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

use super::members::Members;
use super::read_object::{name_of, read_members};

/// A struct that keeps a value that is not an object.
pub trait ReadAny: Members {
    /// Keeps the value.
    fn keep(&mut self, value: Value);
}

/// Reads a struct from an object, or keeps another value whole.
///
/// # Errors
///
/// If it is an object that is not valid for the struct.
pub fn read_any<'de, T: ReadAny, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(AnyVisitor(PhantomData))
}

struct AnyVisitor<T>(PhantomData<T>);

fn kept<T: ReadAny, E: Error>(value: Value) -> Result<T, E> {
    let mut object: T = read_members(NoMembers(PhantomData))?;
    object.keep(value);
    Ok(object)
}

impl<'de, T: ReadAny> Visitor<'de> for AnyVisitor<T> {
    type Value = T;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "an object ({}) or another value", name_of::<T>())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        read_members(map)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<T, A::Error> {
        kept(Value::deserialize(SeqAccessDeserializer::new(items))?)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        kept(Value::from(text))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<T, E> {
        kept(Value::from(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<T, E> {
        kept(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<T, E> {
        kept(Value::from(value))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<T, E> {
        kept(Value::from(value))
    }

    fn visit_unit<E: Error>(self) -> Result<T, E> {
        kept(Value::Null)
    }
}

/// An object without members.
struct NoMembers<E>(PhantomData<E>);

impl<'de, E: Error> MapAccess<'de> for NoMembers<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, _: K) -> Result<Option<K::Value>, E> {
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, _: V) -> Result<V::Value, E> {
        Err(E::custom("the object has no members"))
    }
}
