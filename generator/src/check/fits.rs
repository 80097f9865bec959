//! Checks that a `default` fits its schema.

use serde_json::Value;

use super::Check;
use super::schema::{Types, is_a};
use super::trail::Trail;
use crate::diagnostic::Code;
use crate::diagnostic::wording::{found, list};
use crate::timestamp::{is_date, is_date_time};

impl<'a> Check<'a> {
    /// Reports a value that does not fit its schema, at the part that does not. Looks into lists and objects of the
    /// value, whose depth is bounded.
    pub(super) fn default(&mut self, schema: &'a Value, value: &'a Value, at: &Trail<'_>) {
        let Some(schema) = self.resolve(schema) else {
            return;
        };
        if let Some(why) = misfit(schema, value) {
            let message = format!("the default does not fit its schema: {why}");
            self.report(Code::DefaultMismatch, at, message);
            return;
        }
        match value {
            Value::Array(items) => {
                let Some(schema) = schema.get("items") else {
                    return;
                };
                for (index, item) in items.iter().enumerate() {
                    self.default(schema, item, &at.index(index));
                }
            }
            Value::Object(members) => {
                for (name, member) in members {
                    if let Some(schema) = schema.get("properties").and_then(|all| all.get(name)) {
                        self.default(schema, member, &at.key(name));
                    }
                }
            }
            _ => {}
        }
    }
}

/// Returns why a value does not fit a schema, its members aside.
fn misfit(schema: &Value, value: &Value) -> Option<String> {
    let types = Types::of(schema.as_object()?);
    if value.is_null() {
        return (!types.null).then(|| "it is null, and the schema is not nullable".to_owned());
    }
    if !types.names.is_empty() && !types.names.iter().any(|name| is_a(value, name)) {
        return Some(format!("{} is not of type {}", found(value), list(&types.names)));
    }
    if let Some(values) = schema.get("enum").and_then(Value::as_array)
        && !values.contains(value)
    {
        return Some(format!("{} is not one of the values of `enum`", found(value)));
    }
    let format = schema.get("format").and_then(Value::as_str)?;
    (!format_fits(format, value)).then(|| format!("{} is not in the format `{format}`", found(value)))
}

/// Formats that decide how a value is read.
fn format_fits(format: &str, value: &Value) -> bool {
    let between = |low: i64, high: i64| value.as_i64().is_none_or(|number| (low..=high).contains(&number));
    let large = value.is_u64() && !value.is_i64();
    match format {
        "int8" => !large && between(i8::MIN.into(), i8::MAX.into()),
        "int16" => !large && between(i16::MIN.into(), i16::MAX.into()),
        "int32" => !large && between(i32::MIN.into(), i32::MAX.into()),
        "int64" => !large,
        "uint8" => !large && between(0, u8::MAX.into()),
        "uint16" => !large && between(0, u16::MAX.into()),
        "uint32" => !large && between(0, u32::MAX.into()),
        "date" => value.as_str().is_none_or(|text| text.len() == 10 && is_date(text)),
        "date-time" => value.as_str().is_none_or(is_date_time),
        _ => true,
    }
}
