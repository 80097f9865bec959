//! Streams of server-sent events that stay open: connecting, noticing a dead stream, and reconnecting. The parser in
//! `sse` splits bytes into events, and the generated code defines their types.

use std::fmt;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use futures_core::Stream;
use http::StatusCode;
use http::header::{HeaderMap, HeaderName, HeaderValue};
use http_body::Body as _;
use serde::de::DeserializeOwned;
use tokio::time::{Instant, Sleep, sleep, sleep_until};

use super::call::Call;
use super::decode;
use super::error::Error;
use super::execute::{Accept, Opened, Opening, open};
use super::failure::{Kind, Received, Transport, Unreadable};
use super::retry::RetryPolicy;
use super::sse::{Event, Parser, TooLarge};
use super::trace;

/// The data of an event by which services mark the end of a stream.
const DONE: &str = "[DONE]";
/// Default for how long a stream may be silent.
const WATCHDOG: Duration = Duration::from_secs(60);
/// Default for how many reconnects in a row may fail.
const RECONNECTS: u32 = 10;
/// The request header that names the event to continue after.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// The events of a stream that the service keeps open.
///
/// It is a `Stream`, and [`Events::try_next`] reads it without any stream library. Nothing is sent until it is
/// [opened](Events::open), or the first event is requested. Dropping it closes the connection.
///
/// The first connection is made like any call, with its retries. From then on the stream is kept open: if it ends or
/// breaks, or is silent for longer than the [watchdog](Events::watchdog) allows, it is opened again. Before that it
/// waits as long as the service asks for, and longer with each failure in a row. Otherwise it waits a random time that
/// grows with each failure, within the bounds of the call's [`RetryPolicy`](super::RetryPolicy). If the service gives
/// its events ids, it gets the last one, so that it can continue there. If it does not, or gives no ids, the events in
/// between are missed.
///
/// An event that does not have the documented form gives an error in its position, and the stream continues. After any
/// other error it ends, and can be [resumed](Events::resume):
///
/// - too many [reconnects](Events::reconnects) in a row failed;
/// - the service rejects the call, with a status that waiting does not change (401, 404, …);
/// - the response is not a stream of events;
/// - an event exceeds the client's response limit.
///
/// It also ends, without an error, at a response with status 204 or an event whose data is `[DONE]`. Then there are no
/// more events, and it is not opened again.
///
/// Only a call that is safe to repeat is opened again. A stream from a POST or PATCH ends with its connection, without
/// an error, unless the call is marked [idempotent](super::RetryPolicy::idempotent).
///
/// The call's timeout applies to each connection, until the head of its response arrives. A deadline has no effect.
#[must_use = "a stream does nothing until an event is requested"]
pub struct Events<T> {
    feed: Feed,
    /// Reads an event by its name and its data.
    read: fn(&str, &str) -> Result<T, Unreadable>,
}

impl<T: DeserializeOwned> Events<T> {
    /// The events of the call's response. Their data is a `T`.
    pub fn new(call: Call) -> Self {
        Self::read_by(call, |_, data| decode::event(data))
    }

    /// The events of the call's response. `T` is read from a pair of texts, the name of the event and its data.
    pub fn named(call: Call) -> Self {
        Self::read_by(call, decode::named_event)
    }

    fn read_by(call: Call, read: fn(&str, &str) -> Result<T, Unreadable>) -> Self {
        Self {
            feed: Feed {
                call,
                watchdog: WATCHDOG,
                reconnects: RECONNECTS,
                failures: 0,
                rests: 0,
                opened: false,
                id: None,
                name: String::new(),
                retry: None,
                state: State::Ready,
            },
            read,
        }
    }

    /// Sets how long the stream may be silent before it is considered dead and is opened again. Any bytes count as a
    /// sign of life, comments too. Default: 60 seconds.
    pub fn watchdog(mut self, silence: Duration) -> Self {
        self.feed.watchdog = silence;
        self
    }

    /// Sets how many reconnects in a row may fail. Default: 10. With 0, a lost stream is not opened again.
    ///
    /// The count starts again with each event, and with a sign of life from a stream that has been open for longer than
    /// the watchdog allows.
    pub fn reconnects(mut self, times: u32) -> Self {
        self.feed.reconnects = times;
        self
    }

    /// Opens the stream now, instead of when the first event is requested. From here on no event is missed. No effect
    /// if the stream is already open, or has ended.
    ///
    /// # Errors
    /// If the stream can't be opened; then it has ended, unless it is [resumed](Events::resume).
    pub async fn open(&mut self) -> Result<(), Error> {
        poll_fn(|context| self.feed.poll_open(context)).await
    }

