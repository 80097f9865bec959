//! Facts that emission needs, computed once: the uses of a type, and the references that must be boxed.

use super::circles::circles;
use super::visit;
use crate::model::{Api, ChosenBy, Ty, Type, TypeId, TypeKind};

/// Marks the types that requests and responses contain.
pub(super) fn mark_uses(api: &mut Api) {
    let sent = visit::reach(
        api,
        api.operations
            .iter()
            .flat_map(|operation| visit::sent_and_received(operation).0),
    );
    let received = visit::reach(
        api,
        api.operations
            .iter()
            .flat_map(|operation| visit::sent_and_received(operation).1),
    );
    for ((ty, sent), received) in api.types.0.iter_mut().zip(sent).zip(received) {
        ty.in_request = sent;
        ty.in_response = received;
    }
}

/// A required `readOnly` field is absent from requests and a required `writeOnly` one from responses (OpenAPI 3.0,
/// Schema Object), so a type that is used in both can't require it.
pub(super) fn relax_one_way_fields(api: &mut Api) {
    for ty in &mut api.types.0 {
        let (in_request, in_response) = (ty.in_request, ty.in_response);
        if let TypeKind::Object(object) = &mut ty.kind {
            for field in &mut object.fields {
                if (field.read_only && in_request) || (field.write_only && in_response) {
                    field.required = false;
                }
            }
        }
    }
}

/// Marks types that no operation reaches as both read and built: the document does not specify their use.
pub(super) fn open_unreached(api: &mut Api) {
    let carried = api.types.live().filter_map(|(id, ty)| match &ty.kind {
        TypeKind::Union(union) if union.chosen_by == ChosenBy::Webhook => Some(Ty::Named(id)),
        _ => None,
    });
    let carried: Vec<Ty> = carried.collect();
    let carried = visit::reach(api, &carried);
    for (ty, carried) in api.types.0.iter_mut().zip(carried) {
        ty.in_response |= carried;
    }
    let unreached = |ty: &Type| ty.live && !ty.in_request && !ty.in_response;
    let mut parents: Vec<Vec<TypeId>> = vec![Vec::new(); api.types.0.len()];
    let mut todo: Vec<TypeId> = Vec::new();
    for (id, ty) in api.types.live() {
        if ty.in_response && !ty.in_request {
            todo.push(id);
        }
        if unreached(ty) {
            visit::children(ty, &mut |child| {
                visit::named(child, &mut |child| parents[child.0 as usize].push(id));
            });
        }
    }
    let mut read_only = vec![false; api.types.0.len()];
    while let Some(id) = todo.pop() {
        for parent in &parents[id.0 as usize] {
            if !std::mem::replace(&mut read_only[parent.0 as usize], true) {
                todo.push(*parent);
            }
        }
    }
    for (ty, read_only) in api.types.0.iter_mut().zip(read_only) {
        if unreached(ty) {
            ty.in_request = !read_only;
            ty.in_response = true;
        }
    }
}

/// Boxes the references that make a type contain itself.
pub(super) fn box_recursion(api: &mut Api) {
    let direct: Vec<Vec<TypeId>> = api
        .types
        .0
        .iter()
        .map(|ty| {
            let mut out = Vec::new();
            if ty.live {
                visit::children(ty, &mut |child| direct_named(child, &mut out));
            }
            out
        })
        .collect();
    let circle = circles(&direct);
    for (ty, own) in api.types.0.iter_mut().zip(&circle) {
        if ty.live {
            let within = |child: TypeId| circle[child.0 as usize] == *own;
            visit::children_mut(ty, &mut |ty| box_direct(ty, &within));
        }
    }
    wrap_circular_aliases(api);
}

/// Turns a type alias of itself, which Rust does not allow, into a struct around its target.
fn wrap_circular_aliases(api: &mut Api) {
    let aliases: Vec<Vec<TypeId>> = api
        .types
        .0
        .iter()
        .map(|ty| {
            let mut out = Vec::new();
            if let (true, TypeKind::Alias(target)) = (ty.live, &ty.kind) {
                visit::named(target, &mut |id| out.push(id));
            }
            out
        })
        .collect();
    let circle = circles(&aliases);
    for ((ty, targets), own) in api.types.0.iter_mut().zip(&aliases).zip(&circle) {
        let within = |child: &TypeId| circle[child.0 as usize] == *own;
        if let (true, TypeKind::Alias(target)) = (targets.iter().any(within), &ty.kind) {
            ty.kind = TypeKind::Wrapper(target.clone());
        }
    }
}

/// Collects the named types that are contained directly: not in a list or a map, which are on the heap already.
fn direct_named(ty: &Ty, out: &mut Vec<TypeId>) {
    match ty {
        Ty::Named(id) => out.push(*id),
        Ty::Nullable(inner) => direct_named(inner, out),
        Ty::Tuple(items) => items.iter().for_each(|item| direct_named(item, out)),
        _ => {}
    }
}

fn box_direct(ty: &mut Ty, within: &impl Fn(TypeId) -> bool) {
    match ty {
        Ty::Named(child) if within(*child) => *ty = Ty::Boxed(Box::new(Ty::Named(*child))),
        Ty::Nullable(inner) => box_direct(inner, within),
        Ty::Tuple(items) => items.iter_mut().for_each(|item| box_direct(item, within)),
        _ => {}
    }
}
