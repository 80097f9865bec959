//! The particular features of the Chat API: calls on behalf of a user, messages of many kinds, and listening to a
//! conversation.

use std::time::Duration;

use botpress_client::chat::types::{
    CardAction, CarouselCard, ChoiceOption, CreateMessageBody, CreateUserBody, MessagePayload, MessagePayloadAudio,
    MessagePayloadCard, MessagePayloadCarousel, MessagePayloadChoice, MessagePayloadDropdown, MessagePayloadFile,
    MessagePayloadImage, MessagePayloadLocation, MessagePayloadMarkdown, MessagePayloadText, MessagePayloadVideo,
    Signal,
};
use botpress_client::chat::{Client, ClientBuilder};
use botpress_client::{Botpress, RetryPolicy};
use project_tests::server::{Reply, Server};
use serde_json::{Value, json};

const TIME: &str = "2025-01-31T12:34:56.789Z";

const WITHOUT_WEBHOOK_URL: &str = "the base URL needs a value for `webhookUrl`: set it with `webhook_url(…)`, \
     or set another URL with `base_url(…)`, or in the environment variable BP_CHAT_API_URL with `from_env`";

#[test]
fn a_chat_has_the_address_of_its_bot() {
    let address = |builder: ClientBuilder| format!("{:?}", builder.build().unwrap());
    let client = address(Client::builder().webhook_url("w-1"));
    assert!(client.contains("https://chat.botpress.cloud/w-1"), "{client}");
    let client = address(Client::builder().webhook_url("https://webhook.botpress.cloud/w-1"));
    assert!(client.contains("chat.botpress.cloud/w-1"), "{client}");
    // Calls would not go to the host of such a URL.
    let other = Client::builder().webhook_url("http://localhost:3000/w-1");
    let error = other.build().unwrap_err();
    assert!(error.to_string().contains("another service"), "{error}");
    let neither = Client::builder().webhook_url("webhook.botpress.cloud/w-1");
    assert!(neither.build().unwrap_err().is_invalid_argument());
    let client = address(Client::builder().webhook_url("w-1").user_key("hunter2"));
    assert!(!client.contains("hunter2"), "{client}");
    // Chats have no default bot.
    let error = Client::builder().user_key("hunter2").build().unwrap_err();
    assert!(error.is_invalid_argument());
    assert_eq!(error.to_string(), WITHOUT_WEBHOOK_URL);
    assert!(Client::builder().base_url("http://127.0.0.1:9").build().is_ok());
}

/// Programs that use the other APIs need no chat.
#[tokio::test]
async fn a_chat_without_an_address_does_not_keep_other_clients_from_being_built() {
    let botpress = Botpress::builder().token("t").build().unwrap();
    let error = botpress.chat().get_user().send().await.unwrap_err();
    assert!(error.is_invalid_argument());
    let message = format!("getUser (GET /users/me): {WITHOUT_WEBHOOK_URL}");
    assert_eq!(error.to_string(), message);
}

#[tokio::test]
async fn a_call_of_the_chat_is_made_in_the_name_of_a_user() {
    let user = json!({"id": "u", "createdAt": TIME, "updatedAt": TIME});
    let server = Server::json(json!({"user": user, "key": "key_2"})).await;
    let client = Client::builder().base_url(server.origin()).build();
    let client = client.unwrap();
    let created = client.create_user(CreateUserBody::new()).send();
    let key = created.await.unwrap().key;
    let request = server.only();
    assert_eq!(request.header("x-user-key"), None);
    assert_eq!(request.header("authorization"), None);

    client.get_user().user_key(key).send().await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_2"));
    // A client with a key sends it, unless the call has another.
    let client = server.chat();
    client.get_user().send().await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_123"));
    client.get_user().user_key("key_3").send().await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_3"));
    let other = client.with_user_key("key_5").unwrap();
    other.get_user().await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_5"));
    let arguments = json!({"x-user-key": "key_4"});
    client.call("getUser", arguments).await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_4"));
    // A new user is created without credentials.
    let created = client.create_user(CreateUserBody::new()).send();
    created.await.unwrap();
    assert_eq!(server.only().header("x-user-key"), None);
}

#[tokio::test]
async fn ids_are_one_segment_of_the_path() {
    let server = Server::json(json!({})).await;
    let client = server.chat();
    let _ = client.get_message("a/b ?é").send().await;
    assert_eq!(server.only().target, "/messages/a%2Fb%20%3F%C3%A9");
    let mut events = client.listen_conversation("../c#d").events();
    let error = events.try_next().await.unwrap_err();
    assert_eq!(server.only().target, "/conversations/..%2Fc%23d/listen");
    assert!(error.to_string().contains("not a stream of events"), "{error}");
}

