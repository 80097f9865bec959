//! Reading page after page: streams of pages and of their items. Which field is the token and which are the items is
//! the generated code's to say.

use std::collections::{HashSet, VecDeque};
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
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
use super::execute::{Accept, Answer, Answering, execute};
use super::failure::{Kind, Transport};

/// The pages of a list, each read when it is asked for.
///
/// A stream, and with [`Pages::try_next`] usable without any stream library. It ends after the last page, and after an
/// error; after an error it can be [resumed](Pages::resume), or go on [behind](Pages::skip_page) a page that can't be read.
#[must_use = "pages are read only when asked for"]
pub struct Pages<P> {
    walk: Walk,
    token: fn(&P) -> Option<&str>,
    page: PhantomData<fn() -> P>,
}

/// The pages without their type, so that they are compiled once.
struct Walk {
    call: Call,
    token_parameter: usize,
    /// Where the token of the next page is in a page, as a JSON pointer.
    token_at: &'static str,
    prefetch: bool,
    state: State,
    /// How many pages in a row could not be read.
    failures: u32,
    /// All tokens so far: a service that gives one twice would be read for ever.
    seen: HashSet<String>,
}

enum State {
    /// The next page is to be asked for.
    Ready,
    /// It is under way.
    Reading(Answering),
    /// It is under way, whether or not it is waited for.
    ReadingAhead(Ahead),
    /// It could not be read.
    Failed {
        /// Until when it is not asked for again.
        until: Option<Instant>,
        next: Next,
    },
    /// It is to be asked for again at this time.
    Resting(Instant),
    /// The same, with its timer.
    Waiting(Pin<Box<Sleep>>),
    /// The next page would be one that was read before.
    Repeated,
    Done,
}

/// What a page that can't be read says of the next one.
#[derive(Debug, PartialEq)]
enum Next {
    Token(String),
    /// There is none.
    End,
    Unknown,
}

impl Walk {
    fn new(call: Call, token_parameter: usize, token_at: &'static str) -> Self {
        let mut walk = Self {
            call,
            token_parameter,
            token_at,
            prefetch: false,
            state: State::Ready,
            failures: 0,
            seen: HashSet::new(),
        };
        let first = walk.next_token().map(ToOwned::to_owned);
        walk.seen.extend(first);
        walk
    }

    fn next_token(&self) -> Option<&str> {
        match self.state {
            State::Done => None,
            _ => self.call.arguments.get(self.token_parameter)?.as_str(),
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
            Next::End => self.state = State::Done,
            // Not read ahead: there may be no runtime here.
            Next::Token(token) => self.turn(&token),
        }
        true
    }

    /// Takes note of where the next page is.
    fn turn(&mut self, token: &str) {
        self.failures = 0;
        self.state = if token.is_empty() {
            State::Done
        } else if self.seen.insert(token.to_owned()) {
            self.call
                .set(self.token_parameter, Value::String(token.to_owned()));
            State::Ready
        } else {
            State::Repeated
        };
    }

    /// The same, and begins to read it where that is wanted.
    fn turn_and_read(&mut self, token: &str) {
        self.turn(token);
        if self.prefetch && matches!(self.state, State::Ready) {
            self.state = State::ReadingAhead(Ahead(tokio::spawn(self.ask())));
        }
    }

    /// Takes note of a page that could not be read.
    fn fail(&mut self, error: &Error, next: Next) {
        self.failures = self.failures.saturating_add(1);
        let policy = self.call.policy();
        let rest = policy.rest(self.failures, error.retry_after());
        self.state = State::Failed {
            until: Instant::now().checked_add(rest),
            next,
        };
    }

    /// What a page that can't be read says of the next one.
    fn next_of(&self, page: &Value) -> Next {
        match page.pointer(self.token_at) {
            Some(Value::String(token)) if !token.is_empty() => Next::Token(token.clone()),
            Some(Value::String(_) | Value::Null) => Next::End,
            None if page.is_object() => Next::End,
            _ => Next::Unknown,
        }
    }

