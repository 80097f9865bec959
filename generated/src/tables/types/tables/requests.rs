//! Types of `tables`. Generated from Tables API of Botpress 1.82.0; do not edit.

use crate::support::{
    Blank, IntoList, IntoMap, IntoObjects, JsonObject, Nullable, OpenObject,
    UnknownMembers, UnknownValue, any_value, json_object, made_from, open_enum,
    open_objects, read_as, state,
};
use crate::tables::required;
use crate::tables::types::{Row, Table};
use std::collections::BTreeMap;

/// The table to create.
///
/// Request body of [`Client::create_table`](crate::tables::Client::create_table).
#[must_use]
#[non_exhaustive]
pub struct CreateTableBody {
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
    /// The columns of the table, 20 at most: an object or a JSON schema with one member for each
    /// column.
    pub schema: JsonObject,
    /// Tags of the table, by name.
    pub tags: Option<BTreeMap<String, String>>,
    /// Whether the values of computed columns are computed.
    pub is_compute_enabled: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    CreateTableBody {
        required name = "name",
        optional factor = "factor",
        optional frozen = "frozen",
        three_state key_column = "keyColumn",
        required schema = "schema",
        optional tags = "tags",
        optional is_compute_enabled = "isComputeEnabled",
        _ = unknown
    }
}

impl CreateTableBody {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>, schema: impl serde::Serialize) -> Self {
        Self {
            name: name.into(),
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }

    /// Maximum size of a row, in units of 4 KB.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = Some(factor);
        self
    }

    /// Whether the name and the columns of the table are fixed.
    pub fn frozen(mut self, frozen: bool) -> Self {
        self.frozen = Some(frozen);
        self
    }

    /// Column whose values are unique in the table.
    pub fn key_column(mut self, key_column: impl Into<Nullable<String>>) -> Self {
        self.key_column = key_column.into();
        self
    }

    /// Tags of the table, by name.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    /// Whether the values of computed columns are computed.
    pub fn is_compute_enabled(mut self, is_compute_enabled: bool) -> Self {
        self.is_compute_enabled = Some(is_compute_enabled);
        self
    }
}

/// The table to create if it does not exist.
///
/// Request body of [`Client::get_or_create_table`](crate::tables::Client::get_or_create_table).
#[must_use]
#[non_exhaustive]
pub struct GetOrCreateTableBody {
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
    /// The columns of the table, 20 at most: an object or a JSON schema with one member for each
    /// column.
    pub schema: JsonObject,
    /// Tags of the table, by name.
    pub tags: Option<BTreeMap<String, String>>,
    /// Whether the values of computed columns are computed.
    pub is_compute_enabled: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    GetOrCreateTableBody {
        optional factor = "factor",
        optional frozen = "frozen",
        three_state key_column = "keyColumn",
        required schema = "schema",
        optional tags = "tags",
        optional is_compute_enabled = "isComputeEnabled",
        _ = unknown
    }
}

impl GetOrCreateTableBody {
    /// Creates a value with all required members.
    pub fn new(schema: impl serde::Serialize) -> Self {
        Self {
            schema: JsonObject::of(schema),
            ..Blank::blank()
        }
    }

    /// Maximum size of a row, in units of 4 KB.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = Some(factor);
        self
    }

    /// Whether the name and the columns of the table are fixed.
    pub fn frozen(mut self, frozen: bool) -> Self {
        self.frozen = Some(frozen);
        self
    }

    /// Column whose values are unique in the table.
    pub fn key_column(mut self, key_column: impl Into<Nullable<String>>) -> Self {
        self.key_column = key_column.into();
        self
    }

    /// Tags of the table, by name.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    /// Whether the values of computed columns are computed.
    pub fn is_compute_enabled(mut self, is_compute_enabled: bool) -> Self {
        self.is_compute_enabled = Some(is_compute_enabled);
        self
    }
}

