//! Checks of content before anything is sent, and the reasons why content can't be sent.

use std::error::Error as StdError;
use std::fmt;
use std::fs::Metadata;
use std::future::{Future, poll_fn};
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use tokio::fs::File;
use tokio::io::AsyncReadExt as _;

use super::upload_body::{BoxError, Chunks};

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
    pub(super) fn new(message: impl Into<String>) -> Self {
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

/// An error for anything that is not a regular file: a folder, a pipe, a device.
pub(super) fn checked(facts: &Metadata) -> io::Result<()> {
    if facts.is_file() {
        return Ok(());
    }
    let message = "it is not a regular file";
    Err(io::Error::new(io::ErrorKind::InvalidInput, message))
}

/// Opens a file, and compares its length with the declared one.
pub(super) async fn open(path: Arc<PathBuf>, length: Option<u64>) -> Result<Opened, Fault> {
    let shown = path.display();
    let opened = async {
        // Opening a pipe would wait for someone to write to it.
        checked(&tokio::fs::metadata(&*path).await?)?;
        let mut file = File::open(&*path).await?;
        let now = file.metadata().await?.len();
        let has_more = now == 0 && file.read(&mut [0]).await? > 0;
        io::Result::Ok((file, now, has_more))
    };
    let (file, now, has_more) = opened
        .await
        .map_err(|cause| Fault::caused(format!("{shown} can't be read"), cause))?;
    if has_more && length == Some(0) {
        return Err(Fault::new(format!(
            "{shown} has content, but its size is 0, as for files of `/proc`: read it, and send the bytes"
        )));
    }
    match length {
        Some(before) if before != now => Err(Fault::new(format!("{shown} had {before} bytes and now has {now}"))),
        _ => Ok(Opened::File(file)),
    }
}

/// Reads a stream of declared length 0, which the HTTP library would not read.
pub(super) async fn drained(mut chunks: Chunks) -> Result<Opened, Fault> {
    loop {
        match poll_fn(|context| chunks.as_mut().poll_next(context)).await {
            None => return Ok(Opened::Empty),
            Some(Ok(chunk)) if chunk.is_empty() => {}
            Some(Ok(_)) => return Err(too_long(0)),
            Some(Err(cause)) => return Err(broken(cause)),
        }
    }
}

pub(super) fn too_long(length: u64) -> Fault {
    Fault::new(format!("the content is longer than the declared {length} bytes"))
}

pub(super) fn broken(cause: BoxError) -> Fault {
    Fault::caused("it can't be read further", cause)
}