/// Returns one payload of each kind, built as a user would, and its JSON.
fn payloads() -> Vec<(MessagePayload, Value)> {
    let action = || {
        let action = CardAction::builder().action("say").label("Yes");
        action.value("yes").build()
    };
    let actions = json!([{"action": "say", "label": "Yes", "value": "yes"}]);
    let card = CarouselCard::new("T", [action()]).subtitle("s");
    let option = || {
        let option = ChoiceOption::builder().label("This").value("this");
        option.build()
    };
    let options = json!([{"label": "This", "value": "this"}]);
    let place = MessagePayloadLocation::builder().latitude(1.5);
    let place = place.longitude(-2.5).address("a").build();
    vec![
        (
            MessagePayloadAudio::new("u").into(),
            json!({"type": "audio", "audioUrl": "u"}),
        ),
        (
            MessagePayloadCard::new("T", [action()]).into(),
            json!({"type": "card", "title": "T", "actions": actions.clone()}),
        ),
        (
            MessagePayloadCarousel::new([card]).into(),
            json!({"type": "carousel", "items": [{"title": "T", "subtitle": "s", "actions": actions}]}),
        ),
        (
            MessagePayloadChoice::new("Which?", [option()]).into(),
            json!({"type": "choice", "text": "Which?", "options": options.clone()}),
        ),
        (
            MessagePayloadDropdown::new("Which?", [option()]).into(),
            json!({"type": "dropdown", "text": "Which?", "options": options}),
        ),
        (
            MessagePayloadFile::new("u").title("t").into(),
            json!({"type": "file", "fileUrl": "u", "title": "t"}),
        ),
        (
            MessagePayloadImage::new("u").into(),
            json!({"type": "image", "imageUrl": "u"}),
        ),
        (
            place.into(),
            json!({"type": "location", "latitude": 1.5, "longitude": -2.5, "address": "a"}),
        ),
        (
            MessagePayloadMarkdown::new("*m*").into(),
            json!({"type": "markdown", "markdown": "*m*"}),
        ),
        (
            MessagePayloadText::new("hi").into(),
            json!({"type": "text", "text": "hi"}),
        ),
        (
            MessagePayloadVideo::new("u").into(),
            json!({"type": "video", "videoUrl": "u"}),
        ),
        // A kind of a later version of the service.
        (
            MessagePayload::Unknown(json!({"type": "smell", "of": "rain"})),
            json!({"type": "smell", "of": "rain"}),
        ),
    ]
}

fn message(payload: &Value) -> Value {
    json!({
        "id": "m", "createdAt": TIME, "payload": payload, "userId": "u", "conversationId": "c",
    })
}

#[tokio::test]
async fn messages_of_every_kind_are_sent_and_read() {
    let server =
        Server::start(|request, _| Reply::json(&json!({"message": message(&request.json()["payload"])}))).await;
    for (payload, expected) in payloads() {
        let body = CreateMessageBody::new(payload.clone(), "c");
        let response = server.chat().create_message(body).send().await.unwrap();
        assert_eq!(response.message.payload, payload);
        let sent = server.only().json();
        assert_eq!(sent, json!({"payload": expected, "conversationId": "c"}));
        // Payloads that were received are written unchanged.
        assert_eq!(serde_json::to_value(&response.message).unwrap(), message(&expected));
    }
    // Every kind is covered.
    let kinds: Vec<_> = payloads()
        .into_iter()
        .map(|(payload, _)| std::mem::discriminant(&payload))
        .collect();
    assert_eq!(kinds.iter().collect::<std::collections::HashSet<_>>().len(), 12);
}

/// Both have the same members besides the type, so only the type distinguishes them.
#[test]
fn choices_and_dropdowns_are_distinguished() {
    let read = |kind: &str| -> MessagePayload {
        serde_json::from_value(json!({"type": kind, "text": "Which?", "options": []})).unwrap()
    };
    assert!(matches!(read("choice"), MessagePayload::Choice(_)));
    assert!(matches!(read("dropdown"), MessagePayload::Dropdown(_)));
    assert!(matches!(read("list"), MessagePayload::Unknown(_)));
}

#[test]
fn a_payload_is_given_as_it_is() {
    let body = CreateMessageBody::new(MessagePayloadText::new("hi"), "c");
    let same = CreateMessageBody::new(MessagePayload::Text(MessagePayloadText::new("hi")), "c");
    assert_eq!(body, same);
}

