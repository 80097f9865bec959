//! The body of one attempt to upload: reads the content piece by piece, and checks that it has the declared length.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use super::upload_check::{Fault, broken, too_long};

/// The number of bytes of a file that are read at once.
const CHUNK: usize = 64 * 1024;

pub(super) type BoxError = Box<dyn StdError + Send + Sync>;
/// A caller's stream.
pub(super) type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;
/// Called with the number of bytes sent, and the total.
pub(super) type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// The body of one attempt.
pub(super) struct UploadBody {
    /// In a lock that is never contended: it makes a `Send` type `Sync`, as the HTTP library requires.
    state: Mutex<State>,
    length: Option<u64>,
    /// The numbers of bytes that were read from the source and that were passed on.
    taken: u64,
    sent: u64,
    /// The bytes up to the declared length, until the end of the stream is confirmed. The HTTP library reads no
    /// further, and truncated content must not look like a success.
    last: Option<Bytes>,
    progress: Option<Progress>,
}

/// The content that is still to be read.
pub(super) enum State {
    Bytes(Bytes),
    File(File),
    Chunks(Chunks),
    Sequence(VecDeque<UploadBody>),
    Done,
}

impl UploadBody {
    pub(super) fn new(state: State, length: Option<u64>, progress: Option<Progress>) -> Self {
        Self {
            state: Mutex::new(state),
            length,
            taken: 0,
            sent: 0,
            last: None,
            progress,
        }
    }

    /// The next bytes. Reports progress.
    fn part(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Fault>>> {
        let next = ready!(self.next(context));
        if let Some(Ok(chunk)) = &next {
            self.sent += chunk.len() as u64;
            if let Some(progress) = &self.progress {
                progress(self.sent, self.length);
            }
        }
        Poll::Ready(next)
    }

    fn next(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Fault>>> {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        loop {
            match ready!(state.poll(context)) {
                Some(Ok(chunk)) if chunk.is_empty() => {}
                Some(Ok(chunk)) => {
                    self.taken += chunk.len() as u64;
                    match self.length {
                        Some(length) if self.taken > length => {
                            *state = State::Done;
                            return Poll::Ready(Some(Err(too_long(length))));
                        }
                        Some(length) if self.taken == length => self.last = Some(chunk),
                        _ => return Poll::Ready(Some(Ok(chunk))),
                    }
                }
                Some(Err(cause)) => {
                    *state = State::Done;
                    return Poll::Ready(Some(Err(broken(cause))));
                }
                None => {
                    *state = State::Done;
                    if let Some(last) = self.last.take() {
                        return Poll::Ready(Some(Ok(last)));
                    }
                    return Poll::Ready(match self.length {
                        Some(length) if self.taken < length => {
                            let message = format!("it ended after {} of the {length} bytes", self.taken);
                            self.length = None;
                            Some(Err(Fault::new(message)))
                        }
                        _ => None,
                    });
                }
            }
        }
    }
}

impl http_body::Body for UploadBody {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
        let next = ready!(self.part(context));
        Poll::Ready(next.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

impl State {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        match self {
            // In chunks, for progress.
            Self::Bytes(bytes) => {
                let part = bytes.split_to(bytes.len().min(CHUNK));
                Poll::Ready((!part.is_empty()).then_some(Ok(part)))
            }
            Self::File(file) => {
                let mut chunk = vec![0; CHUNK];
                let mut buffer = ReadBuf::new(&mut chunk);
                if let Err(error) = ready!(Pin::new(file).poll_read(context, &mut buffer)) {
                    return Poll::Ready(Some(Err(error.into())));
                }
                let length = buffer.filled().len();
                chunk.truncate(length);
                Poll::Ready((length > 0).then(|| Ok(chunk.into())))
            }
            Self::Chunks(chunks) => chunks.as_mut().poll_next(context),
            Self::Sequence(pieces) => {
                while let Some(piece) = pieces.front_mut() {
                    match ready!(piece.part(context)) {
                        Some(chunk) => return Poll::Ready(Some(chunk.map_err(Into::into))),
                        None => pieces.pop_front(),
                    };
                }
                Poll::Ready(None)
            }
            Self::Done => Poll::Ready(None),
        }
    }
}

/// A caller's stream, with its own types of bytes and errors.
pub(super) struct Chunked<S>(pub(super) Pin<Box<S>>);

impl<S, B, E> Stream for Chunked<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<BoxError>,
{
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(next.map(|chunk| chunk.map(Into::into).map_err(Into::into)))
    }
}

/// Takes the stream. Returns one that fails if it was taken before.
pub(super) fn take(slot: &Mutex<Option<Chunks>>) -> Chunks {
    let taken = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
    taken.unwrap_or_else(|| Box::pin(Taken(false)))
}

/// Replaces a stream that was already read.
struct Taken(bool);

impl Stream for Taken {
    type Item = Result<Bytes, BoxError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let reported = std::mem::replace(&mut self.0, true);
        Poll::Ready((!reported).then(|| Err("the stream was already sent".into())))
    }
}
