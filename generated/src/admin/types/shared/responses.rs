//! Types that several parts of the API share. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::{
    Creation, Interface, NameReference, Plugin, SchemaDefinition, TagDefinition,
    TagDefinitions, Usage, Visibility,
};
use crate::support::{
    DateTime, JsonObject, Nullable, Redacted, UnknownMembers, UnknownValue, json_object,
    open_enum,
};
use std::collections::BTreeMap;

/// Lifecycle stage of the plugin. A deprecated plugin can no longer be installed.
///
/// Part of [`BotIntegration`](crate::admin::types::BotIntegration), [`BotPlugin`](crate::admin::types::BotPlugin), [`Integration`](crate::admin::types::Integration), [`IntegrationSummary`](crate::admin::types::IntegrationSummary) and 4 more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LifecycleStatus {
    /// `published`
    Published,
    /// `deprecated`
    Deprecated,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    LifecycleStatus: Unknown {
        Published = "published", Deprecated = "deprecated",
    }
}

/// Part of [`Integration`](crate::admin::types::Integration) and [`PublicIntegration`](crate::admin::types::PublicIntegration).
#[non_exhaustive]
pub struct Sandbox {
    /// VRL script that extracts the identifier from an incoming webhook of the sandbox.
    /// At most 2000 characters.
    pub identifier_extract_script: Option<String>,
    /// VRL script that extracts the message from an incoming webhook of the sandbox.
    /// At most 2000 characters.
    pub message_extract_script: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    Sandbox {
        optional identifier_extract_script = "identifierExtractScript",
        optional message_extract_script = "messageExtractScript",
        _ = unknown
    }
}

/// Part of [`Integration`](crate::admin::types::Integration) and [`PublicIntegration`](crate::admin::types::PublicIntegration).
#[non_exhaustive]
pub struct IntegrationInterface {
    /// Identifier of the interface. 28 to 36 characters.
    pub id: String,
    /// Technical name of the interface. At most 200 characters.
    pub name: String,
    /// Semver version of the interface. At most 200 characters.
    pub version: String,
    pub entities: BTreeMap<String, NameReference>,
    pub actions: BTreeMap<String, NameReference>,
    pub events: BTreeMap<String, NameReference>,
    pub channels: BTreeMap<String, NameReference>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationInterface {
        required id = "id",
        required name = "name",
        required version = "version",
        required entities = "entities",
        required actions = "actions",
        required events = "events",
        required channels = "channels",
        _ = unknown
    }
}

/// Identifier settings that apply to this configuration.
///
/// Part of [`IntegrationConfiguration`](crate::admin::types::IntegrationConfiguration).
#[non_exhaustive]
pub struct ConfigurationIdentifier {
    /// At most 2000 characters.
    pub link_template_script: Option<String>,
    pub required: bool,
    unknown: UnknownMembers,
}
json_object! {
    ConfigurationIdentifier {
        optional link_template_script = "linkTemplateScript",
        required required = "required",
        _ = unknown
    }
}

/// Definition of one configuration.
///
/// Part of [`Integration`](crate::admin::types::Integration) and [`PublicIntegration`](crate::admin::types::PublicIntegration).
#[non_exhaustive]
pub struct IntegrationConfiguration {
    /// Title of the configuration, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the configuration. At most 256 characters.
    pub description: Option<String>,
    /// Identifier settings that apply to this configuration.
    pub identifier: ConfigurationIdentifier,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationConfiguration {
        optional title = "title",
        optional description = "description",
        required identifier = "identifier",
        required schema = "schema",
        _ = unknown
    }
}

/// Part of [`Integration`](crate::admin::types::Integration), [`IntegrationChannel`](crate::admin::types::IntegrationChannel) and [`PublicIntegration`](crate::admin::types::PublicIntegration).
#[non_exhaustive]
pub struct IntegrationUser {
    pub tags: BTreeMap<String, TagDefinition>,
    pub creation: Creation,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationUser {
        required tags = "tags",
        required creation = "creation",
        _ = unknown
    }
}

