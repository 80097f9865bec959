//! Streams of server-sent events that stay open: connecting, noticing that a stream is dead, and connecting again. How
//! its bytes are cut into events is the parser's to say, and what an event holds is the generated code's.

use std::fmt;
use std::future::{Future, poll_fn};
use std::marker::PhantomData;
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

/// The data of an event by which services say that they are done, where no JSON could say it.
const DONE: &str = "[DONE]";
/// How long nothing may come when nobody says.
const WATCHDOG: Duration = Duration::from_secs(60);
/// How often in a row it connects again in vain when nobody says.
const RECONNECTS: u32 = 10;
/// What tells the service where to go on.
const LAST_EVENT_ID: HeaderName = HeaderName::from_static("last-event-id");

/// The events of a stream that the service keeps open, each as it comes.
///
/// A stream, and with [`Events::try_next`] usable without any stream library. Nothing is sent until it is
/// [opened](Events::open), or asked for the first event. Dropping it closes the connection.
///
/// The first connection is made as any call is, with its retries. From then on the stream is kept up: when it ends or
/// breaks, or when nothing comes for as long as the [watchdog](Events::watchdog) waits, it is opened again. Before that
/// it waits as long as the service asks for, and longer with each failure in a row; otherwise for a random time that
/// grows with each failure, within the bounds of the call's [`RetryPolicy`](super::RetryPolicy). Where the service gave its events ids, it is told the last
/// one, so that it can go on from there; whether it does is its own affair, and without ids what happened meanwhile is
/// missed.
///
/// An event that is not of the form that the document promises is an error in its place, and the stream goes on. After
/// any other error it is over, and can be [resumed](Events::resume):
///
/// - it could not be opened again [so many times](Events::reconnects) in a row;
/// - the service refuses, with a status that waiting does not change (401, 404, …);
/// - the answer is no stream of events;
/// - an event is larger than the client accepts of an answer.
///
/// It also ends, without an error, when the service answers 204, and with an event whose data is `[DONE]`: there is
/// nothing more to come, and it is not opened again.
///
/// Only what may be sent twice is opened again: a stream that a POST or PATCH began is over when it ends, without an
/// error, unless the call is said to be [idempotent](super::RetryPolicy::idempotent).
///
/// The timeout of the call is for each connection until the head of its answer has come. A deadline has no effect.
#[must_use = "a stream does nothing until it is asked for an event"]
pub struct Events<T> {
    feed: Feed,
    item: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Events<T> {
    /// The events that the call answers.
    pub fn new(call: Call) -> Self {
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
            item: PhantomData,
        }
    }

    /// Sets how long nothing may come until the stream counts as dead and is opened again. All bytes are a sign of life,
    /// comments too. 60 seconds when not set.
    pub fn watchdog(mut self, silence: Duration) -> Self {
        self.feed.watchdog = silence;
        self
    }

    /// Sets how often in a row it may be opened again in vain. 10 times when not set; with 0, a stream that is lost is
    /// over.
    ///
    /// An event begins the count anew, and so does a sign of life from a stream that has been open for longer than the
    /// watchdog waits.
    pub fn reconnects(mut self, times: u32) -> Self {
        self.feed.reconnects = times;
        self
    }

    /// Opens the stream now, not when the first event is asked for: no event is missed from here on. It has no effect when
    /// the stream is open, or over.
    ///
    /// # Errors
    /// When the stream can't be opened; then it is over, unless [resumed](Events::resume).
    pub async fn open(&mut self) -> Result<(), Error> {
        poll_fn(|context| self.feed.poll_open(context)).await
    }

    /// The next event; `None` when there will be no more.
    ///
    /// Dropping the future loses nothing: the next one goes on where it was.
    ///
    /// # Errors
    /// When the event can't be read; then the next one may be asked for. When the stream is lost; then it is over, unless
    /// [resumed](Events::resume).
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The id of the event that came last; `None` when the service gives none.
    pub fn last_event_id(&self) -> Option<&str> {
        self.feed.id.as_deref()
    }

