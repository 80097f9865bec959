//! Finds the next page of a list: by a token, an offset, a number or a URL. The generated code names the members of a
//! page that refer to the next one, and `paging` reads the pages.

use std::collections::HashSet;
use std::fmt;
use std::hash::{BuildHasher, RandomState};

use http::header::{HeaderMap, LINK};
use reqwest::Url;
use serde_json::Value;

use super::call::Call;
use super::prepare;

/// The paging of an operation.
pub struct Paging<P> {
    pub(super) by: By,
    /// Reads the reference to the next page, or the count, from a page.
    pub(super) reference: fn(&P) -> Option<Value>,
    /// Counts the items of a page.
    pub(super) count: fn(&P) -> Option<usize>,
}

/// The way of requesting the next page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// By a token, which is at this JSON pointer of a page.
    Token(Place, &'static str),
    /// By the number of items before it.
    Offset(Place, Left),
    /// By its number. This is the number of the first page.
    Number(Place, u64, Left),
    /// By a URL, which is at this JSON pointer of a page.
    Url(&'static str),
    /// By the URL with `rel="next"` in the header `link`.
    Link,
}

/// The part of a request that specifies its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// The query parameter of this name.
    Parameter(&'static str),
    /// The member of the body with this name.
    Member(&'static str),
}

/// The information of a page about those after it, for counted pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// None: the last page is the one without items.
    Unknown,
    /// True if there are more.
    More,
    /// The total number of items, or of pages if these are numbered.
    Total,
}

impl From<&'static str> for Place {
    fn from(name: &'static str) -> Self {
        Self::Parameter(name)
    }
}

impl<P> Paging<P> {
    /// Each page has the token of the next one. Absent, null or an empty string is the end. `at` is the JSON pointer to
    /// the result of `token`, for a page that can't be read.
    pub fn token(place: impl Into<Place>, at: &'static str, token: fn(&P) -> Option<Value>) -> Self {
        Self {
            by: By::Token(place.into(), at),
            reference: token,
            count: |_| None,
        }
    }

    /// The next page begins after the items of this one.
    pub fn offset(
        place: impl Into<Place>,
        left: Left,
        reference: fn(&P) -> Option<Value>,
        count: fn(&P) -> Option<usize>,
    ) -> Self {
        Self {
            by: By::Offset(place.into(), left),
            reference,
            count,
        }
    }

    /// Pages are numbered from `first`.
    pub fn number(
        place: impl Into<Place>,
        first: u64,
        left: Left,
        reference: fn(&P) -> Option<Value>,
        count: fn(&P) -> Option<usize>,
    ) -> Self {
        Self {
            by: By::Number(place.into(), first, left),
            reference,
            count,
        }
    }

    /// Each page has the URL of the next one. `at` is the JSON pointer to the result of `url`.
    pub fn url(at: &'static str, url: fn(&P) -> Option<Value>) -> Self {
        Self {
            by: By::Url(at),
            reference: url,
            count: |_| None,
        }
    }

    /// The header `link` has the URL of the next page (RFC 8288).
    pub fn link() -> Self {
        Self {
            by: By::Link,
            reference: |_| None,
            count: |_| None,
        }
    }

    /// The page after this one.
    pub(super) fn next(&self, page: &P, headers: &HeaderMap, call: &Call) -> Next {
        self.by
            .next((self.reference)(page).as_ref(), || (self.count)(page), headers, call)
    }
}

// Functions can be copied, whatever the type of the page.
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
    /// The parameter or member to set, and its value.
    At(Place, Value),
    Url(String),
    /// There is no next page.
    End,
    Unknown,
}

impl By {
    fn next(
        self,
        reference: Option<&Value>,
        count: impl FnOnce() -> Option<usize>,
        headers: &HeaderMap,
        call: &Call,
    ) -> Next {
        let reference = reference.filter(|reference| !reference.is_null() && *reference != "");
        match (self, reference) {
            (Self::Token(place, _), Some(token)) => Next::At(place, token.clone()),
            (Self::Url(_), Some(Value::String(url))) => Next::Url(url.clone()),
            (Self::Token(..) | Self::Url(_), _) => Next::End,
            (Self::Link, _) => link(headers).map_or(Next::End, Next::Url),
            (Self::Offset(place, left), reference) => {
                let count = count().unwrap_or_default() as u64;
                let next = current(call, place).unwrap_or_default().saturating_add(count);
                counted(place, count, next, left, reference, |total| next >= total)
            }
            (Self::Number(place, first, left), reference) => {
                let count = count().unwrap_or_default() as u64;
                let number = current(call, place).unwrap_or(first);
                let next = number.saturating_add(1);
                // With pages numbered from 0, there is one more page than the last number.
                let read = next.saturating_sub(first);
                counted(place, count, next, left, reference, |total| read >= total)
            }
        }
    }

