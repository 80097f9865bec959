//! Sends one call, with all its attempts, and returns bytes. Nothing here depends on a type of an API, so it is
//! compiled once.

use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::Bytes;
use reqwest::Url;
use tokio::time::{Instant, sleep};

use super::call::Call;
use super::credential::remove_credentials;
use super::error::Error;
use super::exchange::{Content, Limit, exchange};
use super::failure::{Kind, Received, Unreadable};
use super::interceptor::{Attempt, Outcome};
use super::prepare::{Prepared, idempotency_key, issuer, prepare};
use super::response::Response;
use super::retry::FailedAttempt;
use super::target::Target;
use super::trace::Trace;
use super::transfer::Elsewhere;
use super::upload::Upload;

/// The kind of response that the caller can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accept {
    Json,
    Anything,
    /// Content of any media type, which may be at another origin.
    Content,
    /// Anything; the caller reads it as it arrives.
    Stream,
    /// A stream of events; the caller reads it as it arrives.
    Events,
}

impl Accept {
    /// The value of the header `accept`: the operation's media types, if it has any.
    pub(super) fn media_types(self, target: &Target) -> &'static str {
        match (self, target) {
            (Self::Events, _) => "text/event-stream",
            (_, Target::Operation(operation)) if !operation.accept.is_empty() => operation.accept,
            (Self::Json, _) => "application/json",
            (Self::Anything | Self::Content | Self::Stream, _) => "*/*",
        }
    }
}

/// A successful response, and its call.
pub struct Completed {
    pub(super) call: Call,
    pub(super) response: Response<Bytes>,
}

impl Completed {
    /// The response with its decoded body.
    pub(super) fn with<T>(self, body: T) -> Response<T> {
        Response {
            body,
            status: self.response.status,
            headers: self.response.headers,
            attempts: self.response.attempts,
        }
    }

    /// The error for an unreadable body.
    pub(super) fn unreadable(&self, why: Unreadable) -> Error {
        let response = &self.response;
        let body = response.body.clone();
        let received = Received::new(response.status, response.headers.clone(), body);
        let why = received.explain(why);
        let error = Error::unreadable(received, why);
        error.of(&self.call).after(response.attempts)
    }

    /// The error for an unreadable part of the body.
    pub(super) fn unreadable_part(&self, part: Bytes, why: Unreadable) -> Error {
        let response = &self.response;
        let received = Received::new(response.status, response.headers.clone(), part);
        let error = Error::unreadable(received, why);
        error.of(&self.call).after(response.attempts)
    }
}

/// A call in progress. Boxed, so that the futures of typed calls stay small and compile fast.
pub(super) type InProgress = Pin<Box<dyn Future<Output = Result<Completed, Error>> + Send>>;

/// Sends the call, and reads the complete response.
pub(super) fn execute(call: Call, accept: Accept) -> InProgress {
    Box::pin(async move {
        let elsewhere = (accept == Accept::Content).then(|| Elsewhere::of(&call));
        let response = match (traced(&call, accept).await, elsewhere) {
            (Err(error), Some(elsewhere)) => {
                let transfer = elsewhere.content(&error).ok_or(error)?;
                let result = traced(&transfer.call, Accept::Anything).await;
                result.map_err(|error| elsewhere.deadline.explain(error))?
            }
            (result, _) => result?,
        };
        let body = match response.body {
            Content::Whole(body) => body,
            // Only `open` leaves the body unread.
            Content::Open(_) => Bytes::new(),
        };
        Ok(Completed {
            call,
            response: Response {
                body,
                status: response.status,
                headers: response.headers,
                attempts: response.attempts,
            },
        })
    })
}

/// A response whose body is not read yet.
pub(super) struct Opened {
    pub(super) call: Call,
    pub(super) response: Response<reqwest::Response>,
}

/// A call in progress, up to a response whose body is not read yet.
pub(super) type Opening = Pin<Box<dyn Future<Output = Result<Opened, Error>> + Send>>;

/// Sends the call, up to the head of a successful response.
pub(super) fn open(call: Call, accept: Accept) -> Opening {
    Box::pin(async move {
        let response = traced(&call, accept).await?;
        let body = match response.body {
            Content::Open(body) => body,
            // Only `execute` reads the body.
            Content::Whole(body) => http::Response::new(body).into(),
        };
        Ok(Opened {
            call,
            response: Response {
                body,
                status: response.status,
                headers: response.headers,
                attempts: response.attempts,
            },
        })
    })
}

async fn traced(call: &Call, accept: Accept) -> Result<Response<Content>, Error> {
    let trace = Trace::new(call);
    let running = pin!(run(call, accept, &trace));
    let result = trace.within(running).await;
    result.map_err(|error| error.of(call))
}

