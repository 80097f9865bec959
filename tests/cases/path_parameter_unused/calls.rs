#[tokio::test]
async fn a_parameter_that_the_path_does_not_have_is_no_argument() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).list_pets().size(3).await.unwrap();
    assert_eq!(service.requests()[0].url(), "https://api.example.test/pets?size=3");
}