/// Writes an event.
fn event(id: u8, signal: &Value) -> String {
    format!("event: message\nid: {id}\ndata: {signal}\n\n")
}

/// Returns the parts of a conversation, one per connection.
fn conversation() -> Vec<String> {
    let mut sent = message(&json!({"type": "text", "text": "hi"}));
    sent["isBot"] = json!(true);
    let custom = json!({
        "id": null, "createdAt": TIME, "payload": {"typing": true}, "conversationId": "c",
        "userId": "u", "isBot": false,
    });
    let who = json!({"conversationId": "c", "participantId": "u_2"});
    let gone = json!({"id": "m", "conversationId": "c", "userId": "u"});
    let signal = |kind: &str, data: &Value| json!({"type": kind, "data": data});
    vec![
        [
            ": welcome\n\n".to_owned(),
            event(1, &signal("message_created", &sent)),
            event(2, &signal("event_created", &custom)),
            // The connection is cut in the middle of the next event.
            event(3, &signal("participant_added", &who)).trim_end().to_owned(),
        ]
        .concat(),
        [
            event(3, &signal("participant_added", &who)),
            event(4, &signal("participant_removed", &who)),
            event(5, &signal("message_deleted", &gone)),
            event(6, &signal("bell_rung", &json!({"times": 2}))),
            "event: ping\ndata: ping\n\n".to_owned(),
            event(7, &signal("message_created", &json!({"id": 7}))),
            event(8, &signal("message_deleted", &gone)),
        ]
        .concat(),
    ]
}

#[tokio::test]
async fn listening_continues_after_every_lost_connection() {
    let parts = conversation();
    let server = Server::start(move |_, before| match parts.get(before) {
        Some(part) => Reply::status(200).body("text/event-stream", part.clone()),
        None => Reply::status(204),
    })
    .await;
    let policy = RetryPolicy::new().base_delay(Duration::from_millis(1));
    let listen = server.chat().listen_conversation("c").retry(policy);
    let mut signals = listen.events();
    let mut heard = Vec::new();
    loop {
        match signals.try_next().await {
            Ok(Some(signal)) => heard.push(match signal {
                Signal::MessageCreated(signal) => match signal.data.payload {
                    MessagePayload::Text(text) => format!("{} {}", text.text, signal.data.is_bot),
                    other => panic!("{other:?}"),
                },
                Signal::EventCreated(signal) => {
                    assert_eq!(signal.data.id, None);
                    format!("{:?}", signal.data.payload["typing"])
                }
                Signal::ParticipantAdded(signal) => format!("+{}", signal.data.participant_id),
                Signal::ParticipantRemoved(signal) => format!("-{}", signal.data.participant_id),
                Signal::MessageDeleted(signal) => format!("-{}", signal.data.id),
                Signal::Unknown(value) => value.to_string(),
                other => panic!("{other:?}"),
            }),
            Err(error) => panic!("{error}"),
            Ok(None) => break,
        }
    }
    let unknown = r#"{"type":"bell_rung","data":{"times":2}}"#;
    let expected = [
        "hi true",
        "Bool(true)",
        "+u_2",
        "-u_2",
        "-m",
        unknown,
        "\"ping\"",
        "{\"type\":\"message_created\",\"data\":{\"id\":7}}",
        "-m",
    ];
    assert_eq!(heard, expected);
    let requests = server.take();
    let ids: Vec<_> = requests.iter().map(|request| request.header("last-event-id")).collect();
    assert_eq!(ids, [None, Some("2".to_owned()), Some("8".to_owned())]);
    for request in requests {
        assert_eq!(request.target, "/conversations/c/listen");
        assert_eq!(request.header("accept").as_deref(), Some("text/event-stream"));
        assert_eq!(request.header("x-user-key").as_deref(), Some("key_123"));
    }
}

#[tokio::test]
async fn a_refused_listener_fails_at_once() {
    let server = Server::start(|_, _| {
        Reply::status(404).body(
            "application/json",
            r#"{"code":404,"type":"ResourceNotFound","message":"none"}"#,
        )
    })
    .await;
    let mut signals = server.chat().listen_conversation("c").events();
    let error = signals.try_next().await.unwrap_err();
    assert!(error.is_not_found(), "{error}");
    assert!(error.to_string().starts_with("listenConversation"), "{error}");
    assert_eq!(signals.try_next().await.unwrap(), None);
    // A call by name returns one response, and a stream is not one.
    let server = Server::start(|_, _| Reply::status(200).body("text/event-stream", "")).await;
    let call = server.chat().call("listenConversation", json!({"id": "c"})).await;
    assert!(call.unwrap_err().to_string().contains("bytes or a stream"));
}
