#[tokio::test]
async fn one_argument_is_sent_under_any_of_its_media_types() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    let body = || api::types::SameBody::new().a(1);
    client.same(body()).send().await.unwrap();
    client.same(body()).header("content-type", "text/json").send().await.unwrap();
    let sent: Vec<_> = service.requests().iter().map(|one| one.header("content-type").unwrap().to_owned()).collect();
    assert_eq!(sent, ["application/json", "text/json"]);
}

#[tokio::test]
async fn other_contents_of_an_optional_body_have_setters() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.optional().body(api::types::OptionalBody::new().c(1)).send().await.unwrap();
    client.optional().form(api::types::OptionalFormBody::new().b(2)).send().await.unwrap();
    client.optional().text_csv("a,b").send().await.unwrap();
    client.optional().png(&b"p"[..]).send().await.unwrap();
    let sent: Vec<_> = service.requests().iter().map(|one| {
        (one.header("content-type").unwrap().to_owned(), String::from_utf8(one.body.to_vec()).unwrap())
    }).collect();
    let expected = [
        ("application/merge-patch+json", "{\"c\":1}"),
        ("application/x-www-form-urlencoded", "b=2"),
        ("text/csv", "a,b"),
        ("image/png", "p"),
    ];
    assert_eq!(sent, expected.map(|(media_type, body)| (media_type.to_owned(), body.to_owned())));
}

#[tokio::test]
async fn lists_in_forms_are_numbered_where_they_are_deep() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let body = api::types::StripeBody::new()
        .expand(["a", "b"])
        .items([api::types::StripeItemInput::new().price("p")])
        .raw("a/b:c")
        .doc([1, 2]);
    client!(service).stripe(body).send().await.unwrap();
    assert_eq!(
        String::from_utf8_lossy(&service.requests()[0].body),
        "expand%5B0%5D=a&expand%5B1%5D=b&items%5B0%5D%5Bprice%5D=p&raw=a/b:c&doc=%5B1%2C2%5D"
    );
}

/// A range of media types without a schema allows more than JSON.
#[tokio::test]
async fn a_body_of_any_media_type_is_bytes() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    client!(service).any(&b"\x89PNG"[..]).header("content-type", "image/png").await.unwrap();
    client!(service).any("text").await.unwrap();
    let requests = service.requests();
    assert_eq!(requests[0].header("content-type"), Some("image/png"));
    assert_eq!(requests[0].body, &b"\x89PNG"[..]);
    assert_eq!(requests[1].header("content-type"), Some("application/octet-stream"));
}
