//! Paging: streams of pages and of their items. `turn` finds the next page, and the generated code names the members
//! that refer to it and those that hold the items.

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use serde::de::DeserializeOwned;
use serde_json::Value;

use tokio::task::JoinHandle;
use tokio::time::{Instant, Sleep, sleep_until};

use super::call::Call;
use super::decode;
use super::error::Error;
use super::execute::{Accept, Completed, InProgress, execute};
use super::failure::{Kind, Transport};
use super::turn::{self, By, Next, Paging, Place, Seen};

/// The number of pages without items in a row that are requested without a wait.
const EMPTY_AT_ONCE: u32 = 10;
/// The maximum number of pages without items in a row.
const EMPTY_PAGES: u32 = 1000;

/// The pages of a list, each read when it is requested.
///
/// It is a `Stream`, and [`Pages::try_next`] reads it without any stream library. It ends after the last page, and
/// after an error. After an error it can be [resumed](Pages::resume), or continue [after](Pages::skip_page) a page that
/// can't be read.
#[must_use = "pages are read only when requested"]
pub struct Pages<P> {
    walk: Walk,
    paging: Paging<P>,
}

/// The pages without their type, so that they are compiled once.
struct Walk {
    call: Call,
    by: By,
    prefetch: bool,
    state: State,
    /// The number of failed pages in a row.
    failures: u32,
    /// All tokens and URLs so far. A service that repeats one would be read endlessly.
    seen: Seen,
    /// The number of pages without items in a row.
    empty: u32,
}

enum State {
    /// The next page is to be requested.
    Ready,
    /// The request is in progress.
    Reading(InProgress),
    /// The request is in progress on its own task.
    ReadingAhead(Ahead),
    /// The page could not be read.
    Failed {
        /// The page is not requested again before this time.
        until: Option<Instant>,
        next: Next,
    },
    /// The page is to be requested again at this time.
    Resting(Instant),
    /// Like `Resting`, with its timer.
    Waiting(Pin<Box<Sleep>>),
    /// The next page can't be requested: it was already read, or is at another origin.
    Stuck(Kind),
    Done,
}

impl Walk {
    fn new(call: Call, by: By) -> Self {
        let mut walk = Self {
            call,
            by,
            prefetch: false,
            state: State::Ready,
            failures: 0,
            seen: Seen::default(),
            empty: 0,
        };
        if let Some(first) = walk.next_token().map(ToOwned::to_owned) {
            walk.seen.insert(&first);
        }
        walk
    }

    fn next_token(&self) -> Option<&str> {
        match (&self.state, self.by) {
            (State::Done, _) => None,
            (_, By::Token(Place::Parameter(name), _)) => {
                let index = self.call.query_index(name);
                self.call.arguments.get(index)?.as_str()
            }
            (_, By::Token(Place::Member(name), _)) => self.call.members.get(name)?.as_str(),
            _ => None,
        }
    }

    fn resume(&mut self) {
        if let State::Failed { until, .. } = self.state {
            self.state = until.map_or(State::Ready, State::Resting);
        }
    }

    fn skip(&mut self) -> bool {
        let State::Failed { next, .. } = &mut self.state else {
            return false;
        };
        match std::mem::replace(next, Next::Unknown) {
            Next::Unknown => return false,
            // Not read ahead: there may be no runtime here.
            next => self.turn(next),
        }
        true
    }

    /// Stores the location of the next page.
    fn turn(&mut self, next: Next) {
        self.failures = 0;
        let (key, url) = match &next {
            Next::End | Next::Unknown => {
                self.state = State::Done;
                return;
            }
            Next::At(_, Value::String(token)) => (token.clone(), None),
            Next::At(_, token) => (token.to_string(), None),
            Next::Url(url) => match turn::resolve(&self.call, url) {
                Ok(url) => (url.as_str().to_owned(), Some(url)),
                Err(message) => {
                    self.state = State::Stuck(Kind::Invalid(message));
                    return;
                }
            },
        };
        if !self.seen.insert(&key) {
            self.state = State::Stuck(Kind::Repeated);
            return;
        }
        match next {
            Next::At(Place::Parameter(name), value) => {
                let index = self.call.query_index(name);
                self.call.set(index, value);
            }
            Next::At(Place::Member(name), value) => {
                self.call.members.insert(name.to_owned(), value);
            }
            _ => self.call.url = url,
        }
        self.state = State::Ready;
    }

    /// Stores the location of the next page, and starts to read it if prefetching is on.
    fn turn_and_read(&mut self, next: Next) {
        self.turn(next);
        if !matches!(self.state, State::Ready) {
            return;
        }
        if self.empty >= EMPTY_PAGES {
            self.state = State::Stuck(Kind::Empty);
        } else if self.empty >= EMPTY_AT_ONCE {
            let rest = self.call.policy().backoff(self.empty - EMPTY_AT_ONCE + 1);
            self.state = Instant::now().checked_add(rest).map_or(State::Ready, State::Resting);
        } else if self.prefetch {
            self.state = State::ReadingAhead(Ahead(tokio::spawn(self.ask())));
        }
    }