/// Repeats attempts until one succeeds or fails for good.
async fn run(call: &Call, accept: Accept, trace: &Trace) -> Result<Response<Content>, Error> {
    let mut prepared = prepare(call, accept).map_err(Error::invalid)?;
    let inner = &call.client.inner;
    let clock = Clock::new(call, accept);
    let issuer = issuer(call);
    // All attempts have the same key, by which the service recognises the call.
    let key = idempotency_key(call);
    inner.budget.earn(clock.started);
    let mut begun = clock.started;
    let mut number = 1;
    let mut renewed = false;
    loop {
        let limit = clock.attempt(call, begun);
        if let Some((name, Some(value))) = &key {
            prepared.headers.insert(name, value.clone());
        }
        let mut sent_with = None;
        if let Some(issuer) = issuer {
            let token = limit.hold(issuer.token(&call.client)).await;
            let token = token.map_err(|error| error.of(call).after(number - 1))?;
            prepared.headers.insert(issuer.header.clone(), token.value.clone());
            sent_with = Some((issuer, token));
        }
        let mut reply = None;
        if !inner.interceptors.is_empty() {
            let asking = limit.hold(announce(call, &mut prepared, number));
            reply = asking.await.map_err(|error| error.after(number - 1))?;
        }
        if issuer.is_some() || !inner.interceptors.is_empty() {
            call.sent.set(prepared.headers.clone());
        }
        let result = exchange(call, accept, prepared, limit, reply).await;
        let result = result
            .map(|mut response| {
                response.attempts = number;
                response
            })
            .map_err(|error| error.of(call).after(number));
        let mut retry_in = match &result {
            Ok(_) => None,
            Err(error) => wait(call, &clock, error, number, key.is_some()),
        };
        if let (Err(error), Some((issuer, token))) = (&result, sent_with)
            && error.is_unauthorized()
        {
            issuer.refuse(&token.value);
            // A cached token may have expired early.
            if !token.fresh && !renewed && call.is_repeatable() {
                renewed = true;
                retry_in = Some(Duration::ZERO);
            }
        }
        let outcome = result.as_ref().map(|response| (response.status, &response.headers));
        trace.attempt(call, number, outcome, retry_in);
        for interceptor in &inner.interceptors {
            interceptor.after_response(&Outcome {
                target: &call.target,
                number,
                elapsed: begun.elapsed(),
                result: outcome,
                body_length: body_length(&result),
                retry_in,
            });
        }
        match retry_in {
            None => return result,
            Some(delay) => sleep(delay).await,
        }
        prepared = prepare(call, accept).map_err(Error::invalid)?;
        begun = Instant::now();
        number += 1;
    }
}

/// The length of the body in bytes, if it was read completely.
fn body_length(result: &Result<Response<Content>, Error>) -> Option<u64> {
    let body = match result {
        Ok(Response {
            body: Content::Whole(body),
            ..
        }) => body,
        Ok(_) => return None,
        Err(error) => error.body()?,
    };
    u64::try_from(body.len()).ok()
}

/// A response of an interceptor, instead of the service's.
type Replying<'a> = Pin<Box<dyn Future<Output = Result<Option<reqwest::Response>, Error>> + Send + 'a>>;

/// Calls the interceptors before an attempt. They may change its headers, or respond instead of the service. Boxed,
/// since most clients have none.
fn announce<'a>(call: &'a Call, prepared: &'a mut Prepared, number: u32) -> Replying<'a> {
    Box::pin(async move {
        for interceptor in &call.client.inner.interceptors {
            let mut attempt = Attempt {
                target: &call.target,
                number,
                url: &prepared.url,
                body_length: prepared.body.as_ref().map_or(Some(0), Upload::length),
                headers: &mut prepared.headers,
            };
            interceptor.before_send(&mut attempt).map_err(Error::invalid)?;
            let reply = interceptor.intercept(&mut attempt).await;
            if let Some(reply) = reply.map_err(|cause| Error::new(Kind::Refused(cause)))? {
                return Ok(Some(reply.into()));
            }
        }
        // An interceptor that signs all calls must not give its credential to the storage of a file.
        if is_elsewhere(call) {
            remove_credentials(&mut prepared.headers, &call.headers, false, call.client.inner.spec);
        }
        Ok(None)
    })
}

/// True if the call is sent to another origin than that of the base URL.
fn is_elsewhere(call: &Call) -> bool {
    let elsewhere = call.target.elsewhere();
    elsewhere.is_some_and(|url| !Url::parse(&call.client.inner.base_url).is_ok_and(|own| own.origin() == url.origin()))
}

/// The wait before the next attempt. `None` if there will be none.
fn wait(call: &Call, clock: &Clock, error: &Error, attempt: u32, keyed: bool) -> Option<Duration> {
    let inner = &call.client.inner;
    if !call.is_repeatable() {
        return None;
    }
    let failed = FailedAttempt {
        target: &call.target,
        error,
        keyed,
        attempt,
        elapsed: clock.started.elapsed(),
    };
    let policy = call.policy();
    let delay = policy.next(&failed)?;
    let in_time = clock.left().is_none_or(|left| delay < left);
    (in_time && inner.budget.spend()).then_some(delay)
}

/// The start of a call, and its latest end.
struct Clock {
    started: Instant,
    deadline: Option<(Instant, Duration)>,
}

impl Clock {
    fn new(call: &Call, accept: Accept) -> Self {
        let started = Instant::now();
        let deadline = match accept {
            // A stream has no deadline.
            Accept::Events => None,
            Accept::Json | Accept::Anything | Accept::Content | Accept::Stream => {
                call.deadline.or(call.client.inner.deadline)
            }
        };
        Self {
            started,
            deadline: deadline.and_then(|limit| Some((started.checked_add(limit)?, limit))),
        }
    }

    /// The time until the deadline.
    fn left(&self) -> Option<Duration> {
        self.deadline
            .map(|(until, _)| until.saturating_duration_since(Instant::now()))
    }

    /// The time limit of an attempt that starts now.
    fn attempt(&self, call: &Call, now: Instant) -> Limit {
        let timeout = call.timeout.unwrap_or(call.client.inner.timeout);
        let own = now.checked_add(timeout);
        match self.deadline {
            Some((until, within)) if own.is_none_or(|own| until < own) => Limit {
                until: Some(until),
                within,
                overall: true,
            },
            _ => Limit {
                until: own,
                within: timeout,
                overall: false,
            },
        }
    }
}
