//! Streams of values and downloads in programs without async. Their behaviour is documented on the async types.

use std::fmt;
use std::path::Path;

use bytes::Bytes;
use http::header::HeaderMap;
use serde::de::DeserializeOwned;

use super::blocking::{step, wait};
use super::error::Error;
use super::{records, transfer};

/// The values of a response that is a stream of JSON texts, as an iterator whose `next` waits for the next value.
///
/// A value that does not have the documented form gives an error in its position, with the value's text as its body;
/// the other values follow. After any other error it ends.
#[must_use = "a stream does nothing until a value is requested"]
pub struct Records<T> {
    records: records::Records<T>,
    failed: bool,
}

impl<T> From<records::Records<T>> for Records<T> {
    fn from(records: records::Records<T>) -> Self {
        Self { records, failed: false }
    }
}

impl<T: DeserializeOwned> Iterator for Records<T> {
    type Item = Result<T, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let record = step(&mut self.failed, self.records.try_next());
        // An unreadable value is not the last.
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

/// The content of a response, as an iterator of its chunks.
#[must_use = "content is received only when requested"]
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
    /// The HTTP status. 206 if the server sends only the requested part.
    pub fn status(&self) -> u16 {
        self.download.status()
    }

    /// Reads the rest into memory, up to the client's response limit.
    ///
    /// # Errors
    /// If the connection breaks, nothing arrives in time, or the limit is exceeded.
    pub fn bytes(self) -> Result<Bytes, Error> {
        wait(self.download.bytes())
    }

    /// Reads the rest into memory as UTF-8 text, up to the client's response limit.
    ///
    /// # Errors
    /// Those of [`bytes`](Download::bytes), and if it is not UTF-8. Its bytes are in the error.
    pub fn text(self) -> Result<String, Error> {
        wait(self.download.text())
    }

    /// Reads the rest into memory as JSON, into a type of your own or `serde_json::Value`.
    ///
    /// # Errors
    /// Those of [`bytes`](Download::bytes), and if it does not have that form. Its bytes are in the error.
    pub fn json<T: DeserializeOwned>(self) -> Result<T, Error> {
        wait(self.download.json())
    }

    /// The headers of the response.
    pub fn headers(&self) -> &HeaderMap {
        self.download.headers()
    }

    /// The total number of bytes, if the service gives it.
    pub fn length(&self) -> Option<u64> {
        self.download.length()
    }

    /// Calls `progress` with the bytes received so far, and the total number if the service gives it.
    pub fn on_progress(self, progress: impl FnMut(u64, Option<u64>) + Send + Sync + 'static) -> Self {
        Self {
            download: self.download.on_progress(progress),
            ..self
        }
    }

    /// Writes the rest to a file, and returns the number of bytes. The file appears only when it is complete.
    ///
    /// # Errors
    /// If the connection breaks, nothing arrives in time, or the file can't be written.
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
