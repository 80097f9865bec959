//! Types of `workspaces`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::{NextTokenMeta, UsageType};
use crate::support::{
    Blank, Date, DateTime, IntoList, Nullable, Redacted, UnknownMembers, UnknownValue,
    json_object, made_from, open_enum,
};

/// Response of [`Client::create_workspace`](crate::admin::Client::create_workspace), [`Client::get_workspace`](crate::admin::Client::get_workspace) and [`Client::update_workspace`](crate::admin::Client::update_workspace).
#[non_exhaustive]
pub struct Workspace {
    pub id: String,
    pub name: String,
    pub owner_id: String,
    pub created_at: DateTime,
    pub updated_at: DateTime,
    pub bot_count: i64,
    pub billing_version: BillingVersion,
    pub plan: Plan,
    pub blocked: bool,
    pub spending_limit: f64,
    /// Defaults to `""`.
    pub about: Option<String>,
    /// Defaults to `""`.
    pub profile_picture: Option<String>,
    /// Defaults to `""`.
    pub contact_email: Option<String>,
    /// Defaults to `""`.
    pub website: Option<String>,
    /// Defaults to `[]`.
    pub social_accounts: Option<Vec<String>>,
    pub is_public: Option<bool>,
    pub handle: Option<String>,
    pub active_trial_id: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    Workspace {
        required id = "id",
        required name = "name",
        required owner_id = "ownerId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required bot_count = "botCount",
        required billing_version = "billingVersion",
        required plan = "plan",
        required blocked = "blocked",
        required spending_limit = "spendingLimit",
        optional about = "about",
        optional profile_picture = "profilePicture",
        optional contact_email = "contactEmail",
        optional website = "website",
        optional social_accounts = "socialAccounts",
        optional is_public = "isPublic",
        optional handle = "handle",
        nullable active_trial_id = "activeTrialId",
        _ = unknown
    }
}

/// Part of [`Workspace`](crate::admin::types::Workspace).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum BillingVersion {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// `v3`
    V3,
    /// `v4`
    V4,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    BillingVersion: Unknown {
        V1 = "v1", V2 = "v2", V3 = "v3", V4 = "v4",
    }
}

/// Part of [`Workspace`](crate::admin::types::Workspace).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Plan {
    /// `community`
    Community,
    /// `team`
    Team,
    /// `enterprise`
    Enterprise,
    /// `plus`
    Plus,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    Plan: Unknown {
        Community = "community", Team = "team", Enterprise = "enterprise", Plus = "plus",
    }
}

/// Part of [`Invoice`](crate::admin::types::Invoice).
#[non_exhaustive]
pub struct Period {
    pub month: i64,
    pub year: i64,
    unknown: UnknownMembers,
}
json_object! {
    Period {
        required month = "month",
        required year = "year",
        _ = unknown
    }
}

/// Part of [`Invoice`](crate::admin::types::Invoice).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PaymentStatus {
    /// `deleted`
    Deleted,
    /// `draft`
    Draft,
    /// `open`
    Open,
    /// `paid`
    Paid,
    /// `uncollectible`
    Uncollectible,
    /// `void`
    Void,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    PaymentStatus: Unknown {
        Deleted = "deleted", Draft = "draft", Open = "open", Paid = "paid",
        Uncollectible = "uncollectible", Void = "void",
    }
}

