fn service() -> FakeTransport {
    FakeTransport::new(|request| match request.method.as_str() {
        "DELETE" => FakeResponse::bytes(204, ""),
        _ => FakeResponse::json(200, &json!({"id": 1})),
    })
}

#[tokio::test]
async fn a_request_is_awaited_or_sent() {
    let service = service();
    let client = client!(service);
    assert_eq!(client.get_thing().color("red").await.unwrap().id, 1);
    assert_eq!(client.get_thing().send().await.unwrap().id, 1);
    client.delete_thing().await.unwrap();
    assert_eq!(service.requests().len(), 3);
}

#[tokio::test]
async fn requests_are_joined_and_spawned() {
    let service = service();
    let client = client!(service);
    let spawned = tokio::spawn(client.get_thing().into_future());
    let (one, other) = tokio::join!(client.get_thing().into_future(), client.get_thing().send());
    assert_eq!(one.unwrap(), other.unwrap());
    assert_eq!(spawned.await.unwrap().unwrap().id, 1);
}

/// Blocking code uses the same names; `Client` and its builder need no type annotation.
#[test]
fn the_same_requests_work_without_async() {
    let service = service();
    let client: api::blocking::Client = api::Client::builder().fake(service).build_blocking().unwrap();
    let request: api::blocking::operations::GetThing = client.get_thing().color("red");
    assert_eq!(request.send().unwrap().id, 1);
    client.delete_thing().send().unwrap();
    fn both<M: fixtures::Mode>(client: &api::ApiClient<M>) -> M::Sent<api::types::Thing> {
        client.get_thing().color("blue").send()
    }
    assert_eq!(both(&client).unwrap().id, 1);
}