/// Definition of one channel.
///
/// Part of [`Integration`](crate::admin::types::Integration) and [`PublicIntegration`](crate::admin::types::PublicIntegration).
#[non_exhaustive]
pub struct IntegrationChannel {
    /// Title of the channel, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the channel. At most 256 characters.
    pub description: Option<String>,
    pub messages: BTreeMap<String, SchemaDefinition>,
    /// Settings for conversations, such as the tags they can have.
    pub conversation: IntegrationUser,
    /// Settings for messages, such as the tags they can have.
    pub message: TagDefinitions,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationChannel {
        optional title = "title",
        optional description = "description",
        required messages = "messages",
        required conversation = "conversation",
        required message = "message",
        _ = unknown
    }
}

/// Part of [`Dependencies`](crate::admin::types::Dependencies).
#[non_exhaustive]
pub struct Dependency {
    /// 28 to 36 characters.
    pub id: String,
    /// At most 200 characters.
    pub name: String,
    /// At most 200 characters.
    pub version: String,
    unknown: UnknownMembers,
}
json_object! {
    Dependency {
        required id = "id",
        required name = "name",
        required version = "version",
        _ = unknown
    }
}

/// Part of [`Plugin`](crate::admin::types::Plugin).
#[non_exhaustive]
pub struct Dependencies {
    pub interfaces: BTreeMap<String, Dependency>,
    pub integrations: BTreeMap<String, Dependency>,
    unknown: UnknownMembers,
}
json_object! {
    Dependencies {
        required interfaces = "interfaces",
        required integrations = "integrations",
        _ = unknown
    }
}

/// Part of [`ListBotApiKeysResponse`](crate::admin::types::ListBotApiKeysResponse), [`ListIntegrationApiKeysResponse`](crate::admin::types::ListIntegrationApiKeysResponse) and [`ListPersonalAccessTokensResponse`](crate::admin::types::ListPersonalAccessTokensResponse).
#[non_exhaustive]
pub struct ApiKey {
    pub id: String,
    pub created_at: DateTime,
    pub note: String,
    unknown: UnknownMembers,
}
json_object! {
    ApiKey {
        required id = "id",
        required created_at = "createdAt",
        required note = "note",
        _ = unknown
    }
}

/// Response of [`Client::create_bot_api_key`](crate::admin::Client::create_bot_api_key) and [`Client::create_integration_api_key`](crate::admin::Client::create_integration_api_key).
#[non_exhaustive]
pub struct CreatedApiKey {
    pub id: String,
    pub created_at: DateTime,
    pub note: String,
    pub value: String,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for CreatedApiKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("CreatedApiKey")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("note", &self.note)
            .field("value", &Redacted(&self.value))
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    CreatedApiKey without Debug {
        required id = "id",
        required created_at = "createdAt",
        required note = "note",
        required value = "value",
        _ = unknown
    }
}

/// Response of [`Client::get_account_preference`](crate::admin::Client::get_account_preference) and [`Client::get_workspace_preference`](crate::admin::Client::get_workspace_preference).
#[non_exhaustive]
pub struct PreferenceResponse {
    /// Value of the preference: any JSON value.
    pub value: Nullable<serde_json::Value>,
    unknown: UnknownMembers,
}
json_object! {
    PreferenceResponse {
        three_state value = "value",
        _ = unknown
    }
}

/// Part of [`IntegrationSummary`](crate::admin::types::IntegrationSummary), [`PublicIntegration`](crate::admin::types::PublicIntegration) and [`PublicIntegrationSummary`](crate::admin::types::PublicIntegrationSummary).
#[non_exhaustive]
pub struct OwnerWorkspace {
    pub id: String,
    pub handle: Option<String>,
    pub name: String,
    unknown: UnknownMembers,
}
json_object! {
    OwnerWorkspace {
        required id = "id",
        nullable handle = "handle",
        required name = "name",
        _ = unknown
    }
}

