//! Every operation that an API's documentation lists is a method of its client.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// Builds a request body from JSON.
fn body<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

/// The requests of some operations, each with the operation's id.
macro_rules! requests {
    ($client:ident: $($operation:literal: $method:ident($($argument:expr),*) $(.$setter:ident($value:expr))*;)+) => {
        [$(($operation, format!("{:?}", $client.$method($($argument),*)$(.$setter($value))*))),+]
    };
}

fn check(requests: &[(&str, String)]) {
    for (operation, request) in requests {
        assert!(request.contains(&format!("operation: {operation:?}")), "{request}");
    }
}

#[test]
fn every_documented_operation_of_the_admin_api_is_a_method() {
    let client = botpress_client::admin::Client::builder().build().unwrap();
    let name = || body(json!({"name": "n"}));
    let integration = || body(json!({"name": "n", "version": "1.0.0"}));
    let member = || body(json!({"email": "e", "role": "viewer"}));
    let requests = requests! { client:
        "getAccount": get_account();
        "updateAccount": update_account(body(json!({})));
        "listPublicIntegrations": list_public_integrations();
        "getPublicIntegrationById": get_public_integration_by_id("a");
        "getPublicIntegration": get_public_integration("a", "b");
        "createBot": create_bot(body(json!({})));
        "listBots": list_bots();
        "updateBot": update_bot("a", body(json!({})));
        "getBot": get_bot("a");
        "deleteBot": delete_bot("a");
        "getBotLogs": get_bot_logs("a").time_start("b");
        "getBotAnalytics": get_bot_analytics("a").start_date("b").end_date("c");
        "getBotIssue": get_bot_issue("a", "b");
        "deleteBotIssue": delete_bot_issue("a", "b");
        "listBotIssues": list_bot_issues("a");
        "listBotIssueEvents": list_bot_issue_events("a", "b");
        "createWorkspace": create_workspace(name());
        "listWorkspaces": list_workspaces();
        "getPublicWorkspace": get_public_workspace("a");
        "getWorkspace": get_workspace("a");
        "updateWorkspace": update_workspace("a", body(json!({})));
        "deleteWorkspace": delete_workspace("a");
        "listPublicWorkspaces": list_public_workspaces();
        "getAuditRecords": get_audit_records("a");
        "listWorkspaceMembers": list_workspace_members();
        "createWorkspaceMember": create_workspace_member(member());
        "getWorkspaceMember": get_workspace_member();
        "deleteWorkspaceMember": delete_workspace_member("a");
        "updateWorkspaceMember": update_workspace_member("a", body(json!({})));
        "createIntegration": create_integration(integration());
        "listIntegrations": list_integrations();
        "validateIntegrationCreation": validate_integration_creation(integration());
        "updateIntegration": update_integration("a", body(json!({})));
        "getIntegration": get_integration("a");
        "deleteIntegration": delete_integration("a");
        "validateIntegrationUpdate": validate_integration_update("a", body(json!({})));
        "getIntegrationLogs": get_integration_logs("a").time_start("b");
        "getIntegrationByName": get_integration_by_name("a", "b");
    };
    check(&requests);
}

#[test]
fn every_operation_of_the_files_api_is_a_method() {
    let client = botpress_client::files::Client::builder().build().unwrap();
    let requests = requests! { client:
        "upsertFile": upsert_file(body(json!({"key": "k", "size": 1})));
        "listFiles": list_files();
        "deleteFile": delete_file("a");
        "getFile": get_file("a");
        "updateFileMetadata": update_file_metadata("a", body(json!({})));
        "copyFile": copy_file("a", "b", body(json!({})));
        "searchFiles": search_files("a");
        "listFilePassages": list_file_passages("a");
        "setFilePassages": set_file_passages("a", body(json!({"passages": []})));
        "listFileTags": list_file_tags();
        "listFileTagValues": list_file_tag_values("a");
        "createKnowledgeBase": create_knowledge_base(body(json!({"name": "n"})));
        "listKnowledgeBases": list_knowledge_bases();
        "deleteKnowledgeBase": delete_knowledge_base("a");
        "updateKnowledgeBase": update_knowledge_base("a", body(json!({"name": "n"})));
    };
    assert_eq!(requests.len(), 15);
    check(&requests);
}

#[test]
fn every_operation_of_the_tables_api_is_a_method() {
    let client = botpress_client::tables::Client::builder().build().unwrap();
    let rows = || json!({"rows": []});
    let requests = requests! { client:
        "listTables": list_tables();
        "createTable": create_table(body(json!({"name": "n", "schema": {}})));
        "getTable": get_table("a");
        "getOrCreateTable": get_or_create_table("a", body(json!({"schema": {}})));
        "updateTable": update_table("a", body(json!({})));
        "deleteTable": delete_table("a");
        "duplicateTable": duplicate_table("a", body(json!({})));
        "exportTable": export_table("a");
        "getTableJobs": get_table_jobs("a");
        "importTable": import_table("a", body(json!({"fileId": "f"})));
        "renameTableColumn": rename_table_column("a", body(json!({"name": "n", "newName": "m"})));
        "getTableRow": get_table_row("a", 1);
        "findTableRows": find_table_rows("a", body(json!({})));
        "createTableRows": create_table_rows("a", body(rows()));
        "updateTableRows": update_table_rows("a", body(rows()));
        "deleteTableRows": delete_table_rows("a", body(json!({})));
        "upsertTableRows": upsert_table_rows("a", body(rows()));
    };
    assert_eq!(requests.len(), 17);
    check(&requests);
}

#[test]
fn every_operation_of_the_chat_api_is_a_method() {
    let builder = botpress_client::chat::Client::builder().webhook_url("w");
    let client = builder.build().unwrap();
    let text = json!({"payload": {"type": "text", "text": "t"}, "conversationId": "c"});
    let requests = requests! { client:
        "getConversation": get_conversation("a");
        "deleteConversation": delete_conversation("a");
        "createConversation": create_conversation(body(json!({})));
        "listConversations": list_conversations();
        "getOrCreateConversation": get_or_create_conversation(body(json!({"id": "a"})));
        "listenConversation": listen_conversation("a");
        "listMessages": list_messages("a");
        "addParticipant": add_participant("a", body(json!({"userId": "u"})));
        "listParticipants": list_participants("a");
        "removeParticipant": remove_participant("a", "b");
        "getParticipant": get_participant("a", "b");
        "getMessage": get_message("a");
        "deleteMessage": delete_message("a");
        "createMessage": create_message(body(text));
        "getUser": get_user();
        "updateUser": update_user(body(json!({})));
        "deleteUser": delete_user();
        "createUser": create_user(body(json!({})));
        "getOrCreateUser": get_or_create_user(body(json!({})));
        "getEvent": get_event("a");
        "createEvent": create_event(body(json!({"payload": {}, "conversationId": "c"})));
    };
    assert_eq!(requests.len(), 21);
    check(&requests);
}