    /// The next event. `None` if the stream is over.
    ///
    /// Dropping the future loses nothing: the next call continues where it was.
    ///
    /// # Errors
    /// If the event can't be read; then the next one can be requested. If the stream is lost; then it has ended, unless
    /// it is [resumed](Events::resume).
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The id of the last event. `None` if the service gives none.
    pub fn last_event_id(&self) -> Option<&str> {
        self.feed.id.as_deref()
    }

    /// The name of the last event (`event: error`). `None` if it has none.
    pub fn last_event_name(&self) -> Option<&str> {
        Some(self.feed.name.as_str()).filter(|name| !name.is_empty())
    }

    /// Opens the stream again after an error that ended it, and continues. No effect if there was no such error.
    ///
    /// It waits first, longer with each error in a row.
    pub fn resume(&mut self) {
        if let State::Failed(until) = self.feed.state {
            self.feed.failures = 0;
            self.feed.opened = false;
            self.feed.state = until.map_or(State::Ready, State::Resting);
        }
    }
}

impl<T: DeserializeOwned> Stream for Events<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(self.feed.poll(context)) {
            Some(Ok(data)) => {
                let read = (self.read)(&self.feed.name, &data);
                Some(read.map_err(|why| self.feed.unreadable(&data, why)))
            }
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Events")
            .field("call", &self.feed.call)
            .field("watchdog", &self.feed.watchdog)
            .field("reconnects", &self.feed.reconnects)
            .finish_non_exhaustive()
    }
}

/// The stream without the type of its events, so that it is compiled once.
struct Feed {
    call: Call,
    watchdog: Duration,
    reconnects: u32,
    /// The number of times in a row that it was lost without receiving anything.
    failures: u32,
    /// The number of times in a row that it ended with an error.
    rests: u32,
    /// True if it was open once: from then on it is kept open.
    opened: bool,
    id: Option<String>,
    /// The name of the last event.
    name: String,
    /// The reconnection time that the service requests.
    retry: Option<Duration>,
    state: State,
}

enum State {
    /// To be opened now.
    Ready,
    Opening(Opening),
    Open(Box<Connection>),
    /// To be opened when the time is over.
    Waiting(Pin<Box<Sleep>>),
    /// Ended. If it is resumed, it is opened at this time or later.
    Failed(Option<Instant>),
    /// To be opened at this time.
    Resting(Instant),
    Done,
}

/// An open stream.
struct Connection {
    status: StatusCode,
    headers: HeaderMap,
    body: Pin<Box<reqwest::Body>>,
    parser: Parser,
    since: Instant,
    /// Ends if nothing arrives by then.
    silence: Pin<Box<Sleep>>,
}

/// The next result of an open stream.
enum Came {
    Event(Event),
    Lost(Kind),
    TooLarge,
}

impl Feed {
    /// Polls for the data of the next event.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<String, Error>>> {
        loop {
            if let Err(error) = ready!(self.poll_open(context)) {
                return Poll::Ready(Some(Err(error)));
            }
            let State::Open(connection) = &mut self.state else {
                return Poll::Ready(None);
            };
            let alive = &mut self.failures;
            match ready!(connection.poll(self.watchdog, alive, context)) {
                Came::Event(event) => {
                    self.failures = 0;
                    self.rests = 0;
                    if let Some(id) = event.id {
                        self.remember(id);
                    }
                    self.name = event.name;
                    if event.data.trim() == DONE {
                        self.state = State::Done;
                        return Poll::Ready(None);
                    }
                    return Poll::Ready(Some(Ok(event.data)));
                }
                Came::Lost(kind) => {
                    self.retry = connection.parser.retry().or(self.retry);
                    if matches!(kind, Kind::Ended) && !self.may_repeat() {
                        self.state = State::Done;
                        return Poll::Ready(None);
                    }
                    if let Some(error) = self.lost(self.error(kind), None) {
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                Came::TooLarge => {
                    let limit = self.call.client.inner.response_limit;
                    self.fail();
                    return Poll::Ready(Some(Err(self.error(Kind::TooLarge { limit }))));
                }
            }
        }
    }

    /// Polls until the stream is open or has ended.
    fn poll_open(&mut self, context: &mut Context<'_>) -> Poll<Result<(), Error>> {
        loop {
            match &mut self.state {
                State::Ready => self.state = State::Opening(self.open()),
                State::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(opened) => self.state = self.connected(opened),
                    Err(error) if self.opened && error.is_transient() => {
                        let asked = error.retry_after();
                        if let Some(error) = self.lost(error, asked) {
                            return Poll::Ready(Err(error));
                        }
                    }
                    Err(error) => {
                        self.fail();
                        return Poll::Ready(Err(error));
                    }
                },
                State::Resting(until) => {
                    self.state = State::Waiting(Box::pin(sleep_until(*until)));
                }
                State::Waiting(waiting) => {
                    ready!(waiting.as_mut().poll(context));
                    self.state = State::Ready;
                }
                State::Open(_) | State::Failed(_) | State::Done => return Poll::Ready(Ok(())),
            }
        }
    }

