//! Types of `tables`. Generated from Tables API of Botpress 1.82.0; do not edit.

use crate::support::{
    DateTime, Nullable, UnknownMembers, UnknownValue, json_object, open_enum, read_as,
};
use std::collections::BTreeMap;

/// A table of a bot: its columns and settings.
///
/// Part of [`DuplicateTableResponse`](crate::tables::types::DuplicateTableResponse), [`GetOrCreateTableResponse`](crate::tables::types::GetOrCreateTableResponse), [`GetTableResponse`](crate::tables::types::GetTableResponse), [`ListTablesResponse`](crate::tables::types::ListTablesResponse) and 2 more.
#[non_exhaustive]
pub struct Table {
    /// Identifier of the table.
    pub id: String,
    /// Name of the table. At least 1 character.
    pub name: String,
    /// Maximum size of a row, in units of 4 KB. A row counts as that many rows towards the quota:
    /// with 2, a row can have 8 KB and counts as two. It can be raised later, never lowered.
    /// At least 1. At most 30. Defaults to `1`.
    pub factor: Option<f64>,
    /// Whether the name and the columns of the table are fixed. A frozen table can be deleted but
    /// not changed; to change it, create a copy with the changes.
    pub frozen: Option<bool>,
    /// Column whose values are unique in the table. It has an index, which makes upserts by this
    /// column much faster. Null removes the index.
    pub key_column: Nullable<String>,
    /// The columns of the table, as a JSON schema of its rows.
    pub schema: TableSchema,
    /// Tags of the table, by name.
    pub tags: Option<BTreeMap<String, String>>,
    /// Whether the values of computed columns are computed.
    pub is_compute_enabled: Option<bool>,
    /// When the table was created (ISO 8601).
    pub created_at: Option<DateTime>,
    /// When the table was last updated (ISO 8601).
    pub updated_at: Option<DateTime>,
    unknown: UnknownMembers,
}
json_object! {
    Table {
        required id = "id",
        required name = "name",
        optional factor = "factor",
        optional frozen = "frozen",
        three_state key_column = "keyColumn",
        required schema = "schema",
        optional tags = "tags",
        optional is_compute_enabled = "isComputeEnabled",
        optional created_at = "createdAt",
        optional updated_at = "updatedAt",
        _ = unknown
    }
}

/// Type of its values.
///
/// Part of [`ColumnSchema`](crate::tables::types::ColumnSchema) and [`NestedSchema`](crate::tables::types::NestedSchema).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JsonType {
    /// `string`
    String,
    /// `number`
    Number,
    /// `boolean`
    Boolean,
    /// `object`
    Object,
    /// `array`
    Array,
    /// `null`
    Null,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    JsonType: Unknown {
        String = "string", Number = "number", Boolean = "boolean", Object = "object",
        Array = "array", Null = "null",
    }
}

/// Format that a string in this column has.
///
/// Part of [`ColumnSchema`](crate::tables::types::ColumnSchema).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ColumnFormat {
    /// `date-time`
    DateTime,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    ColumnFormat: Unknown {
        DateTime = "date-time",
    }
}

/// Part of [`ColumnSchema`](crate::tables::types::ColumnSchema).
#[non_exhaustive]
pub struct NestedSchema {
    /// Type of its values.
    pub r#type: JsonType,
    /// Members that are not in the document.
    pub additional: BTreeMap<String, serde_json::Value>,
}
json_object! {
    NestedSchema {
        required r#type = "type",
        ..additional
    }
}

impl NestedSchema {
    /// Converts it to a type of your own, which can use any of its members: those of the document, and others.
    ///
    /// # Errors
    ///
    /// If it does not have that form. The message names the member that does not fit.
    pub fn to<T: serde::de::DeserializeOwned>(
        &self,
    ) -> Result<T, crate::support::Error> {
        read_as(self)
    }
}

/// Source of the value: a language model (`ai`), code or a workflow.
///
/// Part of [`Computation`](crate::tables::types::Computation).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ComputationAction {
    /// `ai`
    Ai,
    /// `code`
    Code,
    /// `workflow`
    Workflow,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    ComputationAction: Unknown {
        Ai = "ai", Code = "code", Workflow = "workflow",
    }
}

