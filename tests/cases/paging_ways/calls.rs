fn things(ids: &[u32]) -> Value {
    ids.iter().map(|id| json!({"id": id})).collect()
}

fn urls(service: &FakeTransport) -> Vec<String> {
    let requests = service.requests();
    let text = |request: &FakeRequest| match request.query.as_str() {
        "" => request.path.clone(),
        query => format!("{}?{query}", request.path),
    };
    requests.iter().map(text).collect()
}

fn url(path: &str) -> String {
    format!("/base{path}")
}

#[tokio::test]
async fn by_offset_until_the_total() {
    let service = FakeTransport::new(|request| {
        let hits = if request.query.contains("from=2") { things(&[3]) } else { things(&[1, 2]) };
        FakeResponse::json(200, &json!({"hits": hits, "others": [], "found": 3}))
    });
    let mut items = client!(service).by_offset().items();
    let ids: Vec<i64> = items.collect_up_to(9).await.unwrap().iter().map(|one| one.id).collect();
    assert_eq!(ids, [1, 2, 3]);
    assert_eq!(urls(&service), [url("/offset"), url("/offset?from=2")]);
}

#[tokio::test]
async fn by_page_to_the_last() {
    let service = FakeTransport::new(|request| {
        let again = !request.query.contains("p=1");
        FakeResponse::json(200, &json!({"things": things(&[1]), "info": {"again": again}}))
    });
    let mut items = client!(service).by_page().items();
    assert_eq!(items.collect_up_to(9).await.unwrap().len(), 2);
    assert_eq!(urls(&service), [url("/page"), url("/page?p=1")]);
}

#[tokio::test]
async fn by_a_member_of_the_body() {
    let service = FakeTransport::new(|request| {
        let more = request.json()["after"].is_null();
        let info = if more { json!({"last": 7}) } else { Value::Null };
        FakeResponse::json(200, &json!({"things": things(&[1]), "info": info}))
    });
    let body = api::types::Search::new().text("x");
    let mut items = client!(service).by_body(body).items();
    assert_eq!(items.collect_up_to(9).await.unwrap().len(), 2);
    let bodies: Vec<Value> = (service.requests().iter())
        .map(FakeRequest::json)
        .collect();
    assert_eq!(bodies, [json!({"text": "x"}), json!({"text": "x", "after": 7})]);
}

#[tokio::test]
async fn by_a_url_in_the_page() {
    let service = FakeTransport::new(|request| {
        let info = match request.query.contains("cursor") {
            true => json!({}),
            false => json!({"url": "/base/url?cursor=a%20b"}),
        };
        FakeResponse::json(200, &json!({"things": things(&[1]), "info": info}))
    });
    let mut items = client!(service).by_url().items();
    assert_eq!(items.collect_up_to(9).await.unwrap().len(), 2);
    assert_eq!(urls(&service), [url("/url"), url("/url?cursor=a%20b")]);
}

#[test]
fn by_the_header_link_without_async() {
    let service = FakeTransport::new(|request| {
        let response = FakeResponse::json(200, &things(&[1, 2]));
        match request.query.contains("page=2") {
            true => response,
            false => response.header("link", "<http://127.0.0.1:9/base/link?page=2>; rel=\"next\""),
        }
    });
    let client = api::Client::builder().fake(service.clone()).build_blocking().unwrap();
    let ids: Vec<i64> = client.by_link().items().map(|one| one.unwrap().id).collect();
    assert_eq!(ids, [1, 2, 1, 2]);
    assert_eq!(urls(&service), [url("/link"), url("/link?page=2")]);
}

#[tokio::test]
async fn the_url_of_a_page_is_not_followed_to_another_origin() {
    let service = FakeTransport::new(|_| {
        FakeResponse::json(200, &json!({"things": [], "info": {"url": "https://elsewhere.test/"}}))
    });
    let mut pages = client!(service).by_url().pages();
    assert!(pages.try_next().await.unwrap().is_some());
    let error = pages.try_next().await.unwrap_err();
    assert!(error.to_string().contains("another origin"), "{error}");
    assert_eq!(service.requests().len(), 1);
}
