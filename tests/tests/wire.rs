//! The client sends the recorded requests, both with calls by name and with typed calls.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use botpress_client::admin::types::{SortBy, SortDirection, UsageType, VerificationStatus};
use botpress_client::runtime::types::{self as runtime, SortField, StateType, WorkflowStatus};
use botpress_client::{Error, Nullable};
use project_tests::server::Server;
use project_tests::wire::{self, AnyClient, Record, Records};
use serde_json::{Value, json};

/// The records in the folder of the tests.
static OWN: LazyLock<Vec<Records>> = LazyLock::new(|| {
    let files = wire::own_files().unwrap();
    files.iter().map(|path| Records::read(path).unwrap()).collect()
});

fn record(api: &str, operation: &str) -> &'static Record {
    let records = OWN.iter().find(|records| records.api == api).unwrap();
    records.find(operation, "full").unwrap()
}

#[tokio::test]
async fn every_recorded_call_is_sent_as_recorded() {
    let mut files = wire::own_files().unwrap();
    files.extend(wire::further_files());
    let summary = wire::compare_files(&files)
        .await
        .unwrap_or_else(|message| panic!("{message}"));
    println!("{summary}");
    let differences: Vec<_> = summary.differences.iter().map(ToString::to_string).collect();
    assert!(differences.is_empty(), "{summary}\n{}", differences.join("\n"));
    assert!(summary.matched >= 320, "{summary}, but records are missing");
}

/// Compares records from a test.
async fn compare(name: &str, records: Value) -> Result<wire::Summary, String> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, records.to_string()).unwrap();
    wire::compare_files(&[path]).await
}

#[tokio::test]
async fn a_record_of_an_api_that_is_not_compiled_in_is_an_error() {
    let error = compare("unknown-api.json", json!({"api": "mail", "records": []})).await;
    let error = error.unwrap_err();
    assert!(
        error.ends_with(
            "unknown-api.json: the API `mail` is not compiled into these tests, which have runtime, admin, files, tables, chat"
        ),
        "{error}"
    );
    let error = wire::compare_files(&[PathBuf::from("no-such.json")]).await.unwrap_err();
    assert!(error.starts_with("no-such.json: "), "{error}");
}

/// A comparison that can't fail would prove nothing.
#[tokio::test]
async fn each_part_of_a_call_is_compared() {
    let headers = json!({
        "authorization": "Bearer tok_123", "x-bot-id": "bot_1", "x-integration-id": "int_1",
        "x-integration-alias": "alias_1", "content-type": "application/json",
    });
    let good = json!({
        "operationId": "updateUser", "variant": "full", "args": {"id": "a", "name": null, "tags": {"k": "1"}},
        "method": "PUT", "target": "/v1/chat/users/a", "headers": headers, "body": {"tags": {"k": "1"}, "name": null},
    });
    let changed = |pointer: &str, value: Value| {
        let mut record = good.clone();
        *record.pointer_mut(pointer).unwrap() = value;
        record
    };
    let mut silent = good.clone();
    silent["headers"].as_object_mut().unwrap().remove("x-bot-id");
    let records = json!([
        good,
        changed("/method", json!("PATCH")),
        changed("/target", json!("/v1/chat/users/b")),
        changed("/headers/x-bot-id", json!("bot_2")),
        changed("/headers/content-type", json!("text/plain")),
        silent,
        changed("/body/tags/k", json!(1)),
        changed("/body", json!({"tags": {"k": "1"}})),
        changed("/body", Value::Null),
        changed("/args", json!({"id": "a", "nmae": null})),
        changed("/operationId", json!("updateUsers")),
    ]);
    let records = json!({"api": "runtime", "records": records});
    let summary = compare("changed.json", records).await.unwrap();
    assert_eq!(summary.to_string(), "1 matched, 10 differ");
    let places: Vec<_> = summary
        .differences
        .iter()
        .map(|difference| difference.place.as_str())
        .collect();
    assert_eq!(
        places,
        [
            "runtime updateUser (full): method",
            "runtime updateUser (full): target",
            "runtime updateUser (full): header x-bot-id",
            "runtime updateUser (full): header content-type",
            "runtime updateUser (full): header x-bot-id",
            "runtime updateUser (full): body",
            "runtime updateUser (full): body",
            "runtime updateUser (full): body",
            "runtime updateUser (full): requests",
            "runtime updateUser (full): outcome",
            "runtime updateUsers (full): requests",
            "runtime updateUsers (full): outcome",
        ]
    );
    assert_eq!(
        summary.differences[1].to_string(),
        "runtime updateUser (full): target\n  recorded /v1/chat/users/b\n  sent     /v1/chat/users/a"
    );
}

