//! Types of `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::{
    Action, ApiKey, BotAllowlistSetting, BotState, Event, LifecycleStatus, Media,
    NextTokenMeta, PluginIntegration, Schedule, Subscriptions, TagDefinitions,
    VerificationStatus, Visibility,
};
use crate::support::{
    DateTime, JsonObject, Nullable, Redacted, UnknownMembers, UnknownValue, json_object,
    open_enum,
};
use std::collections::BTreeMap;

/// Part of [`BotResponse`](crate::admin::types::BotResponse).
#[non_exhaustive]
pub struct Bot {
    /// Identifier of the bot. 28 to 36 characters.
    pub id: String,
    /// When the bot was created (ISO 8601).
    pub created_at: DateTime,
    /// When the bot was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Signing secret of the bot, returned only when the bot is created or its signing secret is
    /// rotated. At most 2000 characters.
    pub signing_secret: Option<String>,
    /// Integrations of the bot with their configuration. They are keyed by alias when the
    /// `x-multiple-integrations` header is sent, and by integration identifier otherwise.
    pub integrations: BTreeMap<String, BotIntegration>,
    /// Plugins of the bot with their configuration, by plugin alias.
    pub plugins: BTreeMap<String, BotPlugin>,
    /// Maximum time that the bot may run, in seconds.
    pub max_execution_time: Option<i64>,
    /// Settings for users, such as the tags they can have.
    pub user: TagDefinitions,
    /// Settings for conversations, such as the tags they can have.
    pub conversation: TagDefinitions,
    /// Settings for messages, such as the tags they can have.
    pub message: TagDefinitions,
    /// States and how they are defined, by name.
    pub states: BTreeMap<String, BotState>,
    /// Configuration values of the bot and the schema they follow.
    pub configuration: BotConfiguration,
    /// Events and how they are defined, by name.
    pub events: BTreeMap<String, Event>,
    /// Events that recur on a schedule, by name.
    pub recurring_events: BTreeMap<String, RecurringEvent>,
    /// The bot's event subscriptions.
    pub subscriptions: Subscriptions,
    /// Actions and how they are defined, by name.
    pub actions: BTreeMap<String, Action>,
    /// Tags of the bot.
    pub tags: BTreeMap<String, String>,
    /// Name of the bot.
    pub name: String,
    /// Text that explains the bot.
    pub description: Option<String>,
    /// When the bot was last deployed (ISO 8601).
    pub deployed_at: Option<DateTime>,
    /// Whether this is a development bot. Such a bot runs locally and can have development
    /// integrations installed.
    pub dev: bool,
    /// Names of the bot's secrets.
    pub secrets: Vec<String>,
    /// Identifier of the user who created the bot.
    pub created_by: Option<String>,
    /// Whether the bot is always kept running.
    pub always_alive: bool,
    /// Current status of the bot.
    pub status: BotStatus,
    /// Media files that belong to the bot.
    pub medias: Vec<Media>,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for Bot {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Bot")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("signing_secret", &Redacted(&self.signing_secret))
            .field("integrations", &self.integrations)
            .field("plugins", &self.plugins)
            .field("max_execution_time", &self.max_execution_time)
            .field("user", &self.user)
            .field("conversation", &self.conversation)
            .field("message", &self.message)
            .field("states", &self.states)
            .field("configuration", &self.configuration)
            .field("events", &self.events)
            .field("recurring_events", &self.recurring_events)
            .field("subscriptions", &self.subscriptions)
            .field("actions", &self.actions)
            .field("tags", &self.tags)
            .field("name", &self.name)
            .field("description", &self.description)
            .field("deployed_at", &self.deployed_at)
            .field("dev", &self.dev)
            .field("secrets", &self.secrets)
            .field("created_by", &self.created_by)
            .field("always_alive", &self.always_alive)
            .field("status", &self.status)
            .field("medias", &self.medias)
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    Bot without Debug {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        optional signing_secret = "signingSecret",
        required integrations = "integrations",
        required plugins = "plugins",
        optional max_execution_time = "maxExecutionTime",
        required user = "user",
        required conversation = "conversation",
        required message = "message",
        required states = "states",
        required configuration = "configuration",
        required events = "events",
        required recurring_events = "recurringEvents",
        required subscriptions = "subscriptions",
        required actions = "actions",
        required tags = "tags",
        required name = "name",
        optional description = "description",
        optional deployed_at = "deployedAt",
        required dev = "dev",
        required secrets = "secrets",
        optional created_by = "createdBy",
        required always_alive = "alwaysAlive",
        required status = "status",
        required medias = "medias",
        _ = unknown
    }
}

/// Part of [`BotIntegration`](crate::admin::types::BotIntegration).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IntegrationStatus {
    /// `registration_pending`
    RegistrationPending,
    /// `registered`
    Registered,
    /// `registration_failed`
    RegistrationFailed,
    /// `unregistration_pending`
    UnregistrationPending,
    /// `unregistered`
    Unregistered,
    /// `unregistration_failed`
    UnregistrationFailed,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    IntegrationStatus: Unknown {
        RegistrationPending = "registration_pending", Registered = "registered",
        RegistrationFailed = "registration_failed",
        UnregistrationPending = "unregistration_pending", Unregistered = "unregistered",
        UnregistrationFailed = "unregistration_failed",
    }
}

