//! Operations about integrations, with everything in their documentation: requests and responses.

use botpress_client::admin::types::{
    Action, ActionPatch, ConfigurationIdentifierInput, ConfigurationIdentifierPatch, CreateIntegrationBody, Creation,
    Event, EventPatch, ExtraOperation, Integration, IntegrationChannelInput, IntegrationChannelPatch,
    IntegrationConfigurationInput, IntegrationConfigurationPatch, IntegrationIdentifier, IntegrationIdentifierPatch,
    IntegrationInterfaceInput, IntegrationState, IntegrationStateType, IntegrationUserInput, IntegrationUserPatch,
    LifecycleStatus, NameReference, SchemaDefinition, TagDefinition, TagDefinitionsInput, TagDefinitionsPatch,
    TitledSchema, UpdateIntegrationBody, VerificationStatus, Visibility,
};
use botpress_client::runtime::types::{ConfigureIntegrationBody, ScheduleRegisterCall};
use botpress_client::{JsonObject, Nullable};
use project_tests::server::Server;
use project_tests::wire::same;
use serde_json::{Value, json};

#[track_caller]
fn assert_same(sent: &Value, expected: &Value) {
    assert!(same(sent, expected), "{sent:#}\nis not\n{expected:#}");
}

fn schema() -> Value {
    json!({"type": "object", "properties": {"a": {"type": "string"}}})
}

fn tag() -> TagDefinition {
    TagDefinition::new().title("Tag").description("A tag.")
}

#[tokio::test]
async fn configure_integration_sends_all_and_null() {
    let server = Server::json(json!({})).await;
    let client = server.runtime();
    let body = ConfigureIntegrationBody::new()
        .identifier("identifier")
        .schedule_register_call(ScheduleRegisterCall::BiWeekly)
        .sandbox_identifiers(JsonObject::new());
    client.configure_integration(body).send().await.unwrap();
    let request = server.only();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/v1/chat/integrations/configure")
    );
    assert_eq!(request.header("x-bot-id").as_deref(), Some("bot_1"));
    assert_eq!(
        request.body,
        r#"{"identifier":"identifier","scheduleRegisterCall":"bi-weekly","sandboxIdentifiers":{}}"#
    );
    let body = ConfigureIntegrationBody::new()
        .identifier(Nullable::Null)
        .sandbox_identifiers(Value::Null);
    client.configure_integration(body).send().await.unwrap();
    assert_eq!(server.only().body, r#"{"identifier":null,"sandboxIdentifiers":null}"#);
    let values = [
        "hourly",
        "daily",
        "weekly",
        "bi-weekly",
        "monthly",
        "bi-monthly",
        "quarterly",
        "yearly",
    ];
    assert_eq!(ScheduleRegisterCall::VALUES, values);
}

/// An integration with all its members.
fn integration() -> Value {
    let schema = json!(schema());
    let tags = json!({"tag": {"title": "Tag", "description": "A tag."}});
    let user = json!({"tags": tags, "creation": {"enabled": true, "requiredTags": ["tag"]}});
    let configuration = json!({
        "title": "Configuration", "description": "How it is set up.",
        "identifier": {"linkTemplateScript": "link", "required": true}, "schema": schema,
    });
    let names = json!({"one": {"name": "other"}});
    json!({
        "id": "int_01", "createdAt": "2023-11-07T05:31:56Z", "updatedAt": "2023-11-07T05:31:56.120Z",
        "identifier": {"fallbackHandlerScript": "fallback", "extractScript": "extract"},
        "sandbox": {"identifierExtractScript": "identifier", "messageExtractScript": "message"},
        "maxExecutionTime": 123, "url": "https://example.com/hook", "signingSecret": "secret",
        "name": "acme/chat", "version": "1.2.3",
        "interfaces": {"typing": {
            "id": "ifc_01", "name": "typing", "version": "0.1.0",
            "entities": names, "actions": names, "events": names, "channels": names,
        }},
        "configuration": configuration, "configurations": {"other": configuration},
        "channels": {"dm": {
            "title": "Channel", "description": "Direct messages.", "messages": {"text": {"schema": schema}},
            "conversation": user, "message": {"tags": tags},
        }},
        "states": {"session": {"type": "integration", "schema": schema}},
        "events": {"ping": {
            "title": "Event", "description": "An event.", "schema": schema, "attributes": {"k": "v"},
        }},
        "actions": {"send": {
            "title": "Action", "description": "An action.", "billable": true, "cacheable": false,
            "input": {"schema": schema}, "output": {"schema": schema}, "attributes": {"k": "v"},
        }},
        "user": user,
        "entities": {"card": {"title": "TitledSchema", "description": "An entity.", "schema": schema}},
        "attributes": {"k": "v"}, "dev": true, "title": "Chat", "description": "Chats.",
        "iconUrl": "https://example.com/icon.svg", "readmeUrl": "https://example.com/readme.md",
        "public": true, "visibility": "public", "verificationStatus": "unapproved",
        "lifecycleStatus": "published", "secrets": ["KEY"],
    })
}

