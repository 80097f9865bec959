//! Unions: an enum over the variants' types, read by its tag or by the description of each variant.

use std::collections::{BTreeSet, HashMap};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::shape;
use crate::emit::describe::{Comment, deprecated};
use crate::emit::docs;
use crate::emit::scope::{Need, Scope, ident, normal, resolve, target};
use crate::model::{ChosenBy, Integer, Tag, Ty, Type, TypeId, UnionType, UnionVariant};

pub(super) fn emit(scope: &mut Scope<'_>, id: TypeId, union: &UnionType) -> TokenStream {
    let api = scope.api;
    let ty = &api.types[id];
    let name = ident(&ty.name);
    let unknown = ident(&union.unknown);
    let comment = super::comment(scope, id);
    let deprecated = deprecated(&ty.docs);
    let variants: Vec<TokenStream> = union.variants.iter().map(|variant| declare(scope, variant)).collect();
    let serialize = serialize(scope, ty, union);
    let deserialize = match union.chosen_by {
        ChosenBy::Value => deserialize(scope, ty, union),
        ChosenBy::Webhook => named(scope, ty, union),
        ChosenBy::Event => event(scope, ty, union),
    };
    let conversions = conversions(scope, ty, union);
    let blank = scope.support("Blank");
    quote! {
        #comment
        #deprecated
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that fits none of these, unchanged.
            #unknown(serde_json::Value),
        }
        #serialize
        #deserialize
        impl #blank for #name {
            fn blank() -> Self {
                Self::#unknown(serde_json::Value::Null)
            }
        }
        #(#conversions)*
    }
}

fn declare(scope: &mut Scope<'_>, variant: &UnionVariant) -> TokenStream {
    let name = ident(&variant.name);
    let ty = scope.ty(&variant.ty);
    let comment = if variant.tag_values.is_empty() {
        let of_type = || kind(scope, &variant.ty);
        Comment::line(described(scope, variant).unwrap_or_else(of_type))
    } else {
        let values: Vec<String> = variant.tag_values.iter().map(|value| docs::code(value)).collect();
        let values = values.join(", ");
        Comment::line(match described(scope, variant) {
            Some(description) => format!("{values}: {description}"),
            None => values,
        })
    };
    let deprecated = variant.docs.as_deref().map(deprecated);
    if deprecated.as_ref().is_some_and(|attribute| !attribute.is_empty()) {
        scope.uses.needs.insert(Need::Deprecated);
    }
    quote! { #comment #deprecated #name(#ty) }
}

/// The kind of JSON value that a variant without a description is.
fn kind(scope: &Scope<'_>, ty: &Ty) -> String {
    let kind = match normal(scope.api, ty) {
        Ty::Boxed(inner) => return kind(scope, &inner),
        Ty::Nullable(inner) => return format!("{} Or null.", kind(scope, &inner)),
        Ty::Bool => "A boolean.",
        Ty::Integer(_) => "An integer.",
        Ty::Float => "A number.",
        Ty::DateTime => "A time.",
        Ty::Date => "A date.",
        Ty::String | Ty::Bytes => "A string.",
        Ty::List(_) | Ty::Tuple(_) => "A list.",
        Ty::Map(_) => "A map.",
        Ty::JsonObject => "An object.",
        Ty::Named(id) => return format!("The type {}.", docs::code(&scope.api.types[id].name)),
        Ty::Any | Ty::Unit => "Any JSON value.",
    };
    kind.to_owned()
}

/// The document's description of a variant, in one sentence.
fn described(scope: &Scope<'_>, variant: &UnionVariant) -> Option<String> {
    let of_type = || target(scope.api, &variant.ty)?.docs.description.as_deref();
    let own = (variant.docs.as_ref()).and_then(|docs| docs.description.as_deref());
    let prose = own.or_else(of_type)?;
    let sentence = docs::first_sentence(prose);
    Some(sentence).filter(|sentence| !sentence.is_empty())
}

fn serialize(scope: &mut Scope<'_>, ty: &Type, union: &UnionType) -> TokenStream {
    let name = ident(&ty.name);
    let serialize = scope.serde("Serialize");
    let variants = union
        .variants
        .iter()
        .map(|variant| &variant.name)
        .chain([&union.unknown]);
    let arms = variants.map(|variant| {
        let variant = ident(variant);
        quote! { Self::#variant(value) => value.serialize(serializer) }
    });
    quote! {
        impl #serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self { #(#arms,)* }
            }
        }
    }
}

fn deserialize(scope: &mut Scope<'_>, ty: &Type, union: &UnionType) -> TokenStream {
    let name = ident(&ty.name);
    let deserialize = scope.serde("Deserialize");
    let unknown = ident(&union.unknown);
    let (known, body) = if let Some(tag) = &union.tag {
        (None, tagged(scope, union, tag))
    } else {
        let (known, body) = untagged(scope, union);
        (Some(known), body)
    };
    quote! {
        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #known
                let value = serde_json::Value::deserialize(deserializer)?;
                #body
                Ok(read.unwrap_or(Self::#unknown(value)))
            }
        }
    }
}