/// Part of [`Bot`](crate::admin::types::Bot).
#[non_exhaustive]
pub struct BotIntegration {
    pub enabled: bool,
    /// Technical name of the integration. At most 200 characters.
    pub name: String,
    /// Semver version of the integration. At most 200 characters.
    pub version: String,
    /// At most 2000 characters.
    pub webhook_url: String,
    /// At most 200 characters.
    pub webhook_id: String,
    /// At most 2000 characters.
    pub identifier: Option<String>,
    /// At most 200 characters.
    pub configuration_type: Option<String>,
    pub configuration: JsonObject,
    pub status: IntegrationStatus,
    /// At most 2000 characters.
    pub status_reason: Option<String>,
    /// Channels of this integration that are disabled.
    pub disabled_channels: Vec<String>,
    /// Identifier of the integration. 28 to 36 characters.
    pub id: String,
    /// When the integration was created (ISO 8601).
    pub created_at: DateTime,
    /// When the integration was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Title of the integration, as shown to users. 1 to 64 characters.
    pub title: String,
    /// Text about the integration, as shown to users. At most 256 characters.
    pub description: String,
    /// URL of the integration's icon, which is shown to users.
    pub icon_url: String,
    /// Deprecated: whether the integration is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the integration is public. Use `visibility` instead."
    )]
    pub public: bool,
    /// Who can use the integration. Private ones, the default, are only for the workspace that
    /// created them; public ones are for everyone and can only change in a new version; unlisted
    /// ones are public ones that the hub does not list.
    pub visibility: Visibility,
    /// Verification status of this integration version.
    pub verification_status: VerificationStatus,
    /// Lifecycle stage of the integration. A deprecated integration can no longer be installed.
    pub lifecycle_status: LifecycleStatus,
    unknown: UnknownMembers,
}
json_object! {
    BotIntegration {
        required enabled = "enabled",
        required name = "name",
        required version = "version",
        required webhook_url = "webhookUrl",
        required webhook_id = "webhookId",
        optional identifier = "identifier",
        nullable configuration_type = "configurationType",
        required configuration = "configuration",
        required status = "status",
        nullable status_reason = "statusReason",
        required disabled_channels = "disabledChannels",
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required title = "title",
        required description = "description",
        required icon_url = "iconUrl",
        required public = "public",
        required visibility = "visibility",
        required verification_status = "verificationStatus",
        required lifecycle_status = "lifecycleStatus",
        _ = unknown
    }
}

/// Part of [`BotPlugin`](crate::admin::types::BotPlugin).
#[non_exhaustive]
pub struct PluginInterface {
    /// 28 to 36 characters.
    pub integration_id: String,
    /// At most 200 characters.
    pub integration_alias: String,
    /// At most 200 characters.
    pub integration_interface_alias: Option<String>,
    /// 28 to 36 characters.
    pub interface_id: String,
    unknown: UnknownMembers,
}
json_object! {
    PluginInterface {
        required integration_id = "integrationId",
        required integration_alias = "integrationAlias",
        optional integration_interface_alias = "integrationInterfaceAlias",
        required interface_id = "interfaceId",
        _ = unknown
    }
}

