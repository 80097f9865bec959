//! What a type is there for: said in its documentation, since many types have no description.

use crate::model::{Api, Body, Operation, Ty, Type, TypeId, TypeKind};

/// Operations and types that are named before the rest is counted.
const SHOWN: usize = 4;

/// "Body of …", "Answer of …" or "Part of …", with links.
pub(super) fn line(api: &Api, id: TypeId) -> Option<String> {
    let bodies = methods(api, |operation| {
        let mut contents = operation.body.iter().flat_map(Body::contents);
        contents.any(|content| content.ty == Ty::Named(id))
    });
    let answers = methods(api, |operation| {
        operation
            .answer()
            .is_some_and(|answer| answer.ty == Ty::Named(id))
    });
    let mut parts = Vec::new();
    if !bodies.is_empty() {
        parts.push(format!("Body of {}.", listed(&bodies)));
    }
    if !answers.is_empty() {
        parts.push(format!("Answer of {}.", listed(&answers)));
    }
    if parts.is_empty() {
        let mut holders: Vec<&str> = api
            .types
            .live()
            .filter(|(holder, ty)| *holder != id && holds(ty, id))
            .map(|(_, ty)| ty.name.as_str())
            .collect();
        holders.sort_unstable();
        // In full, since not every file has every type in scope.
        let module = plain(&api.module);
        let links: Vec<String> = holders
            .iter()
            .map(|name| format!("[`{name}`](crate::{module}::types::{name})"))
            .collect();
        if !links.is_empty() {
            parts.push(format!("Part of {}.", listed(&links)));
        }
    }
    (!parts.is_empty()).then(|| parts.join(" "))
}

/// What the document says of the bodies or answers that a type is, when they agree.
pub(super) fn description(api: &Api, id: TypeId) -> Option<&str> {
    let mut said = api.operations.iter().flat_map(|operation| {
        let body = operation.body.iter();
        let body = body.flat_map(|body| body.contents().map(|one| (&one.ty, &body.docs)));
        let answers = operation
            .responses
            .iter()
            .map(|answer| (&answer.ty, &answer.docs));
        body.chain(answers)
            .filter(|(ty, _)| **ty == Ty::Named(id))
            .filter_map(|(_, docs)| docs.description.as_deref())
    });
    let first = said.next()?;
    said.all(|other| other == first).then_some(first)
}

fn methods(api: &Api, is: impl Fn(&Operation) -> bool) -> Vec<String> {
    api.operations
        .iter()
        .filter(|operation| is(operation))
        .map(|operation| {
            let name = plain(&operation.method_name);
            let module = plain(&api.module);
            format!("[`Client::{name}`](crate::{module}::Client::{name})")
        })
        .collect()
}

/// An identifier as a link names it: rustdoc knows no `r#` there.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn listed(links: &[String]) -> String {
    let shown = &links[..links.len().min(SHOWN)];
    let more = links.len() - shown.len();
    match (shown, more) {
        ([only], 0) => only.clone(),
        ([first @ .., last], 0) => format!("{} and {last}", first.join(", ")),
        _ => format!("{} and {more} more", shown.join(", ")),
    }
}

fn holds(ty: &Type, id: TypeId) -> bool {
    match &ty.kind {
        TypeKind::Object(object) => {
            object.fields.iter().any(|field| mentions(&field.ty, id))
                || object.additional.iter().any(|ty| mentions(ty, id))
        }
        TypeKind::Union(union) => union
            .variants
            .iter()
            .any(|variant| mentions(&variant.ty, id)),
        TypeKind::Alias(ty) => mentions(ty, id),
        TypeKind::Enum(_) => false,
    }
}

fn mentions(ty: &Ty, id: TypeId) -> bool {
    match ty {
        Ty::Named(other) => *other == id,
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => {
            mentions(inner, id)
        }
        _ => false,
    }
}
