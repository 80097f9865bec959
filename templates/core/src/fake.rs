//! A fake service for unit tests of programs that use the client. It never touches the network.

use std::collections::VecDeque;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http_body::Frame;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tokio::task::coop;

use super::failure::Transport as Fault;

/// Responds to calls instead of a service.
///
/// Pass it to a client's builder with `fake`. It records the requests for the test. Clones share the record.
///
/// With a paused clock (`#[tokio::test(start_paused = true)]`), retries, timeouts and deadlines take no time.
#[derive(Clone)]
pub struct FakeTransport {
    script: Arc<Script>,
    requests: Arc<Mutex<Vec<FakeRequest>>>,
}

type Script = dyn Fn(&FakeRequest) -> FakeResponse + Send + Sync;

impl FakeTransport {
    /// A service whose responses a function returns.
    pub fn new(script: impl Fn(&FakeRequest) -> FakeResponse + Send + Sync + 'static) -> Self {
        Self {
            script: Arc::new(script),
            requests: Arc::default(),
        }
    }

    /// A service that gives these responses one after the other, and refuses connections afterwards.
    pub fn responses(responses: impl IntoIterator<Item = FakeResponse>) -> Self {
        let responses: Mutex<VecDeque<_>> = Mutex::new(responses.into_iter().collect());
        Self::new(move |_| {
            let mut responses = responses.lock().unwrap_or_else(PoisonError::into_inner);
            let next = responses.pop_front();
            next.unwrap_or_else(|| FakeResponse::of(Outcome::NoMore))
        })
    }

    /// The requests it received, in order.
    pub fn requests(&self) -> Vec<FakeRequest> {
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(super) async fn send(&self, request: reqwest::Request) -> Result<reqwest::Response, Fault> {
        // A service that never waits must let other tasks run, above all timeouts.
        coop::consume_budget().await;
        let asked = FakeRequest::read(request).await?;
        let response = (self.script)(&asked);
        self.requests.lock().unwrap_or_else(PoisonError::into_inner).push(asked);
        if let Some(delay) = response.delay {
            tokio::time::sleep(delay).await;
        }
        match response.outcome {
            Outcome::Completed(response) => Ok(response.into()),
            Outcome::Fault { connect } => Err(Fault {
                connect,
                timeout: false,
                source: if connect {
                    "connection refused"
                } else {
                    "connection reset"
                }
                .into(),
            }),
            Outcome::NoMore => Err(Fault {
                connect: true,
                timeout: false,
                source: "the fake transport has no more responses".into(),
            }),
            Outcome::Stream(response) => {
                let (head, stream) = response.into_parts();
                let body = reqwest::Body::wrap(Playing {
                    steps: stream.steps,
                    waiting: None,
                });
                Ok(http::Response::from_parts(head, body).into())
            }
            Outcome::Silence => std::future::pending().await,
        }
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("FakeTransport").finish_non_exhaustive()
    }
}

/// A request to a [`FakeTransport`].
#[derive(Clone)]
#[non_exhaustive]
pub struct FakeRequest {
    /// The HTTP method, in capitals.
    pub method: String,
    /// Scheme, host and port (`https://api.example.com`).
    pub origin: String,
    /// The path, encoded as it would be sent.
    pub path: String,
    /// The query, encoded as it would be sent. Empty if there is none.
    pub query: String,
    /// The headers.
    pub headers: HeaderMap,
    /// The body. Empty if there is none.
    pub body: Bytes,
}

impl FakeRequest {
    async fn read(mut request: reqwest::Request) -> Result<Self, Fault> {
        let mut body = Vec::new();
        if let Some(sent) = request.body_mut().take() {
            let mut sent = std::pin::pin!(sent);
            while let Some(frame) =
                std::future::poll_fn(|context| http_body::Body::poll_frame(sent.as_mut(), context)).await
            {
                if let Ok(chunk) = frame.map_err(Fault::from)?.into_data() {
                    body.extend_from_slice(&chunk);
                }
            }
        }
        Ok(Self {
            method: request.method().to_string(),
            origin: request.url().origin().ascii_serialization(),
            path: request.url().path().to_owned(),
            query: request.url().query().unwrap_or_default().to_owned(),
            headers: std::mem::take(request.headers_mut()),
            body: body.into(),
        })
    }

