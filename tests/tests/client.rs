//! The generated client and a server: setup, errors, paging.

use std::env;
use std::fmt::Debug;
use std::process::Command;
use std::time::Duration;

use botpress_client::admin::types::UsageType;
use botpress_client::http::Method;
use botpress_client::runtime::types::CreateUserBody;
use botpress_client::{Date, DateTime, Error, ErrorType, RetryPolicy, admin, chat, runtime};
use project_tests::server::{Reply, Request, Server};
use serde_json::{Value, json};

fn user(id: &str) -> Value {
    json!({
        "id": id,
        "createdAt": "2025-01-31T12:34:56.789Z",
        "updatedAt": "2025-01-31T12:34:56.789Z",
        "tags": {},
    })
}

/// Returns the headers of a request that depend on the client's settings.
fn identity(request: &Request) -> Vec<(&str, &str)> {
    let mut headers: Vec<_> = request
        .headers
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .filter(|(name, _)| name.starts_with("x-") || *name == "authorization")
        .collect();
    headers.sort_unstable();
    headers
}

#[test]
fn clients_can_be_shared_and_calls_moved_between_threads() {
    fn shared<T: Clone + Debug + Send + Sync + 'static>() {}
    fn sent<T: Send>(_: T) {}
    shared::<runtime::Client>();
    shared::<admin::Client>();
    shared::<runtime::ClientBuilder>();
    shared::<runtime::operations::ListUsers>();
    let client = runtime::Client::builder().build().unwrap();
    sent(client.get_user("a").send());
    sent(client.list_users().pages());
    sent(client.list_users().items());
    sent(client.call("getUser", json!({"id": "a"})));
}

#[tokio::test]
async fn client_settings_are_sent_with_every_call() {
    let server = Server::json(json!({"user": user("u")})).await;
    let client = runtime::Client::builder()
        .base_url(format!("{}/prefix/", server.origin()))
        .token("secret")
        .bot_id("bot")
        .integration_id("int")
        .integration_alias("alias")
        .user_agent("my-bot/1.0")
        .build()
        .unwrap();
    for client in [client.clone(), client.clone()] {
        client.get_user("a").send().await.unwrap();
        let request = server.only();
        assert_eq!(request.target, "/prefix/v1/chat/users/a");
        assert_eq!(
            identity(&request),
            [
                ("authorization", "Bearer secret"),
                ("x-bot-id", "bot"),
                ("x-integration-alias", "alias"),
                ("x-integration-id", "int"),
            ]
        );
        let agent = request.header("user-agent").unwrap();
        assert!(agent.starts_with("my-bot/1.0 botpress-client/"), "{agent}");
    }
    assert!(!format!("{client:?}").contains("secret"));
}

#[tokio::test]
async fn a_raw_request_is_awaited_or_sent() {
    let server = Server::json(json!({"user": user("u")})).await;
    let client = server.runtime();
    let request = || client.request(Method::GET, "/v1/new").query("limit", 3);
    let body = request().await.unwrap();
    assert_eq!(body["user"]["id"], "u");
    assert_eq!(server.only().target, "/v1/new?limit=3");
    let spawned = tokio::spawn(request().into_future()).await.unwrap();
    let typed: runtime::types::UserResponse = request().send().await.unwrap();
    assert_eq!(spawned.unwrap()["user"]["id"], typed.user.id);
    let error = client.request(Method::GET, "new").await.unwrap_err();
    assert!(error.is_invalid_argument(), "{error}");
    assert_eq!(server.take().len(), 2);
}

#[tokio::test]
async fn settings_that_are_not_set_are_not_sent() {
    let server = Server::json(json!({"user": user("u")})).await;
    let builder = runtime::Client::builder().base_url(server.origin());
    let client = builder.without_credentials().build();
    client.unwrap().get_user("a").send().await.unwrap();
    assert_eq!(identity(&server.only()), []);
}

