//! A faulty service on the loopback: by script it falls silent, cuts connections, floods, or is slow.
//!
//! It uses threads of its own with blocking calls, so that it runs while the clock of a test's runtime is paused. It
//! never ends a wait by itself: it signals a [`Clock`] when time has to pass.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::server::Request;

/// The maximum time that a thread waits for an idle peer, so that a failed test leaves no thread behind.
const PATIENCE: Duration = Duration::from_secs(60);

/// The clock of the service's client.
pub trait Clock: Send + Sync {
    /// Lets this much time pass, and returns when it has.
    fn pass(&self, time: Duration);
    /// Lets time run freely: the service does nothing more in this exchange.
    fn release(&self);
}

/// One action of the service on a connection.
#[derive(Debug, Clone)]
pub enum Act {
    /// Reads one request, and keeps it.
    Read,
    /// Writes this text.
    Write(String),
    /// Writes the text that the function creates at that time.
    WriteMade(fn() -> String),
    /// Writes this many bytes, plain or as chunks of a chunked body, as fast as they are read.
    Flood {
        /// The number of bytes.
        bytes: u64,
        /// True if they are sent as chunks.
        chunked: bool,
    },
    /// Lets time pass.
    Pass(Duration),
    /// Does nothing more, and keeps the connection open until the client closes it.
    FallSilent,
}

/// All actions of the service on one connection, in order. Then it closes it.
pub type Conduct = Vec<Act>;

/// Reads a request, then writes this text.
pub fn response(text: impl Into<String>) -> Conduct {
    vec![Act::Read, Act::Write(text.into())]
}

/// The service. Its thread runs until the program ends.
#[derive(Clone)]
pub struct Misbehaving {
    origin: String,
    state: Arc<State>,
}

struct State {
    clock: Arc<dyn Clock>,
    script: Mutex<Script>,
}

#[derive(Default)]
struct Script {
    conducts: Vec<Conduct>,
    connections: usize,
    requests: Vec<Request>,
    /// The bytes of floods that were written. A flood that began earlier counts for the counter of that time.
    flooded: Arc<AtomicU64>,
}

impl State {
    /// Locks; a panic of another test has no effect here.
    fn script(&self) -> MutexGuard<'_, Script> {
        self.script.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Misbehaving {
    /// Starts the service. At first it closes every connection.
    ///
    /// # Panics
    ///
    /// When the loopback can't be listened on.
    pub fn start(clock: Arc<dyn Clock>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port of the loopback");
        let address = listener.local_addr().expect("the port was bound");
        let state = Arc::new(State {
            clock,
            script: Mutex::default(),
        });
        let shared = Arc::clone(&state);
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let state = Arc::clone(&shared);
                let (conduct, flooded) = state.next();
                thread::spawn(move || serve(stream, &state, &conduct, &flooded));
            }
        });
        Self {
            origin: format!("http://{address}"),
            state,
        }
    }

    /// Returns its URL, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Sets its actions on the connections from now on: one after the other, the last one repeatedly. Resets the
    /// counts.
    pub fn behave(&self, conducts: &[Conduct]) {
        *self.state.script() = Script {
            conducts: conducts.to_vec(),
            ..Script::default()
        };
    }

    /// Returns the number of connections.
    pub fn connections(&self) -> usize {
        self.state.script().connections
    }

    /// Returns the requests that were read, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.state.script().requests.clone()
    }

    /// Returns how many bytes of floods were written. Some of them may never have been read.
    pub fn flooded(&self) -> u64 {
        self.state.script().flooded.load(Ordering::SeqCst)
    }
}

impl State {
    /// Returns the actions on the next connection, and the counter of its flood.
    fn next(&self) -> (Conduct, Arc<AtomicU64>) {
        let mut script = self.script();
        let last = script.conducts.len().saturating_sub(1);
        let conduct = script.conducts.get(script.connections.min(last)).cloned();
        script.connections += 1;
        (conduct.unwrap_or_default(), Arc::clone(&script.flooded))
    }
}

/// Runs the actions, and closes the connection at the end or when the client has closed it.
fn serve(mut stream: TcpStream, state: &State, conduct: &Conduct, flooded: &AtomicU64) -> Option<()> {
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    stream.set_nodelay(true).ok()?;
    for act in conduct {
        match act {
            Act::Read => {
                let request = read(&mut stream)?;
                state.script().requests.push(request);
            }
            Act::Write(text) => stream.write_all(text.as_bytes()).ok()?,
            Act::WriteMade(make) => stream.write_all(make().as_bytes()).ok()?,
            Act::Flood { bytes, chunked } => flood(&mut stream, flooded, *bytes, *chunked)?,
            Act::Pass(time) => state.clock.pass(*time),
            Act::FallSilent => {
                state.clock.release();
                // The client closes, which ends the wait.
                while stream.read(&mut [0; 1024]).ok()? > 0 {}
            }
        }
    }
    Some(())
}

/// Reads one request; `None` when the client closed the connection before it was complete.
fn read(stream: &mut TcpStream) -> Option<Request> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte).ok()?;
        head.extend(byte);
    }
    let mut request = Request::from_head(&String::from_utf8(head).ok()?)?;
    let mut body = vec![0; request.length()];
    stream.read_exact(&mut body).ok()?;
    request.body = String::from_utf8(body).ok()?;
    Some(request)
}

/// Writes spaces, with which any JSON may begin.
fn flood(stream: &mut TcpStream, flooded: &AtomicU64, bytes: u64, chunked: bool) -> Option<()> {
    const BLOCK: usize = 64 * 1024;
    let block = " ".repeat(BLOCK);
    let block = if chunked {
        format!("{BLOCK:x}\r\n{block}\r\n")
    } else {
        block
    };
    for _ in 0..bytes / BLOCK as u64 {
        stream.write_all(block.as_bytes()).ok()?;
        flooded.fetch_add(BLOCK as u64, Ordering::SeqCst);
    }
    Some(())
}