/// The settings to change.
///
/// Request body of [`Client::update_table`](crate::tables::Client::update_table).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateTableBody {
    /// New name of the table. At least 1 character.
    pub name: Option<String>,
    /// Whether the name and the columns of the table are fixed. A frozen table can be deleted but
    /// not changed; to change it, create a copy with the changes.
    pub frozen: Option<bool>,
    /// Column whose values are unique in the table. It has an index, which makes upserts by this
    /// column much faster. Null removes the index.
    pub key_column: Nullable<String>,
    /// The columns of the table, 20 at most: an object or a JSON schema with one member for each
    /// column.
    pub schema: Option<JsonObject>,
    /// Tags of the table, by name.
    pub tags: Option<BTreeMap<String, String>>,
    /// Whether the values of computed columns are computed.
    pub is_compute_enabled: Option<bool>,
    /// Maximum size of a row, in units of 4 KB. A row counts as that many rows towards the quota:
    /// with 2, a row can have 8 KB and counts as two. It can be raised, never lowered.
    /// At least 1. At most 30.
    pub factor: Option<f64>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateTableBody {
        optional name = "name",
        optional frozen = "frozen",
        three_state key_column = "keyColumn",
        optional schema = "schema",
        optional tags = "tags",
        optional is_compute_enabled = "isComputeEnabled",
        optional factor = "factor",
        _ = unknown
    }
}

impl UpdateTableBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// New name of the table.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Whether the name and the columns of the table are fixed.
    pub fn frozen(mut self, frozen: bool) -> Self {
        self.frozen = Some(frozen);
        self
    }

    /// Column whose values are unique in the table.
    pub fn key_column(mut self, key_column: impl Into<Nullable<String>>) -> Self {
        self.key_column = key_column.into();
        self
    }

    /// The columns of the table, 20 at most: an object or a JSON schema with one member for each column.
    pub fn schema(mut self, schema: impl serde::Serialize) -> Self {
        self.schema = Some(JsonObject::of(schema));
        self
    }

    /// Tags of the table, by name.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    /// Whether the values of computed columns are computed.
    pub fn is_compute_enabled(mut self, is_compute_enabled: bool) -> Self {
        self.is_compute_enabled = Some(is_compute_enabled);
        self
    }

    /// Maximum size of a row, in units of 4 KB.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = Some(factor);
        self
    }
}

/// How to copy the table.
///
/// Request body of [`Client::duplicate_table`](crate::tables::Client::duplicate_table).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct DuplicateTableBody {
    /// Name of the copy.
    pub table_name: Option<String>,
    /// Whether to copy only the columns, without rows.
    pub schema_only: Option<bool>,
    /// Factor of the copy. If it is omitted, the copy has the factor of the original.
    /// At least 1. At most 30.
    pub factor: Option<f64>,
    unknown: UnknownMembers,
}
json_object! {
    DuplicateTableBody {
        optional table_name = "tableName",
        optional schema_only = "schemaOnly",
        optional factor = "factor",
        _ = unknown
    }
}

impl DuplicateTableBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Name of the copy.
    pub fn table_name(mut self, table_name: impl Into<String>) -> Self {
        self.table_name = Some(table_name.into());
        self
    }

    /// Whether to copy only the columns, without rows.
    pub fn schema_only(mut self, schema_only: bool) -> Self {
        self.schema_only = Some(schema_only);
        self
    }

    /// Factor of the copy.
    pub fn factor(mut self, factor: f64) -> Self {
        self.factor = Some(factor);
        self
    }
}

made_from! { DuplicateTableBody from value: Table =>
    [factor]
}

/// Format of the file: `csv` contains only the rows, `json` also the schema.
///
/// Parameter `format` of [`Client::export_table`](crate::tables::Client::export_table).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ExportTableFormat {
    /// `csv`
    Csv,
    /// `json`
    Json,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    ExportTableFormat: Unknown {
        Csv = "csv", Json = "json",
    }
}

/// The file to import.
///
/// Request body of [`Client::import_table`](crate::tables::Client::import_table).
#[must_use]
#[non_exhaustive]
pub struct ImportTableBody {
    /// Identifier of the file with the rows, which must already be uploaded with the Files API. It
    /// can be CSV or JSON, optionally compressed with gzip.
    pub file_id: String,
    unknown: UnknownMembers,
}
json_object! {
    ImportTableBody {
        required file_id = "fileId",
        _ = unknown
    }
}

impl ImportTableBody {
    /// Creates a value with all required members.
    pub fn new(file_id: impl Into<String>) -> Self {
        Self {
            file_id: file_id.into(),
            ..Blank::blank()
        }
    }
}

