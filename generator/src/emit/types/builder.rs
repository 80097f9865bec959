//! Builders: required members are set by name, and the compiler names the missing ones.
//!
//! A builder contains the struct itself, with a blank value for each member that is not set yet, and has a type
//! parameter for each required member. So its setters are as small as those of the struct, and nothing is checked at
//! run time.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::object::{Member, blank_with, entry, setter, setter_parts};
use crate::emit::argument::Argument;
use crate::emit::describe::Comment;
use crate::emit::print;
use crate::emit::scope::{Need, Scope, ident};
use crate::model::{Api, ObjectType, Type, TypeKind};

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
pub(super) fn begin(scope: &mut Scope<'_>, ty: &Type, members: &[Member<'_>]) -> TokenStream {
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
    let value = blank_with(scope, members.iter().filter_map(Member::fixed));
    quote! {
        /// Sets each member by its name. [`build`](#builder::build) compiles once all required members are set.
        pub fn builder() -> #builder<#(#marks),*> {
            #builder(#value, std::marker::PhantomData)
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
         #![allow(missing_docs, non_camel_case_types, reason = \"each is the name of a member, as a type\")]\n\n",
    );
    text.push_str(&print::enclose(
        "crate::support::marks! {",
        &print::names(&names),
        "}",
    ));
    Some(text)
}
