//! Operations under `files`. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::files::operations::{
    Request, operation, parameter, path, query, required_query,
};
use crate::files::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, IntoList, Location, Mode, Operation, Pages, Paging,
    Style,
};

pub(crate) static UPSERT_FILE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &[
        "key", "tags", "size", "index", "indexing", "accessPolicies", "contentType", "expiresAt",
        "publicContentImmediatelyAccessible", "metadata",
    ],
    ..operation("upsertFile", "PUT", "/v1/files")
};

pub(crate) static LIST_FILES: Operation = Operation {
    parameters: &[
        query("nextToken"),
        query("sortField"),
        query("sortDirection"),
        parameter("tags", Location::Query, Style::Dotted, false),
        query("ids"),
        query("indexed"),
    ],
    ..operation("listFiles", "GET", "/v1/files")
};

pub(crate) static DELETE_FILE: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteFile", "DELETE", "/v1/files/{id}")
};

pub(crate) static GET_FILE: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getFile", "GET", "/v1/files/{id}")
};

pub(crate) static UPDATE_FILE_METADATA: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["metadata", "tags", "accessPolicies", "expiresAt"],
    ..operation("updateFileMetadata", "PUT", "/v1/files/{id}")
};

pub(crate) static COPY_FILE: Operation = Operation {
    parameters: &[
        path("idOrKey"),
        path("destinationKey"),
        parameter("x-destination-bot-id", Location::Header, Style::Simple, false),
    ],
    body: Some(BodyKind::Json),
    body_members: &["overwrite"],
    ..operation("copyFile", "POST", "/v1/files/{idOrKey}/{destinationKey}")
};

pub(crate) static SEARCH_FILES: Operation = Operation {
    parameters: &[
        parameter("tags", Location::Query, Style::Dotted, false),
        required_query("query"),
        query("contextDepth"),
        query("limit"),
        query("consolidate"),
        query("includeBreadcrumb"),
        query("withContext"),
    ],
    ..operation("searchFiles", "GET", "/v1/files/search")
};

pub(crate) static LIST_FILE_PASSAGES: Operation = Operation {
    parameters: &[path("id"), query("nextToken"), query("limit")],
    ..operation("listFilePassages", "GET", "/v1/files/{id}/passages")
};

pub(crate) static SET_FILE_PASSAGES: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["passages"],
    accept: "",
    ..operation("setFilePassages", "PUT", "/v1/files/{id}/passages")
};

pub(crate) static LIST_FILE_TAGS: Operation = Operation {
    parameters: &[query("nextToken")],
    ..operation("listFileTags", "GET", "/v1/files/tags")
};

pub(crate) static LIST_FILE_TAG_VALUES: Operation = Operation {
    parameters: &[path("tag"), query("nextToken")],
    ..operation("listFileTagValues", "GET", "/v1/files/tags/{tag}/values")
};

pub(crate) static CREATE_KNOWLEDGE_BASE: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["name", "tags"],
    ..operation("createKnowledgeBase", "POST", "/v1/files/knowledge-bases")
};

pub(crate) static LIST_KNOWLEDGE_BASES: Operation = Operation {
    parameters: &[
        query("nextToken"),
        parameter("tags", Location::Query, Style::Dotted, false),
    ],
    ..operation("listKnowledgeBases", "GET", "/v1/files/knowledge-bases")
};

pub(crate) static DELETE_KNOWLEDGE_BASE: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteKnowledgeBase", "DELETE", "/v1/files/knowledge-bases/{id}")
};

pub(crate) static UPDATE_KNOWLEDGE_BASE: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["name", "tags"],
    ..operation("updateKnowledgeBase", "PUT", "/v1/files/knowledge-bases/{id}")
};

impl<M: Mode> ApiClient<M> {
    /// Creates a file, or replaces the one that has the same `key`; replacing it removes its old
    /// content. The request does not contain the content: send it with a `PUT` to the `uploadUrl`
    /// of the response.
    ///
    /// `PUT /v1/files`
    ///
    /// - `body`: The file to create or replace.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client.upsert_file(types::UpsertFileBody::new("key", 1)).await?;
    /// # Ok(()) }
    /// ```
    pub fn upsert_file(&self, body: types::UpsertFileBody) -> UpsertFile<M> {
        Request::new(self.operation(&UPSERT_FILE).json(&body))
    }