/// Part of [`Bot`](crate::admin::types::Bot).
#[non_exhaustive]
pub struct BotPlugin {
    pub enabled: bool,
    /// Technical name of the plugin. At most 200 characters.
    pub name: String,
    /// Semver version of the plugin. At most 200 characters.
    pub version: String,
    pub configuration: JsonObject,
    /// Integrations that implement the interfaces of the plugin, by interface alias.
    pub interfaces: Option<BTreeMap<String, PluginInterface>>,
    /// Integrations that the plugin's own integration aliases refer to, by alias.
    pub integrations: Option<BTreeMap<String, PluginIntegration>>,
    /// Identifier of the plugin. 28 to 36 characters.
    pub id: String,
    /// When the plugin was created (ISO 8601).
    pub created_at: DateTime,
    /// When the plugin was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Title of the plugin, as shown to users. 1 to 64 characters.
    pub title: String,
    /// Text about the plugin, as shown to users. At most 256 characters.
    pub description: String,
    /// URL of the plugin's icon, which is shown to users.
    pub icon_url: String,
    /// URL of the plugin's readme, which is shown to users.
    pub readme_url: String,
    /// Deprecated: whether the plugin is public. Use `visibility` instead.
    #[deprecated(
        note = "Deprecated: whether the plugin is public. Use `visibility` instead."
    )]
    pub public: bool,
    /// Who can use the plugin. Private ones, the default, are only for the workspace that created
    /// them; public ones are for everyone and can only change in a new version; unlisted ones are
    /// public ones that the hub does not list.
    pub visibility: Visibility,
    /// Lifecycle stage of the plugin. A deprecated plugin can no longer be installed.
    pub lifecycle_status: LifecycleStatus,
    unknown: UnknownMembers,
}
json_object! {
    BotPlugin {
        required enabled = "enabled",
        required name = "name",
        required version = "version",
        required configuration = "configuration",
        optional interfaces = "interfaces",
        optional integrations = "integrations",
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required title = "title",
        required description = "description",
        required icon_url = "iconUrl",
        required readme_url = "readmeUrl",
        required public = "public",
        required visibility = "visibility",
        required lifecycle_status = "lifecycleStatus",
        _ = unknown
    }
}

/// Configuration values of the bot and the schema they follow.
///
/// Part of [`Bot`](crate::admin::types::Bot).
#[non_exhaustive]
pub struct BotConfiguration {
    /// Values of the configuration.
    pub data: JsonObject,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    BotConfiguration {
        required data = "data",
        required schema = "schema",
        _ = unknown
    }
}

/// Part of [`Bot`](crate::admin::types::Bot).
#[non_exhaustive]
pub struct RecurringEvent {
    pub schedule: Schedule,
    /// At most 200 characters.
    pub r#type: String,
    pub payload: JsonObject,
    /// Number of failed runs of the recurring event since its last successful run.
    pub failed_attempts: i64,
    /// Why the latest run of the recurring event failed. At most 2000 characters.
    pub last_failure_reason: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    RecurringEvent {
        required schedule = "schedule",
        required r#type = "type",
        required payload = "payload",
        required failed_attempts = "failedAttempts",
        nullable last_failure_reason = "lastFailureReason",
        _ = unknown
    }
}

/// Current status of the bot.
///
/// Part of [`Bot`](crate::admin::types::Bot).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BotStatus {
    /// `active`
    Active,
    /// `deploying`
    Deploying,
    /// `deleting`
    Deleting,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    BotStatus: Unknown {
        Active = "active", Deploying = "deploying", Deleting = "deleting",
    }
}

/// Part of [`GetBotIssueResponse`](crate::admin::types::GetBotIssueResponse) and [`ListBotIssuesResponse`](crate::admin::types::ListBotIssuesResponse).
#[non_exhaustive]
pub struct Issue {
    pub id: String,
    pub code: String,
    pub created_at: DateTime,
    pub last_seen_at: DateTime,
    pub title: String,
    pub description: String,
    pub grouped_data: BTreeMap<String, IssueData>,
    pub events_count: i64,
    pub category: IssueCategory,
    pub resolution_link: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    Issue {
        required id = "id",
        required code = "code",
        required created_at = "createdAt",
        required last_seen_at = "lastSeenAt",
        required title = "title",
        required description = "description",
        required grouped_data = "groupedData",
        required events_count = "eventsCount",
        required category = "category",
        nullable resolution_link = "resolutionLink",
        _ = unknown
    }
}

