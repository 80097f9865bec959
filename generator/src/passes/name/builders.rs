//! Types with a builder, and the names of the builders.
//!
//! Arguments are easily mixed up when there are more than two, or two of one type: such a type has a builder. The lock
//! keeps a builder once it exists: then code continues to compile when a member becomes optional.

use super::lock::NameLock;
use crate::ident::Scope;
use crate::model::{Api, ObjectType, Ty, Type, TypeKind, Types};

/// The most members that are passed as arguments.
const IN_A_ROW: usize = 2;

/// Names the builders, and stores them in the lock.
pub(super) fn claim(api: &mut Api, scope: &mut Scope, lock: &mut NameLock) {
    let built: Vec<usize> = api
        .types
        .live()
        .filter(|(_, ty)| ty.in_request)
        .filter(|(_, ty)| match &ty.kind {
            TypeKind::Object(object) => {
                is_mistakable(&api.types, ty, object) || lock.builds(&ty.name)
            }
            _ => false,
        })
        .map(|(id, _)| id.0 as usize)
        .collect();
    for index in built {
        if let Some(ty) = api.types.0.get_mut(index) {
            ty.builder_name = scope.claim(&format!("{}Builder", ty.name), "", "");
            lock.remember_builder(&ty.name);
        }
    }
}

/// Returns whether arguments could be passed in another order and still compile.
fn is_mistakable(types: &Types, ty: &Type, object: &ObjectType) -> bool {
    let given: Vec<&Ty> = ty
        .given(types, object)
        .map(|field| argument_type(types, &field.ty))
        .collect();
    match given.as_slice() {
        [one, other] => one == other || [one, other].contains(&&&Ty::Any),
        all => all.len() > IN_A_ROW,
    }
}

/// Returns the type of the argument for a member.
fn argument_type<'a>(types: &'a Types, ty: &'a Ty) -> &'a Ty {
    match types.behind(ty) {
        Ty::Nullable(inner) => match types.behind(inner) {
            Ty::Nullable(_) => inner,
            _ => argument_type(types, inner),
        },
        Ty::Bytes => &Ty::String,
        // A string is accepted too.
        Ty::Named(id) if matches!(&types[*id].kind, TypeKind::Enum(scalar) if !scalar.integer) => {
            &Ty::String
        }
        Ty::Unit => &Ty::JsonObject,
        ty => ty,
    }
}
