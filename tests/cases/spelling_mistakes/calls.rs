use api::operations::ReadPetHeaders;

#[tokio::test]
async fn misspelled_words_are_read_as_meant() {
    let pet = json!({"name": "Ada", "tag": null, "chip": null, "anything": [1], "extra": "x", "parts": [0.5], "friend": {"name": "Bo"}, "either": "e", "not": "n"});
    let service = FakeTransport::responses([
        FakeResponse::json(200, &pet).header("x-left", "3"),
        FakeResponse::bytes(204, ""),
    ]);
    let client = client!(service);
    let response = client
        .read_pet(7)
        .near("a b")
        .age(5_000_000_000)
        .born("2026-02-03")
        .key(9)
        .sort("up")
        .send_with_meta()
        .await
        .unwrap();
    assert_eq!(
        service.requests()[0].url(),
        "https://api.example.test/pets/7?near=a%20b&age=5000000000&born=2026-02-03&key=9&sort=up"
    );
    let headers: ReadPetHeaders = response.typed_headers();
    assert_eq!(headers.left, Some(3));
    let pet = response.body();
    assert_eq!(pet.name, "Ada");
    assert_eq!((pet.either.clone(), pet.not.as_deref()), (Some(json!("e")), Some("n")));
    assert_eq!(pet.friend.as_ref().unwrap().name, "Bo");
    assert_eq!(pet.parts.as_deref(), Some(&[0.5][..]));
    client.add_pet().body(api::types::Pet::new("Bob")).send().await.unwrap();
    assert_eq!(service.requests()[1].json(), json!({"name": "Bob"}));
}
