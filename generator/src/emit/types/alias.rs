//! A component that is an alias of another type.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::describe::deprecated;
use crate::emit::scope::{Scope, ident};
use crate::model::{Ty, TypeId};

pub(super) fn emit(scope: &mut Scope<'_>, id: TypeId, target: &Ty) -> TokenStream {
    let api = scope.api;
    let ty = &api.types[id];
    let comment = super::comment(scope, id);
    let deprecated = deprecated(&ty.docs);
    let name = ident(&ty.name);
    let target = scope.ty(target);
    quote! {
        #comment
        #deprecated
        pub type #name = #target;
    }
}
