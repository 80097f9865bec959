#[tokio::test]
async fn the_document_says_the_first_page() {
    let service = FakeTransport::new(|request| {
        let first = request.query.is_empty();
        FakeResponse::json(200, &json!({"names": ["x"], "again": first}))
    });
    let mut items = client!(service).in_query().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["x", "x"]);
    assert_eq!(service.requests()[1].query, "p=1");
}

#[tokio::test]
async fn a_member_of_the_body_says_it_too() {
    let service = FakeTransport::new(|request| {
        let first = !String::from_utf8_lossy(&request.body).contains("\"p\"");
        FakeResponse::json(200, &json!({"names": ["x"], "again": first}))
    });
    let body = api::types::InBodyBody::default();
    let mut items = client!(service).in_body().body(body).items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["x", "x"]);
    assert_eq!(&service.requests()[1].body[..], br#"{"p":1}"#);
}
