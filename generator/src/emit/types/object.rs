//! Structs: fields, and for what users build, `new` and setters.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::argument::{Argument, Presence, inner, of_field, only_value, plain, presence};
use crate::emit::describe::{Comment, deprecated, describe};
use crate::emit::scope::{Need, Scope, ident};
use crate::emit::{EmitError, docs, print};
use crate::model::{Api, Constant, Field, ObjectType, Ty, Type, TypeId};

/// A field and what was found out about it.
struct Member<'a> {
    field: &'a Field,
    name: Ident,
    presence: Presence,
    /// The value that it starts with, when it can have no other that the document knows.
    only: Option<TokenStream>,
}

pub(super) fn emit(
    scope: &mut Scope<'_>,
    id: TypeId,
    object: &ObjectType,
) -> Result<String, EmitError> {
    let api = scope.api;
    let ty = &api.types[id];
    let members: Vec<Member<'_>> = object
        .fields
        .iter()
        .map(|field| {
            let presence = presence(field, ty.in_request, ty.in_response);
            let only = only_value(api, field, presence).map(|(id, variant)| {
                let ty = scope.named(id);
                let variant = ident(variant);
                quote! { #ty::#variant }
            });
            Member {
                field,
                name: ident(&field.name),
                presence,
                only,
            }
        })
        .collect();
    let name = ident(&ty.name);
    let mut comment = super::comment(scope, id);
    comment.paragraph(constants(object));
    let deprecation = deprecated(&ty.docs);
    let unset = |member: &Member<'_>| !member.is_argument() && member.only.is_none();
    let default = (ty.in_request && members.iter().all(unset)).then(|| quote! { Default, });
    let fields: Vec<TokenStream> = members.iter().map(|member| member.field(scope)).collect();
    let additional = object
        .additional
        .as_ref()
        .map(|ty| additional(scope, object, ty));
    // On a type that answers hold, an unused answer would warn; there the setters say it.
    let must_use = (ty.in_request && !ty.in_response).then(|| quote! { #[must_use] });
    let methods = ty.in_request.then(|| methods(scope, ty, object, &members));
    let item = print::items(quote! {
        #comment
        #deprecation
        #[derive(Debug, Clone, #default PartialEq)]
        #must_use
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #additional
        }
    })?;
    let table = table(scope, ty, object, &members);
    let methods = match methods {
        Some(methods) => format!("\n{}", print::items(methods)?),
        None => String::new(),
    };
    Ok(format!("{item}\n{table}{methods}"))
}

/// How the struct is read and written: a row for each field.
fn table(scope: &mut Scope<'_>, ty: &Type, object: &ObjectType, members: &[Member<'_>]) -> String {
    scope.support("json_object");
    let mut rows = String::new();
    for Constant { wire, value } in &object.constants {
        let wire = proc_macro2::Literal::string(wire);
        let value = proc_macro2::Literal::string(value);
        let _ = writeln!(rows, "{wire} = {value},");
    }
    for Member {
        field, presence, ..
    } in members
    {
        let presence = match presence {
            Presence::Required => "required",
            Presence::Null => "nullable",
            Presence::Optional => "optional",
            Presence::ThreeState => "three_state",
        };
        let member = proc_macro2::Literal::string(&field.wire);
        // Writing to a string can't fail.
        let _ = writeln!(rows, "{presence} {} = {member},", field.name);
    }
    if object.additional.is_some() {
        let _ = writeln!(rows, "..{}", object.additional_name);
    }
    let rows = print::enclose(&format!("{} {{", ty.name), &rows, "}");
    print::enclose("json_object! {", &rows, "}")
}

impl Member<'_> {
    /// Whether `new` asks for it.
    fn is_argument(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::Null) && self.only.is_none()
    }

    fn field(&self, scope: &mut Scope<'_>) -> TokenStream {
        let Self {
            field,
            name,
            presence,
            ..
        } = self;
        let ty = scope.ty(inner(&field.ty));
        let ty = match presence {
            Presence::Required => ty,
            Presence::Null | Presence::Optional => quote! { Option<#ty> },
            Presence::ThreeState => {
                let nullable = scope.support("Nullable");
                quote! { #nullable<#ty> }
            }
        };
        let comment = describe(&field.docs, undescribed(scope.api, field));
        let deprecated = deprecated(&field.docs);
        quote! {
            #comment
            #deprecated
            pub #name: #ty
        }
    }

    /// What the field is before anyone sets it.
    fn start(&self, scope: &mut Scope<'_>) -> TokenStream {
        if let Some(only) = &self.only {
            only.clone()
        } else if self.presence == Presence::ThreeState {
            let nullable = scope.support("Nullable");
            quote! { #nullable::Absent }
        } else {
            quote! { None }
        }
    }
}

/// What the members that are no fields are.
fn constants(object: &ObjectType) -> Vec<String> {
    let line = |Constant { wire, value }: &Constant| {
        format!("In JSON its {} is {}.", docs::code(wire), docs::code(value))
    };
    object.constants.iter().map(line).collect()
}

fn additional(scope: &mut Scope<'_>, object: &ObjectType, ty: &Ty) -> TokenStream {
    let name = ident(&object.additional_name);
    let ty = scope.ty(&Ty::Map(Box::new(ty.clone())));
    quote! {
        /// Members that the document does not name.
        pub #name: #ty,
    }
}

fn methods(
    scope: &mut Scope<'_>,
    ty: &Type,
    object: &ObjectType,
    members: &[Member<'_>],
) -> TokenStream {
    let name = ident(&ty.name);
    let new = new(scope, object, members);
    let bare = !members.iter().any(Member::is_argument);
    // Without any, it is derived.
    let default = (bare && members.iter().any(|member| member.only.is_some())).then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let must_use = ty.in_response.then(|| quote! { #[must_use] });
    let setters: Vec<TokenStream> = members
        .iter()
        .filter(|member| !member.is_argument() && member.only.is_none() && !member.field.read_only)
        .map(
            |Member {
                 field,
                 name,
                 presence,
                 ..
             }| {
                let Argument { ty, value } = of_field(scope, field, *presence, name);
                let own = field.docs.description.as_deref().map(docs::first_sentence);
                let own = own.filter(|own| !own.is_empty());
                let comment = own.map(Comment::line);
                let deprecated = deprecated(&field.docs);
                quote! {
                    #comment
                    #deprecated
                    #must_use
                    pub fn #name(mut self, #name: #ty) -> Self {
                        self.#name = #value;
                        self
                    }
                }
            },
        )
        .collect();
    let entry = object.additional.as_ref().map(|ty| {
        let name = ident(&object.additional_name);
        let value = ident("value");
        let Argument { ty, value } = plain(scope, ty, &value);
        quote! {
            /// Adds a member that the document does not name.
            #must_use
            pub fn #name(mut self, key: impl Into<String>, value: #ty) -> Self {
                self.#name.insert(key.into(), #value);
                self
            }
        }
    });
    let allow = members
        .iter()
        .any(|member| member.field.docs.deprecated)
        .then(|| quote! { #[allow(deprecated, reason = "a deprecated field is still a field")] });
    quote! {
        #allow
        impl #name {
            #new
            #(#setters)*
            #entry
        }
        #default
    }
}

fn new(scope: &mut Scope<'_>, object: &ObjectType, members: &[Member<'_>]) -> TokenStream {
    let required: Vec<&Member<'_>> = members
        .iter()
        .filter(|member| member.is_argument())
        .collect();
    // A setter called `default` would stand before the trait's.
    let defaults = members
        .iter()
        .all(|member| !member.is_argument() && member.only.is_none())
        && !object.fields.iter().any(|field| field.name == "default");
    if defaults && object.additional_name != "default" {
        return quote! {
            /// All unset.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    for member in members {
        let name = &member.name;
        if member.is_argument() {
            let Argument { ty, value } = of_field(scope, member.field, member.presence, name);
            arguments.push(quote! { #name: #ty });
            let short = *name == value.to_string();
            fields.push(if short {
                quote! { #name }
            } else {
                quote! { #name: #value }
            });
        } else {
            let start = member.start(scope);
            fields.push(quote! { #name: #start });
        }
    }
    if object.additional.is_some() {
        let name = ident(&object.additional_name);
        scope.uses.needs.insert(Need::Map);
        fields.push(quote! { #name: BTreeMap::new() });
    }
    let comment = if required.is_empty() {
        "All unset."
    } else {
        "With all that is required."
    };
    let comment = Comment::line(comment);
    quote! {
        #comment
        pub fn new(#(#arguments),*) -> Self {
            Self { #(#fields),* }
        }
    }
}

/// A field of which the document says nothing: what the component that it is says of itself. A shape that is written out in
/// several places says nothing of any one of them.
fn undescribed(api: &Api, field: &Field) -> String {
    let mut ty = &field.ty;
    while let Ty::Nullable(inner) | Ty::Boxed(inner) = ty {
        ty = inner;
    }
    let told = match ty {
        Ty::Named(id) if api.types[*id].component.is_some() => {
            let description = api.types[*id].docs.description.as_deref();
            description.map(docs::first_sentence)
        }
        _ => None,
    };
    told.unwrap_or_default()
}
