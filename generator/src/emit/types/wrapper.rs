//! A list or map of itself: a struct around it, serialized as its content.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::describe::deprecated;
use crate::emit::scope::{Scope, ident};
use crate::model::{Ty, TypeId};

pub(super) fn emit(scope: &mut Scope<'_>, id: TypeId, around: &Ty) -> TokenStream {
    let ty = &scope.api.types[id];
    let comment = super::comment(scope, id);
    let deprecated = deprecated(&ty.docs);
    let name = ident(&ty.name);
    let around = scope.ty(around);
    let serialize = scope.serde("Serialize");
    let deserialize = scope.serde("Deserialize");
    let blank = scope.support("Blank");
    quote! {
        #comment
        #deprecated
        #[derive(Debug, Clone, Default, PartialEq)]
        pub struct #name(
            /// Its content.
            pub #around,
        );

        impl #serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.0.serialize(serializer)
            }
        }

        impl<'de> #deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #deserialize::deserialize(deserializer).map(Self)
            }
        }

        impl #blank for #name {
            fn blank() -> Self {
                Self::default()
            }
        }

        impl From<#around> for #name {
            fn from(value: #around) -> Self {
                Self(value)
            }
        }

        impl std::ops::Deref for #name {
            type Target = #around;
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }
    }
}
