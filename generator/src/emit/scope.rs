//! The names that a piece of emitted code can use, and a record of those it does use.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::types::Origins;
use crate::model::{Api, Integer, Ty, Type, TypeId};

/// An identifier that the name pass claimed.
pub(super) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// The names that a file must import.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// Items of the support module.
    pub(super) support: BTreeSet<&'static str>,
    /// Items of `serde`.
    pub(super) serde: BTreeSet<&'static str>,
    /// Types of the API, without their module.
    pub(super) types: BTreeSet<TypeId>,
    /// Other items.
    pub(super) needs: BTreeSet<Need>,
}

/// Other items that a file may need.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Need {
    /// `std::collections::BTreeMap`.
    Map,
    /// The API's module of types.
    Types,
    /// The API's module of names of required members.
    Required,
    /// `std::marker::PhantomData`.
    PhantomData,
    /// The API's request without setters of its own.
    Request,
    /// The API's macro for requests with setters of their own.
    OwnRequest,
    /// The API's helper that creates a descriptor.
    Operation,
    /// The API's helper that creates a `Parameter`.
    Parameter,
    /// The API's helper for a path parameter.
    Path,
    /// The API's helper for an optional query parameter.
    Query,
    /// The API's helper for a required query parameter.
    RequiredQuery,
    /// An `allow` for deprecated types.
    Deprecated,
}

impl Uses {
    /// Adds the uses of another piece of the same file.
    pub(super) fn merge(&mut self, other: &Self) {
        self.support.extend(&other.support);
        self.serde.extend(&other.serde);
        self.types.extend(&other.types);
        self.needs.extend(&other.needs);
    }
}

/// The way of writing types of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Inside the module of types: `User`.
    Types,
    /// Outside: `types::User`.
    Outside,
}

/// The location that code is emitted for.
pub(super) struct Scope<'a> {
    pub(super) api: &'a Api,
    place: Place,
    pub(super) uses: Uses,
    /// The users of each type, where types are emitted.
    pub(super) origins: Option<&'a Origins<'a>>,
}

impl<'a> Scope<'a> {
    pub(super) fn new(api: &'a Api, place: Place) -> Self {
        Self {
            api,
            place,
            uses: Uses::default(),
            origins: None,
        }
    }

    /// An item of the support module.
    pub(super) fn support(&mut self, name: &'static str) -> Ident {
        self.uses.support.insert(name);
        ident(name)
    }

    /// An item of `serde`.
    pub(super) fn serde(&mut self, name: &'static str) -> Ident {
        self.uses.serde.insert(name);
        ident(name)
    }

    /// A named type.
    pub(super) fn named(&mut self, id: TypeId) -> TokenStream {
        let ty = &self.api.types[id];
        if ty.docs.deprecated {
            self.uses.needs.insert(Need::Deprecated);
        }
        let name = ident(&ty.name);
        match self.place {
            Place::Types => {
                self.uses.types.insert(id);
                quote! { #name }
            }
            Place::Outside => {
                self.uses.needs.insert(Need::Types);
                quote! { types::#name }
            }
        }
    }

    /// A type as Rust writes it.
    pub(super) fn ty(&mut self, ty: &Ty) -> TokenStream {
        match ty {
            Ty::Any => quote! { serde_json::Value },
            Ty::Unit | Ty::JsonObject => {
                let name = self.support("JsonObject");
                quote! { #name }
            }
            Ty::Bool => quote! { bool },
            Ty::Integer(Integer::I32) => quote! { i32 },
            Ty::Integer(Integer::I64) => quote! { i64 },
            Ty::Integer(Integer::U32) => quote! { u32 },
            Ty::Integer(Integer::U64) => quote! { u64 },
            Ty::Float => quote! { f64 },
            // Bytes are only used as bodies. In JSON they are strings.
            Ty::String | Ty::Bytes => quote! { String },
            Ty::DateTime => {
                let name = self.support("DateTime");
                quote! { #name }
            }
            Ty::Date => {
                let name = self.support("Date");
                quote! { #name }
            }
            Ty::List(item) => {
                let item = self.ty(item);
                quote! { Vec<#item> }
            }
            Ty::Tuple(items) => {
                let items: Vec<_> = items.iter().map(|item| self.ty(item)).collect();
                quote! { (#(#items,)*) }
            }
            Ty::Map(value) => {
                self.uses.needs.insert(Need::Map);
                let value = self.ty(value);
                quote! { BTreeMap<String, #value> }
            }
            Ty::Nullable(inner) => {
                let inner = self.ty(inner);
                quote! { Option<#inner> }
            }
            Ty::Boxed(inner) => {
                let inner = self.ty(inner);
                quote! { Box<#inner> }
            }
            Ty::Named(id) => self.named(*id),
        }
    }
}

/// A type as written in the code of an API's operations, with its own types as `types::Pet`.
#[must_use]
pub fn rust_type(api: &Api, ty: &Ty) -> String {
    let tokens = Scope::new(api, Place::Outside).ty(ty).to_string();
    // The printer puts a space between any two tokens.
    tokens
        .replace(" :: ", "::")
        .replace(" < ", "<")
        .replace(" >", ">")
        .replace(" ,", ",")
}

/// The named type behind a reference, with aliases resolved.
pub(super) fn target<'a>(api: &'a Api, ty: &Ty) -> Option<&'a Type> {
    match resolve(api, ty) {
        Ty::Named(id) => Some(&api.types[id]),
        _ => None,
    }
}

/// A type with its outer aliases resolved.
pub(super) fn resolve(api: &Api, ty: &Ty) -> Ty {
    api.types.behind(ty).clone()
}

/// A type with all aliases resolved and one representation for equal Rust types: two types are equal in Rust if their
/// normal forms are.
pub(super) fn normal(api: &Api, ty: &Ty) -> Ty {
    let deep = |ty: &Ty| Box::new(normal(api, ty));
    match resolve(api, ty) {
        Ty::Bytes => Ty::String,
        Ty::Unit => Ty::JsonObject,
        Ty::List(item) => Ty::List(deep(&item)),
        Ty::Tuple(items) => Ty::Tuple(items.iter().map(|item| normal(api, item)).collect()),
        Ty::Map(value) => Ty::Map(deep(&value)),
        Ty::Nullable(inner) => Ty::Nullable(deep(&inner)),
        Ty::Boxed(inner) => Ty::Boxed(deep(&inner)),
        ty => ty,
    }
}
