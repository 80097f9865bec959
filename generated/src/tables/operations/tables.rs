//! Operations under `tables`. Generated from Tables API of Botpress 1.82.0; do not edit.

use crate::support::{
    Argument, Async, BodyKind, Call, IntoMap, Left, Location, Mode, Operation, Pages,
    Paging, Place, Style,
};
use crate::tables::operations::{
    Request, operation, parameter, path, query, required_query,
};
use crate::tables::{ApiClient, types};

pub(crate) static LIST_TABLES: Operation = Operation {
    parameters: &[parameter("tags", Location::Query, Style::Dotted, false)],
    ..operation("listTables", "GET", "/v1/tables")
};

pub(crate) static CREATE_TABLE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "factor", "frozen", "keyColumn", "schema", "tags", "isComputeEnabled",
    ],
    ..operation("createTable", "POST", "/v1/tables")
};

pub(crate) static GET_TABLE: Operation = Operation {
    parameters: &[path("table")],
    ..operation("getTable", "GET", "/v1/tables/{table}")
};

pub(crate) static GET_OR_CREATE_TABLE: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &[
        "factor", "frozen", "keyColumn", "schema", "tags", "isComputeEnabled",
    ],
    ..operation("getOrCreateTable", "POST", "/v1/tables/{table}")
};

pub(crate) static UPDATE_TABLE: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &[
        "name", "frozen", "keyColumn", "schema", "tags", "isComputeEnabled", "factor",
    ],
    ..operation("updateTable", "PUT", "/v1/tables/{table}")
};

pub(crate) static DELETE_TABLE: Operation = Operation {
    parameters: &[path("table")],
    accept: "",
    ..operation("deleteTable", "DELETE", "/v1/tables/{table}")
};

pub(crate) static DUPLICATE_TABLE: Operation = Operation {
    parameters: &[path("sourceTableId")],
    body: Some(BodyKind::Json),
    body_members: &["tableName", "schemaOnly", "factor"],
    ..operation("duplicateTable", "POST", "/v1/tables/{sourceTableId}/duplicate")
};

pub(crate) static EXPORT_TABLE: Operation = Operation {
    parameters: &[path("table"), query("format"), query("compress")],
    ..operation("exportTable", "GET", "/v1/tables/{table}/export")
};

pub(crate) static GET_TABLE_JOBS: Operation = Operation {
    parameters: &[path("table")],
    ..operation("getTableJobs", "GET", "/v1/tables/{table}/jobs")
};

pub(crate) static IMPORT_TABLE: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &["fileId"],
    ..operation("importTable", "POST", "/v1/tables/{table}/import")
};

pub(crate) static RENAME_TABLE_COLUMN: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &["name", "newName"],
    ..operation("renameTableColumn", "PUT", "/v1/tables/{table}/column")
};

pub(crate) static GET_TABLE_ROW: Operation = Operation {
    parameters: &[path("table"), required_query("id")],
    ..operation("getTableRow", "GET", "/v1/tables/{table}/row")
};

pub(crate) static FIND_TABLE_ROWS: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &[
        "limit", "offset", "filter", "group", "search", "select", "orderBy", "orderDirection",
    ],
    ..operation("findTableRows", "POST", "/v1/tables/{table}/rows/find")
};

pub(crate) static CREATE_TABLE_ROWS: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &["rows", "waitComputed"],
    ..operation("createTableRows", "POST", "/v1/tables/{table}/rows")
};

pub(crate) static UPDATE_TABLE_ROWS: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &["rows", "waitComputed"],
    ..operation("updateTableRows", "PUT", "/v1/tables/{table}/rows")
};

pub(crate) static DELETE_TABLE_ROWS: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &["ids", "filter", "deleteAllRows"],
    ..operation("deleteTableRows", "POST", "/v1/tables/{table}/rows/delete")
};

pub(crate) static UPSERT_TABLE_ROWS: Operation = Operation {
    parameters: &[path("table")],
    body: Some(BodyKind::Json),
    body_members: &["rows", "keyColumn", "waitComputed"],
    ..operation("upsertTableRows", "POST", "/v1/tables/{table}/rows/upsert")
};

