fn service() -> FakeTransport {
    FakeTransport::new(|_| FakeResponse::bytes(204, ""))
}

fn sent(service: &FakeTransport) -> Vec<String> {
    service.requests().into_iter().map(|one| format!("{}{}", one.origin, one.path)).collect()
}

#[tokio::test]
async fn a_relative_server_is_against_the_url_of_the_caller() {
    let service = service();
    let builder = || api::Client::builder().fake(service.clone());
    let client = builder().base_url("https://h.test").build().unwrap();
    client.a().send().await.unwrap();
    client.b().send().await.unwrap();
    client.c().send().await.unwrap();
    builder().base_url("https://h.test/own").build().unwrap().a().send().await.unwrap();
    assert_eq!(sent(&service), [
        "https://h.test/v1/a",
        "https://h.test/v2/b",
        "https://h.test/v1/c",
        "https://h.test/own/a",
    ]);
    let error = builder().build().unwrap_err();
    assert!(error.to_string().contains("its server is `/v1`"), "{error}");
}

#[tokio::test]
async fn servers_are_chosen_by_name() {
    let service = service();
    let builder = || api::Client::builder().fake(service.clone());
    let at = |server| builder().base_url("https://h.test").server(server).build().unwrap();
    at(api::Server::Live).a().send().await.unwrap();
    at(api::Server::Test).a().send().await.unwrap();
    builder().server(api::Server::EuExampleComV1).build().unwrap().a().send().await.unwrap();
    assert_eq!(sent(&service), ["https://h.test/v1/a", "https://h.test/test/v1/a", "https://eu.example.com/v1/a"]);
}
