#[tokio::test]
async fn members_are_written_with_their_names() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let colour = api::types::Rgb::new().r(1).g(2);
    client!(service).simplex(colour.clone()).x_o(colour).send().await.unwrap();
    let request = &service.requests()[0];
    assert_eq!(request.path, "/base/simple/R=1,G=2");
    assert_eq!(request.header("x-o"), Some("R=1,G=2"));
}
