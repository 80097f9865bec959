//! A request type made from its kin: `From` for each response type that the model says it is made from.

use proc_macro2::TokenStream;
use quote::quote;

use super::object::{Member, no_rest};
use crate::emit::argument::inner;
use crate::emit::scope::{Need, Scope, ident, resolve};
use crate::model::{ObjectType, Presence, Ty, Type, TypeKind};

/// The conversions of one type.
pub(super) fn emit(
    scope: &mut Scope<'_>,
    ty: &Type,
    object: &ObjectType,
    members: &[Member<'_>],
) -> TokenStream {
    let api = scope.api;
    let mut conversions = Vec::new();
    for id in &ty.made_from {
        let from = &api.types[*id];
        let TypeKind::Object(other) = &from.kind else {
            continue;
        };
        conversions.push(one(scope, ty, (object, members), *id, (from, other)));
    }
    quote! { #(#conversions)* }
}

fn one(
    scope: &mut Scope<'_>,
    ty: &Type,
    (object, members): (&ObjectType, &[Member<'_>]),
    id: crate::model::TypeId,
    (from, other): (&Type, &ObjectType),
) -> TokenStream {
    let (own, source) = (ident(&ty.name), scope.named(id));
    let mut used = false;
    let mut fields = Vec::new();
    for member in members {
        let name = &member.name;
        let given = other.fields.iter().find(|it| it.wire == member.field.wire);
        let given = given.filter(|_| !member.field.read_only);
        let value = match given {
            None => member.start(scope),
            Some(given) => {
                used = true;
                let their = ident(&given.name);
                let presence = given.presence(from.in_request, from.in_response);
                let value = quote! { value.#their };
                let types = (inner(&member.field.ty), inner(&given.ty));
                present(scope, member.presence, presence, types, &value)
            }
        };
        fields.push(quote! { #name: #value });
    }
    if let (Some(to), Some(from)) = (&object.additional, &other.additional) {
        let name = ident(&object.additional_name);
        scope.uses.needs.insert(Need::Map);
        used = true;
        let their = ident(&other.additional_name);
        let (to, from) = (
            Ty::Map(Box::new(to.clone())),
            Ty::Map(Box::new(from.clone())),
        );
        let value = changed(scope, &to, &from, &quote! { value.#their });
        fields.push(quote! { #name: #value });
    } else {
        fields.push(no_rest(scope, object));
    }
    let value = if used {
        ident("value")
    } else {
        ident("_value")
    };
    let deprecated = object.fields.iter().chain(&other.fields);
    let allow = deprecated
        .into_iter()
        .any(|field| field.docs.deprecated)
        .then(|| quote! { #[allow(deprecated, reason = "a deprecated field is still a field")] });
    quote! {
        /// To be changed and sent back: what is there is set, and what only the service sets is left out.
        impl From<#source> for #own {
            #allow
            fn from(#value: #source) -> Self {
                Self { #(#fields),* }
            }
        }
    }
}

/// A member as this presence has it, made of one that is there, or may be.
fn present(
    scope: &mut Scope<'_>,
    to: Presence,
    from: Presence,
    types: (&Ty, &Ty),
    value: &TokenStream,
) -> TokenStream {
    let item = quote! { value };
    let inside = changed(scope, types.0, types.1, &item);
    let same = inside.to_string() == item.to_string();
    match (to, from) {
        (Presence::Required, _) => changed(scope, types.0, types.1, value),
        (Presence::Null | Presence::Optional, Presence::Required) => {
            let value = changed(scope, types.0, types.1, value);
            quote! { Some(#value) }
        }
        (Presence::ThreeState, Presence::Required) => {
            let value = changed(scope, types.0, types.1, value);
            let nullable = scope.support("Nullable");
            quote! { #nullable::Value(#value) }
        }
        (Presence::Null | Presence::Optional, Presence::Null | Presence::Optional) if same => {
            quote! { #value }
        }
        (Presence::Null | Presence::Optional, Presence::Null | Presence::Optional) => {
            quote! { #value.map(|value| #inside) }
        }
        (Presence::Null | Presence::Optional, Presence::ThreeState) if same => {
            quote! { #value.into_option() }
        }
        (Presence::Null | Presence::Optional, Presence::ThreeState) => {
            quote! { #value.into_option().map(|value| #inside) }
        }
        (Presence::ThreeState, Presence::ThreeState) if same => quote! { #value },
        (Presence::ThreeState, Presence::ThreeState) => quote! { #value.map(|value| #inside) },
        // Nothing said of it: so it stays as it is.
        (Presence::ThreeState, Presence::Null | Presence::Optional) => {
            let nullable = scope.support("Nullable");
            if same {
                quote! { #value.map_or(#nullable::Absent, #nullable::Value) }
            } else {
                quote! { #value.map_or(#nullable::Absent, |value| #nullable::Value(#inside)) }
            }
        }
    }
}

/// The expression that makes a `to` of a `from`.
fn changed(scope: &mut Scope<'_>, to: &Ty, from: &Ty, value: &TokenStream) -> TokenStream {
    let (to, from) = (resolve(scope.api, to), resolve(scope.api, from));
    if to == from {
        return value.clone();
    }
    let item = quote! { value };
    match (&to, &from) {
        (Ty::List(to), Ty::List(from)) => {
            let inside = changed(scope, to, from, &item);
            quote! { #value.into_iter().map(|value| #inside).collect() }
        }
        (Ty::Map(to), Ty::Map(from)) => {
            let inside = changed(scope, to, from, &item);
            quote! { #value.into_iter().map(|(key, value)| (key, #inside)).collect() }
        }
        (Ty::Nullable(to), Ty::Nullable(from)) => {
            let inside = changed(scope, to, from, &item);
            quote! { #value.map(|value| #inside) }
        }
        (Ty::Nullable(to), from) => {
            let inside = changed(scope, to, from, value);
            quote! { Some(#inside) }
        }
        (Ty::Boxed(to), Ty::Boxed(from)) => {
            let inside = changed(scope, to, from, &quote! { *#value });
            quote! { Box::new(#inside) }
        }
        (Ty::Boxed(to), from) => {
            let inside = changed(scope, to, from, value);
            quote! { Box::new(#inside) }
        }
        (to, Ty::Boxed(from)) => {
            let value = quote! { (*#value) };
            changed(scope, to, from, &value)
        }
        (Ty::Named(to), Ty::Named(from))
            if matches!(scope.api.types[*to].kind, TypeKind::Enum(_))
                && matches!(scope.api.types[*from].kind, TypeKind::Enum(_)) =>
        {
            let to = scope.named(*to);
            quote! { #to::from(#value.as_str()) }
        }
        _ => quote! { #value.into() },
    }
}
