//! The service of the soak. It processes requests, and one time in twenty it has a fault.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Duration;

use project_tests::server::Request;
use serde_json::json;
use tokio::io::{self, AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

use super::ledger::Ledger;
use super::random;

/// One in this many requests, and connections, has a fault.
const ONE_IN: u64 = 20;

/// The faults of the service.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fault {
    Silence,
    SilenceInBody,
    CutBeforeHead,
    CutInHead,
    CutInBody,
    LimitedForNow,
    LimitedForASecond,
    Internal,
    Unavailable,
    Html,
    WrongJson,
    TruncatedJson,
    Slow,
    RedirectWithin,
    RedirectElsewhere,
    /// A success response, after which the connection is closed without notice.
    HangUp,
}

pub(crate) const FAULTS: [Fault; 16] = [
    Fault::Silence,
    Fault::SilenceInBody,
    Fault::CutBeforeHead,
    Fault::CutInHead,
    Fault::CutInBody,
    Fault::LimitedForNow,
    Fault::LimitedForASecond,
    Fault::Internal,
    Fault::Unavailable,
    Fault::Html,
    Fault::WrongJson,
    Fault::TruncatedJson,
    Fault::Slow,
    Fault::RedirectWithin,
    Fault::RedirectElsewhere,
    Fault::HangUp,
];

/// The service and its counts.
pub(crate) struct Service {
    pub(crate) origin: String,
    elsewhere: String,
    ledger: Arc<Ledger>,
    pub(crate) requests: AtomicU64,
    pub(crate) connections: AtomicU64,
    /// Connections that were closed before a request was read.
    pub(crate) unread: AtomicU64,
    /// Connections that are open now.
    pub(crate) open: AtomicUsize,
    pub(crate) most_open: AtomicUsize,
    pub(crate) faults: [AtomicU64; FAULTS.len()],
    /// Connections to the target of redirects that must not be followed.
    pub(crate) astray: AtomicU64,
    /// Requests that no call of the soak sends.
    pub(crate) unheard_of: AtomicU64,
}