    /// Counts the pages without items, since one item may need any number of them.
    fn count(&mut self, items: usize) {
        self.empty = if items == 0 { self.empty.saturating_add(1) } else { 0 };
    }

    /// Stores the failure of a page.
    fn fail(&mut self, error: &Error, next: Next) {
        self.failures = self.failures.saturating_add(1);
        let policy = self.call.policy();
        let rest = policy.rest(self.failures, error.retry_after());
        self.state = State::Failed {
            until: Instant::now().checked_add(rest),
            next,
        };
    }

    fn ask(&self) -> InProgress {
        execute(self.call.clone(), Accept::Json)
    }

    /// The next response. The caller reads its page and calls `turn`.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Completed, Error>>> {
        loop {
            let completed = match &mut self.state {
                State::Ready => {
                    self.state = State::Reading(self.ask());
                    continue;
                }
                State::Resting(until) => {
                    self.state = State::Waiting(Box::pin(sleep_until(*until)));
                    continue;
                }
                State::Waiting(waiting) => {
                    ready!(waiting.as_mut().poll(context));
                    self.state = State::Ready;
                    continue;
                }
                State::Reading(in_progress) => ready!(in_progress.as_mut().poll(context)),
                State::ReadingAhead(ahead) => ready!(ahead.poll(context)),
                State::Stuck(_) => {
                    let State::Stuck(kind) = std::mem::replace(&mut self.state, State::Done) else {
                        return Poll::Ready(None);
                    };
                    Err(Error::new(kind).of(&self.call))
                }
                State::Failed { .. } | State::Done => return Poll::Ready(None),
            };
            if let Err(error) = &completed
                && !matches!(self.state, State::Done)
            {
                self.fail(error, Next::Unknown);
            }
            return Poll::Ready(Some(completed));
        }
    }
}

impl<P: DeserializeOwned> Pages<P> {
    /// The pages of `call`.
    pub fn new<M>(call: Call<M>, paging: Paging<P>) -> Self {
        Self {
            walk: Walk::new(call.in_mode(), paging.by),
            paging,
        }
    }

    /// The items of all pages, one after the other. `items` takes them out of a page. `items_at` is the JSON pointer to
    /// them, for a page that has unreadable items.
    pub fn items<I>(self, items_at: &'static str, items: fn(P) -> Option<Vec<I>>) -> Items<P, I> {
        Items {
            pages: self,
            list_at: items_at,
            take: items,
            ready: VecDeque::new(),
        }
    }

    /// Reads one page ahead: requests the next page as soon as one has arrived, while that one is processed.
    pub fn prefetch(mut self) -> Self {
        self.walk.prefetch = true;
        self
    }

    /// The next page. `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next call continues where it was.
    ///
    /// # Errors
    /// If the call fails, or the service names a page that was already read. Then there are no more pages, unless it is
    /// [resumed](Pages::resume).
    pub async fn try_next(&mut self) -> Result<Option<P>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The token of the next page, or of the page that could not be read. Pass it to the same list to continue there.
    /// `None` for the first page, after the last one, and for lists that do not page by tokens.
    pub fn next_token(&self) -> Option<&str> {
        self.walk.next_token()
    }

    /// Continues after an error by requesting the failed page again. It waits first, longer with each error in a row.
    /// No effect if there was no error, or if the service named a page that was already read.
    pub fn resume(&mut self) {
        self.walk.resume();
    }

    /// Continues after a page that arrived and could not be read; its body is in the error. Returns false, without
    /// effect, if the next page is not known: the call failed, or there was no error.
    pub fn skip_page(&mut self) -> bool {
        self.walk.skip()
    }
}

impl<P: DeserializeOwned> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let completed = match ready!(self.walk.poll(context)) {
            Some(Ok(completed)) => completed,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let page = decode::json::<P>(&completed);
        match &page {
            Ok(page) => {
                let next = self.paging.next(page, completed.response.headers(), &self.walk.call);
                self.walk.turn_and_read(next);
            }
            Err(error) => {
                let json = error.body_json().unwrap_or_default();
                let next = self.walk.by.of_json(&json, completed.response.headers());
                self.walk.fail(error, next);
            }
        }
        Poll::Ready(Some(page))
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("call", &self.walk.call)
            .field("prefetch", &self.walk.prefetch)
            .finish_non_exhaustive()
    }
}

/// A page that is read on its own task. Dropping it ends the task.
struct Ahead(JoinHandle<Result<Completed, Error>>);

impl Ahead {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Completed, Error>> {
        let joined = ready!(Pin::new(&mut self.0).poll(context));
        Poll::Ready(joined.unwrap_or_else(|gone| {
            Err(Error::new(Kind::Transport(Transport {
                connect: false,
                timeout: false,
                source: Box::new(gone),
            })))
        }))
    }
}

