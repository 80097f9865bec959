//! Operations under `files`. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::files::blocking::Client;
use crate::files::operations::{self, common};
use crate::files::types;
use crate::support::{Argument, Call, Error, IntoList, Response, blocking};

/// What can be done under `files`.
impl Client {
    /// Creates a file, or replaces the one that has the same `key`; replacing it removes its old
    /// content. The call carries no content: send that with a `PUT` to the `uploadUrl` of the
    /// answer.
    ///
    /// `PUT /v1/files`
    ///
    /// - `body`: The file to create or replace.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.upsert_file(types::UpsertFileBody::new("…", 1.0)).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn upsert_file(&self, body: types::UpsertFileBody) -> UpsertFile {
        UpsertFile(self.operation(&operations::UPSERT_FILE).json(&body))
    }

    /// Lists the files of the bot.
    ///
    /// `GET /v1/files`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_files().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_files(&self) -> ListFiles {
        ListFiles(self.operation(&operations::LIST_FILES))
    }

    /// Deletes a file and its content.
    ///
    /// `DELETE /v1/files/{id}`
    ///
    /// - `id`: The file's identifier or key.
    pub fn delete_file(&self, id: impl Into<String>) -> DeleteFile {
        DeleteFile(self.operation(&operations::DELETE_FILE).arg(0, id.into()))
    }

    /// Returns the details of a file and the URL of its content.
    ///
    /// `GET /v1/files/{id}`
    ///
    /// - `id`: The file's identifier or key.
    pub fn get_file(&self, id: impl Into<String>) -> GetFile {
        GetFile(self.operation(&operations::GET_FILE).arg(0, id.into()))
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
    ///
    /// ```no_run
    /// # use botpress_client::files::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_file_metadata("…", types::UpdateFileMetadataBody::new())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_file_metadata(
        &self,
        id: impl Into<String>,
        body: types::UpdateFileMetadataBody,
    ) -> UpdateFileMetadata {
        UpdateFileMetadata(
            self
                .operation(&operations::UPDATE_FILE_METADATA)
                .arg(0, id.into())
                .json(&body),
        )
    }

    /// Copies a file under a new key, within its bot or to another one.
    ///
    /// `POST /v1/files/{idOrKey}/{destinationKey}`
    ///
    /// - `id_or_key`: The file's identifier or key.
    /// - `destination_key`: Key of the copy. No file of the destination bot may have it yet, unless
    ///   `overwrite` is set.
    /// - `body`: How to copy the file.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.copy_file("…", "…", types::CopyFileBody::new()).send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn copy_file(
        &self,
        id_or_key: impl Into<String>,
        destination_key: impl Into<String>,
        body: types::CopyFileBody,
    ) -> CopyFile {
        CopyFile(
            self
                .operation(&operations::COPY_FILE)
                .arg(0, id_or_key.into())
                .arg(1, destination_key.into())
                .json(&body),
        )
    }

    /// Searches the indexed files of the bot for passages that fit a query by meaning.
    ///
    /// `GET /v1/files/search`
    ///
    /// - `query_param`: What to look for, in natural language. Passages are compared with it by
    ///   meaning.
    pub fn search_files(&self, query_param: impl Into<String>) -> SearchFiles {
        SearchFiles(self.operation(&operations::SEARCH_FILES).arg(1, query_param.into()))
    }

    /// Lists the passages that were extracted from a file.
    ///
    /// `GET /v1/files/{id}/passages`
    ///
    /// - `id`: The file's identifier or key.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_file_passages("…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_file_passages(&self, id: impl Into<String>) -> ListFilePassages {
        ListFilePassages(
            self.operation(&operations::LIST_FILE_PASSAGES).arg(1, id.into()),
        )
    }

    /// Replaces the indexed passages of a file. The answer comes at once, with the file in the
    /// status `indexing_pending`; the old passages go when indexing begins. The status becomes
    /// `indexing_completed` in the end, or `indexing_failed` if something went wrong.
    ///
    /// `PUT /v1/files/{id}/passages`
    ///
    /// - `id`: The file's identifier or key.
    /// - `body`: The passages that replace those of the file. They are indexed in the background;
    ///   the status of the file tells when that is done.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .set_file_passages(
    ///         "…",
    ///         types::SetFilePassagesBody::new([types::PassageInput::new("…")]),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_file_passages(
        &self,
        id: impl Into<String>,
        body: types::SetFilePassagesBody,
    ) -> SetFilePassages {
        SetFilePassages(
            self.operation(&operations::SET_FILE_PASSAGES).arg(0, id.into()).json(&body),
        )
    }

    /// Lists the tags that files of the bot carry.
    ///
    /// `GET /v1/files/tags`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_file_tags().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_file_tags(&self) -> ListFileTags {
        ListFileTags(self.operation(&operations::LIST_FILE_TAGS))
    }

    /// Lists the values that a tag has on files of the bot.
    ///
    /// `GET /v1/files/tags/{tag}/values`
    ///
    /// - `tag`: Name of the tag.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_file_tag_values("…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_file_tag_values(&self, tag: impl Into<String>) -> ListFileTagValues {
        ListFileTagValues(
            self.operation(&operations::LIST_FILE_TAG_VALUES).arg(1, tag.into()),
        )
    }

    /// Creates a knowledge base, which is a group of files.
    ///
    /// `POST /v1/files/knowledge-bases`
    ///
    /// - `body`: The knowledge base to create.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_knowledge_base(types::CreateKnowledgeBaseBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_knowledge_base(
        &self,
        body: types::CreateKnowledgeBaseBody,
    ) -> CreateKnowledgeBase {
        CreateKnowledgeBase(
            self.operation(&operations::CREATE_KNOWLEDGE_BASE).json(&body),
        )
    }

    /// Lists the knowledge bases of the bot.
    ///
    /// `GET /v1/files/knowledge-bases`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_knowledge_bases().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_knowledge_bases(&self) -> ListKnowledgeBases {
        ListKnowledgeBases(self.operation(&operations::LIST_KNOWLEDGE_BASES))
    }

    /// Deletes the knowledge base with the given identifier.
    ///
    /// `DELETE /v1/files/knowledge-bases/{id}`
    ///
    /// - `id`: The knowledge base's identifier.
    pub fn delete_knowledge_base(&self, id: impl Into<String>) -> DeleteKnowledgeBase {
        DeleteKnowledgeBase(
            self.operation(&operations::DELETE_KNOWLEDGE_BASE).arg(0, id.into()),
        )
    }

    /// Changes the name or the tags of a knowledge base.
    ///
    /// `PUT /v1/files/knowledge-bases/{id}`
    ///
    /// - `id`: The knowledge base's identifier.
    /// - `body`: The details to change.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::files::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_knowledge_base("…", types::UpdateKnowledgeBaseBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_knowledge_base(
        &self,
        id: impl Into<String>,
        body: types::UpdateKnowledgeBaseBody,
    ) -> UpdateKnowledgeBase {
        UpdateKnowledgeBase(
            self
                .operation(&operations::UPDATE_KNOWLEDGE_BASE)
                .arg(0, id.into())
                .json(&body),
        )
    }
}