    /// The page after one that can't be read.
    pub(super) fn of_json(self, page: &Value, headers: &HeaderMap) -> Next {
        let at = match self {
            Self::Token(_, at) | Self::Url(at) => at,
            Self::Link => return link(headers).map_or(Next::End, Next::Url),
            Self::Offset(..) | Self::Number(..) => return Next::Unknown,
        };
        match (self, page.pointer(at)) {
            (_, Some(Value::Null)) => Next::End,
            (_, None) if is_absent(page, at) => Next::End,
            (_, Some(Value::String(text))) if text.is_empty() => Next::End,
            (Self::Url(_), Some(Value::String(url))) => Next::Url(url.clone()),
            (Self::Token(place, _), Some(token @ (Value::String(_) | Value::Number(_)))) => {
                Next::At(place, token.clone())
            }
            _ => Next::Unknown,
        }
    }

    /// The page after an unreadable page with this number of items.
    pub(super) fn of_items(self, page: &Value, headers: &HeaderMap, items: usize, call: &Call) -> Next {
        match self {
            Self::Offset(..) | Self::Number(..) => self.next(None, || Some(items), headers, call),
            _ => self.of_json(page, headers),
        }
    }
}

/// True if the member at a JSON pointer is absent: on the way to it are objects, up to one without the next member or
/// with a null.
fn is_absent(page: &Value, at: &str) -> bool {
    if !page.is_object() {
        return false;
    }
    let mut value = page;
    for member in at.split('/').skip(1) {
        match (value, value.get(member)) {
            (Value::Object(_), Some(inner)) => value = inner,
            (Value::Object(_) | Value::Null, _) => return true,
            _ => return false,
        }
    }
    false
}

/// The next of counted pages.
fn counted(
    place: Place,
    count: u64,
    next: u64,
    left: Left,
    reference: Option<&Value>,
    all: impl FnOnce(u64) -> bool,
) -> Next {
    let end = match (left, reference) {
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

/// An integer, also written as a string or with a fraction of zero.
fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::String(text) => text.parse().ok(),
        value => value.as_u64().or_else(|| {
            let float = value.as_f64().filter(|float| *float >= 0.0)?;
            format!("{float:.0}").parse().ok()
        }),
    }
}

/// The page that a call requests. `None` if it leaves that to the service.
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
            // Parameters end at the next link. A comma may be in a quoted one.
            let mut commas = behind.match_indices(',');
            let next = |behind: &str| behind.starts_with('<') || behind.starts_with(" <");
            let end = commas.find_map(|(at, _)| next(&behind[at + 1..]).then_some(at));
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

/// The URL of a page, relative to that of the previous page. It must have the same origin, since the credentials are
/// sent along.
pub(super) fn resolve(call: &Call, url: &str) -> Result<Url, String> {
    let before = prepare::url(call)?;
    let next = before
        .join(url)
        .map_err(|_| "the URL of the next page is not valid".to_owned())?;
    if next.origin() != before.origin() {
        return Err("the next page is at another origin, where credentials must not be sent".to_owned());
    }
    prepare::with_credentials(call, next)
}

/// The tokens and URLs of a list so far. They may be long, so only their hashes are kept. Equal hashes of two tokens do
/// not occur in practice, and the service does not know the keys.
#[derive(Default)]
pub(super) struct Seen {
    hashes: HashSet<[u64; 2]>,
    keys: [RandomState; 2],
}

impl Seen {
    /// False if it was there before.
    pub(super) fn insert(&mut self, token: &str) -> bool {
        let hash = self.keys.each_ref().map(|keys| keys.hash_one(token));
        self.hashes.insert(hash)
    }
}
