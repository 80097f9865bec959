//! Common mistakes of generated clients, one test each.

// An `expect` that is not fulfilled is an error: this is how a test here can require a warning.
#![deny(unfulfilled_lint_expectations)]

use botpress_client::admin::types::{UpdateIntegrationBody, UpdateWorkspaceBody, VerificationStatus, Visibility};
use botpress_client::runtime::types::{
    ConfigureIntegrationBody, CreateUserBody, Direction, UpdateUserBody, WorkflowStatus,
};
use botpress_client::{ErrorType, Nullable, admin, runtime};
use project_tests::crates::Crate;
use project_tests::server::{Reply, Server};
use serde_json::{Value, json};

fn user() -> Value {
    json!({
        "id": "u",
        "createdAt": "2025-01-31T12:34:56.789Z",
        "updatedAt": "2025-01-31T12:34:56.789Z",
        "tags": {"team": "blue"},
    })
}

#[tokio::test]
async fn filters_reach_the_service_as_it_reads_them() {
    let server = Server::json(json!({"users": [], "workflows": [], "bots": [], "meta": {}})).await;
    let client = server.runtime();
    let request = client.list_users().tag("team", "a b&c").tag("slack:id", "ü");
    request.send().await.unwrap();
    assert_eq!(
        server.only().target,
        "/v1/chat/users?tags.team=a%20b%26c&tags.slack%3Aid=%C3%BC"
    );
    let statuses = [WorkflowStatus::Pending, WorkflowStatus::InProgress];
    let request = client.list_workflows().statuses(statuses);
    request.send().await.unwrap();
    assert_eq!(
        server.only().target,
        "/v1/chat/workflows?statuses=pending&statuses=in_progress"
    );
    let request = server.admin().list_bots().dev(true).tags([("a", "1"), ("b", "2")]);
    request.send().await.unwrap();
    assert_eq!(server.only().target, "/v1/admin/bots?dev=true&tags.a=1&tags.b=2");
    // An empty filter is not sent.
    client.list_users().tags([]).send().await.unwrap();
    assert_eq!(server.only().target, "/v1/chat/users");
}

#[tokio::test]
async fn an_http_error_keeps_its_status_and_the_message_of_the_service() {
    let body = r#"{"id":"err_1","code":404,"type":"ResourceNotFound","message":"No such user"}"#;
    let server = Server::always(Reply::status(404).body("application/json", body)).await;
    let error = server.runtime().get_user("a").send().await.unwrap_err();
    assert_eq!(error.status(), Some(404));
    assert!(error.is_not_found());
    let api = error.api().unwrap();
    assert_eq!(api.kind(), ErrorType::ResourceNotFound);
    assert_eq!(api.message(), "No such user");
    assert_eq!(
        error.to_string(),
        "getUser (GET /v1/chat/users/{id}): 404 Not Found: ResourceNotFound: No such user [error id err_1]"
    );
}

#[tokio::test]
async fn a_new_response_field_breaks_nothing() {
    let mut response = json!({"user": user(), "new": {"deep": [1]}});
    response["user"]["newer"] = json!(null);
    let server = Server::json(response).await;
    let response = server.runtime().get_user("u").send().await.unwrap();
    assert_eq!(response.user.id, "u");
    assert_eq!(response.user.tags["team"], "blue");
}

#[tokio::test]
async fn a_new_enum_value_breaks_nothing_and_survives_a_round_trip() {
    let message = json!({
        "id": "m", "createdAt": "2025-01-31T12:34:56.789Z", "updatedAt": "2025-01-31T12:34:56Z", "type": "text", "payload": {"text": "hi"},
        "direction": "sideways", "userId": "u", "conversationId": "c", "tags": {},
    });
    let server = Server::json(json!({"message": message, "workflows": [], "meta": {}})).await;
    let client = server.runtime();
    let response = client.get_message("m").send().await.unwrap();
    assert_eq!(response.message.direction, Direction::from("sideways"));
    assert_eq!(response.message.direction.as_str(), "sideways");
    assert_eq!(
        serde_json::to_value(&response).unwrap(),
        json!({"message": message, "workflows": [], "meta": {}})
    );
    // A value that was received can be sent back, in a query and in a body.
    server.take();
    let status = WorkflowStatus::from("on hold");
    client.list_workflows().statuses([status]).send().await.unwrap();
    assert_eq!(server.only().target, "/v1/chat/workflows?statuses=on%20hold");
    let body = UpdateIntegrationBody::new().visibility(Visibility::from("friends"));
    let _ = server.admin().update_integration("i", body).send().await;
    assert_eq!(server.only().json(), json!({"visibility": "friends"}));
    // A known value is never unknown, in whatever form it is received.
    let known: VerificationStatus = serde_json::from_value(json!("approved")).unwrap();
    assert_eq!(known, VerificationStatus::Approved);
    assert_eq!(VerificationStatus::from("approved"), known);
}