/// Request of [`Client::upsert_file`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpsertFile(pub(crate) Call);

impl UpsertFile {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::UpsertFileResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::UpsertFileResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_files`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFiles(pub(crate) Call);

impl ListFiles {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Field that decides the order of the results.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg(1, Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(self.0.arg(2, Into::<types::SortDirection>::into(sort_direction)))
    }

    /// Returns only what carries these tags. Each tag maps to the value it must have, to a list of
    /// values of which it must have one, or to an object whose `not` holds the value or values it
    /// must not have.
    pub fn tags(self, tags: impl Into<serde_json::Value>) -> Self {
        Self(self.0.arg(3, tags.into()))
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self(self.0.entry(3, key.into(), value.into()))
    }

    /// Returns only the files with these identifiers, 50 at most.
    ///
    /// At most 50 items.
    pub fn ids(self, ids: impl IntoList<String>) -> Self {
        Self(self.0.arg(4, Argument::list(ids.into_list())))
    }

    /// Returns only files that are indexed (`true`), or only those that are not (`false`).
    pub fn indexed(self, indexed: bool) -> Self {
        Self(self.0.arg(5, indexed))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListFilesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ListFilesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListFilesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListFilesResponse, types::File> {
        self.pages().items("/files", |page| page.files)
    }
}

/// Request of [`Client::delete_file`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteFile(pub(crate) Call);

impl DeleteFile {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
    }
}

/// Request of [`Client::get_file`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile(pub(crate) Call);

impl GetFile {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::FileResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::FileResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::update_file_metadata`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateFileMetadata(pub(crate) Call);

impl UpdateFileMetadata {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::FileResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::FileResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::copy_file`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CopyFile(pub(crate) Call);

impl CopyFile {
    /// Identifier of the bot that gets the copy, in which the caller must be allowed to create
    /// files. Without it, the copy stays in the bot of the original.
    pub fn x_destination_bot_id(self, x_destination_bot_id: impl Into<String>) -> Self {
        Self(self.0.arg(2, x_destination_bot_id.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::FileResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::FileResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::search_files`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchFiles(pub(crate) Call);

impl SearchFiles {
    /// Returns only what carries these tags. Each tag maps to the value it must have, to a list of
    /// values of which it must have one, or to an object whose `not` holds the value or values it
    /// must not have.
    pub fn tags(self, tags: impl Into<serde_json::Value>) -> Self {
        Self(self.0.arg(0, tags.into()))
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self(self.0.entry(0, key.into(), value.into()))
    }