/// Checks every part of [`integration`] as the client returns it.
fn assert_is_integration(given: &Integration) {
    assert_same(&json!(given), &integration());
    assert_eq!(
        (given.id.as_str(), given.name.as_str(), given.version.as_str()),
        ("int_01", "acme/chat", "1.2.3")
    );
    assert!(given.created_at < given.updated_at);
    assert_eq!(given.identifier.extract_script.as_deref(), Some("extract"));
    assert_eq!(given.identifier.fallback_handler_script.as_deref(), Some("fallback"));
    let sandbox = given.sandbox.as_ref().unwrap();
    assert_eq!(sandbox.identifier_extract_script.as_deref(), Some("identifier"));
    assert_eq!(sandbox.message_extract_script.as_deref(), Some("message"));
    assert_eq!(given.max_execution_time, Some(123));
    assert_eq!(
        (given.url.as_str(), given.signing_secret.as_deref()),
        ("https://example.com/hook", Some("secret"))
    );
    let interface = &given.interfaces["typing"];
    assert_eq!(
        (
            interface.id.as_str(),
            interface.name.as_str(),
            interface.version.as_str()
        ),
        ("ifc_01", "typing", "0.1.0")
    );
    for names in [
        &interface.entities,
        &interface.actions,
        &interface.events,
        &interface.channels,
    ] {
        assert_eq!(names["one"].name, "other");
    }
    for configuration in [&given.configuration, &given.configurations["other"]] {
        assert_eq!(configuration.title.as_deref(), Some("Configuration"));
        assert_eq!(configuration.description.as_deref(), Some("How it is set up."));
        assert_eq!(configuration.identifier.link_template_script.as_deref(), Some("link"));
        assert!(configuration.identifier.required);
        assert_eq!(configuration.schema, schema());
    }
    let channel = &given.channels["dm"];
    assert_eq!(channel.title.as_deref(), Some("Channel"));
    assert_eq!(channel.description.as_deref(), Some("Direct messages."));
    assert_eq!(channel.messages["text"].schema, schema());
    assert_eq!(channel.message.tags["tag"], tag());
    for user in [&channel.conversation, &given.user] {
        assert_eq!(user.tags["tag"], tag());
        assert_eq!(user.creation, Creation::new(true, ["tag"]));
    }
    let state = &given.states["session"];
    assert_eq!(state.r#type, "integration");
    assert_eq!(state.schema, schema());
    assert_eq!(given.events["ping"], event());
    assert_eq!(given.actions["send"], action());
    assert_eq!(given.entities["card"], entity());
    assert_eq!(given.attributes.as_ref().unwrap()["k"], "v");
    assert!(given.dev);
    assert_eq!((given.title.as_str(), given.description.as_str()), ("Chat", "Chats."));
    assert_eq!(given.icon_url, "https://example.com/icon.svg");
    assert_eq!(given.readme_url, "https://example.com/readme.md");
    #[expect(deprecated, reason = "the service still sends it")]
    let public = given.public;
    assert!(public);
    assert_eq!(given.visibility, Visibility::Public);
    assert_eq!(given.verification_status, VerificationStatus::Unapproved);
    assert_eq!(given.lifecycle_status, LifecycleStatus::Published);
    assert_eq!(given.secrets, ["KEY"]);
}

fn event() -> Event {
    let event = Event::new(schema()).title("Event").description("An event.");
    event.attributes([("k", "v")])
}

fn action() -> Action {
    let io = || SchemaDefinition::new(schema());
    let action = Action::builder()
        .input(io())
        .output(io())
        .title("Action")
        .description("An action.");
    action.billable(true).cacheable(false).attributes([("k", "v")]).build()
}

fn entity() -> TitledSchema {
    TitledSchema::new(schema())
        .title("TitledSchema")
        .description("An entity.")
}

fn state() -> IntegrationState {
    IntegrationState::new(IntegrationStateType::User, schema())
}

fn interface() -> IntegrationInterfaceInput {
    let names = || [("one", NameReference::new("other"))];
    IntegrationInterfaceInput::new("ifc_01")
        .entities(names())
        .actions(names())
        .events(names())
        .channels(names())
}

/// The body members that creating and updating share, as JSON.
fn common() -> Value {
    let schema = json!(schema());
    let tags = json!({"tag": {"title": "Tag", "description": "A tag."}});
    let user = json!({"creation": {"enabled": true, "requiredTags": ["tag"]}, "tags": tags});
    let names = json!({"one": {"name": "other"}});
    let configuration = json!({
        "title": "Configuration", "description": "How it is set up.", "schema": schema,
        "identifier": {"required": true, "linkTemplateScript": "link"},
    });
    json!({
        "configuration": configuration, "configurations": {"other": configuration},
        "states": {"session": {"type": "user", "schema": schema}},
        "events": {"ping": {
            "title": "Event", "description": "An event.", "schema": schema, "attributes": {"k": "v"},
        }},
        "actions": {"send": {
            "title": "Action", "description": "An action.", "billable": true, "cacheable": false,
            "input": {"schema": schema}, "output": {"schema": schema}, "attributes": {"k": "v"},
        }},
        "entities": {"card": {"title": "TitledSchema", "description": "An entity.", "schema": schema}},
        "attributes": {"k": "v"},
        "identifier": {"fallbackHandlerScript": "fallback", "extractScript": "extract"},
        "channels": {"dm": {
            "title": "Channel", "description": "Direct messages.", "messages": {"text": {"schema": schema}},
            "conversation": user, "message": {"tags": tags},
        }},
        "user": user,
        "interfaces": {"typing": {
            "id": "ifc_01", "entities": names, "actions": names, "events": names, "channels": names,
        }},
        "extraOperations": {"ping": {"enabled": true}},
        "sdkVersion": "4.0.0", "secrets": {"KEY": "value"}, "code": "code", "url": "https://example.com/hook",
        "icon": "icon", "readme": "readme", "title": "Chat", "description": "Chats.",
        "public": false, "visibility": "unlisted", "layers": ["layer"],
    })
}

/// [`common`] and a few more members.
fn common_with(more: &Value) -> Value {
    let mut body = common();
    let members = body.as_object_mut().unwrap();
    members.extend(more.as_object().unwrap().clone());
    body
}

#[tokio::test]
async fn create_integration_sends_and_reads_all() {
    let server = Server::json(json!({"integration": integration()})).await;
    let configuration = || {
        let identifier = ConfigurationIdentifierInput::new().required(true);
        IntegrationConfigurationInput::new()
            .title("Configuration")
            .description("How it is set up.")
            .schema(schema())
            .identifier(identifier.link_template_script("link"))
    };
    let user = || {
        let creation = Creation::new(true, ["tag"]);
        IntegrationUserInput::new().creation(creation).tags([("tag", tag())])
    };
    let messages = [("text", SchemaDefinition::new(schema()))];
    let channel = IntegrationChannelInput::new(messages)
        .title("Channel")
        .description("Direct messages.")
        .conversation(user())
        .message(TagDefinitionsInput::new().tags([("tag", tag())]));
    let identifier = IntegrationIdentifier::new()
        .fallback_handler_script("fallback")
        .extract_script("extract");
    #[expect(deprecated, reason = "`public` is deprecated, and still covered")]
    let body = CreateIntegrationBody::builder()
        .name("acme/chat")
        .version("1.2.3")
        .configuration(configuration())
        .configurations([("other", configuration())])
        .states([("session", state())])
        .events([("ping", event())])
        .actions([("send", action())])
        .entities([("card", entity())])
        .attributes([("k", "v")])
        .identifier(identifier)
        .channels([("dm", channel)])
        .user(user())
        .interfaces([("typing", interface())])
        .extra_operations([("ping", ExtraOperation::new(true))])
        .sdk_version("4.0.0")
        .secrets([("KEY", "value")])
        .code("code")
        .url("https://example.com/hook")
        .dev(true)
        .icon("icon")
        .readme("readme")
        .title("Chat")
        .description("Chats.")
        .public(false)
        .visibility(Visibility::Unlisted)
        .layers(["layer"])
        .build();
    let call = server.admin().create_integration(body);
    let response = call.multiple_integrations("true").send().await.unwrap();
    let request = server.only();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("POST", "/v1/admin/integrations")
    );
    assert_eq!(request.header("x-workspace-id").as_deref(), Some("wks_1"));
    assert_eq!(request.header("x-multiple-integrations").as_deref(), Some("true"));
    let expected = json!({"name": "acme/chat", "version": "1.2.3", "dev": true});
    assert_same(&request.json(), &common_with(&expected));
    assert_is_integration(&response.integration);
}