#[test]
fn numbers_are_the_same_by_value() {
    for (left, right) in [("1", "1.0"), ("[5e0]", "[5]"), ("-0.5", "-5e-1")] {
        let parse = |text| serde_json::from_str(text).unwrap();
        assert!(wire::same(&parse(left), &parse(right)), "{left} {right}");
    }
    for (left, right) in [
        (json!(1), json!("1")),
        (json!(1), json!(1.5)),
        (json!(u64::MAX), json!(u64::MAX - 1)),
        (json!([1, 2]), json!([2, 1])),
        (json!({"a": null}), json!({})),
    ] {
        assert!(!wire::same(&left, &right), "{left} {right}");
    }
}

/// Checks that a typed call sends the same bytes as the call by name, and nothing else.
async fn sends<T>(
    (api, operation, arguments): (&str, &str, &Value),
    typed: impl AsyncFnOnce(&Server) -> Result<T, Error>,
) -> project_tests::server::Request {
    let server = Server::json(json!({})).await;
    let client = AnyClient::connect(api, server.origin()).unwrap();
    client.call(operation, arguments.clone()).await.unwrap();
    let by_name = server.only();
    // The response suits few operations; only the request matters here.
    let _ = typed(&server).await;
    let typed = server.only();
    assert_eq!(typed, by_name);
    typed
}

/// The same, for a recorded call.
async fn sends_as_recorded<T>(api: &str, operation: &str, typed: impl AsyncFnOnce(&Server) -> Result<T, Error>) {
    let record = record(api, operation);
    let request = sends((api, operation, &record.args), typed).await;
    assert_eq!(record.compare(&request), []);
}

#[tokio::test]
async fn typed_reads_are_sent_as_recorded() {
    sends_as_recorded("runtime", "getUser", async |server: &Server| {
        server.runtime().get_user("id-1").send().await
    })
    .await;
    sends_as_recorded("runtime", "getParticipant", async |server: &Server| {
        let client = server.runtime();
        client.get_participant("id-1", "userId-2").send().await
    })
    .await;
    let interfaces = [("keyA", "vA-2"), ("keyB", "vB-3")];
    let operation = "getDereferencedPublicPluginById";
    sends_as_recorded("admin", operation, async |server: &Server| {
        let client = server.admin();
        let request = client.get_dereferenced_public_plugin_by_id("id-1", interfaces);
        request.send().await
    })
    .await;
}

#[tokio::test]
async fn typed_lists_are_sent_as_recorded() {
    sends_as_recorded("runtime", "listConversations", async |server: &Server| {
        // The order of the setters differs from the order on the wire.
        let client = server.runtime();
        let request = client
            .list_conversations()
            .before_date("beforeDate-9")
            .after_date("afterDate-8")
            .participant_ids(["participantIds-4", "participantIds-5"])
            .tag("keyA", "vA-2")
            .tag("keyB", "vB-3")
            .channel("channel-7")
            .integration_name("integrationName-6")
            .sort_direction(runtime::SortDirection::Asc)
            .sort_field(SortField::CreatedAt)
            .next_token("nextToken-1");
        request.send().await
    })
    .await;
    sends_as_recorded("runtime", "listWorkflows", async |server: &Server| {
        let client = server.runtime();
        let request = client
            .list_workflows()
            .next_token("nextToken-1")
            .tags([("keyA", "vA-2"), ("keyB", "vB-3")])
            .conversation_id("conversationId-4")
            .user_id("userId-5")
            .parent_workflow_id("parentWorkflowId-6")
            .statuses([WorkflowStatus::Pending, WorkflowStatus::Pending])
            .name("name-7");
        request.send().await
    })
    .await;
    sends_as_recorded("admin", "listPublicIntegrations", async |server: &Server| {
        let client = server.admin();
        let request = client
            .list_public_integrations()
            .next_token("nextToken-1")
            .limit(7.5)
            .name("name-2")
            .version("version-3")
            .interface_id("interfaceId-4")
            .interface_name("interfaceName-5")
            .installed_by_bot_id("installedByBotId-6")
            .verification_status(VerificationStatus::Unapproved)
            .search("search-7")
            .sort_by(SortBy::Popularity)
            .direction(SortDirection::Asc);
        request.send().await
    })
    .await;
    sends_as_recorded("admin", "getMultipleUsages", async |server: &Server| {
        let client = server.admin();
        let request = client
            .get_multiple_usages()
            .types(["types-1", "types-2"])
            .ids(["ids-3", "ids-4"]);
        request.period("period-5").send().await
    })
    .await;
    sends_as_recorded("admin", "listUsageActivity", async |server: &Server| {
        let client = server.admin();
        let request = client
            .list_usage_activity("id-1")
            .r#type(UsageType::InvocationTimeout)
            .timestamp_from("timestampFrom-2")
            .timestamp_until("timestampUntil-3")
            .next_token("nextToken-4");
        request.send().await
    })
    .await;
}