/// Reading by a name that is not part of the value: that of a webhook.
fn named(scope: &mut Scope<'_>, ty: &Type, union: &UnionType) -> TokenStream {
    let name = ident(&ty.name);
    let unknown = ident(&union.unknown);
    let union_read = scope.support("union_read");
    let names: Vec<&String> = union.variants.iter().flat_map(|variant| &variant.tag_values).collect();
    let arms = by_tag(union).into_iter().map(|(variant, values)| {
        let name = ident(&variant.name);
        quote! { #(#values)|* => #union_read(&value).map(Self::#name) }
    });
    quote! {
        impl #name {
            /// The names of the webhooks in the document.
            pub const NAMES: &'static [&'static str] = &[#(#names),*];

            /// Reads the body of a webhook by its name. A name that is not in [`Self::NAMES`], or a body of another
            /// form, is kept unchanged.
            ///
            /// # Errors
            ///
            /// If the body is not JSON.
            pub fn read(name: &str, body: &[u8]) -> Result<Self, serde_json::Error> {
                let value: serde_json::Value = serde_json::from_slice(body)?;
                let read = match name {
                    #(#arms,)*
                    _ => None,
                };
                Ok(read.unwrap_or(Self::#unknown(value)))
            }
        }
    }
}

/// Reads the data of an event by its name. The support module passes both, as a pair of texts.
fn event(scope: &mut Scope<'_>, ty: &Type, union: &UnionType) -> TokenStream {
    let name = ident(&ty.name);
    let unknown = ident(&union.unknown);
    let deserialize = scope.serde("Deserialize");
    let event_data = scope.support("event_data");
    let arms = by_tag(union).into_iter().map(|(variant, values)| {
        let name = ident(&variant.name);
        // Data that is declared as text is not read as JSON, whatever it looks like.
        if *scope.api.types.behind(&variant.ty) == Ty::String {
            quote! { #(#values)|* => Some(Self::#name(data.clone())) }
        } else {
            quote! { #(#values)|* => #event_data(&data).map(Self::#name) }
        }
    });
    let arms: Vec<TokenStream> = arms.collect();
    quote! {
        /// From the name of an event and its data.
        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let (name, data) = <(String, String)>::deserialize(deserializer)?;
                let read = match name.as_str() {
                    #(#arms,)*
                    _ => None,
                };
                Ok(read.unwrap_or_else(|| {
                    Self::#unknown(#event_data(&data).unwrap_or(serde_json::Value::String(data)))
                }))
            }
        }
    }
}

fn tagged(scope: &mut Scope<'_>, union: &UnionType, tag: &Tag) -> TokenStream {
    let union_tag = scope.support("union_tag");
    let union_read = scope.support("union_read");
    let property = &tag.property;
    let arms = by_tag(union).into_iter().map(|(variant, values)| {
        let name = ident(&variant.name);
        quote! { Some(#(#values)|*) => #union_read(&value).map(Self::#name) }
    });
    let otherwise = if let Some(variant) = union.variants.iter().find(|variant| variant.fallback) {
        let name = ident(&variant.name);
        quote! { #union_read(&value).map(Self::#name) }
    } else {
        quote! { None }
    };
    quote! {
        let read = match #union_tag(&value, #property).as_deref() {
            #(#arms,)*
            _ => #otherwise,
        };
    }
}

/// The variants that a tag can select, each with its values. A value selects the first variant that lists it.
pub(super) fn by_tag(union: &UnionType) -> Vec<(&UnionVariant, Vec<&String>)> {
    let mut seen = BTreeSet::new();
    let mut variants = Vec::new();
    for variant in &union.variants {
        let values: Vec<&String> = variant.tag_values.iter().filter(|value| seen.insert(*value)).collect();
        if !values.is_empty() {
            variants.push((variant, values));
        }
    }
    variants
}

/// The table with the descriptions of the variants, and the code that reads by it.
fn untagged(scope: &mut Scope<'_>, union: &UnionType) -> (TokenStream, TokenStream) {
    let union_order = if union.several {
        scope.support("union_any")
    } else {
        scope.support("union_order")
    };
    let union_read = scope.support("union_read");
    let known = shape::known(scope, union);
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let name = ident(&variant.name);
        let index = Literal::usize_unsuffixed(index);
        quote! { #index => #union_read(&value).map(Self::#name) }
    });
    (
        known,
        quote! {
            let read = #union_order(&value, KNOWN).into_iter().find_map(|variant| match variant {
                #(#arms,)*
                _ => None,
            });
        },
    )
}

/// `From` for each variant whose type is unique among the variants.
fn conversions(scope: &mut Scope<'_>, ty: &Type, union: &UnionType) -> Vec<TokenStream> {
    let name = ident(&ty.name);
    let plain: Vec<Ty> = union
        .variants
        .iter()
        .map(|variant| unboxed(scope, &variant.ty))
        .collect();
    let mut conversions = Vec::new();
    let mut uses: HashMap<&Ty, usize> = HashMap::new();
    for own in &plain {
        *uses.entry(own).or_default() += 1;
    }
    for (variant, own) in union.variants.iter().zip(&plain) {
        let taken = uses.get(own) != Some(&1);
        if taken || matches!(own, Ty::Any) {
            continue;
        }
        let variant_name = ident(&variant.name);
        let from = scope.ty(own);
        let boxed = matches!(resolve(scope.api, &variant.ty), Ty::Boxed(_));
        let value = if boxed {
            quote! { Box::new(value) }
        } else {
            quote! { value }
        };
        conversions.push(quote! {
            impl From<#from> for #name {
                fn from(value: #from) -> Self {
                    Self::#variant_name(#value)
                }
            }
        });
        let literal = match own {
            Ty::String => quote! { &str },
            // A literal without a suffix is an `i32` where several types would fit.
            Ty::Integer(Integer::I64) if !uses.contains_key(&Ty::Integer(Integer::I32)) => {
                quote! { i32 }
            }
            _ => continue,
        };
        conversions.push(quote! {
            impl From<#literal> for #name {
                fn from(value: #literal) -> Self {
                    Self::#variant_name(value.into())
                }
            }
        });
    }
    conversions
}

fn unboxed(scope: &Scope<'_>, ty: &Ty) -> Ty {
    match normal(scope.api, ty) {
        Ty::Boxed(inner) => *inner,
        ty => ty,
    }
}