/// Part of [`Issue`](crate::admin::types::Issue) and [`IssueEvent`](crate::admin::types::IssueEvent).
#[non_exhaustive]
pub struct IssueData {
    pub raw: String,
    pub pretty: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    IssueData {
        required raw = "raw",
        optional pretty = "pretty",
        _ = unknown
    }
}

/// Part of [`Issue`](crate::admin::types::Issue).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IssueCategory {
    /// `user_code`
    UserCode,
    /// `limits`
    Limits,
    /// `configuration`
    Configuration,
    /// `other`
    Other,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    IssueCategory: Unknown {
        UserCode = "user_code", Limits = "limits", Configuration = "configuration",
        Other = "other",
    }
}

/// Part of [`ListBotIssueEventsResponse`](crate::admin::types::ListBotIssueEventsResponse).
#[non_exhaustive]
pub struct IssueEvent {
    pub id: String,
    pub created_at: DateTime,
    pub data: BTreeMap<String, IssueData>,
    unknown: UnknownMembers,
}
json_object! {
    IssueEvent {
        required id = "id",
        required created_at = "createdAt",
        required data = "data",
        _ = unknown
    }
}

/// Part of [`CreateBotVersionResponse`](crate::admin::types::CreateBotVersionResponse) and [`ListBotVersionsResponse`](crate::admin::types::ListBotVersionsResponse).
#[non_exhaustive]
pub struct Version {
    pub id: String,
    pub name: String,
    pub description: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    Version {
        required id = "id",
        required name = "name",
        optional description = "description",
        _ = unknown
    }
}

/// Response of [`Client::create_bot`](crate::admin::Client::create_bot), [`Client::update_bot`](crate::admin::Client::update_bot) and [`Client::get_bot`](crate::admin::Client::get_bot).
#[non_exhaustive]
pub struct BotResponse {
    pub bot: Bot,
    unknown: UnknownMembers,
}
json_object! {
    BotResponse {
        required bot = "bot",
        _ = unknown
    }
}

/// Part of [`ListBotsResponse`](crate::admin::types::ListBotsResponse).
#[non_exhaustive]
pub struct BotSummary {
    /// Identifier of the bot. 28 to 36 characters.
    pub id: String,
    /// When the bot was created (ISO 8601).
    pub created_at: DateTime,
    /// When the bot was last updated (ISO 8601).
    pub updated_at: DateTime,
    pub name: String,
    pub deployed_at: Option<DateTime>,
    /// Tags of the bot.
    pub tags: BTreeMap<String, String>,
    unknown: UnknownMembers,
}
json_object! {
    BotSummary {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required name = "name",
        optional deployed_at = "deployedAt",
        required tags = "tags",
        _ = unknown
    }
}

/// Response of [`Client::list_bots`](crate::admin::Client::list_bots).
#[non_exhaustive]
pub struct ListBotsResponse {
    pub bots: Vec<BotSummary>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListBotsResponse {
        required bots = "bots",
        required meta = "meta",
        _ = unknown
    }
}

/// Part of [`Llm`](crate::admin::types::Llm).
#[non_exhaustive]
pub struct LlmMetric {
    /// Arithmetic mean.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    pub min: f64,
    pub max: f64,
    unknown: UnknownMembers,
}
json_object! {
    LlmMetric {
        required mean = "mean",
        required sd = "sd",
        required min = "min",
        required max = "max",
        _ = unknown
    }
}

/// Cost of the language model calls, in US dollars.
///
/// Part of [`Llm`](crate::admin::types::Llm).
#[non_exhaustive]
pub struct Cost {
    pub sum: f64,
    /// Arithmetic mean.
    pub mean: f64,
    /// Standard deviation.
    pub sd: f64,
    pub min: f64,
    pub max: f64,
    unknown: UnknownMembers,
}
json_object! {
    Cost {
        required sum = "sum",
        required mean = "mean",
        required sd = "sd",
        required min = "min",
        required max = "max",
        _ = unknown
    }
}

