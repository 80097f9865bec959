//! How the next page of a list is asked for: by a token, an offset, a number or a URL. What of a page tells that is the
//! generated code's to know, and how pages are walked is `paging`'s.

use std::fmt;

use http::header::{HeaderMap, LINK};
use reqwest::Url;
use serde_json::Value;

use super::call::Call;
use super::prepare;

/// How an operation pages.
pub struct Paging<P> {
    pub(super) by: By,
    /// What a page tells of the next one.
    pub(super) told: fn(&P) -> Option<Value>,
    /// How many items a page has.
    pub(super) count: fn(&P) -> Option<usize>,
}

/// By what the next page is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// By a token, which is at this JSON pointer in a page.
    Token(Place, &'static str),
    /// By the number of items before it.
    Offset(Place, Left),
    /// By its number. The first page has this one.
    Number(Place, u64, Left),
    /// By a URL, which is at this JSON pointer in a page.
    Url(&'static str),
    /// By the URL that the header `link` calls the next one.
    Link,
}

/// Where a request says which page it asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The query parameter of this name.
    Parameter(&'static str),
    /// The member of the body that has this name.
    Member(&'static str),
}

/// What a page tells of those behind it, where pages are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// Nothing: the last page is the one without items.
    Unknown,
    /// Whether there are more.
    More,
    /// How many items there are in all; how many pages, where these are numbered.
    Total,
}

impl From<&'static str> for Place {
    fn from(name: &'static str) -> Self {
        Self::Parameter(name)
    }
}

impl<P> Paging<P> {
    /// Each page holds the token of the next one; nothing, null or the empty text is the end. `at` is the JSON pointer to
    /// what `token` gives, for a page that can't be read.
    pub fn token(
        place: impl Into<Place>,
        at: &'static str,
        token: fn(&P) -> Option<Value>,
    ) -> Self {
        Self {
            by: By::Token(place.into(), at),
            told: token,
            count: |_| None,
        }
    }

    /// The next page begins behind the items of this one.
    pub fn offset(
        place: impl Into<Place>,
        left: Left,
        told: fn(&P) -> Option<Value>,
        count: fn(&P) -> Option<usize>,
    ) -> Self {
        Self {
            by: By::Offset(place.into(), left),
            told,
            count,
        }
    }

    /// Pages are numbered. The first one has the number `first`.
    pub fn number(
        place: impl Into<Place>,
        first: u64,
        left: Left,
        told: fn(&P) -> Option<Value>,
        count: fn(&P) -> Option<usize>,
    ) -> Self {
        Self {
            by: By::Number(place.into(), first, left),
            told,
            count,
        }
    }

    /// Each page holds the URL of the next one. `at` is the JSON pointer to what `url` gives.
    pub fn url(at: &'static str, url: fn(&P) -> Option<Value>) -> Self {
        Self {
            by: By::Url(at),
            told: url,
            count: |_| None,
        }
    }

    /// The header `link` holds the URL of the next page (RFC 8288).
    pub fn link() -> Self {
        Self {
            by: By::Link,
            told: |_| None,
            count: |_| None,
        }
    }

    /// The page after this one.
    pub(super) fn next(&self, page: &P, headers: &HeaderMap, call: &Call) -> Next {
        self.by.next(
            (self.told)(page).as_ref(),
            || (self.count)(page),
            headers,
            call,
        )
    }
}

// Functions are copied, whatever their page is.
impl<P> Clone for Paging<P> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<P> Copy for Paging<P> {}

impl<P> fmt::Debug for Paging<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.by.fmt(formatter)
    }
}

/// The next page.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// What the request has to say for it.
    At(Place, Value),
    Url(String),
    /// There is none.
    End,
    Unknown,
}

impl By {
    fn next(
        self,
        told: Option<&Value>,
        count: impl FnOnce() -> Option<usize>,
        headers: &HeaderMap,
        call: &Call,
    ) -> Next {
        let told = told.filter(|told| !told.is_null() && *told != "");
        match (self, told) {
            (Self::Token(place, _), Some(token)) => Next::At(place, token.clone()),
            (Self::Url(_), Some(Value::String(url))) => Next::Url(url.clone()),
            (Self::Token(..) | Self::Url(_), _) => Next::End,
            (Self::Link, _) => link(headers).map_or(Next::End, Next::Url),
            (Self::Offset(place, left), told) => {
                let count = count().unwrap_or_default() as u64;
                let next = current(call, place)
                    .unwrap_or_default()
                    .saturating_add(count);
                counted(place, count, next, left, told, |total| next >= total)
            }
            (Self::Number(place, first, left), told) => {
                let count = count().unwrap_or_default() as u64;
                let number = current(call, place).unwrap_or(first);
                let next = number.saturating_add(1);
                // Of pages that are numbered from 0 there is one more than the last number.
                let read = next.saturating_sub(first);
                counted(place, count, next, left, told, |total| read >= total)
            }
        }
    }

