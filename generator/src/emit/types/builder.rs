//! Builders: required members are set by name, and the compiler names the missing ones.
//!
//! A builder contains the struct itself, with a blank value for each member that is not set yet, and has a type
//! parameter for each required member. So its setters are as small as those of the struct, and nothing is checked at
//! run time.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::object::{Member, blank_with, entry, setter, setter_parts};
use crate::emit::argument::Argument;
use crate::emit::describe::Comment;
use crate::emit::scope::{Scope, ident};
use crate::emit::state;
use crate::model::{ObjectType, Type};

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
    let arguments = members.iter().filter(|member| member.is_argument());
    let marks = state::marks(scope, arguments.map(|member| &member.name));
    let value = blank_with(scope, members.iter().filter_map(Member::fixed));
    let link = format!("[`build`]({}::build)", ty.builder_name);
    let comment = Comment::line(format!(
        "Sets each member by its name. {link} compiles once all required members are set."
    ));
    quote! {
        #comment
        pub fn builder() -> #builder<#(#marks),*> {
            #builder(#value, std::marker::PhantomData)
        }
    }
}

/// The builder itself.
pub(super) fn emit(scope: &mut Scope<'_>, ty: &Type, object: &ObjectType, members: &[Member<'_>]) -> TokenStream {
    let set = scope.support("state");
    let name = ident(&ty.name);
    let builder = ident(&ty.builder_name);
    let arguments = members.iter().filter(|member| member.is_argument());
    let states = state::parameters(scope.api, arguments.clone().count());
    let arguments: Vec<String> = arguments.map(|member| member.name.to_string()).collect();
    let mut next = 0;
    let mut setters = Vec::new();
    for member in members {
        if member.is_argument() && next < states.len() {
            let after = state::after(&states, next, &set);
            let after = quote! { #builder<#(#after),*> };
            setters.push(required(scope, member, &builder, &after));
            next += 1;
        } else if member.is_argument() {
            setters.push(required(scope, member, &builder, &quote! { Self }));
        } else if member.is_set() {
            setters.push(setter(scope, member, &quote! { self.0 }, None));
        }
    }
    let entry = entry(scope, object, &quote! { self.0 }, None);
    let text = format!(
        "Builds [`{0}`]: [`{0}::builder`].{1}",
        super::plain(&ty.name),
        state::explained(&states, arguments.iter().map(String::as_str))
    );
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
                #(#states: #set::Given,)*
            {
                self.0
            }
        }
    }
}

/// The setter of a required member, which changes the type of the builder.
fn required(scope: &mut Scope<'_>, member: &Member<'_>, builder: &Ident, after: &TokenStream) -> TokenStream {
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
