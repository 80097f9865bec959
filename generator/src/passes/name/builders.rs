//! Which types are built by name, and what their builders are called.
//!
//! Arguments in a row are mistaken for each other when there are more than two, or two of one type. A type that was built
//! by name once stays so, by the lock: then code goes on to compile when a member becomes optional. For the same reason `new`
//! goes on to take what it took: such a type can be built by name too, without that.

use std::iter;

use super::lock::NameLock;
use crate::ident::Scope;
use crate::model::{Api, ObjectType, Ty, Type, TypeKind, Types};

/// So many members are given in a row at most.
const IN_A_ROW: usize = 2;

/// Names the builders, and has the lock remember them.
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
    for index in &built {
        if let Some(ty) = api.types.0.get_mut(*index) {
            ty.builder_name = scope.claim(&format!("{}Builder", ty.name), "", "");
            lock.remember_builder(&ty.name);
            lock.remember_arguments(&ty.name, iter::empty());
        }
    }
    for index in 0..api.types.0.len() {
        if built.contains(&index) {
            continue;
        }
        let Some((taken, kept)) = arguments(&api.types, index, lock) else {
            continue;
        };
        let ty = &mut api.types.0[index];
        lock.remember_arguments(&ty.name, taken.iter().map(String::as_str));
        if !kept.is_empty() {
            ty.builder_name = scope.claim(&format!("{}Builder", ty.name), "", "");
            ty.kept = kept;
        }
    }
}

/// The members that `new` of a type takes, and those of them that need not be given any more. Those are kept where nothing
/// that it took is gone and nothing else has to be given: otherwise calls of it don't compile in any case.
fn arguments(types: &Types, index: usize, lock: &NameLock) -> Option<(Vec<String>, Vec<String>)> {
    let ty = types.0.get(index)?;
    let TypeKind::Object(object) = &ty.kind else {
        return None;
    };
    if !ty.live || !ty.in_request {
        return None;
    }
    let given: Vec<&str> = ty.given(types, object).map(|field| &*field.wire).collect();
    let took: Vec<&str> = lock.arguments(&ty.name).collect();
    let may_be_given = |wire: &&str| {
        let mut fields = object.fields.iter();
        fields.any(|field| {
            let presence = field.presence(ty.in_request, ty.in_response);
            field.wire == *wire && !field.read_only && field.only_value(types, presence).is_none()
        })
    };
    let goes_on = given.iter().all(|wire| took.contains(wire)) && took.iter().all(may_be_given);
    let kept = took.iter().filter(|wire| goes_on && !given.contains(*wire));
    let kept: Vec<String> = kept.map(|wire| (*wire).to_owned()).collect();
    let taken = given.iter().map(|wire| (*wire).to_owned());
    Some((taken.chain(kept.iter().cloned()).collect(), kept))
}

/// Whether what is given could be given in another order and compile all the same.
fn is_mistakable(types: &Types, ty: &Type, object: &ObjectType) -> bool {
    let given: Vec<&Ty> = ty
        .given(types, object)
        .map(|field| taken(types, &field.ty))
        .collect();
    match given.as_slice() {
        [one, other] => one == other || [one, other].contains(&&&Ty::Any),
        all => all.len() > IN_A_ROW,
    }
}

/// What a member of this type is given as.
fn taken<'a>(types: &'a Types, ty: &'a Ty) -> &'a Ty {
    match types.behind(ty) {
        Ty::Nullable(inner) => match types.behind(inner) {
            Ty::Nullable(_) => inner,
            _ => taken(types, inner),
        },
        Ty::Bytes => &Ty::String,
        // A text is taken too.
        Ty::Named(id) if matches!(&types[*id].kind, TypeKind::Enum(scalar) if !scalar.integer) => {
            &Ty::String
        }
        Ty::Unit => &Ty::JsonObject,
        ty => ty,
    }
}