impl<M: Mode> ApiClient<M> {
    /// Lists the tables of the bot.
    ///
    /// `GET /v1/tables`
    pub fn list_tables(&self) -> ListTables<M> {
        ListTables(self.operation(&LIST_TABLES))
    }

    /// Creates a table with the given columns. The service adds the columns it manages itself, such
    /// as `id` and the timestamps.
    ///
    /// `POST /v1/tables`
    ///
    /// - `body`: The table to create.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_table(
    ///         types::CreateTableBody::new("name", serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_table(&self, body: types::CreateTableBody) -> CreateTable<M> {
        Request::new(self.operation(&CREATE_TABLE).json(&body))
    }

    /// Returns a table by name or identifier, with the number of its rows.
    ///
    /// `GET /v1/tables/{table}`
    ///
    /// - `table`: The table's name or identifier.
    pub fn get_table(&self, table: impl Into<String>) -> GetTable<M> {
        Request::new(self.operation(&GET_TABLE).arg("table", table.into()))
    }

    /// Returns the table, or creates it with the given columns if it does not exist.
    ///
    /// `POST /v1/tables/{table}`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The table to create if it does not exist.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .get_or_create_table(
    ///         "table",
    ///         types::GetOrCreateTableBody::new(serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_create_table(
        &self,
        table: impl Into<String>,
        body: types::GetOrCreateTableBody,
    ) -> GetOrCreateTable<M> {
        Request::new(
            self.operation(&GET_OR_CREATE_TABLE).arg("table", table.into()).json(&body),
        )
    }

    /// Changes the name, the columns or other settings of a table.
    ///
    /// `PUT /v1/tables/{table}`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The settings to change.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_table("table", types::UpdateTableBody::new().name("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_table(
        &self,
        table: impl Into<String>,
        body: types::UpdateTableBody,
    ) -> UpdateTable<M> {
        Request::new(
            self.operation(&UPDATE_TABLE).arg("table", table.into()).json(&body),
        )
    }

    /// Permanently deletes a table and all its rows.
    ///
    /// `DELETE /v1/tables/{table}`
    ///
    /// - `table`: The table's name or identifier.
    pub fn delete_table(&self, table: impl Into<String>) -> DeleteTable<M> {
        Request::new(self.operation(&DELETE_TABLE).arg("table", table.into()))
    }

    /// Copies a table: its columns, and its rows unless `schemaOnly` is set.
    ///
    /// `POST /v1/tables/{sourceTableId}/duplicate`
    ///
    /// - `source_table_id`: The table's identifier.
    /// - `body`: How to copy the table.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .duplicate_table(
    ///         "source-table-id",
    ///         types::DuplicateTableBody::new().table_name("table-name"),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn duplicate_table(
        &self,
        source_table_id: impl Into<String>,
        body: types::DuplicateTableBody,
    ) -> DuplicateTable<M> {
        Request::new(
            self
                .operation(&DUPLICATE_TABLE)
                .arg("sourceTableId", source_table_id.into())
                .json(&body),
        )
    }

    /// Starts a job that writes the table to a file.
    ///
    /// `GET /v1/tables/{table}/export`
    ///
    /// - `table`: The table's identifier.
    pub fn export_table(&self, table: impl Into<String>) -> ExportTable<M> {
        ExportTable(self.operation(&EXPORT_TABLE).arg("table", table.into()))
    }

    /// Lists the recent jobs of a table, such as exports and imports.
    ///
    /// `GET /v1/tables/{table}/jobs`
    ///
    /// - `table`: The table's identifier.
    pub fn get_table_jobs(&self, table: impl Into<String>) -> GetTableJobs<M> {
        Request::new(self.operation(&GET_TABLE_JOBS).arg("table", table.into()))
    }

    /// Starts a job that adds the rows of a file to a table. The table must exist already, with
    /// matching columns. Existing rows are kept.
    ///
    /// `POST /v1/tables/{table}/import`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The file to import.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .import_table("table", types::ImportTableBody::new("file-id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn import_table(
        &self,
        table: impl Into<String>,
        body: types::ImportTableBody,
    ) -> ImportTable<M> {
        Request::new(
            self.operation(&IMPORT_TABLE).arg("table", table.into()).json(&body),
        )
    }

    /// Renames a column of a table.
    ///
    /// `PUT /v1/tables/{table}/column`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The column and its new name.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .rename_table_column(
    ///         "table",
    ///         types::RenameTableColumnBody::builder()
    ///             .name("name")
    ///             .new_name("new-name")
    ///             .build(),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn rename_table_column(
        &self,
        table: impl Into<String>,
        body: types::RenameTableColumnBody,
    ) -> RenameTableColumn<M> {
        Request::new(
            self.operation(&RENAME_TABLE_COLUMN).arg("table", table.into()).json(&body),
        )
    }

    /// Returns the row with the given identifier.
    ///
    /// `GET /v1/tables/{table}/row`
    ///
    /// - `table`: The table's name or identifier.
    /// - `id`: The row's identifier.
    pub fn get_table_row(&self, table: impl Into<String>, id: i64) -> GetTableRow<M> {
        Request::new(
            self.operation(&GET_TABLE_ROW).arg("table", table.into()).arg("id", id),
        )
    }

    /// Finds rows by filter or by search term, sorts them, and optionally groups them.
    ///
    /// `POST /v1/tables/{table}/rows/find`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: Which rows to return, and in which form.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .find_table_rows("table", types::FindTableRowsBody::new().search("search"))
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn find_table_rows(
        &self,
        table: impl Into<String>,
        body: types::FindTableRowsBody,
    ) -> FindTableRows<M> {
        FindTableRows(
            self.operation(&FIND_TABLE_ROWS).arg("table", table.into()).json(&body),
        )
    }

    /// Adds rows to a table.
    ///
    /// `POST /v1/tables/{table}/rows`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The rows to add, 1,000 at most. Each must fit the columns of the table.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_table_rows(
    ///         "table",
    ///         types::CreateTableRowsBody::new([serde_json::json!({ "key": "value" })]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_table_rows(
        &self,
        table: impl Into<String>,
        body: types::CreateTableRowsBody,
    ) -> CreateTableRows<M> {
        Request::new(
            self.operation(&CREATE_TABLE_ROWS).arg("table", table.into()).json(&body),
        )
    }

    /// Changes rows of a table. A row that can't be changed does not stop the others; the response
    /// describes the error.
    ///
    /// `PUT /v1/tables/{table}/rows`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The rows to change. An error in one of them does not affect the others.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_table_rows(
    ///         "table",
    ///         types::UpdateTableRowsBody::new([types::RowPatch::new(1)]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_table_rows(
        &self,
        table: impl Into<String>,
        body: types::UpdateTableRowsBody,
    ) -> UpdateTableRows<M> {
        Request::new(
            self.operation(&UPDATE_TABLE_ROWS).arg("table", table.into()).json(&body),
        )
    }

    /// Deletes rows by identifier or by filter, or all rows of a table.
    ///
    /// `POST /v1/tables/{table}/rows/delete`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: Which rows to delete.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .delete_table_rows("table", types::DeleteTableRowsBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn delete_table_rows(
        &self,
        table: impl Into<String>,
        body: types::DeleteTableRowsBody,
    ) -> DeleteTableRows<M> {
        Request::new(
            self.operation(&DELETE_TABLE_ROWS).arg("table", table.into()).json(&body),
        )
    }

    /// Updates the rows whose key is in the table already, and adds the others.
    ///
    /// `POST /v1/tables/{table}/rows/upsert`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The rows to add or to update. An error in one of them does not affect the others.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::tables::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .upsert_table_rows(
    ///         "table",
    ///         types::UpsertTableRowsBody::new([types::RowInput::new()]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn upsert_table_rows(
        &self,
        table: impl Into<String>,
        body: types::UpsertTableRowsBody,
    ) -> UpsertTableRows<M> {
        Request::new(
            self.operation(&UPSERT_TABLE_ROWS).arg("table", table.into()).json(&body),
        )
    }
}