/// Part of [`ListWorkspaceInvoicesResponse`](crate::admin::types::ListWorkspaceInvoicesResponse).
#[non_exhaustive]
pub struct Invoice {
    pub id: String,
    pub period: Period,
    /// When the invoice was issued.
    pub date: DateTime,
    /// Total amount to pay for the invoice.
    pub amount: f64,
    /// Currency of the invoice. At most 3 characters.
    pub currency: String,
    pub payment_status: Option<PaymentStatus>,
    /// Day by which the invoice must be paid.
    pub due_date: Option<String>,
    /// Number of failed attempts to collect the payment.
    pub payment_attempt_count: Option<i64>,
    /// When the next attempt to collect the payment is made.
    pub next_payment_attempt_date: Option<DateTime>,
    /// URL from which the invoice can be downloaded as a PDF file. Format: `uri`.
    pub pdf_url: String,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for Invoice {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Invoice")
            .field("id", &self.id)
            .field("period", &self.period)
            .field("date", &self.date)
            .field("amount", &self.amount)
            .field("currency", &self.currency)
            .field("payment_status", &self.payment_status)
            .field("due_date", &self.due_date)
            .field("payment_attempt_count", &self.payment_attempt_count)
            .field("next_payment_attempt_date", &self.next_payment_attempt_date)
            .field("pdf_url", &Redacted(&self.pdf_url))
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    Invoice without Debug {
        required id = "id",
        required period = "period",
        required date = "date",
        required amount = "amount",
        required currency = "currency",
        nullable payment_status = "paymentStatus",
        optional due_date = "dueDate",
        nullable payment_attempt_count = "paymentAttemptCount",
        nullable next_payment_attempt_date = "nextPaymentAttemptDate",
        required pdf_url = "pdfUrl",
        _ = unknown
    }
}

/// Response of [`Client::list_workspace_invoices`](crate::admin::Client::list_workspace_invoices).
#[non_exhaustive]
pub struct ListWorkspaceInvoicesResponse {
    pub invoices: Vec<Invoice>,
    unknown: UnknownMembers,
}
json_object! {
    ListWorkspaceInvoicesResponse {
        required invoices = "invoices",
        _ = unknown
    }
}

/// Kind of line item.
///
/// Part of [`LineItem`](crate::admin::types::LineItem).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum LineItemType {
    /// `invoiceitem`
    Invoiceitem,
    /// `subscription`
    Subscription,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    LineItemType: Unknown {
        Invoiceitem = "invoiceitem", Subscription = "subscription",
    }
}

/// Part of [`GetUpcomingInvoiceResponse`](crate::admin::types::GetUpcomingInvoiceResponse).
#[non_exhaustive]
pub struct LineItem {
    pub id: String,
    /// Text that explains the line item.
    pub description: String,
    /// Amount to pay for the line item, in cents.
    pub total_in_cents: i64,
    /// Three-letter ISO code of the currency, in lower case. At most 3 characters.
    pub currency: String,
    /// Price of one unit of the line item, in cents.
    pub price_per_unit_in_cents: Option<f64>,
    /// Number of units of a subscription that the line item covers, if it is for a subscription or
    /// a proration.
    pub quantity: Option<i64>,
    /// Kind of line item.
    pub r#type: LineItemType,
    /// First day of the period that the line item covers.
    pub period_start: Option<Date>,
    /// Last day of the period that the line item covers.
    pub period_end: Option<Date>,
    unknown: UnknownMembers,
}
json_object! {
    LineItem {
        required id = "id",
        required description = "description",
        required total_in_cents = "totalInCents",
        required currency = "currency",
        nullable price_per_unit_in_cents = "pricePerUnitInCents",
        nullable quantity = "quantity",
        required r#type = "type",
        nullable period_start = "periodStart",
        nullable period_end = "periodEnd",
        _ = unknown
    }
}

/// Response of [`Client::get_upcoming_invoice`](crate::admin::Client::get_upcoming_invoice).
#[non_exhaustive]
pub struct GetUpcomingInvoiceResponse {
    /// Total amount to pay for the invoice.
    pub total: f64,
    /// Line items of the invoice.
    pub line_items: Vec<LineItem>,
    unknown: UnknownMembers,
}
json_object! {
    GetUpcomingInvoiceResponse {
        required total = "total",
        required line_items = "lineItems",
        _ = unknown
    }
}

