#[tokio::test]
async fn a_credential_that_is_also_an_argument_is_sent_once() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = api::Client::builder().key("of the client").app("one").fake(service.clone()).build().unwrap();
    client.list_boards("of the call").await.unwrap();
    client.list_boards("of the call").x_app("two").await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].query, "key=of%20the%20call");
    assert_eq!((requests[0].header("x-app"), requests[1].header("x-app")), (Some("one"), Some("two")));
}

#[tokio::test]
async fn arguments_are_credentials_too() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = api::Client::builder().fake(service.clone()).build().unwrap();
    client.list_boards("k").x_app("a").await.unwrap();
    let error = client.list_boards("k").await.unwrap_err();
    assert!(error.to_string().contains("call `key` and `app`"), "{error}");
}
