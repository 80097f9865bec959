//! Signatures of webhooks: an HMAC of the body, which is sent in a header.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha512};

/// The signature scheme of a service's webhooks: an HMAC with a shared secret.
///
/// Check the signature of the received bytes before parsing them: a body that is serialized again has other bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Signature {
    header: &'static str,
    prefix: &'static str,
    digest: SignatureDigest,
    encoding: SignatureEncoding,
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

/// The signature does not match the body. It gives no reason, which would help to forge one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadSignature;

impl fmt::Display for BadSignature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("the signature does not match the body")
    }
}

impl std::error::Error for BadSignature {}

impl Signature {
    /// A signature in this header.
    #[must_use]
    pub const fn new(header: &'static str, digest: SignatureDigest, encoding: SignatureEncoding) -> Self {
        Self {
            header,
            prefix: "",
            digest,
            encoding,
        }
    }

    /// Sets the prefix of the signature in its header, as in `sha256=…`.
    #[must_use]
    pub const fn prefix(mut self, prefix: &'static str) -> Self {
        self.prefix = prefix;
        self
    }

    /// The header of the signature.
    #[must_use]
    pub const fn header(&self) -> &'static str {
        self.header
    }

    /// Checks that `given`, the value of the header, is the signature of the body, in constant time.
    ///
    /// # Errors
    ///
    /// If it does not match.
    pub fn verify(&self, secret: &[u8], body: &[u8], given: &str) -> Result<(), BadSignature> {
        self.verify_parts(secret, &[body], given)
    }

    /// Like [`verify`](Signature::verify), for a signature over several parts, such as a time and the body, one
    /// after the other.
    ///
    /// # Errors
    ///
    /// If it does not match.
    pub fn verify_parts(&self, secret: &[u8], parts: &[&[u8]], given: &str) -> Result<(), BadSignature> {
        let given = given.trim().strip_prefix(self.prefix).ok_or(BadSignature)?;
        let given = match self.encoding {
            SignatureEncoding::Hex => hex(given),
            SignatureEncoding::Base64 => base64(given),
        };
        let given = given.ok_or(BadSignature)?;
        let equal = match self.digest {
            SignatureDigest::Sha256 => {
                mac_of::<Hmac<Sha256>>(secret, parts).is_some_and(|mac| mac.verify_slice(&given).is_ok())
            }
            SignatureDigest::Sha512 => {
                mac_of::<Hmac<Sha512>>(secret, parts).is_some_and(|mac| mac.verify_slice(&given).is_ok())
            }
        };
        if equal { Ok(()) } else { Err(BadSignature) }
    }

    /// The value of the header for this body, for tests of programs that receive webhooks.
    #[must_use]
    pub fn sign(&self, secret: &[u8], body: &[u8]) -> String {
        self.sign_parts(secret, &[body])
    }

    /// Like [`sign`](Signature::sign), for a signature over several parts, one after the other.
    #[must_use]
    pub fn sign_parts(&self, secret: &[u8], parts: &[&[u8]]) -> String {
        let bytes = match self.digest {
            SignatureDigest::Sha256 => {
                mac_of::<Hmac<Sha256>>(secret, parts).map(|mac| mac.finalize().into_bytes().to_vec())
            }
            SignatureDigest::Sha512 => {
                mac_of::<Hmac<Sha512>>(secret, parts).map(|mac| mac.finalize().into_bytes().to_vec())
            }
        };
        let bytes = bytes.unwrap_or_default();
        let text = match self.encoding {
            SignatureEncoding::Hex => in_hex(&bytes),
            SignatureEncoding::Base64 => STANDARD.encode(bytes),
        };
        format!("{}{text}", self.prefix)
    }
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
        assert_eq!(prefixed.sign(KEY, DATA), format!("sha256={SHA256}"));
        let base64 = Signature::new("X", SignatureDigest::Sha256, SignatureEncoding::Base64);
        assert_eq!(base64.sign(KEY, DATA), SHA256_BASE64);
        let long = Signature::new("X", SignatureDigest::Sha512, SignatureEncoding::Hex);
        let (time, body) = DATA.split_at(5);
        assert_eq!(long.sign_parts(KEY, &[time, body]), SHA512);
    }

    #[test]
    fn any_other_is_refused() {
        let prefixed = PLAIN.prefix("sha256=");
        assert_eq!(prefixed.verify(KEY, DATA, SHA256), Err(BadSignature));
        assert_eq!(PLAIN.verify(b"other", DATA, SHA256), Err(BadSignature));
        assert_eq!(PLAIN.verify(KEY, b"other", SHA256), Err(BadSignature));
        for given in ["", "5b", "zz", "5", &SHA256[2..], "é", &SHA256[..63]] {
            assert_eq!(PLAIN.verify(KEY, DATA, given), Err(BadSignature), "{given}");
        }
    }
}
