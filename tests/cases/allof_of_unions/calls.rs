use api::types::Order;

#[tokio::test]
async fn a_value_of_two_unions_is_a_variant_of_each() {
    let came = json!({"id": "1", "coins": 3, "shop": "s"});
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &came));
    let written = json!({"id": "1", "card": "c", "street": "x"});
    let order: Order = serde_json::from_value(written.clone()).unwrap();
    let response = client!(service).order(order).send().await.unwrap();
    let sent: Value = serde_json::from_slice(&service.requests()[0].body).unwrap();
    assert_eq!(sent, written);
    let shown = format!("{response:?}");
    assert!(!matches!(response, Order::Unknown(_)), "{shown}");
    assert!(shown.contains(r#"id: "1", coins: 3, shop: "s""#), "{shown}");
}

#[test]
fn a_value_of_no_variant_of_one_union_is_kept_whole() {
    let odd = json!({"id": "1", "coins": 3});
    let order: Order = serde_json::from_value(odd.clone()).unwrap();
    assert_eq!(serde_json::to_value(&order).unwrap(), odd);
}
