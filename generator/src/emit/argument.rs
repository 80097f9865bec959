//! How a value is taken from the caller: what a setter, `new` or a method asks for, and how that
//! becomes the value itself.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Api, Field, Ty, TypeId, TypeKind};

use super::scope::{Scope, resolve};

/// What a function asks for, and the expression that makes a value of it.
pub(super) struct Argument {
    pub(super) ty: TokenStream,
    pub(super) value: TokenStream,
}

/// A value of type `ty`, given as `name`.
pub(super) fn plain(scope: &mut Scope<'_>, ty: &Ty, name: &Ident) -> Argument {
    match resolve(scope.api, ty) {
        Ty::String | Ty::Bytes => Argument {
            ty: quote! { impl Into<String> },
            value: quote! { #name.into() },
        },
        Ty::Any => Argument {
            ty: quote! { impl Into<serde_json::Value> },
            value: quote! { #name.into() },
        },
        Ty::List(item) if *item == Ty::String => Argument {
            ty: quote! { impl IntoIterator<Item = impl Into<String>> },
            value: quote! { #name.into_iter().map(Into::into).collect() },
        },
        Ty::List(_) | Ty::Boxed(_) | Ty::Nullable(_) => {
            let ty = scope.ty(ty);
            Argument {
                ty: quote! { impl Into<#ty> },
                value: quote! { #name.into() },
            }
        }
        Ty::Map(value) if *value == Ty::String => Argument {
            ty: quote! { impl IntoIterator<Item = (impl Into<String>, impl Into<String>)> },
            value: quote! { #name.into_iter().map(|(key, value)| (key.into(), value.into())).collect() },
        },
        Ty::Map(value) => {
            let value = scope.ty(&value);
            Argument {
                ty: quote! { impl IntoIterator<Item = (impl Into<String>, #value)> },
                value: quote! { #name.into_iter().map(|(key, value)| (key.into(), value)).collect() },
            }
        }
        // Each variant converts into it.
        Ty::Named(id) if matches!(scope.api.types[id].kind, TypeKind::Union(_)) => {
            let ty = scope.ty(ty);
            Argument {
                ty: quote! { impl Into<#ty> },
                value: quote! { #name.into() },
            }
        }
        _ => Argument {
            ty: scope.ty(ty),
            value: quote! { #name },
        },
    }
}

/// The states that a field can be in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    /// `T`.
    Required,
    /// `Option<T>`, written as null when `None`.
    Null,
    /// `Option<T>`, left out when `None`.
    Optional,
    /// `Nullable<T>`.
    ThreeState,
}

/// The states of a field in a type that requests or answers (or both) hold.
pub(super) fn presence(field: &Field, in_request: bool, in_response: bool) -> Presence {
    let nullable = field.nullable || matches!(field.ty, Ty::Nullable(_));
    let left_out = (field.read_only && in_request) || (field.write_only && in_response);
    match (field.required && !left_out, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Null,
        (false, false) => Presence::Optional,
        (false, true) => Presence::ThreeState,
    }
}

/// The only value that a required field can have, so that nobody is asked for it: the enum, and the variant's name.
pub(super) fn only_value<'a>(
    api: &'a Api,
    field: &Field,
    presence: Presence,
) -> Option<(TypeId, &'a str)> {
    let Ty::Named(id) = resolve(api, &field.ty) else {
        return None;
    };
    match (&api.types[id].kind, presence) {
        (TypeKind::Enum(known), Presence::Required) => match known.variants.as_slice() {
            [only] => Some((id, &only.name)),
            _ => None,
        },
        _ => None,
    }
}

/// A field's type without null, which its presence says.
pub(super) fn inner(ty: &Ty) -> &Ty {
    match ty {
        Ty::Nullable(inner) => inner,
        ty => ty,
    }
}

/// The argument that sets a field.
pub(super) fn of_field(
    scope: &mut Scope<'_>,
    field: &Field,
    presence: Presence,
    name: &Ident,
) -> Argument {
    let ty = inner(&field.ty);
    match presence {
        Presence::Required => plain(scope, ty, name),
        Presence::Optional => {
            let Argument { ty, value } = plain(scope, ty, name);
            Argument {
                ty,
                value: quote! { Some(#value) },
            }
        }
        Presence::Null => {
            let ty = scope.ty(ty);
            Argument {
                ty: quote! { impl Into<Option<#ty>> },
                value: quote! { #name.into() },
            }
        }
        Presence::ThreeState => {
            let ty = scope.ty(ty);
            let nullable = scope.support("Nullable");
            Argument {
                ty: quote! { impl Into<#nullable<#ty>> },
                value: quote! { #name.into() },
            }
        }
    }
}
