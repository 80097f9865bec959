//! Calls that are waited for, in programs without async.
//!
//! The futures are those of the async client. Here they run on the thread that waits for them, with the I/O and the time
//! of one background runtime, so nothing goes on behind a call's back: what is not waited for any more has ended.

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

/// Waits for what a call gives.
///
/// # Errors
/// Those of the call. Also when called from async code, whose thread must not be held up: an invalid argument; and when
/// the background runtime can't be started.
pub fn wait<T>(call: impl Future<Output = Result<T, Error>>) -> Result<T, Error> {
    if is_async() {
        return Err(Error::invalid(
            "a blocking call in async code would hold up all that runs on its thread: use the async client there, or \
             make the call in `tokio::task::spawn_blocking` or on a thread of its own",
        ));
    }
    let runtime = background().map_err(|cause| {
        let message = format!("the background runtime can't be started: {cause}");
        // Nothing was sent, as when there is no connection.
        Error::new(Kind::Transport(Transport {
            connect: true,
            timeout: false,
            source: io::Error::new(cause.kind(), message).into(),
        }))
    })?;
    let _entered = runtime.enter();
    drive(call)
}

/// Whether a future of Tokio is being polled on this thread. A current runtime is not enough: `spawn_blocking` and
/// `block_in_place` have one too, and blocking is right there. Tokio documents that `Handle::block_on` panics in async
/// code, and only there, so that is tried with a future that is done. The panic hook prints Tokio's message.
fn is_async() -> bool {
    let Ok(runtime) = Handle::try_current() else {
        return false;
    };
    panic::catch_unwind(AssertUnwindSafe(|| runtime.block_on(async {}))).is_err()
}

/// The runtime of all blocking calls of the process, on a thread of its own. It is started by the first of them and
/// never ends: connections outlive the calls that made them.
fn background() -> io::Result<Handle> {
    static STARTED: Mutex<Option<Handle>> = Mutex::new(None);
    let mut started = STARTED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*started {
        return Ok(handle.clone());
    }
    let (tell, told) = sync_channel(1);
    // The one who asks waits for the answer, so telling it can't fail.
    let run = move || match Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => {
            let _ = tell.send(Ok(runtime.handle().clone()));
            runtime.block_on(future::pending::<()>());
        }
        Err(cause) => {
            let _ = tell.send(Err(cause));
        }
    };
    thread::Builder::new()
        .name("blocking-calls".to_owned())
        .spawn(run)?;
    let handle = told.recv().map_err(io::Error::other)??;
    *started = Some(handle.clone());
    Ok(handle)
}

/// Polls the future on this thread until it is done. Unlike `block_on` of a runtime, it may be called anywhere without
/// a panic.
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

/// Wakes the thread that waits for it. A thread's own parking would do, were it not shared with whatever else runs there.
#[derive(Default)]
struct Bell {
    rung: Mutex<bool>,
    changed: Condvar,
}

