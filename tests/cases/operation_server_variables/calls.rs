fn sent(service: &FakeTransport) -> Vec<String> {
    service.requests().into_iter().map(|one| format!("{}{}", one.origin, one.path)).collect()
}

#[tokio::test]
async fn variables_of_an_operations_server_can_be_set() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = api::Client::builder().region("us").version("v2").fake(service.clone()).build().unwrap();
    client.upload().send().await.unwrap();
    client.other().send().await.unwrap();
    assert_eq!(sent(&service), ["https://upload.us.example.com/v2/a", "https://other.asia.example.com/b"]);
}

#[tokio::test]
async fn variables_have_defaults_and_stay_in_their_part_of_the_url() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.upload().send().await.unwrap();
    assert_eq!(sent(&service), ["https://upload.eu.example.com/v1/a"]);
    let elsewhere = api::Client::builder().version("../x").fake(service.clone()).build().unwrap();
    elsewhere.upload().send().await.unwrap();
    assert_eq!(sent(&service)[1], "https://upload.eu.example.com/..%2Fx/a");
}
