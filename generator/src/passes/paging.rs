//! Finds the operations that page, by the rule the configuration gives.

use super::Settings;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{Api, Operation, Paging, ParameterLocation, Ty, TypeId, TypeKind};

pub(super) fn detect(api: &mut Api, settings: &Settings, diagnostics: &mut Diagnostics) {
    let Some(rule) = &settings.paging else { return };
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let token_parameter = operation.parameters.iter().position(|parameter| {
            parameter.location == ParameterLocation::Query
                && parameter.wire == rule.parameter
                && *api.types.behind(&parameter.ty) == Ty::String
        });
        let Some(token_parameter) = token_parameter else {
            continue;
        };
        match paging(api, operation, token_parameter, &rule.answer) {
            Ok(paging) => api.operations[index].paging = Some(paging),
            Err(reason) => diagnostics.push(Diagnostic::new(
                Code::Paging,
                &operation.place,
                format!(
                    "`{}` takes `{}` but has no pages: {reason}",
                    operation.id, rule.parameter
                ),
            )),
        }
    }
}

fn paging(
    api: &Api,
    operation: &Operation,
    token_parameter: usize,
    answers: &[String],
) -> Result<Paging, String> {
    let page = operation
        .answer()
        .and_then(|response| object(api, &response.ty))
        .ok_or("its answer is not an object")?;
    let token_path = answers
        .iter()
        .find_map(|path| token_path(api, page, path))
        .ok_or_else(|| format!("its answer has none of `{}`", answers.join("`, `")))?;
    let TypeKind::Object(answer) = &api.types[page].kind else {
        return Err("its answer is not an object".to_owned());
    };
    let mut lists = answer
        .fields
        .iter()
        .enumerate()
        .filter_map(|(index, field)| match api.types.behind(&field.ty) {
            Ty::List(item) => Some((index, item)),
            _ => None,
        });
    let (items_field, item) = lists.next().ok_or("its answer has no list")?;
    if lists.next().is_some() {
        return Err("its answer has more than one list".to_owned());
    }
    Ok(Paging {
        token_parameter,
        token_path,
        items_field,
        item: (**item).clone(),
        page,
    })
}

/// The object behind a type, through aliases.
fn object(api: &Api, ty: &Ty) -> Option<TypeId> {
    match api.types.behind(ty) {
        Ty::Named(id) if matches!(api.types[*id].kind, TypeKind::Object(_)) => Some(*id),
        _ => None,
    }
}

/// The fields that lead from a page to its token, when `path` (`meta.nextToken`) exists in it.
fn token_path(api: &Api, page: TypeId, path: &str) -> Option<Vec<usize>> {
    let mut at = page;
    let mut fields = Vec::new();
    let mut names = path.split('.').peekable();
    while let Some(name) = names.next() {
        let TypeKind::Object(object_type) = &api.types[at].kind else {
            return None;
        };
        let index = object_type
            .fields
            .iter()
            .position(|field| field.wire == name)?;
        let ty = &object_type.fields[index].ty;
        fields.push(index);
        if names.peek().is_some() {
            at = object(api, ty)?;
        } else if *api.types.behind(ty) != Ty::String {
            return None;
        }
    }
    Some(fields)
}