/// Request body of [`Client::charge_workspace_unpaid_invoices`](crate::admin::Client::charge_workspace_unpaid_invoices).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct ChargeWorkspaceUnpaidInvoicesBody {
    /// At least 1 item.
    pub invoice_ids: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    ChargeWorkspaceUnpaidInvoicesBody {
        optional invoice_ids = "invoiceIds",
        _ = unknown
    }
}

impl ChargeWorkspaceUnpaidInvoicesBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn invoice_ids(mut self, invoice_ids: impl IntoList<String>) -> Self {
        self.invoice_ids = Some(invoice_ids.into_list());
        self
    }
}

/// Part of [`ChargeWorkspaceUnpaidInvoicesResponse`](crate::admin::types::ChargeWorkspaceUnpaidInvoicesResponse).
#[non_exhaustive]
pub struct ChargedInvoice {
    pub id: String,
    pub amount: f64,
    unknown: UnknownMembers,
}
json_object! {
    ChargedInvoice {
        required id = "id",
        required amount = "amount",
        _ = unknown
    }
}

/// Part of [`ChargeWorkspaceUnpaidInvoicesResponse`](crate::admin::types::ChargeWorkspaceUnpaidInvoicesResponse).
#[non_exhaustive]
pub struct FailedInvoice {
    pub id: String,
    pub amount: f64,
    pub failed_reason: String,
    unknown: UnknownMembers,
}
json_object! {
    FailedInvoice {
        required id = "id",
        required amount = "amount",
        required failed_reason = "failedReason",
        _ = unknown
    }
}

/// Response of [`Client::charge_workspace_unpaid_invoices`](crate::admin::Client::charge_workspace_unpaid_invoices).
#[non_exhaustive]
pub struct ChargeWorkspaceUnpaidInvoicesResponse {
    /// Invoices that were charged.
    pub charged_invoices: Vec<ChargedInvoice>,
    /// Invoices that could not be charged.
    pub failed_invoices: Vec<FailedInvoice>,
    unknown: UnknownMembers,
}
json_object! {
    ChargeWorkspaceUnpaidInvoicesResponse {
        required charged_invoices = "chargedInvoices",
        required failed_invoices = "failedInvoices",
        _ = unknown
    }
}

/// Fields of the workspace.
///
/// Request body of [`Client::create_workspace`](crate::admin::Client::create_workspace).
#[must_use]
#[non_exhaustive]
pub struct CreateWorkspaceBody {
    pub name: String,
    unknown: UnknownMembers,
}
json_object! {
    CreateWorkspaceBody {
        required name = "name",
        _ = unknown
    }
}

impl CreateWorkspaceBody {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Blank::blank()
        }
    }
}

made_from! { CreateWorkspaceBody from value: Workspace =>
    [name]
}

/// Response of [`Client::list_workspaces`](crate::admin::Client::list_workspaces).
#[non_exhaustive]
pub struct ListWorkspacesResponse {
    pub workspaces: Vec<Workspace>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListWorkspacesResponse {
        required workspaces = "workspaces",
        required meta = "meta",
        _ = unknown
    }
}

/// Response of [`Client::get_public_workspace`](crate::admin::Client::get_public_workspace).
#[non_exhaustive]
pub struct PublicWorkspace {
    pub id: String,
    pub name: String,
    pub created_at: DateTime,
    pub updated_at: DateTime,
    /// Defaults to `""`.
    pub about: Option<String>,
    /// Defaults to `""`.
    pub profile_picture: Option<String>,
    /// Defaults to `""`.
    pub contact_email: Option<String>,
    /// Defaults to `""`.
    pub website: Option<String>,
    /// Defaults to `[]`.
    pub social_accounts: Option<Vec<String>>,
    /// Defaults to `""`.
    pub handle: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    PublicWorkspace {
        required id = "id",
        required name = "name",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        optional about = "about",
        optional profile_picture = "profilePicture",
        optional contact_email = "contactEmail",
        optional website = "website",
        optional social_accounts = "socialAccounts",
        optional handle = "handle",
        _ = unknown
    }
}

