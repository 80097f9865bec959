//! The body of a request: its argument, and the type with the parts of a multipart body.

use proc_macro2::TokenStream;
use quote::quote;

use super::descriptor::{described, form, is_vendor};
use super::parameter;
use crate::emit::argument::Argument;
use crate::emit::describe::{Comment, deprecated, describe};
use crate::emit::docs;
use crate::emit::scope::{Scope, ident};
use crate::model::{Api, BodyKind, Content, FormField, Operation, Part, PartKind, Ty, TypeKind};

/// The argument for the body, and the method of `Call` that it is passed to. `preferred` is the content in the
/// operation's descriptor.
pub(super) fn argument(scope: &mut Scope<'_>, content: &Content, preferred: bool) -> Argument {
    let name = ident(&content.name);
    let media_type = &content.media_type;
    match content.kind {
        // Each variant of a union converts to it.
        BodyKind::Json if is_union(scope.api, &content.ty) => {
            let ty = scope.ty(&content.ty);
            Argument {
                value: match (preferred, is_vendor(media_type)) {
                    (true, _) => quote! { .json::<#ty>(&#name.into()) },
                    (false, true) => quote! { .json_as::<#ty>(#media_type, &#name.into()) },
                    (false, false) => quote! { .json_as::<#ty>("application/json", &#name.into()) },
                },
                ty: quote! { impl Into<#ty> },
            }
        }
        BodyKind::Json | BodyKind::Empty => Argument {
            ty: scope.ty(&content.ty),
            value: match (preferred, is_vendor(media_type)) {
                (true, _) => quote! { .json(&#name) },
                (false, true) => quote! { .json_as(#media_type, &#name) },
                (false, false) => quote! { .json_as("application/json", &#name) },
            },
        },
        BodyKind::Form => Argument {
            ty: scope.ty(&content.ty),
            value: if preferred {
                quote! { .form(&#name) }
            } else {
                let fields = fields(scope, &content.form);
                quote! { .form_of(&[#(#fields),*], &#name) }
            },
        },
        BodyKind::Multipart => {
            let multipart = scope.support("Multipart");
            Argument {
                ty: quote! { impl Into<#multipart> },
                value: if preferred {
                    quote! { .multipart(#name.into()) }
                } else {
                    quote! { .multipart_as(#media_type, #name.into()) }
                },
            }
        }
        BodyKind::Text => Argument {
            ty: quote! { impl Into<String> },
            value: if preferred {
                quote! { .text(#name.into()) }
            } else {
                quote! { .text_as(#media_type, #name.into()) }
            },
        },
        BodyKind::Bytes | BodyKind::Events => {
            let upload = scope.support("Upload");
            Argument {
                ty: quote! { impl Into<#upload> },
                value: if preferred {
                    quote! { .bytes(#name.into()) }
                } else {
                    quote! { .bytes_as(#media_type, #name.into()) }
                },
            }
        }
    }
}

/// The members of a form that are not encoded like the fields of forms.
pub(super) fn fields(scope: &mut Scope<'_>, fields: &[FormField]) -> Vec<TokenStream> {
    let query = ident("Query");
    let field = |field: &FormField| {
        let form = form(field.style, field.explode);
        described(scope, &field.wire, &query, &form, false, field.allow_reserved)
    };
    fields.iter().map(field).collect()
}

/// The parts of a multipart body that a call by name does not encode by their values alone.
pub(super) fn encodings(scope: &mut Scope<'_>, parts: &[Part]) -> Vec<TokenStream> {
    let one = |part: &Part| {
        let encoding = scope.support("PartEncoding");
        let (name, separator) = (&part.wire, option(part.separator));
        let media_type = option(part.media_type.as_deref());
        let members = part.kind == PartKind::Members;
        quote! {
            #encoding { name: #name, media_type: #media_type, separator: #separator, members: #members }
        }
    };
    let own = |part: &&Part| part.kind == PartKind::Members || part.separator.is_some() || part.media_type.is_some();
    parts.iter().filter(own).map(one).collect()
}

fn is_union(api: &Api, ty: &Ty) -> bool {
    matches!(api.types.behind(ty), Ty::Named(id) if matches!(api.types[*id].kind, TypeKind::Union(_)))
}

fn option(text: Option<&str>) -> TokenStream {
    text.map_or_else(|| quote! { None }, |text| quote! { Some(#text) })
}

/// Notes on the media types of a content, for the documentation.
pub(super) fn notes(api: &Api, content: &Content) -> Vec<String> {
    let mut notes = Vec::new();
    if !content.parts_name.is_empty() {
        let name = &content.parts_name;
        let module = api.module.trim_start_matches("r#");
        let path = format!("crate::{module}::operations::{name}");
        notes.push(format!("Create the body with [`{name}`]({path}), or part by part with"));
        notes.push("[`Multipart`](crate::Multipart).".to_owned());
    }
    if !content.also.is_empty() {
        let also: Vec<String> = content.also.iter().map(|one| docs::code(one)).collect();
        notes.push(format!(
            "The service also accepts the body as {}: set the header `content-type` of the request.",
            also.join(", ")
        ));
    }
    notes
}

/// The type with the parts of a multipart body. Empty for other contents.
pub(super) fn parts(scope: &mut Scope<'_>, operation: &Operation, content: &Content) -> Option<TokenStream> {
    if content.parts.is_empty() {
        return None;
    }
    let name = ident(&content.parts_name);
    let multipart = scope.support("Multipart");
    let part = scope.support("Part");
    let method = operation.method_name.trim_start_matches("r#");
    let head = Comment::line(format!(
        "The parts of a body of [`{method}`](ApiClient::{method}), converted to a [`{multipart}`]."
    ));
    let (required, optional): (Vec<&Part>, Vec<&Part>) = content.parts.iter().partition(|part| part.required);
    let mut arguments = Vec::new();
    let mut begun = quote! { #multipart::new() };
    let mut parts_text = Vec::new();
    for part in &required {
        let name = ident(&part.name);
        let Argument { ty, value } = set(scope, part);
        arguments.push(quote! { #name: #ty });
        begun.extend(value);
        let text = part.docs.description.as_deref().unwrap_or_default();
        parts_text.extend(docs::item(&docs::code(&part.wire), text));
    }
    let mut introduction = Comment::line("Creates a body with the required parts.");
    introduction.paragraph(parts_text);
    let default = required.is_empty().then(|| quote! { Default, });
    let setters: Vec<TokenStream> = optional
        .iter()
        .map(|part| {
            let name = ident(&part.name);
            let Argument { ty, value } = set(scope, part);
            let otherwise = format!("The part {}.", docs::code(&part.wire));
            let comment = describe(&part.docs, otherwise);
            let attributes = deprecated(&part.docs);
            quote! {
                #comment
                #attributes
                pub fn #name(self, #name: #ty) -> Self {
                    Self(self.0 #value)
                }
            }
        })
        .collect();
    Some(quote! {
        #head
        #[derive(Debug, Clone, #default)]
        #[must_use]
        pub struct #name(#multipart);
        impl #name {
            #introduction
            pub fn new(#(#arguments),*) -> Self {
                Self(#begun)
            }
            #(#setters)*
            /// Adds a part, optionally with its own media type and headers.
            pub fn part(self, name: impl Into<String>, part: impl Into<#part>) -> Self {
                Self(self.0.part(name, part))
            }
        }
        impl From<#name> for #multipart {
            fn from(parts: #name) -> Self {
                parts.0
            }
        }
    })
}

/// The argument for a part, and the method of `Multipart` that it is passed to.
fn set(scope: &mut Scope<'_>, part: &Part) -> Argument {
    let name = ident(&part.name);
    let support = scope.support("Part");
    let wire = &part.wire;
    let media_type = option(part.media_type.as_deref());
    let vendor = part.media_type.iter().filter(|one| is_vendor(one));
    let vendor: TokenStream = vendor.map(|one| quote! { .media_type(#one) }).collect();
    match (part.kind, part.many) {
        (PartKind::File, false) => Argument {
            ty: quote! { impl Into<#support> },
            value: quote! { .set_files(#wire, #media_type, [#name]) },
        },
        (PartKind::File, true) => Argument {
            ty: quote! { impl IntoIterator<Item = impl Into<#support>> },
            value: quote! { .set_files(#wire, #media_type, #name) },
        },
        (PartKind::Text, false) => {
            let Argument { ty, value } = parameter::argument(scope, &part.ty, &name);
            Argument {
                ty,
                value: quote! { .set(#wire, #media_type, [#support::value(#value)]) },
            }
        }
        (PartKind::Text, true) if is_union(scope.api, &part.ty) => {
            let (item, argument) = (scope.ty(&part.ty), scope.support("Argument"));
            let one = quote! { #name.into_iter().map(|one| #argument::of(&one)) };
            let parts = if let Some(separator) = part.separator {
                quote! { [#support::joined(#separator, #one)] }
            } else {
                quote! { #one.map(#support::value) }
            };
            Argument {
                ty: quote! { impl IntoIterator<Item = #item> },
                value: quote! { .set(#wire, #media_type, #parts) },
            }
        }
        (PartKind::Text, true) => {
            let item = scope.ty(&part.ty);
            Argument {
                ty: quote! { impl IntoIterator<Item = impl Into<#item>> },
                value: if let Some(separator) = part.separator {
                    quote! {
                        .set(#wire, #media_type, [#support::joined(#separator, #name.into_iter().map(Into::<#item>::into))])
                    }
                } else {
                    quote! {
                        .set(#wire, #media_type, #name.into_iter().map(|one| #support::value(Into::<#item>::into(one))))
                    }
                },
            }
        }
        (PartKind::Json, false) => Argument {
            ty: scope.ty(&part.ty),
            value: quote! { .set(#wire, None, [#support::json(&#name) #vendor]) },
        },
        (PartKind::Json, true) => {
            let item = scope.ty(&part.ty);
            Argument {
                ty: quote! { impl IntoIterator<Item = #item> },
                value: quote! {
                    .set(#wire, None, #name.into_iter().map(|one| #support::json(&one) #vendor))
                },
            }
        }
        (PartKind::Members, _) => Argument {
            ty: scope.ty(&part.ty),
            value: quote! { .set_members(#wire, &#name) },
        },
    }
}