/// The column and its new name.
///
/// Request body of [`Client::rename_table_column`](crate::tables::Client::rename_table_column).
#[must_use]
#[non_exhaustive]
pub struct RenameTableColumnBody {
    /// Current name of the column.
    pub name: String,
    /// New name of the column. 1 to 30 characters.
    pub new_name: String,
    unknown: UnknownMembers,
}
json_object! {
    RenameTableColumnBody {
        required name = "name",
        required new_name = "newName",
        _ = unknown
    }
}

impl RenameTableColumnBody {
    /// Sets each member by its name. [`build`](RenameTableColumnBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> RenameTableColumnBodyBuilder<
        required::name,
        required::new_name,
    > {
        RenameTableColumnBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`RenameTableColumnBody`]: [`RenameTableColumnBody::builder`]. `S0` and `S1` are `Set` once `name` and `new_name` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct RenameTableColumnBodyBuilder<S0, S1>(
    pub(crate) RenameTableColumnBody,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> RenameTableColumnBodyBuilder<S0, S1> {
    /// Current name of the column.
    pub fn name(
        mut self,
        name: impl Into<String>,
    ) -> RenameTableColumnBodyBuilder<state::Set, S1> {
        self.0.name = name.into();
        RenameTableColumnBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// New name of the column.
    pub fn new_name(
        mut self,
        new_name: impl Into<String>,
    ) -> RenameTableColumnBodyBuilder<S0, state::Set> {
        self.0.new_name = new_name.into();
        RenameTableColumnBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> RenameTableColumnBody
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// Whether the order is ascending (`asc`) or descending (`desc`).
///
/// Part of [`FindTableRowsBody`](crate::tables::types::FindTableRowsBody).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OrderDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    OrderDirection: Unknown {
        Asc = "asc", Desc = "desc",
    }
}

/// Which rows to return, and in which form.
///
/// Request body of [`Client::find_table_rows`](crate::tables::Client::find_table_rows).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct FindTableRowsBody {
    /// Maximum number of returned rows. At least 1. At most 1000. Defaults to `100`.
    pub limit: Option<i64>,
    /// Number of rows to skip before the first one that is returned. At least 0. Defaults to `0`.
    pub offset: Option<i64>,
    /// Condition that rows must meet, in the style of MongoDB. For example:
    /// `{ "city": { "$eq": "Bern" } }`.
    pub filter: Option<JsonObject>,
    /// Groups rows by a column and aggregates others. Each column maps to `key`, `avg`, `max`,
    /// `min`, `sum` or `count`, or to a list of them. For example:
    /// `{ "city": "key", "price": ["min", "max"] }`.
    pub group: Option<JsonObject>,
    /// Text to search for by meaning. Rows that match it poorly are returned as well; their
    /// `similarity` shows how well they match. At most 1024 characters.
    pub search: Option<String>,
    /// Columns to return, with a dot for members of an object: `city`, `address.street`. Columns
    /// that the service manages, such as `id` and `createdAt`, are always returned. If it is
    /// omitted, all columns are.
    pub select: Option<Vec<String>>,
    /// Column to sort the rows by. Besides the table's own columns it can be `id`, `createdAt` or
    /// `updatedAt`. Defaults to `"id"`.
    pub order_by: Option<String>,
    /// Whether the order is ascending (`asc`) or descending (`desc`). Defaults to `"asc"`.
    pub order_direction: Option<OrderDirection>,
    unknown: UnknownMembers,
}
json_object! {
    FindTableRowsBody {
        optional limit = "limit",
        optional offset = "offset",
        optional filter = "filter",
        optional group = "group",
        optional search = "search",
        optional select = "select",
        optional order_by = "orderBy",
        optional order_direction = "orderDirection",
        _ = unknown
    }
}

impl FindTableRowsBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of returned rows.
    pub fn limit(mut self, limit: i64) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Number of rows to skip before the first one that is returned.
    pub fn offset(mut self, offset: i64) -> Self {
        self.offset = Some(offset);
        self
    }

    /// Condition that rows must meet, in the style of MongoDB.
    pub fn filter(mut self, filter: impl serde::Serialize) -> Self {
        self.filter = Some(JsonObject::of(filter));
        self
    }

    /// Groups rows by a column and aggregates others.
    pub fn group(mut self, group: impl serde::Serialize) -> Self {
        self.group = Some(JsonObject::of(group));
        self
    }

    /// Text to search for by meaning.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// Columns to return, with a dot for members of an object: `city`, `address.street`.
    pub fn select(mut self, select: impl IntoList<String>) -> Self {
        self.select = Some(select.into_list());
        self
    }

    /// Column to sort the rows by.
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn order_direction(
        mut self,
        order_direction: impl Into<OrderDirection>,
    ) -> Self {
        self.order_direction = Some(order_direction.into());
        self
    }
}

/// The rows to add, 1,000 at most. Each must fit the columns of the table.
///
/// Request body of [`Client::create_table_rows`](crate::tables::Client::create_table_rows).
#[must_use]
#[non_exhaustive]
pub struct CreateTableRowsBody {
    /// The rows to add, each by the names of its columns. 1 to 1000 items.
    pub rows: Vec<JsonObject>,
    /// Whether the response waits until computed columns have their values. The published limit is
    /// fewer than 1 row, so don't rely on it.
    pub wait_computed: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    CreateTableRowsBody {
        required rows = "rows",
        optional wait_computed = "waitComputed",
        _ = unknown
    }
}

impl CreateTableRowsBody {
    /// Creates a value with all required members.
    pub fn new(rows: impl IntoObjects) -> Self {
        Self {
            rows: rows.into_objects(),
            ..Blank::blank()
        }
    }