/// How the value is computed.
///
/// Part of [`ColumnSettings`](crate::tables::types::ColumnSettings).
#[non_exhaustive]
pub struct Computation {
    /// Source of the value: a language model (`ai`), code or a workflow.
    pub action: ComputationAction,
    /// Columns that the value is computed from. Defaults to `[]`.
    pub dependencies: Option<Vec<String>>,
    /// Prompt that computes the value. Used with the action `ai`.
    pub prompt: Option<String>,
    /// Code that computes the value. Used with the action `code`.
    pub code: Option<String>,
    /// Language model that computes the value. Used with the action `ai`.
    /// At most 80 characters. Defaults to `"gpt-4o"`.
    pub model: Option<String>,
    /// Identifier of the workflow that computes the value. Used with the action `workflow`.
    /// At most 20 characters.
    pub workflow_id: Option<String>,
    /// Whether the value is computed.
    pub enabled: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    Computation {
        required action = "action",
        optional dependencies = "dependencies",
        optional prompt = "prompt",
        optional code = "code",
        optional model = "model",
        optional workflow_id = "workflowId",
        optional enabled = "enabled",
        _ = unknown
    }
}

/// Settings of the column that JSON Schema has no keyword for.
///
/// Part of [`ColumnSchema`](crate::tables::types::ColumnSchema).
#[non_exhaustive]
pub struct ColumnSettings {
    pub index: i64,
    /// Deprecated: identifier of the column.
    pub id: Option<String>,
    /// Whether the column is indexed for search by meaning.
    pub searchable: Option<bool>,
    /// Whether the column is hidden in the user interface of Botpress.
    pub hidden: Option<bool>,
    /// Position of the column in the user interface of Botpress.
    pub order: Option<f64>,
    /// Width of the column in the user interface of Botpress.
    pub width: Option<f64>,
    /// Identifier of the schema.
    pub schema_id: Option<String>,
    /// How the value is computed.
    pub computed: Option<Computation>,
    /// TypeScript type of the values, useful for a column of objects. For example:
    /// `{ street: string; zip: number }`.
    pub typings: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    ColumnSettings {
        required index = "index",
        optional id = "id",
        optional searchable = "searchable",
        optional hidden = "hidden",
        optional order = "order",
        optional width = "width",
        optional schema_id = "schemaId",
        optional computed = "computed",
        optional typings = "typings",
        _ = unknown
    }
}

/// A column of the table.
///
/// Part of [`TableSchema`](crate::tables::types::TableSchema).
#[non_exhaustive]
pub struct ColumnSchema {
    /// Type of the column's values.
    pub r#type: JsonType,
    /// Format that a string in this column has.
    pub format: Option<ColumnFormat>,
    /// What the column is for.
    pub description: Option<String>,
    /// Pattern that a string in this column must match.
    pub pattern: Option<String>,
    /// Strings that this column may contain; no others are allowed.
    pub r#enum: Option<Vec<String>>,
    /// Schema of the elements of the list.
    pub items: Option<NestedSchema>,
    /// Whether the column may contain null. Defaults to `true`.
    pub nullable: Option<bool>,
    /// Members of an object in this column, by name.
    pub properties: Option<BTreeMap<String, NestedSchema>>,
    /// Settings of the column that JSON Schema has no keyword for.
    pub x_zui: ColumnSettings,
    unknown: UnknownMembers,
}
json_object! {
    ColumnSchema {
        required r#type = "type",
        optional format = "format",
        optional description = "description",
        optional pattern = "pattern",
        optional r#enum = "enum",
        optional items = "items",
        optional nullable = "nullable",
        optional properties = "properties",
        required x_zui = "x-zui",
        _ = unknown
    }
}

/// Always `object`: a row has named members.
///
/// Part of [`TableSchema`](crate::tables::types::TableSchema).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum TableSchemaType {
    /// `object`
    Object,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    TableSchemaType: Unknown {
        Object = "object",
    }
}

