//! Records and downloads in programs without async. What they are is said where the async halves are.

use std::fmt;
use std::path::Path;

use bytes::Bytes;
use http::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::blocking::{step, wait};
use super::error::Error;
use super::{records, transfer};

/// The values of a response that is a stream of JSON texts: an iterator whose `next` waits for the next one.
///
/// A value that is not of the form that the document promises is an error in its place, whose body is its text, and the
/// others come all the same. After any other error it is over.
#[must_use = "a stream does nothing until it is asked for a value"]
pub struct Records<T> {
    records: records::Records<T>,
    failed: bool,
}

impl<T> From<records::Records<T>> for Records<T> {
    fn from(records: records::Records<T>) -> Self {
        Self {
            records,
            failed: false,
        }
    }
}

impl<T: DeserializeOwned> Iterator for Records<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let record = step(&mut self.failed, self.records.try_next());
        // One that can't be read is not the last.
        if let Some(Err(error)) = &record {
            self.failed = !error.is_decode();
        }
        record
    }
}

impl<T> fmt::Debug for Records<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.records.fmt(formatter)
    }
}

/// Content that is being received: an iterator of its parts.
#[must_use = "content is received only when asked for"]
pub struct Download {
    download: transfer::Download,
    failed: bool,
}

impl From<transfer::Download> for Download {
    fn from(download: transfer::Download) -> Self {
        Self {
            download,
            failed: false,
        }
    }
}

impl Download {
    /// The HTTP status: 206 where it is a part that was asked for.
    pub fn status(&self) -> u16 {
        self.download.status()
    }

    /// All that is left, in memory. It may have as many bytes as the client accepts of a response.
    ///
    /// # Errors
    /// When the connection breaks, nothing comes in time, or there is more of it.
    pub fn bytes(self) -> Result<Bytes, Error> {
        wait(self.download.bytes())
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.download.headers()
    }

    /// How many bytes there are in all, when the other side says so.
    pub fn length(&self) -> Option<u64> {
        self.download.length()
    }

    /// Calls `progress` with the bytes received so far, and their number in all where the other side says so.
    pub fn on_progress(
        self,
        progress: impl FnMut(u64, Option<u64>) + Send + Sync + 'static,
    ) -> Self {
        Self {
            download: self.download.on_progress(progress),
            ..self
        }
    }

    /// Writes all that is left into a file, and gives the number of bytes. The file appears only when it is whole.
    ///
    /// # Errors
    /// When the connection breaks, nothing comes in time, or the file can't be written.
    pub fn save(self, path: impl AsRef<Path>) -> Result<u64, Error> {
        wait(self.download.save(path))
    }
}

impl Iterator for Download {
    type Item = Result<Bytes, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        step(&mut self.failed, self.download.try_next())
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.download.fmt(formatter)
    }
}
