fn service() -> FakeTransport {
    FakeTransport::new(|request| match (request.method.as_str(), request.path.as_str()) {
        ("GET", "/base/file") => FakeResponse::bytes(200, &[0xFF, 0x00, b'"'][..]).header("content-type", "image/png"),
        ("PATCH", _) if request.body.is_empty() => FakeResponse::json(400, &json!({"reason": "empty"})),
        ("PATCH", _) => FakeResponse::json(200, &json!({"kind": "Square", "side": 2.5})),
        _ => FakeResponse::bytes(204, ""),
    })
}

fn client(service: &FakeTransport) -> api::Client {
    api::Client::builder().base_url("https://h.test").fake(service.clone()).build().unwrap()
}

/// The body as text, its boundary replaced.
fn body(request: &FakeRequest) -> String {
    let media_type = request.header("content-type").unwrap();
    let text = String::from_utf8(request.body.to_vec()).unwrap();
    match media_type.strip_prefix("multipart/form-data; boundary=") {
        Some(boundary) => text.replace(boundary, "B"),
        None => format!("{media_type} {text}"),
    }
}

#[tokio::test]
async fn forms_are_urlencoded_or_multipart() {
    let service = service();
    let client = client(&service);
    let form = api::types::FormBody::new("x y").tags(["a", "b"]).ids([1, 2]);
    client.form(form).send().await.unwrap();
    client.unsaid().body(api::types::UnsaidBody::new().a(true)).send().await.unwrap();
    let parts = api::operations::UploadRequestParts::new(&b"png"[..]).tags(["a", "b"]).ids([1, 2]);
    client.upload(parts).send().await.unwrap();
    let sent: Vec<String> = service.requests().iter().map(body).collect();
    assert_eq!(sent, [
        "application/x-www-form-urlencoded name=x%20y&tags=a,b&ids=1&ids=2",
        "application/x-www-form-urlencoded a=true",
        "--B\r\nContent-Disposition: form-data; name=\"file\"; filename=\"file\"\r\nContent-Type: application/octet-stream\r\n\r\npng\r\n\
         --B\r\nContent-Disposition: form-data; name=\"tags\"\r\n\r\na,b\r\n\
         --B\r\nContent-Disposition: form-data; name=\"ids\"\r\n\r\n1\r\n\
         --B\r\nContent-Disposition: form-data; name=\"ids\"\r\n\r\n2\r\n\
         --B--\r\n",
    ]);
    assert_eq!(service.requests()[0].path, "/base/form");
}

#[tokio::test]
async fn a_file_is_returned_unchanged() {
    let service = service();
    let bytes = client(&service).download().send().await.unwrap();
    assert_eq!(&bytes[..], [0xFF, 0x00, b'"']);
    assert_eq!(service.requests()[0].header("accept"), Some("*/*"));
}

#[tokio::test]
async fn a_body_is_one_of_the_parameters() {
    let service = service();
    let thing = client(&service).change(api::types::ChangeBody::new().a(fixtures::Nullable::Null)).send().await.unwrap();
    let api::types::Thing::Square(square) = thing else { panic!("{thing:?}") };
    assert_eq!(square.side, Some(2.5));
    assert_eq!(body(&service.requests()[0]), "application/json {\"a\":null}");
}
