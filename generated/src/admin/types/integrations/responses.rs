//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::{
    Action, ApiKey, Event, IntegrationChannel, IntegrationConfiguration,
    IntegrationIdentifier, IntegrationInterface, IntegrationState, IntegrationUser,
    LifecycleStatus, MatchedOn, NextTokenMeta, OwnerWorkspace, Sandbox, TitledSchema,
    VerificationStatus, Visibility,
};
use crate::support::{DateTime, Redacted, UnknownMembers, json_object};
use std::collections::BTreeMap;

/// Part of [`IntegrationResponse`](crate::admin::types::IntegrationResponse).
#[non_exhaustive]
pub struct Integration {
    /// Identifier of the integration. 28 to 36 characters.
    pub id: String,
    /// When the integration was created (ISO 8601).
    pub created_at: DateTime,
    /// When the integration was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Identifier settings that apply to the integration as a whole.
    pub identifier: IntegrationIdentifier,
    pub sandbox: Option<Sandbox>,
    /// Maximum time that the integration may run, in seconds.
    pub max_execution_time: Option<i64>,
    /// URL at which the integration can be reached. At most 2000 characters.
    pub url: String,
    /// Signing secret of the integration, returned only when the integration is created or its
    /// signing secret is rotated. At most 2000 characters.
    pub signing_secret: Option<String>,
    /// Technical name of the integration. At most 200 characters.
    pub name: String,
    /// Semver version of the integration. At most 200 characters.
    pub version: String,
    pub interfaces: BTreeMap<String, IntegrationInterface>,
    /// Definition of one configuration.
    pub configuration: IntegrationConfiguration,
    pub configurations: BTreeMap<String, IntegrationConfiguration>,
    pub channels: BTreeMap<String, IntegrationChannel>,
    pub states: BTreeMap<String, IntegrationState>,
    pub events: BTreeMap<String, Event>,
    pub actions: BTreeMap<String, Action>,
    /// Settings for users, such as the tags they can have.
    pub user: IntegrationUser,
    pub entities: BTreeMap<String, TitledSchema>,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    /// Whether this is a development integration, which runs locally.
    pub dev: bool,
    /// Title of the integration, as shown to users. 1 to 64 characters.
    pub title: String,
    /// Text about the integration, as shown to users. At most 256 characters.
    pub description: String,
    /// URL of the integration's icon, which is shown to users.
    pub icon_url: String,
    /// URL of the integration's readme, which is shown to users.
    pub readme_url: String,
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
    /// Secrets that are shared by the whole integration. Its code reads each from the environment
    /// variable `SECRET_` followed by the name of the secret, which is in `SCREAMING_SNAKE` case.
    pub secrets: Vec<String>,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for Integration {
    #[allow(deprecated, reason = "a deprecated field is still a field")]
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Integration")
            .field("id", &self.id)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("identifier", &self.identifier)
            .field("sandbox", &self.sandbox)
            .field("max_execution_time", &self.max_execution_time)
            .field("url", &self.url)
            .field("signing_secret", &Redacted(&self.signing_secret))
            .field("name", &self.name)
            .field("version", &self.version)
            .field("interfaces", &self.interfaces)
            .field("configuration", &self.configuration)
            .field("configurations", &self.configurations)
            .field("channels", &self.channels)
            .field("states", &self.states)
            .field("events", &self.events)
            .field("actions", &self.actions)
            .field("user", &self.user)
            .field("entities", &self.entities)
            .field("attributes", &self.attributes)
            .field("dev", &self.dev)
            .field("title", &self.title)
            .field("description", &self.description)
            .field("icon_url", &self.icon_url)
            .field("readme_url", &self.readme_url)
            .field("public", &self.public)
            .field("visibility", &self.visibility)
            .field("verification_status", &self.verification_status)
            .field("lifecycle_status", &self.lifecycle_status)
            .field("secrets", &self.secrets)
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    Integration without Debug {
        required id = "id",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required identifier = "identifier",
        optional sandbox = "sandbox",
        optional max_execution_time = "maxExecutionTime",
        required url = "url",
        optional signing_secret = "signingSecret",
        required name = "name",
        required version = "version",
        required interfaces = "interfaces",
        required configuration = "configuration",
        required configurations = "configurations",
        required channels = "channels",
        required states = "states",
        required events = "events",
        required actions = "actions",
        required user = "user",
        required entities = "entities",
        optional attributes = "attributes",
        required dev = "dev",
        required title = "title",
        required description = "description",
        required icon_url = "iconUrl",
        required readme_url = "readmeUrl",
        required public = "public",
        required visibility = "visibility",
        required verification_status = "verificationStatus",
        required lifecycle_status = "lifecycleStatus",
        required secrets = "secrets",
        _ = unknown
    }
}

/// Response of [`Client::list_integration_api_keys`](crate::admin::Client::list_integration_api_keys).
#[non_exhaustive]
pub struct ListIntegrationApiKeysResponse {
    pub iaks: Vec<ApiKey>,
    unknown: UnknownMembers,
}
json_object! {
    ListIntegrationApiKeysResponse {
        required iaks = "iaks",
        _ = unknown
    }
}

/// Response of [`Client::create_integration`](crate::admin::Client::create_integration), [`Client::update_integration`](crate::admin::Client::update_integration), [`Client::get_integration`](crate::admin::Client::get_integration) and [`Client::get_integration_by_name`](crate::admin::Client::get_integration_by_name).
#[non_exhaustive]
pub struct IntegrationResponse {
    pub integration: Integration,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationResponse {
        required integration = "integration",
        _ = unknown
    }
}

/// Part of [`ListIntegrationsResponse`](crate::admin::types::ListIntegrationsResponse).
#[non_exhaustive]
pub struct IntegrationSummary {
    /// Identifier of the integration. 28 to 36 characters.
    pub id: String,
    /// Technical name of the integration. At most 200 characters.
    pub name: String,
    /// Semver version of the integration. At most 200 characters.
    pub version: String,
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
    /// Where the search text was found.
    pub matched_on: Option<MatchedOn>,
    pub owner_workspace: Option<OwnerWorkspace>,
    /// Optional free-form attributes from the integration definition, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationSummary {
        required id = "id",
        required name = "name",
        required version = "version",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required title = "title",
        required description = "description",
        required icon_url = "iconUrl",
        required public = "public",
        required visibility = "visibility",
        required verification_status = "verificationStatus",
        required lifecycle_status = "lifecycleStatus",
        optional matched_on = "matchedOn",
        optional owner_workspace = "ownerWorkspace",
        optional attributes = "attributes",
        _ = unknown
    }
}

/// Response of [`Client::list_integrations`](crate::admin::Client::list_integrations).
#[non_exhaustive]
pub struct ListIntegrationsResponse {
    pub integrations: Vec<IntegrationSummary>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListIntegrationsResponse {
        required integrations = "integrations",
        required meta = "meta",
        _ = unknown
    }
}
