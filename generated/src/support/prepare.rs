//! Converts a call to a request. All errors of a call's arguments are found here.

use std::borrow::Cow;
use std::sync::Arc;

use http::Method;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, HeaderMap, HeaderName, HeaderValue, USER_AGENT};
use reqwest::{Request, Url};

use super::base_url;
use super::call::Call;
use super::credential::Credential;
use super::encode::{self, Query};
use super::execute::Accept;
use super::header;
use super::operation::{Location, Parameter};
use super::retry::random;
use super::security::{self, credentials};
use super::spec::HeaderSpec;
use super::target::Target;
use super::token::Issuer;
use super::tree::Tree;
use super::upload::Upload;
use super::upload_check::{Opened, Opening};

/// The maximum length of a URL, in bytes. The HTTP library can't send longer ones.
pub(super) const LONGEST_URL: usize = 65_000;

/// A request, ready to send.
pub(super) struct Prepared {
    pub(super) method: Method,
    pub(super) url: Url,
    pub(super) headers: HeaderMap,
    pub(super) body: Option<Upload>,
}

impl Prepared {
    /// Opens the content of the body before anything is sent: a file, which may no longer exist.
    pub(super) fn opening(&self) -> Option<Opening> {
        self.body.as_ref()?.opening()
    }

    /// The request for the HTTP library, with the opened content.
    pub(super) fn into_request(self, opened: Option<Opened>) -> Request {
        let mut request = Request::new(self.method, self.url);
        *request.headers_mut() = self.headers;
        *request.body_mut() = self.body.as_ref().map(|body| body.body(opened));
        request
    }
}

/// Prepares the request. The error is the reason why it can't be sent, without the values.
pub(super) fn prepare(call: &Call, accept: Accept) -> Result<Prepared, String> {
    let client = &call.client.inner;
    if let Some(failure) = client.problem.as_ref().or(call.failure.as_ref()) {
        return Err(failure.clone());
    }
    if let Some(problem) = security::problem(call) {
        return Err(problem);
    }
    for (parameter, value) in call.target.parameters().iter().zip(&call.arguments) {
        if parameter.required && value.is_null() {
            return Err(format!("required parameter `{}` is missing", parameter.name));
        }
    }
    Ok(Prepared {
        method: method(&call.target)?,
        url: url(call)?,
        headers: headers(call, accept)?,
        body: call.body().map_err(|error| error.to_string())?,
    })
}

fn method(target: &Target) -> Result<Method, String> {
    match target {
        Target::Operation(operation) => operation
            .method
            .parse()
            .map_err(|_| "the method is not valid".to_owned()),
        Target::Raw(raw) => Ok(raw.method.clone()),
    }
}

/// Adds the credentials that are sent in the query to the URL.
pub(super) fn with_credentials(call: &Call, mut url: Url) -> Result<Url, String> {
    for credential in credentials(call) {
        if let Credential::Query(name, value) = credential
            && !url.query_pairs().any(|(other, _)| other == *name)
        {
            url.query_pairs_mut().append_pair(name, value);
        }
    }
    sendable(url)
}

/// Checks the length of a URL.
fn sendable(url: Url) -> Result<Url, String> {
    let length = url.as_str().len();
    if length > LONGEST_URL {
        return Err(too_long(length));
    }
    Ok(url)
}

fn too_long(length: usize) -> String {
    format!("the URL is too long: {length} bytes, the limit is {LONGEST_URL}")
}