#[tokio::test]
async fn a_call_can_override_the_policy() {
    let server = Server::json(json!({"user": user("u")})).await;
    let client = server.runtime();
    let call = client.get_user("a");
    call.clone()
        .bot_id("bot_2")
        .integration_id("int_2")
        .integration_alias("alias_2")
        .header("x-trace", "t")
        .send()
        .await
        .unwrap();
    assert_eq!(
        identity(&server.only()),
        [
            ("authorization", "Bearer tok_123"),
            ("x-bot-id", "bot_2"),
            ("x-integration-alias", "alias_2"),
            ("x-integration-id", "int_2"),
            ("x-trace", "t"),
        ]
    );
    // The client is unchanged, and so is the call that was cloned.
    for call in [call, client.get_user("a")] {
        call.send().await.unwrap();
        let request = server.only();
        assert_eq!(request.header("x-bot-id").as_deref(), Some("bot_1"));
        assert_eq!(request.header("x-trace"), None);
    }
    let call = server.admin().delete_bot("a");
    let call = call.workspace_id("wks_2").multiple_integrations("true");
    call.send().await.unwrap();
    assert_eq!(
        identity(&server.only()),
        [
            ("authorization", "Bearer tok_123"),
            ("x-multiple-integrations", "true"),
            ("x-workspace-id", "wks_2"),
        ]
    );
}

#[tokio::test]
async fn errors_in_the_settings_are_reported_before_a_request() {
    let wrong = runtime::Client::builder().base_url("api.botpress.cloud");
    assert!(wrong.build().unwrap_err().is_invalid_argument());
    let wrong = runtime::Client::builder().token("tok\n");
    let error = wrong.build().unwrap_err();
    assert!(error.is_invalid_argument() && !format!("{error} {error:?}").contains("tok\n"));
    let server = Server::json(json!({})).await;
    let wrong = server.runtime().get_user("a").bot_id("bot\r\n");
    assert!(wrong.send().await.unwrap_err().is_invalid_argument());
    let wrong = server.runtime().get_user("..");
    assert!(wrong.send().await.unwrap_err().is_invalid_argument());
    assert_eq!(server.take(), []);
}

/// Marks the child process of this program, which reads its environment.
const CHILD: &str = "PROJECT_TESTS_FROM_ENV";

