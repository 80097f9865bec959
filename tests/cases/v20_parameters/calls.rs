fn service() -> FakeTransport {
    FakeTransport::new(|request| match request.path.as_str() {
        "/base/csv/1,2" => FakeResponse::json(200, &json!({"a": "b"})).header("x-left", "7"),
        _ => FakeResponse::bytes(204, ""),
    })
}

#[tokio::test]
async fn lists_are_written_in_their_format() {
    let service = service();
    let client = client!(service);
    client.multi().q(["a", "b c"]).send().await.unwrap();
    client.ssv(["x", "y"]).q(["a", "b"]).send().await.unwrap();
    client.pipes().q(["a", "b"]).x_q(["c", "d"]).send().await.unwrap();
    client.tsv().q(["a", "b"]).send().await.unwrap();
    let sent: Vec<String> = service.requests().into_iter().map(|one| format!("{}?{}", one.path, one.query)).collect();
    assert_eq!(sent, [
        "/base/multi?q=a&q=b%20c",
        "/base/ssv/x%20y?q=a%20b",
        "/base/pipes?q=a%7Cb",
        "/base/tsv?q=a%09b",
    ]);
    assert_eq!(service.requests()[2].header("x-q"), Some("c|d"));
}

#[tokio::test]
async fn a_list_without_format_has_commas_and_the_address_has_three_parts() {
    let service = service();
    let client = api::Client::builder().basic_auth("ada", "secret").fake(service.clone()).build().unwrap();
    let response = client.csv([1, 2]).q(["a", "b"]).x_q(["c", "d"]).send_with_meta().await.unwrap();
    let request = &service.requests()[0];
    assert_eq!(format!("{}{}?{}", request.origin, request.path, request.query), "https://api.example.com:8080/base/csv/1,2?q=a,b");
    assert_eq!(request.header("x-q"), Some("c,d"));
    assert_eq!(request.header("authorization"), Some("Basic YWRhOnNlY3JldA=="));
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(response.typed_headers::<api::operations::CsvHeaders>().left, Some(7));
}

#[tokio::test]
async fn an_operation_has_its_own_schemes() {
    let service = service();
    client!(service).plain().q(api::types::Q::B).send().await.unwrap();
    let request = &service.requests()[0];
    assert_eq!(format!("{}{}?{}", request.origin, request.path, request.query), "http://api.example.com:8080/base/plain?q=b");
}
