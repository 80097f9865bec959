//! The test of a crate that reads each example of its documents as the example's type and serializes it again.
//!
//! It contains the examples that fit their types. The expected result is computed here: a type with a type for its
//! additional members does not remember that a member was null.

use std::cell::Cell;
use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde_json::{Map, Value};

use super::scope::rust_type;
use super::{CrateOptions, EmitError, OutFile};
use crate::model::Presence;
use crate::model::{Api, Example, Integer, ObjectType, Ty, Type, TypeKind, UnionType};

/// The file with the examples of an API, in the crate.
fn data(module: &str) -> String {
    format!("tests/examples/{module}.json")
}

/// The test, and for each API a file with the examples. Empty if no API has examples that fit.
pub(super) fn emit(apis: &[Api], options: &CrateOptions) -> Result<Vec<OutFile>, EmitError> {
    let mut files = Vec::new();
    let mut tests = String::new();
    for api in apis {
        let module = api.module.trim_start_matches("r#");
        let mut values = Map::new();
        let mut rows = String::new();
        let mut seen = BTreeSet::new();
        for example in &api.examples {
            let Some(ty) = nameable(api, &example.ty) else {
                continue;
            };
            let Some(expected) = Fit::new(api).fit(&example.ty, &example.value) else {
                continue;
            };
            let key = key(example, &mut seen);
            let mut entry = Map::new();
            if expected != example.value {
                entry.insert("written".to_owned(), expected);
            }
            entry.insert("example".to_owned(), example.value.clone());
            let literal = proc_macro2::Literal::string(&key);
            // Writing to a string can't fail.
            let _ = writeln!(rows, "        ({literal}, again::<{ty}>),");
            values.insert(key, Value::Object(entry));
        }
        if values.is_empty() {
            continue;
        }
        let text = serde_json::to_string_pretty(&Value::Object(values));
        files.push(OutFile {
            path: data(module),
            text: format!("{}\n", text.unwrap_or_default()),
        });
        let package = options.import_name();
        let name = &api.module;
        let _ = write!(
            tests,
            "
#[cfg(feature = \"{module}\")]
#[test]
fn {name}() {{
    #[allow(unused_imports)]
    use std::collections::BTreeMap;
    #[allow(unused_imports)]
    use {package}::{name}::types;
    let types: &[(&str, Again)] = &[
{rows}    ];
    check(include_str!(\"examples/{module}.json\"), types);
}}
"
        );
    }
    if !files.is_empty() {
        let text = format!("{HEAD}{tests}");
        // Parsed, so that a mistake in it is found here and not by the user's compiler.
        syn::parse_file(&text).map_err(|error| EmitError::Rust(error.to_string()))?;
        files.push(OutFile {
            path: "tests/examples.rs".to_owned(),
            text,
        });
    }
    Ok(files)
}

const HEAD: &str = r#"//! Reads each example of the documents as its type and serializes it again. Generated; do not edit.
//!
//! Next to an example is the expected result, if it differs.

#![allow(deprecated, reason = "an example may be of a deprecated item")]

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Reads a value and writes it back.
type Again = fn(&Value) -> Result<Value, String>;

fn again<T: DeserializeOwned + Serialize>(example: &Value) -> Result<Value, String> {
    let value: T = serde_json::from_value(example.clone()).map_err(|error| error.to_string())?;
    serde_json::to_value(value).map_err(|error| error.to_string())
}

fn check(examples: &str, types: &[(&str, Again)]) {
    let examples: Value = serde_json::from_str(examples).expect("examples are JSON");
    let mut wrong = Vec::new();
    for (pointer, again) in types {
        let entry = &examples[*pointer];
        let example = &entry["example"];
        let expected = entry.get("written").unwrap_or(example);
        match again(example) {
            Ok(written) if same(expected, &written) => {}
            Ok(written) => wrong.push(format!("{pointer}: {expected}\nis serialized as {written}")),
            Err(error) => wrong.push(format!("{pointer} can't be read: {error}")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Numbers are compared by value.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(key, one)| other.get(key).is_some_and(|other| same(one, other)))
        }
        (one, other) => one == other,
    }
}
"#;

/// The location of an example, unique even if there are several types at the same location.
fn key(example: &Example, seen: &mut BTreeSet<String>) -> String {
    let pointer = example.place.pointer.as_str();
    let mut key = pointer.to_owned();
    let mut number = 2;
    while !seen.insert(key.clone()) {
        key = format!("{pointer} ({number})");
        number += 1;
    }
    key
}

/// The type as the test writes it, if it is a named type, or a list or a map of one.
fn nameable(api: &Api, ty: &Ty) -> Option<String> {
    match ty {
        Ty::Named(_) => Some(rust_type(api, ty)),
        Ty::List(inner) | Ty::Map(inner) => nameable(api, inner).map(|_| rust_type(api, ty)),
        _ => None,
    }
}

/// A limit on the steps for one example: nested unions try many combinations.
const STEPS: usize = 200_000;

/// Checks whether values fit types.
struct Fit<'a> {
    api: &'a Api,
    left: Cell<usize>,
}

impl<'a> Fit<'a> {
    fn new(api: &'a Api) -> Self {
        Self {
            api,
            left: Cell::new(STEPS),
        }
    }

    /// The JSON that a type writes for a value that fits it. `None` if it does not fit. The recursion is as deep as the
    /// value.
    fn fit(&self, ty: &Ty, value: &Value) -> Option<Value> {
        self.left.set(self.left.get().checked_sub(1)?);
        let api = self.api;
        let whole = || Some(value.clone());
        match (api.types.behind(ty), value) {
            (Ty::Any, _)
            | (Ty::Unit | Ty::JsonObject, Value::Object(_))
            | (Ty::Bool, Value::Bool(_))
            | (Ty::Float, Value::Number(_))
            | (Ty::Nullable(_), Value::Null)
            | (Ty::String | Ty::Bytes | Ty::DateTime | Ty::Date, Value::String(_)) => whole(),
            (Ty::Integer(width), Value::Number(number)) => {
                let fits = match width {
                    Integer::I32 => number.as_i64().is_some_and(|n| i32::try_from(n).is_ok()),
                    Integer::U32 => number.as_u64().is_some_and(|n| u32::try_from(n).is_ok()),
                    Integer::I64 => number.is_i64(),
                    Integer::U64 => number.is_u64(),
                };
                fits.then(whole)?
            }
            (Ty::List(item), Value::Array(values)) => {
                let items = values.iter().map(|value| self.fit(item, value));
                items.collect::<Option<Vec<Value>>>().map(Value::Array)
            }
            (Ty::Map(item), Value::Object(members)) => {
                let members = members
                    .iter()
                    .map(|(key, value)| Some((key.clone(), self.fit(item, value)?)));
                members.collect::<Option<Map<_, _>>>().map(Value::Object)
            }
            (Ty::Nullable(inner) | Ty::Boxed(inner), value) => self.fit(inner, value),
            (Ty::Named(id), value) => self.named(&api.types[*id], value),
            _ => None,
        }
    }

    fn named(&self, ty: &Type, value: &Value) -> Option<Value> {
        match (&ty.kind, value) {
            (TypeKind::Enum(scalar), Value::String(_)) => (!scalar.integer).then(|| value.clone()),
            (TypeKind::Enum(scalar), Value::Number(number)) => {
                (scalar.integer && number.is_i64()).then(|| value.clone())
            }
            (TypeKind::Object(object), Value::Object(members)) => self.object_of(ty, object, members),
            (TypeKind::Union(union), value) => self.union_of(union, value),
            (TypeKind::Wrapper(around), value) => self.fit(around, value),
            _ => None,
        }
    }

    fn object_of(&self, ty: &Type, object: &ObjectType, members: &Map<String, Value>) -> Option<Value> {
        let mut written = Map::new();
        for constant in &object.constants {
            let value = Value::String(constant.value.clone());
            if members.get(&constant.wire)? != &value {
                return None;
            }
            written.insert(constant.wire.clone(), value);
        }
        for field in &object.fields {
            let presence = field.presence(ty.in_request, ty.in_response);
            match (members.get(&field.wire), presence) {
                (None, Presence::Optional | Presence::ThreeState) | (Some(Value::Null), Presence::Optional) => {
                    // A type without additional members remembers that a member was null.
                    if let (Some(null), None) = (members.get(&field.wire), &object.additional) {
                        written.insert(field.wire.clone(), null.clone());
                    }
                }
                (None, Presence::Required | Presence::Null) => return None,
                (Some(Value::Null), Presence::Null | Presence::ThreeState) => {
                    written.insert(field.wire.clone(), Value::Null);
                }
                (Some(value), _) => {
                    written.insert(field.wire.clone(), self.fit(&field.ty, value)?);
                }
            }
        }
        for (key, value) in members {
            let is_field = object.fields.iter().any(|field| field.wire == *key);
            let is_constant = object.constants.iter().any(|one| one.wire == *key);
            if !is_field && !is_constant {
                // Without a type for them, unknown members are written as they were read.
                let additional = object.additional.as_ref();
                let value = additional.map_or(Some(value.clone()), |ty| self.fit(ty, value));
                written.insert(key.clone(), value?);
            }
        }
        Some(Value::Object(written))
    }

    /// Without a tag, a value is only used if all variants that it fits write the same: the client selects the variant.
    fn union_of(&self, union: &UnionType, value: &Value) -> Option<Value> {
        if let Some(tag) = &union.tag {
            let tag_value = match value.get(&tag.property)? {
                Value::String(text) => text.clone(),
                Value::Number(number) => number.to_string(),
                Value::Bool(flag) => flag.to_string(),
                _ => return None,
            };
            let mut variants = union.variants.iter();
            let variant = variants.find(|variant| variant.tag_values.contains(&tag_value))?;
            return self.fit(&variant.ty, value);
        }
        let variants = union.variants.iter();
        let mut written = variants.filter_map(|variant| self.fit(&variant.ty, value));
        let first = written.next()?;
        if first == *value || written.any(|other| other == *value) {
            return Some(value.clone());
        }
        written.all(|other| other == first).then_some(first)
    }
}
