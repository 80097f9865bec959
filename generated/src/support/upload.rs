//! Content to send, which need not be in memory: from a buffer, a file or a stream, with progress.

use std::fmt;
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;

use super::error::Error;
use super::failure::Kind;
use super::upload_body::{BoxError, Chunked, Chunks, Progress, State, UploadBody, take};
use super::upload_check::{Opened, Opening, checked, drained, open};

/// Content to send: from memory (`Upload::from(bytes)`, or a text), a file or a stream.
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
    /// anything is sent, and so is a file whose size does not include its content, as in `/proc`.
    ///
    /// # Errors
    /// If the file does not exist or is not accessible, or it is not a regular file but a folder, a pipe or a device.
    pub async fn file(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        Self::of_file(path, tokio::fs::metadata(path).await)
    }

    /// The content of a file, without async.
    ///
    /// # Errors
    /// Those of [`file`](Upload::file).
    #[cfg(feature = "blocking")]
    #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
    pub fn file_blocking(path: impl AsRef<Path>) -> Result<Self, Error> {
        let path = path.as_ref();
        Self::of_file(path, std::fs::metadata(path))
    }

    fn of_file(path: &Path, facts: io::Result<Metadata>) -> Result<Self, Error> {
        let facts = facts.and_then(|facts| checked(&facts).map(|()| facts));
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
    pub fn on_progress(mut self, progress: impl Fn(u64, Option<u64>) + Send + Sync + 'static) -> Self {
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
            Source::Stream(slot) => slot.lock().unwrap_or_else(PoisonError::into_inner).is_some(),
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

    fn sending(&self, opened: Option<Opened>) -> UploadBody {
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
        UploadBody::new(state, self.length, self.progress.clone())
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
from!(Bytes, BytesMut, Vec<u8>, String, &'static [u8], &'static str);

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
