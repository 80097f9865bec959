//! Descriptions of a union's variants, as static data from which the support module selects one.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::union::by_tag;
use crate::emit::argument::inner;
use crate::emit::scope::{Scope, resolve};
use crate::model::{Api, Field, Integer, ObjectType, ScalarEnum, Ty, TypeKind, UnionType};

/// The levels of objects that are described, the variants themselves included, unless the table would exceed [`LARGE`].
/// Deeper members rarely distinguish variants.
const LEVELS: usize = 2;

/// The levels of unions that are described below the union itself. They branch, so the table would grow exponentially.
const UNIONS: usize = 1;

/// The maximum number of members in a table. A larger one describes the variants only.
const LARGE: usize = 300;

/// The table of a union's variants, a row each.
pub(super) fn known(scope: &mut Scope<'_>, union: &UnionType) -> TokenStream {
    let support = scope.support("union");
    let api = scope.api;
    let table = |levels| Table {
        api,
        levels,
        members: 0,
        objects: false,
    };
    let mut first = table(LEVELS);
    let mut rows = first.rows(union);
    let mut objects = first.objects;
    if first.members > LARGE {
        let mut second = table(1);
        rows = second.rows(union);
        objects = second.objects;
    }
    // An unused glob import would cause a warning.
    let members = (first.members > 0).then(|| quote! { use #support::Member::*; });
    let others = objects.then(|| quote! { use #support::Others::*; });
    quote! {
        const KNOWN: &[#support::Shape] = {
            #members
            #others
            use #support::Shape::*;
            &[#(#rows),*]
        };
    }
}

struct Table<'a> {
    api: &'a Api,
    levels: usize,
    /// The number of members so far.
    members: usize,
    /// True if it describes objects, with a rule for other members.
    objects: bool,
}

impl Table<'_> {
    fn rows(&mut self, union: &UnionType) -> Vec<TokenStream> {
        union
            .variants
            .iter()
            .map(|variant| self.shape(&variant.ty, self.levels, UNIONS))
            .collect()
    }

    /// `levels` of objects and `unions` in unions may still be described.
    fn shape(&mut self, ty: &Ty, levels: usize, unions: usize) -> TokenStream {
        match resolve(self.api, ty) {
            Ty::Any => quote! { Any },
            Ty::Unit | Ty::JsonObject => {
                self.objects = true;
                quote! { Object(&[], Kept(&Any)) }
            }
            Ty::Bool => quote! { Bool(&[]) },
            Ty::Integer(Integer::I32 | Integer::I64 | Integer::U32 | Integer::U64) => {
                quote! { Integer(&[]) }
            }
            Ty::Float => quote! { Number },
            Ty::String | Ty::Bytes => quote! { Text(&[]) },
            Ty::DateTime => quote! { DateTime },
            Ty::Date => quote! { Date },
            Ty::List(item) => {
                let item = self.shape(&item, levels, unions);
                quote! { List(&#item) }
            }
            Ty::Tuple(items) => {
                let items = items.iter();
                let items: Vec<_> = items.map(|item| self.shape(item, levels, unions)).collect();
                quote! { Tuple(&[#(#items),*]) }
            }
            Ty::Map(value) => {
                self.objects = true;
                let value = self.shape(&value, levels.saturating_sub(1), unions);
                quote! { Object(&[], Kept(&#value)) }
            }
            Ty::Nullable(inner) => {
                let inner = self.shape(&inner, levels, unions);
                quote! { Nullable(&#inner) }
            }
            Ty::Boxed(inner) => self.shape(&inner, levels, unions),
            Ty::Named(id) => {
                let api = self.api;
                match &api.types[id].kind {
                    TypeKind::Object(object) => levels
                        .checked_sub(1)
                        .map_or_else(|| quote! { SomeObject }, |levels| self.object(object, levels, unions)),
                    TypeKind::Enum(scalar) => listed(scalar),
                    TypeKind::Union(union) => unions
                        .checked_sub(1)
                        .map_or_else(|| quote! { Any }, |unions| self.union(union, levels, unions)),
                    TypeKind::Wrapper(around) => self.wrapped(around),
                    TypeKind::Alias(_) => quote! { Any },
                }
            }
        }
    }

    fn object(&mut self, object: &ObjectType, levels: usize, unions: usize) -> TokenStream {
        if self.levels == LEVELS && self.members > LARGE {
            // The table will be built again with fewer levels.
            return quote! { SomeObject };
        }
        self.objects = true;
        self.members += object.fields.len() + object.constants.len();
        let mut members = Vec::new();
        for constant in &object.constants {
            let (wire, value) = (&constant.wire, &constant.value);
            members.push(quote! { Optional(#wire, Text(&[#value])) });
        }
        for field in &object.fields {
            members.push(self.member(field, levels, unions));
        }
        let others = match &object.additional {
            None => quote! { Ignored },
            Some(ty) => {
                let ty = self.shape(ty, levels, unions);
                quote! { Kept(&#ty) }
            }
        };
        quote! { Object(&[#(#members),*], #others) }
    }

    fn member(&mut self, field: &Field, levels: usize, unions: usize) -> TokenStream {
        let wire = &field.wire;
        let nullable = field.nullable || matches!(field.ty, Ty::Nullable(_));
        let ty = match field.only {
            Some(only) => quote! { Bool(&[#only]) },
            None => self.shape(inner(&field.ty), levels, unions),
        };
        match (field.required, nullable) {
            (true, false) => quote! { Required(#wire, #ty) },
            (true, true) => quote! { Required(#wire, Nullable(&#ty)) },
            // It may be null in any case.
            (false, _) => quote! { Optional(#wire, #ty) },
        }
    }

    fn union(&mut self, union: &UnionType, levels: usize, unions: usize) -> TokenStream {
        let Some(tag) = &union.tag else {
            let variants: Vec<TokenStream> = union
                .variants
                .iter()
                .map(|variant| self.shape(&variant.ty, levels, unions))
                .collect();
            return quote! { OneOf(&[#(#variants),*]) };
        };
        let property = &tag.property;
        let mut variants = Vec::new();
        for (variant, values) in by_tag(union) {
            let form = self.shape(&variant.ty, levels, unions);
            variants.push(quote! { (&[#(#values),*], #form) });
        }
        quote! { Tagged(#property, &[#(#variants),*]) }
    }

    /// A list or map of itself, of which only the outside is described, since the inside is infinite.
    fn wrapped(&mut self, around: &Ty) -> TokenStream {
        match around {
            Ty::List(_) => quote! { List(&Any) },
            Ty::Map(_) => {
                self.objects = true;
                quote! { Object(&[], Kept(&Any)) }
            }
            _ => quote! { Any },
        }
    }
}

fn listed(scalar: &ScalarEnum) -> TokenStream {
    let wires = scalar.variants.iter().map(|variant| variant.wire.as_str());
    if scalar.integer {
        let values = wires.filter_map(|wire| wire.parse().ok()).map(Literal::i64_unsuffixed);
        quote! { Integer(&[#(#values),*]) }
    } else if scalar.free {
        quote! { Text(&[]) }
    } else {
        quote! { Text(&[#(#wires),*]) }
    }
}
