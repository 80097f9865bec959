#[tokio::test]
async fn reserved_characters_go_as_they_are() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).q().res("a/b:c?d=1,2;@$").send().await.unwrap();
    assert_eq!(service.requests()[0].query, "res=a/b:c?d=1,2;@$");
}

#[tokio::test]
async fn characters_that_would_end_the_value_are_escaped() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).q().res("a&b#c d%2F").send().await.unwrap();
    assert_eq!(service.requests()[0].query, "res=a%26b%23c%20d%2F");
}
