//! Operations under `tables`. Generated from Tables API of Botpress 1.82.0; do not edit.

use crate::tables::operations::parameter;
use crate::tables::{Client, types};
use crate::support::{
    Argument, BodyKind, Call, Error, IntoMap, Location, Operation, Response, Style,
};

pub(crate) static LIST_TABLES: Operation = Operation {
    id: "listTables",
    method: "GET",
    path: "/v1/tables",
    server: None,
    parameters: &[parameter("tags", Location::Query, Style::Dotted, false)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static CREATE_TABLE: Operation = Operation {
    id: "createTable",
    method: "POST",
    path: "/v1/tables",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &[
        "name",
        "factor",
        "frozen",
        "keyColumn",
        "schema",
        "tags",
        "isComputeEnabled",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_TABLE: Operation = Operation {
    id: "getTable",
    method: "GET",
    path: "/v1/tables/{table}",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_OR_CREATE_TABLE: Operation = Operation {
    id: "getOrCreateTable",
    method: "POST",
    path: "/v1/tables/{table}",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &[
        "factor",
        "frozen",
        "keyColumn",
        "schema",
        "tags",
        "isComputeEnabled",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_TABLE: Operation = Operation {
    id: "updateTable",
    method: "PUT",
    path: "/v1/tables/{table}",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &[
        "name",
        "frozen",
        "keyColumn",
        "schema",
        "tags",
        "isComputeEnabled",
        "factor",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_TABLE: Operation = Operation {
    id: "deleteTable",
    method: "DELETE",
    path: "/v1/tables/{table}",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static DUPLICATE_TABLE: Operation = Operation {
    id: "duplicateTable",
    method: "POST",
    path: "/v1/tables/{sourceTableId}/duplicate",
    server: None,
    parameters: &[parameter("sourceTableId", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["tableName", "schemaOnly", "factor"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static EXPORT_TABLE: Operation = Operation {
    id: "exportTable",
    method: "GET",
    path: "/v1/tables/{table}/export",
    server: None,
    parameters: &[
        parameter("table", Location::Path, Style::Simple, true),
        parameter("format", Location::Query, Style::FormExploded, false),
        parameter("compress", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_TABLE_JOBS: Operation = Operation {
    id: "getTableJobs",
    method: "GET",
    path: "/v1/tables/{table}/jobs",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static IMPORT_TABLE: Operation = Operation {
    id: "importTable",
    method: "POST",
    path: "/v1/tables/{table}/import",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["fileId"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static RENAME_TABLE_COLUMN: Operation = Operation {
    id: "renameTableColumn",
    method: "PUT",
    path: "/v1/tables/{table}/column",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["name", "newName"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_TABLE_ROW: Operation = Operation {
    id: "getTableRow",
    method: "GET",
    path: "/v1/tables/{table}/row",
    server: None,
    parameters: &[
        parameter("table", Location::Path, Style::Simple, true),
        parameter("id", Location::Query, Style::FormExploded, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static FIND_TABLE_ROWS: Operation = Operation {
    id: "findTableRows",
    method: "POST",
    path: "/v1/tables/{table}/rows/find",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &[
        "limit",
        "offset",
        "filter",
        "group",
        "search",
        "select",
        "orderBy",
        "orderDirection",
    ],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static CREATE_TABLE_ROWS: Operation = Operation {
    id: "createTableRows",
    method: "POST",
    path: "/v1/tables/{table}/rows",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["rows", "waitComputed"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_TABLE_ROWS: Operation = Operation {
    id: "updateTableRows",
    method: "PUT",
    path: "/v1/tables/{table}/rows",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["rows", "waitComputed"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_TABLE_ROWS: Operation = Operation {
    id: "deleteTableRows",
    method: "POST",
    path: "/v1/tables/{table}/rows/delete",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["ids", "filter", "deleteAllRows"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPSERT_TABLE_ROWS: Operation = Operation {
    id: "upsertTableRows",
    method: "POST",
    path: "/v1/tables/{table}/rows/upsert",
    server: None,
    parameters: &[parameter("table", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["rows", "keyColumn", "waitComputed"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `tables`.
impl Client {
    /// Lists the tables of the bot.
    ///
    /// `GET /v1/tables`
    pub fn list_tables(&self) -> ListTables {
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
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_table(
    ///         types::CreateTableBody::new("…", serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_table(&self, body: types::CreateTableBody) -> CreateTable {
        CreateTable(self.operation(&CREATE_TABLE).json(&body))
    }

    /// Returns a table by name or identifier, with the number of its rows.
    ///
    /// `GET /v1/tables/{table}`
    ///
    /// - `table`: The table's name or identifier.
    pub fn get_table(&self, table: impl Into<String>) -> GetTable {
        GetTable(self.operation(&GET_TABLE).arg(0, table.into()))
    }

    /// Returns the table, or creates it with the given columns when there is none.
    ///
    /// `POST /v1/tables/{table}`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The table to create when there is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_table(
    ///         "…",
    ///         types::GetOrCreateTableBody::new(serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_table(
        &self,
        table: impl Into<String>,
        body: types::GetOrCreateTableBody,
    ) -> GetOrCreateTable {
        GetOrCreateTable(
            self.operation(&GET_OR_CREATE_TABLE).arg(0, table.into()).json(&body),
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
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_table("…", types::UpdateTableBody::new().name("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_table(
        &self,
        table: impl Into<String>,
        body: types::UpdateTableBody,
    ) -> UpdateTable {
        UpdateTable(self.operation(&UPDATE_TABLE).arg(0, table.into()).json(&body))
    }

    /// Deletes a table and all its rows for good.
    ///
    /// `DELETE /v1/tables/{table}`
    ///
    /// - `table`: The table's name or identifier.
    pub fn delete_table(&self, table: impl Into<String>) -> DeleteTable {
        DeleteTable(self.operation(&DELETE_TABLE).arg(0, table.into()))
    }

    /// Copies a table: its columns, and its rows unless only the schema is wanted.
    ///
    /// `POST /v1/tables/{sourceTableId}/duplicate`
    ///
    /// - `source_table_id`: The table's identifier.
    /// - `body`: How to copy the table.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .duplicate_table("…", types::DuplicateTableBody::new().table_name("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn duplicate_table(
        &self,
        source_table_id: impl Into<String>,
        body: types::DuplicateTableBody,
    ) -> DuplicateTable {
        DuplicateTable(
            self.operation(&DUPLICATE_TABLE).arg(0, source_table_id.into()).json(&body),
        )
    }

    /// Starts a job that writes the table to a file.
    ///
    /// `GET /v1/tables/{table}/export`
    ///
    /// - `table`: The table's identifier.
    pub fn export_table(&self, table: impl Into<String>) -> ExportTable {
        ExportTable(self.operation(&EXPORT_TABLE).arg(0, table.into()))
    }

    /// Lists the recent jobs of a table, such as exports and imports.
    ///
    /// `GET /v1/tables/{table}/jobs`
    ///
    /// - `table`: The table's identifier.
    pub fn get_table_jobs(&self, table: impl Into<String>) -> GetTableJobs {
        GetTableJobs(self.operation(&GET_TABLE_JOBS).arg(0, table.into()))
    }

    /// Starts a job that adds the rows of a file to a table. The table must exist already, with
    /// fitting columns. Rows that are there stay.
    ///
    /// `POST /v1/tables/{table}/import`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The file to import.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .import_table("…", types::ImportTableBody::new("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_table(
        &self,
        table: impl Into<String>,
        body: types::ImportTableBody,
    ) -> ImportTable {
        ImportTable(self.operation(&IMPORT_TABLE).arg(0, table.into()).json(&body))
    }

    /// Gives a column of a table another name.
    ///
    /// `PUT /v1/tables/{table}/column`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The column and its new name.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .rename_table_column(
    ///         "…",
    ///         types::RenameTableColumnBody::builder().name("…").new_name("…").build(),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn rename_table_column(
        &self,
        table: impl Into<String>,
        body: types::RenameTableColumnBody,
    ) -> RenameTableColumn {
        RenameTableColumn(
            self.operation(&RENAME_TABLE_COLUMN).arg(0, table.into()).json(&body),
        )
    }

    /// Returns the row with the given identifier.
    ///
    /// `GET /v1/tables/{table}/row`
    ///
    /// - `table`: The table's name or identifier.
    /// - `id`: The row's identifier.
    pub fn get_table_row(&self, table: impl Into<String>, id: i64) -> GetTableRow {
        GetTableRow(self.operation(&GET_TABLE_ROW).arg(0, table.into()).arg(1, id))
    }

    /// Finds rows by filter or by search term, sorts them, and groups them when asked to.
    ///
    /// `POST /v1/tables/{table}/rows/find`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: Which rows are wanted, and in which form.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .find_table_rows("…", types::FindTableRowsBody::new().search("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn find_table_rows(
        &self,
        table: impl Into<String>,
        body: types::FindTableRowsBody,
    ) -> FindTableRows {
        FindTableRows(self.operation(&FIND_TABLE_ROWS).arg(0, table.into()).json(&body))
    }

    /// Adds rows to a table.
    ///
    /// `POST /v1/tables/{table}/rows`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The rows to add, 1,000 at most. Each must fit the columns of the table.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_table_rows(
    ///         "…",
    ///         types::CreateTableRowsBody::new([serde_json::json!({ "…" : "…" })]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_table_rows(
        &self,
        table: impl Into<String>,
        body: types::CreateTableRowsBody,
    ) -> CreateTableRows {
        CreateTableRows(
            self.operation(&CREATE_TABLE_ROWS).arg(0, table.into()).json(&body),
        )
    }

    /// Changes rows of a table. A row that can't be changed does not stop the others; the answer
    /// says what went wrong.
    ///
    /// `PUT /v1/tables/{table}/rows`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The rows to change. An error in one of them leaves the others alone.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_table_rows(
    ///         "…",
    ///         types::UpdateTableRowsBody::new([types::RowPatch::new(1.0)]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_table_rows(
        &self,
        table: impl Into<String>,
        body: types::UpdateTableRowsBody,
    ) -> UpdateTableRows {
        UpdateTableRows(
            self.operation(&UPDATE_TABLE_ROWS).arg(0, table.into()).json(&body),
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
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .delete_table_rows("…", types::DeleteTableRowsBody::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_table_rows(
        &self,
        table: impl Into<String>,
        body: types::DeleteTableRowsBody,
    ) -> DeleteTableRows {
        DeleteTableRows(
            self.operation(&DELETE_TABLE_ROWS).arg(0, table.into()).json(&body),
        )
    }

    /// Updates the rows whose key is in the table already, and adds the others.
    ///
    /// `POST /v1/tables/{table}/rows/upsert`
    ///
    /// - `table`: The table's name or identifier.
    /// - `body`: The rows to add or to update. An error in one of them leaves the others alone.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::tables::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .upsert_table_rows(
    ///         "…",
    ///         types::UpsertTableRowsBody::new([types::RowInput::new()]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_table_rows(
        &self,
        table: impl Into<String>,
        body: types::UpsertTableRowsBody,
    ) -> UpsertTableRows {
        UpsertTableRows(
            self.operation(&UPSERT_TABLE_ROWS).arg(0, table.into()).json(&body),
        )
    }
}

/// Request of [`Client::list_tables`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTables(pub(crate) Call);

impl ListTables {
    /// Returns only tables that carry these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg(0, Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry(0, key.into(), value.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListTablesResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListTablesResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::create_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTable(pub(crate) Call);

impl CreateTable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::TableResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::TableResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTable(pub(crate) Call);

impl GetTable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetTableResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetTableResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_or_create_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrCreateTable(pub(crate) Call);

impl GetOrCreateTable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetOrCreateTableResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetOrCreateTableResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::update_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTable(pub(crate) Call);

impl UpdateTable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::UpdateTableResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::UpdateTableResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::delete_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTable(pub(crate) Call);

impl DeleteTable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

/// Request of [`Client::duplicate_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DuplicateTable(pub(crate) Call);

impl DuplicateTable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::DuplicateTableResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::DuplicateTableResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::export_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ExportTable(pub(crate) Call);

impl ExportTable {
    /// Format of the file: `csv` holds the rows alone, `json` the schema as well.
    pub fn format(self, format: impl Into<types::ExportTableFormat>) -> Self {
        Self(self.0.arg(1, Into::<types::ExportTableFormat>::into(format)))
    }

    /// Whether to compress the file with gzip.
    ///
    /// Defaults to `true`.
    pub fn compress(self, compress: bool) -> Self {
        Self(self.0.arg(2, compress))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::JobResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::JobResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_table_jobs`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTableJobs(pub(crate) Call);

impl GetTableJobs {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetTableJobsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetTableJobsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::import_table`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportTable(pub(crate) Call);

impl ImportTable {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::JobResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::JobResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::rename_table_column`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RenameTableColumn(pub(crate) Call);

impl RenameTableColumn {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::TableResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<types::TableResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::get_table_row`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTableRow(pub(crate) Call);

impl GetTableRow {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::GetTableRowResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::GetTableRowResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::find_table_rows`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FindTableRows(pub(crate) Call);

impl FindTableRows {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::FindTableRowsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::FindTableRowsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::create_table_rows`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTableRows(pub(crate) Call);

impl CreateTableRows {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::TableRowsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::TableRowsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::update_table_rows`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTableRows(pub(crate) Call);

impl UpdateTableRows {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::TableRowsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::TableRowsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::delete_table_rows`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTableRows(pub(crate) Call);

impl DeleteTableRows {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::DeleteTableRowsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::DeleteTableRowsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

/// Request of [`Client::upsert_table_rows`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpsertTableRows(pub(crate) Call);

impl UpsertTableRows {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::UpsertTableRowsResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::UpsertTableRowsResponse>, Error> {
        self.0.send_with_meta().await
    }
}

common!(
    ListTables CreateTable GetTable GetOrCreateTable UpdateTable DeleteTable
    DuplicateTable ExportTable GetTableJobs ImportTable RenameTableColumn GetTableRow
    FindTableRows CreateTableRows UpdateTableRows DeleteTableRows UpsertTableRows
);
