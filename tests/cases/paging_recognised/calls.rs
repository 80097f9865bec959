#[tokio::test]
async fn a_cursor_goes_from_the_page_into_the_query() {
    let service = FakeTransport::new(|request| {
        let next = if request.query.contains("cursor") { "" } else { "b" };
        FakeResponse::json(200, &json!({"names": ["x"], "response_metadata": {"next_cursor": next}}))
    });
    let mut items = client!(service).by_cursor().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["x", "x"]);
    assert_eq!(service.requests()[1].query, "cursor=b");
}

#[tokio::test]
async fn an_offset_ends_with_a_page_without_items() {
    let service = FakeTransport::new(|request| {
        let full = !request.query.contains("offset");
        FakeResponse::json(200, &if full { json!(["x", "y"]) } else { json!([]) })
    });
    let mut items = client!(service).by_offset().limit(2).items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["x", "y"]);
    assert_eq!(service.requests()[1].query, "offset=2&limit=2");
}

#[tokio::test]
async fn a_header_link_that_the_document_describes_is_followed() {
    let service = FakeTransport::new(|request| {
        let response = FakeResponse::json(200, &json!(["x"]));
        match request.query.contains("page=2") {
            true => response,
            false => response.header("link", "</link?page=2>; rel=next"),
        }
    });
    let mut items = client!(service).by_link().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["x", "x"]);
}

#[tokio::test]
async fn a_url_below_links_and_pages_is_followed() {
    let service = FakeTransport::new(|request| {
        let links = if request.query.contains("page=2") { json!({}) } else { json!({"pages": {"next": "/nested?page=2"}}) };
        FakeResponse::json(200, &json!({"names": ["x"], "links": links}))
    });
    let mut items = client!(service).by_nested_url().items();
    assert_eq!(items.collect_up_to(9).await.unwrap(), ["x", "x"]);
}
