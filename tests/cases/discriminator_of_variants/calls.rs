#[tokio::test]
async fn the_variant_is_the_one_that_the_discriminator_names() {
    let sent = json!({"pet": {"type": "Dog", "name": "b"}, "shape": {"$type": "square", "color": null}});
    let service = FakeTransport::new({
        let sent = sent.clone();
        move |_| FakeResponse::json(200, &sent)
    });
    let owner = client!(service).pet().send().await.unwrap();
    let (pet, shape) = (owner.pet.clone().unwrap(), owner.shape.clone().unwrap());
    assert!(format!("{pet:?}").starts_with("Dog("), "{pet:?}");
    assert!(format!("{shape:?}").starts_with("Square("), "{shape:?}");
    assert_eq!(serde_json::to_value(&owner).unwrap(), sent);
}
