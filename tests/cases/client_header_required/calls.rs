#[tokio::test]
async fn a_call_without_a_header_of_the_environment_is_not_sent() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service).with(|settings| settings.from_env()).unwrap();
    let error = client.a().send().await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    let expected = "environment variable TEST_TENANT_THAT_IS_NOT_SET is not set or empty: the call needs it for the \
                    header `X-Tenant`; set it, or call `tenant` on the client's builder";
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

#[tokio::test]
async fn a_client_without_the_environment_sends_what_is_set() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).a().send().await.unwrap();
    assert_eq!(service.requests()[0].header("x-tenant"), None);
}
