#[tokio::test]
async fn an_object_is_json_next_to_files_and_text() {
    let service = FakeTransport::new(|_| FakeResponse::json(404, &json!({"message": "no such container"})));
    let error = client!(service).archive().send().await.unwrap_err();
    let api::operations::ArchiveError::NotFound(body) = error.typed().unwrap() else { panic!("{error}") };
    assert_eq!(body.message, "no such container");
    let error = client!(service).log().send().await.unwrap_err();
    let typed = error.typed::<api::operations::LogError>();
    assert!(matches!(&typed, Some(api::operations::LogError::NotFound(body)) if body.message == "no such container"), "{typed:?}");
}

#[tokio::test]
async fn other_errors_have_the_media_types_of_the_operation() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(410, "gone"));
    let error = client!(service).log().send().await.unwrap_err();
    let typed = error.typed::<api::operations::LogError>();
    assert!(matches!(&typed, Some(api::operations::LogError::Gone(text)) if text == "gone"), "{typed:?}");
}