/// Fields of the workspace.
///
/// Request body of [`Client::update_workspace`](crate::admin::Client::update_workspace).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateWorkspaceBody {
    /// 1 to 64 characters.
    pub name: Option<String>,
    /// At least 5. At most 1000.
    pub spending_limit: Option<f64>,
    pub about: Option<String>,
    pub profile_picture: Option<String>,
    pub contact_email: Option<String>,
    pub website: Option<String>,
    /// At most 5 items.
    pub social_accounts: Option<Vec<String>>,
    pub is_public: Option<bool>,
    /// 1 to 64 characters. Pattern: `^[0-9a-z][a-z0-9-_]+[0-9a-z]$`.
    pub handle: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateWorkspaceBody {
        optional name = "name",
        optional spending_limit = "spendingLimit",
        optional about = "about",
        optional profile_picture = "profilePicture",
        optional contact_email = "contactEmail",
        optional website = "website",
        optional social_accounts = "socialAccounts",
        optional is_public = "isPublic",
        optional handle = "handle",
        _ = unknown
    }
}

impl UpdateWorkspaceBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    pub fn spending_limit(mut self, spending_limit: f64) -> Self {
        self.spending_limit = Some(spending_limit);
        self
    }

    pub fn about(mut self, about: impl Into<String>) -> Self {
        self.about = Some(about.into());
        self
    }

    pub fn profile_picture(mut self, profile_picture: impl Into<String>) -> Self {
        self.profile_picture = Some(profile_picture.into());
        self
    }

    pub fn contact_email(mut self, contact_email: impl Into<String>) -> Self {
        self.contact_email = Some(contact_email.into());
        self
    }

    pub fn website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    pub fn social_accounts(mut self, social_accounts: impl IntoList<String>) -> Self {
        self.social_accounts = Some(social_accounts.into_list());
        self
    }

    pub fn is_public(mut self, is_public: bool) -> Self {
        self.is_public = Some(is_public);
        self
    }

    pub fn handle(mut self, handle: impl Into<String>) -> Self {
        self.handle = Some(handle.into());
        self
    }
}

made_from! { UpdateWorkspaceBody from value: Workspace =>
    [about profile_picture contact_email website social_accounts is_public handle]
    name = Some(value.name);
    spending_limit = Some(value.spending_limit);
}

/// Part of [`BreakDownWorkspaceUsageByBotResponse`](crate::admin::types::BreakDownWorkspaceUsageByBotResponse).
#[non_exhaustive]
pub struct BotUsage {
    pub bot_id: String,
    /// Usage of the bot.
    pub value: f64,
    unknown: UnknownMembers,
}
json_object! {
    BotUsage {
        required bot_id = "botId",
        required value = "value",
        _ = unknown
    }
}

/// Response of [`Client::break_down_workspace_usage_by_bot`](crate::admin::Client::break_down_workspace_usage_by_bot).
#[non_exhaustive]
pub struct BreakDownWorkspaceUsageByBotResponse {
    pub data: Vec<BotUsage>,
    unknown: UnknownMembers,
}
json_object! {
    BreakDownWorkspaceUsageByBotResponse {
        required data = "data",
        _ = unknown
    }
}

/// Part of the response of [`Client::get_all_workspace_quota_completion`](crate::admin::Client::get_all_workspace_quota_completion).
#[non_exhaustive]
pub struct AllWorkspaceQuotaCompletion {
    pub r#type: UsageType,
    pub completion: f64,
    unknown: UnknownMembers,
}
json_object! {
    AllWorkspaceQuotaCompletion {
        required r#type = "type",
        required completion = "completion",
        _ = unknown
    }
}