pub(super) fn url(call: &Call) -> Result<Url, String> {
    if let Some(url) = &call.url {
        return Ok(url.clone());
    }
    if let Some(url) = call.target.elsewhere() {
        return sendable(url.clone());
    }
    let mut query = match &call.target {
        Target::Operation(operation) => encode::own_query(operation, &call.arguments)?,
        Target::Raw(_) => Query::default(),
    };
    query.append(&call.query);
    for (parameter, value) in arguments(call, Location::Query) {
        query.push(parameter, value);
    }
    for credential in credentials(call) {
        if let Credential::Query(name, value) = credential
            && !is_given(call, Location::Query, name)
        {
            query.pair(name, value);
        }
    }
    let inner = &call.client.inner;
    let base = &inner.base_url;
    let own = match &call.target {
        Target::Operation(operation) => operation.server,
        Target::Raw(_) => None,
    };
    let filled = own
        .map(|server| base_url::fill(server, inner.spec, &inner.settings.server_variables))
        .transpose()?;
    let own = filled.as_deref();
    let own = own.map(|server| base_url::join(base, server)).transpose()?;
    let base = own.as_ref().unwrap_or(base);
    let query = query.finish();
    // Ids are rarely longer.
    let mut text = String::with_capacity(base.len() + call.target.path().len() + query.len() + 64);
    text.push_str(base);
    match &call.target {
        Target::Operation(operation) => encode::path(&mut text, operation, &call.arguments)?,
        Target::Raw(raw) => encode::raw_path(&mut text, &raw.path)?,
    }
    if !query.is_empty() {
        text.push('?');
        text.push_str(&query);
    }
    if text.len() > LONGEST_URL {
        return Err(too_long(text.len()));
    }
    // If the library changed the URL, the call would reach another path than intended.
    match Url::parse(&text) {
        Ok(url) if url.as_str() == text => Ok(url),
        _ => Err("the path can't be sent as it is".to_owned()),
    }
}

pub(super) fn headers(call: &Call, accept: Accept) -> Result<HeaderMap, String> {
    let shared = &call.client.inner.headers;
    // Includes room for the headers that the HTTP library adds.
    let mut headers = HeaderMap::with_capacity(shared.len() + call.headers.len() + 8);
    let elsewhere = call.target.elsewhere().is_some();
    headers.extend(
        shared
            .iter()
            .filter(|(name, _)| !elsewhere || *name == USER_AGENT)
            .map(|(name, value)| (name.clone(), value.clone())),
    );
    for header in call.client.inner.spec.headers {
        if call.target.id().is_some_and(|id| header.except.contains(&id)) {
            headers.remove(header.name);
        }
    }
    let accepted = accept.media_types(&call.target);
    headers.insert(ACCEPT, header::value("accept", accepted)?);
    if !call.members.is_empty() && call.body.is_none() {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
    }
    if let Some(body) = &call.body {
        let media_type = match body.media_type {
            Cow::Borrowed(media_type) => HeaderValue::from_static(media_type),
            Cow::Owned(ref media_type) => header::value("content-type", media_type)?,
        };
        headers.insert(CONTENT_TYPE, media_type);
    }
    let mut cookies = Vec::new();
    for credential in credentials(call) {
        match credential {
            // If two credentials use the same header, the first one of the operation is sent.
            Credential::Header(name, value) => {
                headers.entry(name).or_insert_with(|| value.clone());
            }
            Credential::Cookie(pair) => {
                let name = pair.split('=').next().unwrap_or_default();
                if !is_given(call, Location::Cookie, name) {
                    cookies.push(pair.clone());
                }
            }
            Credential::Query(..) | Credential::Issued(_) => {}
        }
    }
    for (parameter, argument) in arguments(call, Location::Header) {
        if let Some(text) = encode::header(parameter, argument).filter(|text| !text.is_empty()) {
            headers.insert(header::name(parameter.name)?, header::value(parameter.name, &text)?);
        }
    }
    let given = arguments(call, Location::Cookie);
    for (parameter, argument) in given {
        cookies.extend(encode::cookie(parameter, argument)?);
    }
    if !cookies.is_empty() {
        headers.insert(COOKIE, header::secret("cookie", &cookies.join("; "))?);
    }
    for (name, value) in &call.headers {
        // An empty value removes the client's header.
        if value.is_empty() {
            headers.remove(name);
        } else {
            headers.insert(name, value.clone());
        }
    }
    match missing(call, &headers) {
        Some(header) => Err(not_set(header)),
        None => Ok(headers),
    }
}