    /// Whether the response waits until computed columns have their values.
    pub fn wait_computed(mut self, wait_computed: bool) -> Self {
        self.wait_computed = Some(wait_computed);
        self
    }
}

/// A row to change: the new values, by column.
///
/// Part of [`UpdateTableRowsBody`](crate::tables::types::UpdateTableRowsBody).
#[must_use]
#[non_exhaustive]
pub struct RowPatch {
    /// Identifier of the row. At most 2147483647.
    pub id: i64,
    /// Members that are not in the document.
    pub additional: BTreeMap<String, serde_json::Value>,
}
json_object! {
    RowPatch {
        required id = "id",
        ..additional
    }
}

impl RowPatch {
    /// Creates a value with all required members.
    pub fn new(id: i64) -> Self {
        Self { id, ..Blank::blank() }
    }

    /// Adds a member that is not in the document.
    pub fn additional(
        mut self,
        key: impl Into<String>,
        value: impl serde::Serialize,
    ) -> Self {
        self.additional.insert(key.into(), any_value(value));
        self
    }
}

impl RowPatch {
    /// Converts a value of your own type, which can have any members: those of the document, and others.
    ///
    /// # Errors
    ///
    /// If the value does not have that form. The message names the member that is missing or does not fit.
    pub fn of(value: impl serde::Serialize) -> Result<Self, crate::support::Error> {
        read_as(&value)
    }
}

impl OpenObject for RowPatch {
    const ONLY_READ: &'static [&'static str] = &[
        "computed",
        "createdAt",
        "similarity",
        "stale",
        "updatedAt",
    ];
    fn with(additional: BTreeMap<String, serde_json::Value>) -> Self {
        Self {
            additional,
            ..Blank::blank()
        }
    }
}

made_from! { RowPatch from value: Row =>
    [id additional]
}

/// The rows to change. An error in one of them does not affect the others.
///
/// Request body of [`Client::update_table_rows`](crate::tables::Client::update_table_rows).
#[must_use]
#[non_exhaustive]
pub struct UpdateTableRowsBody {
    /// The new values, each row with its identifier. 1 to 1000 items.
    pub rows: Vec<RowPatch>,
    /// Whether the response waits until computed columns have their values. The published limit is
    /// fewer than 1 row, so don't rely on it.
    pub wait_computed: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateTableRowsBody {
        required rows = "rows",
        optional wait_computed = "waitComputed",
        _ = unknown
    }
}

impl UpdateTableRowsBody {
    /// Creates a value with all required members.
    pub fn new(rows: impl IntoObjects) -> Self {
        Self {
            rows: open_objects(rows),
            ..Blank::blank()
        }
    }

    /// Whether the response waits until computed columns have their values.
    pub fn wait_computed(mut self, wait_computed: bool) -> Self {
        self.wait_computed = Some(wait_computed);
        self
    }
}

