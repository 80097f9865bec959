//! Keys of `paths`: the path, the query, and the fragment that only distinguishes operations. A ground room.

/// The parts of a key of `paths`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Parts<'a> {
    /// The part before the query and the fragment.
    pub(crate) path: &'a str,
    /// The part that is sent in the query, without its question mark.
    pub(crate) query: Option<&'a str>,
    /// The part that is never sent, without its `#`.
    pub(crate) fragment: Option<&'a str>,
}

/// Splits a key of `paths`. Text in braces is the name of a parameter, even if it contains `?` or `#`.
pub(crate) fn parts(key: &str) -> Parts<'_> {
    let (rest, fragment) = split(key, '#');
    let (path, query) = split(rest, '?');
    Parts { path, query, fragment }
}

/// Splits at the first `mark` outside of braces.
fn split(text: &str, mark: char) -> (&str, Option<&str>) {
    let mut inside = false;
    for (at, c) in text.char_indices() {
        match c {
            '{' => inside = true,
            '}' => inside = false,
            c if c == mark && !inside => return (&text[..at], Some(&text[at + c.len_utf8()..])),
            _ => {}
        }
    }
    (text, None)
}

#[cfg(test)]
mod tests {
    use super::{Parts, parts};

    #[test]
    fn a_key_has_a_path_a_query_and_a_fragment() {
        let of = |path, query, fragment| Parts { path, query, fragment };
        for (key, expected) in [
            ("/a", of("/a", None, None)),
            ("/a?x=1", of("/a", Some("x=1"), None)),
            ("/#Action=List", of("/", None, Some("Action=List"))),
            ("/a?x={y#}&z#f?g", of("/a", Some("x={y#}&z"), Some("f?g"))),
            ("/{a?}/b?", of("/{a?}/b", Some(""), None)),
            ("/{a", of("/{a", None, None)),
        ] {
            assert_eq!(parts(key), expected, "{key}");
        }
    }
}
