#[tokio::test]
async fn members_are_written_by_their_encoding() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let body = api::types::FormBody::new().metadata([("k", "v")]).csv(["1", "2"]);
    client!(service).form(body).send().await.unwrap();
    assert_eq!(&service.requests()[0].body[..], b"metadata%5Bk%5D=v&csv=1,2");
}
