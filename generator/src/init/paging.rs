//! Finds how the operations of a document probably page: a parameter, and the member of the response with its next
//! value.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::one_line;
use crate::model::{Api, ObjectType, Operation, ParameterLocation, Ty, TypeKind};
use crate::passes::{PagingBy, PagingRule};

/// The maximum number of rules to try.
const TRIED: usize = 8;

/// Names of parameters that take the token of the next page, in lower case without separators.
const TOKENS: &[&str] = &[
    "after",
    "continuation",
    "continuationtoken",
    "continue",
    "cursor",
    "marker",
    "nextcursor",
    "nextpagetoken",
    "nexttoken",
    "pagecursor",
    "pagetoken",
    "startafter",
    "startingafter",
    "token",
];

/// Names of members that hold the next token.
const NEXT: &[&str] = &[
    "after",
    "continuation",
    "continuationtoken",
    "continue",
    "cursor",
    "endcursor",
    "marker",
    "next",
    "nextcursor",
    "nextmarker",
    "nextpage",
    "nextpagetoken",
    "nexttoken",
    "pagetoken",
];

/// Returns rules that may apply, the one that fits the most operations first.
pub(super) fn rules(api: &Api) -> Vec<PagingRule> {
    let mut found: BTreeMap<String, BTreeMap<String, usize>> = BTreeMap::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            let fits = parameter.location == ParameterLocation::Query
                && *api.types.behind(&parameter.ty) == Ty::String
                && TOKENS.contains(&bare(&parameter.wire).as_str());
            if !fits {
                continue;
            }
            for place in next(api, operation) {
                let places = found.entry(parameter.wire.clone()).or_default();
                *places.entry(place).or_default() += 1;
            }
        }
    }
    let mut rules: Vec<(usize, PagingRule)> = found
        .into_iter()
        .map(|(parameter, places)| {
            let mut places: Vec<(String, usize)> = places.into_iter().collect();
            // The sort is stable, so rules of equal count stay ordered by name.
            places.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
            let count = places.iter().map(|(_, count)| count).sum();
            let response = places.into_iter().map(|(place, _)| place).collect();
            let rule = PagingRule {
                parameter: Some(parameter),
                response,
                ..PagingRule::by(PagingBy::Token)
            };
            (count, rule)
        })
        .collect();
    rules.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    rules.into_iter().map(|(_, rule)| rule).take(TRIED).collect()
}

/// Writes how many operations page without a rule.
pub(super) fn recognised(text: &mut String, api: &Api, pages: usize) {
    let _ = writeln!(
        text,
        "\n# {pages} of {} operations page in a common way, which is recognised without a setting.",
        api.operations.len()
    );
}

/// Writes which parameters look like paging without a token.
pub(super) fn note(text: &mut String, api: &Api) {
    const PAGES: &[&str] = &["page", "pagenumber", "offset", "skip", "start", "startat"];
    let parameters = api.operations.iter().flat_map(|one| &one.parameters);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for parameter in parameters {
        let is_query = parameter.location == ParameterLocation::Query;
        if is_query && PAGES.contains(&bare(&parameter.wire).as_str()) {
            *counts.entry(&parameter.wire).or_default() += 1;
        }
    }
    if let Some((name, count)) = counts.into_iter().max_by_key(|(_, count)| *count) {
        let _ = writeln!(
            text,
            "\n# {count} of {} operations have the parameter `{}`, which may be paging by number.",
            api.operations.len(),
            one_line(name)
        );
    }
}

/// Returns the paths of members of the response that may be the next token.
fn next(api: &Api, operation: &Operation) -> Vec<String> {
    let object = |ty: &Ty| -> Option<&ObjectType> {
        let ty = match api.types.behind(ty) {
            Ty::Boxed(inner) | Ty::Nullable(inner) => api.types.behind(inner),
            ty => ty,
        };
        match ty {
            Ty::Named(id) => match &api.types[*id].kind {
                TypeKind::Object(object) => Some(object),
                _ => None,
            },
            _ => None,
        }
    };
    let Some(page) = operation.main_response().and_then(|response| object(&response.ty)) else {
        return Vec::new();
    };
    let tokens = |object: &ObjectType, before: &str| -> Vec<String> {
        let fields = object.fields.iter();
        fields
            .filter(|field| *api.types.behind(&field.ty) == Ty::String)
            .filter(|field| NEXT.contains(&bare(&field.wire).as_str()))
            // A dot in a path separates an inner member.
            .filter(|field| !field.wire.contains('.'))
            .map(|field| format!("{before}{}", field.wire))
            .collect()
    };
    let mut places = tokens(page, "");
    for field in &page.fields {
        if let Some(inner) = object(&field.ty)
            && !field.wire.contains('.')
        {
            places.extend(tokens(inner, &format!("{}.", field.wire)));
        }
    }
    places
}

/// Removes separators from a name, in lower case.
fn bare(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}
