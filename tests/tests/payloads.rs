//! Payloads of messages and rows of tables as types: those of the crate, and user-defined ones.

use botpress_client::runtime::types::{
    CarouselCard, CreateMessageBody, GetOrCreateMessageBody, MessagePayload, MessagePayloadBloc,
    MessagePayloadBlocPart, MessagePayloadCard, MessagePayloadCarousel, MessagePayloadImage, MessagePayloadText,
    UpdateMessageBody,
};
use botpress_client::tables::types::{
    CreateTableRowsBody, Row, RowInput, RowPatch, UpdateTableRowsBody, UpsertTableRowsBody,
};
use project_tests::server::Server;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

fn message(kind: &str, payload: &Value) -> Value {
    json!({
        "id": "message-000000000000000000000001",
        "createdAt": "2025-01-31T12:34:56.789Z",
        "updatedAt": "2025-01-31T12:34:56.789Z",
        "type": kind,
        "payload": payload,
        "direction": "incoming",
        "userId": "user-0000000000000000000000000001",
        "conversationId": "conversation-0000000000000000001",
        "tags": {},
    })
}

/// Reads the content of a message of this kind with the client.
async fn content(kind: &str, payload: Value) -> Result<MessagePayload, botpress_client::Error> {
    let server = Server::json(json!({"message": message(kind, &payload)})).await;
    let read = server.runtime().get_message("id").await?;
    read.message.content()
}

#[tokio::test]
async fn a_message_has_a_payload_of_the_kind_that_it_names() {
    let text = content("text", json!({"text": "Hello"})).await;
    assert_eq!(text.unwrap(), MessagePayloadText::new("Hello").into());
    // A member that is not known is kept.
    let text = content("text", json!({"text": "Hello", "more": 1})).await;
    let text = serde_json::to_value(text.unwrap()).unwrap();
    assert_eq!(text["more"], 1);
    let kinds = [
        ("audio", json!({"audioUrl": "https://a.example"})),
        (
            "card",
            json!({"title": "A", "actions": [{"action": "say", "label": "B", "value": "b"}]}),
        ),
        ("carousel", json!({"items": [{"title": "A", "actions": []}]})),
        (
            "choice",
            json!({"text": "?", "options": [{"label": "A", "value": "a"}]}),
        ),
        ("dropdown", json!({"text": "?", "options": []})),
        ("file", json!({"fileUrl": "https://a.example", "title": "A"})),
        ("image", json!({"imageUrl": "https://a.example"})),
        ("location", json!({"latitude": 1.5, "longitude": 2, "title": "A"})),
        ("markdown", json!({"markdown": "**A**"})),
        ("video", json!({"videoUrl": "https://a.example"})),
        ("bloc", json!({"items": [{"type": "text", "payload": {"text": "A"}}]})),
    ];
    for (kind, payload) in kinds {
        let read = content(kind, payload.clone()).await.unwrap();
        assert!(!matches!(read, MessagePayload::Unknown(_)), "{kind}");
        let mut written = serde_json::to_value(read).unwrap();
        assert_eq!(written["type"], kind);
        written.as_object_mut().unwrap().remove("type");
        assert!(project_tests::wire::same(&payload, &written), "{written}");
    }
    // Neither a user-defined kind nor a payload that is not of its kind loses anything.
    let own = content("order", json!({"count": 3})).await.unwrap();
    assert_eq!(own, MessagePayload::Unknown(json!({"count": 3, "type": "order"})));
    let other = json!({"imageUrl": 3, "type": "image"});
    let read = content("image", json!({"imageUrl": 3})).await.unwrap();
    assert_eq!(read, MessagePayload::Unknown(other));
}

