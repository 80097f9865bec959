//! Structs: fields, and for those that users build, `new` and setters.

use std::fmt::Write as _;

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::{builder, convert, debug};
use crate::emit::argument::{Argument, inner, of_field, plain};
use crate::emit::describe::{Comment, deprecated, describe};
use crate::emit::scope::{Need, Scope, ident};
use crate::emit::{EmitError, docs, print};
use crate::model::{Api, Constant, Field, FirstValue, ObjectType, Presence, Ty, Type, TypeId, TypeKind};

/// A field and the information about it.
pub(super) struct Member<'a> {
    pub(super) field: &'a Field,
    pub(super) name: Ident,
    pub(super) presence: Presence,
    /// The value that it starts with, unless the caller has to give one.
    pub(super) first: Option<TokenStream>,
    /// True if `new` takes it although it is optional, since it was required before.
    kept: bool,
}

pub(super) fn emit(scope: &mut Scope<'_>, id: TypeId, object: &ObjectType) -> Result<String, EmitError> {
    let api = scope.api;
    let ty = &api.types[id];
    let members: Vec<Member<'_>> = object
        .fields
        .iter()
        .map(|field| {
            let presence = field.presence(ty.in_request, ty.in_response);
            let first = field.first_value(&api.types, presence).map(|value| match value {
                FirstValue::Listed(id, variant) => {
                    let ty = scope.named(id);
                    let variant = ident(&variant.name);
                    quote! { #ty::#variant }
                }
                FirstValue::Text(text) => quote! { #text.to_owned() },
            });
            Member {
                field,
                name: ident(&field.name),
                presence,
                first,
                kept: ty.kept.contains(&field.wire),
            }
        })
        .collect();
    let name = ident(&ty.name);
    let mut comment = super::comment(scope, id);
    comment.paragraph(constants(object));
    let deprecation = deprecated(&ty.docs);
    let unset = |member: &Member<'_>| !member.is_argument() && member.first.is_none();
    let default = (ty.in_request && members.iter().all(unset)).then(|| quote! { #[derive(Default)] });
    let fields: Vec<TokenStream> = members.iter().map(|member| member.field(scope)).collect();
    let rest = rest(scope, object);
    // On a type of responses, an unused response would cause a warning. There the setters have the attribute.
    let must_use = (ty.in_request && !ty.in_response).then(|| quote! { #[must_use] });
    let methods = ty.in_request.then(|| methods(scope, ty, object, &members));
    let redacted = debug::redacted(scope, ty, object, &members);
    let item = print::items(quote! {
        #comment
        #deprecation
        #default
        #must_use
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
            #rest
        }
        #redacted
    })?;
    let table = table(scope, ty, object, &members, redacted.is_some());
    let made = convert::emit(scope, ty, object, &members)?;
    let free = object.additional.is_some();
    let whole = (free && (ty.in_response || ty.in_request)).then(|| whole(scope, ty, &name));
    let open = open_object(scope, ty, object, &members);
    let methods = match methods {
        Some(methods) => format!("\n{}", print::items(methods)?),
        None => String::new(),
    };
    let whole = match whole {
        Some(whole) => format!("\n{}", print::items(quote! { #whole #open })?),
        None => String::new(),
    };
    Ok(format!("{item}{table}{methods}{whole}{made}"))
}

/// The table by which the struct is read, written, copied, compared and shown: one row for each field.
fn table(scope: &mut Scope<'_>, ty: &Type, object: &ObjectType, members: &[Member<'_>], own_debug: bool) -> String {
    scope.support("json_object");
    let mut rows = String::new();
    for Constant { wire, value } in &object.constants {
        let wire = proc_macro2::Literal::string(wire);
        let value = proc_macro2::Literal::string(value);
        let _ = writeln!(rows, "{wire} = {value},");
    }
    for Member { field, presence, .. } in members {
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
    } else {
        let whole = if object.keeps_any() { " | whole" } else { "" };
        let _ = writeln!(rows, "_ = {}{whole}", object.unknown_name);
    }
    let without = if own_debug { " without Debug" } else { "" };
    let rows = print::enclose(&format!("{}{without} {{", ty.name), &rows, "}");
    print::enclose("json_object! {", &rows, "}")
}

impl Member<'_> {
    /// True if it has an optional setter.
    pub(super) fn is_set(&self) -> bool {
        !self.is_argument() && self.first.is_none() && !self.field.read_only
    }

    /// True if it is a required argument.
    pub(super) fn is_argument(&self) -> bool {
        matches!(self.presence, Presence::Required | Presence::Null) && self.first.is_none()
    }

    fn field(&self, scope: &mut Scope<'_>) -> TokenStream {
        let Self {
            field, name, presence, ..
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

    /// The name and the value of a field that starts with a value. All others start blank.
    pub(super) fn fixed(&self) -> Option<TokenStream> {
        let (name, first) = (&self.name, self.first.as_ref()?);
        Some(quote! { #name: #first })
    }
}

/// A struct with these fields, and all others blank.
pub(super) fn blank_with(scope: &mut Scope<'_>, fields: impl Iterator<Item = TokenStream>) -> TokenStream {
    let blank = scope.support("Blank");
    let mut fields = fields.peekable();
    if fields.peek().is_none() {
        return quote! { #blank::blank() };
    }
    quote! { Self { #(#fields,)* ..#blank::blank() } }
}

/// The documentation of members that are not fields.
fn constants(object: &ObjectType) -> Vec<String> {
    let line =
        |Constant { wire, value }: &Constant| format!("In JSON its {} is {}.", docs::code(wire), docs::code(value));
    object.constants.iter().map(line).collect()
}

/// The field for members that the document does not name.
fn rest(scope: &mut Scope<'_>, object: &ObjectType) -> TokenStream {
    let Some(ty) = &object.additional else {
        let name = ident(&object.unknown_name);
        let ty = scope.support("UnknownMembers");
        return quote! { #name: #ty, };
    };
    let name = ident(&object.additional_name);
    let ty = scope.ty(&Ty::Map(Box::new(ty.clone())));
    quote! {
        /// Members that are not in the document.
        pub #name: #ty,
    }
}

/// Conversions of the struct to and from another type, with the members that are not in the document.
fn whole(scope: &mut Scope<'_>, ty: &Type, name: &Ident) -> TokenStream {
    let read_as = scope.support("read_as");
    let of = ty.in_request.then(|| {
        quote! {
            /// Converts a value of your own type, which can have any members: those of the document, and others.
            ///
            /// # Errors
            ///
            /// If the value does not have that form. The message names the member that is missing or does not fit.
            pub fn of(value: impl serde::Serialize) -> Result<Self, crate::support::Error> {
                #read_as(&value)
            }
        }
    });
    let to = ty.in_response.then(|| {
        quote! {
            /// Converts it to a type of your own, which can use any of its members: those of the document, and others.
            ///
            /// # Errors
            ///
            /// If it does not have that form. The message names the member that does not fit.
            pub fn to<T: serde::de::DeserializeOwned>(&self) -> Result<T, crate::support::Error> {
                #read_as(self)
            }
        }
    });
    quote! {
        impl #name {
            #of
            #to
        }
    }
}

/// The implementation that a list of it needs to accept values of other types.
fn open_object(scope: &mut Scope<'_>, ty: &Type, object: &ObjectType, members: &[Member<'_>]) -> Option<TokenStream> {
    if !ty.open_item {
        return None;
    }
    let name = ident(&ty.name);
    let open = scope.support("OpenObject");
    let additional = ident(&object.additional_name);
    let fields = members.iter().filter_map(Member::fixed);
    let value = blank_with(scope, fields.chain([quote! { #additional }]));
    scope.uses.needs.insert(Need::Map);
    // Members that only the response types have: the service sets them.
    let mut only_read: Vec<&str> = Vec::new();
    for from in &ty.made_from {
        if let TypeKind::Object(other) = &scope.api.types[*from].kind {
            let other = other.fields.iter().map(|field| field.wire.as_str());
            only_read.extend(other.filter(|wire| !object.fields.iter().any(|it| it.wire == *wire)));
        }
    }
    only_read.sort_unstable();
    only_read.dedup();
    Some(quote! {
        impl #open for #name {
            const ONLY_READ: &'static [&'static str] = &[#(#only_read),*];

            fn with(#additional: BTreeMap<String, serde_json::Value>) -> Self {
                #value
            }
        }
    })
}

fn methods(scope: &mut Scope<'_>, ty: &Type, object: &ObjectType, members: &[Member<'_>]) -> TokenStream {
    let name = ident(&ty.name);
    let bare = !members.iter().any(Member::is_argument);
    let built = !ty.builder_name.is_empty();
    let keeps = members.iter().any(|member| member.kept);
    let by_name = built && !bare && !keeps;
    let new = (!by_name).then(|| new(scope, object, members));
    // Without such members, it is derived.
    let default = (bare && members.iter().any(|member| member.first.is_some())).then(|| {
        let all_unset = if keeps {
            blank_with(scope, members.iter().filter_map(Member::fixed))
        } else {
            quote! { Self::new() }
        };
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    #all_unset
                }
            }
        }
    });
    let must_use = ty.in_response.then(|| quote! { #[must_use] });
    let begin = match (built, bare) {
        (false, _) => None,
        (true, true) => Some(builder::bare(must_use.as_ref(), keeps)),
        (true, false) => Some(builder::begin(scope, ty, members)),
    };
    let own = quote! { self };
    // A struct that can only be built by name has its setters on the builder.
    let setters: Vec<TokenStream> = members
        .iter()
        .filter(|member| member.is_set() && !by_name)
        .map(|member| setter(scope, member, &own, must_use.as_ref()))
        .collect();
    let entry = (!by_name).then(|| entry(scope, object, &own, must_use.as_ref()));
    let builder = (built && !bare).then(|| builder::emit(scope, ty, object, members));
    let allow = members
        .iter()
        .any(|member| member.field.docs.deprecated)
        .then(|| quote! { #[allow(deprecated, reason = "a deprecated field is still a field")] });
    quote! {
        #allow
        impl #name {
            #new
            #begin
            #(#setters)*
            #entry
        }
        #default
        #builder
    }
}

/// The documentation and attributes of a member's setter, and its argument.
pub(super) fn setter_parts(scope: &mut Scope<'_>, member: &Member<'_>) -> (TokenStream, Argument) {
    let field = member.field;
    let own = field.docs.description.as_deref().map(docs::first_sentence);
    let comment = own.filter(|own| !own.is_empty()).map(Comment::line);
    let deprecated = deprecated(&field.docs);
    let argument = of_field(scope, field, member.presence, &member.name);
    (quote! { #comment #deprecated }, argument)
}

/// The setter of an optional member. `holder` contains the member: the struct itself, or the struct in a builder.
pub(super) fn setter(
    scope: &mut Scope<'_>,
    member: &Member<'_>,
    holder: &TokenStream,
    must_use: Option<&TokenStream>,
) -> TokenStream {
    let name = &member.name;
    let (head, Argument { ty, value }) = setter_parts(scope, member);
    quote! {
        #head
        #must_use
        pub fn #name(mut self, #name: #ty) -> Self {
            #holder.#name = #value;
            self
        }
    }
}

/// The setter of one member that is not in the document, if such members are allowed.
pub(super) fn entry(
    scope: &mut Scope<'_>,
    object: &ObjectType,
    holder: &TokenStream,
    must_use: Option<&TokenStream>,
) -> Option<TokenStream> {
    let ty = object.additional.as_ref()?;
    let name = ident(&object.additional_name);
    let value = ident("value");
    let Argument { ty, value } = plain(scope, ty, &value);
    Some(quote! {
        /// Adds a member that is not in the document.
        #must_use
        pub fn #name(mut self, key: impl Into<String>, value: #ty) -> Self {
            #holder.#name.insert(key.into(), #value);
            self
        }
    })
}

fn new(scope: &mut Scope<'_>, object: &ObjectType, members: &[Member<'_>]) -> TokenStream {
    let required: Vec<&Member<'_>> = members.iter().filter(|member| member.is_argument()).collect();
    // A setter called `default` would hide the trait's.
    let defaults = members
        .iter()
        .all(|member| !member.is_argument() && !member.kept && member.first.is_none())
        && !object.fields.iter().any(|field| field.name == "default");
    if defaults && object.additional_name != "default" {
        return quote! {
            /// Creates a value with nothing set.
            pub fn new() -> Self {
                Self::default()
            }
        };
    }
    let mut arguments = Vec::new();
    let mut fields = Vec::new();
    for member in members {
        let name = &member.name;
        if member.is_argument() || member.kept {
            let Argument { ty, value } = of_field(scope, member.field, member.presence, name);
            arguments.push(quote! { #name: #ty });
            let short = *name == value.to_string();
            fields.push(if short {
                quote! { #name }
            } else {
                quote! { #name: #value }
            });
        } else {
            fields.extend(member.fixed());
        }
    }
    let kept = members.iter().filter(|member| member.kept);
    let kept: Vec<String> = kept.map(|member| docs::code(&member.name.to_string())).collect();
    let comment = match (kept.as_slice(), required.as_slice()) {
        ([], []) => "Creates a value with nothing set.".to_owned(),
        ([], _) => "Creates a value with all required members.".to_owned(),
        (kept, _) => format!(
            "Creates a value with all members that were once required. With [`builder`](Self::builder), {} can be omitted.",
            kept.join(" and ")
        ),
    };
    let comment = Comment::line(comment);
    let value = blank_with(scope, fields.into_iter());
    quote! {
        #comment
        pub fn new(#(#arguments),*) -> Self {
            #value
        }
    }
}

/// The documentation of a field without a description: that of its component. An inline shape that occurs several times
/// describes none of its occurrences.
fn undescribed(api: &Api, field: &Field) -> String {
    let mut ty = &field.ty;
    while let Ty::Nullable(inner) | Ty::Boxed(inner) = ty {
        ty = inner;
    }
    let described = match ty {
        Ty::Named(id) if api.types[*id].component.is_some() => {
            let description = api.types[*id].docs.description.as_deref();
            description.map(docs::first_sentence)
        }
        _ => None,
    };
    described.unwrap_or_default()
}
