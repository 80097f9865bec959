//! A server that reads requests as bytes and responds with given bytes, and descriptors of its operations.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

use crate::support::{
    BodyKind, Client, ClientBuilder, ClientSpec, CredentialKind, CredentialSpec, ErrorShape, HeaderSpec, Location,
    Operation, Parameter, RetryPolicy, Style, WithoutBody,
};

/// A request of the client.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    pub(crate) method: String,
    /// Path and query as sent.
    pub(crate) target: String,
    /// Names in lower case.
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: String,
}

impl Request {
    /// All values of a header, joined.
    pub(crate) fn header(&self, name: &str) -> Option<String> {
        let values: Vec<_> = self
            .headers
            .iter()
            .filter(|(n, _)| n == name)
            .map(|(_, v)| v.as_str())
            .collect();
        (!values.is_empty()).then(|| values.join("|"))
    }
}

/// The server's response to a request.
pub(crate) enum Reply {
    /// Sends these bytes, then reads the next request.
    Bytes(Vec<u8>),
    /// Sends these bytes, then closes.
    Close(Vec<u8>),
    /// Sends these bytes, then nothing more.
    Hang(Vec<u8>),
}

/// A response with a body of known length.
pub(crate) fn response(status: &str, headers: &str, body: &str) -> Reply {
    let length = body.len();
    Reply::Bytes(format!("HTTP/1.1 {status}\r\n{headers}content-length: {length}\r\n\r\n{body}").into_bytes())
}

/// 200 with a JSON body.
pub(crate) fn ok(body: &str) -> Reply {
    response("200 OK", "content-type: application/json\r\n", body)
}

/// A server that stops with the test's runtime.
pub(crate) struct Server {
    pub(crate) origin: String,
    requests: Arc<Mutex<Vec<Request>>>,
    connections: Arc<AtomicUsize>,
    /// Notified when the client closes a hanging connection.
    closed: Arc<Notify>,
    /// Built once: loading certificates takes longer than a test.
    client: OnceLock<Client>,
}

impl Server {
    /// Starts a server whose responses `reply` returns, from the request and the number of requests before it.
    pub(crate) async fn new(reply: impl Fn(&Request, usize) -> Reply + Send + Sync + 'static) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let closed = Arc::new(Notify::new());
        let (reply, seen, told) = (Arc::new(reply), requests.clone(), closed.clone());
        let connections = Arc::new(AtomicUsize::new(0));
        let counted = connections.clone();
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                counted.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(serve(stream, reply.clone(), seen.clone(), told.clone()));
            }
        });
        Self {
            origin,
            requests,
            connections,
            closed,
            client: OnceLock::new(),
        }
    }

    /// Starts a server that responds with `{}`.
    pub(crate) async fn echo() -> Self {
        Self::new(|_, _| ok("{}")).await
    }

    /// A client of this server, with the default settings.
    pub(crate) fn client(&self) -> Client {
        self.client.get_or_init(|| self.builder().build().unwrap()).clone()
    }

    pub(crate) fn builder(&self) -> ClientBuilder {
        ClientBuilder::new(&SPEC)
            .base_url(&self.origin)
            .without_credentials()
            .retry(RetryPolicy::never())
    }

    /// Waits until the client closes a hanging connection.
    pub(crate) async fn closed(&self) {
        self.closed.notified().await;
    }

    /// The number of connections made.
    pub(crate) fn connections(&self) -> usize {
        self.connections.load(Ordering::Relaxed)
    }

    pub(crate) fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    pub(crate) fn last(&self) -> Request {
        self.requests().pop().expect("nothing was sent")
    }
}

async fn serve(
    mut stream: TcpStream,
    reply: Arc<impl Fn(&Request, usize) -> Reply>,
    requests: Arc<Mutex<Vec<Request>>>,
    closed: Arc<Notify>,
) {
    let mut bytes = Vec::new();
    while let Some(request) = read(&mut stream, &mut bytes).await {
        let before = {
            let mut requests = requests.lock().unwrap();
            requests.push(request.clone());
            requests.len() - 1
        };
        let (bytes, next) = match reply(&request, before) {
            Reply::Bytes(bytes) => (bytes, 0),
            Reply::Close(bytes) => (bytes, 1),
            Reply::Hang(bytes) => (bytes, 2),
        };
        let _ = stream.write_all(&bytes).await;
        match next {
            0 => {}
            1 => return,
            _ => {
                while read(&mut stream, &mut Vec::new()).await.is_some() {}
                closed.notify_one();
                return;
            }
        }
    }
}

