#[tokio::test]
async fn numbers_are_read_to_their_last_digit() {
    for text in ["37.770040510499996", "0.9998999999999999", "2"] {
        let service = FakeTransport::new(move |_| {
            FakeResponse::bytes(200, format!("{{\"lat\": {text}}}")).header("content-type", "application/json")
        });
        let response = client!(service).float_it().send().await.unwrap();
        assert_eq!(response.lat.to_string(), text);
    }
}
