//! Every operation that the Admin API's documentation lists is a method of the client.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};

/// A request body, by its JSON.
fn body<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).unwrap()
}

#[test]
fn every_documented_operation_of_the_admin_api_is_a_method() {
    let client = botpress_client::admin::Client::builder().build().unwrap();
    let name = || body(json!({"name": "n"}));
    let integration = || body(json!({"name": "n", "version": "1.0.0"}));
    let member = || body(json!({"email": "e", "role": "viewer"}));
    macro_rules! requests {
        ($($operation:literal: $method:ident($($argument:expr),*);)+) => {
            [$(($operation, format!("{:?}", client.$method($($argument),*)))),+]
        };
    }
    let requests = requests! {
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
        "getBotLogs": get_bot_logs("a", "b");
        "getBotAnalytics": get_bot_analytics("a", "b", "c");
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
        "getIntegrationLogs": get_integration_logs("a", "b");
        "getIntegrationByName": get_integration_by_name("a", "b");
    };
    for (operation, request) in requests {
        assert!(
            request.contains(&format!("operation: {operation:?}")),
            "{request}"
        );
    }
}
