//! Runs the client's examples with a fake of the service.

use std::collections::HashSet;
use std::sync::Mutex;

use project_tests::server::{Reply, Server};
use serde_json::{Value, json};

// Their `main` functions are for people.
#[expect(dead_code, unreachable_pub, reason = "an example is a program")]
#[path = "../../generated/examples/echo.rs"]
mod echo;
#[expect(dead_code, unreachable_pub, reason = "an example is a program")]
#[path = "../../generated/examples/rotate_workspaces.rs"]
mod rotate_workspaces;
#[expect(dead_code, unreachable_pub, reason = "an example is a program")]
#[path = "../../generated/examples/upload_integration.rs"]
mod upload_integration;
#[expect(dead_code, unreachable_pub, reason = "an example is a program")]
#[path = "../../generated/examples/users_by_tag.rs"]
mod users_by_tag;

const TIME: &str = "2025-01-31T12:34:56.789Z";

fn message(id: &str, direction: &str, kind: &str, text: &str) -> Value {
    json!({
        "id": id, "createdAt": TIME, "updatedAt": TIME, "type": kind, "payload": {"text": text},
        "direction": direction, "userId": "user", "conversationId": "conv", "tags": {},
    })
}

#[tokio::test]
async fn a_conversation_is_echoed_once() {
    let messages = Mutex::new(vec![
        message("m4", "incoming", "text", "second"),
        message("m3", "incoming", "image", ""),
        message("m2", "outgoing", "text", "mine"),
        message("m1", "incoming", "text", "first"),
    ]);
    let server = Server::start(move |request, before| {
        let mut messages = messages.lock().unwrap();
        if request.method == "GET" {
            return Reply::json(&json!({"messages": *messages, "meta": {}}));
        }
        let body = request.json();
        let text = body["payload"]["text"].as_str().unwrap();
        let sent = message(&format!("sent{before}"), "outgoing", "text", text);
        messages.insert(0, sent.clone());
        Reply::json(&json!({"message": sent}))
    })
    .await;
    let client = server.runtime();
    let mut seen = HashSet::new();
    for expected in [2, 0] {
        let echoed = echo::echo(&client, "conv", "bot", &mut seen).await;
        assert_eq!(echoed.unwrap(), expected);
    }
    let requests = server.take();
    let texts: Vec<_> = requests
        .iter()
        .filter(|request| request.method == "POST")
        .map(|request| request.json()["payload"]["text"].clone())
        .collect();
    assert_eq!(texts, ["first", "second"]);
    assert_eq!(requests.len(), 4);
}

#[tokio::test]
async fn users_with_a_tag_are_listed_from_all_pages() {
    let server = Server::start(|request, _| {
        let user = |id: &str| json!({"id": id, "createdAt": TIME, "updatedAt": TIME, "tags": {}});
        match request.target.as_str() {
            "/v1/chat/users?tags.team=blue" => Reply::json(&json!({
                "users": [user("a")], "meta": {"nextToken": "t"}
            })),
            "/v1/chat/users?nextToken=t&tags.team=blue" => {
                let mut named = user("b");
                named["name"] = "Bea".into();
                Reply::json(&json!({"users": [named], "meta": {}}))
            }
            other => panic!("{other}"),
        }
    })
    .await;
    let lines = users_by_tag::users_by_tag(&server.runtime(), "team", "blue").await;
    assert_eq!(lines.unwrap(), ["a -", "b Bea"]);
}

#[tokio::test]
async fn an_integration_is_created_or_updated() {
    let integration = json!({
        "id": "int_1", "name": "acme", "version": "1.0.0", "createdAt": TIME, "updatedAt": TIME, "identifier": {},
        "url": "https://example.com", "configuration": {"identifier": {"required": false}, "schema": {}}, "configurations": {}, "channels": {}, "states": {},
        "events": {}, "actions": {}, "iaks": [], "user": {"tags": {}, "creation": {"enabled": false, "requiredTags": []}},
        "entities": {}, "interfaces": {}, "dev": false, "title": "Acme", "description": "", "iconUrl": "",
        "readmeUrl": "", "secrets": [], "visibility": "private", "attributes": {}, "layers": [],
        "verificationStatus": "unapproved", "integrationId": "int_1", "public": false, "owner": {"id": "w"},
        "lifecycleStatus": "active", "sdkVersion": "1",
    });
    for known in [false, true] {
        let response = json!({"integration": integration});
        let server = Server::start(move |request, _| {
            let by_name = request.target.ends_with("/acme/1.0.0");
            if by_name && !known {
                return Reply::status(404);
            }
            Reply::json(&response)
        })
        .await;
        let definition = json!({"name": "acme", "version": "1.0.0", "url": "https://example.com"});
        let id = upload_integration::upload_integration(&server.admin(), definition).await;
        assert_eq!(id.unwrap(), "int_1");
        let sent: Vec<_> = server
            .take()
            .into_iter()
            .map(|request| format!("{} {}", request.method, request.target))
            .collect();
        let expected: &[&str] = if known {
            &[
                "GET /v1/admin/integrations/acme/1.0.0",
                "PUT /v1/admin/integrations/int_1",
            ]
        } else {
            &[
                "GET /v1/admin/integrations/acme/1.0.0",
                "POST /v1/admin/integrations/validate",
                "POST /v1/admin/integrations",
            ]
        };
        assert_eq!(sent, expected);
    }
}

#[tokio::test]
async fn each_workspace_is_asked_for_its_own_bots() {
    let server = Server::start(|request, _| {
        let workspace = |id: &str| {
            json!({
                "id": id, "name": format!("Workspace {id}"), "ownerId": "o", "createdAt": TIME, "updatedAt": TIME,
                "botCount": 1, "billingVersion": "v3", "plan": "community", "blocked": false, "spendingLimit": 0,
                "isPublic": false, "profilePicture": "", "about": "", "contactEmail": "", "website": "",
                "socialAccounts": [], "activeTrialId": null, "handle": id, "accountType": "free",
            })
        };
        let bot = json!({"id": "b", "createdAt": TIME, "updatedAt": TIME, "name": "Bot", "tags": {}, "dev": false});
        match (request.target.as_str(), request.header("x-workspace-id")) {
            ("/v1/admin/workspaces", _) => Reply::json(&json!({
                "workspaces": [workspace("w1"), workspace("w2")], "meta": {}
            })),
            ("/v1/admin/bots", Some(id)) if id == "w1" => Reply::json(&json!({"bots": [bot], "meta": {}})),
            ("/v1/admin/bots", Some(id)) if id == "w2" => Reply::json(&json!({"bots": [], "meta": {}})),
            other => panic!("{other:?}"),
        }
    })
    .await;
    let counts = rotate_workspaces::rotate_workspaces(&server.admin()).await;
    let expected = [("Workspace w1".to_owned(), 1), ("Workspace w2".to_owned(), 0)];
    assert_eq!(counts.unwrap(), expected);
}
