//! Content to send, which need not be in memory: from a buffer, a file or a stream, with progress.

use std::collections::VecDeque;
use std::error::Error as StdError;
use std::fmt;
use std::fs::Metadata;
use std::future::{Future, poll_fn};
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

use super::error::Error;
use super::failure::Kind;

/// The number of bytes of a file that are read at once.
const CHUNK: usize = 64 * 1024;

type BoxError = Box<dyn StdError + Send + Sync>;
type Chunks = Pin<Box<dyn Stream<Item = Result<Bytes, BoxError>> + Send>>;
type Progress = Arc<dyn Fn(u64, Option<u64>) + Send + Sync>;

/// Content to send: from memory, a file or a stream.
///
/// Bytes and files can be sent again if an attempt fails, a stream only as long as nothing was read from it. `Debug`
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
    /// One after the other.
    Sequence(Arc<[Upload]>),
}

impl Upload {
    /// The content of a file. It is opened again for each attempt. If its size has changed since, it is rejected before
    /// anything is sent.
    ///
    /// # Errors
    /// If the file does not exist or is not accessible.
    pub async fn file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        Self::of_file(path, tokio::fs::metadata(path).await)
    }

    /// The content of a file, without async.
    ///
    /// # Errors
    /// If the file does not exist or is not accessible.
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn file_blocking(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        Self::of_file(path, std::fs::metadata(path))
    }

    fn of_file(path: &Path, facts: io::Result<Metadata>) -> Result<Self, Error> {
        let facts = facts.and_then(|facts| {
            if facts.is_file() {
                Ok(facts)
            } else {
                let message = "it is not a file";
                Err(io::Error::new(io::ErrorKind::InvalidInput, message))
            }
        });
        let unread = |cause: io::Error| {
            let message = format!("{}: {cause}", path.display());
            Error::new(Kind::Unread(io::Error::new(cause.kind(), message)))
        };
        Ok(Self {
            length: Some(facts.map_err(unread)?.len()),
            source: Source::File(Arc::new(path.to_owned())),
            progress: None,
        })
    }

    /// The content of a stream. If its length in bytes is given, the service receives it first; some services reject
    /// uploads of unknown length. A stream that then yields fewer or more bytes fails the call. To check that, its last
    /// bytes are held back until the stream ends.
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

    /// Several contents, one after the other.
    pub(super) fn sequence(pieces: Vec<Self>) -> Self {
        let mut lengths = pieces.iter().map(|piece| piece.length);
        Self {
            length: lengths.try_fold(0_u64, |sum, length| sum.checked_add(length?)),
            source: Source::Sequence(pieces.into()),
            progress: None,
        }
    }

    /// Calls `progress` with the bytes sent so far, and the total number if it is known. Each attempt starts again at
    /// 0. The function is called on the task that sends, and should be quick.
    #[must_use]
    pub fn on_progress(
        mut self,
        progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        self.progress = Some(Arc::new(progress));
        self
    }

    /// The number of bytes, if it is known in advance.
    pub fn length(&self) -> Option<u64> {
        self.length
    }

    /// The bytes, if they are in memory and no progress is reported.
    pub(super) fn plain_bytes(&self) -> Option<&Bytes> {
        match (&self.source, &self.progress) {
            (Source::Bytes(bytes), None) => Some(bytes),
            _ => None,
        }
    }

    /// The bytes, if they are in memory.
    pub(super) fn bytes(&self) -> Option<&Bytes> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes),
            Source::File(_) | Source::Stream(_) | Source::Sequence(_) => None,
        }
    }

    /// True if it can be sent, or sent again.
    pub(super) fn is_repeatable(&self) -> bool {
        match &self.source {
            Source::Bytes(_) | Source::File(_) => true,
            Source::Stream(slot) => slot
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .is_some(),
            Source::Sequence(pieces) => pieces.iter().all(Self::is_repeatable),
        }
    }

    /// Checks the content before anything is sent: opens a file and compares its length, and reads a stream of length
    /// 0. `None` if there is nothing to check, so that most calls need not wait.
    pub(super) fn opening(&self) -> Option<Opening> {
        match &self.source {
            Source::File(path) => Some(Box::pin(open(Arc::clone(path), self.length))),
            Source::Stream(slot) if self.length == Some(0) => {
                let taken = take(slot);
                Some(Box::pin(async move { drained(taken).await }))
            }
            Source::Sequence(pieces) => {
                let openings: Vec<_> = pieces.iter().map(Self::opening).collect();
                if openings.iter().all(Option::is_none) {
                    return None;
                }
                Some(Box::pin(async move {
                    let mut opened = Vec::with_capacity(openings.len());
                    for opening in openings {
                        opened.push(match opening {
                            Some(opening) => Some(opening.await?),
                            None => None,
                        });
                    }
                    Ok(Opened::Sequence(opened))
                }))
            }
            Source::Bytes(_) | Source::Stream(_) => None,
        }
    }

    /// The body of one attempt, from the opened content.
    pub(super) fn body(&self, opened: Option<Opened>) -> reqwest::Body {
        match self.plain_bytes() {
            Some(bytes) => bytes.clone().into(),
            None => reqwest::Body::wrap(self.sending(opened)),
        }
    }

    fn sending(&self, opened: Option<Opened>) -> Sending {
        let state = match (&self.source, opened) {
            (Source::Bytes(bytes), _) => State::Bytes(bytes.clone()),
            (Source::Sequence(pieces), opened) => {
                let mut opened = match opened {
                    Some(Opened::Sequence(opened)) => opened.into_iter(),
                    _ => Vec::new().into_iter(),
                };
                let piece = |piece: &Self| piece.sending(opened.next().flatten());
                State::Sequence(pieces.iter().map(piece).collect())
            }
            (_, Some(Opened::File(file))) => State::File(file),
            (Source::Stream(slot), None) => State::Chunks(take(slot)),
            (Source::File(_) | Source::Stream(_), _) => State::Done,
        };
        Sending {
            state: Mutex::new(state),
            length: self.length,
            taken: 0,
            sent: 0,
            last: None,
            progress: self.progress.clone(),
        }
    }
}

