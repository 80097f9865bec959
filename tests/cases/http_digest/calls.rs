#[tokio::test]
async fn an_unsupported_scheme_is_not_a_bearer_token() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    let error = client.a().send().await.unwrap_err();
    assert!(error.is_invalid_argument() && error.to_string().contains("`digest`"), "{error}");
    assert!(service.requests().is_empty());
    client.a().header("authorization", "Digest x").send().await.unwrap();
    assert_eq!(service.requests()[0].header("authorization"), Some("Digest x"));
}
