use api::types::Form32Body;

#[tokio::test]
async fn a_short_float_keeps_its_digits_in_a_form() {
    let service = FakeTransport::new(|_| FakeAnswer::bytes(204, ""));
    client!(service).form32(Form32Body::new().f(0.1)).send().await.unwrap();
    assert_eq!(service.requests()[0].body, "f=0.1");
    let error = client!(service).form32(Form32Body::new().f(f32::NAN)).send().await.unwrap_err();
    assert!(error.to_string().contains("NaN"), "{error}");
}
