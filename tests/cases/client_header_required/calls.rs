#[tokio::test]
async fn a_call_without_a_required_header_is_not_sent() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    let error = client.a().send().await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    let expected = "the call needs the header `X-Tenant`, which is not set: call `tenant` on the client's builder";
    assert!(error.to_string().ends_with(expected), "{error}");
    // Another operation does not require it, and a caller may leave it out.
    client.b().send().await.unwrap();
    client.a().tenant("").send().await.unwrap();
    client.a().tenant("t").send().await.unwrap();
    client.with(|settings| settings.tenant("u")).unwrap().a().send().await.unwrap();
    let requests = service.requests();
    let sent: Vec<_> = requests.iter().map(|request| request.header("x-tenant")).collect();
    assert_eq!(sent, [None, None, Some("t"), Some("u")]);
}
