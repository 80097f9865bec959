//! Signatures of webhooks: an HMAC of the body, and of other parts of the request, which is sent in a header.

use std::borrow::Cow;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use http::HeaderMap;
use http::header::{HeaderName, HeaderValue};
use sha2::{Sha256, Sha512};

/// The signature scheme of a service's webhooks: an HMAC with a shared secret.
///
/// Check the signature of the received bytes before parsing them: a body that is serialized again has other bytes.
///
/// The header may have several signatures, as while a secret is replaced: separated by commas, semicolons or spaces, or
/// in several lines. One that matches is enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    header: &'static str,
    prefix: &'static str,
    digest: SignatureDigest,
    encoding: SignatureEncoding,
    signed: &'static [SignedPart],
    time: Option<(SignedPart, Duration)>,
    base64_secret: bool,
    now: Option<SystemTime>,
}

/// The hash function of a signature.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureDigest {
    /// SHA-256.
    Sha256,
    /// SHA-512.
    Sha512,
}

/// The encoding of a signature in its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureEncoding {
    /// Two hexadecimal digits per byte, in upper or lower case.
    Hex,
    /// Base64 with either alphabet, with or without padding.
    Base64,
}

/// A part of what is signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedPart {
    /// The body of the request.
    Body,
    /// The value of a header.
    Header(&'static str),
    /// A member of the header of the signature: `t` in `t=1700000000,v1=…`.
    Field(&'static str),
    /// A fixed text.
    Text(&'static str),
}

/// The reason why a request is not accepted. About a signature it only tells that it does not match: more would help
/// to forge one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BadSignature {
    /// No signature in the header matches.
    Mismatch,
    /// A part that is signed is missing, or there are several: a header, or a member of the header of the signature.
    Missing(&'static str),
    /// The signature matches, but the request is too old, or its time is in the future.
    Time,
    /// The secret of this program is empty, or is not base64 although the scheme needs that.
    Secret,
}

impl fmt::Display for BadSignature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Mismatch => formatter.write_str("the signature does not match the body"),
            Self::Missing(part) => {
                write!(formatter, "`{part}` is part of what is signed, but is missing, invalid or repeated")
            }
            Self::Time => formatter.write_str(
                "the request was signed too long ago, or in the future: it was sent again, or a clock is wrong",
            ),
            Self::Secret => formatter.write_str(
                "the secret for signatures is empty or is not base64: check the setting that this program reads it from",
            ),
        }
    }
}

impl std::error::Error for BadSignature {}

impl Signature {
    /// A signature of the body in this header.
    #[must_use]
    pub const fn new(header: &'static str, digest: SignatureDigest, encoding: SignatureEncoding) -> Self {
        Self {
            header,
            prefix: "",
            digest,
            encoding,
            signed: &[SignedPart::Body],
            time: None,
            base64_secret: false,
            now: None,
        }
    }

    /// Sets the prefix of the signature in its header, as in `sha256=…`. A signature with another prefix is ignored.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// Sets the signed parts, one after the other. Default: the body.
    #[must_use]
    pub const fn signed(mut self, parts: &'static [SignedPart]) -> Self {
        self.signed = parts;
        self
    }

    /// Sets the part that is the time of the request, in seconds since 1970, and how far it may be from the clock of
    /// this machine. It should be one of the parts that are signed.
    #[must_use]
    pub const fn timestamp(mut self, part: SignedPart, tolerance: Duration) -> Self {
        self.time = Some((part, tolerance));
        self
    }

    /// The secret is base64, with or without `whsec_` before it, and the key is the bytes that it decodes to. By
    /// default, the secret itself is the key.
    #[must_use]
    pub const fn base64_secret(mut self) -> Self {
        self.base64_secret = true;
        self
    }

    /// Uses this time instead of that of the clock, for tests.
    #[must_use]
    pub const fn at(mut self, now: SystemTime) -> Self {
        self.now = Some(now);
        self
    }

