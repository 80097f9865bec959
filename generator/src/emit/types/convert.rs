//! Conversions of a request type from its kin: `From` for each response type that the model lists for it.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::object::Member;
use crate::emit::argument::inner;
use crate::emit::describe::behind_line;
use crate::emit::scope::{Need, Scope, ident, resolve};
use crate::emit::{EmitError, print};
use crate::model::{Field, ObjectType, Presence, Ty, Type, TypeId, TypeKind};

/// The conversions of one type: for each response type a call of the support module's macro, which implements it.
pub(super) fn emit(
    scope: &mut Scope<'_>,
    ty: &Type,
    object: &ObjectType,
    members: &[Member<'_>],
) -> Result<String, EmitError> {
    let api = scope.api;
    let mut text = String::new();
    for id in &ty.made_from {
        let from = &api.types[*id];
        if let TypeKind::Object(other) = &from.kind {
            text.push('\n');
            text.push_str(&one(scope, ty, (object, members), *id, (from, other))?);
        }
    }
    Ok(text)
}

fn one(
    scope: &mut Scope<'_>,
    ty: &Type,
    (object, members): (&ObjectType, &[Member<'_>]),
    id: TypeId,
    (from, other): (&Type, &ObjectType),
) -> Result<String, EmitError> {
    // The response type may need features that this type does not need.
    let (features, theirs) = (scope.api.features_of(ty), scope.api.features_of(from));
    let is_there =
        theirs.is_empty() || (!features.is_empty() && features.iter().all(|feature| theirs.contains(feature)));
    let (macro_call, source) = if is_there {
        scope.support("made_from");
        ("made_from!".to_owned(), scope.named(id).to_string())
    } else {
        // By paths: without those features, imports would not be used.
        let path = format!("crate::{}::types::{}", scope.api.module, from.name);
        (format!("{}crate::support::made_from!", behind_line(theirs)), path)
    };
    // Members that are copied unchanged, and rows for the others.
    let mut same = Vec::new();
    let mut rows = String::new();
    let fields = other.fields.iter().rev();
    let fields: HashMap<&str, &Field> = fields.map(|field| (&*field.wire, field)).collect();
    for member in members {
        let name = &member.name;
        let given = fields.get(&*member.field.wire).copied();
        let given = given.filter(|_| !member.field.read_only);
        let value = match given {
            None => match &member.first {
                Some(first) => first.clone(),
                None => continue,
            },
            Some(given) => {
                let their = ident(&given.name);
                let presence = given.presence(from.in_request, from.in_response);
                let value = quote! { value.#their };
                let types = (inner(&member.field.ty), inner(&given.ty));
                present(scope, member.presence, presence, types, &value)
            }
        };
        row(name, &value, &mut same, &mut rows)?;
    }
    if let (Some(to), Some(from)) = (&object.additional, &other.additional) {
        let name = ident(&object.additional_name);
        scope.uses.needs.insert(Need::Map);
        let their = ident(&other.additional_name);
        let (to, from) = (Ty::Map(Box::new(to.clone())), Ty::Map(Box::new(from.clone())));
        let value = changed(scope, &to, &from, &quote! { value.#their });
        row(&name, &value, &mut same, &mut rows)?;
    }
    let same: Vec<&str> = same.iter().map(String::as_str).collect();
    let same = print::names(&same);
    let same = match same.lines().count() {
        0 | 1 => format!("[{same}]\n"),
        _ => print::enclose("[", &same, "]"),
    };
    let entry = if ty.nullable_entry { " or null" } else { "" };
    let head = format!("{macro_call} {{ {}{entry} from value: {source} =>", ty.name);
    Ok(print::enclose(&head, &format!("{same}{rows}"), "}"))
}

/// Adds the conversion of a member: its name if it is copied unchanged, or else its own row.
fn row(name: &Ident, value: &TokenStream, same: &mut Vec<String>, rows: &mut String) -> Result<(), EmitError> {
    if value.to_string() == quote! { value.#name }.to_string() {
        same.push(name.to_string());
        return Ok(());
    }
    let lines = print::statements(&quote! { let x = #value; })?;
    let statement = lines.join("\n");
    let value = statement.strip_prefix("let x").unwrap_or(&statement);
    rows.push_str(&name.to_string());
    rows.push_str(value);
    rows.push('\n');
    Ok(())
}

/// A member in this presence, converted from one that is present or may be.
fn present(scope: &mut Scope<'_>, to: Presence, from: Presence, types: (&Ty, &Ty), value: &TokenStream) -> TokenStream {
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
        // Left absent, so it stays unchanged.
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

/// The expression that converts a `from` to a `to`.
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
