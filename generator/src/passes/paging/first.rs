//! The number of the first page, where pages are numbered.

use super::{is_number, object, path_to};
use crate::model::{Api, Docs, Operation, PageInput, Ty, TypeKind};

/// Returns the number of the first page: the default of the input, or else its minimum. The first page is requested
/// without a number, so its number is the one that the service uses then.
///
/// If the document specifies neither, the form of the page decides.
pub(super) fn page(api: &Api, operation: &Operation, input: &PageInput, page: &Ty) -> u64 {
    let (docs, ty) = match input {
        PageInput::Parameter(index) => {
            let parameter = &operation.parameters[*index];
            (Some(&parameter.docs), Some(&parameter.ty))
        }
        PageInput::Member(name) => {
            let field = member(api, operation, name);
            field.unzip()
        }
    };
    let mut described: Vec<&Docs> = docs.into_iter().collect();
    described.extend(ty.into_iter().flat_map(|ty| aliases(api, ty)));
    let default = described.iter().find_map(|docs| docs.default.as_deref());
    let minimum = described.iter().find_map(|docs| docs.constraints.minimum.as_ref());
    let default = default.and_then(serde_json::Value::as_u64);
    let minimum = minimum.and_then(|(least, exclusive)| Some(least.as_u64()? + u64::from(*exclusive)));
    default
        .or(minimum)
        .unwrap_or_else(|| u64::from(!is_of_spring(api, page)))
}

/// Returns the documentation and the type of a member of the body.
fn member<'a>(api: &'a Api, operation: &'a Operation, name: &str) -> Option<(&'a Docs, &'a Ty)> {
    let body = operation.body.as_ref()?;
    let TypeKind::Object(object) = &api.types[object(api, &body.content.ty)?].kind else {
        return None;
    };
    let field = object.fields.iter().find(|field| field.wire == name)?;
    Some((&field.docs, &field.ty))
}

/// Returns the documentation of the components that lead to a type.
fn aliases<'a>(api: &'a Api, mut ty: &'a Ty) -> Vec<&'a Docs> {
    let mut found = Vec::new();
    while found.len() <= api.types.0.len() {
        ty = match ty {
            Ty::Nullable(inner) => inner,
            Ty::Named(id) => match &api.types[*id].kind {
                TypeKind::Alias(target) => {
                    found.push(&api.types[*id].docs);
                    target
                }
                _ => break,
            },
            _ => break,
        };
    }
    found
}

/// Returns whether a page has the form of Spring's, whose numbers begin with 0.
fn is_of_spring(api: &Api, page: &Ty) -> bool {
    let has = |holder: &str| {
        let mut names = ["number", "size", "totalPages"].iter();
        names.all(|name| path_to(api, page, &format!("{holder}{name}"), is_number).is_some())
    };
    let listed = |ty: &Ty| matches!(ty, Ty::List(_));
    path_to(api, page, "content", listed).is_some() && (has("") || has("page."))
}
