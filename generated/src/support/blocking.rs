//! Calls that block until they are done, for programs without async.
//!
//! The futures are those of the async client. They run on the waiting thread, with the I/O and the timers of one
//! background runtime. So no work continues in the background: a call that is no longer waited for has ended.

use std::fmt;
use std::future::{self, Future};
use std::io;
use std::panic::{self, AssertUnwindSafe};
use std::pin::pin;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread;
use std::time::Duration;

use serde::de::DeserializeOwned;
use tokio::runtime::{Builder, Handle};

use super::error::Error;
use super::failure::{Kind, Transport};
use super::mode::Mode;
use super::mode::sealed::Sealed;
use super::sending::Sending;
use super::{events, paging, records, transfer};

pub use super::blocking_streams::{Download, Records};

/// Runs a call, and waits for its result.
///
/// # Errors
/// Those of the call. An invalid argument in async code, whose thread must not be blocked. A failed connection if the
/// background runtime can't be started.
pub fn wait<T>(call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if is_async() {
        return Err(Error::invalid(
            "a blocking call in async code would block everything else on its thread: use the async client there, or \
             make the call in `tokio::task::spawn_blocking` or on a thread of its own",
        ));
    }
    let runtime = background().map_err(|cause| {
        let message = format!("the background runtime can't be started: {cause}");
        // Nothing was sent, as without a connection.
        Error::new(Kind::Transport(Transport {
            connect: true,
            timeout: false,
            source: io::Error::new(cause.kind(), message).into(),
        }))
    })?;
    let _entered = runtime.enter();
    drive(call)
}

/// True if a Tokio runtime is polling a future on this thread. A current runtime is not enough: `spawn_blocking` and
/// `block_in_place` have one too, and blocking is right there. Tokio documents that `Handle::block_on` panics in async
/// code and nowhere else, so it is called with a finished future. The panic hook prints Tokio's message.
///
/// Where a panic can't be caught, async code is not found, and the call blocks its thread: better than to end the
/// program. The call itself completes, since its I/O is not on the task's runtime.
fn is_async() -> bool {
    let Ok(runtime) = Handle::try_current() else {
        return false;
    };
    cfg!(panic = "unwind") && panic::catch_unwind(AssertUnwindSafe(|| runtime.block_on(async {}))).is_err()
}

/// The runtime of all blocking calls of the process, on its own thread. The first call starts it, and it never ends:
/// connections outlive the calls that opened them.
fn background() -> io::Result<Handle> {
    static STARTED: Mutex<Option<Handle>> = Mutex::new(None);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*started {
        return Ok(handle.clone());
    }
    let (sender, receiver) = sync_channel(1);
    // The caller waits for the result, so sending can't fail.
    let run = move || match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            let _ = sender.send(Ok(runtime.handle().clone()));
            runtime.block_on(future::pending::<()>());
        }
        Err(cause) => {
            let _ = sender.send(Err(cause));
        }
    };
    thread::Builder::new().name("blocking-calls".to_owned()).spawn(run)?;
    let handle = receiver.recv().map_err(io::Error::other)??;
    *started = Some(handle.clone());
    Ok(handle)
}

/// Polls the future on this thread until it is done. Unlike `block_on` of a runtime, it never panics, wherever it is
/// called.
fn drive<T>(future: impl Future<Output = T>) -> T {
    let bell = Arc::new(Bell::default());
    let waker = Waker::from(bell.clone());
    let mut context = Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(value) => return value,
            Poll::Pending => bell.wait(),
        }
    }
}

/// Wakes the waiting thread. Parking the thread would do, but parking is shared with all other code on that thread.
#[derive(Default)]
struct Bell {
    rung: Mutex<bool>,
    changed: Condvar,
}

impl Bell {
    fn wait(&self) {
        let mut rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        while !std::mem::take(&mut *rung) {
            rung = self.changed.wait(rung).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_one();
    }
}

/// The pages of a list, each read when it is requested.
///
/// Ends after the last page, and after an error. After an error it can be [resumed](Pages::resume), or continue
/// [after](Pages::skip_page) a page that can't be read.
#[must_use = "pages are read only when requested"]
pub struct Pages<P> {
    pages: paging::Pages<P>,
    failed: bool,
}

impl<P: DeserializeOwned> Pages<P> {
    /// The items of all pages, one after the other. `items` takes them out of a page. `items_at` is the JSON pointer to
    /// them, for a page that has unreadable items.
    pub fn items<I>(self, items_at: &'static str, items: fn(P) -> Option<Vec<I>>) -> Items<P, I> {
        Items {
            items: self.pages.items(items_at, items),
            failed: self.failed,
        }
    }

