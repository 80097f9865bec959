#[tokio::test]
async fn a_float_has_the_digits_that_it_is_written_with() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).form32(api::types::Form32Body::new().f(0.1)).send().await.unwrap();
    assert_eq!(&service.requests()[0].body[..], b"f=0.1");
}
