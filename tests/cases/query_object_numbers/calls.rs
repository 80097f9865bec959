#[tokio::test]
async fn numbers_in_an_object_have_the_digits_of_their_type() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let at = api::types::At::new().lat(0.1).long(0.3).zoom(7.0);
    client!(service).near().at(at).send().await.unwrap();
    assert_eq!(service.requests()[0].query, "at%5Blat%5D=0.1&at%5Blong%5D=0.3&at%5Bzoom%5D=7");
}
