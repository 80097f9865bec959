//! Parameters: their arguments and setters, and their conversion for the call.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use crate::emit::argument::Argument;
use crate::emit::scope::{Scope, resolve, target};
use crate::model::{Operation, Ty, TypeKind};

/// The argument of a method or setter, and the expression for `Call::arg`.
pub(super) fn argument(scope: &mut Scope<'_>, ty: &Ty, name: &Ident) -> Argument {
    match resolve(scope.api, ty) {
        Ty::String | Ty::Bytes => Argument {
            ty: quote! { impl Into<String> },
            value: quote! { #name.into() },
        },
        Ty::Any => Argument {
            ty: quote! { impl serde::Serialize },
            value: json(scope, name),
        },
        Ty::JsonObject | Ty::Unit => {
            let object = scope.support("JsonObject");
            Argument {
                ty: quote! { impl serde::Serialize },
                value: quote! { #object::of(#name) },
            }
        }
        Ty::List(item) if is_plain(scope, &item) => {
            let item = scope.ty(&item);
            let argument = scope.support("Argument");
            let list = scope.support("IntoList");
            Argument {
                ty: quote! { impl #list<#item> },
                value: quote! { #argument::list(#name.into_list()) },
            }
        }
        Ty::Map(value) if is_plain(scope, &value) => {
            let value = scope.ty(&value);
            let argument = scope.support("Argument");
            let map = scope.support("IntoMap");
            Argument {
                ty: quote! { impl #map<#value> },
                value: quote! { #argument::map(#name.into_entries()) },
            }
        }
        Ty::Boxed(inner) => argument(scope, &inner, name),
        Ty::Named(id) if matches!(scope.api.types[id].kind, TypeKind::Enum(_)) => into(scope, ty, name),
        // Each variant converts to it.
        Ty::Named(id) if matches!(scope.api.types[id].kind, TypeKind::Union(_)) => {
            let Argument { ty, value } = into(scope, ty, name);
            let argument = scope.support("Argument");
            let value = quote! { #argument::of(&#value) };
            Argument { ty, value }
        }
        Ty::DateTime | Ty::Date => into(scope, ty, name),
        other if is_plain(scope, &other) => Argument {
            ty: scope.ty(ty),
            value: quote! { #name },
        },
        _ => Argument {
            ty: scope.ty(ty),
            value: json(scope, name),
        },
    }
}

/// The argument for an enum or a time, to which a string converts.
fn into(scope: &mut Scope<'_>, ty: &Ty, name: &Ident) -> Argument {
    let ty = scope.ty(ty);
    Argument {
        ty: quote! { impl Into<#ty> },
        value: quote! { Into::<#ty>::into(#name) },
    }
}

/// The method of `Call` that sets a parameter: by its name, or by its index if another parameter has the same name.
pub(super) fn set(operation: &Operation, index: usize, value: &TokenStream) -> TokenStream {
    if let Some(name) = name(operation, index) {
        quote! { .arg(#name, #value) }
    } else {
        let index = Literal::usize_unsuffixed(index);
        quote! { .arg_at(#index, #value) }
    }
}

/// The method of `Call` that sets a member of a parameter that is a map.
pub(super) fn set_entry(operation: &Operation, index: usize, key: &TokenStream, value: &TokenStream) -> TokenStream {
    if let Some(name) = name(operation, index) {
        quote! { .entry(#name, #key, #value) }
    } else {
        let index = Literal::usize_unsuffixed(index);
        quote! { .entry_at(#index, #key, #value) }
    }
}

/// The name by which the call finds the parameter. `None` if it would find another one.
fn name(operation: &Operation, index: usize) -> Option<&str> {
    let wire = operation.parameters.get(index)?.wire.as_str();
    let first = operation.parameters.iter().position(|one| one.wire == wire);
    (first == Some(index)).then_some(wire)
}

/// One member of a parameter that is a map: its type and value.
pub(super) fn entry(scope: &mut Scope<'_>, ty: &Ty, value: &Ident) -> Option<Argument> {
    match resolve(scope.api, ty) {
        Ty::Map(member) => Some(argument(scope, &member, value)),
        Ty::JsonObject | Ty::Any => Some(argument(scope, &Ty::Any, value)),
        _ => None,
    }
}

/// True if the support module converts it to an argument.
fn is_plain(scope: &Scope<'_>, ty: &Ty) -> bool {
    match resolve(scope.api, ty) {
        Ty::Named(id) => matches!(scope.api.types[id].kind, TypeKind::Enum(_)),
        Ty::List(_) | Ty::Tuple(_) | Ty::Map(_) | Ty::Boxed(_) => false,
        Ty::Nullable(inner) => is_plain(scope, &inner) && target(scope.api, &inner).is_none(),
        _ => true,
    }
}

/// A value whose members are written as JSON.
fn json(scope: &mut Scope<'_>, name: &Ident) -> TokenStream {
    let argument = scope.support("Argument");
    quote! { #argument::of(&#name) }
}
