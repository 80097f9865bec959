//! Splits Rust text into tokens, as far as folding needs it: comments and literals apart from code.
//!
//! No token is lost: joined, their texts are the input.

/// The kinds of tokens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// White space.
    Space,
    /// A comment that is not documentation.
    Comment,
    /// `///`, `/** */`.
    OuterDoc,
    /// `//!`, `/*! */`.
    InnerDoc,
    /// An identifier or a keyword.
    Word,
    /// A literal or a lifetime.
    Literal,
    /// One character of punctuation.
    Punct,
}

/// A piece of text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
}

/// Cuts a text into tokens.
pub(super) fn tokens(mut text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    while let Some(first) = text.chars().next() {
        let (kind, length) = next(text, first);
        let (token, rest) = text.split_at(length.clamp(first.len_utf8(), text.len()));
        tokens.push(Token { kind, text: token });
        text = rest;
    }
    tokens
}

fn next(text: &str, first: char) -> (Kind, usize) {
    if first.is_whitespace() {
        return (Kind::Space, run(text, char::is_whitespace));
    }
    if text.starts_with("//") {
        let kind = match text {
            _ if text.starts_with("//!") => Kind::InnerDoc,
            _ if text.starts_with("///") && !text.starts_with("////") => Kind::OuterDoc,
            _ => Kind::Comment,
        };
        return (kind, text.find('\n').unwrap_or(text.len()));
    }
    if text.starts_with("/*") {
        let kind = match text {
            _ if text.starts_with("/*!") => Kind::InnerDoc,
            _ if text.starts_with("/**") && !text.starts_with("/***") => Kind::OuterDoc,
            _ => Kind::Comment,
        };
        return (kind, block(text));
    }
    if first == '"' {
        return (Kind::Literal, quoted(text, 0, '"'));
    }
    if first == '\'' {
        return (Kind::Literal, tick(text));
    }
    if is_word(first) {
        let word = run(text, is_word);
        let (prefix, rest) = text.split_at(word);
        if rest.starts_with('"') && matches!(prefix, "b" | "c") {
            return (Kind::Literal, quoted(text, word, '"'));
        }
        if rest.starts_with('\'') && prefix == "b" {
            return (Kind::Literal, quoted(text, word, '\''));
        }
        if matches!(prefix, "r" | "br" | "cr") {
            let hashes = run(rest, |c| c == '#');
            if rest[hashes..].starts_with('"') {
                let close = format!("\"{}", &rest[..hashes]);
                let body = word + hashes + 1;
                let end = text[body..].find(&close).map(|at| body + at + close.len());
                return (Kind::Literal, end.unwrap_or(text.len()));
            }
            if hashes == 1 {
                return (Kind::Word, word + 1 + run(&rest[1..], is_word));
            }
        }
        let kind = if first.is_ascii_digit() {
            Kind::Literal
        } else {
            Kind::Word
        };
        return (kind, word);
    }
    (Kind::Punct, first.len_utf8())
}

fn is_word(c: char) -> bool {
    c == '_' || c.is_alphanumeric()
}

/// Returns the length of the longest prefix whose characters all match.
fn run(text: &str, is: impl Fn(char) -> bool) -> usize {
    text.find(|c| !is(c)).unwrap_or(text.len())
}

/// Returns the length of a literal with escapes whose opening mark is at `open`.
fn quoted(text: &str, open: usize, mark: char) -> usize {
    let mut escaped = false;
    for (at, c) in text[open + 1..].char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            c if c == mark => return open + 1 + at + 1,
            _ => {}
        }
    }
    text.len()
}

/// Returns the length of a character literal or a lifetime.
fn tick(text: &str) -> usize {
    let mut chars = text.char_indices().skip(1);
    match (chars.next(), chars.next()) {
        (Some((_, '\\')), _) | (_, Some((_, '\''))) => quoted(text, 0, '\''),
        _ => 1 + run(&text[1..], is_word),
    }
}

/// Returns the length of a block comment; they nest.
fn block(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < text.len() {
        let rest = &text[at..];
        if rest.starts_with("/*") {
            depth += 1;
            at += 2;
        } else if rest.starts_with("*/") {
            depth -= 1;
            at += 2;
            if depth == 0 {
                return at;
            }
        } else {
            at += rest.chars().next().map_or(1, char::len_utf8);
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<(Kind, &str)> {
        let tokens = tokens(text);
        let whole: String = tokens.iter().map(|token| token.text).collect();
        assert_eq!(whole, text);
        tokens
            .into_iter()
            .filter(|token| token.kind != Kind::Space)
            .map(|token| (token.kind, token.text))
            .collect()
    }

    #[test]
    fn code_is_distinguished_from_similar_text() {
        use Kind::{Comment, InnerDoc, Literal, OuterDoc, Punct, Word};
        assert_eq!(
            cut("//! a\n/// b\n// c\n//// d\n/* e /* f */ g */"),
            [
                (InnerDoc, "//! a"),
                (OuterDoc, "/// b"),
                (Comment, "// c"),
                (Comment, "//// d"),
                (Comment, "/* e /* f */ g */")
            ]
        );
        for literal in [
            r#""a \" // b""#,
            r##"r#"a " b"#"##,
            r#"b"\\""#,
            r#"br"a\""#,
            "'\\''",
            "'\"'",
            "b'\\''",
            "'static",
            "'_",
            "0x1f_u8",
            "'é'",
        ] {
            assert_eq!(cut(literal), [(Literal, literal)]);
        }
        assert_eq!(
            cut("r#type é::b<'a>"),
            [
                (Word, "r#type"),
                (Word, "é"),
                (Punct, ":"),
                (Punct, ":"),
                (Word, "b"),
                (Punct, "<"),
                (Literal, "'a"),
                (Punct, ">")
            ]
        );
    }
}
