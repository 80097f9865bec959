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

use super::call::Call;
use super::decode;
use super::error::{Error, Kind};
use super::execute::{Accept, Answering, execute};

/// The pages of a list, each read when it is asked for.
///
/// A stream, and with [`Pages::try_next`] usable without any stream library. It ends after the last page, and after an
/// error.
#[must_use = "pages are read only when asked for"]
pub struct Pages<P> {
    call: Call,
    token_parameter: usize,
    token: fn(&P) -> Option<&str>,
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
    /// The next page would be one that was read before.
    Repeated,
    Done,
}

impl<P: DeserializeOwned> Pages<P> {
    /// Pages of `call`. `token` finds, in a page, what the parameter of index `token_parameter` must be for the next
    /// one; nothing or the empty text ends.
    pub fn new(call: Call, token_parameter: usize, token: fn(&P) -> Option<&str>) -> Self {
        let first = call
            .arguments
            .get(token_parameter)
            .and_then(Value::as_str)
            .map(ToOwned::to_owned);
        Self {
            call,
            token_parameter,
            token,
            state: State::Ready,
            seen: first.into_iter().collect(),
            page: PhantomData,
        }
    }

    /// The items of all pages, one after the other. `items` takes them out of a page.
    pub fn items<I>(self, items: fn(P) -> Vec<I>) -> Items<P, I> {
        Items {
            pages: self,
            take: items,
            current: Vec::new().into_iter(),
        }
    }

    /// The next page; `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next one goes on where it was.
    ///
    /// # Errors
    /// When the call fails, or the service names a page that was read before. There are no more pages then.
    pub async fn try_next(&mut self) -> Result<Option<P>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
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
        State::Ready
    }
}

impl<P: DeserializeOwned> Stream for Pages<P> {
    type Item = Result<P, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if matches!(self.state, State::Ready) {
            self.state = State::Reading(execute(self.call.clone(), Accept::Json));
        }
        let answer = match &mut self.state {
            State::Reading(answering) => ready!(answering.as_mut().poll(context)),
            State::Repeated => Err(Error::new(Kind::Repeated).of(self.call.operation)),
            State::Ready | State::Done => return Poll::Ready(None),
        };
        let page = answer.and_then(|answer| decode::json(&answer));
        self.state = match &page {
            Ok(page) => self.turn(page),
            Err(_) => State::Done,
        };
        Poll::Ready(Some(page))
    }
}

impl<P> fmt::Debug for Pages<P> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Pages")
            .field("call", &self.call)
            .finish_non_exhaustive()
    }
}

/// The items of all pages of a list; a page is read when the items of the one before are used up.
///
/// A stream, and with [`Items::try_next`] usable without any stream library. It ends after the last item, and after an
/// error.
#[must_use = "items are read only when asked for"]
pub struct Items<P, I> {
    pages: Pages<P>,
    take: fn(P) -> Vec<I>,
    current: vec::IntoIter<I>,
}

// No item is ever pinned, whatever its type.
impl<P, I> Unpin for Items<P, I> {}

impl<P: DeserializeOwned, I> Items<P, I> {
    /// The next item; `None` after the last one.
    ///
    /// Dropping the future loses nothing: the next one goes on where it was.
    ///
    /// # Errors
    /// When the call fails, or the service names a page that was read before. There are no more items then.
    pub async fn try_next(&mut self) -> Result<Option<I>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
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
