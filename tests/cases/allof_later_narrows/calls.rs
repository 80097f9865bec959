#[tokio::test]
async fn the_narrower_of_two_types_is_used() {
    let page = json!({"total": 1, "items": [{"id": "i"}], "data": {"id": "d", "name": "n"}});
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &page));
    let page = client!(service).x().send().await.unwrap();
    assert_eq!(page.items.unwrap()[0].id, "i");
    assert_eq!(page.data.unwrap().name, "n");
}
