//! Recognizes files of other formats, which are often given by mistake: a packed document, a web page that asks for a
//! login, a configuration. A parser's message about them would lead astray.

use crate::diagnostic::{Code, Diagnostic, Location};

/// Returns the error for bytes of another format, if they begin as such a file does.
pub(super) fn by_start(bytes: &[u8]) -> Option<Diagnostic> {
    let text = bytes.trim_ascii_start();
    let begins = |start: &[u8]| {
        text.get(..start.len())
            .is_some_and(|own| own.eq_ignore_ascii_case(start))
    };
    let (what, help) = if bytes.starts_with(&[0x1F, 0x8B]) {
        ("packed with gzip", "unpack it: `gzip --decompress`")
    } else if bytes.starts_with(b"PK\x03\x04") {
        ("a ZIP archive", "unpack it, and name the document in it")
    } else if begins(b"<!doctype html") || begins(b"<html") {
        (
            "a web page",
            "the page may ask for a login, or show the document: download the JSON or YAML behind it",
        )
    } else if begins(b"<?xml") {
        (
            "XML",
            "OpenAPI is JSON or YAML; a description of a SOAP service (WSDL) can't be read",
        )
    } else if text.starts_with(b"version https://git-lfs.github.com/") {
        ("a placeholder of Git LFS", "fetch its content: `git lfs pull`")
    } else if text.starts_with(b"#%RAML") {
        ("RAML", "convert it to OpenAPI")
    } else {
        return None;
    };
    Some(error(what).help(help))
}

/// Returns the error for a text that could not be parsed, if it looks like TOML.
pub(super) fn toml(text: &str) -> Option<Diagnostic> {
    let mut lines = text.lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#'))?;
    let is_word = |word: &str| {
        let is_part = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.' | '"');
        !word.is_empty() && word.chars().all(is_part)
    };
    let header = first.trim_start_matches('[').trim_end_matches(']');
    let is_header = first.starts_with('[') && first.ends_with(']') && is_word(header);
    let is_entry = first.split_once('=').is_some_and(|(name, _)| is_word(name.trim()));
    (is_header || is_entry).then(|| error("TOML").help("a configuration is given with `--config`"))
}

fn error(what: &str) -> Diagnostic {
    let message = format!("this is {what}, not an OpenAPI document");
    Diagnostic::new(Code::ForeignFormat, &Location::ROOT, message).at_span(0..0)
}
