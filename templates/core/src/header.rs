//! Names and values of headers from text. What HTTP does not allow is said by name, never by value.

use http::header::{HeaderName, HeaderValue};

/// A header's name.
pub(super) fn name(text: &str) -> Result<HeaderName, String> {
    HeaderName::try_from(text).map_err(|_| format!("`{}` is no header name", text.escape_debug()))
}

/// The value of what is called `name`.
pub(super) fn value(name: &str, text: &str) -> Result<HeaderValue, String> {
    HeaderValue::try_from(text)
        .map_err(|_| format!("the value of `{name}` holds characters that HTTP does not allow"))
}

/// The same, for a value that no log and no table of headers may keep.
pub(super) fn secret(name: &str, text: &str) -> Result<HeaderValue, String> {
    let mut value = value(name, text)?;
    value.set_sensitive(true);
    Ok(value)
}
