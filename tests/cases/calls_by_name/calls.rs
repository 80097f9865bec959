#[tokio::test]
async fn a_body_that_is_not_given_is_not_sent() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    client.optional_list().send().await.unwrap();
    client.call("optionalList", json!({})).await.unwrap();
    client.optional_map().send().await.unwrap();
    for request in service.requests() {
        assert_eq!((&request.body[..], request.header("content-type")), (&b""[..], None));
    }
    client.call("optionalList", json!({"body": null})).await.unwrap();
    client.call("optionalList", json!({"body": ["a"]})).await.unwrap();
    // An object without members is the empty object.
    client.call("optionalMap", json!({})).await.unwrap();
    let sent: Vec<_> = service.requests().iter().skip(3).map(|request| request.body.to_vec()).collect();
    assert_eq!(sent, [&b"null"[..], br#"["a"]"#, b"{}"]);
}

#[tokio::test]
async fn the_members_of_a_form_are_arguments() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    let arguments = json!({"grant_type": "password", "scope": "a b"});
    client.call("form", arguments.clone()).await.unwrap();
    client.call("form", json!({"body": arguments})).await.unwrap();
    for request in service.requests() {
        assert_eq!(&request.body[..], b"grant_type=password&scope=a%20b");
    }
    let error = client.call("form", json!({"grant_typ": "password"})).await.unwrap_err();
    assert!(error.to_string().contains("did you mean `grant_type`?"), "{error}");
}

#[tokio::test]
async fn a_text_is_a_string() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, "42").header("content-type", "text/plain"));
    let client = client!(service);
    assert_eq!(client.call("text", json!({})).await.unwrap(), json!("42"));
    assert_eq!(client.call("textOrNothing", json!({})).await.unwrap(), json!("42"));
    assert_eq!(service.requests()[0].header("accept").as_deref(), Some("text/plain"));
    let empty = client!(FakeTransport::new(|_| FakeResponse::bytes(204, "")));
    assert_eq!(empty.call("textOrNothing", json!({})).await.unwrap(), json!(null));
}

#[tokio::test]
async fn bytes_and_streams_are_refused_before_the_call() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(200, "png"));
    let client = client!(service);
    for id in ["bytes", "stream"] {
        let error = client.call(id, json!({})).await.unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
        assert!(error.to_string().contains("call it by its method"), "{error}");
    }
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn a_response_by_status_is_text_where_it_declares_text() {
    let service = |status: u16, body: &'static str, media_type: &'static str| {
        FakeTransport::new(move |_| FakeResponse::bytes(status, body).header("content-type", media_type))
    };
    let call = async |service: FakeTransport| client!(service).call("byStatus", json!({})).await.unwrap();
    assert_eq!(call(service(200, "{\"id\": 1}", "application/json")).await, json!({"id": 1}));
    assert_eq!(call(service(202, "soon", "text/plain")).await, json!("soon"));
    assert_eq!(call(service(202, "5", "text/plain")).await, json!("5"));
    assert_eq!(call(service(204, "", "text/plain")).await, json!(null));
}

#[tokio::test]
async fn a_required_body_that_is_no_object_must_be_given() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let client = client!(service);
    for id in ["requiredList", "requiredText"] {
        let error = client.call(id, json!({})).await.unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
        assert!(error.to_string().contains("`body` is required"), "{error}");
    }
    assert!(service.requests().is_empty());
    client.call("requiredList", json!({"body": []})).await.unwrap();
    assert_eq!(&service.requests()[0].body[..], b"[]");
}