/// Reads one request from the connection. `None` if it was closed.
async fn read(stream: &mut TcpStream, bytes: &mut Vec<u8>) -> Option<Request> {
    let end = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    };
    let head = String::from_utf8(bytes.drain(..end + 4).collect()).unwrap();
    let mut lines = head.trim_end().split("\r\n");
    let mut first = lines.next()?.split(' ');
    let (method, target) = (first.next()?.to_owned(), first.next()?.to_owned());
    let headers: Vec<_> = lines
        .map(|line| line.split_once(": ").unwrap_or((line, "")))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let length = headers
        .iter()
        .find(|(name, _)| name == "content-length")
        .map_or(0, |(_, v)| v.parse().unwrap());
    while bytes.len() < length {
        if stream.read_buf(bytes).await.ok()? == 0 {
            return None;
        }
    }
    let body = String::from_utf8(bytes.drain(..length).collect()).unwrap();
    Some(Request {
        method,
        target,
        headers,
        body,
    })
}

/// An API with one credential of each kind.
pub(crate) static SPEC: ClientSpec = ClientSpec {
    api: "test",
    version: "1",
    user_agent: "test-client/0.1.0 (test 1)",
    base_url: "http://127.0.0.1:9",
    server_variables: &[],
    base_url_env: Some("CORE_TEST_URL"),
    idempotency_header: None,
    credentials: &[
        CredentialSpec {
            key: "bearer",
            setter: "token",
            kind: CredentialKind::Bearer,
            env: Some("CORE_TEST_TOKEN"),
        },
        CredentialSpec {
            key: "basic",
            setter: "basic",
            kind: CredentialKind::Basic,
            env: Some("CORE_TEST_BASIC"),
        },
        CredentialSpec {
            key: "header",
            setter: "header",
            kind: CredentialKind::Header("x-key"),
            env: None,
        },
        CredentialSpec {
            key: "query",
            setter: "query",
            kind: CredentialKind::Query("api key"),
            env: None,
        },
        CredentialSpec {
            key: "cookie",
            setter: "cookie",
            kind: CredentialKind::Cookie("session"),
            env: None,
        },
    ],
    headers: &[
        HeaderSpec {
            name: "x-bot-id",
            setter: "bot_id",
            env: Some("CORE_TEST_BOT"),
            except: &[],
            required: None,
        },
        HeaderSpec {
            name: "x-workspace-id",
            setter: "workspace_id",
            env: Some("CORE_TEST_EMPTY"),
            except: &["createThing"],
            required: None,
        },
    ],
    errors: Some(&ErrorShape {
        type_name: "type",
        title: "",
        message: "message",
        code: "code",
        id: "id",
        metadata: "metadata",
    }),
};

/// An optional parameter.
pub(crate) const fn parameter(name: &'static str, location: Location, style: Style) -> Parameter {
    Parameter {
        name,
        location,
        style,
        required: false,
        reserved: false,
        preset: None,
    }
}

/// `GET /v1/things` without parameters, as a base for others.
pub(crate) const GET: Operation = Operation {
    id: "listThings",
    method: "GET",
    path: "/v1/things",
    server: None,
    parameters: &[],
    body: None,
    body_members: &[],
    without_body: WithoutBody::EmptyObject,
    accept: "",
    returns: super::support::Returns::Json,
    empty: &[],
    security: &[&["bearer"]],
};

/// `POST /v1/things` with a JSON body.
pub(crate) static POST: Operation = Operation {
    id: "createThing",
    method: "POST",
    body: Some(BodyKind::Json),
    body_members: &["name", "tags"],
    accept: "",
    empty: &[],
    ..GET
};

/// `GET` of one thing.
pub(crate) static GET_ONE: Operation = Operation {
    id: "getThing",
    path: "/v1/things/{id}",
    parameters: &[Parameter {
        name: "id",
        location: Location::Path,
        style: Style::Simple,
        required: true,
        reserved: false,
        preset: None,
    }],
    ..GET
};

/// Descriptors are static in generated code; a test may leak a few.
pub(crate) fn leak(operation: Operation) -> &'static Operation {
    Box::leak(Box::new(operation))
}