/// The opened content of an attempt.
pub(super) enum Opened {
    File(File),
    Empty,
    /// The opened content of each piece.
    Sequence(Vec<Option<Opened>>),
}

/// A check of content in progress.
pub(super) type Opening = Pin<Box<dyn Future<Output = Result<Opened, Fault>> + Send>>;

/// The reason why content can't be sent as declared.
#[derive(Debug)]
pub(super) struct Fault {
    message: String,
    source: Option<BoxError>,
}

impl Fault {
    fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            source: None,
        }
    }

    fn caused(message: impl Into<String>, source: impl Into<BoxError>) -> Self {
        Self {
            message: message.into(),
            source: Some(source.into()),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)?;
        match &self.source {
            Some(source) => write!(formatter, ": {source}"),
            None => Ok(()),
        }
    }
}

impl StdError for Fault {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}

async fn open(path: Arc<PathBuf>, length: Option<u64>) -> Result<Opened, Fault> {
    let shown = path.display();
    let opened = async {
        let file = File::open(&*path).await?;
        let now = file.metadata().await?.len();
        io::Result::Ok((file, now))
    };
    let (file, now) = opened
        .await
        .map_err(|cause| Fault::caused(format!("{shown} can't be read"), cause))?;
    match length {
        Some(before) if before != now => Err(Fault::new(format!(
            "{shown} had {before} bytes and now has {now}"
        ))),
        _ => Ok(Opened::File(file)),
    }
}

/// Reads a stream of declared length 0, which the HTTP library would not read.
async fn drained(mut chunks: Chunks) -> Result<Opened, Fault> {
    loop {
        match poll_fn(|context| chunks.as_mut().poll_next(context)).await {
            None => return Ok(Opened::Empty),
            Some(Ok(chunk)) if chunk.is_empty() => {}
            Some(Ok(_)) => return Err(too_long(0)),
            Some(Err(cause)) => return Err(broken(cause)),
        }
    }
}

fn too_long(length: u64) -> Fault {
    Fault::new(format!("there is more than the declared {length} bytes"))
}

fn broken(cause: BoxError) -> Fault {
    Fault::caused("it can't be read further", cause)
}

/// Takes the stream. Returns one that fails if it was taken before.
fn take(slot: &Mutex<Option<Chunks>>) -> Chunks {
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

/// Converts each of these types through [`Bytes`].
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

impl<const N: usize> From<&'static [u8; N]> for Upload {
    fn from(bytes: &'static [u8; N]) -> Self {
        Self::from(&bytes[..])
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let source = match self.source {
            Source::Bytes(_) => "bytes",
            Source::File(_) => "file",
            Source::Stream(_) => "stream",
            Source::Sequence(_) => "sequence",
        };
        formatter
            .debug_struct("Upload")
            .field("source", &source)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}

/// A caller's stream, with its own types of bytes and errors.
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

/// An upload in progress.
struct Sending {
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

enum State {
    Bytes(Bytes),
    File(File),
    Chunks(Chunks),
    Sequence(VecDeque<Sending>),
    Done,
}

impl Sending {
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
                            let message =
                                format!("it ended after {} of the {length} bytes", self.taken);
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

impl http_body::Body for Sending {
    type Data = Bytes;
    type Error = Fault;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Fault>>> {
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
