//! Streams of JSON texts: one per line (NDJSON), or as a sequence (RFC 7464). The generated code defines the types of
//! their values.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::StatusCode;
use http::header::{ACCEPT, HeaderMap, HeaderValue};
use serde::de::DeserializeOwned;

use super::call::Call;
use super::decode;
use super::error::Error;
use super::execute::{Accept, Opening, open};
use super::failure::{Kind, Received};
use super::transfer::Download;

/// The separator before each text of a sequence (RFC 7464).
const RECORD_SEPARATOR: u8 = 0x1e;

/// The values of a response that is a stream of JSON texts.
///
/// It is a `Stream`, and [`Records::try_next`] reads it without any stream library. Nothing is sent until the first
/// value is requested. Dropping it closes the connection. It is never opened again, since the values already read would
/// come twice.
///
/// A value that does not have the documented form gives an error in its position, with the value's text as its body,
/// and the stream continues. After any other error it ends. The timeout of the call limits how long the stream may be
/// silent.
#[must_use = "a stream does nothing until a value is requested"]
pub struct Records<T> {
    texts: Texts,
    item: PhantomData<fn() -> T>,
}

impl<T: DeserializeOwned> Records<T> {
    /// The values of the call's response, which has this media type.
    pub fn new(mut call: Call, media_type: &'static str) -> Self {
        if !call.headers.contains_key(ACCEPT)
            && let Ok(value) = HeaderValue::try_from(media_type)
        {
            call.headers.insert(ACCEPT, value);
        }
        Self {
            texts: Texts {
                limit: call.client.inner.response_limit,
                call,
                state: State::Ready,
                rest: BytesMut::new(),
                separator: None,
                searched: 0,
                status: StatusCode::OK,
                headers: HeaderMap::new(),
            },
            item: PhantomData,
        }
    }

    /// The next value. `None` if there are no more.
    ///
    /// Dropping the future loses nothing: the next call continues where it was.
    ///
    /// # Errors
    /// If the value can't be read; then the next one can be requested. If the connection breaks, or nothing arrives in
    /// time; then the stream has ended.
    pub async fn try_next(&mut self) -> Result<Option<T>, Error> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }
}

impl<T: DeserializeOwned> Stream for Records<T> {
    type Item = Result<T, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(match ready!(self.texts.poll(context)) {
            Some(Ok(text)) => Some(decode::value(&text).map_err(|why| {
                let texts = &self.texts;
                let received = Received::new(texts.status, texts.headers.clone(), text);
                Error::unreadable(received, why).of(&texts.call).after(1)
            })),
            Some(Err(error)) => Some(Err(error)),
            None => None,
        })
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Records")
            .field("call", &self.texts.call)
            .finish_non_exhaustive()
    }
}

/// The stream without the type of its values, so that it is compiled once.
struct Texts {
    call: Call,
    /// The maximum length of a text in bytes.
    limit: usize,
    state: State,
    /// Bytes that are not split yet.
    rest: BytesMut,
    /// The separator of the texts. The first byte decides which of the two forms it is.
    separator: Option<u8>,
    /// The length of `rest` that was already searched for a separator.
    searched: usize,
    status: StatusCode,
    headers: HeaderMap,
}

enum State {
    /// To be opened.
    Ready,
    Opening(Opening),
    Open(Box<Download>),
    Done,
}

impl Texts {
    /// The next text.
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Error>>> {
        loop {
            if let Some(text) = self.cut() {
                return Poll::Ready(Some(Ok(text)));
            }
            match &mut self.state {
                State::Ready => {
                    self.state = State::Opening(open(self.call.clone(), Accept::Stream));
                }
                State::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(opened) => {
                        self.call.sent.clone_from(&opened.call.sent);
                        self.status = opened.response.status;
                        self.headers.clone_from(&opened.response.headers);
                        let idle = self.call.timeout.unwrap_or(self.call.client.inner.timeout);
                        self.state = State::Open(Box::new(Download::new(opened, idle)));
                    }
                    Err(error) => return self.fail(error),
                },
                State::Open(download) => match ready!(Pin::new(&mut **download).poll_next(context)) {
                    Some(Ok(bytes)) if self.rest.len() + bytes.len() > self.limit => {
                        let limit = self.limit;
                        let error = Error::new(Kind::TooLarge { limit }).of(&self.call).after(1);
                        return self.fail(error);
                    }
                    Some(Ok(bytes)) => self.rest.extend_from_slice(&bytes),
                    Some(Err(error)) => return self.fail(error),
                    None => {
                        // The last line may lack a line break.
                        self.state = State::Done;
                        let text = self.rest.split().freeze();
                        if !is_blank(&text) {
                            return Poll::Ready(Some(Ok(text)));
                        }
                    }
                },
                State::Done => return Poll::Ready(None),
            }
        }
    }

    fn fail(&mut self, error: Error) -> Poll<Option<Result<Bytes, Error>>> {
        self.state = State::Done;
        self.rest.clear();
        Poll::Ready(Some(Err(error)))
    }

    /// The next complete text.
    fn cut(&mut self) -> Option<Bytes> {
        loop {
            let first = *self.rest.first()?;
            let separator = *self.separator.get_or_insert(match first {
                RECORD_SEPARATOR => RECORD_SEPARATOR,
                _ => b'\n',
            });
            let unsearched = self.rest.get(self.searched..).unwrap_or_default();
            let Some(at) = unsearched.iter().position(|byte| *byte == separator) else {
                self.searched = self.rest.len();
                return None;
            };
            let mut text = self.rest.split_to(self.searched + at + 1);
            self.searched = 0;
            text.truncate(text.len() - 1);
            if !is_blank(&text) {
                return Some(text.freeze());
            }
        }
    }
}

/// True if the text is empty or white space.
fn is_blank(text: &[u8]) -> bool {
    text.trim_ascii().is_empty()
}