    /// The URL, encoded as it would be sent.
    pub fn url(&self) -> String {
        let mark = if self.query.is_empty() { "" } else { "?" };
        format!("{}{}{mark}{}", self.origin, self.path, self.query)
    }

    /// The first value of a query parameter, decoded. `None` if it is missing.
    pub fn query_value(&self, name: &str) -> Option<String> {
        let url = reqwest::Url::parse(&self.url()).ok()?;
        let mut pairs = url.query_pairs();
        let found = pairs.find(|(key, _)| key == name);
        found.map(|(_, value)| value.into_owned())
    }

    /// The value of a header. `None` if it is missing or not text.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    /// The body as JSON. Null if it is not JSON.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_default()
    }
}

/// Shows method, path and names, never values.
impl fmt::Debug for FakeRequest {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("FakeRequest")
            .field("method", &self.method)
            .field("path", &self.path)
            .field("headers", &self.headers.keys().collect::<Vec<_>>())
            .field("body_bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}

/// A response of a [`FakeTransport`].
#[derive(Debug)]
pub struct FakeResponse {
    delay: Option<Duration>,
    outcome: Outcome,
}

#[derive(Debug)]
enum Outcome {
    Completed(http::Response<Bytes>),
    Stream(http::Response<FakeStream>),
    Fault { connect: bool },
    NoMore,
    Silence,
}

impl FakeResponse {
    /// A response with this status and a JSON body.
    ///
    /// # Panics
    /// If `body` can't be serialized, or `status` is not valid. Either is a mistake in the test.
    pub fn json(status: u16, body: &impl Serialize) -> Self {
        let body = serde_json::to_vec(body).expect("the body of a fake response must serialize as JSON");
        Self::bytes(status, body).header(CONTENT_TYPE.as_str(), "application/json")
    }

    /// A response with this status and a body of bytes.
    ///
    /// # Panics
    /// If `status` is not valid, which is a mistake in the test.
    pub fn bytes(status: u16, body: impl Into<Bytes>) -> Self {
        Self::of(Outcome::Completed(with_status(status, body.into())))
    }

    /// A response with this status, and a body that is sent as the script specifies.
    ///
    /// # Panics
    /// If `status` is not valid, which is a mistake in the test.
    pub fn stream(status: u16, stream: FakeStream) -> Self {
        Self::of(Outcome::Stream(with_status(status, stream)))
    }

    /// A stream of server-sent events, sent as the script specifies.
    pub fn events(stream: FakeStream) -> Self {
        Self::stream(200, stream).header(CONTENT_TYPE.as_str(), "text/event-stream")
    }

    /// No connection is made.
    pub fn refused() -> Self {
        Self::of(Outcome::Fault { connect: true })
    }

    /// The connection breaks after the request was sent.
    pub fn broken() -> Self {
        Self::of(Outcome::Fault { connect: false })
    }

    /// No response ever arrives.
    pub fn silence() -> Self {
        Self::of(Outcome::Silence)
    }

    /// Adds a header. Ignored for faults.
    ///
    /// # Panics
    /// If name or value are not valid, which is a mistake in the test.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        let headers = match &mut self.outcome {
            Outcome::Completed(response) => response.headers_mut(),
            Outcome::Stream(response) => response.headers_mut(),
            Outcome::Fault { .. } | Outcome::NoMore | Outcome::Silence => return self,
        };
        let name: http::HeaderName = name.parse().expect("the name of a fake header must be valid");
        let value = value.parse().expect("the value of a fake header must be valid");
        headers.append(name, value);
        self
    }

    /// Breaks the connection after this number of bytes of the body, or at its end. Ignored for streams and faults.
    #[must_use]
    pub fn broken_after(self, bytes: usize) -> Self {
        self.cut(bytes, FakeStream::broken)
    }

    /// Sends this number of bytes of the body, or all, then nothing more, and keeps the connection open. Ignored for
    /// streams and faults.
    #[must_use]
    pub fn silent_after(self, bytes: usize) -> Self {
        self.cut(bytes, FakeStream::silence)
    }

