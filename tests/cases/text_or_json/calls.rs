use api::types::ListItemsBody;

#[tokio::test]
async fn a_text_is_read_as_its_response_declares_it() {
    for (media_type, body) in [("text/plain", "a line"), ("application/json", "\"a line\"")] {
        let service = FakeTransport::new(move |request| {
            assert_eq!(request.header("accept"), Some("text/plain, application/json"));
            FakeResponse::bytes(200, body).header("content-type", media_type)
        });
        assert_eq!(client!(service).read_log().await.unwrap(), "a line");
    }
}

#[tokio::test]
async fn json_may_have_a_version_behind_its_name() {
    let service = FakeTransport::new(|request| {
        assert_eq!(request.header("content-type"), Some("application/x-amz-json-1.1"));
        FakeResponse::json(200, &json!({"Items": ["a"]}))
    });
    let client = client!(service);
    let list = client.list_items(ListItemsBody::new().next_token("t")).await.unwrap();
    assert_eq!(list.items, ["a"]);
    assert_eq!(service.requests()[0].json(), json!({"NextToken": "t"}));
}
