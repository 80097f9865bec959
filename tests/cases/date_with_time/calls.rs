#[tokio::test]
async fn a_date_may_have_a_time() {
    for text in ["2020-01-31", "2020-01-31T00:00:00Z", "2020-01-31T00:00:00", "2020-01-31 00:00:00"] {
        let service = FakeTransport::new(move |_| FakeResponse::json(200, &json!({"day": text})));
        let read = client!(service).date_with_time().send().await.unwrap();
        assert_eq!(read.day.civil().unwrap().to_string(), "2020-01-31");
        assert_eq!(read.day.as_str(), text);
    }
}
