//! What the clients of the Files, Tables and Chat APIs do that no other document asks for.

use std::collections::BTreeMap;

use botpress_client::chat;
use botpress_client::chat::types::{CreateMessageBody, CreateUserBody, MessagePayload};
use botpress_client::tables::types::{CreateTableRowsBody, Row};
use project_tests::server::{Reply, Server};
use serde_json::{Value, json};

const TIME: &str = "2025-01-31T12:34:56.789Z";

#[test]
fn a_chat_has_the_address_of_its_bot() {
    let address = |builder: chat::ClientBuilder| format!("{:?}", builder.build().unwrap());
    let client = address(chat::Client::builder().webhook_url("w-1"));
    assert!(
        client.contains("https://chat.botpress.cloud/w-1"),
        "{client}"
    );
    let client = address(chat::Client::builder().user_key("hunter2"));
    assert!(!client.contains("hunter2"), "{client}");
}

#[tokio::test]
async fn a_call_of_the_chat_is_made_in_the_name_of_a_user() {
    let user = json!({"id": "u", "createdAt": TIME, "updatedAt": TIME});
    let server = Server::json(json!({"user": user, "key": "key_2"})).await;
    let client = chat::Client::builder().base_url(server.origin()).build();
    let client = client.unwrap();
    let created = client.create_user(CreateUserBody::new()).send();
    let key = created.await.unwrap().key;
    let request = server.only();
    assert_eq!(request.header("x-user-key"), None);
    assert_eq!(request.header("authorization"), None);

    client.get_user().user_key(key).send().await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_2"));
    // A client that has a key sends it, unless the call has another.
    let client = server.chat();
    client.get_user().send().await.unwrap();
    assert_eq!(
        server.only().header("x-user-key").as_deref(),
        Some("key_123")
    );
    client.get_user().user_key("key_3").send().await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_3"));
    let arguments = json!({"x-user-key": "key_4"});
    client.call("getUser", arguments).await.unwrap();
    assert_eq!(server.only().header("x-user-key").as_deref(), Some("key_4"));
}

/// Both have the same members beside their type, so only the type tells.
#[tokio::test]
async fn choices_and_dropdowns_are_told_apart() {
    let payload = |kind: &str| json!({"type": kind, "text": "Which?", "options": [{"label": "This", "value": "this"}]});
    let server = Server::start(move |request, _| {
        let payload = request.json()["payload"].clone();
        Reply::json(&json!({"message": {
            "id": "m", "createdAt": TIME, "payload": payload, "userId": "u", "conversationId": "c",
        }}))
    })
    .await;
    for kind in ["choice", "dropdown"] {
        let sent: MessagePayload = serde_json::from_value(payload(kind)).unwrap();
        let body = CreateMessageBody::new(sent.clone(), "c");
        let answer = server.chat().create_message(body).send().await.unwrap();
        assert_eq!(answer.message.payload, sent);
        assert_eq!(server.only().json()["payload"], payload(kind));
        match sent {
            MessagePayload::Choice(_) => assert_eq!(kind, "choice"),
            MessagePayload::Dropdown(_) => assert_eq!(kind, "dropdown"),
            other => panic!("{other:?}"),
        }
    }
}

#[tokio::test]
async fn lists_of_files_and_of_messages_have_pages() {
    let server = Server::start(|request, _| {
        let last = request.target.contains("nextToken=t1");
        let meta = if last {
            json!({})
        } else {
            json!({"nextToken": "t1"})
        };
        Reply::json(
            &json!({"tags": [if last { "b" } else { "a" }], "conversations": [], "meta": meta}),
        )
    })
    .await;
    let mut tags = server.files().list_file_tags().items();
    assert_eq!(tags.try_next().await.unwrap().as_deref(), Some("a"));
    assert_eq!(tags.try_next().await.unwrap().as_deref(), Some("b"));
    assert_eq!(tags.try_next().await.unwrap(), None);
    assert_eq!(server.take()[1].target, "/v1/files/tags?nextToken=t1");
    let mut conversations = server.chat().list_conversations().items();
    assert_eq!(conversations.try_next().await.unwrap(), None);
    assert_eq!(server.take().len(), 2);
}

#[tokio::test]
async fn rows_have_the_columns_of_their_table() {
    let row =
        json!({"id": 1, "computed": {"total": {"status": "computed"}}, "name": "A", "total": 2.5});
    let server = Server::json(json!({"rows": [row]})).await;
    let new = json!({"name": "A"}).as_object().cloned().unwrap();
    let body = CreateTableRowsBody::new([new]);
    let answer = server.tables().create_table_rows("T", body).send().await;
    let rows = answer.unwrap().rows;
    let columns: BTreeMap<String, Value> = [
        ("name".to_owned(), json!("A")),
        ("total".to_owned(), json!(2.5)),
    ]
    .into();
    assert_eq!(rows[0].additional, columns);
    assert_eq!(server.only().json(), json!({"rows": [{"name": "A"}]}));
    // Nothing is lost on the way back.
    let read: Row = serde_json::from_value(row.clone()).unwrap();
    let written = serde_json::to_value(read).unwrap();
    assert!(project_tests::wire::same(&row, &written), "{written}");
}
