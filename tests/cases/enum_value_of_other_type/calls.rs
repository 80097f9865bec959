use api::types::{I, Q};

#[tokio::test]
async fn a_value_of_another_type_is_the_text_or_the_number_that_is_written() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.a().q(Q::N1).i(I::N2).send().await.unwrap();
    client.a().q(Q::True).send().await.unwrap();
    client.a().q(Q::A).send().await.unwrap();
    let sent: Vec<_> = service.requests().iter().map(|one| one.query.clone()).collect();
    assert_eq!(sent, ["q=1&i=2", "q=true", "q=a"]);
}
