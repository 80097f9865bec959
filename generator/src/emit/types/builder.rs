//! Builders: required members are set by name, and the compiler names the missing ones.
//!
//! A builder contains the struct itself, with an empty value for each member that is not set yet, and has a type
//! parameter for each required member. So its setters are as small as those of the struct, and nothing is checked at
//! run time.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::object::{Member, entry, no_rest, setter, setter_parts};
use crate::emit::argument::{Argument, inner};
use crate::emit::describe::Comment;
use crate::emit::scope::{Need, Scope, ident, resolve};
use crate::model::{Api, Field, ObjectType, Presence, Ty, Type, TypeKind};

/// `builder` of a struct without required members: the struct is its own builder, so that code still compiles when the
/// last required member becomes optional. `new` may still take members that were required.
pub(super) fn bare(must_use: Option<&TokenStream>, keeps: bool) -> TokenStream {
    let all_unset = if keeps {
        quote! { <Self as Default>::default() }
    } else {
        quote! { Self::new() }
    };
    quote! {
        /// Creates a value with nothing set.
        pub fn builder() -> Self {
            #all_unset
        }

        /// Returns the same value.
        #must_use
        pub fn build(self) -> Self {
            self
        }
    }
}

/// `builder` of a struct with required members.
pub(super) fn begin(
    scope: &mut Scope<'_>,
    ty: &Type,
    object: &ObjectType,
    members: &[Member<'_>],
) -> TokenStream {
    let builder = ident(&ty.builder_name);
    scope.uses.needs.insert(Need::Required);
    let marks = members
        .iter()
        .filter(|member| member.is_argument())
        .map(|member| {
            let name = &member.name;
            quote! { required::#name }
        });
    let marks: Vec<TokenStream> = marks.collect();
    let fields = members.iter().map(|member| {
        let (name, start) = (&member.name, start(scope, member));
        quote! { #name: #start }
    });
    let fields: Vec<TokenStream> = fields.collect();
    let rest = no_rest(scope, object);
    quote! {
        /// Sets each member by its name. [`build`](#builder::build) compiles once all required members are set.
        pub fn builder() -> #builder<#(#marks),*> {
            #builder(Self { #(#fields,)* #rest }, std::marker::PhantomData)
        }
    }
}

/// The builder itself.
pub(super) fn emit(
    scope: &mut Scope<'_>,
    ty: &Type,
    object: &ObjectType,
    members: &[Member<'_>],
) -> TokenStream {
    let state = scope.support("state");
    let name = ident(&ty.name);
    let builder = ident(&ty.builder_name);
    let arguments = members.iter().filter(|member| member.is_argument()).count();
    let prefix = prefix(scope.api);
    let states: Vec<Ident> = (0..arguments)
        .map(|index| format_ident!("{prefix}{index}"))
        .collect();
    let mut next = 0;
    let mut setters = Vec::new();
    for member in members {
        if member.is_argument() {
            let after = states.iter().enumerate().map(|(index, state_of)| {
                if index == next {
                    quote! { #state::Set }
                } else {
                    quote! { #state_of }
                }
            });
            let after = quote! { #builder<#(#after),*> };
            setters.push(required(scope, member, &builder, &after));
            next += 1;
        } else if member.is_set() {
            setters.push(setter(scope, member, &quote! { self.0 }, None));
        }
    }
    let entry = entry(scope, object, &quote! { self.0 }, None);
    let text = format!("Builds [`{0}`]: [`{0}::builder`].", super::plain(&ty.name));
    let comment = Comment::line(text);
    let allow = members
        .iter()
        .any(|member| member.field.docs.deprecated)
        .then(|| quote! { #[allow(deprecated, reason = "a deprecated field is still a field")] });
    quote! {
        #comment
        #[derive(Debug, Clone)]
        #[must_use]
        pub struct #builder<#(#states),*>(pub(crate) #name, std::marker::PhantomData<(#(#states,)*)>);

        #allow
        impl<#(#states),*> #builder<#(#states),*> {
            #(#setters)*
            #entry

            /// Returns the value. The compiler names each required member that is not set.
            pub fn build(self) -> #name
            where
                #(#states: #state::Given,)*
            {
                self.0
            }
        }
    }
}

/// The setter of a required member, which changes the type of the builder.
fn required(
    scope: &mut Scope<'_>,
    member: &Member<'_>,
    builder: &Ident,
    after: &TokenStream,
) -> TokenStream {
    let name = &member.name;
    let (head, Argument { ty, value }) = setter_parts(scope, member);
    quote! {
        #head
        pub fn #name(mut self, #name: #ty) -> #after {
            self.0.#name = #value;
            #builder(self.0, std::marker::PhantomData)
        }
    }
}

/// The value of a member before it is set.
pub(super) fn start(scope: &mut Scope<'_>, member: &Member<'_>) -> TokenStream {
    if member.is_argument() {
        blank(scope, member)
    } else {
        member.start(scope)
    }
}

/// An empty value of the member's type until it is set. It is never used: `build` does not compile before.
fn blank(scope: &mut Scope<'_>, member: &Member<'_>) -> TokenStream {
    if member.presence == Presence::Required {
        empty(scope, &member.field.ty)
    } else {
        quote! { None }
    }
}

fn empty(scope: &mut Scope<'_>, ty: &Ty) -> TokenStream {
    match resolve(scope.api, ty) {
        Ty::Any => quote! { serde_json::Value::Null },
        Ty::Unit | Ty::JsonObject => {
            let object = scope.support("JsonObject");
            quote! { #object::new() }
        }
        Ty::Bool => quote! { false },
        Ty::Integer(_) => quote! { 0 },
        Ty::Float => quote! { 0.0 },
        Ty::String | Ty::Bytes => quote! { String::new() },
        Ty::DateTime => {
            let time = scope.support("DateTime");
            quote! { #time::blank() }
        }
        Ty::Date => {
            let date = scope.support("Date");
            quote! { #date::blank() }
        }
        Ty::List(_) => quote! { Vec::new() },
        Ty::Map(_) => {
            scope.uses.needs.insert(Need::Map);
            quote! { BTreeMap::new() }
        }
        Ty::Tuple(items) => {
            let items = items.iter().map(|item| empty(scope, item));
            let items: Vec<TokenStream> = items.collect();
            quote! { (#(#items,)*) }
        }
        Ty::Nullable(_) => quote! { None },
        Ty::Boxed(inner) => {
            let inner = empty(scope, &inner);
            quote! { Box::new(#inner) }
        }
        Ty::Named(id) => {
            let name = scope.named(id);
            let ty = &scope.api.types[id];
            match &ty.kind {
                TypeKind::Enum(scalar) if scalar.integer => quote! { #name::from(0) },
                TypeKind::Enum(_) => quote! { #name::from("") },
                TypeKind::Union(union) => {
                    let unknown = ident(&union.unknown);
                    quote! { #name::#unknown(serde_json::Value::Null) }
                }
                TypeKind::Object(object) => {
                    let mut given = ty.given(&scope.api.types, object).peekable();
                    if !ty.builder_name.is_empty() && given.peek().is_some() {
                        return quote! { #name::builder().0 };
                    }
                    if !ty.kept.is_empty() {
                        return quote! { <#name as Default>::default() };
                    }
                    let given: Vec<_> = given.collect();
                    let given = given.into_iter().map(|field| empty_given(scope, ty, field));
                    let given: Vec<TokenStream> = given.collect();
                    quote! { #name::new(#(#given),*) }
                }
                TypeKind::Wrapper(_) => quote! { #name::default() },
                // Already resolved.
                TypeKind::Alias(_) => quote! { serde_json::Value::Null },
            }
        }
    }
}

/// An empty value for an argument of a struct's `new`.
fn empty_given(scope: &mut Scope<'_>, ty: &Type, field: &Field) -> TokenStream {
    let presence = field.presence(ty.in_request, ty.in_response);
    let ty = resolve(scope.api, &field.ty);
    match (presence, &ty) {
        (_, Ty::Any) => quote! { serde_json::Value::Null },
        (_, Ty::Unit | Ty::JsonObject) => {
            let object = scope.support("JsonObject");
            quote! { #object::new() }
        }
        (Presence::Required, Ty::List(_) | Ty::Map(_)) => quote! { [] },
        (Presence::Required, Ty::String | Ty::Bytes) => quote! { "" },
        (Presence::Required, ty) => empty(scope, ty),
        (_, ty) => {
            let inner = scope.ty(inner(ty));
            quote! { None::<#inner> }
        }
    }
}

/// The prefix of the names of type parameters: a letter that does not form the name of a type.
fn prefix(api: &Api) -> char {
    let taken = |letter: char| {
        let number =
            |rest: &str| !rest.is_empty() && rest.chars().all(|digit| digit.is_ascii_digit());
        (api.types.live()).any(|(_, ty)| ty.name.strip_prefix(letter).is_some_and(number))
    };
    ('S'..='Z').find(|letter| !taken(*letter)).unwrap_or('S')
}

/// The marks of all required members of the API's types, as a file. `None` if there are none.
pub(in crate::emit) fn marks(api: &Api) -> Option<String> {
    let mut names: Vec<&str> = Vec::new();
    for (_, ty) in api.types.live() {
        if let TypeKind::Object(object) = &ty.kind
            && !ty.builder_name.is_empty()
        {
            names.extend(
                ty.given(&api.types, object)
                    .map(|field| field.name.as_str()),
            );
        }
    }
    names.sort_unstable();
    names.dedup();
    if names.is_empty() {
        return None;
    }
    let mut text = String::from(
        "//! Required members by name. A builder's type contains the marker of each that is not set yet, for the\n\
         //! compiler's message.\n\n\
         #![allow(missing_docs, non_camel_case_types, reason = \"each is the name of a member, as a type\")]\n",
    );
    for name in names {
        text.push_str("\n#[derive(Debug, Clone, Copy)]\npub enum ");
        text.push_str(name);
        text.push_str(" {}\n");
    }
    Some(text)
}
