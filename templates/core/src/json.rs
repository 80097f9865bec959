//! JSON serialization with the numbers that other clients send.
//!
//! Whole numbers are written without `.0`, since services that expect an integer reject it. 32-bit floats keep their
//! own digits, also in values. NaN and the infinities, which JSON can't express, are errors instead of null.
//!
//! A JSON value can't contain an error. A value that can't be serialized becomes a marked text, which fails here when
//! it is written.

use serde::ser::{
    Error, Serialize, SerializeMap, SerializeSeq, SerializeStruct, SerializeStructVariant, SerializeTuple,
    SerializeTupleStruct, SerializeTupleVariant, Serializer,
};
use serde_json::Value;

/// Serializes the value as JSON text.
///
/// # Errors
///
/// If JSON can't express the value.
pub(super) fn to_vec<T: Serialize + ?Sized>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    serde_json::to_vec(&Exact(value))
}

/// Serializes the value as a JSON value.
///
/// # Errors
///
/// If JSON can't express the value.
pub(super) fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value, serde_json::Error> {
    serde_json::to_value(Exact(value))
}

/// The prefix of the text that replaces a value that can't be serialized. No other text has these characters.
const REFUSED: &str = "\u{0}\u{FFFE}";

/// Any value as JSON: `json!(…)`, a string, a number, or your own struct.
///
/// A value that can't be serialized is kept as such, and a request that contains it fails before anything is sent.
#[allow(dead_code, reason = "not every document takes any value")]
pub fn any_value(value: impl Serialize) -> Value {
    to_value(&value).unwrap_or_else(|why| refused_value(&why))
}

/// The text that replaces such a value.
pub(super) fn refused_value(why: &impl std::fmt::Display) -> Value {
    Value::from(format!("{REFUSED}{why}"))
}

/// A value to serialize this way, or a serializer that does so.
struct Exact<T>(T);

impl<T: Serialize + ?Sized> Serialize for Exact<&T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(Exact(serializer))
    }
}

/// Whole numbers below this are 64 bit integers.
const INTEGERS_END: f64 = 9_223_372_036_854_775_808.0;

/// Forwards the methods that have nothing to do with numbers.
macro_rules! hand_on {
    ($($method:ident($($name:ident: $type:ty),*);)*) => {
        $(fn $method(self, $($name: $type),*) -> Result<S::Ok, S::Error> {
            self.0.$method($($name),*)
        })*
    };
}

/// Forwards the start of a compound.
macro_rules! begin {
    ($($method:ident($($name:ident: $type:ty),*) -> $compound:ident;)*) => {
        $(fn $method(self, $($name: $type),*) -> Result<Self::$compound, S::Error> {
            self.0.$method($($name),*).map(Exact)
        })*
    };
}

impl<S: Serializer> Serializer for Exact<S> {
    type Ok = S::Ok;
    type Error = S::Error;
    type SerializeSeq = Exact<S::SerializeSeq>;
    type SerializeTuple = Exact<S::SerializeTuple>;
    type SerializeTupleStruct = Exact<S::SerializeTupleStruct>;
    type SerializeTupleVariant = Exact<S::SerializeTupleVariant>;
    type SerializeMap = Exact<S::SerializeMap>;
    type SerializeStruct = Exact<S::SerializeStruct>;
    type SerializeStructVariant = Exact<S::SerializeStructVariant>;

    #[allow(clippy::cast_possible_truncation, reason = "it is an integer and within the range")]
    fn serialize_f64(self, value: f64) -> Result<S::Ok, S::Error> {
        if !value.is_finite() {
            return Err(S::Error::custom(format!("JSON can't express the number {value}")));
        }
        if value.fract() == 0.0 && value.abs() < INTEGERS_END {
            return self.0.serialize_i64(value as i64);
        }
        self.0.serialize_f64(value)
    }

    fn serialize_f32(self, value: f32) -> Result<S::Ok, S::Error> {
        let digits = value.to_string().parse();
        self.serialize_f64(digits.unwrap_or_else(|_| f64::from(value)))
    }

