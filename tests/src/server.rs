//! A server on the loopback that records every request and responds as a test specifies.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use botpress_client::{admin, chat, files, runtime, tables};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// A request of a client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: String,
    /// Path and query, byte for byte.
    pub target: String,
    /// Names in lower case, in the order on the wire.
    pub headers: Vec<(String, String)>,
    /// The body as text.
    pub body: String,
}

impl Request {
    /// Returns a header's value; several are joined by `|`, so that a repeated header differs from a single one.
    pub fn header(&self, name: &str) -> Option<String> {
        let values: Vec<_> = self
            .headers
            .iter()
            .filter(|(other, _)| other == name)
            .map(|(_, value)| value.as_str())
            .collect();
        (!values.is_empty()).then(|| values.join("|"))
    }

    /// Returns the body as JSON; null when there is none.
    ///
    /// # Panics
    ///
    /// When the body is not JSON.
    pub fn json(&self) -> Value {
        if self.body.is_empty() {
            return Value::Null;
        }
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error}: {}", self.body))
    }

    /// Reads one request from the connection; `None` when it was closed. `bytes` were read before.
    ///
    /// # Panics
    ///
    /// When the input is not a request. This ends the task, and with it the connection.
    pub async fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<Self> {
        let end = loop {
            if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
                break end;
            }
            if stream.read_buf(bytes).await.ok()? == 0 {
                return None;
            }
        };
        let head = String::from_utf8(bytes.drain(..end + 4).collect()).expect("a head of ASCII");
        let mut request = Self::from_head(&head)?;
        let length = request.length();
        while bytes.len() < length {
            if stream.read_buf(bytes).await.ok()? == 0 {
                return None;
            }
        }
        request.body = String::from_utf8(bytes.drain(..length).collect()).expect("a body of UTF-8");
        Some(request)
    }

    /// Parses a request without its body; `None` when the head is not valid.
    pub(crate) fn from_head(head: &str) -> Option<Self> {
        let mut lines = head.trim_end().split("\r\n");
        let mut first = lines.next()?.split(' ');
        let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
        let headers = lines
            .map(|line| line.split_once(": ").unwrap_or((line, "")))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .collect();
        Some(Self {
            method,
            target,
            headers,
            body: String::new(),
        })
    }

    /// Returns the length of the body.
    pub(crate) fn length(&self) -> usize {
        self.header("content-length")
            .map_or(0, |length| length.parse().expect("one content-length, a number"))
    }
}

/// A response of the server.
#[derive(Debug, Clone)]
pub struct Reply {
    status: u16,
    headers: String,
    body: String,
    late: bool,
}

impl Reply {
    /// Creates a response with this status, without a body.
    pub fn status(status: u16) -> Self {
        Self {
            status,
            headers: String::new(),
            body: String::new(),
            late: false,
        }
    }

    /// Creates a response with status 200 and this JSON.
    pub fn json(body: &Value) -> Self {
        Self::status(200).body("application/json", body.to_string())
    }

    /// Sets the body.
    #[must_use]
    pub fn body(self, media_type: &str, body: impl Into<String>) -> Self {
        Self {
            body: body.into(),
            ..self.header("content-type", media_type)
        }
    }

    /// Adds a header.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.extend([name, ": ", value, "\r\n"]);
        self
    }

    /// Creates a response that is never sent.
    pub fn never() -> Self {
        Self {
            late: true,
            ..Self::status(200)
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let Self {
            status, headers, body, ..
        } = self;
        // A response without content has no length either.
        let length = match status {
            204 => String::new(),
            _ => format!("content-length: {}\r\n", body.len()),
        };
        format!("HTTP/1.1 {status} \r\n{headers}{length}\r\n{body}").into_bytes()
    }
}

/// A server that runs as long as the runtime that it was started in.
#[derive(Debug, Clone)]
pub struct Server {
    origin: String,
    seen: Arc<Mutex<Seen>>,
}

/// The requests so far.
#[derive(Debug, Default)]
struct Seen {
    /// The number of all requests, including those that were taken.
    count: usize,
    /// Requests that were not taken yet.
    requests: Vec<Request>,
    /// The number of connections.
    connections: usize,
}

impl Server {
    /// Starts a server that responds to each request with the result of `reply`, which also gets the number of earlier
    /// requests.
    ///
    /// # Panics
    ///
    /// When the loopback can't be listened on.
    pub async fn start(reply: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0")
            .await
            .expect("a free port of the loopback");
        let address = listener.local_addr().expect("the port was bound");
        let server = Self {
            origin: format!("http://{address}"),
            seen: Arc::default(),
        };
        let (reply, seen) = (Arc::new(reply), Arc::clone(&server.seen));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                lock(&seen).connections += 1;
                tokio::spawn(serve(stream, Arc::clone(&reply), Arc::clone(&seen)));
            }
        });
        server
    }

    /// Starts a server that responds to everything with the same JSON.
    pub async fn json(body: Value) -> Self {
        Self::start(move |_, _| Reply::json(&body)).await
    }

    /// Starts a server that responds to everything with the same response.
    pub async fn always(reply: Reply) -> Self {
        Self::start(move |_, _| reply.clone()).await
    }

    /// Returns its URL, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Returns a Runtime client of this server, set up as for all records.
    pub fn runtime(&self) -> runtime::Client {
        crate::wire::runtime(&self.origin)
    }

    /// Returns an Admin client of this server, set up as for all records.
    pub fn admin(&self) -> admin::Client {
        crate::wire::admin(&self.origin)
    }

    /// Returns a Files client of this server, set up as for all records.
    pub fn files(&self) -> files::Client {
        crate::wire::files(&self.origin)
    }

    /// Returns a Tables client of this server, set up as for all records.
    pub fn tables(&self) -> tables::Client {
        crate::wire::tables(&self.origin)
    }

    /// Returns a Chat client of this server, set up as for all records.
    pub fn chat(&self) -> chat::Client {
        crate::wire::chat(&self.origin)
    }

    /// Returns the number of connections.
    pub fn connections(&self) -> usize {
        lock(&self.seen).connections
    }

    /// Takes the requests since the last call of this, oldest first.
    pub fn take(&self) -> Vec<Request> {
        std::mem::take(&mut lock(&self.seen).requests)
    }

    /// Takes the only request since the last call of this.
    ///
    /// # Panics
    ///
    /// When there is none, or several.
    pub fn only(&self) -> Request {
        let mut requests = self.take();
        assert_eq!(requests.len(), 1, "{requests:#?}");
        requests.remove(0)
    }
}

/// Locks; a panic of another test has no effect here.
fn lock(seen: &Mutex<Seen>) -> MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(mut stream: TcpStream, reply: Arc<impl Fn(&Request, usize) -> Reply>, seen: Arc<Mutex<Seen>>) {
    let mut bytes = Vec::new();
    while let Some(request) = Request::read(&mut stream, &mut bytes).await {
        let before = {
            let mut seen = lock(&seen);
            seen.requests.push(request.clone());
            seen.count += 1;
            seen.count - 1
        };
        let reply = reply(&request, before);
        if reply.late {
            return std::future::pending().await;
        }
        if stream.write_all(&reply.bytes()).await.is_err() {
            return;
        }
    }
}