/// Returns a header that the operation requires and that the environment should have set. A client that is not built
/// from the environment sends the headers that its caller sets, since an interceptor or a proxy may add others.
fn missing(call: &Call, headers: &HeaderMap) -> Option<&'static HeaderSpec> {
    unset(call, headers).filter(|_| call.client.inner.settings.from_env)
}

/// Returns a header that the operation requires and that is not among `headers`, unless the call sets it: an empty
/// value omits it.
pub(super) fn unset(call: &Call, headers: &HeaderMap) -> Option<&'static HeaderSpec> {
    let id = call.target.id()?;
    let inner = &call.client.inner;
    if inner.settings.is_without_credentials() {
        return None;
    }
    let is_missing = |header: &&HeaderSpec| {
        let required = header.required.is_some_and(|others| !others.contains(&id));
        let given = |headers: &HeaderMap| headers.contains_key(header.name);
        required && !header.except.contains(&id) && !given(headers) && !given(&call.headers)
    };
    inner.spec.headers.iter().find(is_missing)
}

fn not_set(header: &HeaderSpec) -> String {
    let HeaderSpec { name, setter, env, .. } = header;
    let env = env.unwrap_or_default();
    format!(
        "environment variable {env} is not set or empty: the call needs it for the header `{name}`; set it, or call \
         `{setter}` on the client's builder"
    )
}

/// The source of the call's token. `None` if no token is fetched.
pub(super) fn issuer(call: &Call) -> Option<&Issuer> {
    // If two credentials use the same header, the first one of the operation is sent.
    let mut accepted = credentials(call);
    let issuer = accepted.find_map(|credential| match credential {
        Credential::Issued(issuer) => Some(issuer),
        _ => None,
    })?;
    let before = credentials(call).take_while(
        |credential| !matches!(credential, Credential::Issued(other) if Arc::ptr_eq(&other.keeper, &issuer.keeper)),
    );
    let mut before =
        before.filter(|credential| matches!(credential, Credential::Header(name, _) if *name == issuer.header));
    let given = call.headers.contains_key(&issuer.header);
    (!given && before.next().is_none()).then_some(issuer)
}

/// The idempotency header of the call, and a new key for it unless the caller sets one.
pub(super) fn idempotency_key(call: &Call) -> Option<(HeaderName, Option<HeaderValue>)> {
    let name = call.client.inner.spec.idempotency_header?;
    if call.target.method() != "POST" || call.target.elsewhere().is_some() {
        return None;
    }
    let name = header::name(name).ok()?;
    if call.headers.contains_key(&name) || is_given(call, Location::Header, name.as_str()) {
        return Some((name, None));
    }
    // Formatted as a random UUID (version 4, variant 1).
    let (high, low) = (random(), random());
    let key = format!(
        "{:08x}-{:04x}-4{:03x}-{:04x}-{:012x}",
        high >> 32,
        high >> 16 & 0xffff,
        high & 0xfff,
        0x8000 | low >> 48 & 0x3fff,
        low & 0xffff_ffff_ffff
    );
    Some((name, HeaderValue::try_from(key).ok()))
}

/// True if the caller gave the parameter of this name. A document may describe a credential as a parameter too: then it
/// replaces the client's.
pub(super) fn is_given(call: &Call, location: Location, name: &str) -> bool {
    arguments(call, location).any(|(parameter, value)| {
        let same = match location {
            Location::Header => parameter.name.eq_ignore_ascii_case(name),
            _ => parameter.name == name,
        };
        same && !value.is_null()
    })
}

/// The arguments for one location, in the order of their parameters.
fn arguments(call: &Call, location: Location) -> impl Iterator<Item = (&'static Parameter, &Tree)> {
    let parameters = call.target.parameters().iter();
    parameters
        .zip(&call.arguments)
        .filter(move |(parameter, _)| parameter.location == location)
}