    /// The header of the signature.
    #[must_use]
    pub const fn header(&self) -> &'static str {
        self.header
    }

    /// Checks that a request with these headers and this body was signed with the secret, in constant time, and that
    /// it is not too old if the scheme has a time.
    ///
    /// # Errors
    ///
    /// If it was not, or if the secret is empty.
    pub fn verify_request(&self, secret: &[u8], headers: &HeaderMap, body: &[u8]) -> Result<(), BadSignature> {
        let lines: Vec<&str> = headers
            .get_all(self.header)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .collect();
        self.check(secret, headers, body, &lines.join(", "))
    }

    /// Like [`verify_request`](Signature::verify_request), where `given`, the value of the header of the signature, is
    /// the only header that matters.
    ///
    /// # Errors
    ///
    /// If the signature does not match, if the secret is empty, or if another header is signed too.
    pub fn verify(&self, secret: &[u8], body: &[u8], given: &str) -> Result<(), BadSignature> {
        self.check(secret, &HeaderMap::new(), body, given)
    }

    /// Checks a signature over these parts, one after the other, instead of those that the scheme signs. The time of
    /// the request is not checked.
    ///
    /// # Errors
    ///
    /// If the signature does not match, or if the secret is empty.
    pub fn verify_parts(&self, secret: &[u8], parts: &[&[u8]], given: &str) -> Result<(), BadSignature> {
        let key = self.key(secret)?;
        let equal = match self.digest {
            SignatureDigest::Sha256 => self.any_matches::<Hmac<Sha256>>(&key, parts, given),
            SignatureDigest::Sha512 => self.any_matches::<Hmac<Sha512>>(&key, parts, given),
        };
        if equal { Ok(()) } else { Err(BadSignature::Mismatch) }
    }

    /// Adds the header of the signature of this body, for tests of programs that receive webhooks. The header of the
    /// time is added too if it is missing. Other headers that are signed must be there.
    ///
    /// # Errors
    ///
    /// If the secret is empty, or a header is missing.
    pub fn sign_request(&self, secret: &[u8], headers: &mut HeaderMap, body: &[u8]) -> Result<(), BadSignature> {
        if let Some((SignedPart::Header(name), _)) = self.time
            && !headers.contains_key(name)
        {
            let key = HeaderName::from_bytes(name.as_bytes()).map_err(|_| BadSignature::Missing(name))?;
            headers.insert(key, HeaderValue::from(self.seconds_now()));
        }
        let value = self.made(secret, headers, body)?;
        let missing = |_| BadSignature::Missing(self.header);
        let name = HeaderName::from_bytes(self.header.as_bytes()).map_err(missing)?;
        let value = HeaderValue::from_str(&value).map_err(|_| BadSignature::Missing(self.header))?;
        headers.insert(name, value);
        Ok(())
    }

    /// The value of the header for this body, for tests of programs that receive webhooks.
    ///
    /// # Errors
    ///
    /// If the secret is empty, or if another header is signed too.
    pub fn sign(&self, secret: &[u8], body: &[u8]) -> Result<String, BadSignature> {
        self.made(secret, &HeaderMap::new(), body)
    }

    /// The signature of these parts, one after the other, instead of those that the scheme signs.
    ///
    /// # Errors
    ///
    /// If the secret is empty.
    pub fn sign_parts(&self, secret: &[u8], parts: &[&[u8]]) -> Result<String, BadSignature> {
        let key = self.key(secret)?;
        let bytes = match self.digest {
            SignatureDigest::Sha256 => {
                mac_of::<Hmac<Sha256>>(&key, parts).map(|mac| mac.finalize().into_bytes().to_vec())
            }
            SignatureDigest::Sha512 => {
                mac_of::<Hmac<Sha512>>(&key, parts).map(|mac| mac.finalize().into_bytes().to_vec())
            }
        };
        let bytes = bytes.ok_or(BadSignature::Secret)?;
        let text = match self.encoding {
            SignatureEncoding::Hex => in_hex(&bytes),
            SignatureEncoding::Base64 => STANDARD.encode(bytes),
        };
        Ok(format!("{}{text}", self.prefix))
    }

    /// Checks the signature first: a request that was not signed gets no error about its time.
    fn check(&self, secret: &[u8], headers: &HeaderMap, body: &[u8], given: &str) -> Result<(), BadSignature> {
        let parts = self.signed.iter().map(|part| part.of(headers, body, given));
        let parts: Vec<&[u8]> = parts.collect::<Result<_, _>>()?;
        self.verify_parts(secret, &parts, given)?;
        let Some((time, tolerance)) = self.time else {
            return Ok(());
        };
        let seconds = std::str::from_utf8(time.of(headers, body, given)?).ok();
        let seconds: Option<u64> = seconds.and_then(|text| text.parse().ok());
        let far = seconds.is_none_or(|seconds| self.seconds_now().abs_diff(seconds) > tolerance.as_secs());
        if far { Err(BadSignature::Time) } else { Ok(()) }
    }

    /// The header for this body. Members of the header that are signed have the time of the clock.
    fn made(&self, secret: &[u8], headers: &HeaderMap, body: &[u8]) -> Result<String, BadSignature> {
        let fields = self.signed.iter().filter_map(|part| match part {
            SignedPart::Field(name) => Some(format!("{name}={},", self.seconds_now())),
            _ => None,
        });
        let fields: String = fields.collect();
        let parts = self.signed.iter().map(|part| part.of(headers, body, &fields));
        let parts: Vec<&[u8]> = parts.collect::<Result<_, _>>()?;
        Ok(fields.clone() + &self.sign_parts(secret, &parts)?)
    }

    fn seconds_now(&self) -> u64 {
        let now = self.now.unwrap_or_else(SystemTime::now);
        now.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
    }

    /// The key of the HMAC. An empty one is rejected: if a variable is not set, anyone could guess it.
    fn key<'a>(&self, secret: &'a [u8]) -> Result<Cow<'a, [u8]>, BadSignature> {
        let key = if self.base64_secret {
            let text = std::str::from_utf8(secret).map_err(|_| BadSignature::Secret)?;
            let text = text.strip_prefix("whsec_").unwrap_or(text);
            Cow::Owned(base64(text).ok_or(BadSignature::Secret)?)
        } else {
            Cow::Borrowed(secret)
        };
        if key.is_empty() {
            Err(BadSignature::Secret)
        } else {
            Ok(key)
        }
    }

    fn any_matches<M: Mac + KeyInit + Clone>(&self, key: &[u8], parts: &[&[u8]], given: &str) -> bool {
        let Some(mac) = mac_of::<M>(key, parts) else {
            return false;
        };
        self.given(given)
            .any(|signature| mac.clone().verify_slice(&signature).is_ok())
    }

    /// The signatures in the value of the header. The prefix may contain a separator, as `v1,` does, so it is looked
    /// for where an item begins, and the signature ends with the item.
    fn given<'a>(&'a self, header: &'a str) -> impl Iterator<Item = Vec<u8>> + 'a {
        starts(header).filter_map(|item| {
            let signature = first_item(item.strip_prefix(self.prefix)?);
            match self.encoding {
                SignatureEncoding::Hex => hex(signature),
                SignatureEncoding::Base64 => base64(signature),
            }
        })
    }
}

