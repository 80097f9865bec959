//! Line ends. Version control may change those of text files on checkout (`autocrlf`). That is not an edit, whether of
//! an output or of an input.

use std::borrow::Cow;

/// Returns a text with the line ends of Unix.
pub(crate) fn unix(bytes: &[u8]) -> Cow<'_, [u8]> {
    let mut pairs = bytes.windows(2);
    if !pairs.any(|pair| pair == b"\r\n") {
        return Cow::Borrowed(bytes);
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut rest = bytes.iter().copied().peekable();
    while let Some(byte) = rest.next() {
        if byte != b'\r' || rest.peek() != Some(&b'\n') {
            out.push(byte);
        }
    }
    Cow::Owned(out)
}

/// Does the same for a text that is not needed any more.
pub(crate) fn into_unix(bytes: Vec<u8>) -> Vec<u8> {
    match unix(&bytes) {
        Cow::Owned(unix) => unix,
        Cow::Borrowed(_) => bytes,
    }
}

/// Returns true if a file has this content, whatever its line ends.
pub fn same_text(file: &[u8], text: &str) -> bool {
    file == text.as_bytes() || unix(file) == unix(text.as_bytes())
}