    fn open(&self) -> Opening {
        let mut call = self.call.clone();
        if self.opened {
            // This module decides about retries.
            call.retry = Some(RetryPolicy::never());
        }
        open(call, Accept::Events)
    }

    /// True if opening it again has no side effect.
    fn may_repeat(&self) -> bool {
        self.call.is_repeatable() && self.call.policy().repeats(&self.call.target)
    }

    fn connected(&mut self, Opened { call, response }: Opened) -> State {
        self.call.sent = call.sent;
        if response.status == StatusCode::NO_CONTENT {
            return State::Done;
        }
        self.opened = true;
        State::Open(Box::new(Connection {
            status: response.status,
            headers: response.headers,
            body: Box::pin(response.body.into()),
            parser: Parser::new(self.call.client.inner.response_limit),
            since: Instant::now(),
            silence: Box::pin(sleep(self.watchdog)),
        }))
    }

    /// Waits and reconnects. Returns the error if too many reconnects failed, or if it must not reconnect.
    fn lost(&mut self, error: Error, asked: Option<Duration>) -> Option<Error> {
        if self.failures >= self.reconnects || !self.may_repeat() {
            self.fail();
            return Some(error);
        }
        self.failures += 1;
        let policy = self.call.policy();
        let delay = match asked {
            Some(_) => policy.delay(self.failures, asked),
            None => Some(policy.reopen(self.failures, self.retry)),
        };
        let Some(mut delay) = delay else {
            self.fail();
            return Some(error);
        };
        // If the shared retry budget is used up, it continues slowly.
        if !self.call.client.inner.budget.spend() {
            delay = delay.max(policy.longest());
        }
        trace::lost(&self.call, &error, self.failures, delay);
        self.state = State::Waiting(Box::pin(sleep(delay)));
        None
    }

    /// Ends the stream until it is resumed. Immediate resumes in a row are slowed down.
    fn fail(&mut self) {
        self.rests = self.rests.saturating_add(1);
        let rest = self.call.policy().backoff(self.rests);
        self.state = State::Failed(Instant::now().checked_add(rest));
    }

    /// Keeps an id, to be sent when the stream is opened again.
    fn remember(&mut self, id: String) {
        self.call.headers.remove(LAST_EVENT_ID);
        // An id that is not valid in a header is not sent.
        if let (false, Ok(mut value)) = (id.is_empty(), HeaderValue::from_bytes(id.as_bytes())) {
            value.set_sensitive(true);
            self.call.headers.insert(LAST_EVENT_ID, value);
        }
        self.id = Some(id).filter(|id| !id.is_empty());
    }

    fn error(&self, kind: Kind) -> Error {
        Error::new(kind).of(&self.call).after(1)
    }

    /// The error for an unreadable event.
    fn unreadable(&self, data: &str, why: Unreadable) -> Error {
        let head = match &self.state {
            State::Open(connection) => Some(connection),
            _ => None,
        };
        let status = head.map_or(StatusCode::OK, |head| head.status);
        let headers = head.map(|head| head.headers.clone()).unwrap_or_default();
        let body = Bytes::copy_from_slice(data.as_bytes());
        let error = Error::unreadable(Received::new(status, headers, body), why);
        error.of(&self.call).after(1)
    }
}

impl Connection {
    fn poll(&mut self, watchdog: Duration, failures: &mut u32, context: &mut Context<'_>) -> Poll<Came> {
        loop {
            match self.parser.next() {
                Ok(Some(event)) => return Poll::Ready(Came::Event(event)),
                Ok(None) => {}
                Err(TooLarge) => return Poll::Ready(Came::TooLarge),
            }
            match self.body.as_mut().poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    let now = Instant::now();
                    // A connection that lasts this long did not fail, even without an event.
                    if now.saturating_duration_since(self.since) > watchdog {
                        *failures = 0;
                    }
                    // A time beyond the clock's range never comes.
                    if let Some(until) = now.checked_add(watchdog) {
                        self.silence.as_mut().reset(until);
                    }
                    if let Ok(bytes) = frame.into_data() {
                        self.parser.push(bytes);
                    }
                }
                Poll::Ready(Some(Err(error))) => {
                    return Poll::Ready(Came::Lost(Kind::from(Transport::from(error))));
                }
                Poll::Ready(None) => return Poll::Ready(Came::Lost(Kind::Ended)),
                Poll::Pending => {
                    ready!(self.silence.as_mut().poll(context));
                    return Poll::Ready(Came::Lost(Kind::Silent { within: watchdog }));
                }
            }
        }
    }
}
