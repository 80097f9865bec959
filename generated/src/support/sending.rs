//! Requests as futures, and the ways of reading their responses.

use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use serde::de::DeserializeOwned;

use super::by_status::{ByStatus, Mismatch, Reply};
use super::call::Call;
use super::decode;
use super::error::Error;
use super::events::Events;
use super::execute::{Accept, Completed, InProgress, execute};
use super::mode::Mode;
use super::records::Records;
use super::response::Response;
use super::target::Target;
use super::transfer::Download;

/// A request in progress: a future of its response. Nothing is sent before it is awaited, and dropping it cancels the
/// request.
#[must_use = "a request does nothing until it is awaited"]
pub struct Sending<T>(State<T>);

enum State<T> {
    /// A call, and the function that reads its response.
    Call(InProgress, fn(Completed) -> Result<T, Error>),
    /// Several calls, or one whose response is not read completely.
    Steps(Pin<Box<dyn Future<Output = Result<T, Error>> + Send>>),
}

impl<T> Sending<T> {
    /// A future of these steps.
    pub fn new(steps: impl Future<Output = Result<T, Error>> + Send + 'static) -> Self {
        Self(State::Steps(Box::pin(steps)))
    }
}

impl<T> Future for Sending<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match &mut self.0 {
            State::Call(in_progress, read) => {
                let completed = ready!(in_progress.as_mut().poll(context));
                Poll::Ready(completed.and_then(*read))
            }
            State::Steps(steps) => steps.as_mut().poll(context),
        }
    }
}

impl<T> fmt::Debug for Sending<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Sending").finish_non_exhaustive()
    }
}

/// A way of reading a successful response.
pub trait Read<T> {
    /// The kind of response it needs.
    const ACCEPT: Accept;

    /// Reads the response.
    ///
    /// # Errors
    /// If the response does not have that form.
    fn read(completed: &Completed) -> Result<T, Error>;
}

/// Reads JSON. An empty body is read as null.
#[derive(Debug)]
pub struct Json;
/// Reads text.
#[derive(Debug)]
pub struct Text;
/// Reads JSON if the response declares JSON, and text otherwise.
#[cfg(feature = "dynamic")]
#[derive(Debug)]
pub(super) struct JsonOrText;
/// Returns the bytes. If the service redirects a GET to another origin, they are read from there, without credentials.
#[derive(Debug)]
pub struct Whole;
/// Ignores the body.
#[derive(Debug)]
pub struct Empty;
/// Reads the form of the response's status.
#[derive(Debug)]
pub struct Status;
/// Reads that form, or `None` for a response without content.
#[derive(Debug)]
pub struct Optional<R>(R);

impl<T: DeserializeOwned> Read<T> for Json {
    const ACCEPT: Accept = Accept::Json;

    fn read(completed: &Completed) -> Result<T, Error> {
        decode::json(completed)
    }
}

impl Read<String> for Text {
    const ACCEPT: Accept = Accept::Anything;

    fn read(completed: &Completed) -> Result<String, Error> {
        decode::text(completed)
    }
}

#[cfg(feature = "dynamic")]
impl Read<serde_json::Value> for JsonOrText {
    const ACCEPT: Accept = Accept::Anything;

    fn read(completed: &Completed) -> Result<serde_json::Value, Error> {
        if decode::declares_json(completed) {
            decode::json(completed)
        } else {
            decode::utf_8(completed).map(serde_json::Value::String)
        }
    }
}

impl Read<Bytes> for Whole {
    const ACCEPT: Accept = Accept::Content;

    fn read(completed: &Completed) -> Result<Bytes, Error> {
        Ok(completed.response.body().clone())
    }
}

impl Read<()> for Empty {
    const ACCEPT: Accept = Accept::Json;

    fn read(_: &Completed) -> Result<(), Error> {
        Ok(())
    }
}

impl<T: ByStatus> Read<T> for Status {
    const ACCEPT: Accept = Accept::Anything;

    fn read(completed: &Completed) -> Result<T, Error> {
        let reply = Reply {
            status: completed.response.status(),
            body: completed.response.body(),
        };
        T::read(&reply).map_err(|Mismatch(why)| completed.unreadable(why))
    }
}

impl<T, R: Read<T>> Read<Option<T>> for Optional<R> {
    const ACCEPT: Accept = R::ACCEPT;

    fn read(completed: &Completed) -> Result<Option<T>, Error> {
        let empty = match completed.call.target {
            Target::Operation(operation) => operation.empty,
            Target::Raw(_) => &[],
        };
        if completed.response.body().is_empty() || empty.contains(&completed.response.status()) {
            return Ok(None);
        }
        R::read(completed).map(Some)
    }
}

impl<M: Mode> Call<M> {
    /// Sends the call, and reads its response with `R`.
    ///
    /// Fails if an argument can't be sent, the connection fails, the service rejects the call, or the response does not
    /// have that form.
    pub fn send_as<R: Read<T>, T>(self) -> M::Sent<T> {
        let in_progress = execute(self.in_mode(), R::ACCEPT);
        M::send(Sending(State::Call(in_progress, |completed| R::read(&completed))))
    }

    /// Sends the call, and reads its response with `R`, with its status and headers.
    pub fn send_as_with_meta<R: Read<T>, T>(self) -> M::Sent<Response<T>> {
        let in_progress = execute(self.in_mode(), R::ACCEPT);
        M::send(Sending(State::Call(in_progress, |completed| {
            let body = R::read(&completed)?;
            Ok(completed.with(body))
        })))
    }

    /// Sends the call, and returns the content of the response in chunks.
    ///
    /// If the service redirects to another origin, such as a storage, the content is read from there, without
    /// credentials and headers of the client.
    pub fn download(self) -> M::Sent<M::Download> {
        M::download(Sending::new(Download::open(self.in_mode())))
    }

    /// Like [`events`](Self::events), for events whose name decides how their data is read: `T` is read from both, as a
    /// pair of texts.
    pub fn named_events<T: DeserializeOwned>(self) -> M::Events<T> {
        M::events(Events::named(self.in_mode()))
    }

    /// The events of the response, a stream that stays open.
    pub fn events<T: DeserializeOwned>(self) -> M::Events<T> {
        M::events(Events::new(self.in_mode()))
    }

    /// The values of the response, a stream of JSON texts of this media type.
    pub fn records<T: DeserializeOwned>(self, media_type: &'static str) -> M::Records<T> {
        M::records(Records::new(self.in_mode(), media_type))
    }

    /// Sends the call, and reads its response as JSON. An empty body is read as null.
    pub fn send<T: DeserializeOwned>(self) -> M::Sent<T> {
        self.send_as::<Json, T>()
    }

    /// Sends the call, and reads its response as JSON, with its status and headers.
    pub fn send_with_meta<T: DeserializeOwned>(self) -> M::Sent<Response<T>> {
        self.send_as_with_meta::<Json, T>()
    }

    /// Sends the call, and ignores the body of a successful response.
    pub fn send_empty(self) -> M::Sent<()> {
        self.send_as::<Empty, ()>()
    }

    /// Sends the call, and returns the body of the response as text.
    pub fn send_text(self) -> M::Sent<String> {
        self.send_as::<Text, String>()
    }

    /// Sends the call, and returns the bytes of the response's body.
    pub fn send_bytes(self) -> M::Sent<Bytes> {
        self.send_as::<Whole, Bytes>()
    }
}
