#[tokio::test]
async fn the_body_may_be_left_out() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.opt().send().await.unwrap();
    client.opt().body(api::types::OptBody::new(1)).send().await.unwrap();
    let requests = service.requests();
    assert_eq!(&requests[0].body[..], b"");
    assert_eq!(requests[0].header("content-type"), None);
    assert_eq!(requests[1].json(), json!({"id": 1}));
}