/// Part of [`GetWorkspaceQuotaResponse`](crate::admin::types::GetWorkspaceQuotaResponse) and [`ListWorkspaceQuotasResponse`](crate::admin::types::ListWorkspaceQuotasResponse).
#[non_exhaustive]
pub struct Quota {
    /// Period of the quota.
    pub period: String,
    /// Value of the quota that applies.
    pub value: f64,
    /// Kind of usage that is counted.
    pub r#type: UsageType,
    unknown: UnknownMembers,
}
json_object! {
    Quota {
        required period = "period",
        required value = "value",
        required r#type = "type",
        _ = unknown
    }
}

/// Response of [`Client::get_workspace_quota`](crate::admin::Client::get_workspace_quota).
#[non_exhaustive]
pub struct GetWorkspaceQuotaResponse {
    pub quota: Quota,
    unknown: UnknownMembers,
}
json_object! {
    GetWorkspaceQuotaResponse {
        required quota = "quota",
        _ = unknown
    }
}

/// Response of [`Client::list_workspace_quotas`](crate::admin::Client::list_workspace_quotas).
#[non_exhaustive]
pub struct ListWorkspaceQuotasResponse {
    pub quotas: Vec<Quota>,
    unknown: UnknownMembers,
}
json_object! {
    ListWorkspaceQuotasResponse {
        required quotas = "quotas",
        _ = unknown
    }
}

/// The handle to check.
///
/// Request body of [`Client::check_handle_availability`](crate::admin::Client::check_handle_availability).
#[must_use]
#[non_exhaustive]
pub struct CheckHandleAvailabilityBody {
    /// 1 to 50 characters. Pattern: `^[a-z0-9-_]+$`.
    pub handle: String,
    unknown: UnknownMembers,
}
json_object! {
    CheckHandleAvailabilityBody {
        required handle = "handle",
        _ = unknown
    }
}

impl CheckHandleAvailabilityBody {
    /// Creates a value with all required members.
    pub fn new(handle: impl Into<String>) -> Self {
        Self {
            handle: handle.into(),
            ..Blank::blank()
        }
    }
}

/// Response of [`Client::check_handle_availability`](crate::admin::Client::check_handle_availability).
#[non_exhaustive]
pub struct CheckHandleAvailabilityResponse {
    pub available: bool,
    pub suggestions: Vec<String>,
    pub used_by: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    CheckHandleAvailabilityResponse {
        required available = "available",
        required suggestions = "suggestions",
        optional used_by = "usedBy",
        _ = unknown
    }
}

/// Response of [`Client::list_public_workspaces`](crate::admin::Client::list_public_workspaces).
#[non_exhaustive]
pub struct ListPublicWorkspacesResponse {
    pub workspaces: Vec<PublicWorkspace>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListPublicWorkspacesResponse {
        required workspaces = "workspaces",
        required meta = "meta",
        _ = unknown
    }
}

