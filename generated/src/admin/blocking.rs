// Generated from Admin API of Botpress 1.82.0; do not edit.
//! The blocking client, for programs without async.
//!
//! It uses the types of the async client.

use crate::support::blocking::Blocking;

/// A blocking client of Admin API of Botpress.
///
/// Built with its builder or from the environment, or from an async client. See
/// [`blocking`](crate::blocking) for where it can be used.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::admin::Client; fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().token("…").workspace_id("…").build_blocking()?;
/// for item in client.list_public_integrations().items() {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
pub type Client = super::ApiClient<Blocking>;

/// Builds a [`Client`].
pub type ClientBuilder = super::ClientBuilder<Blocking>;

/// Both share their settings, connections and retry budget.
impl From<super::Client> for Client {
    fn from(client: super::Client) -> Self {
        Self::over(client.inner)
    }
}

/// The requests of this client.
pub mod operations {
    use super::Blocking;
    use super::super::operations;

    crate::support::blocking::requests! {
        RunVrl GetAccount UpdateAccount DeleteAccount ListPersonalAccessTokens
        CreatePersonalAccessToken DeletePersonalAccessToken SetAccountPreference
        GetAccountPreference ListPublicIntegrations GetPublicIntegrationById GetPublicIntegration
        ListPublicPlugins GetPublicPluginById GetDereferencedPublicPluginById GetPublicPlugin
        GetPublicPluginCode ListPublicInterfaces GetPublicInterfaceById GetPublicInterface
        CreateBot ListBots UpdateBot GetBot DeleteBot RotateBotSigningSecrets TransferBot
        GetBotLogs GetBotWebchat GetBotAnalytics ListActionRuns GetBotIssue DeleteBotIssue
        ListBotIssues ListBotIssueEvents ListBotVersions CreateBotVersion GetBotVersion GetBotJson
        PublishFromBotJson DeployBotVersion CreateIntegrationShareableId
        DeleteIntegrationShareableId GetIntegrationShareableId UnlinkSandboxedConversations
        ListBotApiKeys CreateBotApiKey DeleteBotApiKey GetBotAllowlist UpdateBotAllowlist
        MigrateWorkspaceToV4 ListWorkspaceInvoices GetUpcomingInvoice ChargeWorkspaceUnpaidInvoices
        CreateWorkspace ListWorkspaces GetPublicWorkspace GetWorkspace UpdateWorkspace
        DeleteWorkspace ListWorkspaceUsages BreakDownWorkspaceUsageByBot
        GetAllWorkspaceQuotaCompletion GetWorkspaceQuota ListWorkspaceQuotas
        CheckHandleAvailability ListPublicWorkspaces GetAuditRecords SetWorkspacePreference
        GetWorkspacePreference ListWorkspaceMembers CreateWorkspaceMember GetWorkspaceMember
        DeleteWorkspaceMember UpdateWorkspaceMember ListIntegrationApiKeys CreateIntegrationApiKey
        DeleteIntegrationApiKey CreateIntegration ListIntegrations ValidateIntegrationCreation
        UpdateIntegration GetIntegration DeleteIntegration RotateIntegrationSigningSecrets
        ValidateIntegrationUpdate GetIntegrationLogs GetIntegrationByName
        RequestIntegrationVerification CreateInterface ListInterfaces GetInterface UpdateInterface
        DeleteInterface GetInterfaceByName CreatePlugin ListPlugins GetPlugin UpdatePlugin
        DeletePlugin GetDereferencedPlugin GetPluginByName GetPluginCode GetUsage GetMultipleUsages
        ListUsageHistory ListUsageActivity ListUsageActivityDaily ChangeAiSpendQuota ListActivities
        Introspect
    }
}