/// Request of [`list_tables`](ApiClient::list_tables).
#[must_use = "a request does nothing until it is sent"]
pub struct ListTables<M = Async>(pub(crate) Call<M>);
request!(ListTables, Json, types::ListTablesResponse);

impl<M: Mode> ListTables<M> {
    /// Returns only tables that have these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg("tags", Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry("tags", key.into(), value.into()))
    }
}

/// Request of [`create_table`](ApiClient::create_table).
pub type CreateTable<M = Async> = Request<types::TableResponse, M>;

/// Request of [`get_table`](ApiClient::get_table).
pub type GetTable<M = Async> = Request<types::GetTableResponse, M>;

/// Request of [`get_or_create_table`](ApiClient::get_or_create_table).
pub type GetOrCreateTable<M = Async> = Request<types::GetOrCreateTableResponse, M>;

/// Request of [`update_table`](ApiClient::update_table).
pub type UpdateTable<M = Async> = Request<types::UpdateTableResponse, M>;

/// Request of [`delete_table`](ApiClient::delete_table).
pub type DeleteTable<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`duplicate_table`](ApiClient::duplicate_table).
pub type DuplicateTable<M = Async> = Request<types::DuplicateTableResponse, M>;

/// Request of [`export_table`](ApiClient::export_table).
#[must_use = "a request does nothing until it is sent"]
pub struct ExportTable<M = Async>(pub(crate) Call<M>);
request!(ExportTable, Json, types::JobResponse);

