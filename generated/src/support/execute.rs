//! The sending of one call: a prepared request goes out, bytes come back. Nothing here depends on any type of any API,
//! so it is compiled once.

use std::future::Future;
use std::pin::Pin;
use std::time::{Duration, Instant, SystemTime};

use bytes::{Bytes, BytesMut};
use http::header::{HeaderMap, LOCATION, RETRY_AFTER};
use http::{Method, StatusCode};
use reqwest::{Response, Url};

use super::api_error::ApiError;
use super::call::Call;
use super::client::Client;
use super::error::{Error, Failure, Kind, kept};
use super::operation::Operation;
use super::prepare::{Prepared, prepare};

/// How many redirects within the origin are followed.
const REDIRECTS: usize = 10;
/// How much of a failed answer is read, in bytes: enough for all that a service has to say.
const FAILURE_READ: usize = 1024 * 1024;
/// Where services write the id of a request, the best first.
const REQUEST_IDS: [&str; 5] = [
    "x-request-id",
    "request-id",
    "x-amzn-requestid",
    "x-amz-request-id",
    "x-amz-cf-id",
];

/// What the caller can read.
#[derive(Clone, Copy)]
pub(super) enum Accept {
    Json,
    Anything,
}

impl Accept {
    pub(super) fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/json",
            Self::Anything => "*/*",
        }
    }
}

/// A successful answer.
pub(super) struct Answer {
    pub(super) operation: &'static Operation,
    pub(super) status: StatusCode,
    pub(super) request_id: Option<String>,
    pub(super) body: Bytes,
}

/// A call under way. Boxed, so that the futures of typed calls stay small and quick to compile.
pub(super) type Answering = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// Sends the call.
pub(super) fn execute(call: Call, accept: Accept) -> Answering {
    Box::pin(async move {
        let operation = call.operation;
        run(call, accept).await.map_err(|error| error.of(operation))
    })
}

/// Prepares once, then tries. The request can be sent as it is any number of times, and what one try gave says whether
/// another makes sense: this is where a policy decides.
async fn run(call: Call, accept: Accept) -> Result<Answer, Error> {
    let prepared = prepare(&call, accept).map_err(Error::invalid)?;
    attempt(&call, &prepared).await
}

/// One try: redirects within the origin and the reading of the answer are part of it, and of its time.
async fn attempt(call: &Call, prepared: &Prepared) -> Result<Answer, Error> {
    let client = &call.client;
    let transport = |source: reqwest::Error| {
        // The URL's query may hold a credential.
        Error::new(Kind::Transport {
            timeout: prepared.timeout,
            source: source.without_url(),
        })
    };
    let response = follow(client, prepared).await.map_err(transport)?;
    let status = response.status();
    let limit = client.inner.response_limit;
    if !status.is_success() {
        return Err(failure(response, limit.min(FAILURE_READ)).await);
    }
    let request_id = request_id(response.headers());
    let body = read(response, limit).await.map_err(transport)?;
    let body = body.ok_or_else(|| Error::new(Kind::TooLarge { limit }))?;
    Ok(Answer {
        operation: call.operation,
        status,
        request_id,
        body,
    })
}

/// Sends, and sends again to where the answer points, as long as that is safe.
async fn follow(client: &Client, prepared: &Prepared) -> Result<Response, reqwest::Error> {
    let started = Instant::now();
    let mut url = prepared.url.clone();
    for _ in 0..REDIRECTS {
        let left = prepared.timeout.saturating_sub(started.elapsed());
        let response = send(client, prepared, url.clone(), left).await?;
        match redirect(client, prepared, &url, &response) {
            Some(next) => url = next,
            None => return Ok(response),
        }
    }
    send(
        client,
        prepared,
        url,
        prepared.timeout.saturating_sub(started.elapsed()),
    )
    .await
}

async fn send(
    client: &Client,
    prepared: &Prepared,
    url: Url,
    timeout: Duration,
) -> Result<Response, reqwest::Error> {
    let mut request = reqwest::Request::new(prepared.method.clone(), url);
    *request.headers_mut() = prepared.headers.clone();
    *request.body_mut() = prepared.body.clone().map(Into::into);
    *request.timeout_mut() = Some(timeout);
    client.inner.http.execute(request).await
}

/// Where to go next. Only calls that change nothing are sent again, and only to the origin that has their credentials
/// already.
fn redirect(client: &Client, prepared: &Prepared, url: &Url, response: &Response) -> Option<Url> {
    let redirects = matches!(response.status().as_u16(), 301 | 302 | 303 | 307 | 308);
    let safe = matches!(
        prepared.method,
        Method::GET | Method::HEAD | Method::OPTIONS
    );
    if !(client.inner.follow_redirects && redirects && safe) {
        return None;
    }
    let next = url
        .join(response.headers().get(LOCATION)?.to_str().ok()?)
        .ok()?;
    let plain = next.username().is_empty() && next.password().is_none();
    (plain && next.origin() == url.origin()).then_some(next)
}

/// Reads the body; `None` when it is larger than the limit, in bytes.
async fn read(mut response: Response, limit: usize) -> Result<Option<Bytes>, reqwest::Error> {
    let announced = response
        .content_length()
        .and_then(|length| usize::try_from(length).ok());
    if announced.is_some_and(|length| length > limit) {
        return Ok(None);
    }
    let mut body = BytesMut::new();
    while let Some(chunk) = response.chunk().await? {
        if chunk.len() > limit - body.len() {
            return Ok(None);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(Some(body.freeze()))
}

/// Makes an error of an answer that is no success. What can't be read of its body is left out: the status is worth more
/// than the reason why the rest is missing.
async fn failure(mut response: Response, limit: usize) -> Error {
    let mut body = BytesMut::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk[..chunk.len().min(limit - body.len())]);
        if body.len() == limit {
            break;
        }
    }
    Error::new(Kind::Status(Box::new(Failure {
        status: response.status(),
        request_id: request_id(response.headers()),
        retry_after: retry_after(response.headers()),
        api: ApiError::parse(&body),
        body: kept(&body),
    })))
}

fn request_id(headers: &HeaderMap) -> Option<String> {
    REQUEST_IDS
        .iter()
        .find_map(|name| Some(headers.get(*name)?.to_str().ok()?.to_owned()))
}

/// Seconds, or a date. One that has passed means at once.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let date = jiff::fmt::rfc2822::DateTimeParser::new()
        .parse_timestamp(text)
        .ok()?;
    let date = SystemTime::from(date);
    Some(date.duration_since(SystemTime::now()).unwrap_or_default())
}
