//! Strings, numbers and enums.

use std::ops::RangeInclusive;

use serde_json::Value;

use super::Lowering;
use super::schema::Lowered;
use crate::model::{Constraints, EnumVariant, Integer, ScalarEnum, Ty, TypeId, TypeKind};
use crate::spec::{Bound, Schema, TypeSet};

impl Lowering<'_> {
    pub(super) fn scalar(&mut self, schema: &Schema, into: Option<TypeId>) -> Lowered {
        let values = schema.values.as_deref().unwrap_or_default();
        let texts = || -> Option<Vec<String>> { values.iter().map(|v| v.as_str().map(str::to_owned)).collect() };
        let whole = || -> Option<Vec<String>> { values.iter().map(|v| v.as_i64().map(|v| v.to_string())).collect() };
        match schema.types {
            TypeSet::STRING => match texts() {
                Some(texts) if !texts.is_empty() => self.scalar_enum(false, texts, schema, into),
                _ => string(schema),
            },
            TypeSet::INTEGER => match whole() {
                Some(numbers) if !numbers.is_empty() => self.scalar_enum(true, numbers, schema, into),
                _ => integer(schema),
            },
            TypeSet::NUMBER => number(schema),
            TypeSet::BOOLEAN => boolean(values),
            // Without a type, the values decide.
            _ => match (texts(), whole()) {
                _ if values.is_empty() => Lowered::of(Ty::Any),
                (Some(texts), _) => self.scalar_enum(false, texts, schema, into),
                (_, Some(numbers)) => self.scalar_enum(true, numbers, schema, into),
                _ if values.iter().all(Value::is_boolean) => boolean(values),
                _ => Lowered::of(Ty::Any),
            },
        }
    }

    pub(super) fn scalar_enum(
        &mut self,
        integer: bool,
        values: Vec<String>,
        schema: &Schema,
        into: Option<TypeId>,
    ) -> Lowered {
        let noted = schema.notes.len() == values.len();
        let variants = values.into_iter().enumerate().map(|(index, wire)| {
            let note = schema.notes.get(index).filter(|_| noted);
            EnumVariant {
                wire,
                name: String::new(),
                called: note.and_then(|note| note.name.clone()),
                description: note.and_then(|note| note.description.clone()),
            }
        });
        let kind = TypeKind::Enum(ScalarEnum {
            integer,
            free: false,
            variants: each_once(variants),
            unknown: String::new(),
        });
        self.named(kind, schema, into)
    }

    /// Lowers a union of texts: of strings and enums of strings, with the values of all of them.
    pub(super) fn merged_enum(
        &mut self,
        free: bool,
        variants: Vec<EnumVariant>,
        schema: &Schema,
        into: Option<TypeId>,
    ) -> Lowered {
        let kind = TypeKind::Enum(ScalarEnum {
            integer: false,
            free,
            variants: each_once(variants),
            unknown: String::new(),
        });
        self.named(kind, schema, into)
    }
}

fn each_once(variants: impl IntoIterator<Item = EnumVariant>) -> Vec<EnumVariant> {
    let mut known = std::collections::HashSet::new();
    let variants = variants.into_iter();
    variants.filter(|variant| known.insert(variant.wire.clone())).collect()
}

fn boolean(values: &[Value]) -> Lowered {
    Lowered {
        only: match values {
            [only] => only.as_bool(),
            _ => None,
        },
        ..Lowered::of(Ty::Bool)
    }
}

fn string(schema: &Schema) -> Lowered {
    let (ty, format) = match schema.format.as_deref() {
        Some("date-time") => (Ty::DateTime, None),
        Some("date") => (Ty::Date, None),
        format => (Ty::String, format),
    };
    let mut lowered = Lowered::of(ty);
    lowered.docs.constraints = Constraints {
        format: format.map(str::to_owned),
        min_length: schema.limits.min_length,
        max_length: schema.limits.max_length,
        pattern: schema.limits.pattern.clone(),
        ..Constraints::default()
    }
    .into();
    lowered
}

fn integer(schema: &Schema) -> Lowered {
    let declared = match schema.format.as_deref() {
        Some("int32") => Integer::I32,
        Some("uint32") => Integer::U32,
        Some("uint64") => Integer::U64,
        _ => Integer::I64,
    };
    bounded(Ty::Integer(wide_enough(declared, schema)), schema)
}

/// Returns the declared width, or a greater one if the bounds or the default do not fit in it.
fn wide_enough(declared: Integer, schema: &Schema) -> Integer {
    let number = |bound: &Option<Bound>| bound.as_ref().and_then(|bound| bound.value.as_f64());
    let default = schema.default.as_deref().and_then(Value::as_f64);
    let least = number(&schema.limits.minimum);
    let greatest = number(&schema.limits.maximum);
    let is_wide = |range: RangeInclusive<f64>| {
        let known = [least, greatest, default];
        known.into_iter().flatten().all(|number| range.contains(&number))
    };
    let narrow = match declared {
        Integer::I32 => Some(f64::from(i32::MIN)..=f64::from(i32::MAX)),
        Integer::U32 => Some(0.0..=f64::from(u32::MAX)),
        _ => None,
    };
    if narrow.is_none_or(is_wide) && declared != Integer::I64 {
        return declared;
    }
    let is_unsigned = least.is_some_and(|least| least >= 0.0);
    if is_unsigned && greatest.is_some_and(|greatest| greatest > ABOVE_I64) {
        return Integer::U64;
    }
    Integer::I64
}

/// A bound above it is meant for 64 bits without a sign. It is more than the greatest signed integer, which some tools
/// round up.
const ABOVE_I64: f64 = 1.0e19;

fn number(schema: &Schema) -> Lowered {
    bounded(Ty::Float, schema)
}

fn bounded(ty: Ty, schema: &Schema) -> Lowered {
    let mut lowered = Lowered::of(ty);
    let bound = |bound: &Option<Bound>| {
        let bound = bound.as_ref()?;
        Some((bound.value.clone(), bound.exclusive))
    };
    lowered.docs.constraints = Constraints {
        minimum: bound(&schema.limits.minimum),
        maximum: bound(&schema.limits.maximum),
        multiple_of: schema.limits.multiple_of.clone(),
        ..Constraints::default()
    }
    .into();
    lowered
}