#[tokio::test]
async fn typed_writes_are_sent_as_recorded() {
    let payload = || {
        let value = json!({"any": "json", "n": 1, "nested": [null, true, {"k": "v"}]});
        json!({"keyA": value, "keyB": value})
    };
    sends_as_recorded("runtime", "createMessage", async |server: &Server| {
        let tags = [("keyA", "vA-4"), ("keyB", "vB-5")];
        let body = runtime::CreateMessageBody::builder()
            .payload(payload())
            .user_id("userId-1")
            .conversation_id("conversationId-2")
            .r#type("type-3")
            .tags(tags)
            .schedule(runtime::Schedule::new().date_time("dateTime-6").delay(7.5))
            .origin("synthetic")
            .build();
        server.runtime().create_message(body).send().await
    })
    .await;
    sends_as_recorded("runtime", "updateUser", async |server: &Server| {
        #[expect(deprecated, reason = "`attributes` is deprecated, and still recorded")]
        let body = runtime::UpdateUserBody::new()
            .tags([("keyA", "vA-2"), ("keyB", "vB-3")])
            .name("name-4")
            .picture_url("pictureUrl-5")
            .attributes([("keyA", "vA-6"), ("keyB", "vB-7")])
            .properties([("keyA", Some("vA-8")), ("keyB", Some("vB-9"))]);
        server.runtime().update_user("id-1", body).send().await
    })
    .await;
    sends_as_recorded("runtime", "patchState", async |server: &Server| {
        let body = runtime::PatchStateBody::new(payload());
        let client = server.runtime();
        let request = client.patch_state(StateType::Conversation, "id-1", "name-2", body);
        request.send().await
    })
    .await;
    sends_as_recorded("admin", "updateAccount", async |server: &Server| {
        let body = botpress_client::admin::types::UpdateAccountBody::new()
            .display_name("displayName-1")
            .profile_picture("profilePicture-2")
            .refresh(true);
        server.admin().update_account(body).send().await
    })
    .await;
}

#[tokio::test]
async fn typed_deletes_are_sent_as_recorded_but_for_the_body() {
    let typed = async |server: &Server| server.runtime().delete_user("id-1").send().await;
    sends_as_recorded("runtime", "deleteUser", typed).await;
    let arguments = json!({"id": "id-1"});
    let request = sends(("runtime", "deleteUser", &arguments), typed).await;
    assert_eq!(request.body, "");
    assert_eq!(request.header("content-type"), None);
}

#[tokio::test]
async fn typed_nulls_are_sent_as_by_name() {
    let arguments = json!({"id": "id-1", "name": null, "properties": {"a": null, "b": "c"}});
    let call = ("runtime", "updateUser", &arguments);
    let request = sends(call, async |server: &Server| {
        let body = runtime::UpdateUserBody::new()
            .name(Nullable::Null)
            .properties([("a", None), ("b", Some("c"))]);
        server.runtime().update_user("id-1", body).send().await
    })
    .await;
    assert_eq!(request.body, r#"{"name":null,"properties":{"a":null,"b":"c"}}"#);
    let arguments = json!({"type": "user", "id": "a", "name": "b", "payload": null, "expiry": null});
    let call = ("runtime", "setState", &arguments);
    let request = sends(call, async |server: &Server| {
        let body = runtime::SetStateBody::new(Value::Null).expiry(Nullable::Null);
        let client = server.runtime();
        let request = client.set_state(StateType::User, "a", "b", body);
        request.send().await
    })
    .await;
    assert_eq!(request.body, r#"{"payload":null,"expiry":null}"#);
}
