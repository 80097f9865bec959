//! Finds the operations that page, by the rules of the configuration, or else by common conventions.

mod conventions;
mod first;
mod rule;

use super::Settings;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::model::{
    Api, BodyKind, NextPage, Operation, PageCount, PageInput, Paging, ParameterLocation, Ty, TypeId, TypeKind,
};

pub use rule::{PagingBy, PagingRule, PagingRules};

pub(super) fn detect(api: &mut Api, settings: &Settings, diagnostics: &mut Diagnostics) {
    let recognised = conventions::rules();
    for index in 0..api.operations.len() {
        let operation = &api.operations[index];
        let found = match &settings.paging {
            None => recognised
                .iter()
                .filter(|convention| convention.is_of(api, operation))
                .find_map(|convention| {
                    let paging = paging(api, operation, &convention.rule).ok()?;
                    convention.is_enough(&paging.next).then_some(paging)
                }),
            Some(rules) => by_rules(api, operation, &rules.0, diagnostics),
        };
        if let Some(paging) = found {
            api.operations[index].paging = Some(paging);
        }
    }
}

/// Returns the paging of the first rule that matches; warns of a rule that matches only in part.
fn by_rules(api: &Api, operation: &Operation, rules: &[PagingRule], diagnostics: &mut Diagnostics) -> Option<Paging> {
    let mut reason = None;
    for rule in rules {
        match paging(api, operation, rule) {
            Ok(paging) => return Some(paging),
            Err(Misfit::Other) => {}
            Err(Misfit::Lacks(why)) => {
                reason.get_or_insert((rule, why));
            }
        }
    }
    let (rule, why) = reason?;
    let parameter = rule.parameter.as_deref().unwrap_or_default();
    diagnostics.push(Diagnostic::new(
        Code::Paging,
        &operation.place,
        format!(
            "`{}` has the parameter `{parameter}`, but its pages can't be read: {why}",
            operation.id
        ),
    ));
    None
}

/// The reason why a rule does not match an operation.
enum Misfit {
    /// The operation is not about pages.
    Other,
    /// The operation has the parameter, but something else is missing.
    Lacks(String),
}

fn paging(api: &Api, operation: &Operation, rule: &PagingRule) -> Result<Paging, Misfit> {
    let input = match &rule.parameter {
        Some(name) => Some(input(api, operation, name).ok_or(Misfit::Other)?),
        None => None,
    };
    // Only an operation that has the parameter is expected to have pages.
    let lacks = |why: String| match &input {
        Some(_) => Misfit::Lacks(why),
        None => Misfit::Other,
    };
    let response = operation
        .main_response()
        .filter(|response| response.kind == BodyKind::Json && response.stream.is_none())
        .ok_or_else(|| lacks("its response is not JSON".to_owned()))?;
    let page = response.ty.clone();
    let find = |paths: &[String], fits: fn(&Ty) -> bool| {
        let mut paths = paths.iter();
        paths.find_map(|path| path_to(api, &page, path, fits))
    };
    let required = |paths: &[String], fits| {
        find(paths, fits).ok_or_else(|| lacks(format!("its response has none of `{}`", paths.join("`, `"))))
    };
    let next = match (rule.by, input.clone()) {
        (PagingBy::Token, Some(input)) => NextPage::Token {
            input,
            at: required(&rule.response, is_token)?,
        },
        (PagingBy::Url, _) => NextPage::Url {
            at: required(&rule.response, |ty| *ty == Ty::String)?,
        },
        (PagingBy::Link, _) => NextPage::Link,
        (PagingBy::Offset, Some(input)) => NextPage::Offset {
            input,
            count: count(rule, &find),
        },
        (PagingBy::Page, Some(input)) => NextPage::Number {
            first: rule.first.unwrap_or_else(|| first::page(api, operation, &input, &page)),
            input,
            count: count(rule, &find),
        },
        // The configuration was checked.
        (_, None) => return Err(Misfit::Other),
    };
    let (items_at, item) = items(api, &page, &rule.items).map_err(|why| lacks(why.to_owned()))?;
    Ok(Paging {
        next,
        items_at,
        item,
        page,
    })
}

/// Returns what a page contains about the pages after it.
fn count(rule: &PagingRule, find: &impl Fn(&[String], fn(&Ty) -> bool) -> Option<Vec<usize>>) -> PageCount {
    if let Some(at) = find(&rule.more, |ty| *ty == Ty::Bool) {
        return PageCount::More(at);
    }
    match find(&rule.total, is_number) {
        Some(at) => PageCount::Total(at),
        None => PageCount::Unknown,
    }
}