/// Where the search text was found.
///
/// Part of [`IntegrationSummary`](crate::admin::types::IntegrationSummary) and [`PublicIntegrationSummary`](crate::admin::types::PublicIntegrationSummary).
#[non_exhaustive]
pub struct MatchedOn {
    /// Whether the search text was found in the name.
    pub name: Option<bool>,
    /// Whether the search text was found in the title.
    pub title: Option<bool>,
    /// Whether the search text was found in the description.
    pub description: Option<bool>,
    /// Names of the actions in which the search text was found.
    pub actions: Option<Vec<String>>,
    /// Names of the interfaces in which the search text was found.
    pub interfaces: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    MatchedOn {
        optional name = "name",
        optional title = "title",
        optional description = "description",
        optional actions = "actions",
        optional interfaces = "interfaces",
        _ = unknown
    }
}

/// Part of [`GetAuditRecordsResponse`](crate::admin::types::GetAuditRecordsResponse), [`ListActionRunsResponse`](crate::admin::types::ListActionRunsResponse), [`ListActivitiesResponse`](crate::admin::types::ListActivitiesResponse), [`ListBotIssuesResponse`](crate::admin::types::ListBotIssuesResponse) and 10 more.
#[non_exhaustive]
pub struct NextTokenMeta {
    /// Token of the next page, to be passed as `nextToken` in the same call.
    pub next_token: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    NextTokenMeta {
        optional next_token = "nextToken",
        _ = unknown
    }
}