    /// Reads one page ahead: requests the next page as soon as one has arrived, while that one is processed.
    pub fn prefetch(self) -> Self {
        Self {
            pages: self.pages.prefetch(),
            ..self
        }
    }

    /// The token of the next page, or of the page that could not be read. Pass it to the same list to continue there.
    /// `None` for the first page, and after the last one.
    pub fn next_token(&self) -> Option<&str> {
        self.pages.next_token()
    }

    /// Continues after an error by requesting the failed page again. It waits first, longer with each error in a row.
    /// No effect if there was no error, or if the service named a page that was already read.
    pub fn resume(&mut self) {
        self.failed = false;
        self.pages.resume();
    }

    /// Continues after a page that arrived and could not be read; its body is in the error. Returns false, without
    /// effect, if the next page is not known: the call failed, or there was no error.
    pub fn skip_page(&mut self) -> bool {
        let skipped = self.pages.skip_page();
        self.failed &= !skipped;
        skipped
    }
}

impl<P: DeserializeOwned> Iterator for Pages<P> {
    type Item = Result<P, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.failed, self.pages.try_next())
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(formatter)
    }
}

/// The items of all pages of a list. The next page is read when the items of the current one are used up.
///
/// Ends after the last item. An item that does not have the documented form gives an error in its position, with that
/// item as its body; the other items follow. After any other error it ends, and can be [resumed](Items::resume), or
/// continue [after](Items::skip_page) a page that can't be read.
#[must_use = "items are read only when requested"]
pub struct Items<P, I> {
    items: paging::Items<P, I>,
    failed: bool,
}

impl<P: DeserializeOwned, I: DeserializeOwned> Items<P, I> {
    /// Reads one page ahead: requests the next page as soon as one has arrived, while its items are processed.
    pub fn prefetch(self) -> Self {
        Self {
            items: self.items.prefetch(),
            ..self
        }
    }

    /// The next items: `limit` of them, or fewer at the end of the list. Reads no more pages than needed, and keeps the
    /// rest of the last page for the next call.
    ///
    /// # Errors
    /// Those of the iterator. Items read before the error are not lost: they come again after it is
    /// [resumed](Items::resume).
    pub fn collect_up_to(&mut self, limit: usize) -> Result<Vec<I>, Error> {
        if self.failed {
            return Ok(Vec::new());
        }
        let items = wait(self.items.collect_up_to(limit));
        if let Err(error) = &items {
            self.failed = !error.is_decode() || self.items.is_stopped();
        }
        items
    }

    /// The token of the next page, or of the page that could not be read. `None` for the first page, and after the last
    /// one.
    pub fn next_token(&self) -> Option<&str> {
        self.items.next_token()
    }

    /// Continues after an error by requesting the failed page again. It waits first, longer with each error in a row.
    /// No item comes twice.
    pub fn resume(&mut self) {
        self.failed = false;
        self.items.resume();
    }

    /// True after an error of a whole page: there are no more items without [`Items::resume`] or [`Items::skip_page`].
    /// False after an error of one item, which the other items follow.
    pub fn is_stopped(&self) -> bool {
        self.failed
    }

    /// Continues after a page that arrived and could not be read; its body is in the error. Returns false, without
    /// effect, if the next page is not known.
    pub fn skip_page(&mut self) -> bool {
        let skipped = self.items.skip_page();
        self.failed &= !skipped;
        skipped
    }
}

impl<P: DeserializeOwned, I: DeserializeOwned> Iterator for Items<P, I> {
    type Item = Result<I, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let item = step(&mut self.failed, self.items.try_next());
        // An unreadable item is not the last.
        if let Some(Err(error)) = &item {
            self.failed = !error.is_decode() || self.items.is_stopped();
        }
        item
    }
}

