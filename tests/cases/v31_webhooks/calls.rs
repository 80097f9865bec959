use api::types::Webhook;

fn read(name: &str, body: &Value) -> Webhook {
    Webhook::read(name, body.to_string().as_bytes()).unwrap()
}

#[test]
fn webhooks_are_read_by_their_names() {
    assert_eq!(Webhook::NAMES, ["newPet", "petGone", "seen"]);
    assert!(matches!(read("newPet", &json!({"id": 7, "name": null})), Webhook::NewPet(pet) if pet.id == 7));
    let gone = json!({"pet": {"id": 7}, "why": "sold"});
    assert!(matches!(read("petGone", &gone), Webhook::PetGone(gone) if gone.why.as_deref() == Some("sold")));
    let seen = json!({"at": "2025-01-01T00:00:00Z"});
    assert!(matches!(read("seen", &seen), Webhook::Seen(seen) if seen.at.as_str() == "2025-01-01T00:00:00Z"));
}

#[test]
fn an_unknown_webhook_is_kept_whole() {
    let odd = json!({"id": "x"});
    assert_eq!(read("newPet", &odd), Webhook::Unknown(odd.clone()));
    assert_eq!(read("other", &odd), Webhook::Unknown(odd));
    assert!(Webhook::read("newPet", b"{").is_err());
}

#[test]
fn a_signature_is_checked_by_the_settings() {
    let body = br#"{"id":7}"#;
    let good = "sha256=f07e00aec84cc7b69233a40b12cfd871fdf7591b2c0c9bc23467e7f3265978a0";
    assert_eq!(api::WEBHOOK_SIGNATURE.header(), "X-Signature");
    assert!(api::WEBHOOK_SIGNATURE.verify(b"secret", body, good).is_ok());
    assert!(api::WEBHOOK_SIGNATURE.verify(b"other", body, good).is_err());
}
