use api::types::Webhook;

/// It is read like any other; the compiler only warns of the variant.
#[test]
#[deny(unfulfilled_lint_expectations)]
#[expect(deprecated)]
fn a_deprecated_webhook_is_still_read() {
    let body = br#"{"id":7}"#;
    assert!(matches!(Webhook::read("old", body), Ok(Webhook::Old(old)) if old.id == 7));
}

#[test]
#[deny(deprecated)]
fn others_are_not_deprecated() {
    let body = br#"{"key":"a"}"#;
    assert!(matches!(Webhook::read("fresh", body), Ok(Webhook::Fresh(fresh)) if fresh.key == "a"));
}
