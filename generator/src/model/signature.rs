//! The setting for signatures of webhooks. It is read from `codegen.toml`, and passes and emission use it as it is.

use serde::{Deserialize, Serialize};

/// Default for [`WebhookSignature::tolerance`]: five minutes, as services recommend.
const TOLERANCE: u64 = 300;

/// The signature of requests that the service sends: an HMAC of the body, in a header.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Written")]
pub struct WebhookSignature {
    /// The header.
    pub header: String,
    /// The text before the signature in the header (`sha256=`).
    pub prefix: String,
    /// The hash function.
    pub digest: Digest,
    /// The encoding of the signature's bytes.
    pub encoding: SignatureEncoding,
    /// The form of the secret.
    pub secret: SecretForm,
    /// The signed parts, one after the other.
    pub signed: Vec<SignedPart>,
    /// The part that is the time of the request. It is one of those that are signed.
    pub timestamp: Option<SignedPart>,
    /// The maximum difference between the time and the clock, in seconds.
    pub tolerance: u64,
}

/// A signed part of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub enum SignedPart {
    /// The body.
    Body,
    /// The value of this header.
    Header(String),
    /// This member of the header of the signature (`t=…`).
    Field(String),
    /// A fixed text.
    Text(String),
}

/// Hash functions of signatures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the variants have the names that the setting uses")]
pub enum Digest {
    #[default]
    Sha256,
    Sha512,
}

/// Encodings of signatures.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the variants have the names that the setting uses")]
pub enum SignatureEncoding {
    #[default]
    Hex,
    Base64,
}

/// Forms of the secret: the text is the key, or the bytes that it decodes to.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs, reason = "the variants have the names that the setting uses")]
pub enum SecretForm {
    #[default]
    Text,
    Base64,
}

/// The setting as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    header: String,
    #[serde(default)]
    prefix: String,
    #[serde(default)]
    digest: Digest,
    #[serde(default)]
    encoding: SignatureEncoding,
    #[serde(default)]
    secret: SecretForm,
    signed: Option<String>,
    timestamp: Option<String>,
    tolerance: Option<u64>,
}

impl TryFrom<Written> for WebhookSignature {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        if !is_name(&written.header) {
            return Err(format!("`header = {:?}` is not the name of a header", written.header));
        }
        let signed = parts(written.signed.as_deref().unwrap_or("{body}"))?;
        if !signed.contains(&SignedPart::Body) {
            return Err("`signed` has no `{body}`: anyone could change the body of a signed request".to_owned());
        }
        let timestamp = written.timestamp.as_deref().map(|text| timestamp(text, &signed));
        let timestamp = timestamp.transpose()?;
        if written.tolerance.is_some() && timestamp.is_none() {
            return Err("`tolerance` needs `timestamp`, the part of `signed` that is the time".to_owned());
        }
        Ok(Self {
            header: written.header,
            prefix: written.prefix,
            digest: written.digest,
            encoding: written.encoding,
            secret: written.secret,
            signed,
            timestamp,
            tolerance: written.tolerance.unwrap_or(TOLERANCE),
        })
    }
}

/// The part that is the time. A time that is not signed proves nothing, since anyone could change it.
fn timestamp(text: &str, signed: &[SignedPart]) -> Result<SignedPart, String> {
    let form = "write `{header:NAME}` or `{field:NAME}`, as in `signed`";
    match &parts(text)?[..] {
        [part @ (SignedPart::Header(_) | SignedPart::Field(_))] if signed.contains(part) => Ok(part.clone()),
        [SignedPart::Header(_) | SignedPart::Field(_)] => Err(format!(
            "`signed` has no `{text}`: a `timestamp` that is not signed can be changed by anyone"
        )),
        _ => Err(format!("`timestamp = {text:?}` is not a part of a request; {form}")),
    }
}

/// The parts of a text with placeholders in braces.
fn parts(text: &str) -> Result<Vec<SignedPart>, String> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        if !before.is_empty() {
            parts.push(SignedPart::Text(before.to_owned()));
        }
        let (inner, after) = after
            .split_once('}')
            .ok_or_else(|| format!("`{text}` has a `{{` without `}}`"))?;
        parts.push(match inner.split_once(':') {
            None if inner == "body" => SignedPart::Body,
            Some(("header", name)) if is_name(name) => SignedPart::Header(name.to_owned()),
            Some(("field", name)) if is_name(name) => SignedPart::Field(name.to_owned()),
            _ => {
                return Err(format!(
                    "`{{{inner}}}` is unknown; there are `{{body}}`, `{{header:NAME}}` and `{{field:NAME}}`, a member of \
                     the signature's header"
                ));
            }
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(SignedPart::Text(rest.to_owned()));
    }
    Ok(parts)
}

/// The names of headers that occur in practice: fewer than HTTP allows, and none with braces or separators.
fn is_name(name: &str) -> bool {
    let in_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    !name.is_empty() && name.chars().all(in_name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<WebhookSignature, String> {
        toml::from_str(text).map_err(|error| error.message().to_owned())
    }

    #[test]
    fn parts_of_a_request_are_placeholders() {
        let read = read(
            r#"
            header = "S"
            signed = "v0:{header:X-Time}:{field:t}.{body}"
            timestamp = "{header:X-Time}"
            "#,
        );
        let read = read.expect("a setting");
        let text = |text: &str| SignedPart::Text(text.to_owned());
        let time = SignedPart::Header("X-Time".to_owned());
        let field = SignedPart::Field("t".to_owned());
        let parts = [text("v0:"), time.clone(), text(":"), field, text("."), SignedPart::Body];
        assert_eq!(read.signed, parts);
        assert_eq!((read.timestamp, read.tolerance), (Some(time), 300));
        let plain = super::tests::read("header = 'S'").expect("a setting");
        assert_eq!((plain.signed, plain.timestamp), (vec![SignedPart::Body], None));
    }

    #[test]
    fn what_would_be_unsafe_is_refused() {
        for (setting, message) in [
            ("signed = '{header:id}'", "`signed` has no `{body}`"),
            ("signed = '{bdy}'", "`{bdy}` is unknown"),
            ("signed = '{header:a b}{body}'", "`{header:a b}` is unknown"),
            ("signed = '{body'", "has a `{` without `}`"),
            ("timestamp = '{header:t}'", "`signed` has no `{header:t}`"),
            ("timestamp = 't'", "is not a part of a request"),
            ("tolerance = 5", "`tolerance` needs `timestamp`"),
            ("tolerances = 5", "unknown field"),
        ] {
            let error = read(&format!("header = 'S'\n{setting}")).expect_err(setting);
            assert!(error.contains(message), "{setting}: {error}");
        }
        let error = read("header = 'a b'").expect_err("no name");
        assert!(error.contains("not the name of a header"), "{error}");
    }
}
