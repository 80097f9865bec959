//! How an operation pages.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::scope::{Scope, ident, resolve, target};
use crate::model::Presence;
use crate::model::{Operation, Ty, Type, TypeKind};

/// How pages are walked: types and the functions that read a page.
pub(super) struct Walk {
    pub(super) token_parameter: usize,
    pub(super) page: TokenStream,
    pub(super) item: TokenStream,
    /// Where the token is in a page, as a JSON pointer.
    pub(super) token_at: String,
    pub(super) token: TokenStream,
    /// Where the items are in a page, as a JSON pointer.
    pub(super) items_at: String,
    pub(super) items: TokenStream,
}

/// How the operation pages; `None` when it does not, or its answer can't be walked.
pub(super) fn walk(scope: &mut Scope<'_>, operation: &Operation) -> Option<Walk> {
    let paging = operation.paging.as_ref()?;
    let page = target(scope.api, &Ty::Named(paging.page))?;
    let (token_at, token) = token(scope, page, &paging.token_path)?;
    let (items_at, items) = items(page, paging.items_field)?;
    Some(Walk {
        token_parameter: paging.token_parameter,
        page: scope.named(paging.page),
        item: scope.ty(&paging.item),
        token_at,
        token,
        items_at,
        items,
    })
}

/// `/meta/nextToken`, and `page.meta.next_token.as_deref()`.
fn token(scope: &Scope<'_>, page: &Type, path: &[usize]) -> Option<(String, TokenStream)> {
    let (last, way) = path.split_last()?;
    let mut holder = page;
    let mut at = String::new();
    let mut expression = quote! { page };
    for index in way {
        let TypeKind::Object(object) = &holder.kind else {
            return None;
        };
        let field = object.fields.get(*index)?;
        at.push_str(&step(&field.wire));
        let name = ident(&field.name);
        expression = match field.presence(holder.in_request, holder.in_response) {
            Presence::Required => quote! { #expression.#name },
            Presence::Null | Presence::Optional => quote! { #expression.#name.as_ref()? },
            Presence::ThreeState => quote! { #expression.#name.as_option()? },
        };
        holder = match resolve(scope.api, &field.ty) {
            Ty::Boxed(inner) | Ty::Nullable(inner) => target(scope.api, &inner)?,
            ty => target(scope.api, &ty)?,
        };
    }
    let TypeKind::Object(object) = &holder.kind else {
        return None;
    };
    let field = object.fields.get(*last)?;
    let text = match &field.ty {
        Ty::Nullable(inner) => resolve(scope.api, inner),
        ty => resolve(scope.api, ty),
    };
    if text != Ty::String {
        return None;
    }
    at.push_str(&step(&field.wire));
    let name = ident(&field.name);
    let expression = match field.presence(holder.in_request, holder.in_response) {
        Presence::Required => quote! { Some(#expression.#name.as_str()) },
        Presence::Null | Presence::Optional => quote! { #expression.#name.as_deref() },
        Presence::ThreeState => quote! { #expression.#name.as_option().map(String::as_str) },
    };
    Some((at, expression))
}

/// One step of a JSON pointer.
fn step(name: &str) -> String {
    format!("/{}", name.replace('~', "~0").replace('/', "~1"))
}

/// `/users`, and `page.users`.
fn items(page: &Type, index: usize) -> Option<(String, TokenStream)> {
    let TypeKind::Object(object) = &page.kind else {
        return None;
    };
    let field = object.fields.get(index)?;
    let name = ident(&field.name);
    let expression = match field.presence(page.in_request, page.in_response) {
        Presence::Required => quote! { page.#name },
        Presence::Null | Presence::Optional => quote! { page.#name.unwrap_or_default() },
        Presence::ThreeState => quote! { page.#name.into_option().unwrap_or_default() },
    };
    Some((step(&field.wire), expression))
}
