//! Types that several parts of the API share. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::support::{
    Blank, IntoList, IntoMap, JsonObject, UnknownMembers, UnknownValue, json_object,
    open_enum, state,
};
use std::collections::BTreeMap;

/// Who can use the integration. Private ones, the default, are only for the workspace that
/// created them; public ones are for everyone and can only change in a new version; unlisted
/// ones are public ones that the hub does not list.
///
/// Part of [`BotIntegration`](crate::admin::types::BotIntegration), [`BotPlugin`](crate::admin::types::BotPlugin), [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody), [`CreatePluginBody`](crate::admin::types::CreatePluginBody) and 8 more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Visibility {
    /// `public`
    Public,
    /// `private`
    Private,
    /// `unlisted`
    Unlisted,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    Visibility: Unknown {
        Public = "public", Private = "private", Unlisted = "unlisted",
    }
}

/// Verification status of this integration version.
///
/// Part of [`BotIntegration`](crate::admin::types::BotIntegration), [`Integration`](crate::admin::types::Integration), [`IntegrationSummary`](crate::admin::types::IntegrationSummary), [`PublicIntegration`](crate::admin::types::PublicIntegration) and 1 more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum VerificationStatus {
    /// `unapproved`
    Unapproved,
    /// `pending`
    Pending,
    /// `approved`
    Approved,
    /// `rejected`
    Rejected,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    VerificationStatus: Unknown {
        Unapproved = "unapproved", Pending = "pending", Approved = "approved",
        Rejected = "rejected",
    }
}

/// A tag that the object can have.
///
/// Part of [`IntegrationUser`](crate::admin::types::IntegrationUser), [`IntegrationUserInput`](crate::admin::types::IntegrationUserInput), [`IntegrationUserPatch`](crate::admin::types::IntegrationUserPatch), [`PluginTagDefinitionsPatch`](crate::admin::types::PluginTagDefinitionsPatch) and 3 more.
#[derive(Default)]
#[non_exhaustive]
pub struct TagDefinition {
    /// Title of the tag, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the tag. At most 256 characters.
    pub description: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    TagDefinition {
        optional title = "title",
        optional description = "description",
        _ = unknown
    }
}

impl TagDefinition {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Title of the tag, as shown to people.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the tag.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Part of [`Bot`](crate::admin::types::Bot), [`CreatePluginBody`](crate::admin::types::CreatePluginBody), [`IntegrationChannel`](crate::admin::types::IntegrationChannel) and [`Plugin`](crate::admin::types::Plugin).
#[non_exhaustive]
pub struct TagDefinitions {
    pub tags: BTreeMap<String, TagDefinition>,
    unknown: UnknownMembers,
}
json_object! {
    TagDefinitions {
        required tags = "tags",
        _ = unknown
    }
}

impl TagDefinitions {
    /// Creates a value with all required members.
    pub fn new(tags: impl IntoMap<TagDefinition>) -> Self {
        Self {
            tags: tags.into_map(),
            ..Blank::blank()
        }
    }
}

/// Kind of resource that the state belongs to.
///
/// Part of [`BotState`](crate::admin::types::BotState).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BotStateType {
    /// `conversation`
    Conversation,
    /// `user`
    User,
    /// `bot`
    Bot,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    BotStateType: Unknown {
        Conversation = "conversation", User = "user", Bot = "bot",
    }
}

/// Part of [`Bot`](crate::admin::types::Bot), [`CreateBotBody`](crate::admin::types::CreateBotBody), [`CreatePluginBody`](crate::admin::types::CreatePluginBody), [`Plugin`](crate::admin::types::Plugin) and 2 more.
#[non_exhaustive]
pub struct BotState {
    /// Kind of resource that the state belongs to.
    pub r#type: BotStateType,
    /// JSON Schema that the data of the state is checked against.
    pub schema: JsonObject,
    /// How long the state may be idle before it expires, in milliseconds. If it is not set, the
    /// state never expires. At least 1.
    pub expiry: Option<i64>,
    unknown: UnknownMembers,
}
json_object! {
    BotState {
        required r#type = "type",
        required schema = "schema",
        optional expiry = "expiry",
        _ = unknown
    }
}

