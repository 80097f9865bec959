#[tokio::test(start_paused = true)]
async fn a_post_that_broke_is_sent_again_under_the_same_key() {
    let service = FakeTransport::responses([
        FakeResponse::broken(),
        FakeResponse::bytes(503, ""),
        FakeResponse::bytes(204, ""),
        FakeResponse::bytes(204, ""),
    ]);
    let client = client!(service);
    client.pay().await.unwrap();
    client.pay().await.unwrap();
    let requests = service.requests();
    let key = |index: usize| requests[index].header("idempotency-key").unwrap().to_owned();
    assert_eq!(key(0).len(), 36);
    assert_eq!((key(0), key(1)), (key(1), key(2)));
    assert_ne!(key(2), key(3));
}

#[tokio::test]
async fn a_caller_may_give_the_key_and_a_get_has_none() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.pay().header("Idempotency-Key", "mine").await.unwrap();
    client.look().await.unwrap();
    assert_eq!(service.requests()[0].header("idempotency-key"), Some("mine"));
    assert_eq!(service.requests()[1].header("idempotency-key"), None);
}

#[tokio::test]
async fn the_argument_of_a_parameter_is_the_key() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.charge().idempotency_key("mine").await.unwrap();
    client.charge().await.unwrap();
    assert_eq!(service.requests()[0].header("idempotency-key"), Some("mine"));
    assert_eq!(service.requests()[1].header("idempotency-key").unwrap().len(), 36);
}
