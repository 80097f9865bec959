//! Reading page after page: streams of pages and of their items. Which field is the token and which are the items is
//! the generated code's to say.

use std::collections::HashSet;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use serde::de::DeserializeOwned;
use serde_json::Value;

use tokio::task::JoinHandle;

use super::call::Call;
use super::decode;
use super::error::Error;
use super::execute::{Accept, Answer, Answering, execute};
use super::failure::{Kind, Transport};

/// The pages of a list, each read when it is asked for.
///
/// A stream, and with [`Pages::try_next`] usable without any stream library. It ends after the last page, and after an
/// error; after an error it can be [resumed](Pages::resume).
#[must_use = "pages are read only when asked for"]
pub struct Pages<P> {
    call: Call,
    token_parameter: usize,
    token: fn(&P) -> Option<&str>,
    prefetch: bool,
    state: State,
    /// All tokens so far: a service that gives one twice would be read for ever.
    seen: HashSet<String>,
    page: PhantomData<fn() -> P>,
}

enum State {
    /// The next page is to be asked for.
    Ready,
    /// It is under way.
    Reading(Answering),
    /// It is under way, whether or not anybody waits for it.
    ReadingAhead(Ahead),
    /// It could not be read.
    Failed,
    /// The next page would be one that was read before.
    Repeated,
    Done,
}

impl<P: DeserializeOwned> Pages<P> {
    /// Pages of `call`. `token` finds, in a page, what the parameter of index `token_parameter` must be for the next
    /// one; nothing or the empty text ends.
    pub fn new(call: Call, token_parameter: usize, token: fn(&P) -> Option<&str>) -> Self {
        let mut pages = Self {
            call,
            token_parameter,
            token,
            prefetch: false,
            state: State::Ready,
            seen: HashSet::new(),
            page: PhantomData,
        };
        let first = pages.next_token().map(ToOwned::to_owned);
        pages.seen.extend(first);
        pages
    }

    /// The items of all pages, one after the other. `items` takes them out of a page.
    pub fn items<I>(self, items: fn(P) -> Vec<I>) -> Items<P, I> {
        Items {
            pages: self,
            take: items,
            current: Vec::new().into_iter(),
        }
    }

    /// Reads one page ahead: the next page is asked for as soon as one has come, while that one is being worked on.
    pub fn prefetch(mut self) -> Self {
        self.prefetch = true;
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
        match self.state {
            State::Done => None,
            _ => self.call.arguments.get(self.token_parameter)?.as_str(),
        }
    }

    /// Goes on after an error: the page that could not be read is asked for again. No effect otherwise, nor when the
    /// service named a page that was read before.
    pub fn resume(&mut self) {
        if matches!(self.state, State::Failed) {
            self.state = State::Ready;
        }
    }

    /// Takes note of where the next page is.
    fn turn(&mut self, page: &P) -> State {
        let Some(token) = (self.token)(page).filter(|token| !token.is_empty()) else {
            return State::Done;
        };
        if !self.seen.insert(token.to_owned()) {
            return State::Repeated;
        }
        self.call
            .set(self.token_parameter, Value::String(token.to_owned()));
        if self.prefetch {
            State::ReadingAhead(Ahead(tokio::spawn(self.ask())))
        } else {
            State::Ready
        }
    }

    fn ask(&self) -> Answering {
        execute(self.call.clone(), Accept::Json)
    }
}

impl<P: DeserializeOwned> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if matches!(self.state, State::Ready) {
            self.state = State::Reading(self.ask());
        }
        let answer = match &mut self.state {
            State::Reading(answering) => ready!(answering.as_mut().poll(context)),
            State::ReadingAhead(ahead) => ready!(ahead.poll(context)),
            State::Repeated => {
                self.state = State::Done;
                let error = Error::new(Kind::Repeated).of(&self.call);
                return Poll::Ready(Some(Err(error)));
            }
            State::Ready | State::Failed | State::Done => return Poll::Ready(None),
        };
        let page = answer.and_then(|answer| decode::json(&answer));
        self.state = match &page {
            Ok(page) => self.turn(page),
            Err(_) => State::Failed,
        };
        Poll::Ready(Some(page))
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("call", &self.call)
            .field("prefetch", &self.prefetch)
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
/// A stream, and with [`Items::try_next`] usable without any stream library. It ends after the last item, and after an
/// error; after an error it can be [resumed](Items::resume).
#[must_use = "items are read only when asked for"]
pub struct Items<P, I> {
    pages: Pages<P>,
    take: fn(P) -> Vec<I>,
    current: vec::IntoIter<I>,
}

// No item is ever pinned, whatever its type.
impl<P, I> Unpin for Items<P, I> {}

impl<P: DeserializeOwned, I> Items<P, I> {
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
    /// When the call fails, or the service names a page that was read before. There are no more items then, unless
    /// [resumed](Items::resume).
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The next items, `limit` of them or as many as there are. No page is asked for that is not needed for them, and
    /// what is left of the last one comes next.
    ///
    /// # Errors
    /// As [`Items::try_next`]. The items read until then are not lost: they come again.
    pub async fn collect_up_to(&mut self, limit: usize) -> Result<Vec<I>, Error> {
        let mut items = Vec::new();
        while items.len() < limit {
            match self.try_next().await {
                Ok(Some(item)) => items.push(item),
                Ok(None) => break,
                Err(error) => {
                    self.current = items.into_iter();
                    return Err(error);
                }
            }
        }
        Ok(items)
    }

    /// The token of the page that comes next, or that could not be read. `None` for the first page, and after the last
    /// one.
    pub fn next_token(&self) -> Option<&str> {
        self.pages.next_token()
    }

    /// Goes on after an error: the page that could not be read is asked for again, and no item comes twice.
    pub fn resume(&mut self) {
        self.pages.resume();
    }
}

impl<P: DeserializeOwned, I> Stream for Items<P, I> {
    type Item = Result<I, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(item) = self.current.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            // A page may be empty and still name a next one.
            match ready!(Pin::new(&mut self.pages).poll_next(context)) {
                Some(Ok(page)) => self.current = (self.take)(page).into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

impl<P, I> fmt::Debug for Items<P, I> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Items")
            .field("call", &self.pages.call)
            .finish_non_exhaustive()
    }
}