/// Part of [`BotAnalyticsRecord`](crate::admin::types::BotAnalyticsRecord).
#[non_exhaustive]
pub struct Llm {
    pub calls: i64,
    pub errors: i64,
    pub input_tokens: i64,
    pub output_tokens: i64,
    /// How long the language model took to complete its response, in milliseconds.
    pub latency: LlmMetric,
    /// Speed at which the language model writes, in output tokens per second.
    pub tokens_per_second: LlmMetric,
    /// Cost of the language model calls, in US dollars.
    pub cost: Cost,
    unknown: UnknownMembers,
}
json_object! {
    Llm {
        required calls = "calls",
        required errors = "errors",
        required input_tokens = "inputTokens",
        required output_tokens = "outputTokens",
        required latency = "latency",
        required tokens_per_second = "tokensPerSecond",
        required cost = "cost",
        _ = unknown
    }
}

/// Part of [`GetBotAnalyticsResponse`](crate::admin::types::GetBotAnalyticsResponse).
#[non_exhaustive]
pub struct BotAnalyticsRecord {
    /// Start of the period, inclusive (ISO 8601).
    pub start_date_time_utc: DateTime,
    /// End of the period, inclusive (ISO 8601).
    pub end_date_time_utc: DateTime,
    pub returning_users: i64,
    pub new_users: i64,
    pub sessions: i64,
    /// Deprecated in favour of `userMessages`.
    pub messages: i64,
    pub user_messages: i64,
    pub bot_messages: i64,
    pub events: i64,
    pub event_types: BTreeMap<String, i64>,
    pub custom_events: BTreeMap<String, i64>,
    pub llm: Llm,
    unknown: UnknownMembers,
}
json_object! {
    BotAnalyticsRecord {
        required start_date_time_utc = "startDateTimeUtc",
        required end_date_time_utc = "endDateTimeUtc",
        required returning_users = "returningUsers",
        required new_users = "newUsers",
        required sessions = "sessions",
        required messages = "messages",
        required user_messages = "userMessages",
        required bot_messages = "botMessages",
        required events = "events",
        required event_types = "eventTypes",
        required custom_events = "customEvents",
        required llm = "llm",
        _ = unknown
    }
}

/// Response of [`Client::get_bot_analytics`](crate::admin::Client::get_bot_analytics).
#[non_exhaustive]
pub struct GetBotAnalyticsResponse {
    pub records: Vec<BotAnalyticsRecord>,
    unknown: UnknownMembers,
}
json_object! {
    GetBotAnalyticsResponse {
        required records = "records",
        _ = unknown
    }
}

/// Part of [`ActionRun`](crate::admin::types::ActionRun).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ActionRunStatus {
    /// `SUCCESS`
    Success,
    /// `FAILURE`
    Failure,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    ActionRunStatus: Unknown {
        Success = "SUCCESS", Failure = "FAILURE",
    }
}

/// Part of [`ListActionRunsResponse`](crate::admin::types::ListActionRunsResponse).
#[non_exhaustive]
pub struct ActionRun {
    /// When the action ran (ISO 8601).
    pub timestamp: DateTime,
    /// Alias of the integration instance whose action ran.
    pub integration_name: Option<String>,
    pub action_type: String,
    /// Input data of the action.
    pub input: JsonObject,
    /// Present when the input of the action is longer than 190 KB and therefore truncated.
    pub input_truncated: Option<bool>,
    /// Data that the action returned.
    pub output: Option<JsonObject>,
    /// Present when the output of the action is longer than 190 KB and therefore truncated.
    pub output_truncated: Option<bool>,
    pub status: ActionRunStatus,
    /// Duration of the action run, in milliseconds.
    pub duration_ms: f64,
    pub cached: bool,
    pub error_message: Nullable<String>,
    unknown: UnknownMembers,
}
json_object! {
    ActionRun {
        required timestamp = "timestamp",
        optional integration_name = "integrationName",
        required action_type = "actionType",
        required input = "input",
        optional input_truncated = "inputTruncated",
        nullable output = "output",
        optional output_truncated = "outputTruncated",
        required status = "status",
        required duration_ms = "durationMs",
        required cached = "cached",
        three_state error_message = "errorMessage",
        _ = unknown
    }
}

/// Response of [`Client::list_action_runs`](crate::admin::Client::list_action_runs).
#[non_exhaustive]
pub struct ListActionRunsResponse {
    pub data: Vec<ActionRun>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListActionRunsResponse {
        required data = "data",
        required meta = "meta",
        _ = unknown
    }
}

