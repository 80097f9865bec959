//! The outline of dates and times (RFC 3339): whether a text can be one. A ground room.

/// The outline of a date, or of a date with a time.
pub(crate) fn is_time(text: &str) -> bool {
    (text.len() == 10 && is_date(text)) || is_date_time(text)
}

/// The outline of a date: digits in the right positions. The number of days of a month is not checked.
pub(crate) fn is_date(text: &str) -> bool {
    let mut bytes = text.bytes();
    text.len() >= 10
        && (0..10).all(|at| match (at, bytes.next()) {
            (4 | 7, Some(byte)) => byte == b'-',
            (_, Some(byte)) => byte.is_ascii_digit(),
            (_, None) => false,
        })
}

pub(crate) fn is_date_time(text: &str) -> bool {
    let rest = text.as_bytes().get(10..).unwrap_or_default();
    is_date(text) && rest.len() >= 9 && matches!(rest[0], b'T' | b't' | b' ')
}