/// Part of [`ListPluginsResponse`](crate::admin::types::ListPluginsResponse).
#[non_exhaustive]
pub struct PluginSummary {
    /// Identifier of the plugin. 28 to 36 characters.
    pub id: String,
    /// When the plugin was created (ISO 8601).
    pub created_at: DateTime,
    /// When the plugin was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Technical name of the plugin. At most 200 characters.
    pub name: String,
    /// Semver version of the plugin. At most 200 characters.
    pub version: String,
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
    PluginSummary {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required name = "name",
        required version = "version",
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

/// Response of [`Client::list_public_plugins`](crate::admin::Client::list_public_plugins) and [`Client::list_plugins`](crate::admin::Client::list_plugins).
#[non_exhaustive]
pub struct ListPluginsResponse {
    pub plugins: Vec<PluginSummary>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListPluginsResponse {
        required plugins = "plugins",
        required meta = "meta",
        _ = unknown
    }
}

/// Response of [`Client::get_public_plugin_by_id`](crate::admin::Client::get_public_plugin_by_id), [`Client::get_dereferenced_public_plugin_by_id`](crate::admin::Client::get_dereferenced_public_plugin_by_id), [`Client::get_public_plugin`](crate::admin::Client::get_public_plugin), [`Client::create_plugin`](crate::admin::Client::create_plugin) and 4 more.
#[non_exhaustive]
pub struct PluginResponse {
    pub plugin: Plugin,
    unknown: UnknownMembers,
}
json_object! {
    PluginResponse {
        required plugin = "plugin",
        _ = unknown
    }
}

/// Response of [`Client::get_public_plugin_code`](crate::admin::Client::get_public_plugin_code), [`Client::get_bot_webchat`](crate::admin::Client::get_bot_webchat) and [`Client::get_plugin_code`](crate::admin::Client::get_plugin_code).
#[non_exhaustive]
pub struct CodeResponse {
    pub code: String,
    unknown: UnknownMembers,
}
json_object! {
    CodeResponse {
        required code = "code",
        _ = unknown
    }
}

/// Part of [`ListInterfacesResponse`](crate::admin::types::ListInterfacesResponse).
#[non_exhaustive]
pub struct InterfaceSummary {
    /// Identifier of the interface. 28 to 36 characters.
    pub id: String,
    /// When the interface was created (ISO 8601).
    pub created_at: DateTime,
    /// When the interface was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Technical name of the interface. At most 200 characters.
    pub name: String,
    /// Semver version of the interface. At most 200 characters.
    pub version: String,
    /// Title of the interface, as shown to users. 1 to 64 characters.
    pub title: String,
    /// Text about the interface, as shown to users. At most 256 characters.
    pub description: String,
    /// URL of the interface's icon, which is shown to users.
    pub icon_url: String,
    /// URL of the interface's readme, which is shown to users.
    pub readme_url: String,
    /// Whether the interface is public. A public interface is visible to everyone and can only
    /// change in a new version.
    pub public: bool,
    unknown: UnknownMembers,
}
json_object! {
    InterfaceSummary {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required name = "name",
        required version = "version",
        required title = "title",
        required description = "description",
        required icon_url = "iconUrl",
        required readme_url = "readmeUrl",
        required public = "public",
        _ = unknown
    }
}

/// Response of [`Client::list_public_interfaces`](crate::admin::Client::list_public_interfaces) and [`Client::list_interfaces`](crate::admin::Client::list_interfaces).
#[non_exhaustive]
pub struct ListInterfacesResponse {
    pub interfaces: Vec<InterfaceSummary>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListInterfacesResponse {
        required interfaces = "interfaces",
        required meta = "meta",
        _ = unknown
    }
}

/// Response of [`Client::get_public_interface_by_id`](crate::admin::Client::get_public_interface_by_id), [`Client::get_public_interface`](crate::admin::Client::get_public_interface), [`Client::create_interface`](crate::admin::Client::create_interface), [`Client::get_interface`](crate::admin::Client::get_interface) and 2 more.
#[non_exhaustive]
pub struct InterfaceResponse {
    pub interface: Interface,
    unknown: UnknownMembers,
}
json_object! {
    InterfaceResponse {
        required interface = "interface",
        _ = unknown
    }
}

/// Response of [`Client::rotate_bot_signing_secrets`](crate::admin::Client::rotate_bot_signing_secrets) and [`Client::rotate_integration_signing_secrets`](crate::admin::Client::rotate_integration_signing_secrets).
#[non_exhaustive]
pub struct SigningSecretsResponse {
    /// The new signing secret, ready to use immediately. The old ones keep working for 24 hours, so
    /// that callers can switch over.
    pub new_signing_secret: String,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for SigningSecretsResponse {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("SigningSecretsResponse")
            .field("new_signing_secret", &Redacted(&self.new_signing_secret))
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    SigningSecretsResponse without Debug {
        required new_signing_secret = "newSigningSecret",
        _ = unknown
    }
}

/// Part of [`LogsResponse`](crate::admin::types::LogsResponse).
#[non_exhaustive]
pub struct Log {
    pub timestamp: String,
    pub level: String,
    pub message: String,
    pub workflow_id: Option<String>,
    pub user_id: Option<String>,
    pub conversation_id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    Log {
        required timestamp = "timestamp",
        required level = "level",
        required message = "message",
        optional workflow_id = "workflowId",
        optional user_id = "userId",
        optional conversation_id = "conversationId",
        _ = unknown
    }
}

/// Response of [`Client::get_bot_logs`](crate::admin::Client::get_bot_logs) and [`Client::get_integration_logs`](crate::admin::Client::get_integration_logs).
#[non_exhaustive]
pub struct LogsResponse {
    pub logs: Vec<Log>,
    pub next_token: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    LogsResponse {
        required logs = "logs",
        optional next_token = "nextToken",
        _ = unknown
    }
}

/// Response of [`Client::list_workspace_usages`](crate::admin::Client::list_workspace_usages), [`Client::get_multiple_usages`](crate::admin::Client::get_multiple_usages) and [`Client::list_usage_history`](crate::admin::Client::list_usage_history).
#[non_exhaustive]
pub struct UsagesResponse {
    pub usages: Vec<Usage>,
    unknown: UnknownMembers,
}
json_object! {
    UsagesResponse {
        required usages = "usages",
        _ = unknown
    }
}