    fn ask(&self) -> Answering {
        execute(self.call.clone(), Accept::Json)
    }

    /// The next response, whose page is still to be read and noted.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer, Error>>> {
        loop {
            let answer = match &mut self.state {
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
                State::Reading(answering) => ready!(answering.as_mut().poll(context)),
                State::ReadingAhead(ahead) => ready!(ahead.poll(context)),
                State::Repeated => {
                    self.state = State::Done;
                    Err(Error::new(Kind::Repeated).of(&self.call))
                }
                State::Failed { .. } | State::Done => return Poll::Ready(None),
            };
            if let Err(error) = &answer
                && !matches!(self.state, State::Done)
            {
                self.fail(error, Next::Unknown);
            }
            return Poll::Ready(Some(answer));
        }
    }
}

impl<P: DeserializeOwned> Pages<P> {
    /// Pages of `call`. `token` finds, in a page, what the parameter of index `token_parameter` must be for the next
    /// one; nothing or the empty text ends. `token_at` is the JSON pointer to the same, for a page that can't be read.
    pub fn new<M>(
        call: Call<M>,
        token_parameter: usize,
        token_at: &'static str,
        token: fn(&P) -> Option<&str>,
    ) -> Self {
        Self {
            walk: Walk::new(call.in_mode(), token_parameter, token_at),
            token,
            page: PhantomData,
        }
    }

    /// The items of all pages, one after the other. `items` takes them out of a page; `items_at` is the JSON pointer to
    /// them, for a page of which some can't be read.
    pub fn items<I>(self, items_at: &'static str, items: fn(P) -> Vec<I>) -> Items<P, I> {
        Items {
            pages: self,
            list_at: items_at,
            take: items,
            ready: VecDeque::new(),
        }
    }

    /// Reads one page ahead: the next page is asked for as soon as one has come, while that one is being worked on.
    pub fn prefetch(mut self) -> Self {
        self.walk.prefetch = true;
        self
    }

    /// The next page; `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next one goes on where it was.
    ///
    /// # Errors
    /// When the call fails, or the service names a page that was read before. There are no more pages then, unless
    /// [resumed](Pages::resume).
    pub async fn try_next(&mut self) -> Result<Option<P>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The token of the page that comes next, or that could not be read: given to the same list, it goes on from there.
    /// `None` for the first page, and after the last one.
    pub fn next_token(&self) -> Option<&str> {
        self.walk.next_token()
    }

    /// Goes on after an error: the page that could not be read is asked for again, a while after the error at the
    /// earliest, which grows with each error in a row. No effect otherwise, nor when the service named a page that was
    /// read before.
    pub fn resume(&mut self) {
        self.walk.resume();
    }

    /// Goes on behind a page that came and could not be read; its body is in the error. False, and without effect, where
    /// it is not known which page comes next: the call failed, or there was no error.
    pub fn skip_page(&mut self) -> bool {
        self.walk.skip()
    }
}