impl BotState {
    /// Creates a value with all required members.
    pub fn new(r#type: impl Into<BotStateType>, schema: impl serde::Serialize) -> Self {
        Self {
            r#type: r#type.into(),
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }

    /// How long the state may be idle before it expires, in milliseconds.
    #[must_use]
    pub fn expiry(mut self, expiry: i64) -> Self {
        self.expiry = Some(expiry);
        self
    }
}

/// Definition of one event.
///
/// Part of [`Bot`](crate::admin::types::Bot), [`CreateBotBody`](crate::admin::types::CreateBotBody), [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody), [`CreateInterfaceBody`](crate::admin::types::CreateInterfaceBody) and 5 more.
#[non_exhaustive]
pub struct Event {
    /// Title of the event, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the event. At most 256 characters.
    pub description: Option<String>,
    pub schema: JsonObject,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    unknown: UnknownMembers,
}
json_object! {
    Event {
        optional title = "title",
        optional description = "description",
        required schema = "schema",
        optional attributes = "attributes",
        _ = unknown
    }
}

impl Event {
    /// Creates a value with all required members.
    pub fn new(schema: impl serde::Serialize) -> Self {
        Self {
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }

    /// Title of the event, as shown to people.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the event.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Optional free-form attributes, as string values by name.
    #[must_use]
    pub fn attributes(mut self, attributes: impl IntoMap<String>) -> Self {
        self.attributes = Some(attributes.into_map());
        self
    }
}

/// Part of [`Action`](crate::admin::types::Action), [`ActionPatch`](crate::admin::types::ActionPatch), [`IntegrationChannel`](crate::admin::types::IntegrationChannel), [`IntegrationChannelInput`](crate::admin::types::IntegrationChannelInput) and 3 more.
#[non_exhaustive]
pub struct SchemaDefinition {
    pub schema: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    SchemaDefinition {
        required schema = "schema",
        _ = unknown
    }
}

impl SchemaDefinition {
    /// Creates a value with all required members.
    pub fn new(schema: impl serde::Serialize) -> Self {
        Self {
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }
}

/// Definition of one action.
///
/// Part of [`Bot`](crate::admin::types::Bot), [`CreateBotBody`](crate::admin::types::CreateBotBody), [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody), [`CreateInterfaceBody`](crate::admin::types::CreateInterfaceBody) and 5 more.
#[non_exhaustive]
pub struct Action {
    /// Title of the action, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the action. At most 256 characters.
    pub description: Option<String>,
    pub billable: Option<bool>,
    pub cacheable: Option<bool>,
    pub input: SchemaDefinition,
    pub output: SchemaDefinition,
    /// Optional free-form attributes, as string values by name.
    pub attributes: Option<BTreeMap<String, String>>,
    unknown: UnknownMembers,
}
json_object! {
    Action {
        optional title = "title",
        optional description = "description",
        optional billable = "billable",
        optional cacheable = "cacheable",
        required input = "input",
        required output = "output",
        optional attributes = "attributes",
        _ = unknown
    }
}

impl Action {
    /// Sets each member by its name. [`build`](ActionBuilder::build) compiles once all required members are set.
    pub fn builder() -> ActionBuilder<required::input, required::output> {
        ActionBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`Action`]: [`Action::builder`]. `S0` and `S1` are `Set` once `input` and `output` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct ActionBuilder<S0, S1>(pub(crate) Action, std::marker::PhantomData<(S0, S1)>);

impl<S0, S1> ActionBuilder<S0, S1> {
    /// Title of the action, as shown to people.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// Text that explains the action.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.0.description = Some(description.into());
        self
    }

    pub fn billable(mut self, billable: bool) -> Self {
        self.0.billable = Some(billable);
        self
    }

    pub fn cacheable(mut self, cacheable: bool) -> Self {
        self.0.cacheable = Some(cacheable);
        self
    }

    pub fn input(mut self, input: SchemaDefinition) -> ActionBuilder<state::Set, S1> {
        self.0.input = input;
        ActionBuilder(self.0, std::marker::PhantomData)
    }

    pub fn output(mut self, output: SchemaDefinition) -> ActionBuilder<S0, state::Set> {
        self.0.output = output;
        ActionBuilder(self.0, std::marker::PhantomData)
    }

