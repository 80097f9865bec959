//! One attempt: sends a prepared request, and reads the response, unless it is a stream. Follows redirects within the
//! origin.

use std::future::Future;
use std::pin::pin;
use std::time::{Duration, SystemTime};

use bytes::{Bytes, BytesMut};
use http::StatusCode;
use http::header::{CONTENT_TYPE, HOST, HeaderMap, LOCATION, RETRY_AFTER};
use reqwest::Url;
use tokio::time::{Instant, timeout_at};

use super::api_error::ApiError;
use super::call::Call;
use super::credential::remove_credentials;
use super::error::Error;
use super::execute::Accept;
use super::failure::{Failure, Kind, Received, Transport, Unreadable};
use super::prepare::{LONGEST_URL, Prepared, issuer, prepare};
use super::response::Response;
use super::spec::ErrorShape;
use super::upload_check::Fault;

/// The maximum number of redirects within the origin.
const REDIRECTS: usize = 10;

/// The time limit of an attempt.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    /// `None` if the end is beyond the clock's range.
    pub(super) until: Option<Instant>,
    /// For the error: the length of the limit, and whether it is the limit of all attempts.
    pub(super) within: Duration,
    pub(super) overall: bool,
}

impl Limit {
    /// The result of the future, or an error if it takes too long.
    pub(super) async fn hold<T>(self, future: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
        let Some(until) = self.until else {
            return future.await;
        };
        timeout_at(until, future).await.unwrap_or_else(|_| {
            Err(Error::new(Kind::Timeout {
                within: self.within,
                overall: self.overall,
            }))
        })
    }
}

/// The body of a successful response.
pub(super) enum Content {
    Whole(Bytes),
    /// For the caller to read.
    Open(reqwest::Response),
}

/// Sends the request, and reads the response, unless the caller reads it.
pub(super) async fn exchange(
    call: &Call,
    accept: Accept,
    prepared: Prepared,
    limit: Limit,
    reply: Option<reqwest::Response>,
) -> Result<Response<Content>, Error> {
    let mut response = if let Some(reply) = reply {
        reply
    } else {
        // Pinned where it is created: moving futures costs more than everything else here.
        let following = pin!(follow(call, accept, prepared));
        limit.hold(following).await?
    };
    let status = response.status();
    let size = call.client.inner.response_limit;
    if !status.is_success() {
        return Err(failure(response, size, limit, call.client.inner.spec.errors).await);
    }
    let headers = std::mem::take(response.headers_mut());
    let body = match (accept, is_stream(&headers)) {
        // A response without content means that there will be no more events.
        (Accept::Events, false) if status != StatusCode::NO_CONTENT => {
            return Err(unreadable(status, headers, Unreadable::NotEvents));
        }
        // Reading it would last until the timeout, and fail then.
        (Accept::Json, true) => return Err(unreadable(status, headers, Unreadable::Events)),
        (Accept::Stream | Accept::Events, _) => Content::Open(response),
        (Accept::Json | Accept::Anything | Accept::Content, _) => {
            let reading = pin!(read(response, size));
            Content::Whole(limit.hold(reading).await?)
        }
    };
    Ok(Response {
        body,
        status,
        headers,
        attempts: 1,
    })
}

/// True if the response is a stream of events. Parameters and letter case are ignored.
fn is_stream(headers: &HeaderMap) -> bool {
    headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok()?.split(';').next())
        .is_some_and(|essence| essence.trim().eq_ignore_ascii_case("text/event-stream"))
}

/// The error for a response whose body was not read.
fn unreadable(status: StatusCode, headers: HeaderMap, why: Unreadable) -> Error {
    Error::unreadable(Received::new(status, headers, Bytes::new()), why)
}

pub(super) fn transport(error: impl Into<Transport>) -> Error {
    Error::new(Kind::from(error.into()))
}

fn unsendable(fault: Fault) -> Error {
    Error::new(Kind::Upload(Box::new(fault)))
}

/// Sends the request, and follows redirects as long as that is safe.
async fn follow(call: &Call, accept: Accept, prepared: Prepared) -> Result<reqwest::Response, Error> {
    let client = &call.client.inner;
    // Safe calls are sent again. Others only if the service did not process them, as a temporary or permanent redirect
    // indicates (RFC 9110, sections 15.4.8 and 15.4.9).
    let safe = matches!(prepared.method.as_str(), "GET" | "HEAD" | "OPTIONS" | "QUERY");
    // Keeps the changes of interceptors, and the token.
    let keyed = !safe && client.spec.idempotency_header.is_some();
    let changed = keyed || !client.interceptors.is_empty() || issuer(call).is_some();
    let headers = changed.then(|| prepared.headers.clone());
    let mut departed = false;
    let opened = match prepared.opening() {
        Some(opening) => Some(opening.await.map_err(unsendable)?),
        None => None,
    };
    let mut request = prepared.into_request(opened);
    let mut followed = 0;
    loop {
        let sent = client.transport.send(request).await;
        let response = sent.map_err(transport)?;
        let anywhere = safe && call.target.elsewhere().is_some();
        let again = safe || matches!(response.status().as_u16(), 307 | 308) && call.is_repeatable();
        let next = match redirect(&response, anywhere) {
            Some(next) if again && client.follow_redirects && followed < REDIRECTS => next,
            _ => return Ok(response),
        };
        let mut again = prepare(call, accept).map_err(Error::invalid)?;
        if let Some(headers) = &headers {
            again.headers.clone_from(headers);
        }
        if anywhere {
            call.sent.redirected(&next);
            departed |= next.origin() != response.url().origin();
        }
        if departed {
            // They are for the origin that the caller chose, also if a later redirect leads back to it.
            remove_credentials(&mut again.headers, &call.headers, true, client.spec);
            again.headers.remove(HOST);
        }
        again.url = next;
        let opened = match again.opening() {
            Some(opening) => Some(opening.await.map_err(unsendable)?),
            None => None,
        };
        request = again.into_request(opened);
        followed += 1;
    }
}

