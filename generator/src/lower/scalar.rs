//! Strings, numbers and enums.

use openapiv3::{
    AnySchema, IntegerFormat, IntegerType, NumberFormat, NumberType, SchemaData, StringFormat,
    StringType, VariantOrUnknownOrEmpty,
};
use serde_json::{Number, Value};

use super::Lowering;
use super::schema::Lowered;
use crate::diagnostic::Location;
use crate::model::{Constraints, EnumVariant, Float, Integer, ScalarEnum, Ty, TypeId, TypeKind};

impl Lowering<'_> {
    /// An enum without a type, or with null among its values.
    pub(super) fn mixed_enum(
        &mut self,
        any: &AnySchema,
        data: &SchemaData,
        place: &Location,
        into: Option<TypeId>,
    ) -> Lowered {
        let nullable = any.enumeration.iter().any(Value::is_null);
        let values: Vec<&Value> = any.enumeration.iter().filter(|v| !v.is_null()).collect();
        let texts: Option<Vec<String>> = values
            .iter()
            .map(|v| v.as_str().map(str::to_owned))
            .collect();
        let mut lowered = match texts {
            Some(texts) if !texts.is_empty() => self.scalar_enum(false, texts, data, place, into),
            _ => {
                let numbers: Option<Vec<String>> = values
                    .iter()
                    .map(|v| v.as_i64().map(|v| v.to_string()))
                    .collect();
                match numbers {
                    Some(numbers) if !numbers.is_empty() => {
                        self.scalar_enum(true, numbers, data, place, into)
                    }
                    _ if !values.is_empty() && values.iter().all(|v| v.is_boolean()) => {
                        Lowered::of(Ty::Bool)
                    }
                    _ => Lowered::of(Ty::Any),
                }
            }
        };
        lowered.nullable |= nullable;
        lowered
    }

    pub(super) fn string(
        &mut self,
        string: &StringType,
        data: &SchemaData,
        place: &Location,
        into: Option<TypeId>,
    ) -> Lowered {
        let values: Vec<String> = string.enumeration.iter().flatten().cloned().collect();
        if !values.is_empty() {
            let mut lowered = self.scalar_enum(false, values, data, place, into);
            lowered.nullable |= string.enumeration.iter().any(Option::is_none);
            return lowered;
        }
        let (ty, format) = match &string.format {
            VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => (Ty::DateTime, None),
            VariantOrUnknownOrEmpty::Item(StringFormat::Date) => (Ty::Date, None),
            VariantOrUnknownOrEmpty::Item(StringFormat::Binary) => (Ty::String, Some("binary")),
            VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => (Ty::String, Some("byte")),
            VariantOrUnknownOrEmpty::Item(StringFormat::Password) => (Ty::String, Some("password")),
            VariantOrUnknownOrEmpty::Unknown(format) => (Ty::String, Some(format.as_str())),
            VariantOrUnknownOrEmpty::Empty => (Ty::String, None),
        };
        let mut lowered = Lowered::of(ty);
        lowered.docs.constraints = Constraints {
            format: format.map(str::to_owned),
            min_length: string.min_length,
            max_length: string.max_length,
            pattern: string.pattern.clone(),
            ..Constraints::default()
        };
        lowered
    }

    pub(super) fn integer(
        &mut self,
        integer: &IntegerType,
        data: &SchemaData,
        place: &Location,
        into: Option<TypeId>,
    ) -> Lowered {
        let values: Vec<String> = integer
            .enumeration
            .iter()
            .flatten()
            .map(i64::to_string)
            .collect();
        if !values.is_empty() {
            let mut lowered = self.scalar_enum(true, values, data, place, into);
            lowered.nullable |= integer.enumeration.iter().any(Option::is_none);
            return lowered;
        }
        let width = match &integer.format {
            VariantOrUnknownOrEmpty::Item(IntegerFormat::Int32) => Integer::I32,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "uint32" => Integer::U32,
            VariantOrUnknownOrEmpty::Unknown(format) if format == "uint64" => Integer::U64,
            _ => Integer::I64,
        };
        let mut lowered = Lowered::of(Ty::Integer(width));
        let limits = &mut lowered.docs.constraints;
        limits.minimum = integer
            .minimum
            .map(|n| (Number::from(n), integer.exclusive_minimum));
        limits.maximum = integer
            .maximum
            .map(|n| (Number::from(n), integer.exclusive_maximum));
        limits.multiple_of = integer.multiple_of.map(Number::from);
        lowered
    }

    pub(super) fn scalar_enum(
        &mut self,
        integer: bool,
        values: Vec<String>,
        data: &SchemaData,
        place: &Location,
        into: Option<TypeId>,
    ) -> Lowered {
        let mut variants: Vec<EnumVariant> = Vec::with_capacity(values.len());
        for wire in values {
            if variants.iter().all(|known| known.wire != wire) {
                variants.push(EnumVariant {
                    wire,
                    name: String::new(),
                });
            }
        }
        let kind = TypeKind::Enum(ScalarEnum {
            integer,
            variants,
            unknown: String::new(),
        });
        self.named(kind, data, place, into)
    }
}

pub(super) fn number_type(number: &NumberType) -> Lowered {
    let width = match &number.format {
        VariantOrUnknownOrEmpty::Item(NumberFormat::Float) => Float::F32,
        _ => Float::F64,
    };
    let mut lowered = Lowered::of(Ty::Float(width));
    let limits = &mut lowered.docs.constraints;
    limits.minimum = number
        .minimum
        .and_then(plain_number)
        .map(|n| (n, number.exclusive_minimum));
    limits.maximum = number
        .maximum
        .and_then(plain_number)
        .map(|n| (n, number.exclusive_maximum));
    limits.multiple_of = number.multiple_of.and_then(plain_number);
    lowered
}

/// A number as a person writes it: `10`, not `10.0`.
#[allow(
    clippy::cast_possible_truncation,
    reason = "checked to be whole and small"
)]
fn plain_number(number: f64) -> Option<Number> {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        Some(Number::from(number as i64))
    } else {
        Number::from_f64(number)
    }
}