    /// Optional free-form attributes, as string values by name.
    pub fn attributes(mut self, attributes: impl IntoMap<String>) -> Self {
        self.0.attributes = Some(attributes.into_map());
        self
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> Action
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Identifier settings that apply to the integration as a whole.
///
/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody), [`Integration`](crate::admin::types::Integration) and [`PublicIntegration`](crate::admin::types::PublicIntegration).
#[derive(Default)]
#[non_exhaustive]
pub struct IntegrationIdentifier {
    /// VRL script that handles an incoming request without an identifier. At most 2000 characters.
    pub fallback_handler_script: Option<String>,
    /// VRL script that extracts the identifier from an incoming webhook, often for OAuth.
    /// At most 2000 characters.
    pub extract_script: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationIdentifier {
        optional fallback_handler_script = "fallbackHandlerScript",
        optional extract_script = "extractScript",
        _ = unknown
    }
}

impl IntegrationIdentifier {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// VRL script that handles an incoming request without an identifier.
    #[must_use]
    pub fn fallback_handler_script(
        mut self,
        fallback_handler_script: impl Into<String>,
    ) -> Self {
        self.fallback_handler_script = Some(fallback_handler_script.into());
        self
    }

    /// VRL script that extracts the identifier from an incoming webhook, often for OAuth.
    #[must_use]
    pub fn extract_script(mut self, extract_script: impl Into<String>) -> Self {
        self.extract_script = Some(extract_script.into());
        self
    }
}

/// Part of [`IntegrationInterface`](crate::admin::types::IntegrationInterface) and [`IntegrationInterfaceInput`](crate::admin::types::IntegrationInterfaceInput).
#[non_exhaustive]
pub struct NameReference {
    /// At most 200 characters.
    pub name: String,
    unknown: UnknownMembers,
}
json_object! {
    NameReference {
        required name = "name",
        _ = unknown
    }
}

impl NameReference {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Blank::blank()
        }
    }
}

/// Part of [`IntegrationUser`](crate::admin::types::IntegrationUser), [`IntegrationUserInput`](crate::admin::types::IntegrationUserInput) and [`IntegrationUserPatch`](crate::admin::types::IntegrationUserPatch).
#[non_exhaustive]
pub struct Creation {
    pub enabled: bool,
    pub required_tags: Vec<String>,
    unknown: UnknownMembers,
}
json_object! {
    Creation {
        required enabled = "enabled",
        required required_tags = "requiredTags",
        _ = unknown
    }
}

impl Creation {
    /// Creates a value with all required members.
    pub fn new(enabled: bool, required_tags: impl IntoList<String>) -> Self {
        Self {
            enabled,
            required_tags: required_tags.into_list(),
            ..Blank::blank()
        }
    }
}

/// Kind of resource that the state belongs to.
///
/// Part of [`IntegrationState`](crate::admin::types::IntegrationState).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IntegrationStateType {
    /// `conversation`
    Conversation,
    /// `user`
    User,
    /// `integration`
    Integration,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    IntegrationStateType: Unknown {
        Conversation = "conversation", User = "user", Integration = "integration",
    }
}

/// Definition of one state.
///
/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody), [`Integration`](crate::admin::types::Integration), [`PublicIntegration`](crate::admin::types::PublicIntegration) and [`UpdateIntegrationBody`](crate::admin::types::UpdateIntegrationBody).
#[non_exhaustive]
pub struct IntegrationState {
    /// Kind of resource that the state belongs to.
    pub r#type: IntegrationStateType,
    /// JSON Schema that the data of the state is checked against.
    pub schema: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    IntegrationState {
        required r#type = "type",
        required schema = "schema",
        _ = unknown
    }
}

impl IntegrationState {
    /// Creates a value with all required members.
    pub fn new(
        r#type: impl Into<IntegrationStateType>,
        schema: impl serde::Serialize,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }
}

/// Definition of one entity.
///
/// Part of [`CreateIntegrationBody`](crate::admin::types::CreateIntegrationBody), [`CreateInterfaceBody`](crate::admin::types::CreateInterfaceBody), [`CreatePluginBody`](crate::admin::types::CreatePluginBody), [`Integration`](crate::admin::types::Integration) and 6 more.
#[non_exhaustive]
pub struct TitledSchema {
    /// Title of the entity, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the entity. At most 256 characters.
    pub description: Option<String>,
    /// JSON Schema that the values of the configuration are checked against.
    pub schema: JsonObject,
    unknown: UnknownMembers,
}
json_object! {
    TitledSchema {
        optional title = "title",
        optional description = "description",
        required schema = "schema",
        _ = unknown
    }
}

