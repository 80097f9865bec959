use api::operations::ListPetsHeaders;

#[tokio::test]
async fn headers_that_the_document_describes_have_types() {
    let service = FakeTransport::new(|_| {
        FakeResponse::json(200, &json!(["Rex"]))
            .header("x-rate-remaining", "41")
            .header("x-expires", "2026-06-01T00:00:00Z")
            .header("x-tags", "red, blue")
            .header("x-last", "true")
            .header("type", "7")
    });
    let response = client!(service).list_pets().send_with_meta().await.unwrap();
    let headers: ListPetsHeaders = response.typed_headers();
    assert_eq!((headers.rate_remaining, headers.last), (Some(41), Some(true)));
    assert_eq!(headers.expires.unwrap().to_string(), "2026-06-01T00:00:00Z");
    assert_eq!(headers.tags.unwrap(), ["red", "blue"]);
    // A string stays a string, whatever it looks like.
    assert_eq!(headers.r#type.as_deref(), Some("7"));
    assert_eq!(response.body(), &["Rex"]);
}

#[tokio::test]
async fn an_absent_or_invalid_header_is_none() {
    let service = FakeTransport::new(|_| FakeResponse::json(200, &json!([])).header("x-rate-remaining", "many"));
    let response = client!(service).list_pets().send_with_meta().await.unwrap();
    let headers: ListPetsHeaders = response.typed_headers();
    assert_eq!((headers.rate_remaining, headers.tags), (None, None));
    assert_eq!(response.headers()["x-rate-remaining"], "many");
}
