//! Compile-time states of builders and requests: which of the required values are set.
//!
//! Such a type has a type parameter for each required value, which is the value's marker or `Set`. Each setter repeats
//! all of them, so their number is limited: the code would grow with the square of it.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::emit::docs;
use crate::emit::print;
use crate::emit::scope::{Need, Scope};
use crate::model::{Api, Operation, TypeKind};

/// The largest number of required values whose absence is an error of the compiler. The others have plain setters.
pub(super) const MOST: usize = 32;

/// The type parameters for this number of required values.
pub(super) fn parameters(api: &Api, count: usize) -> Vec<Ident> {
    let prefix = api.state_prefix;
    (0..count.min(MOST))
        .map(|index| format_ident!("{prefix}{index}"))
        .collect()
}

/// The markers of values with these names: the state in which none of them is set.
pub(super) fn marks<'a>(scope: &mut Scope<'_>, names: impl Iterator<Item = &'a Ident>) -> Vec<TokenStream> {
    let marks: Vec<TokenStream> = names.take(MOST).map(|name| quote! { required::#name }).collect();
    if !marks.is_empty() {
        scope.uses.needs.insert(Need::Required);
    }
    marks
}

/// The meaning of the type parameters, as a sentence to append to another. Empty without type parameters.
pub(super) fn explained<'a>(states: &[Ident], names: impl Iterator<Item = &'a str>) -> String {
    if states.is_empty() {
        return String::new();
    }
    let verb = if states.len() == 1 { "is" } else { "are" };
    let names: Vec<String> = names.map(|name| docs::code(name.trim_start_matches("r#"))).collect();
    let (names, others) = names.split_at(states.len().min(names.len()));
    let unchecked = match others {
        [] => String::new(),
        [one] => format!(" {one} is required too, but the compiler does not check that it is set."),
        [first, ..] => format!(
            " The {} required values from {first} on are not checked by the compiler.",
            others.len()
        ),
    };
    let states: Vec<String> = states.iter().map(|state| format!("`{state}`")).collect();
    let (states, names) = (docs::listed(&states), docs::listed(names));
    format!(" {states} {verb} `Set` once {names} {verb} set.{unchecked}")
}

/// The state after the value with this index was set. `set` is the name of the support module of states.
pub(super) fn after(states: &[Ident], index: usize, set: &Ident) -> Vec<TokenStream> {
    let states = states.iter().enumerate();
    states
        .map(|(at, state)| {
            if at == index {
                quote! { #set::Set }
            } else {
                quote! { #state }
            }
        })
        .collect()
}

/// The file with the marker of each member and parameter that is set by name. `None` for an API without such values.
pub(super) fn file(api: &Api) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for (_, ty) in api.types.live() {
        if let TypeKind::Object(object) = &ty.kind
            && !ty.builder_name.is_empty()
        {
            names.extend(ty.given(&api.types, object).map(|field| field.name.as_str()));
        }
    }
    let parameters = api.operations.iter().flat_map(Operation::by_name);
    names.extend(parameters.map(|parameter| parameter.name.as_str()));
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return None;
    }
    let mut text = String::from(
        "//! Required members and parameters by name. The type of a builder or request contains the marker of each that is\n\
         //! not set yet, for the compiler's message.\n\n\
         #![allow(missing_docs, non_camel_case_types, reason = \"each is the name of a member or parameter, as a type\")]\n\n",
    );
    text.push_str(&print::enclose("crate::support::marks! {", &print::names(&names), "}"));
    Some(text)
}
