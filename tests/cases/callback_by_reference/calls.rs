use api::types::Webhook;

#[test]
fn a_callback_and_its_path_item_may_be_references() {
    let paid = Webhook::read("paid", br#"{"cents": 250}"#).unwrap();
    assert!(matches!(paid, Webhook::Paid(paid) if paid.cents == 250));
    let sent = Webhook::read("sent", br#"{"parcel": "p_1"}"#).unwrap();
    assert!(matches!(sent, Webhook::Sent(sent) if sent.parcel == "p_1"));
}
