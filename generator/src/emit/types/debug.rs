//! `Debug` of a struct with secrets: shows which are present, but not their values. Other structs derive it.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::object::Member;
use crate::emit::scope::{Scope, ident, resolve};
use crate::model::{ObjectType, Presence, Ty, Type};

/// The implementation. `None` if nothing is secret.
pub(super) fn redacted(
    scope: &mut Scope<'_>,
    ty: &Type,
    object: &ObjectType,
    members: &[Member<'_>],
) -> Option<TokenStream> {
    if !members.iter().any(|member| member.field.secret) {
        return None;
    }
    let name = ident(&ty.name);
    let label = Literal::string(super::plain(&ty.name));
    let mut fields = Vec::new();
    for member in members {
        let field = &member.name;
        let label = Literal::string(super::plain(&member.field.name));
        let value = if !member.field.secret {
            quote! { &self.#field }
        } else if can_redact(scope, &member.field.ty) {
            let redacted = scope.support("Redacted");
            quote! { &#redacted(&self.#field) }
        } else {
            let hidden = scope.support("Hidden");
            match member.presence {
                Presence::Required => quote! { &#hidden },
                Presence::Null | Presence::Optional => {
                    quote! { &self.#field.as_ref().map(|_| #hidden) }
                }
                Presence::ThreeState => quote! { &self.#field.as_ref().map(|_| #hidden) },
            }
        };
        fields.push(quote! { .field(#label, #value) });
    }
    if object.additional.is_some() {
        let field = ident(&object.additional_name);
        let label = Literal::string(&object.additional_name);
        fields.push(quote! { .field(#label, &self.#field) });
    } else {
        let field = ident(&object.unknown_name);
        let label = Literal::string(&object.unknown_name);
        fields.push(quote! { .field(#label, &self.#field) });
    }
    let allow = members
        .iter()
        .any(|member| member.field.docs.deprecated)
        .then(|| quote! { #[allow(deprecated, reason = "a deprecated field is still a field")] });
    Some(quote! {
        /// Secrets are shown as `***`.
        impl std::fmt::Debug for #name {
            #allow
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_struct(#label)#(#fields)*.finish()
            }
        }
    })
}

/// True if the support module can show its form. Other types are not shown at all.
fn can_redact(scope: &Scope<'_>, ty: &Ty) -> bool {
    match resolve(scope.api, ty) {
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => can_redact(scope, &inner),
        Ty::Named(_) | Ty::Tuple(_) => false,
        _ => true,
    }
}