impl<P: DeserializeOwned> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let answer = match ready!(self.walk.poll(context)) {
            Some(Ok(answer)) => answer,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        let page = decode::json::<P>(&answer);
        match &page {
            Ok(page) => {
                let token = (self.token)(page).unwrap_or_default();
                self.walk.turn_and_read(token);
            }
            Err(error) => {
                let json = error.body_json().unwrap_or_default();
                let next = self.walk.next_of(&json);
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

/// A page that is read on a task of its own, which ends when nobody can want it any more.
struct Ahead(JoinHandle<Result<Answer, Error>>);

impl Ahead {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Result<Answer, Error>> {
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

/// The items of all pages of a list; a page is read when the items of the one before are used up.
///
/// A stream, and with [`Items::try_next`] usable without any stream library. It ends after the last item. An item that
/// is not of the form that the document promises is an error in its place, whose body is that item; the others come all
/// the same. After any other error it is over, and can be [resumed](Items::resume), or go on [behind](Items::skip_page) a page
/// that can't be read.
#[must_use = "items are read only when asked for"]
pub struct Items<P, I> {
    pages: Pages<P>,
    /// Where the items are in a page, as a JSON pointer.
    list_at: &'static str,
    take: fn(P) -> Vec<I>,
    /// What was read and not asked for yet.
    ready: VecDeque<Result<I, Error>>,
}

// No item is ever pinned, whatever its type.
impl<P, I> Unpin for Items<P, I> {}

impl<P: DeserializeOwned, I: DeserializeOwned> Items<P, I> {
    /// Reads one page ahead: the next page is asked for as soon as one has come, while its items are being worked on.
    pub fn prefetch(mut self) -> Self {
        self.pages = self.pages.prefetch();
        self
    }

    /// The next item; `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next one goes on where it was.
    ///
    /// # Errors
    /// When the item can't be read; the next one may be asked for then. When the call fails, or the service names a page
    /// that was read before; there are no more items then, unless [resumed](Items::resume).
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The next items, `limit` of them or as many as there are. No page is asked for that is not needed for them, and
    /// what is left of the last one comes next.
    ///
    /// Dropping the future loses nothing: the items read until then come again.
    ///
    /// # Errors
    /// As [`Items::try_next`]. The items read until then are not lost: they come again.
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

    /// The token of the page that comes next, or that could not be read. `None` for the first page, and after the last
    /// one.
    pub fn next_token(&self) -> Option<&str> {
        self.pages.next_token()
    }

    /// Goes on after an error: the page that could not be read is asked for again, a while after the error at the
    /// earliest, and no item comes twice.
    pub fn resume(&mut self) {
        self.pages.resume();
    }

    /// Goes on behind a page that came and could not be read; its body is in the error. False, and without effect, where
    /// it is not known which page comes next.
    pub fn skip_page(&mut self) -> bool {
        self.pages.skip_page()
    }

    /// Whether there are more items after an error, without [`Items::resume`].
    #[cfg(feature = "blocking")]
    pub(super) fn goes_on(&self) -> bool {
        !self.ready.is_empty() || !matches!(self.pages.walk.state, State::Failed { .. })
    }

    /// Reads the next page; false when there is none.
    fn read(&mut self, context: &mut Context<'_>) -> Poll<bool> {
        let answer = match ready!(self.pages.walk.poll(context)) {
            Some(Ok(answer)) => answer,
            Some(Err(error)) => {
                self.ready.push_back(Err(error));
                return Poll::Ready(true);
            }
            None => return Poll::Ready(false),
        };
        match decode::json::<P>(&answer) {
            Ok(page) => {
                let token = (self.pages.token)(&page).unwrap_or_default();
                self.pages.walk.turn_and_read(token);
                self.ready.extend((self.take)(page).into_iter().map(Ok));
            }
            Err(error) => self.salvage(&answer, error),
        }
        Poll::Ready(true)
    }

    /// Takes the items that can be read out of a page that can't be.
    #[cold]
    fn salvage(&mut self, answer: &Answer, error: Error) {
        let page = error.body_json().unwrap_or_default();
        let walk = &mut self.pages.walk;
        let next = walk.next_of(&page);
        let Some(Value::Array(items)) = page.pointer(self.list_at) else {
            walk.fail(&error, next);
            self.ready.push_back(Err(error));
            return;
        };
        let name = self.list_at.trim_start_matches('/').replace('/', ".");
        for (index, item) in items.iter().enumerate() {
            let place = format!("{name}[{index}]");
            self.ready.push_back(decode::part(answer, item, &place));
        }
        match next {
            Next::Token(token) => walk.turn_and_read(&token),
            Next::End => walk.turn(""),
            Next::Unknown => {
                walk.fail(&error, next);
                self.ready.push_back(Err(error));
            }
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