impl<P, I> fmt::Debug for Items<P, I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(formatter)
    }
}

/// The events of a stream that the service keeps open, as an iterator whose `next` waits for the next event.
/// Reconnecting and the end of the stream are as for the async [`Events`](events::Events).
#[must_use = "a stream does nothing until an event is requested"]
pub struct Events<T> {
    events: events::Events<T>,
    failed: bool,
}

impl<T: DeserializeOwned> Events<T> {
    /// Sets how long the stream may be silent before it is considered dead and is opened again. Any bytes count as a
    /// sign of life, comments too. Default: 60 seconds.
    pub fn watchdog(self, silence: Duration) -> Self {
        Self {
            events: self.events.watchdog(silence),
            ..self
        }
    }

    /// Sets how many reconnects in a row may fail. Default: 10. With 0, a lost stream is not opened again.
    pub fn reconnects(self, times: u32) -> Self {
        Self {
            events: self.events.reconnects(times),
            ..self
        }
    }

    /// Opens the stream now, instead of when the first event is requested. From here on no event is missed. No effect
    /// if the stream is already open, or has ended.
    ///
    /// # Errors
    /// If the stream can't be opened; then it has ended, unless it is [resumed](Events::resume).
    pub fn open(&mut self) -> Result<(), Error> {
        let opened = async { self.events.open().await.map(Some) };
        step(&mut self.failed, opened).unwrap_or(Ok(()))
    }

    /// The id of the last event. `None` if the service gives none.
    pub fn last_event_id(&self) -> Option<&str> {
        self.events.last_event_id()
    }

    /// The name of the last event (`event: error`). `None` if it has none.
    pub fn last_event_name(&self) -> Option<&str> {
        self.events.last_event_name()
    }

    /// Opens the stream again after an error that ended it, and continues. No effect if there was no such error.
    pub fn resume(&mut self) {
        self.failed = false;
        self.events.resume();
    }
}

impl<T: DeserializeOwned> Iterator for Events<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let event = step(&mut self.failed, self.events.try_next());
        // An unreadable event is not the last.
        if let Some(Err(error)) = &event {
            self.failed = !error.is_decode();
        }
        event
    }
}

impl<T> fmt::Debug for Events<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.events.fmt(formatter)
    }
}

/// One step of an iterator. It ends after any error, also after one that the async stream does not know of: otherwise a
/// loop that ignores errors would never end.
pub(super) fn step<T>(
    failed: &mut bool,
    next: impl Future<Output = Result<Option<T>, Error>>,
) -> Option<Result<T, Error>> {
    if *failed {
        return None;
    }
    let item = wait(next);
    *failed = item.is_err();
    item.transpose()
}

/// The call style of blocking clients: calls block the thread that makes them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Blocking;

impl Sealed for Blocking {}

impl Mode for Blocking {
    type Sent<T> = Result<T, Error>;
    type Pages<P> = Pages<P>;
    type Items<P, I> = Items<P, I>;
    type Events<T> = Events<T>;
    type Records<T> = Records<T>;
    type Download = Download;

    fn send<T>(sending: Sending<T>) -> Result<T, Error> {
        wait(sending)
    }

    fn pages<P>(pages: paging::Pages<P>) -> Pages<P> {
        Pages { pages, failed: false }
    }

    fn items<P, I>(items: paging::Items<P, I>) -> Items<P, I> {
        Items { items, failed: false }
    }

    fn events<T>(events: events::Events<T>) -> Events<T> {
        Events { events, failed: false }
    }

    fn records<T>(records: records::Records<T>) -> Records<T> {
        Records::from(records)
    }

    fn download(download: Sending<transfer::Download>) -> Result<Download, Error> {
        wait(download).map(Download::from)
    }
}

/// Defines the blocking variants of an API's requests: `requests! { GetUser ListUsers }` for `operations::GetUser` and
/// so on.
#[allow(unused_macros, reason = "only generated code has requests")]
macro_rules! requests {
    ($($request:ident)*) => {$(
        #[doc = concat!("[`", stringify!($request), "`](operations::", stringify!($request), "), blocking.")]
        pub type $request = operations::$request<Blocking>;
    )*};
}

#[allow(unused_imports, reason = "only generated code has requests")]
pub(crate) use requests;