    /// What a page that can't be read tells of the next one.
    pub(super) fn of_json(self, page: &Value, headers: &HeaderMap) -> Next {
        let at = match self {
            Self::Token(_, at) | Self::Url(at) => at,
            Self::Link => return link(headers).map_or(Next::End, Next::Url),
            Self::Offset(..) | Self::Number(..) => return Next::Unknown,
        };
        match (self, page.pointer(at)) {
            (_, Some(Value::Null)) => Next::End,
            (_, None) if page.is_object() => Next::End,
            (_, Some(Value::String(text))) if text.is_empty() => Next::End,
            (Self::Url(_), Some(Value::String(url))) => Next::Url(url.clone()),
            (Self::Token(place, _), Some(token @ (Value::String(_) | Value::Number(_)))) => {
                Next::At(place, token.clone())
            }
            _ => Next::Unknown,
        }
    }

    /// The same of one that has so many items.
    pub(super) fn of_items(
        self,
        page: &Value,
        headers: &HeaderMap,
        items: usize,
        call: &Call,
    ) -> Next {
        match self {
            Self::Offset(..) | Self::Number(..) => self.next(None, || Some(items), headers, call),
            _ => self.of_json(page, headers),
        }
    }
}

/// The next of pages that are counted.
fn counted(
    place: Place,
    count: u64,
    next: u64,
    left: Left,
    told: Option<&Value>,
    all: impl FnOnce(u64) -> bool,
) -> Next {
    let end = match (left, told) {
        (Left::More, Some(Value::Bool(more))) => !more,
        (Left::Total, Some(total)) => whole(total).is_some_and(all),
        _ => false,
    };
    if end || count == 0 {
        Next::End
    } else {
        Next::At(place, next.into())
    }
}

/// A number that may be written as a text or with a fraction.
fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_u64().or_else(|| {
            let float = value.as_f64().filter(|float| *float >= 0.0)?;
            format!("{float:.0}").parse().ok()
        }),
    }
}

/// Which page a call asks for, when it does not leave that to the service.
fn current(call: &Call, place: Place) -> Option<u64> {
    match place {
        Place::Parameter(name) => {
            let argument = call.arguments.get(call.query_index(name))?;
            whole(&serde_json::to_value(argument).ok()?)
        }
        Place::Member(name) => whole(&call.member(name)?),
    }
}

/// The URL of the next page in the headers `link`: `<https://…?page=2>; rel="next", <…>; rel="last"`.
fn link(headers: &HeaderMap) -> Option<String> {
    let mut links = headers.get_all(LINK).iter();
    links.find_map(|links| {
        let mut rest = links.to_str().ok()?;
        while let Some((_, behind)) = rest.split_once('<') {
            let (url, behind) = behind.split_once('>')?;
            // Parameters go on until the next link; a comma may be in a quoted one.
            let end = behind.find(",<").or_else(|| behind.find(", <"));
            let (parameters, behind) = behind.split_at(end.unwrap_or(behind.len()));
            let is_next = parameters.split(';').any(|parameter| {
                let Some((name, value)) = parameter.split_once('=') else {
                    return false;
                };
                let mut relations = value.trim().trim_matches('"').split_whitespace();
                name.trim().eq_ignore_ascii_case("rel")
                    && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
            });
            if is_next {
                return Some(url.to_owned());
            }
            rest = behind;
        }
        None
    })
}

/// The URL of a page, against that of the page before. It must be within the same origin: the credentials go along.
pub(super) fn resolve(call: &Call, url: &str) -> Result<Url, String> {
    let before = prepare::url(call)?;
    let next = before
        .join(url)
        .map_err(|_| "the URL of the next page is not a URL".to_owned())?;
    if next.origin() != before.origin() {
        return Err("the next page is at another origin, where no credentials go".to_owned());
    }
    prepare::with_credentials(call, next)
}