#[tokio::test]
async fn null_can_be_sent_where_it_means_remove() {
    let server = Server::json(json!({"user": user()})).await;
    let client = server.runtime();
    for (body, sent) in [
        (UpdateUserBody::new(), json!({})),
        (UpdateUserBody::new().name(Nullable::Null), json!({"name": null})),
        (UpdateUserBody::new().name("n"), json!({"name": "n"})),
        (
            UpdateUserBody::new().name(None::<String>).picture_url("p"),
            json!({"name": null, "pictureUrl": "p"}),
        ),
        (UpdateUserBody::new().name("n").name(Nullable::Absent), json!({})),
        (
            UpdateUserBody::new().properties([("gone", None), ("kept", Some("v".to_owned()))]),
            json!({"properties": {"gone": null, "kept": "v"}}),
        ),
    ] {
        client.update_user("u", body).send().await.unwrap();
        assert_eq!(server.only().json(), sent);
    }
    let body = ConfigureIntegrationBody::new()
        .identifier(Nullable::Null)
        .sandbox_identifiers(Value::Null);
    client.configure_integration(body).send().await.unwrap();
    assert_eq!(
        server.only().json(),
        json!({"identifier": null, "sandboxIdentifiers": null})
    );
}

#[tokio::test]
async fn an_empty_list_or_map_can_be_sent() {
    let server = Server::json(json!({"user": user()})).await;
    let (runtime, admin) = (server.runtime(), server.admin());
    runtime.create_user(CreateUserBody::new([])).send().await.unwrap();
    assert_eq!(server.only().json(), json!({"tags": {}}));
    let body = UpdateUserBody::new().tags([]);
    runtime.update_user("u", body).send().await.unwrap();
    assert_eq!(server.only().json(), json!({"tags": {}}));
    let body = UpdateIntegrationBody::new().layers([]);
    let _ = admin.update_integration("i", body).send().await;
    assert_eq!(server.only().json(), json!({"layers": []}));
    let body = UpdateWorkspaceBody::new().social_accounts([]);
    let _ = admin.update_workspace("w", body).send().await;
    assert_eq!(server.only().json(), json!({"socialAccounts": []}));
    // An empty value differs from an absent one.
    let _ = admin.update_workspace("w", UpdateWorkspaceBody::new()).send().await;
    assert_eq!(server.only().json(), json!({}));
}

#[tokio::test]
async fn the_bot_is_not_asked_for_on_every_call() {
    let server = Server::json(json!({"user": user(), "users": [], "meta": {}})).await;
    let client = runtime::Client::builder()
        .base_url(server.origin())
        .token("t")
        .bot_id("bot_1")
        .build()
        .unwrap();
    // The test is also that this compiles.
    client.get_user("u").send().await.unwrap();
    client.list_users().send().await.unwrap();
    client.delete_user("u").send().await.unwrap();
    client.call("getUser", json!({"id": "u"})).await.unwrap();
    let requests = server.take();
    assert_eq!(requests.len(), 4);
    for request in requests {
        assert_eq!(request.header("x-bot-id").as_deref(), Some("bot_1"));
    }
}

#[tokio::test]
async fn the_token_is_sent_as_the_security_scheme_requires() {
    let server = Server::json(json!({"user": user()})).await;
    server.runtime().get_user("u").send().await.unwrap();
    let request = server.only();
    assert_eq!(request.header("authorization").as_deref(), Some("Bearer tok_123"));
    // An absent token is not sent as an empty one.
    let builder = || admin::Client::builder().base_url(server.origin());
    let client = builder().without_credentials().build();
    client.unwrap().delete_bot("b").send().await.unwrap();
    assert_eq!(server.only().header("authorization"), None);
    // Nothing is sent unless it is set.
    let sent = builder().build().unwrap().delete_bot("b").send().await;
    let error = sent.unwrap_err();
    assert!(
        error.is_invalid_argument() && error.to_string().contains("BP_TOKEN"),
        "{error}"
    );
    assert!(server.take().is_empty());
}