impl Service {
    pub(crate) async fn start(ledger: Arc<Ledger>) -> io::Result<Arc<Self>> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let elsewhere = TcpListener::bind("127.0.0.1:0").await?;
        let service = Arc::new(Self {
            origin: format!("http://{}", listener.local_addr()?),
            elsewhere: format!("http://{}", elsewhere.local_addr()?),
            ledger,
            requests: AtomicU64::default(),
            connections: AtomicU64::default(),
            unread: AtomicU64::default(),
            open: AtomicUsize::default(),
            most_open: AtomicUsize::default(),
            faults: Default::default(),
            astray: AtomicU64::default(),
            unheard_of: AtomicU64::default(),
        });
        let shared = Arc::clone(&service);
        tokio::spawn(async move {
            while elsewhere.accept().await.is_ok() {
                shared.astray.fetch_add(1, Ordering::Relaxed);
            }
        });
        let shared = Arc::clone(&service);
        tokio::spawn(async move {
            loop {
                // There may be too many connections for a moment.
                let Ok((stream, _)) = listener.accept().await else {
                    sleep(Duration::from_millis(10)).await;
                    continue;
                };
                let number = shared.connections.fetch_add(1, Ordering::Relaxed);
                if random(number).is_multiple_of(ONE_IN) {
                    shared.unread.fetch_add(1, Ordering::Relaxed);
                    continue;
                }
                tokio::spawn(Arc::clone(&shared).serve(stream));
            }
        });
        Ok(service)
    }

    async fn serve(self: Arc<Self>, mut stream: TcpStream) {
        let open = self.open.fetch_add(1, Ordering::SeqCst) + 1;
        self.most_open.fetch_max(open, Ordering::SeqCst);
        // Errors of a connection are the client's to handle.
        let _ = self.converse(&mut stream).await;
        self.open.fetch_sub(1, Ordering::SeqCst);
    }

    /// Responds to requests until there are no more, or a fault ends the connection.
    async fn converse(&self, stream: &mut TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut bytes = Vec::new();
        while let Some(request) = Request::read(stream, &mut bytes).await {
            let fault = self.fault();
            let id = self.process(&request, fault);
            let body = json!({"user": {
                "id": id,
                "createdAt": "2025-01-31T12:34:56.789Z",
                "updatedAt": "2025-01-31T12:34:56.789Z",
                "tags": {},
            }});
            let good = response("200 OK", "", &body.to_string());
            if !self.act(stream, &request, fault, &good).await? {
                break;
            }
        }
        Ok(())
    }

    fn fault(&self) -> Option<Fault> {
        let number = random(self.requests.fetch_add(1, Ordering::Relaxed));
        if !number.is_multiple_of(ONE_IN) {
            return None;
        }
        let index = usize::try_from(number / ONE_IN).unwrap_or_default() % FAULTS.len();
        self.faults[index].fetch_add(1, Ordering::Relaxed);
        Some(FAULTS[index])
    }

    /// Processes a request, and returns the id in it. Only a call that gets a retry-later response is not processed.
    fn process(&self, request: &Request, fault: Option<Fault>) -> String {
        if request.method != "POST" {
            let path = request.target.split('?').next().unwrap_or_default();
            return path.rsplit('/').next().unwrap_or_default().to_owned();
        }
        let id = request.json()["tags"]["number"].as_str().unwrap_or_default().to_owned();
        let limited = matches!(fault, Some(Fault::LimitedForNow | Fault::LimitedForASecond));
        let known = id.parse().is_ok_and(|number| limited || self.ledger.process(number));
        if !known {
            self.unheard_of.fetch_add(1, Ordering::Relaxed);
        }
        id
    }

    /// Responds. Returns whether the connection stays open.
    async fn act(
        &self,
        stream: &mut TcpStream,
        request: &Request,
        fault: Option<Fault>,
        good: &str,
    ) -> io::Result<bool> {
        let Some(fault) = fault else {
            stream.write_all(good.as_bytes()).await?;
            return Ok(true);
        };
        let half = good.len() - 20;
        let problem = r#"{"id": "err_1", "code": 0, "type": "Internal", "message": "no"}"#;
        let (text, stays) = match fault {
            Fault::SilenceInBody | Fault::CutInBody => (good[..half].to_owned(), false),
            Fault::Silence | Fault::CutBeforeHead => (String::new(), false),
            Fault::CutInHead => ("HTTP/1.1 200 OK\r\ncontent-".to_owned(), false),
            Fault::LimitedForNow => limited(0, problem),
            Fault::LimitedForASecond => limited(1, problem),
            Fault::Internal => (response("500 Internal Server Error", "", problem), true),
            Fault::Unavailable => (response("503 Service Unavailable", "", problem), true),
            Fault::Html => (response("200 OK", "", "<html><body>Sign in</body></html>"), true),
            Fault::WrongJson => (response("200 OK", "", r#"{"user": "u"}"#), true),
            Fault::TruncatedJson => (response("200 OK", "", r#"{"user": {"id": "#), true),
            Fault::Slow => {
                // In time, but byte by byte at the end.
                for piece in [&good[..10], &good[10..half], &good[half..half + 10]] {
                    stream.write_all(piece.as_bytes()).await?;
                    sleep(Duration::from_millis(100)).await;
                }
                (good[half + 10..].to_owned(), true)
            }
            Fault::RedirectWithin => redirect(&request.target),
            Fault::RedirectElsewhere => redirect(&format!("{}{}", self.elsewhere, request.target)),
            Fault::HangUp => (good.to_owned(), false),
        };
        stream.write_all(text.as_bytes()).await?;
        if matches!(fault, Fault::Silence | Fault::SilenceInBody) {
            // Until the client closes the connection.
            while stream.read(&mut [0; 64]).await? > 0 {}
        }
        Ok(stays)
    }
}

fn limited(seconds: u32, body: &str) -> (String, bool) {
    let header = format!("retry-after: {seconds}\r\n");
    (response("429 Too Many Requests", &header, body), true)
}

fn redirect(to: &str) -> (String, bool) {
    let header = format!("location: {to}\r\n");
    (response("307 Temporary Redirect", &header, ""), true)
}

fn response(status: &str, headers: &str, body: &str) -> String {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n{headers}\r\n{body}")
}
