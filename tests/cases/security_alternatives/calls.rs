fn service() -> FakeTransport {
    FakeTransport::new(|_| FakeResponse::bytes(204, ""))
}

#[tokio::test]
async fn the_first_alternative_that_is_set_is_sent_alone() {
    let service = service();
    let builder = || api::Client::builder().fake(service.clone());
    builder().key("KQ").token("T").build().unwrap().altsec().send().await.unwrap();
    builder().token("T").build().unwrap().altsec().send().await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].query, "key=KQ");
    assert_eq!(requests[0].header("authorization"), None);
    assert_eq!(requests[1].query, "");
    assert_eq!(requests[1].header("authorization"), Some("Bearer T"));
}

#[tokio::test]
async fn without_any_the_call_fails_before_it_is_sent() {
    let service = service();
    let error = api::Client::builder().fake(service.clone()).build().unwrap().altsec().send().await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    let text = error.to_string();
    assert!(text.contains("call `key`, or call `token`") && text.contains("`without_credentials`"), "{text}");
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn calls_without_credentials_need_a_setting_or_a_header() {
    let service = service();
    let client = api::Client::builder().fake(service.clone()).without_credentials().build().unwrap();
    client.altsec().send().await.unwrap();
    let client = api::Client::builder().fake(service.clone()).build().unwrap();
    client.altsec().header("authorization", "Bearer own").send().await.unwrap();
    let sent: Vec<_> = service.requests().iter().map(|one| one.header("authorization").map(str::to_owned)).collect();
    assert_eq!(sent, [None, Some("Bearer own".to_owned())]);
}
