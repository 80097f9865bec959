use std::time::{Duration, SystemTime};

const SECRET: &[u8] = b"sesame";
const BODY: &[u8] = br#"{"type":"ping"}"#;

/// The signature was computed by another program.
#[test]
fn the_settings_in_the_documentation_verify_a_request() {
    let mut headers = http::HeaderMap::new();
    headers.insert("x-hub-signature-256", "sha256=b940a1c5095c88189fe8637effdeb939b279799794fe48c64ecbd378d6e77984".parse().unwrap());
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let signature = api::WEBHOOK_SIGNATURE.at(sent);
    signature.verify_request(SECRET, &headers, BODY).unwrap();
    assert!(signature.verify_request(b"", &headers, BODY).is_err());
    assert!(signature.verify_request(SECRET, &headers, b"{}").is_err());
    let mut made = headers.clone();
    signature.sign_request(SECRET, &mut made, BODY).unwrap();
    signature.verify_request(SECRET, &made, BODY).unwrap();
}