impl TitledSchema {
    /// Creates a value with all required members.
    pub fn new(schema: impl serde::Serialize) -> Self {
        Self {
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }

    /// Title of the entity, as shown to people.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the entity.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Part of [`CreateInterfaceBody`](crate::admin::types::CreateInterfaceBody) and [`Interface`](crate::admin::types::Interface).
#[non_exhaustive]
pub struct InterfaceChannel {
    /// Title of the channel, as shown to people. At most 64 characters.
    pub title: Option<String>,
    /// Text that explains the channel. At most 256 characters.
    pub description: Option<String>,
    pub messages: BTreeMap<String, SchemaDefinition>,
    unknown: UnknownMembers,
}
json_object! {
    InterfaceChannel {
        optional title = "title",
        optional description = "description",
        required messages = "messages",
        _ = unknown
    }
}

impl InterfaceChannel {
    /// Creates a value with all required members.
    pub fn new(messages: impl IntoMap<SchemaDefinition>) -> Self {
        Self {
            messages: messages.into_map(),
            ..Blank::blank()
        }
    }

    /// Title of the channel, as shown to people.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Text that explains the channel.
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

/// Template from which integrations that implement the interface may derive the names of
/// actions and events when they are built.
///
/// Part of [`CreateInterfaceBody`](crate::admin::types::CreateInterfaceBody), [`Interface`](crate::admin::types::Interface) and [`UpdateInterfaceBody`](crate::admin::types::UpdateInterfaceBody).
#[non_exhaustive]
pub struct NameTemplate {
    /// At most 2000 characters.
    pub script: String,
    /// At most 200 characters.
    pub language: String,
    unknown: UnknownMembers,
}
json_object! {
    NameTemplate {
        required script = "script",
        required language = "language",
        _ = unknown
    }
}

impl NameTemplate {
    /// Sets each member by its name. [`build`](NameTemplateBuilder::build) compiles once all required members are set.
    pub fn builder() -> NameTemplateBuilder<required::script, required::language> {
        NameTemplateBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`NameTemplate`]: [`NameTemplate::builder`]. `S0` and `S1` are `Set` once `script` and `language` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct NameTemplateBuilder<S0, S1>(
    pub(crate) NameTemplate,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> NameTemplateBuilder<S0, S1> {
    pub fn script(
        mut self,
        script: impl Into<String>,
    ) -> NameTemplateBuilder<state::Set, S1> {
        self.0.script = script.into();
        NameTemplateBuilder(self.0, std::marker::PhantomData)
    }

    pub fn language(
        mut self,
        language: impl Into<String>,
    ) -> NameTemplateBuilder<S0, state::Set> {
        self.0.language = language.into();
        NameTemplateBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> NameTemplate
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Kind of usage that is counted.
///
/// Part of [`AllWorkspaceQuotaCompletion`](crate::admin::types::AllWorkspaceQuotaCompletion), [`Quota`](crate::admin::types::Quota) and [`Usage`](crate::admin::types::Usage).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum UsageType {
    /// `invocation_timeout`
    InvocationTimeout,
    /// `invocation_calls`
    InvocationCalls,
    /// `storage_count`
    StorageCount,
    /// `bot_count`
    BotCount,
    /// `knowledgebase_vector_storage`
    KnowledgebaseVectorStorage,
    /// `workspace_ratelimit`
    WorkspaceRatelimit,
    /// `table_row_count`
    TableRowCount,
    /// `workspace_member_count`
    WorkspaceMemberCount,
    /// `integrations_owned_count`
    IntegrationsOwnedCount,
    /// `ai_spend`
    AiSpend,
    /// `openai_spend`
    OpenaiSpend,
    /// `bing_search_spend`
    BingSearchSpend,
    /// `always_alive`
    AlwaysAlive,
    /// `indexed_file_count`
    IndexedFileCount,
    /// `file_max_size_bytes`
    FileMaxSizeBytes,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    UsageType: Unknown {
        InvocationTimeout = "invocation_timeout", InvocationCalls = "invocation_calls",
        StorageCount = "storage_count", BotCount = "bot_count",
        KnowledgebaseVectorStorage = "knowledgebase_vector_storage",
        WorkspaceRatelimit = "workspace_ratelimit", TableRowCount = "table_row_count",
        WorkspaceMemberCount = "workspace_member_count",
        IntegrationsOwnedCount = "integrations_owned_count", AiSpend = "ai_spend",
        OpenaiSpend = "openai_spend", BingSearchSpend = "bing_search_spend",
        AlwaysAlive = "always_alive", IndexedFileCount = "indexed_file_count",
        FileMaxSizeBytes = "file_max_size_bytes",
    }
}