impl Bell {
    fn wait(&self) {
        let mut rung = self.rung.lock().unwrap_or_else(PoisonError::into_inner);
        while !std::mem::take(&mut *rung) {
            rung = self
                .changed
                .wait(rung)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Wake for Bell {
    fn wake(self: Arc<Self>) {
        *self.rung.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.changed.notify_one();
    }
}

/// The pages of a list, each read when it is asked for.
///
/// It ends after the last page, and after an error; after an error it can be [resumed](Pages::resume), or go on
/// [behind](Pages::skip_page) a page that can't be read.
#[must_use = "pages are read only when asked for"]
pub struct Pages<P> {
    pages: paging::Pages<P>,
    failed: bool,
}

impl<P: DeserializeOwned> Pages<P> {
    /// The items of all pages, one after the other. `items` takes them out of a page; `items_at` is the JSON pointer to
    /// them, for a page of which some can't be read.
    pub fn items<I>(self, items_at: &'static str, items: fn(P) -> Option<Vec<I>>) -> Items<P, I> {
        Items {
            items: self.pages.items(items_at, items),
            failed: self.failed,
        }
    }

    /// Reads one page ahead: the next page is asked for as soon as one has come, while that one is being worked on.
    pub fn prefetch(self) -> Self {
        Self {
            pages: self.pages.prefetch(),
            ..self
        }
    }

    /// The token of the page that comes next, or that could not be read: given to the same list, it goes on from there.
    /// `None` for the first page, and after the last one.
    pub fn next_token(&self) -> Option<&str> {
        self.pages.next_token()
    }

    /// Goes on after an error: the page that could not be read is asked for again, a while after the error at the
    /// earliest, which grows with each error in a row. No effect otherwise, nor when the service named a page that was
    /// read before.
    pub fn resume(&mut self) {
        self.failed = false;
        self.pages.resume();
    }

    /// Goes on behind a page that came and could not be read; its body is in the error. False, and without effect, where
    /// it is not known which page comes next: the call failed, or there was no error.
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

/// The items of all pages of a list; a page is read when the items of the one before are used up.
///
/// It ends after the last item. An item that is not of the form that the document promises is an error in its place,
/// whose body is that item; the others come all the same. After any other error it is over, and can be
/// [resumed](Items::resume), or go on [behind](Items::skip_page) a page that can't be read.
#[must_use = "items are read only when asked for"]
pub struct Items<P, I> {
    items: paging::Items<P, I>,
    failed: bool,
}

impl<P: DeserializeOwned, I: DeserializeOwned> Items<P, I> {
    /// Reads one page ahead: the next page is asked for as soon as one has come, while its items are being worked on.
    pub fn prefetch(self) -> Self {
        Self {
            items: self.items.prefetch(),
            ..self
        }
    }

    /// The next items, `limit` of them or as many as there are. No page is asked for that is not needed for them, and
    /// what is left of the last one comes next.
    ///
    /// # Errors
    /// As the iterator. The items read until then are not lost: they come again, once it is [resumed](Items::resume).
    pub fn collect_up_to(&mut self, limit: usize) -> Result<Vec<I>, Error> {
        if self.failed {
            return Ok(Vec::new());
        }
        let items = wait(self.items.collect_up_to(limit));
        if let Err(error) = &items {
            self.failed = !(error.is_decode() && self.items.goes_on());
        }
        items
    }

    /// The token of the page that comes next, or that could not be read. `None` for the first page, and after the last
    /// one.
    pub fn next_token(&self) -> Option<&str> {
        self.items.next_token()
    }

    /// Goes on after an error: the page that could not be read is asked for again, a while after the error at the
    /// earliest, and no item comes twice.
    pub fn resume(&mut self) {
        self.failed = false;
        self.items.resume();
    }

    /// Goes on behind a page that came and could not be read; its body is in the error. False, and without effect, where
    /// it is not known which page comes next.
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
        // One that can't be read is not the last.
        if let Some(Err(error)) = &item {
            self.failed = !(error.is_decode() && self.items.goes_on());
        }
        item
    }
}

impl<P, I> fmt::Debug for Items<P, I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.items.fmt(formatter)
    }
}

/// The events of a stream that the service keeps open, each as it comes: an iterator whose `next` waits for it. What
/// becomes of a stream that is lost, and how it ends, is as with the async [`Events`](events::Events).
#[must_use = "a stream does nothing until it is asked for an event"]
pub struct Events<T> {
    events: events::Events<T>,
    failed: bool,
}

impl<T: DeserializeOwned> Events<T> {
    /// Sets how long nothing may come until the stream counts as dead and is opened again. All bytes are a sign of life,
    /// comments too. 60 seconds when not set.
    pub fn watchdog(self, silence: Duration) -> Self {
        Self {
            events: self.events.watchdog(silence),
            ..self
        }
    }

    /// Sets how often in a row it may be opened again in vain. 10 times when not set; with 0, a stream that is lost is
    /// over.
    pub fn reconnects(self, times: u32) -> Self {
        Self {
            events: self.events.reconnects(times),
            ..self
        }
    }

    /// Opens the stream now, not when the first event is asked for: no event is missed from here on. It has no effect when
    /// the stream is open, or over.
    ///
    /// # Errors
    /// When the stream can't be opened; then it is over, unless [resumed](Events::resume).
    pub fn open(&mut self) -> Result<(), Error> {
        let opened = async { self.events.open().await.map(Some) };
        step(&mut self.failed, opened).unwrap_or(Ok(()))
    }

    /// The id of the event that came last; `None` when the service gives none.
    pub fn last_event_id(&self) -> Option<&str> {
        self.events.last_event_id()
    }

    /// The name of the event that came last (`event: error`); `None` when it has none.
    pub fn last_event_name(&self) -> Option<&str> {
        self.events.last_event_name()
    }

    /// Opens the stream again after an error that ended it, and goes on. No effect otherwise.
    pub fn resume(&mut self) {
        self.failed = false;
        self.events.resume();
    }
}

impl<T: DeserializeOwned> Iterator for Events<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let event = step(&mut self.failed, self.events.try_next());
        // One that can't be read is not the last.
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

/// One step of an iterator. It ends after any error, also one that the async half knows nothing of: else a loop that
/// passes over errors would never end.
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

/// Calls are waited for on the thread that makes them.
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
        Pages {
            pages,
            failed: false,
        }
    }

    fn items<P, I>(items: paging::Items<P, I>) -> Items<P, I> {
        Items {
            items,
            failed: false,
        }
    }

    fn events<T>(events: events::Events<T>) -> Events<T> {
        Events {
            events,
            failed: false,
        }
    }

    fn records<T>(records: records::Records<T>) -> Records<T> {
        Records::from(records)
    }

    fn download(download: Sending<transfer::Download>) -> Result<Download, Error> {
        wait(download).map(Download::from)
    }
}

/// Names of the requests of an API that wait: `requests! { GetUser ListUsers }`, where they are `operations::GetUser` and so
/// on.
#[allow(unused_macros, reason = "only generated code has requests")]
macro_rules! requests {
    ($($request:ident)*) => {$(
        #[doc = concat!("[`", stringify!($request), "`](operations::", stringify!($request), ") that is waited for.")]
        pub type $request = operations::$request<Blocking>;
    )*};
}

#[allow(unused_imports, reason = "only generated code has requests")]
pub(crate) use requests;
