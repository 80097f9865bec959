//! Reads files that a run finds: never waits for a pipe, and never reads a device without end.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::Path;

/// The largest file that is read: 20 times the largest document that is published.
const MOST_BYTES: u64 = 1 << 30;

/// Reads a regular file, or what a link to one leads to.
///
/// # Errors
///
/// If it can't be read, is not a regular file, or has more than 1 GiB.
pub fn read(path: &Path) -> io::Result<Vec<u8>> {
    let found = fs::metadata(path)?;
    if found.is_dir() {
        return Err(is_folder());
    }
    if !found.is_file() {
        let message = "it is not a regular file, but a pipe or a device";
        return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
    }
    read_to_end(path)
}

/// Reads a regular file as text.
///
/// # Errors
///
/// Those of [`read`], and if it is not UTF-8.
pub fn read_text(path: &Path) -> io::Result<String> {
    utf8(read(path)?)
}

/// Reads an input that was named by a person, which may be a pipe: `/dev/stdin`, or `<(…)` of a shell.
///
/// # Errors
///
/// If it can't be read, is a folder, or has more than 1 GiB.
pub fn read_given(path: &Path) -> io::Result<Vec<u8>> {
    // The message of the system depends on the system, and does not state what is expected.
    if fs::metadata(path)?.is_dir() {
        return Err(is_folder());
    }
    read_to_end(path)
}

pub(crate) fn utf8(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|_| io::Error::new(io::ErrorKind::InvalidData, "it is not valid UTF-8"))
}

fn read_to_end(path: &Path) -> io::Result<Vec<u8>> {
    let file = File::open(path)?;
    let length = file.metadata().map_or(0, |found| found.len().min(MOST_BYTES));
    let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or_default());
    file.take(MOST_BYTES + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > MOST_BYTES {
        let message = "it has more than 1 GiB, the most that is read of a file";
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, message));
    }
    Ok(bytes)
}

fn is_folder() -> io::Error {
    let message = "it is a folder, but a file is expected";
    io::Error::new(io::ErrorKind::IsADirectory, message)
}