/// The target of a redirect: only the origin that already has the call's credentials, or any origin if the call has
/// none. Never from an encrypted connection to an unencrypted one, and never a URL that can't be sent.
fn redirect(response: &reqwest::Response, anywhere: bool) -> Option<Url> {
    if !matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308) {
        return None;
    }
    let next = response
        .url()
        .join(response.headers().get(LOCATION)?.to_str().ok()?)
        .ok()?;
    let plain = next.username().is_empty() && next.password().is_none();
    let stays = next.origin() == response.url().origin()
        || anywhere && (next.scheme() == "https" || next.scheme() == response.url().scheme());
    (plain && stays && next.as_str().len() <= LONGEST_URL).then_some(next)
}

/// Reads the body, up to the limit in bytes.
async fn read(mut response: reqwest::Response, limit: usize) -> Result<Bytes, Error> {
    let too_large = || Error::new(Kind::TooLarge { limit });
    // Not from the header: that of a HEAD or a 204 is not the length of its body, which is empty.
    let announced = match response.content_length().map(usize::try_from) {
        Some(Ok(length)) if length <= limit => Some(length),
        Some(_) => return Err(too_large()),
        None => None,
    };
    let Some(first) = response.chunk().await.map_err(transport)? else {
        return Ok(Bytes::new());
    };
    let mut body = BytesMut::new();
    let mut next = Some(first);
    while let Some(chunk) = next {
        if chunk.len() > limit - body.len() {
            return Err(too_large());
        }
        // Most responses are one chunk, which need not be copied.
        if body.is_empty() && announced == Some(chunk.len()) {
            return Ok(chunk);
        }
        body.extend_from_slice(&chunk);
        next = response.chunk().await.map_err(transport)?;
    }
    Ok(body.freeze())
}

/// The error for a response that is not a success. An unreadable part of its body is omitted: the status is more
/// important than the reason why the rest is missing.
pub(super) async fn failure(
    mut response: reqwest::Response,
    size: usize,
    limit: Limit,
    shape: Option<&'static ErrorShape>,
) -> Error {
    let mut body = BytesMut::new();
    let reading = limit.hold(async {
        while let Some(chunk) = response.chunk().await.map_err(transport)? {
            body.extend_from_slice(&chunk[..chunk.len().min(size - body.len())]);
            if body.len() == size {
                break;
            }
        }
        Ok(())
    });
    let _ = reading.await;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    Error::new(Kind::Status(Box::new(Failure {
        retry_after: retry_after(&headers),
        api: ApiError::parse(&body, &headers, shape),
        received: Received::new(status, headers, body.freeze()),
    })))
}

/// Reads seconds or a date. A past date is zero, and too many seconds are the maximum.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = SystemTime::from(date(text)?);
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}

/// A date in one of the three forms of HTTP (RFC 9110, section 5.6.7). The day of the week is ignored.
fn date(text: &str) -> Option<jiff::Timestamp> {
    let imf = jiff::fmt::rfc2822::DateTimeParser::new().parse_timestamp(text);
    if let Ok(date) = imf {
        return Some(date);
    }
    let (_, after_day) = text.split_once(", ").unwrap_or_default();
    let (_, asctime) = text.split_once(' ').unwrap_or_default();
    let rfc850 = jiff::fmt::strtime::parse("%d-%b-%y %H:%M:%S GMT", after_day);
    let parsed = rfc850.or_else(|_| jiff::fmt::strtime::parse("%d %b %Y %H:%M:%S GMT", after_day));
    let parsed = parsed.or_else(|_| jiff::fmt::strtime::parse("%b %e %H:%M:%S %Y", asctime.trim()));
    let date = parsed.ok()?.to_datetime().ok()?;
    // Only the last hours of the year 9999 are beyond the range.
    let zoned = date.to_zoned(jiff::tz::TimeZone::UTC);
    Some(zoned.map_or(jiff::Timestamp::MAX, |zoned| zoned.timestamp()))
}
