#[tokio::test]
async fn an_unreadable_time_does_not_fail_the_response() {
    for (text, hour) in [
        ("2020-01-31T07:00:00", Some(7)),
        ("2020-01-31 07:00:00", Some(7)),
        ("2020-01-31T07:00:00.1234567891Z", Some(7)),
        ("2020-01-31T24:00:00Z", Some(0)),
        ("", None),
        ("soon", None),
    ] {
        let service = FakeTransport::new(move |_| FakeResponse::json(200, &json!({"created": text})));
        let read = client!(service).date_no_offset().send().await.unwrap();
        assert_eq!(read.created.civil().ok().map(|time| time.hour()), hour, "{text}");
        assert_eq!(read.created.as_str(), text);
        assert_eq!(serde_json::to_value(&read).unwrap(), json!({"created": text}));
    }
}