    /// Lists the files of the bot.
    ///
    /// `GET /v1/files`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_files().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_files(&self) -> ListFiles<M> {
        ListFiles(self.operation(&LIST_FILES))
    }

    /// Deletes a file and its content.
    ///
    /// `DELETE /v1/files/{id}`
    ///
    /// - `id`: The file's identifier or key.
    pub fn delete_file(&self, id: impl Into<String>) -> DeleteFile<M> {
        Request::new(self.operation(&DELETE_FILE).arg("id", id.into()))
    }

    /// Returns the details of a file and the URL of its content.
    ///
    /// `GET /v1/files/{id}`
    ///
    /// - `id`: The file's identifier or key.
    pub fn get_file(&self, id: impl Into<String>) -> GetFile<M> {
        Request::new(self.operation(&GET_FILE).arg("id", id.into()))
    }

    /// Changes the details of a file: metadata, tags, access policies and expiry. Its content stays
    /// as it is.
    ///
    /// `PUT /v1/files/{id}`
    ///
    /// - `id`: The file's identifier or key.
    /// - `body`: The details to change.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_file_metadata("id", types::UpdateFileMetadataBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_file_metadata(
        &self,
        id: impl Into<String>,
        body: types::UpdateFileMetadataBody,
    ) -> UpdateFileMetadata<M> {
        Request::new(
            self.operation(&UPDATE_FILE_METADATA).arg("id", id.into()).json(&body),
        )
    }

    /// Copies a file under a new key, within its bot or to another one.
    ///
    /// `POST /v1/files/{idOrKey}/{destinationKey}`
    ///
    /// - `id_or_key`: The file's identifier or key.
    /// - `destination_key`: Key of the copy. No file of the destination bot may already have it,
    ///   unless `overwrite` is set.
    /// - `body`: How to copy the file.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .copy_file("id-or-key", "destination-key", types::CopyFileBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn copy_file(
        &self,
        id_or_key: impl Into<String>,
        destination_key: impl Into<String>,
        body: types::CopyFileBody,
    ) -> CopyFile<M> {
        CopyFile(
            self
                .operation(&COPY_FILE)
                .arg("idOrKey", id_or_key.into())
                .arg("destinationKey", destination_key.into())
                .json(&body),
        )
    }

    /// Searches the indexed files of the bot for passages that match a query by meaning.
    ///
    /// `GET /v1/files/search`
    ///
    /// - `query_param`: Text to search for, in natural language. Passages are compared with it by
    ///   meaning.
    pub fn search_files(&self, query_param: impl Into<String>) -> SearchFiles<M> {
        SearchFiles(self.operation(&SEARCH_FILES).arg("query", query_param.into()))
    }

    /// Lists the passages that were extracted from a file.
    ///
    /// `GET /v1/files/{id}/passages`
    ///
    /// - `id`: The file's identifier or key.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_file_passages("id").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_file_passages(&self, id: impl Into<String>) -> ListFilePassages<M> {
        ListFilePassages(self.operation(&LIST_FILE_PASSAGES).arg("id", id.into()))
    }

    /// Replaces the indexed passages of a file. The response is immediate, with the file in the
    /// status `indexing_pending`; the old passages are removed when indexing begins. The final
    /// status is `indexing_completed`, or `indexing_failed` if indexing failed.
    ///
    /// `PUT /v1/files/{id}/passages`
    ///
    /// - `id`: The file's identifier or key.
    /// - `body`: The passages that replace those of the file. They are indexed in the background;
    ///   the status of the file shows when indexing is complete.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .set_file_passages(
    ///         "id",
    ///         types::SetFilePassagesBody::new([types::PassageInput::new("content")]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_file_passages(
        &self,
        id: impl Into<String>,
        body: types::SetFilePassagesBody,
    ) -> SetFilePassages<M> {
        Request::new(self.operation(&SET_FILE_PASSAGES).arg("id", id.into()).json(&body))
    }

    /// Lists the tags that files of the bot have.
    ///
    /// `GET /v1/files/tags`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_file_tags().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_file_tags(&self) -> ListFileTags<M> {
        ListFileTags(self.operation(&LIST_FILE_TAGS))
    }

    /// Lists the values that a tag has on files of the bot.
    ///
    /// `GET /v1/files/tags/{tag}/values`
    ///
    /// - `tag`: Name of the tag.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_file_tag_values("tag").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_file_tag_values(&self, tag: impl Into<String>) -> ListFileTagValues<M> {
        ListFileTagValues(self.operation(&LIST_FILE_TAG_VALUES).arg("tag", tag.into()))
    }

    /// Creates a knowledge base, which is a group of files.
    ///
    /// `POST /v1/files/knowledge-bases`
    ///
    /// - `body`: The knowledge base to create.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_knowledge_base(types::CreateKnowledgeBaseBody::new("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_knowledge_base(
        &self,
        body: types::CreateKnowledgeBaseBody,
    ) -> CreateKnowledgeBase<M> {
        Request::new(self.operation(&CREATE_KNOWLEDGE_BASE).json(&body))
    }

    /// Lists the knowledge bases of the bot.
    ///
    /// `GET /v1/files/knowledge-bases`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_knowledge_bases().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_knowledge_bases(&self) -> ListKnowledgeBases<M> {
        ListKnowledgeBases(self.operation(&LIST_KNOWLEDGE_BASES))
    }

    /// Deletes the knowledge base with the given identifier.
    ///
    /// `DELETE /v1/files/knowledge-bases/{id}`
    ///
    /// - `id`: The knowledge base's identifier.
    pub fn delete_knowledge_base(
        &self,
        id: impl Into<String>,
    ) -> DeleteKnowledgeBase<M> {
        Request::new(self.operation(&DELETE_KNOWLEDGE_BASE).arg("id", id.into()))
    }

    /// Changes the name or the tags of a knowledge base.
    ///
    /// `PUT /v1/files/knowledge-bases/{id}`
    ///
    /// - `id`: The knowledge base's identifier.
    /// - `body`: The details to change.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::files::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_knowledge_base("id", types::UpdateKnowledgeBaseBody::new("name"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_knowledge_base(
        &self,
        id: impl Into<String>,
        body: types::UpdateKnowledgeBaseBody,
    ) -> UpdateKnowledgeBase<M> {
        Request::new(
            self.operation(&UPDATE_KNOWLEDGE_BASE).arg("id", id.into()).json(&body),
        )
    }
}