impl Drop for Ahead {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// The items of all pages of a list. The next page is read when the items of the current one are used up.
///
/// It is a `Stream`, and [`Items::try_next`] reads it without any stream library. It ends after the last item. An item
/// that does not have the documented form gives an error in its position, with that item as its body; the other items
/// follow. After any other error it ends, and can be [resumed](Items::resume), or continue [after](Items::skip_page) a
/// page that can't be read.
#[must_use = "items are read only when requested"]
pub struct Items<P, I> {
    pages: Pages<P>,
    /// The JSON pointer to the items in a page.
    list_at: &'static str,
    take: fn(P) -> Option<Vec<I>>,
    /// Items that were read but not requested yet.
    ready: VecDeque<Result<I, Error>>,
}

// Items are never pinned, whatever their type.
impl<P, I> Unpin for Items<P, I> {}

impl<P: DeserializeOwned, I: DeserializeOwned> Items<P, I> {
    /// Reads one page ahead: requests the next page as soon as one has arrived, while its items are processed.
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item. `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next call continues where it was.
    ///
    /// # Errors
    /// If the item can't be read; then the next one can be requested. If the call fails, or the service names a page
    /// that was already read; then there are no more items, unless it is [resumed](Items::resume).
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The next items: `limit` of them, or fewer at the end of the list. Reads no more pages than needed, and keeps the
    /// rest of the last page for the next call.
    ///
    /// Dropping the future loses nothing: items read before come again.
    ///
    /// # Errors
    /// Those of [`Items::try_next`]. Items read before the error are not lost: they come again.
    pub async fn collect_up_to(&mut self, limit: usize) -> Result<Vec<I>, Error> {
        let mut good = 0;
        while good < limit {
            match self.ready.get(good) {
                Some(Ok(_)) => good += 1,
                Some(Err(_)) => match self.ready.remove(good) {
                    Some(Err(error)) => return Err(error),
                    _ => break,
                },
                None => {
                    let more = poll_fn(|context| self.read(context)).await;
                    if !more {
                        break;
                    }
                }
            }
        }
        Ok(self.ready.drain(..good).filter_map(Result::ok).collect())
    }

    /// The token of the next page, or of the page that could not be read. `None` for the first page, and after the last
    /// one. Items of the current page may still follow: to continue in another run, read [pages](Pages).
    pub fn next_token(&self) -> Option<&str> {
        self.pages.next_token()
    }

    /// Continues after an error by requesting the failed page again. It waits first, longer with each error in a row.
    /// No item comes twice.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    /// Continues after a page that arrived and could not be read; its body is in the error. Returns false, without
    /// effect, if the next page is not known.
    pub fn skip_page(&mut self) -> bool {
        self.pages.skip_page()
    }

    /// True after an error of a whole page: there are no more items without [`Items::resume`] or [`Items::skip_page`].
    /// False after an error of one item, which the other items follow.
    pub fn is_stopped(&self) -> bool {
        self.ready.is_empty() && matches!(self.pages.walk.state, State::Failed { .. })
    }

    /// Reads the next page. False if there is none.
    fn read(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        let completed = match ready!(self.pages.walk.poll(context)) {
            Some(Ok(completed)) => completed,
            Some(Err(error)) => {
                self.ready.push_back(Err(error));
                return Poll::Ready(true);
            }
            None => return Poll::Ready(false),
        };
        match decode::json::<P>(&completed) {
            Ok(page) => {
                let Pages { walk, paging } = &mut self.pages;
                let next = paging.next(&page, completed.response.headers(), &walk.call);
                let items = (self.take)(page).unwrap_or_default();
                walk.count(items.len());
                walk.turn_and_read(next);
                self.ready.extend(items.into_iter().map(Ok));
            }
            Err(error) => self.salvage(&completed, error),
        }
        Poll::Ready(true)
    }

    /// Takes the readable items out of an unreadable page.
    #[cold]
    fn salvage(&mut self, completed: &Completed, error: Error) {
        let page = error.body_json().unwrap_or_default();
        let walk = &mut self.pages.walk;
        let headers = completed.response.headers();
        let Some(Value::Array(items)) = page.pointer(self.list_at) else {
            let next = walk.by.of_json(&page, headers);
            walk.fail(&error, next);
            self.ready.push_back(Err(error));
            return;
        };
        walk.count(items.len());
        let name = self.list_at.trim_start_matches('/').replace('/', ".");
        for (index, item) in items.iter().enumerate() {
            let place = format!("{name}[{index}]");
            self.ready.push_back(decode::part(completed, item, &place));
        }
        match walk.by.of_items(&page, headers, items.len(), &walk.call) {
            Next::Unknown => {
                walk.fail(&error, Next::Unknown);
                self.ready.push_back(Err(error));
            }
            next => walk.turn_and_read(next),
        }
    }
}

impl<P: DeserializeOwned, I: DeserializeOwned> Stream for Items<P, I> {
    type Item = Result<I, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        // A page may be empty and still name a next one.
        loop {
            if let Some(item) = self.ready.pop_front() {
                return Poll::Ready(Some(item));
            }
            if !ready!(self.read(context)) {
                return Poll::Ready(None);
            }
        }
    }
}

impl<P, I> fmt::Debug for Items<P, I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("call", &self.pages.walk.call)
            .finish_non_exhaustive()
    }
}