/// Part of [`AuditRecord`](crate::admin::types::AuditRecord).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum AuditRecordAction {
    /// `UNKNOWN`
    Unknown,
    /// `ADD_WORKSPACE_MEMBER`
    AddWorkspaceMember,
    /// `REMOVE_WORKSPACE_MEMBER`
    RemoveWorkspaceMember,
    /// `UPDATE_WORKSPACE_MEMBER`
    UpdateWorkspaceMember,
    /// `CLOSE_WORKSPACE`
    CloseWorkspace,
    /// `CREATE_BOT`
    CreateBot,
    /// `CREATE_WORKSPACE`
    CreateWorkspace,
    /// `DELETE_BOT`
    DeleteBot,
    /// `DEPLOY_BOT`
    DeployBot,
    /// `TRANSFER_BOT`
    TransferBot,
    /// `DOWNLOAD_BOT_ARCHIVE`
    DownloadBotArchive,
    /// `UPDATE_BOT`
    UpdateBot,
    /// `UPDATE_BOT_CHANNEL`
    UpdateBotChannel,
    /// `UPDATE_BOT_CONFIG`
    UpdateBotConfig,
    /// `UPDATE_PAYMENT_METHOD`
    UpdatePaymentMethod,
    /// `UPDATE_WORKSPACE`
    UpdateWorkspace,
    /// `SET_SPENDING_LIMIT`
    SetSpendingLimit,
    /// `SET_AI_SPENDING_LIMIT`
    SetAiSpendingLimit,
    /// `UPDATE_WORKSPACE_BILLING_READONLY`
    UpdateWorkspaceBillingReadonly,
    /// `UPDATE_WORKSPACE_PLAN_READONLY`
    UpdateWorkspacePlanReadonly,
    /// `UPDATE_WORKSPACE_ADDONS_READONLY`
    UpdateWorkspaceAddonsReadonly,
    /// `EXECUTE_AUTO_RECHARGE_SUCCESS`
    ExecuteAutoRechargeSuccess,
    /// `EXECUTE_AUTO_RECHARGE_FAILED`
    ExecuteAutoRechargeFailed,
    /// A value that this version of the client does not list. The enum's methods return it.
    Other(UnknownValue),
}
open_enum! {
    AuditRecordAction: Other {
        Unknown = "UNKNOWN", AddWorkspaceMember = "ADD_WORKSPACE_MEMBER",
        RemoveWorkspaceMember = "REMOVE_WORKSPACE_MEMBER",
        UpdateWorkspaceMember = "UPDATE_WORKSPACE_MEMBER", CloseWorkspace = "CLOSE_WORKSPACE",
        CreateBot = "CREATE_BOT", CreateWorkspace = "CREATE_WORKSPACE", DeleteBot = "DELETE_BOT",
        DeployBot = "DEPLOY_BOT", TransferBot = "TRANSFER_BOT",
        DownloadBotArchive = "DOWNLOAD_BOT_ARCHIVE", UpdateBot = "UPDATE_BOT",
        UpdateBotChannel = "UPDATE_BOT_CHANNEL", UpdateBotConfig = "UPDATE_BOT_CONFIG",
        UpdatePaymentMethod = "UPDATE_PAYMENT_METHOD", UpdateWorkspace = "UPDATE_WORKSPACE",
        SetSpendingLimit = "SET_SPENDING_LIMIT", SetAiSpendingLimit = "SET_AI_SPENDING_LIMIT",
        UpdateWorkspaceBillingReadonly = "UPDATE_WORKSPACE_BILLING_READONLY",
        UpdateWorkspacePlanReadonly = "UPDATE_WORKSPACE_PLAN_READONLY",
        UpdateWorkspaceAddonsReadonly = "UPDATE_WORKSPACE_ADDONS_READONLY",
        ExecuteAutoRechargeSuccess = "EXECUTE_AUTO_RECHARGE_SUCCESS",
        ExecuteAutoRechargeFailed = "EXECUTE_AUTO_RECHARGE_FAILED",
    }
}

/// Part of [`GetAuditRecordsResponse`](crate::admin::types::GetAuditRecordsResponse).
#[non_exhaustive]
pub struct AuditRecord {
    pub id: String,
    pub recorded_at: DateTime,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    pub user_email: Nullable<String>,
    pub resource_id: Option<String>,
    pub resource_name: Nullable<String>,
    /// Value that the action refers to, if any.
    pub value: Nullable<String>,
    pub action: AuditRecordAction,
    unknown: UnknownMembers,
}
json_object! {
    AuditRecord {
        required id = "id",
        required recorded_at = "recordedAt",
        nullable user_id = "userId",
        three_state user_email = "userEmail",
        nullable resource_id = "resourceId",
        three_state resource_name = "resourceName",
        three_state value = "value",
        required action = "action",
        _ = unknown
    }
}

/// One page of audit records.
///
/// Response of [`Client::get_audit_records`](crate::admin::Client::get_audit_records).
#[non_exhaustive]
pub struct GetAuditRecordsResponse {
    pub records: Vec<AuditRecord>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    GetAuditRecordsResponse {
        required records = "records",
        required meta = "meta",
        _ = unknown
    }
}