    /// Ends a body that would be sent at once in another way.
    fn cut(mut self, bytes: usize, end: impl FnOnce(FakeStream) -> FakeStream) -> Self {
        if let Outcome::Completed(response) = self.outcome {
            self.outcome = Outcome::Stream(response.map(|mut body| {
                body.truncate(bytes);
                end(FakeStream::new().chunk(body))
            }));
        }
        self
    }

    /// Sends the response after a wait.
    #[must_use]
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = Some(delay);
        self
    }

    fn of(outcome: Outcome) -> Self {
        Self { delay: None, outcome }
    }
}

/// A response with this status.
fn with_status<B>(status: u16, body: B) -> http::Response<B> {
    let mut response = http::Response::new(body);
    *response.status_mut() = http::StatusCode::from_u16(status).expect("a fake response needs a valid status");
    response
}

/// The script of a body that is sent in steps. It ends after the last step, unless that step specifies otherwise.
#[derive(Debug, Default)]
#[must_use = "a script does nothing until it is used in a response"]
pub struct FakeStream {
    steps: VecDeque<Step>,
}

#[derive(Debug)]
enum Step {
    Bytes(Bytes),
    Wait(Duration),
    Break,
    Silence,
}

impl FakeStream {
    /// An empty body.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sends these bytes, all at once.
    pub fn chunk(self, bytes: impl Into<Bytes>) -> Self {
        self.then(Step::Bytes(bytes.into()))
    }

    /// Sends an event with this JSON as its data.
    ///
    /// # Panics
    /// If `data` can't be serialized, which is a mistake in the test.
    pub fn event(self, data: &impl Serialize) -> Self {
        let data = serde_json::to_string(data).expect("the data of a fake event must serialize as JSON");
        self.chunk(format!("data: {data}\n\n"))
    }

    /// Sends nothing for a while.
    pub fn wait(self, duration: Duration) -> Self {
        self.then(Step::Wait(duration))
    }

    /// Breaks the connection.
    pub fn broken(self) -> Self {
        self.then(Step::Break)
    }

    /// Sends nothing more, and keeps the connection open.
    pub fn silence(self) -> Self {
        self.then(Step::Silence)
    }

    fn then(mut self, step: Step) -> Self {
        self.steps.push_back(step);
        self
    }
}

/// A script in progress.
struct Playing {
    steps: VecDeque<Step>,
    waiting: Option<Pin<Box<tokio::time::Sleep>>>,
}

impl http_body::Body for Playing {
    type Data = Bytes;
    type Error = std::io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, std::io::Error>>> {
        loop {
            if let Some(waiting) = &mut self.waiting {
                ready!(waiting.as_mut().poll(context));
                self.waiting = None;
            }
            let budget = ready!(coop::poll_proceed(context));
            let step = self.steps.pop_front();
            if step.is_some() {
                budget.made_progress();
            }
            match step {
                None => return Poll::Ready(None),
                Some(Step::Bytes(bytes)) => return Poll::Ready(Some(Ok(Frame::data(bytes)))),
                Some(Step::Wait(duration)) => {
                    self.waiting = Some(Box::pin(tokio::time::sleep(duration)));
                }
                Some(Step::Break) => {
                    let fault = std::io::Error::other("connection reset");
                    return Poll::Ready(Some(Err(fault)));
                }
                Some(Step::Silence) => {
                    // Later steps are never reached.
                    self.steps = VecDeque::from([Step::Silence]);
                    return Poll::Pending;
                }
            }
        }
    }
}

/// Creates a response type from JSON, as if the service had sent it.
///
/// The types of responses can't be constructed otherwise, since they may get more fields.
///
/// ```text
/// let user: User = fixture(json!({"id": "user_1", "createdAt": "2026-01-01T00:00:00Z", …}));
/// ```
///
/// # Panics
/// If the JSON does not have that form. The message gives the path to the missing or wrong value.
#[track_caller]
#[allow(clippy::panic, reason = "it is for tests, where a wrong fixture is a failure")]
pub fn fixture<T: DeserializeOwned>(json: Value) -> T {
    match serde_path_to_error::deserialize(json) {
        Ok(value) => value,
        Err(error) => panic!(
            "the fixture is not a {}: at `{}`: {}",
            std::any::type_name::<T>(),
            error.path(),
            error.inner()
        ),
    }
}
