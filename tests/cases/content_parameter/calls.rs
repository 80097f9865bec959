#[tokio::test]
async fn any_json_is_sent_as_its_text() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let filter = api::types::Filter::new().a([1, 2]);
    client!(service).find(["a"]).any(json!("x")).filter(filter).flag(true).plain("a \"b\"").x_json([1, 2]).send().await.unwrap();
    let request = &service.requests()[0];
    assert_eq!(request.path, "/base/c/%5B%22a%22%5D");
    assert_eq!(request.query, "any=%22x%22&filter=%7B%22a%22%3A%5B1%2C2%5D%7D&flag=true&plain=a%20%22b%22");
    assert_eq!(request.header("x-json"), Some("[1,2]"));
}

#[tokio::test]
async fn any_json_may_be_a_list_a_number_or_an_object() {
    for (value, text) in [(json!([1, "a"]), "%5B1%2C%22a%22%5D"), (json!(2), "2"), (json!({"k": null}), "%7B%22k%22%3Anull%7D")] {
        let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
        client!(service).find(["a"]).any(value).send().await.unwrap();
        assert_eq!(service.requests()[0].query, format!("any={text}"));
    }
}