impl<M: Mode> ExportTable<M> {
    /// Format of the file: `csv` contains only the rows, `json` also the schema.
    pub fn format(self, format: impl Into<types::ExportTableFormat>) -> Self {
        Self(self.0.arg("format", Into::<types::ExportTableFormat>::into(format)))
    }

    /// Whether to compress the file with gzip. Defaults to `true`.
    pub fn compress(self, compress: bool) -> Self {
        Self(self.0.arg("compress", compress))
    }
}

/// Request of [`get_table_jobs`](ApiClient::get_table_jobs).
pub type GetTableJobs<M = Async> = Request<types::GetTableJobsResponse, M>;

/// Request of [`import_table`](ApiClient::import_table).
pub type ImportTable<M = Async> = Request<types::JobResponse, M>;

/// Request of [`rename_table_column`](ApiClient::rename_table_column).
pub type RenameTableColumn<M = Async> = Request<types::TableResponse, M>;

/// Request of [`get_table_row`](ApiClient::get_table_row).
pub type GetTableRow<M = Async> = Request<types::GetTableRowResponse, M>;

/// Request of [`find_table_rows`](ApiClient::find_table_rows).
#[must_use = "a request does nothing until it is sent"]
pub struct FindTableRows<M = Async>(pub(crate) Call<M>);
request!(FindTableRows, Json, types::FindTableRowsResponse);

impl<M: Mode> FindTableRows<M> {
    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::FindTableRowsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::FindTableRowsResponse, types::Row> {
        M::items(self.walk().items("/rows", |page| Some(page.rows)))
    }

    fn walk(self) -> Pages<types::FindTableRowsResponse> {
        let reference = |page: &types::FindTableRowsResponse| Some(page.has_more.into());
        Pages::new(
            self.0,
            Paging::offset(
                Place::Member("offset"),
                Left::More,
                reference,
                |page| Some(page.rows.len()),
            ),
        )
    }
}

/// Request of [`create_table_rows`](ApiClient::create_table_rows).
pub type CreateTableRows<M = Async> = Request<types::TableRowsResponse, M>;

/// Request of [`update_table_rows`](ApiClient::update_table_rows).
pub type UpdateTableRows<M = Async> = Request<types::TableRowsResponse, M>;

/// Request of [`delete_table_rows`](ApiClient::delete_table_rows).
pub type DeleteTableRows<M = Async> = Request<types::DeleteTableRowsResponse, M>;

/// Request of [`upsert_table_rows`](ApiClient::upsert_table_rows).
pub type UpsertTableRows<M = Async> = Request<types::UpsertTableRowsResponse, M>;
