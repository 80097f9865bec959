#[tokio::test]
async fn the_last_time_of_9999_is_read() {
    let value = json!({"expires": "9999-12-31T23:59:59Z"});
    let response = value.clone();
    let service = FakeTransport::new(move |_| FakeResponse::json(200, &response));
    let read = client!(service).date_it().send().await.unwrap();
    assert_eq!(read.expires.civil().unwrap().year(), 9999);
    assert!(read.expires.timestamp().unwrap_err().to_string().contains("9999-12-31"));
    assert_eq!(serde_json::to_value(&read).unwrap(), value);
}