#[tokio::test]
async fn content_sets_payload_and_type() {
    let server = Server::json(json!({"message": message("text", &json!({}))})).await;
    let client = server.runtime();
    let body = CreateMessageBody::builder()
        .conversation_id("c")
        .user_id("u")
        .content(MessagePayloadText::new("Hello"))
        .tags([])
        .build();
    client.create_message(body).await.unwrap();
    let sent = server.only().json();
    assert_eq!(
        (&sent["type"], &sent["payload"]),
        (&json!("text"), &json!({"text": "Hello"}))
    );
    let item = MessagePayloadBlocPart::from(MessagePayloadText::new("A"));
    assert_eq!(item, MessagePayloadBlocPart::new("text", json!({"text": "A"})));
    let card = MessagePayloadCard::new("A", []).subtitle("B");
    assert_eq!(
        MessagePayloadCarousel::new([card]),
        MessagePayloadCarousel::new([CarouselCard::new("A", []).subtitle("B")])
    );
    let bodies = [
        (MessagePayloadBloc::new([item]).into(), "bloc"),
        (
            MessagePayload::from(MessagePayloadImage::new("https://a.example")),
            "image",
        ),
        (MessagePayload::Unknown(json!({"type": "order", "count": 3})), "order"),
    ];
    for (content, kind) in bodies {
        let body = GetOrCreateMessageBody::builder()
            .conversation_id("c")
            .user_id("u")
            .content(content)
            .tags([])
            .build();
        let _ = client.get_or_create_message(body).await;
        let sent = server.only().json();
        assert_eq!(sent["type"], kind);
        assert!(sent["payload"].get("type").is_none(), "{sent}");
    }
    let update = UpdateMessageBody::new([]).content(MessagePayloadText::new("Hello"));
    client.update_message("m", update).await.unwrap();
    assert_eq!(server.only().json(), json!({"payload": {"text": "Hello"}, "tags": {}}));
    // A value that is not an object is rejected before it is sent.
    let body = CreateMessageBody::builder()
        .conversation_id("c")
        .user_id("u")
        .content(MessagePayload::Unknown(json!("text")))
        .tags([])
        .build();
    let error = client.create_message(body).await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert_eq!(server.take().len(), 0);
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Contact {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    id: Option<i64>,
    name: String,
    age: u8,
}

#[tokio::test]
async fn rows_convert_to_a_callers_struct_with_their_ids() {
    let row = json!({"id": 7, "computed": {}, "name": "Ada", "age": 36});
    let server = Server::json(json!({"rows": [row]})).await;
    let client = server.tables();
    let mut ada = Contact {
        id: None,
        name: "Ada".to_owned(),
        age: 36,
    };
    let body = CreateTableRowsBody::new([&ada]);
    let created = client.create_table_rows("T", body).await.unwrap();
    assert_eq!(server.only().json(), json!({"rows": [{"name": "Ada", "age": 36}]}));
    ada.id = Some(7);
    assert_eq!(created.rows[0].to::<Contact>().unwrap(), ada);
    ada.age += 1;
    let row = json!({"rows": [{"id": 7, "name": "Ada", "age": 37}]});
    for rows in [
        UpdateTableRowsBody::new([&ada]),
        UpdateTableRowsBody::new(vec![ada.clone()]),
        UpdateTableRowsBody::new([RowPatch::of(&ada).unwrap()]),
    ] {
        client.update_table_rows("T", rows).await.unwrap();
        assert_eq!(server.only().json(), row);
    }
    let body = UpsertTableRowsBody::new([&ada]).key_column("name");
    let _ = client.upsert_table_rows("T", body).await;
    assert_eq!(server.only().json()["rows"], row["rows"]);
    assert!(RowPatch::of(Contact { id: None, ..ada }).is_err());
}

#[tokio::test]
async fn a_row_that_cannot_be_sent_fails_before_it_is_sent() {
    let server = Server::json(json!({"rows": []})).await;
    let client = server.tables();
    // A change needs the id of its row.
    let bodies = [
        (
            UpdateTableRowsBody::new([json!({"id": 7}), json!({"name": "Ada"})]),
            "the item at index 1: the value does not fit the type: missing field `id`",
        ),
        (
            UpdateTableRowsBody::new([json!({"id": "seven"})]),
            "the item at index 0: the value does not fit the type at `id`: invalid type: string \"seven\"",
        ),
        (
            UpdateTableRowsBody::new([json!({"id": 7}), json!(7)]),
            "index 1: expected a JSON object, found a number",
        ),
        (
            UpdateTableRowsBody::new([RowPatch::new(7).additional("size", f64::NAN)]),
            "index 0: JSON can't express the number NaN",
        ),
    ];
    let body = CreateTableRowsBody::new([json!({}), json!({}), json!([7])]);
    let error = client.create_table_rows("T", body).await.unwrap_err();
    let why = "the item at index 2: expected a JSON object, found a list";
    assert!(error.to_string().ends_with(why), "{error}");
    for (body, why) in bodies {
        let error = client.update_table_rows("T", body).await.unwrap_err();
        assert!(error.is_invalid_argument(), "{error}");
        assert!(error.to_string().contains(why), "{error}");
    }
    assert!(server.take().is_empty());
}

#[tokio::test]
async fn a_row_that_was_read_goes_back_without_what_the_service_sets() {
    let row = json!({
        "id": 7, "createdAt": "2025-01-31T12:34:56.789Z", "updatedAt": "2025-01-31T12:34:56.789Z",
        "computed": {}, "stale": ["a"], "similarity": 0.5, "name": "Ada",
    });
    let server = Server::json(json!({"inserted": [], "updated": []})).await;
    let client = server.tables();
    let row: Row = serde_json::from_value(row).unwrap();
    for body in [
        UpsertTableRowsBody::new([RowInput::from(row.clone())]),
        UpsertTableRowsBody::new([&row]),
        UpsertTableRowsBody::new([row.to::<Value>().unwrap()]),
        UpsertTableRowsBody::new([row]),
    ] {
        client.upsert_table_rows("T", body).await.unwrap();
        let sent = server.only().json();
        assert_eq!(sent, json!({"rows": [{"id": 7, "name": "Ada"}]}));
    }
    let none = UpsertTableRowsBody::new([]);
    client.upsert_table_rows("T", none).await.unwrap();
    assert_eq!(server.only().json(), json!({"rows": []}));
}

#[test]
fn parts_that_were_read_are_accepted_where_they_are_sent() {
    use botpress_client::admin::types::{
        Bot, CreateBotBody, Integration, TagDefinitions, TagDefinitionsPatch, UpdateBotBody, UpdateIntegrationBody,
    };

    fn change(integration: Integration) -> UpdateIntegrationBody {
        UpdateIntegrationBody::new()
            .user(integration.user)
            .identifier(integration.identifier)
            .configuration(integration.configuration)
    }
    fn copy(bot: Bot) -> (CreateBotBody, UpdateBotBody) {
        let copied = CreateBotBody::new()
            .user(bot.user.clone())
            .configuration(bot.configuration);
        (copied, UpdateBotBody::new().user(bot.user))
    }

    let _ = (change as fn(_) -> _, copy as fn(_) -> _);
    let tags = json!({"a": {"title": "A"}});
    let read = botpress_client::fixture::<TagDefinitions>(json!({"tags": tags}));
    let body = UpdateBotBody::new()
        .user(read)
        .message(TagDefinitionsPatch::new().tags([("b", None)]));
    assert_eq!(
        json!(body),
        json!({"user": {"tags": tags}, "message": {"tags": {"b": null}}})
    );
}
