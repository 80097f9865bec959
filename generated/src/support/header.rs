//! Header names and values from text. Errors give the name of the header, never the value.

use http::header::{HeaderName, HeaderValue};

/// A header's name.
pub(super) fn name(text: &str) -> Result<HeaderName, String> {
    HeaderName::try_from(text).map_err(|_| format!("`{}` is not a valid header name", text.escape_debug()))
}

/// The value of the header `name`.
pub(super) fn value(name: &str, text: &str) -> Result<HeaderValue, String> {
    HeaderValue::try_from(text)
        .map_err(|_| format!("the value of `{name}` contains characters that HTTP does not allow"))
}

/// The value of the header `name`, marked as sensitive.
pub(super) fn secret(name: &str, text: &str) -> Result<HeaderValue, String> {
    let mut value = value(name, text)?;
    value.set_sensitive(true);
    Ok(value)
}