impl SignedPart {
    /// The bytes of this part of a request. A part that the request has twice is refused, since another reader of the
    /// request may take the other one.
    fn of<'a>(self, headers: &'a HeaderMap, body: &'a [u8], given: &'a str) -> Result<&'a [u8], BadSignature> {
        match self {
            Self::Body => Ok(body),
            Self::Text(text) => Ok(text.as_bytes()),
            Self::Header(name) => {
                let values = headers.get_all(name).iter().map(HeaderValue::as_bytes);
                single(values).ok_or(BadSignature::Missing(name))
            }
            Self::Field(name) => {
                let items = starts(given).map(first_item);
                let values = items.filter_map(|item| item.strip_prefix(name)?.strip_prefix('='));
                single(values).map(str::as_bytes).ok_or(BadSignature::Missing(name))
            }
        }
    }
}

fn single<T>(mut all: impl Iterator<Item = T>) -> Option<T> {
    let first = all.next();
    first.filter(|_| all.next().is_none())
}

fn separates(c: char) -> bool {
    matches!(c, ',' | ';') || c.is_ascii_whitespace()
}

/// The rest of a header from each of its items on.
fn starts(header: &str) -> impl Iterator<Item = &str> {
    let mut rest = header;
    std::iter::from_fn(move || {
        let item = rest.trim_start_matches(separates);
        rest = item.get(first_item(item).len()..)?;
        (!item.is_empty()).then_some(item)
    })
}