#[tokio::test]
async fn update_integration_sends_and_reads_all() {
    let server = Server::json(json!({"integration": integration()})).await;
    let configuration = || {
        let identifier = ConfigurationIdentifierPatch::new().required(true);
        IntegrationConfigurationPatch::new()
            .title("Configuration")
            .description("How it is set up.")
            .schema(schema())
            .identifier(identifier.link_template_script("link"))
    };
    let user = || {
        let creation = Creation::new(true, ["tag"]);
        IntegrationUserPatch::new()
            .creation(creation)
            .tags([("tag", Some(tag()))])
    };
    let channel = IntegrationChannelPatch::new()
        .title("Channel")
        .description("Direct messages.")
        .messages([("text", Some(SchemaDefinition::new(schema())))])
        .conversation(user())
        .message(TagDefinitionsPatch::new().tags([("tag", Some(tag()))]));
    let identifier = IntegrationIdentifierPatch::new()
        .fallback_handler_script("fallback")
        .extract_script("extract");
    let io = || SchemaDefinition::new(schema());
    let action = ActionPatch::builder()
        .input(io())
        .output(io())
        .title("Action")
        .description("An action.")
        .billable(true)
        .cacheable(false)
        .attributes([("k", Some("v"))])
        .build();
    let event = EventPatch::new(schema())
        .title("Event")
        .description("An event.")
        .attributes([("k", "v")]);
    #[expect(deprecated, reason = "`public` is deprecated, and still covered")]
    let body = UpdateIntegrationBody::new()
        .configuration(configuration())
        .configurations([("other", Some(configuration()))])
        .extra_operations([("ping", ExtraOperation::new(true))])
        .sdk_version("4.0.0")
        .channels([("dm", Some(channel))])
        .max_execution_time(123)
        .identifier(identifier)
        .actions([("send", Some(action))])
        .events([("ping", Some(event))])
        .states([("session", Some(state()))])
        .user(user())
        .entities([("card", Some(entity()))])
        .interfaces([("typing", Some(interface()))])
        .attributes([("k", "v")])
        .secrets([("KEY", "value")])
        .code("code")
        .icon("icon")
        .readme("readme")
        .title("Chat")
        .description("Chats.")
        .url("https://example.com/hook")
        .public(false)
        .visibility(Visibility::Unlisted)
        .layers(["layer"]);
    let call = server.admin().update_integration("int_01", body);
    let response = call.multiple_integrations("true").send().await.unwrap();
    let request = server.only();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("PUT", "/v1/admin/integrations/int_01")
    );
    assert_eq!(request.header("x-multiple-integrations").as_deref(), Some("true"));
    assert_same(&request.json(), &common_with(&json!({"maxExecutionTime": 123})));
    assert_is_integration(&response.integration);
}

