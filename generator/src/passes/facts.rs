//! Facts that emission asks for, worked out once: who uses a type, and what must be boxed.

use super::walk;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Ty, TypeId, TypeKind};

/// Marks the types that requests and responses hold.
pub(super) fn mark_uses(api: &mut Api) {
    let sent = walk::reach(
        api,
        api.operations
            .iter()
            .flat_map(|operation| walk::sent_and_answered(operation).0),
    );
    let answered = walk::reach(
        api,
        api.operations
            .iter()
            .flat_map(|operation| walk::sent_and_answered(operation).1),
    );
    for ((ty, sent), answered) in api.types.0.iter_mut().zip(sent).zip(answered) {
        ty.in_request = sent;
        ty.in_response = answered;
    }
}

/// A required `readOnly` field is absent from requests and a required `writeOnly` one from
/// answers (OpenAPI 3.0, Schema Object), so a type that goes both ways can't require it.
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

/// What no operation reaches may be read and built: the document does not say what it is for.
pub(super) fn open_unreached(api: &mut Api) {
    for ty in &mut api.types.0 {
        if ty.live && !ty.in_request && !ty.in_response {
            ty.in_request = true;
            ty.in_response = true;
        }
    }
}

/// Boxes the references by which a type would hold itself.
pub(super) fn box_recursion(api: &mut Api, diagnostics: &mut Diagnostics) {
    let count = api.types.0.len();
    let direct: Vec<Vec<TypeId>> = api
        .types
        .0
        .iter()
        .map(|ty| {
            let mut out = Vec::new();
            if ty.live {
                walk::children(ty, &mut |child| direct_named(child, &mut out));
            }
            out
        })
        .collect();
    let mut edges = Vec::new();
    for (index, children) in direct.iter().enumerate() {
        for child in children {
            if reaches(&direct, *child, index, count) {
                edges.push((index, *child));
            }
        }
    }
    for (index, child) in edges {
        walk::children_mut(&mut api.types.0[index], &mut |ty| box_direct(ty, child));
    }
    unroll_aliases(api, diagnostics);
}

/// A type alias that stands for itself is no Rust type: its inner reference becomes any value.
fn unroll_aliases(api: &mut Api, diagnostics: &mut Diagnostics) {
    let aliases: Vec<Vec<TypeId>> = api
        .types
        .0
        .iter()
        .map(|ty| {
            let mut out = Vec::new();
            if let (true, TypeKind::Alias(target)) = (ty.live, &ty.kind) {
                walk::named(target, &mut |id| out.push(id));
            }
            out
        })
        .collect();
    for index in 0..aliases.len() {
        let itself = aliases[index]
            .iter()
            .any(|child| reaches(&aliases, *child, index, aliases.len()));
        if !itself {
            continue;
        }
        let ty = &mut api.types.0[index];
        let id = TypeId(u32::try_from(index).unwrap_or(u32::MAX));
        if let TypeKind::Alias(target) = &mut ty.kind {
            forget(target, &aliases, id);
        }
        diagnostics.push(Diagnostic::new(
            Code::ListOfItself,
            &ty.place,
            "this schema is a list or map of itself, which no Rust type alias can be; its elements are any JSON value",
        ));
    }
}

fn forget(ty: &mut Ty, aliases: &[Vec<TypeId>], id: TypeId) {
    match ty {
        Ty::Named(child) if reaches(aliases, *child, id.0 as usize, aliases.len()) => *ty = Ty::Any,
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => {
            forget(inner, aliases, id);
        }
        _ => {}
    }
}

/// The named types held in place: not behind a list or a map, which are on the heap already.
fn direct_named(ty: &Ty, out: &mut Vec<TypeId>) {
    match ty {
        Ty::Named(id) => out.push(*id),
        Ty::Nullable(inner) => direct_named(inner, out),
        _ => {}
    }
}

fn box_direct(ty: &mut Ty, child: TypeId) {
    match ty {
        Ty::Named(id) if *id == child => *ty = Ty::Boxed(Box::new(Ty::Named(child))),
        Ty::Nullable(inner) => box_direct(inner, child),
        _ => {}
    }
}

fn reaches(edges: &[Vec<TypeId>], from: TypeId, to: usize, count: usize) -> bool {
    if from.0 as usize == to {
        return true;
    }
    if edges[from.0 as usize].is_empty() {
        return false;
    }
    let mut seen = vec![false; count];
    let mut queue = vec![from];
    while let Some(id) = queue.pop() {
        let index = id.0 as usize;
        if index == to {
            return true;
        }
        if !std::mem::replace(&mut seen[index], true) {
            queue.extend(&edges[index]);
        }
    }
    false
}
