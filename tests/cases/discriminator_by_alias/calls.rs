#[tokio::test]
async fn a_mapping_may_name_an_alias_of_the_member() {
    let sent = json!({"k": "li", "mane": "long"});
    let service = FakeTransport::new({
        let sent = sent.clone();
        move |_| FakeResponse::json(200, &sent)
    });
    let animal = client!(service).get_animal().send().await.unwrap();
    assert!(format!("{animal:?}").starts_with("Li(LionV2 "), "{animal:?}");
    assert_eq!(serde_json::to_value(&animal).unwrap(), sent);
}
