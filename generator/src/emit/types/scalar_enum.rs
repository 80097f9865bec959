//! Open enums: a call of the support module's macro, printed as the enum that stands in it.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};

use crate::emit::describe::{Comment, deprecated};
use crate::emit::scope::{Scope, ident};
use crate::emit::{EmitError, docs, print};
use crate::model::{ScalarEnum, TypeId};

pub(super) fn emit(
    scope: &mut Scope<'_>,
    id: TypeId,
    scalar: &ScalarEnum,
) -> Result<String, EmitError> {
    let api = scope.api;
    let ty = &api.types[id];
    let macro_name = if scalar.integer {
        "open_int_enum"
    } else {
        "open_enum"
    };
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
            Literal::string(&variant.wire).into_token_stream()
        };
        variants.push(quote! { #comment #name = #value });
    }
    let comment = super::comment(scope, id);
    let deprecated = deprecated(&ty.docs);
    open_enum(
        macro_name,
        &ty.name,
        &scalar.unknown,
        &quote! { #comment #deprecated },
        &variants,
    )
}

/// The text of a macro call. `variants` are `Name = value`, documented.
pub(in crate::emit) fn open_enum(
    macro_name: &str,
    name: &str,
    unknown: &str,
    attributes: &TokenStream,
    variants: &[TokenStream],
) -> Result<String, EmitError> {
    let ident = ident(name);
    let text = print::items(quote! { #attributes pub enum #ident { #(#variants,)* } })?;
    // The macro wants the open variant's name after a colon, which no Rust item has.
    let head = format!("pub enum {name} {{");
    let open = format!("pub enum {name}: {unknown} {{");
    // No line of its documentation begins so.
    let text = match text.strip_prefix(&head) {
        Some(rest) => format!("{open}{rest}"),
        None => text.replacen(&format!("\n{head}"), &format!("\n{open}"), 1),
    };
    Ok(print::enclose(&format!("{macro_name}! {{"), &text, "}"))
}

/// An integer as a literal; negative ones too.
fn integer(wire: &str) -> Result<TokenStream, EmitError> {
    let number: i64 = wire
        .parse()
        .map_err(|_| EmitError::Rust(format!("`{wire}` is no 64-bit integer")))?;
    let sign = (number < 0).then(|| quote! { - });
    let size = Literal::u64_unsuffixed(number.unsigned_abs());
    Ok(quote! { #sign #size })
}