    /// The name of the event that came last (`event: error`); `None` when it has none.
    pub fn last_event_name(&self) -> Option<&str> {
        Some(self.feed.name.as_str()).filter(|name| !name.is_empty())
    }

    /// Opens the stream again after an error that ended it, and goes on. No effect otherwise.
    ///
    /// It is opened a while after the error at the earliest, which grows with each error in a row.
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
                Some(decode::event(&data).map_err(|why| self.feed.unreadable(&data, why)))
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
    /// How often in a row it was lost without anything to show for it.
    failures: u32,
    /// How often in a row it was over by an error.
    rests: u32,
    /// It has been open: from now on it is kept up.
    opened: bool,
    id: Option<String>,
    /// The name of the last event.
    name: String,
    /// How long the service asks to wait before connecting again.
    retry: Option<Duration>,
    state: State,
}

enum State {
    /// It is to be opened.
    Ready,
    Opening(Opening),
    Open(Box<Connection>),
    /// It is to be opened when the time is over.
    Waiting(Pin<Box<Sleep>>),
    /// It is over. When it is resumed, it is opened at this time or later.
    Failed(Option<Instant>),
    /// It is to be opened at this time.
    Resting(Instant),
    Done,
}

/// A stream that is open.
struct Connection {
    status: StatusCode,
    headers: HeaderMap,
    body: Pin<Box<reqwest::Body>>,
    parser: Parser,
    since: Instant,
    /// Until when something must have come.
    silence: Pin<Box<Sleep>>,
}

/// What comes of an open stream.
enum Came {
    Event(Event),
    Lost(Kind),
    TooLarge,
}

impl Feed {
    /// The data of the next event.
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

    /// Goes on until the stream is open, or over.
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
            // How often, and after how long, is said here.
            call.retry = Some(RetryPolicy::never());
        }
        open(call, Accept::Events)
    }

    /// Whether opening it again can't do a thing twice.
    fn may_repeat(&self) -> bool {
        self.call.is_repeatable() && self.call.policy().repeats(&self.call.target)
    }

    fn connected(&mut self, Opened { response, .. }: Opened) -> State {
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

    /// Waits and connects again; gives the error back when that was done often enough, or is not to be done so soon.
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
        // Where all calls together may not retry any more, it goes on slowly.
        if !self.call.client.inner.budget.spend() {
            delay = delay.max(policy.longest());
        }
        trace::lost(&self.call, &error, self.failures, delay);
        self.state = State::Waiting(Box::pin(sleep(delay)));
        None
    }

    /// It is over, until it is resumed. Who resumes it at once, again and again, is slowed down.
    fn fail(&mut self) {
        self.rests = self.rests.saturating_add(1);
        let rest = self.call.policy().backoff(self.rests);
        self.state = State::Failed(Instant::now().checked_add(rest));
    }

    /// Keeps an id, to be sent when the stream is opened again.
    fn remember(&mut self, id: String) {
        self.call.headers.remove(LAST_EVENT_ID);
        // An id that no header can hold is not sent.
        if let (false, Ok(mut value)) = (id.is_empty(), HeaderValue::from_bytes(id.as_bytes())) {
            value.set_sensitive(true);
            self.call.headers.insert(LAST_EVENT_ID, value);
        }
        self.id = Some(id).filter(|id| !id.is_empty());
    }

    fn error(&self, kind: Kind) -> Error {
        Error::new(kind).of(&self.call).after(1)
    }

    /// An error that says why an event can't be read.
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
    fn poll(
        &mut self,
        watchdog: Duration,
        failures: &mut u32,
        context: &mut Context<'_>,
    ) -> Poll<Came> {
        loop {
            match self.parser.next() {
                Ok(Some(event)) => return Poll::Ready(Came::Event(event)),
                Ok(None) => {}
                Err(TooLarge) => return Poll::Ready(Came::TooLarge),
            }
            match self.body.as_mut().poll_frame(context) {
                Poll::Ready(Some(Ok(frame))) => {
                    let now = Instant::now();
                    // What lasts so long was no failure to connect, though nothing may have happened.
                    if now.saturating_duration_since(self.since) > watchdog {
                        *failures = 0;
                    }
                    // A time that no clock can tell never comes.
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