/// Request of [`upsert_file`](ApiClient::upsert_file).
pub type UpsertFile<M = Async> = Request<types::UpsertFileResponse, M>;

/// Request of [`list_files`](ApiClient::list_files).
#[must_use = "a request does nothing until it is sent"]
pub struct ListFiles<M = Async>(pub(crate) Call<M>);
request!(ListFiles, Json, types::ListFilesResponse);

impl<M: Mode> ListFiles<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Field to sort the results by.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg("sortField", Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(
            self
                .0
                .arg("sortDirection", Into::<types::SortDirection>::into(sort_direction)),
        )
    }

    /// Returns only what has these tags. Each tag maps to the value it must have, to a list of
    /// values of which it must have one, or to an object whose `not` is the value or values it must
    /// not have.
    pub fn tags(self, tags: impl serde::Serialize) -> Self {
        Self(self.0.arg("tags", Argument::of(&tags)))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl serde::Serialize) -> Self {
        Self(self.0.entry("tags", key.into(), Argument::of(&value)))
    }

    /// Returns only the files with these identifiers, 50 at most. At most 50 items.
    pub fn ids(self, ids: impl IntoList<String>) -> Self {
        Self(self.0.arg("ids", Argument::list(ids.into_list())))
    }

    /// Returns only files that are indexed (`true`), or only those that are not (`false`).
    pub fn indexed(self, indexed: bool) -> Self {
        Self(self.0.arg("indexed", indexed))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListFilesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListFilesResponse, types::File> {
        M::items(self.walk().items("/files", |page| Some(page.files)))
    }

    fn walk(self) -> Pages<types::ListFilesResponse> {
        let reference = |page: &types::ListFilesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`delete_file`](ApiClient::delete_file).
pub type DeleteFile<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_file`](ApiClient::get_file).
pub type GetFile<M = Async> = Request<types::FileResponse, M>;

/// Request of [`update_file_metadata`](ApiClient::update_file_metadata).
pub type UpdateFileMetadata<M = Async> = Request<types::FileResponse, M>;

/// Request of [`copy_file`](ApiClient::copy_file).
#[must_use = "a request does nothing until it is sent"]
pub struct CopyFile<M = Async>(pub(crate) Call<M>);
request!(CopyFile, Json, types::FileResponse);

impl<M: Mode> CopyFile<M> {
    /// Identifier of the bot to copy to, in which the caller must be allowed to create files. If it
    /// is omitted, the copy is in the same bot as the original.
    pub fn x_destination_bot_id(self, x_destination_bot_id: impl Into<String>) -> Self {
        Self(self.0.arg("x-destination-bot-id", x_destination_bot_id.into()))
    }
}

/// Request of [`search_files`](ApiClient::search_files).
#[must_use = "a request does nothing until it is sent"]
pub struct SearchFiles<M = Async>(pub(crate) Call<M>);
request!(SearchFiles, Json, types::SearchFilesResponse);

impl<M: Mode> SearchFiles<M> {
    /// Returns only what has these tags. Each tag maps to the value it must have, to a list of
    /// values of which it must have one, or to an object whose `not` is the value or values it must
    /// not have.
    pub fn tags(self, tags: impl serde::Serialize) -> Self {
        Self(self.0.arg("tags", Argument::of(&tags)))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl serde::Serialize) -> Self {
        Self(self.0.entry("tags", key.into(), Argument::of(&value)))
    }

    /// Number of neighbouring passages to add before and after each passage that is found: 0 to 10.
    /// The default is 1.
    pub fn context_depth(self, context_depth: i64) -> Self {
        Self(self.0.arg("contextDepth", context_depth))
    }

    /// Maximum number of returned passages.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.arg("limit", limit))
    }

    /// Whether to merge all passages found in one file into a single passage. They are then in the
    /// order of the file instead of by score, under the titles and subtitles they belong to.
    pub fn consolidate(self, consolidate: bool) -> Self {
        Self(self.0.arg("consolidate", consolidate))
    }

    /// Whether to put the titles above a passage in front of it. Has no effect together with
    /// `consolidate`.
    pub fn include_breadcrumb(self, include_breadcrumb: bool) -> Self {
        Self(self.0.arg("includeBreadcrumb", include_breadcrumb))
    }

    /// Whether to return the surroundings of each passage in its `context`. Can't be combined with
    /// `consolidate`.
    pub fn with_context(self, with_context: bool) -> Self {
        Self(self.0.arg("withContext", with_context))
    }
}

/// Request of [`list_file_passages`](ApiClient::list_file_passages).
#[must_use = "a request does nothing until it is sent"]
pub struct ListFilePassages<M = Async>(pub(crate) Call<M>);
request!(ListFilePassages, Json, types::ListFilePassagesResponse);

impl<M: Mode> ListFilePassages<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Maximum number of passages on one page: 20 by default, 200 at most.
    pub fn limit(self, limit: f64) -> Self {
        Self(self.0.arg("limit", limit))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListFilePassagesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListFilePassagesResponse, types::Passage> {
        M::items(self.walk().items("/passages", |page| Some(page.passages)))
    }

    fn walk(self) -> Pages<types::ListFilePassagesResponse> {
        let reference = |page: &types::ListFilePassagesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`set_file_passages`](ApiClient::set_file_passages).
pub type SetFilePassages<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`list_file_tags`](ApiClient::list_file_tags).
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileTags<M = Async>(pub(crate) Call<M>);
request!(ListFileTags, Json, types::ListFileTagsResponse);

impl<M: Mode> ListFileTags<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListFileTagsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListFileTagsResponse, String> {
        M::items(self.walk().items("/tags", |page| Some(page.tags)))
    }

    fn walk(self) -> Pages<types::ListFileTagsResponse> {
        let reference = |page: &types::ListFileTagsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`list_file_tag_values`](ApiClient::list_file_tag_values).
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileTagValues<M = Async>(pub(crate) Call<M>);
request!(ListFileTagValues, Json, types::ListFileTagValuesResponse);

impl<M: Mode> ListFileTagValues<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListFileTagValuesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListFileTagValuesResponse, String> {
        M::items(self.walk().items("/values", |page| Some(page.values)))
    }

    fn walk(self) -> Pages<types::ListFileTagValuesResponse> {
        let reference = |page: &types::ListFileTagValuesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`create_knowledge_base`](ApiClient::create_knowledge_base).
pub type CreateKnowledgeBase<M = Async> = Request<types::KnowledgeBaseResponse, M>;

/// Request of [`list_knowledge_bases`](ApiClient::list_knowledge_bases).
#[must_use = "a request does nothing until it is sent"]
pub struct ListKnowledgeBases<M = Async>(pub(crate) Call<M>);
request!(ListKnowledgeBases, Json, types::ListKnowledgeBasesResponse);

impl<M: Mode> ListKnowledgeBases<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Returns only knowledge bases that have these tags. Each tag maps to the value it must have,
    /// to a list of values of which it must have one, or to an object whose `not` is the value or
    /// values it must not have.
    pub fn tags(self, tags: impl serde::Serialize) -> Self {
        Self(self.0.arg("tags", Argument::of(&tags)))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl serde::Serialize) -> Self {
        Self(self.0.entry("tags", key.into(), Argument::of(&value)))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListKnowledgeBasesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListKnowledgeBasesResponse, types::KnowledgeBase> {
        M::items(self.walk().items("/knowledgeBases", |page| Some(page.knowledge_bases)))
    }

    fn walk(self) -> Pages<types::ListKnowledgeBasesResponse> {
        let reference = |page: &types::ListKnowledgeBasesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`delete_knowledge_base`](ApiClient::delete_knowledge_base).
pub type DeleteKnowledgeBase<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`update_knowledge_base`](ApiClient::update_knowledge_base).
pub type UpdateKnowledgeBase<M = Async> = Request<types::KnowledgeBaseResponse, M>;
