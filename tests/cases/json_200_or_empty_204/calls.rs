#[tokio::test]
async fn a_success_without_content_is_none() {
    let pet = FakeResponse::json(200, &json!({"id": 7}));
    let service = FakeTransport::responses([pet, FakeResponse::bytes(204, ""), FakeResponse::bytes(200, "")]);
    let client = client!(service);
    let pet: Option<api::types::Pet> = client.pet_or204().send().await.unwrap();
    assert_eq!(pet.unwrap().id, 7);
    let none = client.pet_or204().send_with_meta().await.unwrap();
    assert_eq!(none.status(), 204);
    assert_eq!(none.into_body(), None);
    // An empty 200 means the same.
    assert_eq!(client.pet_or204().send().await.unwrap(), None);
}

#[tokio::test]
async fn a_status_without_content_ignores_the_body() {
    let pet = FakeResponse::json(201, &json!({"id": 7}));
    let service = FakeTransport::responses([FakeResponse::bytes(202, "Accepted"), pet]);
    let client = client!(service);
    assert_eq!(client.pet_or202().send().await.unwrap(), None);
    assert_eq!(client.pet_or202().send().await.unwrap().unwrap().id, 7);
}

#[tokio::test]
async fn another_form_is_still_an_error() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!({"name": "x"})));
    let error = client!(service).pet_or204().send().await.unwrap_err();
    assert!(error.is_decode(), "{error}");
}

#[test]
fn text_may_be_none_too_and_so_without_async() {
    let responses = [FakeResponse::bytes(204, ""), FakeResponse::bytes(200, "hi")];
    let service = FakeTransport::responses(responses);
    let client = api::Client::builder().fake(service).build_blocking().unwrap();
    assert_eq!(client.text_or204().send().unwrap(), None);
    assert_eq!(client.text_or204().send().unwrap().as_deref(), Some("hi"));
}