/// The columns of the table, as a JSON schema of its rows.
///
/// Part of [`Table`](crate::tables::types::Table).
#[non_exhaustive]
pub struct TableSchema {
    /// URI of the dialect of JSON schema.
    pub schema: Option<String>,
    /// The columns, by name.
    pub properties: BTreeMap<String, ColumnSchema>,
    /// Always true: a row may have members that match no column, and the service drops them.
    pub additional_properties: bool,
    /// Names of the columns that every row must have.
    pub required: Option<Vec<String>>,
    /// Always `object`: a row has named members.
    pub r#type: TableSchemaType,
    unknown: UnknownMembers,
}
json_object! {
    TableSchema {
        optional schema = "$schema",
        required properties = "properties",
        required additional_properties = "additionalProperties",
        optional required = "required",
        required r#type = "type",
        _ = unknown
    }
}

/// A row of a table. The values of its columns are next to the members that the service
/// manages.
///
/// Part of [`FindTableRowsResponse`](crate::tables::types::FindTableRowsResponse), [`GetTableRowResponse`](crate::tables::types::GetTableRowResponse), [`TableRowsResponse`](crate::tables::types::TableRowsResponse) and [`UpsertTableRowsResponse`](crate::tables::types::UpsertTableRowsResponse).
#[non_exhaustive]
pub struct Row {
    /// Identifier of the row.
    pub id: i64,
    /// When the row was created (ISO 8601).
    pub created_at: Option<DateTime>,
    /// When the row was last updated (ISO 8601).
    pub updated_at: Option<DateTime>,
    /// State of each computed value, by column.
    pub computed: BTreeMap<String, ComputedState>,
    /// Read-only: computed values that are out of date and will be computed again.
    pub stale: Option<Vec<String>>,
    /// How close the row is to the search term. Present only in rows found by a search.
    pub similarity: Option<f64>,
    /// Members that are not in the document.
    pub additional: BTreeMap<String, serde_json::Value>,
}
json_object! {
    Row {
        required id = "id",
        optional created_at = "createdAt",
        optional updated_at = "updatedAt",
        required computed = "computed",
        optional stale = "stale",
        optional similarity = "similarity",
        ..additional
    }
}

impl Row {
    /// Converts it to a type of your own, which can use any of its members: those of the document, and others.
    ///
    /// # Errors
    ///
    /// If it does not have that form. The message names the member that does not fit.
    pub fn to<T: serde::de::DeserializeOwned>(
        &self,
    ) -> Result<T, crate::support::Error> {
        read_as(self)
    }
}

/// State of a computed value.
///
/// Part of [`Row`](crate::tables::types::Row).
#[non_exhaustive]
pub struct ComputedState {
    /// Status of the computation.
    pub status: String,
    /// Why the value could not be computed.
    pub error: Option<String>,
    pub updated_by: Option<String>,
    /// When the value was last updated.
    pub updated_at: Option<DateTime>,
    unknown: UnknownMembers,
}
json_object! {
    ComputedState {
        required status = "status",
        optional error = "error",
        optional updated_by = "updatedBy",
        optional updated_at = "updatedAt",
        _ = unknown
    }
}

/// The tables.
///
/// Response of [`Client::list_tables`](crate::tables::Client::list_tables).
#[non_exhaustive]
pub struct ListTablesResponse {
    /// The tables.
    pub tables: Vec<Table>,
    unknown: UnknownMembers,
}
json_object! {
    ListTablesResponse {
        required tables = "tables",
        _ = unknown
    }
}

/// Response of [`Client::create_table`](crate::tables::Client::create_table) and [`Client::rename_table_column`](crate::tables::Client::rename_table_column).
#[non_exhaustive]
pub struct TableResponse {
    /// A table of a bot: its columns and settings.
    pub table: Table,
    unknown: UnknownMembers,
}
json_object! {
    TableResponse {
        required table = "table",
        _ = unknown
    }
}

/// The table, with the number of its rows, and of those still to be computed or indexed.
///
/// Response of [`Client::get_table`](crate::tables::Client::get_table).
#[non_exhaustive]
pub struct GetTableResponse {
    /// A table of a bot: its columns and settings.
    pub table: Table,
    /// Number of rows in the table.
    pub rows: i64,
    /// Number of rows whose computed values are still to be computed.
    pub stale: i64,
    /// Number of rows that are still to be indexed for search.
    pub indexing: i64,
    unknown: UnknownMembers,
}
json_object! {
    GetTableResponse {
        required table = "table",
        required rows = "rows",
        required stale = "stale",
        required indexing = "indexing",
        _ = unknown
    }
}

