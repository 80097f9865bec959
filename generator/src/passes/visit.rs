//! Walks through the model that several passes use.

use crate::model::{Api, Body, Content, Operation, Response, Ty, Type, TypeId, TypeKind};

/// Calls `f` with every named type that `ty` contains.
pub(super) fn named(ty: &Ty, f: &mut impl FnMut(TypeId)) {
    match ty {
        Ty::Named(id) => f(*id),
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => {
            named(inner, f);
        }
        Ty::Tuple(items) => items.iter().for_each(|item| named(item, f)),
        _ => {}
    }
}

/// Calls `f` with every named type that `ty` contains, for changes.
pub(super) fn named_mut(ty: &mut Ty, f: &mut impl FnMut(&mut TypeId)) {
    match ty {
        Ty::Named(id) => f(id),
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => named_mut(inner, f),
        Ty::Tuple(items) => items.iter_mut().for_each(|item| named_mut(item, f)),
        _ => {}
    }
}

/// Calls `f` with every type that is directly inside of `ty`.
pub(super) fn children(ty: &Type, f: &mut impl FnMut(&Ty)) {
    match &ty.kind {
        TypeKind::Object(object) => {
            object.fields.iter().for_each(|field| f(&field.ty));
            object.additional.iter().for_each(f);
        }
        TypeKind::Union(union) => union.variants.iter().for_each(|variant| f(&variant.ty)),
        TypeKind::Alias(ty) | TypeKind::Wrapper(ty) => f(ty),
        TypeKind::Enum(_) => {}
    }
}

/// Calls `f` with every type that is directly inside of `ty`, for changes.
pub(super) fn children_mut(ty: &mut Type, f: &mut impl FnMut(&mut Ty)) {
    match &mut ty.kind {
        TypeKind::Object(object) => {
            object.fields.iter_mut().for_each(|field| f(&mut field.ty));
            object.additional.iter_mut().for_each(f);
        }
        TypeKind::Union(union) => {
            union.variants.iter_mut().for_each(|variant| f(&mut variant.ty));
        }
        TypeKind::Alias(ty) | TypeKind::Wrapper(ty) => f(ty),
        TypeKind::Enum(_) => {}
    }
}

/// Calls `f` with every type that an operation sends or receives, for changes.
pub(super) fn types_mut(operation: &mut Operation, f: &mut impl FnMut(&mut Ty)) {
    for parameter in &mut operation.parameters {
        f(&mut parameter.ty);
    }
    if let Some(body) = &mut operation.body {
        body.contents_mut().flat_map(Content::types_mut).for_each(&mut *f);
    }
    for response in operation.responses.iter_mut().chain(&mut operation.errors) {
        response.types_mut().for_each(&mut *f);
    }
}

/// Returns the types that an operation sends, then those that it receives.
pub(super) fn sent_and_received(operation: &Operation) -> (Vec<&Ty>, Vec<&Ty>) {
    let sent = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.ty)
        .chain(operation.body.iter().flat_map(Body::types))
        .collect();
    let received = operation
        .responses
        .iter()
        .chain(&operation.errors)
        .flat_map(Response::types)
        .collect();
    (sent, received)
}

/// Marks every type that can be reached from `roots`.
pub(super) fn reach<'a>(api: &Api, roots: impl IntoIterator<Item = &'a Ty>) -> Vec<bool> {
    let mut seen = vec![false; api.types.0.len()];
    let mut queue = Vec::new();
    for ty in roots {
        named(ty, &mut |id| queue.push(id));
    }
    while let Some(id) = queue.pop() {
        if std::mem::replace(&mut seen[id.0 as usize], true) {
            continue;
        }
        children(&api.types[id], &mut |ty| {
            named(ty, &mut |child| queue.push(child));
        });
    }
    seen
}