/// Response of [`Client::get_bot_issue`](crate::admin::Client::get_bot_issue).
#[non_exhaustive]
pub struct GetBotIssueResponse {
    pub issue: Issue,
    unknown: UnknownMembers,
}
json_object! {
    GetBotIssueResponse {
        required issue = "issue",
        _ = unknown
    }
}

/// Response of [`Client::list_bot_issues`](crate::admin::Client::list_bot_issues).
#[non_exhaustive]
pub struct ListBotIssuesResponse {
    pub issues: Vec<Issue>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListBotIssuesResponse {
        required issues = "issues",
        required meta = "meta",
        _ = unknown
    }
}

/// Response of [`Client::list_bot_issue_events`](crate::admin::Client::list_bot_issue_events).
#[non_exhaustive]
pub struct ListBotIssueEventsResponse {
    pub issue_events: Vec<IssueEvent>,
    unknown: UnknownMembers,
}
json_object! {
    ListBotIssueEventsResponse {
        required issue_events = "issueEvents",
        _ = unknown
    }
}

/// Response of [`Client::list_bot_versions`](crate::admin::Client::list_bot_versions).
#[non_exhaustive]
pub struct ListBotVersionsResponse {
    pub versions: Vec<Version>,
    unknown: UnknownMembers,
}
json_object! {
    ListBotVersionsResponse {
        required versions = "versions",
        _ = unknown
    }
}

/// Response of [`Client::create_bot_version`](crate::admin::Client::create_bot_version).
#[non_exhaustive]
pub struct CreateBotVersionResponse {
    pub version: Version,
    unknown: UnknownMembers,
}
json_object! {
    CreateBotVersionResponse {
        required version = "version",
        _ = unknown
    }
}

/// Response of [`Client::get_bot_version`](crate::admin::Client::get_bot_version).
#[non_exhaustive]
pub struct GetBotVersionResponse {
    /// Format: `uri`.
    pub url: String,
    unknown: UnknownMembers,
}
json_object! {
    GetBotVersionResponse {
        required url = "url",
        _ = unknown
    }
}

/// Response of [`Client::create_integration_shareable_id`](crate::admin::Client::create_integration_shareable_id).
#[non_exhaustive]
pub struct CreateIntegrationShareableIdResponse {
    pub shareable_id: String,
    unknown: UnknownMembers,
}
json_object! {
    CreateIntegrationShareableIdResponse {
        required shareable_id = "shareableId",
        _ = unknown
    }
}

/// The shareable identifier, and whether it has expired.
///
/// Response of [`Client::get_integration_shareable_id`](crate::admin::Client::get_integration_shareable_id).
#[non_exhaustive]
pub struct GetIntegrationShareableIdResponse {
    pub shareable_id: String,
    pub is_expired: bool,
    unknown: UnknownMembers,
}
json_object! {
    GetIntegrationShareableIdResponse {
        required shareable_id = "shareableId",
        required is_expired = "isExpired",
        _ = unknown
    }
}

/// Response of [`Client::list_bot_api_keys`](crate::admin::Client::list_bot_api_keys).
#[non_exhaustive]
pub struct ListBotApiKeysResponse {
    pub baks: Vec<ApiKey>,
    unknown: UnknownMembers,
}
json_object! {
    ListBotApiKeysResponse {
        required baks = "baks",
        _ = unknown
    }
}

/// Part of [`GetBotAllowlistResponse`](crate::admin::types::GetBotAllowlistResponse).
#[non_exhaustive]
pub struct BotAllowlistUser {
    pub id: String,
    unknown: UnknownMembers,
}
json_object! {
    BotAllowlistUser {
        required id = "id",
        _ = unknown
    }
}

/// Response of [`Client::get_bot_allowlist`](crate::admin::Client::get_bot_allowlist).
#[non_exhaustive]
pub struct GetBotAllowlistResponse {
    /// Who has access: all users of the workspace, or only selected ones.
    pub setting: BotAllowlistSetting,
    pub users: Vec<BotAllowlistUser>,
    unknown: UnknownMembers,
}
json_object! {
    GetBotAllowlistResponse {
        required setting = "setting",
        required users = "users",
        _ = unknown
    }
}
