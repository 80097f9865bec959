//! Open enums: the enum itself, and a call of the support module's macro that implements it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::describe::{Comment, deprecated};
use crate::emit::scope::{Scope, ident};
use crate::emit::{EmitError, docs, print};
use crate::model::{ScalarEnum, TypeId};

pub(super) fn emit(scope: &mut Scope<'_>, id: TypeId, scalar: &ScalarEnum) -> Result<String, EmitError> {
    let api = scope.api;
    let ty = &api.types[id];
    let macro_name = if scalar.integer { "open_int_enum" } else { "open_enum" };
    scope.support(macro_name);
    let mut variants = Vec::with_capacity(scalar.variants.len());
    for variant in &scalar.variants {
        let wire = docs::code(&variant.wire);
        let comment = Comment::line(match &variant.description {
            Some(description) => format!("{wire}: {}", docs::first_sentence(description)),
            None => wire,
        });
        let name = ident(&variant.name);
        let value = if scalar.integer {
            integer(&variant.wire)?
        } else {
            Literal::string(&variant.wire).to_string()
        };
        variants.push(Variant { comment, name, value });
    }
    let comment = super::comment(scope, id);
    let deprecated = deprecated(&ty.docs);
    scope.support("UnknownValue");
    let attributes = quote! { #comment #deprecated };
    open_enum(&ty.name, &scalar.unknown, scalar.integer, &attributes, &variants)
}

/// A value that an open enum lists.
pub(in crate::emit) struct Variant {
    pub(in crate::emit) comment: Comment,
    pub(in crate::emit) name: Ident,
    /// As a literal.
    pub(in crate::emit) value: String,
}

/// The text of an open enum, and of the macro call that implements it.
pub(in crate::emit) fn open_enum(
    name: &str,
    unknown: &str,
    integer: bool,
    attributes: &TokenStream,
    variants: &[Variant],
) -> Result<String, EmitError> {
    let (macro_name, copy, holds) = if integer {
        ("open_int_enum", Some(quote! { Copy, }), Some(quote! { <i64> }))
    } else {
        ("open_enum", None, None)
    };
    let rows = variants.iter();
    let rows: Vec<String> = rows
        .map(|Variant { name, value, .. }| format!("{name} = {value},"))
        .collect();
    let rows: Vec<&str> = rows.iter().map(String::as_str).collect();
    let listed = variants.iter().map(|Variant { comment, name, .. }| {
        quote! { #comment #name }
    });
    let (own, open) = (ident(name), ident(unknown));
    let item = print::items(quote! {
        #attributes
        #[derive(Debug, Clone, #copy PartialEq)]
        #[non_exhaustive]
        pub enum #own {
            #(#listed,)*
            /// A value that this version of the client does not list. The enum's methods return it.
            #open(UnknownValue #holds),
        }
    })?;
    let rows = print::names(&rows);
    let rows = print::enclose(&format!("{name}: {unknown} {{"), &rows, "}");
    let table = print::enclose(&format!("{macro_name}! {{"), &rows, "}");
    Ok(format!("{item}{table}"))
}

/// An integer as a literal, also a negative one.
fn integer(wire: &str) -> Result<String, EmitError> {
    let number: Result<i64, _> = wire.parse();
    let number = number.map_err(|_| EmitError::Rust(format!("`{wire}` is not a 64-bit integer")))?;
    Ok(number.to_string())
}
