fn service() -> FakeTransport {
    FakeTransport::new(|request| match request.path.as_str() {
        "/token" => FakeResponse::json(200, &json!({"access_token": "granted", "token_type": "Bearer", "expires_in": 60})),
        _ => FakeResponse::bytes(204, ""),
    })
}

#[tokio::test]
async fn no_incomplete_set_is_sent() {
    let service = service();
    let client = api::Client::builder().fake(service.clone()).id("i").build().unwrap();
    let error = client.both().send().await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("call `id` and `secret`, or call `token`") && text.contains("SECURITY_SETS_TOKEN"), "{text}");
    assert!(service.requests().is_empty());
    let client = api::Client::builder().fake(service.clone()).id("i").token("T").build().unwrap();
    client.both().send().await.unwrap();
    let request = &service.requests()[0];
    assert_eq!((request.header("x-id"), request.header("authorization")), (None, Some("Bearer T")));
    let client = client.with(|builder| builder.secret("s")).unwrap();
    client.both().send().await.unwrap();
    let request = &service.requests()[1];
    assert_eq!((request.header("x-id"), request.header("x-secret"), request.header("authorization")), (Some("i"), Some("s"), None));
}

#[tokio::test]
async fn optional_credentials_are_sent_when_set() {
    let service = service();
    client!(service).maybe().send().await.unwrap();
    client!(service).open().send().await.unwrap();
    let client = api::Client::builder().fake(service.clone()).id("i").build().unwrap();
    client.maybe().send().await.unwrap();
    client.open().send().await.unwrap();
    let sent: Vec<_> = service.requests().iter().map(|one| one.header("x-id").is_some()).collect();
    assert_eq!(sent, [false, false, true, false]);
}

#[tokio::test]
async fn tokens_come_from_the_client_or_from_a_function() {
    let service = service();
    let client = api::Client::builder().fake(service.clone()).client_credentials("me", "hush").build().unwrap();
    client.both().send().await.unwrap();
    client.both().send().await.unwrap();
    let requests = service.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(&requests[0].body[..], b"grant_type=client_credentials&scope=read%20write");
    assert_eq!(requests[2].header("authorization"), Some("Bearer granted"));
    let source = || async { Ok::<_, std::io::Error>("made") };
    let client = api::Client::builder().fake(service.clone()).token_source(source).build().unwrap();
    client.both().send().await.unwrap();
    assert_eq!(service.requests()[3].header("authorization"), Some("Bearer made"));
}
