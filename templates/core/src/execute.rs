//! The sending of one call, with all its attempts: a call goes in, bytes come out. Nothing here depends on any type of any
//! API, so it is compiled once.

use std::future::Future;
use std::pin::{Pin, pin};
use std::time::Duration;

use bytes::Bytes;
use tokio::time::{Instant, sleep};

use super::call::Call;
use super::error::Error;
use super::exchange::{Content, Limit, exchange};
use super::failure::{Kind, Received, Unreadable};
use super::interceptor::{Attempt, Outcome};
use super::prepare::{Prepared, idempotency_key, issuer, prepare};
use super::response::Response;
use super::retry::FailedAttempt;
use super::target::Target;
use super::trace::Trace;
use super::upload::Upload;

/// What the caller can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Accept {
    Json,
    Anything,
    /// Anything, read by the caller as it comes.
    Stream,
    /// A stream of events, read by the caller as they come.
    Events,
}

impl Accept {
    /// What the header `accept` says of it: the media types that the operation has, where it has some.
    pub(super) fn media_types(self, target: &Target) -> &'static str {
        match (self, target) {
            (Self::Events, _) => "text/event-stream",
            (_, Target::Operation(operation)) if !operation.accept.is_empty() => operation.accept,
            (Self::Json, _) => "application/json",
            (Self::Anything | Self::Stream, _) => "*/*",
        }
    }
}

/// A successful response, and the call that it is of.
pub struct Answer {
    pub(super) call: Call,
    pub(super) response: Response<Bytes>,
}

impl Answer {
    /// The response with its body read.
    pub(super) fn with<T>(self, body: T) -> Response<T> {
        Response {
            body,
            status: self.response.status,
            headers: self.response.headers,
            attempts: self.response.attempts,
        }
    }

    /// An error that says why the body can't be read.
    pub(super) fn unreadable(&self, mut why: Unreadable) -> Error {
        let response = &self.response;
        let body = response.body.clone();
        let received = Received::new(response.status, response.headers.clone(), body);
        if let Some(encoding) = received.encoding() {
            why = Unreadable::Encoded(encoding.to_owned());
        }
        let error = Error::unreadable(received, why);
        error.of(&self.call).after(response.attempts)
    }

    /// An error that says why this part of the body can't be read.
    pub(super) fn unreadable_part(&self, part: Bytes, why: Unreadable) -> Error {
        let response = &self.response;
        let received = Received::new(response.status, response.headers.clone(), part);
        let error = Error::unreadable(received, why);
        error.of(&self.call).after(response.attempts)
    }
}

/// A call under way. Boxed, so that the futures of typed calls stay small and quick to compile.
pub(super) type Answering = Pin<Box<dyn Future<Output = Result<Answer, Error>> + Send>>;

/// Sends the call, and reads the answer whole.
pub(super) fn execute(call: Call, accept: Accept) -> Answering {
    Box::pin(async move {
        let response = traced(&call, accept).await?;
        let body = match response.body {
            Content::Whole(body) => body,
            // Asked for by `open` alone.
            Content::Open(_) => Bytes::new(),
        };
        Ok(Answer {
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

/// An answer whose body is still to be read.
pub(super) struct Opened {
    pub(super) call: Call,
    pub(super) response: Response<reqwest::Response>,
}

/// A call under way to an answer whose body is not read yet.
pub(super) type Opening = Pin<Box<dyn Future<Output = Result<Opened, Error>> + Send>>;

/// Sends the call until there is the head of a successful answer.
pub(super) fn open(call: Call, accept: Accept) -> Opening {
    Box::pin(async move {
        let response = traced(&call, accept).await?;
        let body = match response.body {
            Content::Open(body) => body,
            // Asked for by `execute` alone.
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

/// Tries until an attempt succeeds or fails for good.
async fn run(call: &Call, accept: Accept, trace: &Trace) -> Result<Response<Content>, Error> {
    let mut prepared = prepare(call, accept).map_err(Error::invalid)?;
    let inner = &call.client.inner;
    let clock = Clock::new(call, accept);
    let issuer = issuer(call);
    // One key for all attempts: by it the service knows that they are one call.
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
            prepared
                .headers
                .insert(issuer.header.clone(), token.value.clone());
            sent_with = Some((issuer, token));
        }
        let mut reply = None;
        if !inner.interceptors.is_empty() {
            let asking = limit.hold(announce(call, &mut prepared, number));
            reply = asking.await.map_err(|error| error.after(number - 1))?;
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
            // One that was kept may have expired early.
            if !token.fresh && !renewed && call.is_repeatable() {
                renewed = true;
                retry_in = Some(Duration::ZERO);
            }
        }
        let outcome = result
            .as_ref()
            .map(|response| (response.status, &response.headers));
        trace.attempt(number, outcome, retry_in);
        for interceptor in &inner.interceptors {
            interceptor.after_answer(&Outcome {
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

/// How many bytes the body of a response has, where all of it was read.
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

/// A response in place of the service's.
type Replying<'a> =
    Pin<Box<dyn Future<Output = Result<Option<reqwest::Response>, Error>> + Send + 'a>>;

/// Tells the interceptors of an attempt, lets them change its headers, and takes a response of theirs. Boxed, since most
/// clients have none.
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
            interceptor
                .before_send(&mut attempt)
                .map_err(Error::invalid)?;
            let reply = interceptor.intercept(&mut attempt).await;
            if let Some(reply) = reply.map_err(|cause| Error::new(Kind::Refused(cause)))? {
                return Ok(Some(reply.into()));
            }
        }
        Ok(None)
    })
}

/// How long to wait before the next attempt; `None` when there is none.
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

/// When a call began, and when it must have ended.
struct Clock {
    started: Instant,
    deadline: Option<(Instant, Duration)>,
}

impl Clock {
    fn new(call: &Call, accept: Accept) -> Self {
        let started = Instant::now();
        let deadline = match accept {
            // A stream is not to end.
            Accept::Events => None,
            Accept::Json | Accept::Anything | Accept::Stream => {
                call.deadline.or(call.client.inner.deadline)
            }
        };
        Self {
            started,
            deadline: deadline.and_then(|limit| Some((started.checked_add(limit)?, limit))),
        }
    }

    /// How long until the deadline.
    fn left(&self) -> Option<Duration> {
        self.deadline
            .map(|(until, _)| until.saturating_duration_since(Instant::now()))
    }

    /// How long an attempt may take that begins now.
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