    /// How many neighbouring passages to add before and after each passage that is found: 0 to 10,
    /// and 1 when left out.
    pub fn context_depth(self, context_depth: i64) -> Self {
        Self(self.0.arg(2, context_depth))
    }

    /// Largest number of passages to return.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.arg(3, limit))
    }

    /// Whether to merge all passages found in one file into a single passage. They then stand in
    /// the order of the file instead of by score, under the titles and subtitles they belong to.
    pub fn consolidate(self, consolidate: bool) -> Self {
        Self(self.0.arg(4, consolidate))
    }

    /// Whether to put the titles that lead to a passage in front of it. Has no effect together with
    /// `consolidate`.
    pub fn include_breadcrumb(self, include_breadcrumb: bool) -> Self {
        Self(self.0.arg(5, include_breadcrumb))
    }

    /// Whether to return the surroundings of each passage in its `context`. Can't be combined with
    /// `consolidate`.
    pub fn with_context(self, with_context: bool) -> Self {
        Self(self.0.arg(6, with_context))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::SearchFilesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::SearchFilesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_file_passages`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFilePassages(pub(crate) Call);

impl ListFilePassages {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Largest number of passages on one page: 20 when left out, 200 at most.
    pub fn limit(self, limit: f64) -> Self {
        Self(self.0.arg(2, limit))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListFilePassagesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::ListFilePassagesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListFilePassagesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListFilePassagesResponse, types::Passage> {
        self.pages().items("/passages", |page| page.passages)
    }
}

/// Request of [`Client::set_file_passages`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetFilePassages(pub(crate) Call);

impl SetFilePassages {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
    }
}

/// Request of [`Client::list_file_tags`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileTags(pub(crate) Call);

impl ListFileTags {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListFileTagsResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ListFileTagsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListFileTagsResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListFileTagsResponse, String> {
        self.pages().items("/tags", |page| page.tags)
    }
}

/// Request of [`Client::list_file_tag_values`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListFileTagValues(pub(crate) Call);

impl ListFileTagValues {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListFileTagValuesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::ListFileTagValuesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListFileTagValuesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListFileTagValuesResponse, String> {
        self.pages().items("/values", |page| page.values)
    }
}

/// Request of [`Client::create_knowledge_base`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateKnowledgeBase(pub(crate) Call);

impl CreateKnowledgeBase {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::KnowledgeBaseResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::KnowledgeBaseResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_knowledge_bases`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListKnowledgeBases(pub(crate) Call);

impl ListKnowledgeBases {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Returns only knowledge bases that carry these tags. Each tag maps to the value it must have,
    /// to a list of values of which it must have one, or to an object whose `not` holds the value
    /// or values it must not have.
    pub fn tags(self, tags: impl Into<serde_json::Value>) -> Self {
        Self(self.0.arg(1, tags.into()))
    }

    /// Adds one entry to `tags`.
    pub fn tag(
        self,
        key: impl Into<String>,
        value: impl Into<serde_json::Value>,
    ) -> Self {
        Self(self.0.entry(1, key.into(), value.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListKnowledgeBasesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::ListKnowledgeBasesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListKnowledgeBasesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListKnowledgeBasesResponse, types::KnowledgeBase> {
        self.pages().items("/knowledgeBases", |page| page.knowledge_bases)
    }
}

/// Request of [`Client::delete_knowledge_base`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteKnowledgeBase(pub(crate) Call);

impl DeleteKnowledgeBase {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
    }
}

/// Request of [`Client::update_knowledge_base`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateKnowledgeBase(pub(crate) Call);

impl UpdateKnowledgeBase {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::KnowledgeBaseResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::KnowledgeBaseResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(
    UpsertFile ListFiles DeleteFile GetFile UpdateFileMetadata CopyFile SearchFiles
    ListFilePassages SetFilePassages ListFileTags ListFileTagValues CreateKnowledgeBase
    ListKnowledgeBases DeleteKnowledgeBase UpdateKnowledgeBase
);