#[tokio::test]
async fn update_integration_sends_null_wherever_it_removes() {
    let server = Server::json(json!({"integration": integration()})).await;
    let identifier = ConfigurationIdentifierPatch::new().link_template_script(Nullable::Null);
    let channel = IntegrationChannelPatch::new()
        .messages([("text", None)])
        .conversation(IntegrationUserPatch::new().tags([("tag", None)]))
        .message(TagDefinitionsPatch::new().tags([("tag", None)]));
    let io = || SchemaDefinition::new(JsonObject::new());
    let action = ActionPatch::builder()
        .input(io())
        .output(io())
        .attributes([("k", Nullable::Null)])
        .build();
    let event = EventPatch::new(JsonObject::new()).attributes([("k", Nullable::Null)]);
    let scripts = IntegrationIdentifierPatch::new()
        .extract_script(Nullable::Null)
        .fallback_handler_script(Nullable::Null);
    let body = UpdateIntegrationBody::new()
        .configuration(IntegrationConfigurationPatch::new().identifier(identifier))
        .configurations([("other", None)])
        .channels([("dm", Some(channel)), ("gone", None)])
        .identifier(scripts)
        .actions([("send", Some(action)), ("gone", None)])
        .events([("ping", Some(event)), ("gone", None)])
        .states([("gone", None)])
        .user(IntegrationUserPatch::new().tags([("tag", None)]))
        .entities([("gone", None)])
        .interfaces([("gone", None)])
        .extra_operations([("gone", None)])
        .attributes([("gone", Nullable::Null)])
        .secrets([("GONE", Nullable::Null)])
        .url(Nullable::Null);
    let call = server.admin().update_integration("int_01", body);
    call.send().await.unwrap();
    let expected = json!({
        "configuration": {"identifier": {"linkTemplateScript": null}},
        "configurations": {"other": null},
        "channels": {
            "dm": {"messages": {"text": null}, "conversation": {"tags": {"tag": null}}, "message": {"tags": {"tag": null}}},
            "gone": null,
        },
        "identifier": {"extractScript": null, "fallbackHandlerScript": null},
        "actions": {
            "send": {"input": {"schema": {}}, "output": {"schema": {}}, "attributes": {"k": null}},
            "gone": null,
        },
        "events": {"ping": {"schema": {}, "attributes": {"k": null}}, "gone": null},
        "states": {"gone": null},
        "user": {"tags": {"tag": null}},
        "entities": {"gone": null},
        "interfaces": {"gone": null},
        "extraOperations": {"gone": null},
        "attributes": {"gone": null},
        "secrets": {"GONE": null},
        "url": null,
    });
    assert_same(&server.only().json(), &expected);
}

#[tokio::test]
async fn get_integration_reads_all() {
    let server = Server::json(json!({"integration": integration()})).await;
    let call = server.admin().get_integration("int_01");
    let response = call.send().await.unwrap();
    let request = server.only();
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("GET", "/v1/admin/integrations/int_01")
    );
    assert_eq!(request.body, "");
    assert_is_integration(&response.integration);
    // Members that an older service omits are absent.
    let mut older = integration();
    let members = older.as_object_mut().unwrap();
    for member in ["sandbox", "maxExecutionTime", "attributes"] {
        members.shift_remove(member).unwrap();
    }
    let server = Server::json(json!({"integration": older})).await;
    let response = server.admin().get_integration("int_01").send().await.unwrap();
    assert_same(&json!(response.integration), &older);
}
