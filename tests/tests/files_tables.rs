//! The particular features of the Files and Tables APIs.

use std::collections::BTreeMap;

use botpress_client::tables::types::{CreateTableRowsBody, FindTableRowsBody, Row};
use project_tests::server::{Reply, Server};
use serde_json::{Value, json};

#[tokio::test]
async fn lists_of_files_and_of_messages_have_pages() {
    let server = Server::start(|request, _| {
        let last = request.target.contains("nextToken=t1");
        let meta = if last { json!({}) } else { json!({"nextToken": "t1"}) };
        Reply::json(&json!({"tags": [if last { "b" } else { "a" }], "conversations": [], "meta": meta}))
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
async fn rows_that_are_found_have_pages() {
    let server = Server::start(|request, _| {
        let offset = request.json()["offset"].as_i64().unwrap_or_default();
        let row = json!({"id": offset + 1, "computed": {}});
        Reply::json(&json!({"rows": [row], "hasMore": offset < 2, "offset": offset, "limit": 1}))
    })
    .await;
    let body = FindTableRowsBody::new().filter(json!({"a": {"$gt": 1}})).limit(1);
    let mut rows = server.tables().find_table_rows("T", body).items();
    let rows = rows.collect_up_to(9).await.unwrap();
    let ids: Vec<i64> = rows.iter().map(|row| row.id).collect();
    assert_eq!(ids, [1, 2, 3]);
    let sent = server.take();
    assert_eq!(
        sent[2].json(),
        json!({"filter": {"a": {"$gt": 1}}, "limit": 1, "offset": 2})
    );
}

#[tokio::test]
async fn rows_have_the_columns_of_their_table() {
    let row = json!({"id": 1, "computed": {"total": {"status": "computed"}}, "name": "A", "total": 2.5});
    let server = Server::json(json!({"rows": [row]})).await;
    let body = CreateTableRowsBody::new([json!({"name": "A"})]);
    let response = server.tables().create_table_rows("T", body).send().await;
    let rows = response.unwrap().rows;
    let columns: BTreeMap<String, Value> = [("name".to_owned(), json!("A")), ("total".to_owned(), json!(2.5))].into();
    assert_eq!(rows[0].additional, columns);
    assert_eq!(server.only().json(), json!({"rows": [{"name": "A"}]}));
    // The value is written back unchanged.
    let read: Row = serde_json::from_value(row.clone()).unwrap();
    let written = serde_json::to_value(read).unwrap();
    assert!(project_tests::wire::same(&row, &written), "{written}");
}