/// Returns the input that selects the page: a query parameter, or else a member of the body.
fn input(api: &Api, operation: &Operation, name: &str) -> Option<PageInput> {
    let parameter = operation.parameters.iter().position(|parameter| {
        parameter.location == ParameterLocation::Query && parameter.wire == name && takes(api, &parameter.ty)
    });
    if let Some(index) = parameter {
        return Some(PageInput::Parameter(index));
    }
    let body = operation.body.as_ref().map(|body| &body.content);
    let body = body.filter(|content| content.kind == BodyKind::Json)?;
    let TypeKind::Object(object) = &api.types[object(api, &body.ty)?].kind else {
        return None;
    };
    let mut fields = object.fields.iter();
    let takes = fields.any(|field| field.wire == name && takes(api, &field.ty));
    takes.then(|| PageInput::Member(name.to_owned()))
}

/// Returns whether the input accepts a token or a number.
fn takes(api: &Api, ty: &Ty) -> bool {
    match api.types.behind(ty) {
        Ty::Nullable(inner) => takes(api, inner),
        ty => is_token(ty) || matches!(ty, Ty::Float),
    }
}

fn is_number(ty: &Ty) -> bool {
    matches!(ty, Ty::Integer(_) | Ty::Float)
}

fn is_token(ty: &Ty) -> bool {
    matches!(ty, Ty::String | Ty::Integer(_))
}

/// Returns the fields that lead to the items of a page, and the type of an item. Without a setting, the items are the
/// only list in the page, or the page itself.
fn items(api: &Api, page: &Ty, paths: &[String]) -> Result<(Vec<usize>, Ty), &'static str> {
    let list = |ty: &Ty| match api.types.behind(ty) {
        Ty::List(item) => Some((**item).clone()),
        _ => None,
    };
    for path in paths {
        if let Some(at) = path_to(api, page, path, |ty| matches!(ty, Ty::List(_)))
            && let Some(item) = field(api, page, &at).and_then(list)
        {
            return Ok((at, item));
        }
    }
    if let Some(item) = list(page) {
        return Ok((Vec::new(), item));
    }
    let Some(TypeKind::Object(page_type)) = object(api, page).map(|id| &api.types[id].kind) else {
        return Err("its response is not an object");
    };
    let fields = page_type.fields.iter().enumerate();
    let mut lists = fields.filter_map(|(index, field)| Some((vec![index], list(&field.ty)?)));
    let found = lists.next().ok_or("its response has no list")?;
    if lists.next().is_some() {
        return Err("its response has more than one list");
    }
    Ok(found)
}

/// Returns the object behind a type, through aliases.
fn object(api: &Api, ty: &Ty) -> Option<TypeId> {
    match api.types.behind(ty) {
        Ty::Named(id) if matches!(api.types[*id].kind, TypeKind::Object(_)) => Some(*id),
        _ => None,
    }
}

/// Returns the object behind a type that may also be null.
fn inner(api: &Api, ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Nullable(ty) => object(api, ty),
        ty => object(api, ty),
    }
}

/// Returns the type of the field that these fields lead to.
fn field<'a>(api: &'a Api, page: &'a Ty, way: &[usize]) -> Option<&'a Ty> {
    way.iter().try_fold(page, |ty, index| {
        let TypeKind::Object(object) = &api.types[inner(api, ty)?].kind else {
            return None;
        };
        object.fields.get(*index).map(|field| &field.ty)
    })
}

/// Returns the fields that lead from a page to a value, if `path` (`meta.nextToken`) exists and its type `fits`.
fn path_to(api: &Api, page: &Ty, path: &str, fits: fn(&Ty) -> bool) -> Option<Vec<usize>> {
    let mut at = object(api, page)?;
    let mut fields = Vec::new();
    // A name may contain a dot too (`@odata.nextLink`).
    let mut rest = path;
    loop {
        let TypeKind::Object(object) = &api.types[at].kind else {
            return None;
        };
        let mut named = object.fields.iter().enumerate();
        let (index, field, behind) = named.find_map(|(index, field)| {
            let behind = rest.strip_prefix(field.wire.as_str())?;
            let behind = match behind.strip_prefix('.') {
                Some(behind) => Some(behind),
                None if behind.is_empty() => None,
                None => return None,
            };
            Some((index, field, behind))
        })?;
        fields.push(index);
        let Some(behind) = behind else {
            let ty = match &field.ty {
                Ty::Nullable(inner) => inner,
                ty => ty,
            };
            return fits(api.types.behind(ty)).then_some(fields);
        };
        rest = behind;
        at = inner(api, &field.ty)?;
    }
}
