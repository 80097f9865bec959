use api::types::{Kind, WebhookEvent, WebhookEventDetail};

#[test]
fn a_component_that_no_operation_uses_is_read_and_built() {
    let value = json!({"event": "e", "id": "i", "detail": {"code": 7}});
    let read: WebhookEvent = serde_json::from_value(value).unwrap();
    assert_eq!((read.event.as_str(), read.id.as_deref()), ("e", Some("i")));
    let built = WebhookEvent::new("e").detail(WebhookEventDetail::new(7));
    assert_eq!(serde_json::to_value(&built).unwrap(), json!({"event": "e", "detail": {"code": 7}}));
    assert_eq!(Kind::from("a"), Kind::A);
}
