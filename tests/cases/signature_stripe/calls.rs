use std::time::{Duration, SystemTime};

const SECRET: &[u8] = b"whsec_test";
const BODY: &[u8] = br#"{"type":"ping"}"#;

/// The signature was computed by another program.
#[test]
fn the_settings_in_the_documentation_verify_a_request() {
    let mut headers = http::HeaderMap::new();
    headers.insert("stripe-signature", "t=1700000000,v1=0000000000000000000000000000000000000000000000000000000000000000,v1=bc08c591847b765241711bcbe7067e3869a219e424d3fdd9d00b3b6f915baf97".parse().unwrap());
    let sent = SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000);
    let signature = api::WEBHOOK_SIGNATURE.at(sent);
    signature.verify_request(SECRET, &headers, BODY).unwrap();
    assert!(signature.verify_request(b"", &headers, BODY).is_err());
    assert!(signature.verify_request(SECRET, &headers, b"{}").is_err());
    let late = sent + Duration::from_secs(301);
    assert!(signature.at(late).verify_request(SECRET, &headers, BODY).is_err());
    let mut made = headers.clone();
    signature.sign_request(SECRET, &mut made, BODY).unwrap();
    signature.verify_request(SECRET, &made, BODY).unwrap();
}