/// The environment of a running program can't be changed safely, so a child process runs with it.
#[tokio::test]
async fn the_environment_sets_up_a_client_when_asked_to() {
    if env::var_os(CHILD).is_some() {
        return in_the_child().await;
    }
    let server = Server::json(json!({"user": user("u")})).await;
    let mut child = Command::new(env::current_exe().unwrap());
    child
        .args(["--exact", "client::the_environment_sets_up_a_client_when_asked_to"])
        .env(CHILD, "1")
        .env("BP_API_URL", server.origin())
        .env("BP_TOKEN", "env_token")
        .env("BP_BOT_ID", "env_bot")
        .env("BP_INTEGRATION_ID", "")
        .env("BP_WORKSPACE_ID", "env_workspace");
    let output = tokio::task::spawn_blocking(move || child.output().unwrap());
    let output = output.await.unwrap();
    assert!(
        output.status.success(),
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    let requests = server.take();
    let token = ("authorization", "Bearer env_token");
    let identities: Vec<_> = requests.iter().map(identity).collect();
    assert_eq!(
        identities,
        [
            vec![token, ("x-bot-id", "env_bot")],
            vec![("authorization", "Bearer later"), ("x-bot-id", "env_bot")],
            vec![token, ("x-workspace-id", "env_workspace")],
        ]
    );
}

async fn in_the_child() {
    let client = runtime::Client::from_env().unwrap();
    client.get_user("a").send().await.unwrap();
    // The environment overrides settings before `from_env`, but not those after it.
    let builder = runtime::Client::builder().bot_id("earlier").from_env();
    let client = builder.token("later").build().unwrap();
    client.get_user("a").send().await.unwrap();
    let client = admin::Client::from_env().unwrap();
    client.delete_bot("a").send().await.unwrap();
    // The chat has another base URL, so it ignores the variable for that of the others.
    let builder = chat::Client::builder().from_env().webhook_url("w_1");
    let client = builder.build().unwrap();
    assert!(format!("{client:?}").contains("https://chat.botpress.cloud/w_1"));
    // Without `from_env`, the environment is ignored.
    let client = runtime::Client::builder().build().unwrap();
    assert!(format!("{client:?}").contains("https://api.botpress.cloud"));
}

/// The types of errors that the service defines, each with its code.
const ERRORS: [(ErrorType, &str, u16); 26] = [
    (ErrorType::Unknown, "Unknown", 500),
    (ErrorType::Internal, "Internal", 500),
    (ErrorType::Unauthorized, "Unauthorized", 401),
    (ErrorType::Forbidden, "Forbidden", 403),
    (ErrorType::PayloadTooLarge, "PayloadTooLarge", 413),
    (ErrorType::InvalidPayload, "InvalidPayload", 400),
    (ErrorType::UnsupportedMediaType, "UnsupportedMediaType", 415),
    (ErrorType::MethodNotFound, "MethodNotFound", 405),
    (ErrorType::ResourceNotFound, "ResourceNotFound", 404),
    (ErrorType::InvalidJsonSchema, "InvalidJsonSchema", 400),
    (ErrorType::InvalidDataFormat, "InvalidDataFormat", 400),
    (ErrorType::InvalidIdentifier, "InvalidIdentifier", 400),
    (ErrorType::RelationConflict, "RelationConflict", 409),
    (ErrorType::ReferenceConstraint, "ReferenceConstraint", 409),
    (ErrorType::ResourceLockedConflict, "ResourceLockedConflict", 409),
    (ErrorType::ResourceGone, "ResourceGone", 410),
    (ErrorType::ReferenceNotFound, "ReferenceNotFound", 400),
    (ErrorType::InvalidQuery, "InvalidQuery", 400),
    (ErrorType::Runtime, "Runtime", 400),
    (ErrorType::AlreadyExists, "AlreadyExists", 409),
    (ErrorType::RateLimited, "RateLimited", 429),
    (ErrorType::PaymentRequired, "PaymentRequired", 402),
    (ErrorType::QuotaExceeded, "QuotaExceeded", 403),
    (ErrorType::LimitExceeded, "LimitExceeded", 413),
    (ErrorType::BreakingChanges, "BreakingChanges", 400),
    (ErrorType::OperationTimeout, "OperationTimeout", 504),
];

/// A call that is never safe to repeat.
fn create_user(client: &runtime::Client) -> runtime::operations::CreateUser {
    client.create_user(CreateUserBody::new([("k", "v")]))
}

/// Returns the error of that call.
async fn failure(reply: Reply) -> Error {
    let server = Server::always(reply).await;
    create_user(&server.runtime()).send().await.unwrap_err()
}

#[tokio::test]
async fn each_type_of_error_is_known() {
    let names: Vec<_> = ERRORS.iter().map(|(_, name, _)| *name).collect();
    assert_eq!(names, ErrorType::VALUES);
    // One server sends them one after the other.
    let server = Server::start(|_, before| {
        let (_, name, status) = ERRORS[before];
        let body = json!({
            "id": format!("err_{before}"), "code": status, "type": name, "message": format!("about {name}"),
            "metadata": {"n": before},
        });
        Reply::status(status).body("application/json", body.to_string())
    })
    .await;
    let client = server.runtime();
    for (index, (kind, name, status)) in ERRORS.into_iter().enumerate() {
        let body = json!({"payload": {}});
        let body = serde_json::from_value(body).unwrap();
        let call = client.patch_state("user", "a", "b", body);
        let error = call.retry(RetryPolicy::never()).send().await.unwrap_err();
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.is_not_found(), status == 404);
        assert_eq!(error.is_rate_limited(), status == 429);
        assert_eq!(error.is_unauthorized(), status == 401);
        let api = error.api().unwrap();
        assert_eq!(api.kind(), kind);
        assert_eq!(api.type_name(), name);
        assert_eq!(api.code(), Some(status.into()));
        assert_eq!(api.id(), Some(format!("err_{index}").as_str()));
        assert_eq!(api.message(), format!("about {name}"));
        assert_eq!(api.metadata(), Some(&json!({"n": index})));
        let message = error.to_string();
        assert!(
            message.contains("patchState") && message.contains(&format!("{name}: about {name}")),
            "{message}"
        );
    }
}