/// Which rows to delete.
///
/// Request body of [`Client::delete_table_rows`](crate::tables::Client::delete_table_rows).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct DeleteTableRowsBody {
    /// Identifiers of the rows, 1,000 at most. At most 1000 items.
    pub ids: Option<Vec<i64>>,
    /// Deletes the rows that meet this condition, in the style of MongoDB. They are deleted in the
    /// background, by the job in the response. For example:
    /// `{ "updatedAt": { "$lt": "2025-06-30" } }`.
    pub filter: Option<JsonObject>,
    /// Whether to permanently delete all rows of the table.
    pub delete_all_rows: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    DeleteTableRowsBody {
        optional ids = "ids",
        optional filter = "filter",
        optional delete_all_rows = "deleteAllRows",
        _ = unknown
    }
}

impl DeleteTableRowsBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifiers of the rows, 1,000 at most.
    pub fn ids(mut self, ids: impl IntoList<i64>) -> Self {
        self.ids = Some(ids.into_list());
        self
    }

    /// Deletes the rows that meet this condition, in the style of MongoDB.
    pub fn filter(mut self, filter: impl serde::Serialize) -> Self {
        self.filter = Some(JsonObject::of(filter));
        self
    }

    /// Whether to permanently delete all rows of the table.
    pub fn delete_all_rows(mut self, delete_all_rows: bool) -> Self {
        self.delete_all_rows = Some(delete_all_rows);
        self
    }
}

/// A row to add or to update: a value for each column, by name.
///
/// Part of [`UpsertTableRowsBody`](crate::tables::types::UpsertTableRowsBody).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct RowInput {
    /// Identifier of the row. At most 2147483647.
    pub id: Option<i64>,
    /// Members that are not in the document.
    pub additional: BTreeMap<String, serde_json::Value>,
}
json_object! {
    RowInput {
        optional id = "id",
        ..additional
    }
}

impl RowInput {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Identifier of the row.
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Adds a member that is not in the document.
    pub fn additional(
        mut self,
        key: impl Into<String>,
        value: impl serde::Serialize,
    ) -> Self {
        self.additional.insert(key.into(), any_value(value));
        self
    }
}

impl RowInput {
    /// Converts a value of your own type, which can have any members: those of the document, and others.
    ///
    /// # Errors
    ///
    /// If the value does not have that form. The message names the member that is missing or does not fit.
    pub fn of(value: impl serde::Serialize) -> Result<Self, crate::support::Error> {
        read_as(&value)
    }
}

impl OpenObject for RowInput {
    const ONLY_READ: &'static [&'static str] = &[
        "computed",
        "createdAt",
        "similarity",
        "stale",
        "updatedAt",
    ];
    fn with(additional: BTreeMap<String, serde_json::Value>) -> Self {
        Self {
            additional,
            ..Blank::blank()
        }
    }
}

made_from! { RowInput from value: Row =>
    [additional]
    id = Some(value.id);
}

/// The rows to add or to update. An error in one of them does not affect the others.
///
/// Request body of [`Client::upsert_table_rows`](crate::tables::Client::upsert_table_rows).
#[must_use]
#[non_exhaustive]
pub struct UpsertTableRowsBody {
    /// The rows to add or to update, each by the names of its columns. 1 to 1000 items.
    pub rows: Vec<RowInput>,
    /// Column that determines whether a row is already in the table.
    /// 1 to 30 characters. Defaults to `"id"`.
    pub key_column: Option<String>,
    /// Whether the response waits until computed columns have their values. The published limit is
    /// fewer than 1 row, so don't rely on it.
    pub wait_computed: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    UpsertTableRowsBody {
        required rows = "rows",
        optional key_column = "keyColumn",
        optional wait_computed = "waitComputed",
        _ = unknown
    }
}

impl UpsertTableRowsBody {
    /// Creates a value with all required members.
    pub fn new(rows: impl IntoObjects) -> Self {
        Self {
            rows: open_objects(rows),
            ..Blank::blank()
        }
    }

    /// Column that determines whether a row is already in the table.
    pub fn key_column(mut self, key_column: impl Into<String>) -> Self {
        self.key_column = Some(key_column.into());
        self
    }

    /// Whether the response waits until computed columns have their values.
    pub fn wait_computed(mut self, wait_computed: bool) -> Self {
        self.wait_computed = Some(wait_computed);
        self
    }
}
