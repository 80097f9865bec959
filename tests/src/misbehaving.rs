//! A service on the loopback that misbehaves as it is told: it falls silent, cuts connections, floods, dawdles.
//!
//! It works on threads of its own with blocking calls, so that it goes on while the clock of a test's runtime stands
//! still. It never ends a wait by itself: it tells a [`Clock`] when time shall pass.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

use crate::server::Request;

/// How long a thread waits for a peer that does nothing, so that a test that fails leaves none behind.
const PATIENCE: Duration = Duration::from_secs(60);

/// The time that the service's client lives in.
pub trait Clock: Send + Sync {
    /// Lets so much time pass, and comes back when it has.
    fn pass(&self, time: Duration);
    /// Lets time run freely: the service will do nothing more in this exchange.
    fn release(&self);
}

/// One thing that the service does with a connection.
#[derive(Debug, Clone)]
pub enum Act {
    /// Reads one request, and keeps it.
    Read,
    /// Writes this text.
    Write(String),
    /// Writes the text that the function makes then.
    WriteMade(fn() -> String),
    /// Writes so many bytes, plain or as chunks of a chunked body, as fast as they are taken.
    Flood {
        /// How many.
        bytes: u64,
        /// As chunks.
        chunked: bool,
    },
    /// Lets time pass.
    Pass(Duration),
    /// Does nothing more, and keeps the connection open for as long as the client does.
    FallSilent,
}

/// All that the service does with one connection, in order. Then it closes it.
pub type Conduct = Vec<Act>;

/// Reads a request, then writes this text.
pub fn answer(text: impl Into<String>) -> Conduct {
    vec![Act::Read, Act::Write(text.into())]
}

/// The service. Its thread lives as long as the program.
#[derive(Clone)]
pub struct Misbehaving {
    origin: String,
    state: Arc<State>,
}

struct State {
    clock: Arc<dyn Clock>,
    told: Mutex<Told>,
}

#[derive(Default)]
struct Told {
    conducts: Vec<Conduct>,
    connections: usize,
    requests: Vec<Request>,
    /// Bytes of floods that were written. A flood that began before counts where it began.
    flooded: Arc<AtomicU64>,
}

impl State {
    /// A test that panicked elsewhere spoils nothing here.
    fn told(&self) -> MutexGuard<'_, Told> {
        self.told.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Misbehaving {
    /// Starts the service. It closes every connection until it is told otherwise.
    ///
    /// # Panics
    ///
    /// When the loopback can't be listened on.
    pub fn start(clock: Arc<dyn Clock>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port of the loopback");
        let address = listener.local_addr().expect("the port was bound");
        let state = Arc::new(State {
            clock,
            told: Mutex::default(),
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

    /// Where it is, without a slash at the end.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// Says what it does with the connections from now on: one after the other, the last again and again. What came
    /// before is forgotten.
    pub fn behave(&self, conducts: &[Conduct]) {
        *self.state.told() = Told {
            conducts: conducts.to_vec(),
            ..Told::default()
        };
    }

    /// How many connections were made.
    pub fn connections(&self) -> usize {
        self.state.told().connections
    }

    /// The requests that were read, oldest first.
    pub fn requests(&self) -> Vec<Request> {
        self.state.told().requests.clone()
    }

    /// How many bytes of floods were written. Some of them may never have been read.
    pub fn flooded(&self) -> u64 {
        self.state.told().flooded.load(Ordering::SeqCst)
    }
}

impl State {
    /// What is done with the next connection, and where its flood is counted.
    fn next(&self) -> (Conduct, Arc<AtomicU64>) {
        let mut told = self.told();
        let last = told.conducts.len().saturating_sub(1);
        let conduct = told.conducts.get(told.connections.min(last)).cloned();
        told.connections += 1;
        (conduct.unwrap_or_default(), Arc::clone(&told.flooded))
    }
}

/// Acts, and closes when it is done or the client went away.
fn serve(
    mut stream: TcpStream,
    state: &State,
    conduct: &Conduct,
    flooded: &AtomicU64,
) -> Option<()> {
    stream.set_read_timeout(Some(PATIENCE)).ok()?;
    stream.set_write_timeout(Some(PATIENCE)).ok()?;
    stream.set_nodelay(true).ok()?;
    for act in conduct {
        match act {
            Act::Read => {
                let request = read(&mut stream)?;
                state.told().requests.push(request);
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

/// One request; `None` when the client went away before it was there.
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

/// Writes spaces, which any JSON may begin with.
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