    hand_on! {
        serialize_bool(value: bool);
        serialize_i8(value: i8);
        serialize_i16(value: i16);
        serialize_i32(value: i32);
        serialize_i64(value: i64);
        serialize_i128(value: i128);
        serialize_u8(value: u8);
        serialize_u16(value: u16);
        serialize_u32(value: u32);
        serialize_u64(value: u64);
        serialize_u128(value: u128);
        serialize_char(value: char);
        serialize_bytes(value: &[u8]);
        serialize_none();
        serialize_unit();
        serialize_unit_struct(name: &'static str);
        serialize_unit_variant(name: &'static str, index: u32, variant: &'static str);
    }

    fn serialize_str(self, value: &str) -> Result<S::Ok, S::Error> {
        if let Some(why) = value.strip_prefix(REFUSED) {
            return Err(S::Error::custom(why));
        }
        self.0.serialize_str(value)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_some(&Exact(value))
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_struct(name, &Exact(value))
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<S::Ok, S::Error> {
        self.0.serialize_newtype_variant(name, index, variant, &Exact(value))
    }

    begin! {
        serialize_seq(length: Option<usize>) -> SerializeSeq;
        serialize_tuple(length: usize) -> SerializeTuple;
        serialize_tuple_struct(name: &'static str, length: usize) -> SerializeTupleStruct;
        serialize_tuple_variant(
            name: &'static str, index: u32, variant: &'static str, length: usize
        ) -> SerializeTupleVariant;
        serialize_map(length: Option<usize>) -> SerializeMap;
        serialize_struct(name: &'static str, length: usize) -> SerializeStruct;
        serialize_struct_variant(
            name: &'static str, index: u32, variant: &'static str, length: usize
        ) -> SerializeStructVariant;
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }
}

/// Serializes the parts of a compound this way.
macro_rules! parts {
    ($($compound:ident: $($method:ident($($name:ident: $type:ty)?)),*;)*) => {
        $(impl<S: $compound> $compound for Exact<S> {
            type Ok = S::Ok;
            type Error = S::Error;

            $(fn $method<T: Serialize + ?Sized>(&mut self, $($name: $type,)? value: &T) -> Result<(), S::Error> {
                self.0.$method($($name,)? &Exact(value))
            })*

            fn end(self) -> Result<S::Ok, S::Error> {
                self.0.end()
            }
        })*
    };
}

parts! {
    SerializeSeq: serialize_element();
    SerializeTuple: serialize_element();
    SerializeTupleStruct: serialize_field();
    SerializeTupleVariant: serialize_field();
    SerializeMap: serialize_key(), serialize_value();
    SerializeStruct: serialize_field(name: &'static str);
    SerializeStructVariant: serialize_field(name: &'static str);
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use serde_json::json;

    fn text<T: Serialize + ?Sized>(value: &T) -> String {
        String::from_utf8(to_vec(value).unwrap()).unwrap()
    }

    #[test]
    fn whole_numbers_have_no_fraction() {
        assert_eq!(text(&[1.0, -3.0, 0.0, -0.0, 2.5]), "[1,-3,0,0,2.5]");
        assert_eq!(text(&9_007_199_254_740_992.0), "9007199254740992");
        assert_eq!(text(&-9_223_372_036_854_774_784.0), "-9223372036854774784");
        assert_eq!(text(&1e300), "1e+300");
        assert_eq!(text(&json!({"a": [{"b": 4.0}]})), r#"{"a":[{"b":4}]}"#);
    }

    #[test]
    fn digits_are_those_of_the_type() {
        assert_eq!(text(&0.1_f32), "0.1");
        assert_eq!(to_value(&0.1_f32).unwrap(), json!(0.1));
        assert_eq!(text(&37.770_040_510_499_996), "37.770040510499996");
    }

    #[test]
    fn values_that_are_not_numbers_are_errors() {
        for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(to_vec(&value).unwrap_err().to_string().contains(&value.to_string()));
            assert!(to_value(&BTreeMap::from([("a", vec![Some(value)])])).is_err());
        }
        assert!(to_vec(&(1, f32::NAN)).is_err());
    }

    #[test]
    fn any_value_that_cannot_be_json_is_not_written() {
        assert_eq!(any_value("a"), json!("a"));
        assert_eq!(any_value(Some(1.0)), json!(1));
        assert_eq!(any_value(BTreeMap::from([("a", [1])])), json!({"a": [1]}));
        for refused in [any_value(BTreeMap::from([([1], "a")])), any_value([f64::NAN])] {
            let why = to_vec(&json!({"a": [refused.clone()]})).unwrap_err();
            assert!(
                why.to_string().contains("key must be a string")
                    || why.to_string().contains("JSON can't express the number NaN"),
                "{why}"
            );
            assert!(to_value(&refused).is_err());
        }
    }

    #[test]
    fn all_else_is_written_as_it_is() {
        // Written by hand, since the generated crate does not use `derive`.
        enum Kind {
            Unit,
            One(f32),
            Two(u8, f64),
            Named { a: Option<char>, b: () },
        }
        impl Serialize for Kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    Self::Unit => serializer.serialize_unit_variant("Kind", 0, "Unit"),
                    Self::One(one) => serializer.serialize_newtype_variant("Kind", 1, "One", one),
                    Self::Two(one, two) => {
                        let mut tuple = serializer.serialize_tuple_variant("Kind", 2, "Two", 2)?;
                        tuple.serialize_field(one)?;
                        tuple.serialize_field(two)?;
                        tuple.end()
                    }
                    Self::Named { a, b } => {
                        let mut members = serializer.serialize_struct_variant("Kind", 3, "Named", 2)?;
                        members.serialize_field("a", a)?;
                        members.serialize_field("b", b)?;
                        members.end()
                    }
                }
            }
        }
        struct New(i64);
        impl Serialize for New {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_newtype_struct("New", &self.0)
            }
        }
        struct Pair(u64, &'static str);
        impl Serialize for Pair {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut pair = serializer.serialize_tuple_struct("Pair", 2)?;
                pair.serialize_field(&self.0)?;
                pair.serialize_field(self.1)?;
                pair.end()
            }
        }
        let all = (
            [Kind::Unit, Kind::One(1.0), Kind::Two(2, 0.5)],
            Kind::Named { a: None, b: () },
            (New(-1), Pair(u64::MAX, "x"), Some(true)),
            BTreeMap::from([(1, "one")]),
        );
        assert_eq!(
            text(&all),
            r#"[["Unit",{"One":1},{"Two":[2,0.5]}],{"Named":{"a":null,"b":null}},[-1,[18446744073709551615,"x"],true],{"1":"one"}]"#
        );
        assert_eq!(text(&to_value(&all).unwrap()), text(&all));
    }
}
