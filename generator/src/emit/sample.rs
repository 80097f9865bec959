//! Examples of the document as Rust values, if they fit.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::{Number, Value};

use super::scope::{ident, resolve};
use crate::model::{Api, Constraints, Docs, Integer, Ty, TypeKind};

/// The maximum length of a text, in characters.
const LONGEST: usize = 60;

/// The example of a parameter or a member, for an argument that converts to `ty`. `None` if the document has none, or
/// one that does not fit.
pub(super) fn given(api: &Api, ty: &Ty, docs: &Docs) -> Option<TokenStream> {
    let value = docs.example.as_deref()?;
    match (resolve(api, ty), value) {
        (Ty::List(item), Value::Array(values)) => {
            let first = values.first()?;
            if resolve(api, &item) != Ty::String {
                return None;
            }
            let text = text(first, &Constraints::default())?;
            Some(quote! { [#text] })
        }
        (Ty::JsonObject, Value::Object(members)) => {
            let plain = |value: &Value| match value {
                Value::String(_) => text(value, &Constraints::default()).is_some(),
                Value::Array(_) | Value::Object(_) => false,
                _ => true,
            };
            let short = value.to_string().len() <= LONGEST;
            let names = members.keys().all(|name| name.is_ascii());
            let tokens: TokenStream = value.to_string().parse().ok()?;
            let fits = short && names && members.values().all(plain);
            fits.then(|| quote! { serde_json::json!(#tokens) })
        }
        (ty, value) => scalar(api, &ty, value, &docs.constraints),
    }
}

fn scalar(api: &Api, ty: &Ty, value: &Value, limits: &Constraints) -> Option<TokenStream> {
    match ty {
        Ty::String => text(value, limits),
        Ty::Bool => {
            let value = value.as_bool()?;
            Some(quote! { #value })
        }
        Ty::Integer(width) => {
            let number = value.as_i64()?;
            let fits = match width {
                Integer::I32 => i32::try_from(number).is_ok(),
                Integer::U32 => u32::try_from(number).is_ok(),
                Integer::U64 => u64::try_from(number).is_ok(),
                Integer::I64 => true,
            };
            let literal = Literal::i64_unsuffixed(number);
            (fits && within(value, limits)).then(|| quote! { #literal })
        }
        Ty::Float => {
            let number = value.as_f64()?;
            // Larger numbers are not written as people write them.
            let plain = number.abs() < 1e9;
            let literal = Literal::f64_unsuffixed(number);
            (plain && within(value, limits)).then(|| quote! { #literal })
        }
        Ty::Date | Ty::DateTime => {
            let written = value.as_str()?;
            let is_time = written.len() > 10;
            let fits = crate::timestamp::is_time(written) && is_time == (*ty == Ty::DateTime);
            let text = text(value, limits)?;
            fits.then_some(text)
        }
        Ty::Named(id) => {
            let ty = &api.types[*id];
            let TypeKind::Enum(scalar) = &ty.kind else {
                return None;
            };
            let wire = match value {
                Value::String(text) if !scalar.integer => text.clone(),
                Value::Number(number) if scalar.integer => number.to_string(),
                _ => return None,
            };
            let mut variants = scalar.variants.iter();
            let variant = variants.find(|variant| variant.wire == wire)?;
            let (name, variant) = (ident(&ty.name), ident(&variant.name));
            Some(quote! { types::#name::#variant })
        }
        _ => None,
    }
}

/// A text that reads well on one line, and is safe in comments and fences.
fn text(value: &Value, limits: &Constraints) -> Option<TokenStream> {
    let text = value.as_str()?;
    let length = text.chars().count();
    let plain = |c: char| c.is_alphanumeric() || c.is_ascii_graphic() || c == ' ';
    let fits = (1..=LONGEST).contains(&length)
        && limits.min_length.is_none_or(|least| length >= least)
        && limits.max_length.is_none_or(|most| length <= most)
        && text.chars().all(plain)
        && !text.contains("```");
    fits.then(|| quote! { #text })
}

fn within(value: &Value, limits: &Constraints) -> bool {
    let Some(value) = value.as_f64() else {
        return false;
    };
    let least = |(limit, exclusive): &(Number, bool)| {
        let limit = limit.as_f64().unwrap_or(f64::NEG_INFINITY);
        value > limit || (!exclusive && value >= limit)
    };
    let most = |(limit, exclusive): &(Number, bool)| {
        let limit = limit.as_f64().unwrap_or(f64::INFINITY);
        value < limit || (!exclusive && value <= limit)
    };
    limits.minimum.as_ref().is_none_or(least) && limits.maximum.as_ref().is_none_or(most)
}