/// Returns a document with one operation, with its parts in place of `{…}`.
fn document(operation: &str, components: &str) -> String {
    format!(
        "openapi: 3.0.0
info: {{ title: Things, version: 1.0.0 }}
servers: [{{ url: 'https://example.com' }}]
paths:
  /things:
    get:
      operationId: listThings
      {operation}
      responses:
        '200':
          description: All things.
          content:
            application/json:
              schema: {{ $ref: '#/components/schemas/Things' }}
components:
  schemas:
    Things:
      type: object
      properties:
        old: {{ type: string, deprecated: true }}
        new: {{ type: string }}
  {components}
"
    )
}

const CONFIG: &str = r#"
[crate]
name = "things-client"
version = "0.1.0"
description = "A client of things"
license = "MIT"

[apis.things]
document = "things.yaml"
"#;

#[test]
fn another_security_scheme_makes_another_client() {
    let client = |operation: &str, schemes: &str| {
        let document = document(operation, schemes);
        let made = Crate::generate(CONFIG, &[("things.yaml", &document)]);
        let made = made.unwrap_or_else(|message| panic!("{message}"));
        made.file("src/things/client.rs").to_owned()
    };
    let key = "securitySchemes: { Key: { type: apiKey, in: header, name: x-key } }";
    let keyed = client("security: [{ Key: [] }]", key);
    assert!(keyed.contains(r#"CredentialKind::Header("x-key")"#), "{keyed}");
    assert!(!keyed.contains("CredentialKind::Bearer"), "{keyed}");
    let bearer = "securitySchemes: { Token: { type: http, scheme: bearer } }";
    let bearer = client("security: [{ Token: [] }]", bearer);
    assert!(bearer.contains("CredentialKind::Bearer"), "{bearer}");
    let open = client("summary: Lists things.", "responses: {}");
    assert!(!open.contains("CredentialKind::"), "{open}");
}

/// Compiles only if each of these is deprecated in Rust.
#[test]
fn deprecated_parts_of_the_document_are_deprecated_in_rust() {
    #[expect(deprecated, reason = "a setter of a deprecated member")]
    fn setter() -> UpdateIntegrationBody {
        UpdateIntegrationBody::new().public(true)
    }
    #[expect(deprecated, reason = "a deprecated member of a request")]
    fn request(body: &UpdateIntegrationBody) -> Option<bool> {
        body.public
    }
    #[expect(deprecated, reason = "a deprecated member of a response")]
    fn response(integration: &admin::types::Integration) -> bool {
        integration.public
    }
    assert_eq!(request(&setter()), Some(true));
    let _ = response;
}

#[test]
fn all_that_can_be_deprecated_is() {
    let operation = "deprecated: true
      parameters:
        - { name: live, in: query, schema: { type: string } }
        - { name: dead, in: query, deprecated: true, schema: { type: string } }";
    let document = document(operation, "responses: {}");
    let made = Crate::generate(CONFIG, &[("things.yaml", &document)]);
    let made = made.unwrap_or_else(|message| panic!("{message}"));
    let mut deprecated = Vec::new();
    for text in made.rust() {
        collect(&syn::parse_file(text).unwrap().items, &mut deprecated);
    }
    deprecated.sort();
    assert_eq!(
        deprecated,
        ["field Things.old", "fn ApiClient.list_things", "fn ListThings.dead",]
    );
}

/// Lists the fields and methods that have the attribute.
fn collect(items: &[syn::Item], deprecated: &mut Vec<String>) {
    let is = |attributes: &[syn::Attribute]| {
        attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("deprecated"))
    };
    for item in items {
        match item {
            syn::Item::Struct(item) => {
                for field in item.fields.iter().filter(|field| is(&field.attrs)) {
                    let name = field.ident.as_ref().unwrap();
                    deprecated.push(format!("field {}.{name}", item.ident));
                }
            }
            syn::Item::Impl(item) => {
                let syn::Type::Path(owner) = &*item.self_ty else {
                    continue;
                };
                let owner = &owner.path.segments.last().unwrap().ident;
                for member in &item.items {
                    if let syn::ImplItem::Fn(function) = member
                        && is(&function.attrs)
                    {
                        deprecated.push(format!("fn {owner}.{}", function.sig.ident));
                    }
                }
            }
            _ => {}
        }
    }
}