/// The text up to the next separator.
fn first_item(text: &str) -> &str {
    text.split(separates).next().unwrap_or_default()
}

/// The authentication code (MAC) of these parts, one after the other. A secret of any length is valid, so this is never
/// `None`.
fn mac_of<M: Mac + KeyInit>(secret: &[u8], parts: &[&[u8]]) -> Option<M> {
    let mut mac = <M as KeyInit>::new_from_slice(secret).ok()?;
    for part in parts {
        mac.update(part);
    }
    Some(mac)
}

fn in_hex(bytes: &[u8]) -> String {
    let halves = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let digits = halves.filter_map(|half| char::from_digit(half.into(), 16));
    digits.collect()
}

fn hex(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| {
        let byte = digit(*high)? * 16 + digit(*low)?;
        u8::try_from(byte).ok()
    });
    let bytes: Option<Vec<u8>> = bytes.collect();
    bytes.filter(|_| rest.is_empty())
}

fn base64(text: &str) -> Option<Vec<u8>> {
    [STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD]
        .iter()
        .find_map(|engine| engine.decode(text).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 4231, test case 2.
    const KEY: &[u8] = b"Jefe";
    const DATA: &[u8] = b"what do ya want for nothing?";
    const SHA256: &str = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
    const SHA256_BASE64: &str = "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=";
    const SHA512: &str = "164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737";

    const PLAIN: Signature = Signature::new("X-Signature", SignatureDigest::Sha256, SignatureEncoding::Hex);

    #[test]
    fn the_signature_of_the_body_is_taken_in_every_encoding() {
        assert_eq!(PLAIN.verify(KEY, DATA, SHA256), Ok(()));
        assert_eq!(PLAIN.verify(KEY, DATA, &SHA256.to_uppercase()), Ok(()));
        let prefixed = PLAIN.prefix("sha256=");
        assert_eq!(prefixed.verify(KEY, DATA, &format!("sha256={SHA256}")), Ok(()));
        let long = Signature::new("X", SignatureDigest::Sha512, SignatureEncoding::Hex);
        assert_eq!(long.verify(KEY, DATA, SHA512), Ok(()));
        let base64 = Signature::new("X", SignatureDigest::Sha256, SignatureEncoding::Base64);
        for text in [SHA256_BASE64, SHA256_BASE64.trim_end_matches('=')] {
            assert_eq!(base64.verify(KEY, DATA, text), Ok(()), "{text}");
        }
        let (time, body) = DATA.split_at(5);
        assert_eq!(PLAIN.verify_parts(KEY, &[time, body], SHA256), Ok(()));
    }

    #[test]
    fn a_signature_can_be_made_for_tests() {
        let prefixed = PLAIN.prefix("sha256=");
        assert_eq!(prefixed.sign(KEY, DATA), Ok(format!("sha256={SHA256}")));
        let base64 = Signature::new("X", SignatureDigest::Sha256, SignatureEncoding::Base64);
        assert_eq!(base64.sign(KEY, DATA).as_deref(), Ok(SHA256_BASE64));
        let long = Signature::new("X", SignatureDigest::Sha512, SignatureEncoding::Hex);
        let (time, body) = DATA.split_at(5);
        assert_eq!(long.sign_parts(KEY, &[time, body]).as_deref(), Ok(SHA512));
    }

    #[test]
    fn any_other_is_refused() {
        let prefixed = PLAIN.prefix("sha256=");
        assert_eq!(prefixed.verify(KEY, DATA, SHA256), Err(BadSignature::Mismatch));
        assert_eq!(PLAIN.verify(b"other", DATA, SHA256), Err(BadSignature::Mismatch));
        assert_eq!(PLAIN.verify(KEY, b"other", SHA256), Err(BadSignature::Mismatch));
        for given in ["", "5b", "zz", "5", &SHA256[2..], "é", &SHA256[..63]] {
            assert_eq!(PLAIN.verify(KEY, DATA, given), Err(BadSignature::Mismatch), "{given}");
        }
    }
}