/// The table that was found or created.
///
/// Response of [`Client::get_or_create_table`](crate::tables::Client::get_or_create_table).
#[non_exhaustive]
pub struct GetOrCreateTableResponse {
    /// A table of a bot: its columns and settings.
    pub table: Table,
    /// Whether the call created the table.
    pub created: bool,
    /// Number of rows in the table.
    pub rows: i64,
    /// Number of rows whose computed values are still to be computed.
    pub stale: i64,
    /// Number of rows that are still to be indexed for search.
    pub indexing: i64,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateTableResponse {
        required table = "table",
        required created = "created",
        required rows = "rows",
        required stale = "stale",
        required indexing = "indexing",
        _ = unknown
    }
}

/// The table after the update.
///
/// Response of [`Client::update_table`](crate::tables::Client::update_table).
#[non_exhaustive]
pub struct UpdateTableResponse {
    /// A table of a bot: its columns and settings.
    pub table: Table,
    /// Computed columns whose values are out of date because of the change.
    pub stale_columns: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateTableResponse {
        required table = "table",
        optional stale_columns = "staleColumns",
        _ = unknown
    }
}

/// A job that runs in the background.
///
/// Part of [`DeleteTableRowsResponse`](crate::tables::types::DeleteTableRowsResponse) and [`DuplicateTableResponse`](crate::tables::types::DuplicateTableResponse).
#[non_exhaustive]
pub struct StartedJob {
    /// Identifier of the job.
    pub id: String,
    /// Status of the job.
    pub status: String,
    unknown: UnknownMembers,
}
json_object! {
    StartedJob {
        required id = "id",
        required status = "status",
        _ = unknown
    }
}

/// The new table. The rows of a large one are copied in the background, by the job in the
/// response.
///
/// Response of [`Client::duplicate_table`](crate::tables::Client::duplicate_table).
#[non_exhaustive]
pub struct DuplicateTableResponse {
    /// A table of a bot: its columns and settings.
    pub table: Table,
    /// Number of rows in the table that was copied.
    pub rows: i64,
    /// A job that runs in the background.
    pub job: Option<StartedJob>,
    unknown: UnknownMembers,
}
json_object! {
    DuplicateTableResponse {
        required table = "table",
        required rows = "rows",
        optional job = "job",
        _ = unknown
    }
}

/// What the job does.
///
/// Part of [`Job`](crate::tables::types::Job).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobType {
    /// `export`
    Export,
    /// `import`
    Import,
    /// `clear_column`
    ClearColumn,
    /// `clear_vectors`
    ClearVectors,
    /// `delete_rows`
    DeleteRows,
    /// `duplicate_table`
    DuplicateTable,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    JobType: Unknown {
        Export = "export", Import = "import", ClearColumn = "clear_column",
        ClearVectors = "clear_vectors", DeleteRows = "delete_rows",
        DuplicateTable = "duplicate_table",
    }
}

/// Status of the job.
///
/// Part of [`Job`](crate::tables::types::Job).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum JobStatus {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `finalizing`
    Finalizing,
    /// `completed`
    Completed,
    /// `failed`
    Failed,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    JobStatus: Unknown {
        Pending = "pending", InProgress = "in_progress", Finalizing = "finalizing",
        Completed = "completed", Failed = "failed",
    }
}

/// A job that runs in the background.
///
/// Part of [`GetTableJobsResponse`](crate::tables::types::GetTableJobsResponse) and [`JobResponse`](crate::tables::types::JobResponse).
#[non_exhaustive]
pub struct Job {
    /// Identifier of the job.
    pub id: String,
    /// Identifier of the bot that owns the table.
    pub bot_id: String,
    /// Identifier of the table.
    pub table_id: String,
    /// What the job does.
    pub r#type: JobType,
    /// Status of the job.
    pub status: JobStatus,
    /// Progress of the job. Defaults to `0`.
    pub progress: Option<f64>,
    /// Identifier of the file that the job reads, if it reads one.
    pub input_file_id: Option<String>,
    /// Identifier of the file that the job writes, if it writes one.
    pub output_file_id: Option<String>,
    /// When the job was created (ISO 8601).
    pub created_at: DateTime,
    /// When the job was last updated (ISO 8601).
    pub updated_at: DateTime,
    unknown: UnknownMembers,
}
json_object! {
    Job {
        required id = "id",
        required bot_id = "botId",
        required table_id = "tableId",
        required r#type = "type",
        required status = "status",
        optional progress = "progress",
        nullable input_file_id = "inputFileId",
        nullable output_file_id = "outputFileId",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        _ = unknown
    }
}

