//! Signature schemes of common services: a list of signatures, signed headers and times. The signatures were computed
//! by another implementation of HMAC.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use super::support::{BadSignature, Signature, SignatureDigest, SignatureEncoding, SignedPart};

const BODY: &[u8] = br#"{"type":"ping"}"#;
const TIME: u64 = 1_700_000_000;
const TOLERANCE: Duration = Duration::from_secs(300);

fn hmac(header: &'static str) -> Signature {
    Signature::new(header, SignatureDigest::Sha256, SignatureEncoding::Hex).at(at(TIME))
}

fn at(seconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(seconds)
}

fn headers(all: &[(&'static str, &str)]) -> HeaderMap {
    let mut map = HeaderMap::new();
    for (name, value) in all {
        map.append(*name, value.parse().expect("a value"));
    }
    map
}

const STRIPE_PARTS: &[SignedPart] = &[SignedPart::Field("t"), SignedPart::Text("."), SignedPart::Body];

fn stripe() -> Signature {
    let signature = hmac("Stripe-Signature").prefix("v1=").signed(STRIPE_PARTS);
    signature.timestamp(SignedPart::Field("t"), TOLERANCE)
}

const STRIPE: &str = "bc08c591847b765241711bcbe7067e3869a219e424d3fdd9d00b3b6f915baf97";

const STANDARD_PARTS: &[SignedPart] = &[
    SignedPart::Header("webhook-id"),
    SignedPart::Text("."),
    SignedPart::Header("webhook-timestamp"),
    SignedPart::Text("."),
    SignedPart::Body,
];

fn standard() -> Signature {
    Signature::new("webhook-signature", SignatureDigest::Sha256, SignatureEncoding::Base64)
        .prefix("v1,")
        .base64_secret()
        .signed(STANDARD_PARTS)
        .timestamp(SignedPart::Header("webhook-timestamp"), TOLERANCE)
        .at(at(TIME))
}

const STANDARD_SECRET: &[u8] = b"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const STANDARD: &str = "ZGruTt1kmeVgS1L6vkIcpIWEIdG/TLlxd9MAGkepMJY=";

#[test]
fn an_empty_secret_neither_verifies_nor_signs() {
    let signature = hmac("X-Signature");
    // The HMAC of the body with an empty key, which anyone can make.
    let forged = "3b7d202dec20bc033120a99b84e342d36487f92879af72f042641a0fb538a185";
    assert_eq!(signature.verify(b"", BODY, forged), Err(BadSignature::Secret));
    assert_eq!(signature.verify_parts(b"", &[BODY], forged), Err(BadSignature::Secret));
    assert_eq!(signature.sign(b"", BODY), Err(BadSignature::Secret));
    assert_eq!(signature.sign_parts(b"", &[BODY]), Err(BadSignature::Secret));
    for secret in [&b""[..], b"whsec_", b"no base64!", b"\xFF"] {
        assert_eq!(standard().sign_parts(secret, &[BODY]), Err(BadSignature::Secret));
    }
    let text = BadSignature::Secret.to_string();
    assert!(text.contains("empty"), "{text}");
}

#[test]
fn one_of_several_signatures_is_enough() {
    let good = "b940a1c5095c88189fe8637effdeb939b279799794fe48c64ecbd378d6e77984";
    let other = "0".repeat(64);
    let signature = hmac("X-Hub-Signature-256").prefix("sha256=");
    for given in [
        format!("sha256={good}"),
        format!("sha256={other}, sha256={good}"),
        format!("sha256={good},sha256={other}"),
        format!("sha256={other} sha256={good}"),
        format!("sha1={other}; sha256={good};"),
    ] {
        assert_eq!(signature.verify(b"sesame", BODY, &given), Ok(()), "{given}");
    }
    let lines = headers(&[
        ("x-hub-signature-256", &format!("sha256={other}")),
        ("x-hub-signature-256", &format!("sha256={good}")),
    ]);
    assert_eq!(signature.verify_request(b"sesame", &lines, BODY), Ok(()));
    for given in [
        format!("sha1={good}"),
        format!("sha256={other}, {good}"),
        format!("sha256={good}{good}"),
        format!("sha256=, {other}"),
        ",; ,".to_owned(),
    ] {
        assert_eq!(
            signature.verify(b"sesame", BODY, &given),
            Err(BadSignature::Mismatch),
            "{given}"
        );
    }
    assert_eq!(
        signature.verify_request(b"sesame", &HeaderMap::new(), BODY),
        Err(BadSignature::Mismatch)
    );
}

#[test]
fn stripe_has_the_time_in_the_header_of_the_signature() {
    let given = format!("t=1700000000,v1={},v1={STRIPE},v0={STRIPE}", "0".repeat(64));
    let check = |signature: Signature, given: &str| signature.verify(b"whsec_test", BODY, given);
    assert_eq!(check(stripe(), &given), Ok(()));
    assert_eq!(
        stripe().verify_request(b"whsec_test", &headers(&[("stripe-signature", &given)]), BODY),
        Ok(())
    );
    for (now, result) in [
        (TIME + 300, Ok(())),
        (TIME + 301, Err(BadSignature::Time)),
        (TIME - 300, Ok(())),
        (TIME - 301, Err(BadSignature::Time)),
    ] {
        assert_eq!(check(stripe().at(at(now)), &given), result, "{now}");
    }
    let unsigned = given.replace("1700000000", "1700000001");
    assert_eq!(check(stripe(), &unsigned), Err(BadSignature::Mismatch));
    assert_eq!(
        check(stripe(), &format!("v1={STRIPE}")),
        Err(BadSignature::Missing("t"))
    );
    // The time that is checked is the one that is signed.
    assert_eq!(
        check(stripe(), &format!("t=1800000000,{given}")),
        Err(BadSignature::Missing("t"))
    );
    assert_eq!(
        stripe().sign(b"whsec_test", BODY),
        Ok(format!("t=1700000000,v1={STRIPE}"))
    );
}

#[test]
fn slack_signs_a_version_and_the_time() {
    const PARTS: &[SignedPart] = &[
        SignedPart::Text("v0:"),
        SignedPart::Header("X-Slack-Request-Timestamp"),
        SignedPart::Text(":"),
        SignedPart::Body,
    ];
    let slack = hmac("X-Slack-Signature")
        .prefix("v0=")
        .signed(PARTS)
        .timestamp(SignedPart::Header("X-Slack-Request-Timestamp"), TOLERANCE);
    let sent = headers(&[
        ("x-slack-request-timestamp", "1700000000"),
        (
            "x-slack-signature",
            "v0=514dd62a7d590e7b26f77a80364ac099d9e043bc3069b2477ebe14bf62c15e0d",
        ),
    ]);
    assert_eq!(slack.verify_request(b"sesame", &sent, BODY), Ok(()));
    assert_eq!(
        slack.at(at(TIME + 400)).verify_request(b"sesame", &sent, BODY),
        Err(BadSignature::Time)
    );
    let mut made = HeaderMap::new();
    assert_eq!(slack.sign_request(b"sesame", &mut made, BODY), Ok(()));
    assert_eq!(made, sent);
}

#[test]
fn standard_webhooks_have_ids_and_base64_secrets() {
    let given = format!("v1,Dxr8dkz6Jx8HpnR39hYgVwLqbfl24F6C12GrupVEwMU= v1,{STANDARD} v1a,{STANDARD}");
    let id = ("webhook-id", "msg_1");
    let sent = headers(&[id, ("webhook-timestamp", "1700000000"), ("webhook-signature", &given)]);
    assert_eq!(standard().verify_request(STANDARD_SECRET, &sent, BODY), Ok(()));
    assert_eq!(standard().verify_request(&STANDARD_SECRET[6..], &sent, BODY), Ok(()));
    assert_eq!(
        standard().verify_request(STANDARD_SECRET, &sent, b"{}"),
        Err(BadSignature::Mismatch)
    );
    let mut changed = sent.clone();
    changed.append("webhook-id", "msg_2".parse().expect("a value"));
    let repeated = standard().verify_request(STANDARD_SECRET, &changed, BODY);
    assert_eq!(repeated, Err(BadSignature::Missing("webhook-id")));
    assert_eq!(
        standard().verify(STANDARD_SECRET, BODY, &given),
        Err(BadSignature::Missing("webhook-id"))
    );
    let mut made = headers(&[id]);
    assert_eq!(standard().sign_request(STANDARD_SECRET, &mut made, BODY), Ok(()));
    assert_eq!(made["webhook-signature"], format!("v1,{STANDARD}"));
    assert_eq!(made["webhook-timestamp"], "1700000000");
    let nothing = &mut HeaderMap::new();
    let missing = standard().sign_request(STANDARD_SECRET, nothing, BODY);
    assert_eq!(missing, Err(BadSignature::Missing("webhook-id")));
}

#[test]
fn without_a_given_time_it_is_that_of_the_clock() {
    const PARTS: &[SignedPart] = STRIPE_PARTS;
    let signature = Signature::new("X-Signature", SignatureDigest::Sha512, SignatureEncoding::Hex)
        .prefix("v1=")
        .signed(PARTS)
        .timestamp(SignedPart::Field("t"), TOLERANCE);
    let made = signature.sign(b"sesame", BODY).expect("a signature");
    assert_eq!(signature.verify(b"sesame", BODY, &made), Ok(()));
    let old = signature.at(at(TIME)).sign(b"sesame", BODY).expect("a signature");
    assert_eq!(signature.verify(b"sesame", BODY, &old), Err(BadSignature::Time));
}
