use api::types::NanBody;

#[tokio::test]
async fn numbers_that_json_can_not_express_are_not_sent() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let error = client!(service).nan(NanBody::new(value)).send().await.unwrap_err();
        assert!(error.to_string().contains(&value.to_string()), "{error}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn a_whole_number_has_no_fraction() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    for value in [3.0, 2.5] {
        client!(service).nan(NanBody::new(value)).send().await.unwrap();
    }
    let sent: Vec<_> = service.requests().iter().map(|request| request.body.clone()).collect();
    assert_eq!(sent, [&br#"{"n":3}"#[..], br#"{"n":2.5}"#]);
}