/// Response of [`Client::export_table`](crate::tables::Client::export_table) and [`Client::import_table`](crate::tables::Client::import_table).
#[non_exhaustive]
pub struct JobResponse {
    /// A job that runs in the background.
    pub job: Job,
    unknown: UnknownMembers,
}
json_object! {
    JobResponse {
        required job = "job",
        _ = unknown
    }
}

/// The recent jobs.
///
/// Response of [`Client::get_table_jobs`](crate::tables::Client::get_table_jobs).
#[non_exhaustive]
pub struct GetTableJobsResponse {
    /// The jobs.
    pub jobs: Vec<Job>,
    unknown: UnknownMembers,
}
json_object! {
    GetTableJobsResponse {
        required jobs = "jobs",
        _ = unknown
    }
}

/// The row.
///
/// Response of [`Client::get_table_row`](crate::tables::Client::get_table_row).
#[non_exhaustive]
pub struct GetTableRowResponse {
    /// A row of a table.
    pub row: Row,
    unknown: UnknownMembers,
}
json_object! {
    GetTableRowResponse {
        required row = "row",
        _ = unknown
    }
}

/// The rows that were found, and whether there are more.
///
/// Response of [`Client::find_table_rows`](crate::tables::Client::find_table_rows).
#[non_exhaustive]
pub struct FindTableRowsResponse {
    /// The rows that were found.
    pub rows: Vec<Row>,
    /// Whether there are more rows after these.
    pub has_more: bool,
    /// Number of rows that were skipped.
    pub offset: i64,
    /// Maximum number of rows that the response could contain.
    pub limit: i64,
    /// Warnings about the call, although it succeeded.
    pub warnings: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    FindTableRowsResponse {
        required rows = "rows",
        required has_more = "hasMore",
        required offset = "offset",
        required limit = "limit",
        optional warnings = "warnings",
        _ = unknown
    }
}

/// Response of [`Client::create_table_rows`](crate::tables::Client::create_table_rows) and [`Client::update_table_rows`](crate::tables::Client::update_table_rows).
#[non_exhaustive]
pub struct TableRowsResponse {
    pub rows: Vec<Row>,
    /// Warnings about the call, although it succeeded.
    pub warnings: Option<Vec<String>>,
    /// Errors of rows that could not be processed; all other rows were processed.
    pub errors: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    TableRowsResponse {
        required rows = "rows",
        optional warnings = "warnings",
        optional errors = "errors",
        _ = unknown
    }
}

/// The number of deleted rows or, with a filter, the job that deletes them.
///
/// Response of [`Client::delete_table_rows`](crate::tables::Client::delete_table_rows).
#[non_exhaustive]
pub struct DeleteTableRowsResponse {
    /// Number of rows that were deleted.
    pub deleted_rows: i64,
    /// A job that runs in the background.
    pub job: Option<StartedJob>,
    unknown: UnknownMembers,
}
json_object! {
    DeleteTableRowsResponse {
        required deleted_rows = "deletedRows",
        optional job = "job",
        _ = unknown
    }
}

/// The rows that were added and those that were updated, with warnings and errors.
///
/// Response of [`Client::upsert_table_rows`](crate::tables::Client::upsert_table_rows).
#[non_exhaustive]
pub struct UpsertTableRowsResponse {
    /// The rows that were added.
    pub inserted: Vec<Row>,
    /// The rows after the update.
    pub updated: Vec<Row>,
    /// Warnings about the call, although it succeeded.
    pub warnings: Option<Vec<String>>,
    /// Errors of rows that could not be processed; all other rows were processed.
    pub errors: Option<Vec<String>>,
    unknown: UnknownMembers,
}
json_object! {
    UpsertTableRowsResponse {
        required inserted = "inserted",
        required updated = "updated",
        optional warnings = "warnings",
        optional errors = "errors",
        _ = unknown
    }
}
