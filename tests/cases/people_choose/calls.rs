use std::collections::BTreeMap;

use api::types::{CreateHookBody, CreateMessageBody, CreateRowsBody, HashSchema, UpdateBotBody};

/// Returns the body of a request.
fn body_of(request: &FakeRequest) -> Value {
    request.json()
}

#[tokio::test]
async fn arguments_that_could_be_mixed_up_are_set_by_name() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let body = CreateMessageBody::builder()
        .tags([])
        .urgent(true)
        .conversation_id("c")
        .user_id("u")
        .parent(Some("p"))
        .payload(json!({"text": "hi"}))
        .build();
    client!(service).create_message(body).send().await.unwrap();
    assert_eq!(
        body_of(&service.requests()[0]),
        json!({"payload": {"text": "hi"}, "userId": "u", "conversationId": "c", "parent": "p", "tags": {}, "urgent": true})
    );
}

#[tokio::test]
async fn a_value_that_is_not_an_object_fails_before_sending() {
    let service = FakeTransport::new(|_| FakeResponse::bytes(204, ""));
    let body = CreateHookBody::builder().url("u").hash("sha256").options([1]).build();
    let error = client!(service).create_hook(body).send().await.unwrap_err();
    assert!(error.is_invalid_argument());
    assert!(error.to_string().contains("expected a JSON object, found a list"), "{error}");
    assert!(service.requests().is_empty());
}

#[tokio::test]
async fn a_secret_is_readable_but_not_shown() {
    let service = FakeTransport::new(|_| {
        FakeResponse::json(
            200,
            &json!({"id": "i", "password": "hush", "codes": ["hush"], "secrets": {"KEY": "hush"}, "uploadUrl": "https://x/?sig=hush"}),
        )
    });
    let body = CreateHookBody::builder().url("u").hash(HashSchema::Sha256).names([]).labels([("a", Some("b"))]).build();
    let hook = client!(service).create_hook(body).send().await.unwrap();
    assert_eq!((hook.password.as_str(), hook.secrets.as_ref().unwrap()["KEY"].as_str()), ("hush", "hush"));
    let shown = format!("{hook:?}");
    assert!(!shown.contains("hush"), "{shown}");
    assert!(shown.contains(r#"id: "i", password: ***"#) && shown.contains(r#"Some({"KEY": ***})"#), "{shown}");
}

#[test]
fn an_enum_compares_with_a_text_and_has_one_spelling_of_each_value() {
    let body = CreateHookBody::builder().url("u").hash("md5").build();
    assert!(body.hash == "md5" && matches!(body.hash, HashSchema::Unknown(_)));
    assert_eq!(HashSchema::from("sha512"), HashSchema::Sha512);
}

#[tokio::test]
async fn a_row_converts_from_and_to_a_callers_type() {
    let service = FakeTransport::new(|request| {
        let mut rows = request.json();
        rows["rows"][0]["id"] = json!(7);
        FakeResponse::json(200, &rows)
    });
    let body = CreateRowsBody::new([BTreeMap::from([("name", "A")])]);
    let rows = client!(service).create_rows(body).send().await.unwrap().rows;
    assert_eq!(body_of(&service.requests()[0]), json!({"rows": [{"name": "A"}]}));
    let mine: BTreeMap<String, Value> = rows[0].to().unwrap();
    assert_eq!(json!(mine), json!({"id": 7, "name": "A"}));
    let error = rows[0].to::<BTreeMap<String, bool>>().unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("`id`"), "{error}");
}

#[tokio::test]
async fn a_response_is_changed_and_sent_back() {
    let bot = json!({"bot": {
        "id": "b", "name": "B", "visibility": "hidden",
        "actions": {"send": {"title": "Send", "runs": 3}, "stop": {"title": "Stop", "note": "n"}},
    }});
    let service = FakeTransport::new(move |request| match request.method.as_str() {
        "GET" => FakeResponse::json(200, &bot),
        _ => FakeResponse::bytes(204, ""),
    });
    let client = client!(service);
    // A map of what was read is one of what is sent.
    let mut actions = client.get_bot("b").send().await.unwrap().bot.actions;
    actions.get_mut("stop").unwrap().runs = None;
    client.update_bot("b", UpdateBotBody::new().actions(actions)).send().await.unwrap();
    assert_eq!(
        body_of(&service.requests()[1]),
        json!({"actions": {"send": {"title": "Send"}, "stop": {"title": "Stop", "note": "n"}}})
    );
    let mut body = UpdateBotBody::from(client.get_bot("b").send().await.unwrap().bot);
    body.actions.as_mut().unwrap().get_mut("send").unwrap().as_mut().unwrap().title = "Sent".to_owned();
    client.update_bot("b", body).send().await.unwrap();
    assert_eq!(
        body_of(&service.requests()[3]),
        json!({
            "name": "B", "visibility": "hidden",
            "actions": {"send": {"title": "Sent"}, "stop": {"title": "Stop", "note": "n"}},
        })
    );
}
