//! Bytes to send that need not all be in memory: from a buffer, a file or a stream, with progress.

use std::error::Error as StdError;
use std::fmt;
use std::future::Future;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http_body::{Frame, SizeHint};
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

/// How much of a file is read at once, in bytes.
const CHUNK: usize = 64 * 1024;

type BoxError = Box<dyn StdError + Send + Sync>;
type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;
type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// Bytes to send: from memory, a file or a stream.
///
/// Bytes and files can be sent again when an attempt fails; a stream only as long as nothing was taken from it. `Debug`
/// shows sizes, never contents.
#[derive(Clone)]
pub struct Upload {
    source: Source,
    length: Option<u64>,
    progress: Option<Progress>,
}

#[derive(Clone)]
enum Source {
    Bytes(Bytes),
    File(Arc<PathBuf>),
    /// Taken when it is first read.
    Stream(Arc<Mutex<Option<Chunks>>>),
}

impl Upload {
    /// The content of a file. It is opened anew for each attempt, and must not change meanwhile.
    ///
    /// # Errors
    /// When there is no such file, or it can't be looked at.
    pub async fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref().to_owned();
        let facts = tokio::fs::metadata(&path).await?;
        if !facts.is_file() {
            let message = format!("{} is not a file", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(Self {
            length: Some(facts.len()),
            source: Source::File(Arc::new(path)),
            progress: None,
        })
    }

    /// What a stream gives. Where its length, in bytes, is known, it is said to the service before, and the stream must
    /// hold to it; some services refuse uploads of unknown length.
    pub fn stream<S, B, E>(stream: S, length: Option<u64>) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<BoxError>,
    {
        let chunks: Chunks = Box::pin(Chunked(Box::pin(stream)));
        Self {
            source: Source::Stream(Arc::new(Mutex::new(Some(chunks)))),
            length,
            progress: None,
        }
    }

    /// Calls `progress` with the bytes handed over so far, and their number in all where that is known. Each attempt
    /// begins at nothing again. The function is called on the task that sends, and should be quick.
    #[must_use]
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// How many bytes there are, where that is known before.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// Whether it can be sent (again).
    pub(super) fn is_repeatable(&self) -> bool {
        match &self.source {
            Source::Bytes(_) | Source::File(_) => true,
            Source::Stream(slot) => slot
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_some(),
        }
    }

    /// The body of one attempt.
    pub(super) fn body(&self) -> reqwest::Body {
        match (&self.source, &self.progress) {
            (Source::Bytes(bytes), None) => bytes.clone().into(),
            _ => reqwest::Body::wrap(Sending {
                state: Mutex::new(State::Begin(self.source.clone())),
                length: self.length,
                sent: 0,
                progress: self.progress.clone(),
            }),
        }
    }
}

/// Makes an upload of each type by way of [`Bytes`].
macro_rules! from {
    ($($type:ty),*) => {
        $(impl From<$type> for Upload {
            fn from(bytes: $type) -> Self {
                let bytes = Bytes::from(bytes);
                Self {
                    length: u64::try_from(bytes.len()).ok(),
                    source: Source::Bytes(bytes),
                    progress: None,
                }
            }
        })*
    };
}
from!(
    Bytes,
    BytesMut,
    Vec<u8>,
    String,
    &'static [u8],
    &'static str
);

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match self.source {
            Source::Bytes(_) => "bytes",
            Source::File(_) => "file",
            Source::Stream(_) => "stream",
        };
        formatter
            .debug_struct("Upload")
            .field("source", &source)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// A caller's stream with its own kinds of bytes and errors.
struct Chunked<S>(Pin<Box<S>>);

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

/// An upload under way.
struct Sending {
    /// In a lock that is never waited for: it makes what is only `Send` shareable, as the HTTP library wants it.
    state: Mutex<State>,
    length: Option<u64>,
    sent: u64,
    progress: Option<Progress>,
}

enum State {
    Begin(Source),
    Bytes(Bytes),
    Opening(Pin<Box<dyn Future<Output = io::Result<File>> + Send>>),
    File(File),
    Chunks(Chunks),
    Done,
}

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let state = self.state.get_mut().unwrap_or_else(PoisonError::into_inner);
        let next = ready!(state.poll(context));
        if let Some(Ok(chunk)) = &next {
            self.sent += chunk.len() as u64;
            if let Some(progress) = &self.progress {
                progress(self.sent, self.length);
            }
        }
        Poll::Ready(next.map(|chunk| chunk.map(Frame::data)))
    }

    fn size_hint(&self) -> SizeHint {
        self.length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

impl State {
    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, BoxError>>> {
        loop {
            let next = match self {
                Self::Begin(source) => match source {
                    Source::Bytes(bytes) => Self::Bytes(std::mem::take(bytes)),
                    Source::File(path) => {
                        let path = Arc::clone(path);
                        Self::Opening(Box::pin(async move { File::open(&*path).await }))
                    }
                    Source::Stream(slot) => {
                        let taken = slot.lock().unwrap_or_else(PoisonError::into_inner).take();
                        match taken {
                            Some(chunks) => Self::Chunks(chunks),
                            None => return self.fail("the stream was sent before"),
                        }
                    }
                },
                // In parts, so that there is progress to tell.
                Self::Bytes(bytes) => {
                    let part = bytes.split_to(bytes.len().min(CHUNK));
                    return Poll::Ready((!part.is_empty()).then_some(Ok(part)));
                }
                Self::Opening(opening) => match ready!(opening.as_mut().poll(context)) {
                    Ok(file) => Self::File(file),
                    Err(error) => return self.fail(error),
                },
                Self::File(file) => {
                    let mut chunk = vec![0; CHUNK];
                    let mut buffer = ReadBuf::new(&mut chunk);
                    if let Err(error) = ready!(Pin::new(file).poll_read(context, &mut buffer)) {
                        return self.fail(error);
                    }
                    let length = buffer.filled().len();
                    if length == 0 {
                        *self = Self::Done;
                        return Poll::Ready(None);
                    }
                    chunk.truncate(length);
                    return Poll::Ready(Some(Ok(chunk.into())));
                }
                Self::Chunks(chunks) => return chunks.as_mut().poll_next(context),
                Self::Done => return Poll::Ready(None),
            };
            *self = next;
        }
    }

    fn fail(&mut self, error: impl Into<BoxError>) -> Poll<Option<Result<Bytes, BoxError>>> {
        *self = Self::Done;
        Poll::Ready(Some(Err(error.into())))
    }
}