#[tokio::test]
async fn an_unknown_type_of_error_is_kept_with_all_it_came_with() {
    let body = json!({"id": "err_1", "code": 418, "type": "Teapot", "message": "short and stout", "metadata": [1]});
    let reply = Reply::status(418).header("x-request-id", "req_1");
    let error = failure(reply.body("application/json", body.to_string())).await;
    assert_eq!((error.status(), error.request_id()), (Some(418), Some("req_1")));
    let api = error.api().unwrap();
    assert_eq!(api.kind(), ErrorType::from("Teapot"));
    assert_eq!(api.kind().as_str(), "Teapot");
    assert_eq!((api.id(), api.message()), (Some("err_1"), "short and stout"));
    assert_eq!(api.metadata(), Some(&json!([1])));
}

#[tokio::test]
async fn an_error_that_is_not_json_is_kept_as_text() {
    let page = "<html><h1>502 Bad Gateway</h1></html>";
    let error = failure(Reply::status(502).body("text/html", page)).await;
    assert_eq!(error.status(), Some(502));
    assert_eq!(error.api(), None);
    assert_eq!(error.body_text(), Some(page));
    assert!(error.to_string().contains("502 Bad Gateway"), "{error}");
    // JSON of another form is treated the same.
    let error = failure(Reply::status(400).body("application/json", r#"{"error":"no"}"#)).await;
    assert_eq!((error.api(), error.body_text()), (None, Some(r#"{"error":"no"}"#)));
    let error = failure(Reply::status(500)).await;
    assert_eq!((error.api(), error.body_text()), (None, Some("")));
}

#[tokio::test]
async fn a_call_ends_when_its_time_is_up() {
    let server = Server::always(Reply::never()).await;
    let client = runtime::Client::builder()
        .base_url(server.origin())
        .token("t")
        .timeout(Duration::from_millis(50))
        .build()
        .unwrap();
    let error = create_user(&client).send().await.unwrap_err();
    assert!(error.is_timeout() && !error.is_connect(), "{error:?}");
    assert_eq!(error.status(), None);
    assert_eq!(error.operation(), Some("createUser"));
    // A call's own timeout overrides the client's, shorter or longer.
    let call = create_user(&server.runtime());
    let call = call.timeout(Duration::from_millis(50)).send();
    let error = tokio::time::timeout(Duration::from_secs(5), call).await;
    assert!(error.unwrap().unwrap_err().is_timeout());
    let call = create_user(&client).timeout(Duration::from_secs(60)).send();
    let early = tokio::time::timeout(Duration::from_millis(200), call).await;
    assert!(early.is_err(), "the client's timeout ended the call");
}

#[tokio::test]
async fn a_response_may_be_empty_where_no_content_is_expected() {
    for reply in [
        Reply::status(204),
        Reply::status(200),
        Reply::json(&json!({})),
        Reply::json(&json!({"new": 1})),
    ] {
        let server = Server::always(reply).await;
        server.runtime().delete_user("a").send().await.unwrap();
        server.admin().delete_bot("a").send().await.unwrap();
    }
    // An empty response is an error if content is expected.
    for status in [204, 200] {
        let error = failure(Reply::status(status)).await;
        assert!(error.is_decode(), "{error}");
        assert_eq!(error.status(), Some(status));
    }
}

/// Responds with three pages of users, the last with an empty token.
fn three_pages(request: &Request) -> Reply {
    let (users, token) = match request.target.as_str() {
        "/v1/chat/users?tags.team=blue" => (vec!["a", "b"], "two/2"),
        "/v1/chat/users?nextToken=two%2F2&tags.team=blue" => (vec![], "three"),
        "/v1/chat/users?nextToken=three&tags.team=blue" => (vec!["c"], ""),
        other => panic!("{other}"),
    };
    let users: Vec<_> = users.into_iter().map(user).collect();
    Reply::json(&json!({"users": users, "meta": {"nextToken": token}}))
}

#[tokio::test]
async fn users_come_page_after_page() {
    let server = Server::start(|request, _| three_pages(request)).await;
    let call = server.runtime().list_users().tag("team", "blue");
    let mut pages = call.clone().pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.try_next().await.unwrap() {
        sizes.push(page.users.len());
    }
    assert_eq!(sizes, [2, 0, 1]);
    assert_eq!(server.take().len(), 3);

    let mut items = call.clone().items();
    let mut ids = Vec::new();
    while let Some(user) = items.try_next().await.unwrap() {
        ids.push(user.id);
    }
    assert_eq!(ids, ["a", "b", "c"]);
    let requests = server.take();
    assert_eq!(requests.len(), 3);
    let identities: Vec<_> = requests.iter().map(identity).collect();
    assert!(identities.iter().all(|identity| *identity == identities[0]));

    // Paging can start anywhere.
    let mut items = call.next_token("three").items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "c");
    assert!(items.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn a_failing_page_ends_the_items() {
    let server = Server::start(|_, before| match before {
        0 => Reply::json(&json!({"users": [user("a")], "meta": {"nextToken": "2"}})),
        _ => Reply::status(403).body("application/json", r#"{"type":"Forbidden","message":"no"}"#),
    })
    .await;
    let mut items = server.runtime().list_users().items();
    assert_eq!(items.try_next().await.unwrap().unwrap().id, "a");
    let error = items.try_next().await.unwrap_err();
    assert_eq!(error.api().unwrap().kind(), ErrorType::Forbidden);
    assert!(items.try_next().await.unwrap().is_none());
}

#[tokio::test]
async fn the_token_of_logs_is_at_the_top() {
    let log = |message: &str| json!({"timestamp": "2025-01-31T12:34:56Z", "level": "info", "message": message});
    let server = Server::start(move |request, _| match request.target.as_str() {
        "/v1/admin/bots/bot/logs?timeStart=t" => Reply::json(&json!({"logs": [log("a")], "nextToken": "2"})),
        "/v1/admin/bots/bot/logs?timeStart=t&nextToken=2" => Reply::json(&json!({"logs": [log("b")]})),
        other => panic!("{other}"),
    })
    .await;
    let mut items = server.admin().get_bot_logs("bot").time_start("t").items();
    let mut messages = Vec::new();
    while let Some(log) = items.try_next().await.unwrap() {
        messages.push(log.message);
    }
    assert_eq!(messages, ["a", "b"]);
}

#[tokio::test]
async fn the_items_of_usage_are_in_data() {
    let activity = |value: i32| json!({"timestamp": "t", "value": value, "period": "p", "metadata": {"k": [value]}});
    let server = Server::start(move |request, _| match request.target.as_str() {
        "/v1/admin/usages/bot/activity?type=ai_spend&timestampFrom=2026-01-31T00%3A00%3A00Z&timestampUntil=2026-02-01" => {
            Reply::json(&json!({"data": [activity(1), activity(2)], "meta": {"nextToken": "2"}}))
        }
        "/v1/admin/usages/bot/activity?type=ai_spend&timestampFrom=2026-01-31T00%3A00%3A00Z&timestampUntil=2026-02-01&nextToken=2" => {
            Reply::json(&json!({"data": [activity(3)], "meta": {}}))
        }
        other => panic!("{other}"),
    })
    .await;
    let client = server.admin();
    // The format of the limits is not documented: they are a text, a time or a date.
    let from: DateTime = "2026-01-31T00:00:00Z".parse().unwrap();
    let until: Date = "2026-02-01".parse().unwrap();
    let request = client.list_usage_activity("bot").r#type(UsageType::AiSpend);
    let mut items = request.timestamp_from(from).timestamp_until(until).items();
    let mut values = Vec::new();
    while let Some(activity) = items.try_next().await.unwrap() {
        values.push(activity.metadata["k"][0].clone());
    }
    assert_eq!(values, [1, 2, 3]);
}
