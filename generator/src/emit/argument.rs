//! Values that the caller passes: the argument type of a setter, `new` or a method, and its conversion.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::model::{Field, Presence, Ty, TypeKind};

use super::scope::{Scope, resolve};

/// The argument type of a function, and the expression that converts the argument.
pub(super) struct Argument {
    pub(super) ty: TokenStream,
    pub(super) value: TokenStream,
}

/// The argument for a value of type `ty`, called `name`.
pub(super) fn plain(scope: &mut Scope<'_>, ty: &Ty, name: &Ident) -> Argument {
    match resolve(scope.api, ty) {
        Ty::String | Ty::Bytes => Argument {
            ty: quote! { impl Into<String> },
            value: quote! { #name.into() },
        },
        Ty::Any => {
            let any = scope.support("any_value");
            Argument {
                ty: quote! { impl serde::Serialize },
                value: quote! { #any(#name) },
            }
        }
        Ty::JsonObject | Ty::Unit => {
            let object = scope.support("JsonObject");
            Argument {
                ty: quote! { impl serde::Serialize },
                value: quote! { #object::of(#name) },
            }
        }
        Ty::List(item) => list(scope, &item, name),
        Ty::Map(value) => map(scope, &value, name),
        // Each variant of a union converts to it, and so does the text of an enum.
        Ty::Named(id) if matches!(scope.api.types[id].kind, TypeKind::Union(_) | TypeKind::Enum(_)) => {
            into(&scope.ty(ty), name)
        }
        // A related response type converts to it.
        Ty::Named(id) if !scope.api.types[id].made_from.is_empty() => into(&scope.ty(ty), name),
        // A text becomes a time, and so do the times of the standard library.
        Ty::Boxed(_) | Ty::Nullable(_) | Ty::DateTime | Ty::Date => into(&scope.ty(ty), name),
        _ => Argument {
            ty: scope.ty(ty),
            value: quote! { #name },
        },
    }
}

fn into(ty: &TokenStream, name: &Ident) -> Argument {
    Argument {
        ty: quote! { impl Into<#ty> },
        value: quote! { #name.into() },
    }
}

fn list(scope: &mut Scope<'_>, item: &Ty, name: &Ident) -> Argument {
    if is_object(scope, item) {
        let list = scope.support("IntoObjects");
        return Argument {
            ty: quote! { impl #list },
            value: quote! { #name.into_objects() },
        };
    }
    if let Ty::Named(id) = resolve(scope.api, item)
        && scope.api.types[id].open_item
    {
        let list = scope.support("IntoObjects");
        let items = scope.support("open_objects");
        return Argument {
            ty: quote! { impl #list },
            value: quote! { #items(#name) },
        };
    }
    let list = scope.support("IntoList");
    let item = scope.ty(item);
    Argument {
        ty: quote! { impl #list<#item> },
        value: quote! { #name.into_list() },
    }
}

fn map(scope: &mut Scope<'_>, value: &Ty, name: &Ident) -> Argument {
    let nullable = match resolve(scope.api, value) {
        Ty::Nullable(inner) => Some(*inner),
        _ => None,
    };
    if is_object(scope, nullable.as_ref().unwrap_or(value)) {
        let map = scope.support("IntoObjectMap");
        let entries = match nullable {
            Some(_) => scope.support("nullable_object_map"),
            None => scope.support("object_map"),
        };
        return Argument {
            ty: quote! { impl #map },
            value: quote! { #entries(#name) },
        };
    }
    let map = scope.support("IntoMap");
    if let Some(value) = nullable {
        let or_null = scope.support("Nullable");
        let entries = scope.support("nullable_map");
        let value = scope.ty(&value);
        return Argument {
            ty: quote! { impl #map<#or_null<#value>> },
            value: quote! { #entries(#name) },
        };
    }
    let value = scope.ty(value);
    Argument {
        ty: quote! { impl #map<#value> },
        value: quote! { #name.into_map() },
    }
}

/// True if it is an object with arbitrary members, which any serializable value can be converted to.
fn is_object(scope: &Scope<'_>, ty: &Ty) -> bool {
    matches!(resolve(scope.api, ty), Ty::JsonObject | Ty::Unit)
}

/// True if a string converts to it. Then `Option` has no conversion of its own, and converts through `Nullable`.
fn is_text(scope: &Scope<'_>, ty: &Ty) -> bool {
    match resolve(scope.api, ty) {
        Ty::String | Ty::Bytes | Ty::DateTime | Ty::Date => true,
        Ty::Named(id) => {
            matches!(&scope.api.types[id].kind, TypeKind::Enum(scalar) if !scalar.integer)
        }
        _ => false,
    }
}

/// The type of a field without null, which its presence expresses.
pub(super) fn inner(ty: &Ty) -> &Ty {
    match ty {
        Ty::Nullable(inner) => inner,
        ty => ty,
    }
}

/// The argument that sets a field.
pub(super) fn of_field(scope: &mut Scope<'_>, field: &Field, presence: Presence, name: &Ident) -> Argument {
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
        Presence::Null if is_object(scope, ty) => {
            let object = scope.support("JsonObject");
            Argument {
                ty: quote! { impl serde::Serialize },
                value: quote! { #object::or_null(#name).into_option() },
            }
        }
        Presence::Null if is_text(scope, ty) => {
            let ty = scope.ty(ty);
            let nullable = scope.support("Nullable");
            Argument {
                ty: quote! { impl Into<#nullable<#ty>> },
                value: quote! { Into::<#nullable<#ty>>::into(#name).into_option() },
            }
        }
        Presence::Null => {
            let ty = scope.ty(ty);
            into(&quote! { Option<#ty> }, name)
        }
        Presence::ThreeState if is_object(scope, ty) => {
            let object = scope.support("JsonObject");
            Argument {
                ty: quote! { impl serde::Serialize },
                value: quote! { #object::or_null(#name) },
            }
        }
        Presence::ThreeState => {
            let ty = scope.ty(ty);
            let nullable = scope.support("Nullable");
            into(&quote! { #nullable<#ty> }, name)
        }
    }
}
