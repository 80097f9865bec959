#[tokio::test]
async fn the_content_is_bytes_or_a_stream() {
    let service = FakeTransport::new(|request| match request.header("accept").as_deref() {
        Some("text/event-stream") => {
            FakeResponse::bytes(200, "data: {\"delta\": \"a\"}\n\n").header("content-type", "text/event-stream")
        }
        _ => FakeResponse::bytes(200, &b"\xFFmp3"[..]).header("content-type", "application/octet-stream"),
    });
    let client = client!(service);
    let bytes = client.speech().send().await.unwrap();
    assert_eq!(&bytes[..], b"\xFFmp3");
    let mut events = client.speech().events();
    assert_eq!(events.try_next().await.unwrap().unwrap().delta, "a");
    let requests = service.requests();
    let accepted: Vec<_> = requests.iter().map(|request| request.header("accept").unwrap()).collect();
    assert_eq!(accepted, ["application/octet-stream", "text/event-stream"]);
}
