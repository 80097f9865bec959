//! Common conventions of paging, for documents without a rule in the configuration. Only unambiguous ones are used.

use super::{PagingBy, PagingRule};
use crate::model::{Api, Field, Operation, ParameterLocation, Ty, TypeKind};

/// A convention that many services share.
pub(super) struct Convention {
    pub(super) rule: PagingRule,
    /// Query parameters of which the operation must have one more.
    beside: &'static [&'static str],
    /// A response header that the document must describe.
    header: Option<&'static str>,
    /// True when `next` must be a URL by what is around it.
    needs_url: bool,
    /// True when a page must contain something about the pages after it.
    needs_count: bool,
}

/// Names of the parameter for the number of items in a page.
const SIZES: &[&str] = &[
    "limit",
    "per_page",
    "perPage",
    "page_size",
    "pageSize",
    "size",
    "count",
    "max_results",
    "maxResults",
];

/// Names of a token parameter, and those of the next token that match it.
const TOKENS: &[(&str, &[&str])] = &[
    ("nextToken", &["nextToken"]),
    ("NextToken", &["NextToken"]),
    ("next_token", &["next_token"]),
    ("pageToken", &["nextPageToken"]),
    ("page_token", &["next_page_token"]),
    ("nextPageToken", &["nextPageToken"]),
    ("next_page_token", &["next_page_token"]),
    ("pagination_token", &["next_token", "pagination_token"]),
    ("cursor", &["nextCursor", "next_cursor", "cursor"]),
    ("nextCursor", &["nextCursor"]),
    ("next_cursor", &["next_cursor"]),
    ("marker", &["NextMarker", "nextMarker", "next_marker"]),
    ("Marker", &["NextMarker"]),
    ("after", &["next.after", "endCursor", "end_cursor", "after"]),
    ("continuationToken", &["continuationToken", "nextContinuationToken"]),
    ("continuation_token", &["continuation_token", "next_continuation_token"]),
];

/// Names of objects in a page that contain paging data.
const HOLDERS: &[&str] = &[
    "",
    "meta.",
    "metadata.",
    "pagination.",
    "paging.",
    "page_info.",
    "pageInfo.",
    "page.",
    "cursors.",
    "paging.cursors.",
    "response_metadata.",
    "meta.pagination.",
    "meta.page.",
];

const MORE: &[&str] = &[
    "hasMore",
    "has_more",
    "hasNextPage",
    "has_next_page",
    "hasNext",
    "has_next",
];
const ITEMS: &[&str] = &[
    "total",
    "totalCount",
    "total_count",
    "totalItems",
    "total_items",
    "totalResults",
    "total_results",
];
const PAGES: &[&str] = &[
    "totalPages",
    "total_pages",
    "pageCount",
    "page_count",
    "last_page",
    "lastPage",
    "pages",
];

/// Names of URLs of the next page that are unambiguous.
const URLS: &[&str] = &[
    "nextLink",
    "@odata.nextLink",
    "odata.nextLink",
    "next_link",
    "next_url",
    "nextUrl",
    "next_page_url",
    "nextPageUrl",
    "links.next",
    "links.pages.next",
    "_links.next.href",
    "paging.next",
    "pagination.next_url",
    "pagination.next",
    "meta.next",
];

/// Returns all conventions, the most reliable first.
pub(super) fn rules() -> Vec<Convention> {
    let mut rules = Vec::new();
    for (parameter, tokens) in TOKENS {
        let rule = PagingRule {
            parameter: Some((*parameter).to_owned()),
            response: held(tokens),
            ..PagingRule::by(PagingBy::Token)
        };
        rules.push(Convention::new(rule));
    }
    rules.push(Convention {
        header: Some("link"),
        beside: &["page", "cursor", "after", "since", "per_page"],
        ..Convention::new(PagingRule::by(PagingBy::Link))
    });
    rules.push(Convention::new(PagingRule {
        response: URLS.iter().map(|url| (*url).to_owned()).collect(),
        ..PagingRule::by(PagingBy::Url)
    }));
    // Of `next` alone it is not clear what it is. (Django REST framework has both.)
    rules.push(Convention {
        needs_url: true,
        ..Convention::new(PagingRule {
            response: vec!["next".to_owned()],
            ..PagingRule::by(PagingBy::Url)
        })
    });
    for parameter in ["offset", "skip"] {
        rules.push(Convention {
            beside: SIZES,
            ..Convention::new(PagingRule {
                parameter: Some(parameter.to_owned()),
                more: held(MORE),
                total: held(ITEMS),
                ..PagingRule::by(PagingBy::Offset)
            })
        });
    }
    for parameter in ["page", "pageNumber", "page_number"] {
        rules.push(Convention {
            // After the last page some services return an error.
            needs_count: true,
            ..Convention::new(PagingRule {
                parameter: Some(parameter.to_owned()),
                more: held(MORE),
                total: held(PAGES),
                ..PagingRule::by(PagingBy::Page)
            })
        });
    }
    rules
}

/// Returns the names at the top of a page and in each object with paging data.
fn held(names: &[&str]) -> Vec<String> {
    let of = |holder: &'static str| names.iter().map(move |name| format!("{holder}{name}"));
    HOLDERS.iter().copied().flat_map(of).collect()
}

impl Convention {
    fn new(rule: PagingRule) -> Self {
        Self {
            rule,
            beside: &[],
            header: None,
            needs_url: false,
            needs_count: false,
        }
    }

    /// Returns whether the other conditions of the convention hold, in addition to the rule's.
    pub(super) fn is_of(&self, api: &Api, operation: &Operation) -> bool {
        if operation.method != crate::model::Method::Get {
            return matches!(self.rule.by, PagingBy::Token);
        }
        let takes = |name: &&str| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|parameter| parameter.location == ParameterLocation::Query && parameter.wire == **name)
        };
        let described = |name: &str| {
            let headers = operation.headers.iter().flat_map(|headers| &headers.headers);
            headers.into_iter().any(|header| header.wire.eq_ignore_ascii_case(name))
        };
        // A parameter that counts pages is a number.
        let counts = match (self.rule.by, &self.rule.parameter) {
            (PagingBy::Offset | PagingBy::Page, Some(name)) => operation.parameters.iter().any(|parameter| {
                parameter.wire == *name && matches!(api.types.behind(&parameter.ty), Ty::Integer(_) | Ty::Float)
            }),
            _ => true,
        };
        let is_url = !self.needs_url || next_is_url(api, operation);
        counts
            && is_url
            && (self.beside.is_empty() || self.beside.iter().any(takes))
            && self.header.is_none_or(described)
    }

    /// Returns whether a page contains enough about the pages after it.
    pub(super) fn is_enough(&self, next: &crate::model::NextPage) -> bool {
        use crate::model::{NextPage, PageCount};
        let unknown = matches!(
            next,
            NextPage::Number {
                count: PageCount::Unknown,
                ..
            }
        );
        !(self.needs_count && unknown)
    }
}

/// Returns whether the member `next` of a page is a URL: its format says so, or the page counts all items too.
fn next_is_url(api: &Api, operation: &Operation) -> bool {
    let response = operation.main_response();
    let Some(Ty::Named(id)) = response.map(|response| api.types.behind(&response.ty)) else {
        return false;
    };
    let TypeKind::Object(object) = &api.types[*id].kind else {
        return false;
    };
    let field = |name: &str| object.fields.iter().find(|field| field.wire == name);
    let is_uri = |field: &Field| matches!(field.docs.constraints.format.as_deref(), Some("uri" | "url"));
    field("previous").is_some() && (field("count").is_some() || field("next").is_some_and(is_uri))
}
