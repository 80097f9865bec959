//! Types of `files`. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::files::types::AccessPolicy;
use crate::support::{
    DateTime, JsonObject, Redacted, UnknownMembers, UnknownValue, json_object, open_enum,
};
use std::collections::BTreeMap;

/// A file of a bot: its details and the URL of its content.
///
/// Part of [`FileResponse`](crate::files::types::FileResponse) and [`ListFilesResponse`](crate::files::types::ListFilesResponse).
#[non_exhaustive]
pub struct File {
    /// The file's identifier.
    pub id: String,
    /// Identifier of the bot that owns the file.
    pub bot_id: String,
    /// Key of the file, unique within the bot, or within the integration when one created it.
    pub key: String,
    /// URL of the content, once it is uploaded. With the access policy `public_content` it is a
    /// public URL that does not change. Otherwise it is signed and expires soon: use it immediately
    /// and don't store it.
    pub url: String,
    /// Size of the content in bytes. Null until the upload is complete.
    pub size: Option<i64>,
    /// Media type of the content.
    pub content_type: String,
    /// Tags of the file, by name.
    pub tags: BTreeMap<String, String>,
    /// Data that the creator of the file attached to it, by name. A value can be any JSON value.
    pub metadata: JsonObject,
    /// When the file was created (ISO 8601).
    pub created_at: DateTime,
    /// When the file was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Policies that allow others than the owner to access the file.
    pub access_policies: Vec<AccessPolicy>,
    /// Whether the file was meant to be indexed for search when it was created.
    pub index: bool,
    /// Status of the file. It is `upload_pending` while it waits for its content, then
    /// `upload_completed`, or `upload_failed` if the upload failed, for instance because of a size
    /// limit or the storage quota. A file to be indexed skips `upload_completed` and is
    /// `indexing_pending` instead, until a search can find it (`indexing_completed`) or indexing
    /// failed (`indexing_failed`). `failedStatusReason` is the cause of a failure.
    pub status: FileStatus,
    /// Why the upload or the indexing failed. Present only with the status `upload_failed` or
    /// `indexing_failed`.
    pub failed_status_reason: Option<String>,
    /// When the file expires and is deleted (ISO 8601).
    pub expires_at: Option<DateTime>,
    /// Owner of the file.
    pub owner: Owner,
    /// Which indexing stack created the index: `v2` is the current one, `v1` the legacy one.
    /// Present only if the file was indexed successfully.
    pub indexing_stack: Option<IndexingStack>,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for File {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("File")
            .field("id", &self.id)
            .field("bot_id", &self.bot_id)
            .field("key", &self.key)
            .field("url", &Redacted(&self.url))
            .field("size", &self.size)
            .field("content_type", &self.content_type)
            .field("tags", &self.tags)
            .field("metadata", &self.metadata)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("access_policies", &self.access_policies)
            .field("index", &self.index)
            .field("status", &self.status)
            .field("failed_status_reason", &self.failed_status_reason)
            .field("expires_at", &self.expires_at)
            .field("owner", &self.owner)
            .field("indexing_stack", &self.indexing_stack)
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    File without Debug {
        required id = "id",
        required bot_id = "botId",
        required key = "key",
        required url = "url",
        nullable size = "size",
        required content_type = "contentType",
        required tags = "tags",
        required metadata = "metadata",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required access_policies = "accessPolicies",
        required index = "index",
        required status = "status",
        optional failed_status_reason = "failedStatusReason",
        optional expires_at = "expiresAt",
        required owner = "owner",
        optional indexing_stack = "indexingStack",
        _ = unknown
    }
}

/// Status of the file. It is `upload_pending` while it waits for its content, then
/// `upload_completed`, or `upload_failed` if the upload failed, for instance because of a size
/// limit or the storage quota. A file to be indexed skips `upload_completed` and is
/// `indexing_pending` instead, until a search can find it (`indexing_completed`) or indexing
/// failed (`indexing_failed`). `failedStatusReason` is the cause of a failure.
///
/// Part of [`File`](crate::files::types::File) and [`UpsertedFile`](crate::files::types::UpsertedFile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum FileStatus {
    /// `upload_pending`
    UploadPending,
    /// `upload_failed`
    UploadFailed,
    /// `upload_completed`
    UploadCompleted,
    /// `indexing_pending`
    IndexingPending,
    /// `indexing_failed`
    IndexingFailed,
    /// `indexing_completed`
    IndexingCompleted,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    FileStatus: Unknown {
        UploadPending = "upload_pending", UploadFailed = "upload_failed",
        UploadCompleted = "upload_completed", IndexingPending = "indexing_pending",
        IndexingFailed = "indexing_failed", IndexingCompleted = "indexing_completed",
    }
}

/// Kind of the owner.
///
/// Part of [`Owner`](crate::files::types::Owner).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OwnerType {
    /// `bot`
    Bot,
    /// `integration`
    Integration,
    /// `user`
    User,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    OwnerType: Unknown {
        Bot = "bot", Integration = "integration", User = "user",
    }
}

/// Owner of the file.
///
/// Part of [`File`](crate::files::types::File) and [`UpsertedFile`](crate::files::types::UpsertedFile).
#[non_exhaustive]
pub struct Owner {
    /// Kind of the owner.
    pub r#type: OwnerType,
    /// Identifier of the user or of the bot. Present when `type` is `user` or `bot`.
    pub id: Option<String>,
    /// Name of the integration. Present when `type` is `integration`.
    pub name: Option<String>,
    /// Alias of the integration instance. Present when `type` is `integration`.
    pub alias: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    Owner {
        required r#type = "type",
        optional id = "id",
        optional name = "name",
        optional alias = "alias",
        _ = unknown
    }
}

/// Which indexing stack created the index: `v2` is the current one, `v1` the legacy one.
/// Present only if the file was indexed successfully.
///
/// Part of [`File`](crate::files::types::File) and [`UpsertedFile`](crate::files::types::UpsertedFile).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IndexingStack {
    /// `v1`
    V1,
    /// `v2`
    V2,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    IndexingStack: Unknown {
        V1 = "v1", V2 = "v2",
    }
}

/// A file of a bot: its details and the URL of its content.
///
/// Part of [`UpsertFileResponse`](crate::files::types::UpsertFileResponse).
#[non_exhaustive]
pub struct UpsertedFile {
    /// The file's identifier.
    pub id: String,
    /// Identifier of the bot that owns the file.
    pub bot_id: String,
    /// Key of the file, unique within the bot, or within the integration when one created it.
    pub key: String,
    /// URL of the content, once it is uploaded. With the access policy `public_content` it is a
    /// public URL that does not change. Otherwise it is signed and expires soon: use it immediately
    /// and don't store it.
    pub url: String,
    /// Size of the content in bytes. Null until the upload is complete.
    pub size: Option<i64>,
    /// Media type of the content.
    pub content_type: String,
    /// Tags of the file, by name.
    pub tags: BTreeMap<String, String>,
    /// Data that the creator of the file attached to it, by name. A value can be any JSON value.
    pub metadata: JsonObject,
    /// When the file was created (ISO 8601).
    pub created_at: DateTime,
    /// When the file was last updated (ISO 8601).
    pub updated_at: DateTime,
    /// Policies that allow others than the owner to access the file.
    pub access_policies: Vec<AccessPolicy>,
    /// Whether the file was meant to be indexed for search when it was created.
    pub index: bool,
    /// Status of the file. It is `upload_pending` while it waits for its content, then
    /// `upload_completed`, or `upload_failed` if the upload failed, for instance because of a size
    /// limit or the storage quota. A file to be indexed skips `upload_completed` and is
    /// `indexing_pending` instead, until a search can find it (`indexing_completed`) or indexing
    /// failed (`indexing_failed`). `failedStatusReason` is the cause of a failure.
    pub status: FileStatus,
    /// Why the upload or the indexing failed. Present only with the status `upload_failed` or
    /// `indexing_failed`.
    pub failed_status_reason: Option<String>,
    /// When the file expires and is deleted (ISO 8601).
    pub expires_at: Option<DateTime>,
    /// Owner of the file.
    pub owner: Owner,
    /// Which indexing stack created the index: `v2` is the current one, `v1` the legacy one.
    /// Present only if the file was indexed successfully.
    pub indexing_stack: Option<IndexingStack>,
    /// URL to send the content of the file to, in a `PUT` request.
    pub upload_url: String,
    unknown: UnknownMembers,
}

/// Secrets are shown as `***`.
impl std::fmt::Debug for UpsertedFile {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("UpsertedFile")
            .field("id", &self.id)
            .field("bot_id", &self.bot_id)
            .field("key", &self.key)
            .field("url", &Redacted(&self.url))
            .field("size", &self.size)
            .field("content_type", &self.content_type)
            .field("tags", &self.tags)
            .field("metadata", &self.metadata)
            .field("created_at", &self.created_at)
            .field("updated_at", &self.updated_at)
            .field("access_policies", &self.access_policies)
            .field("index", &self.index)
            .field("status", &self.status)
            .field("failed_status_reason", &self.failed_status_reason)
            .field("expires_at", &self.expires_at)
            .field("owner", &self.owner)
            .field("indexing_stack", &self.indexing_stack)
            .field("upload_url", &Redacted(&self.upload_url))
            .field("unknown", &self.unknown)
            .finish()
    }
}
json_object! {
    UpsertedFile without Debug {
        required id = "id",
        required bot_id = "botId",
        required key = "key",
        required url = "url",
        nullable size = "size",
        required content_type = "contentType",
        required tags = "tags",
        required metadata = "metadata",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        required access_policies = "accessPolicies",
        required index = "index",
        required status = "status",
        optional failed_status_reason = "failedStatusReason",
        optional expires_at = "expiresAt",
        required owner = "owner",
        optional indexing_stack = "indexingStack",
        required upload_url = "uploadUrl",
        _ = unknown
    }
}

/// The file, with the URL to send its content to.
///
/// Response of [`Client::upsert_file`](crate::files::Client::upsert_file).
#[non_exhaustive]
pub struct UpsertFileResponse {
    /// A file of a bot: its details and the URL of its content.
    pub file: UpsertedFile,
    unknown: UnknownMembers,
}
json_object! {
    UpsertFileResponse {
        required file = "file",
        _ = unknown
    }
}

/// Information about the next page.
///
/// Part of [`ListFilePassagesResponse`](crate::files::types::ListFilePassagesResponse), [`ListFileTagValuesResponse`](crate::files::types::ListFileTagValuesResponse), [`ListFileTagsResponse`](crate::files::types::ListFileTagsResponse), [`ListFilesResponse`](crate::files::types::ListFilesResponse) and 1 more.
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

/// One page of files.
///
/// Response of [`Client::list_files`](crate::files::Client::list_files).
#[non_exhaustive]
pub struct ListFilesResponse {
    /// The files.
    pub files: Vec<File>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListFilesResponse {
        required files = "files",
        required meta = "meta",
        _ = unknown
    }
}

/// Response of [`Client::get_file`](crate::files::Client::get_file), [`Client::update_file_metadata`](crate::files::Client::update_file_metadata) and [`Client::copy_file`](crate::files::Client::copy_file).
#[non_exhaustive]
pub struct FileResponse {
    /// A file of a bot: its details and the URL of its content.
    pub file: File,
    unknown: UnknownMembers,
}
json_object! {
    FileResponse {
        required file = "file",
        _ = unknown
    }
}

/// Source of the passage: a piece of the text (`chunk`), a `summary`, several passages merged
/// (`consolidated`) or an `image`.
///
/// Part of [`PassageMeta`](crate::files::types::PassageMeta).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PassageMetaType {
    /// `chunk`
    Chunk,
    /// `summary`
    Summary,
    /// `consolidated`
    Consolidated,
    /// `image`
    Image,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    PassageMetaType: Unknown {
        Chunk = "chunk", Summary = "summary", Consolidated = "consolidated", Image = "image",
    }
}

/// Which element of the document the passage was, if known.
///
/// Part of [`PassageMeta`](crate::files::types::PassageMeta).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PassageMetaSubtype {
    /// `title`
    Title,
    /// `subtitle`
    Subtitle,
    /// `paragraph`
    Paragraph,
    /// `blockquote`
    Blockquote,
    /// `list`
    List,
    /// `table`
    Table,
    /// `code`
    Code,
    /// `image`
    Image,
    /// `page`
    Page,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    PassageMetaSubtype: Unknown {
        Title = "title", Subtitle = "subtitle", Paragraph = "paragraph", Blockquote = "blockquote",
        List = "list", Table = "table", Code = "code", Image = "image", Page = "page",
    }
}

/// Details of the passage.
///
/// Part of [`FoundPassage`](crate::files::types::FoundPassage) and [`Passage`](crate::files::types::Passage).
#[non_exhaustive]
pub struct PassageMeta {
    /// Source of the passage: a piece of the text (`chunk`), a `summary`, several passages merged
    /// (`consolidated`) or an `image`.
    pub r#type: Option<PassageMetaType>,
    /// Which element of the document the passage was, if known.
    pub subtype: Option<PassageMetaSubtype>,
    /// Number of the page that contains the passage. Known for PDF files only.
    pub page_number: Option<i64>,
    /// Position of the passage among all passages of the file, if known. Sort by it to restore
    /// their order.
    pub position: Option<i64>,
    /// URL of the file that the passage comes from, if there is one, as for images. Format: `uri`.
    pub source_url: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    PassageMeta {
        optional r#type = "type",
        optional subtype = "subtype",
        optional page_number = "pageNumber",
        optional position = "position",
        optional source_url = "sourceUrl",
        _ = unknown
    }
}

/// The file that contains the passage.
///
/// Part of [`FoundPassage`](crate::files::types::FoundPassage).
#[non_exhaustive]
pub struct PassageFile {
    /// The file's identifier.
    pub id: String,
    /// Key of the file, unique within the bot, or within the integration when one created it.
    pub key: String,
    /// Media type of the content.
    pub content_type: String,
    /// Data that the creator of the file attached to it, by name.
    pub metadata: JsonObject,
    /// Tags of the file, by name.
    pub tags: BTreeMap<String, String>,
    /// When the file was created (ISO 8601).
    pub created_at: DateTime,
    /// When the file was last updated (ISO 8601).
    pub updated_at: DateTime,
    unknown: UnknownMembers,
}
json_object! {
    PassageFile {
        required id = "id",
        required key = "key",
        required content_type = "contentType",
        required metadata = "metadata",
        required tags = "tags",
        required created_at = "createdAt",
        required updated_at = "updatedAt",
        _ = unknown
    }
}

/// How this piece of context relates to the passage that was found.
///
/// Part of [`PassageContext`](crate::files::types::PassageContext).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ContextType {
    /// `preceding`
    Preceding,
    /// `subsequent`
    Subsequent,
    /// `current`
    Current,
    /// `breadcrumb`
    Breadcrumb,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    ContextType: Unknown {
        Preceding = "preceding", Subsequent = "subsequent", Current = "current",
        Breadcrumb = "breadcrumb",
    }
}

/// A piece of context.
///
/// Part of [`FoundPassage`](crate::files::types::FoundPassage).
#[non_exhaustive]
pub struct PassageContext {
    /// Identifier of the passage that this piece of context was taken from. A breadcrumb has none.
    /// Format: `uuid`.
    pub id: Option<String>,
    /// Text of this piece of context.
    pub text: String,
    /// Distance from the passage that was found: negative for what comes before it, positive for
    /// what follows it. A breadcrumb has none.
    pub offset: Option<i64>,
    /// How this piece of context relates to the passage that was found.
    pub r#type: ContextType,
    unknown: UnknownMembers,
}
json_object! {
    PassageContext {
        optional id = "id",
        required text = "text",
        optional offset = "offset",
        required r#type = "type",
        _ = unknown
    }
}

/// A passage that was found.
///
/// Part of [`SearchFilesResponse`](crate::files::types::SearchFilesResponse).
#[non_exhaustive]
pub struct FoundPassage {
    /// Text of the passage, together with the requested surroundings.
    pub content: String,
    /// How close the passage is to the query; higher is closer.
    pub score: f64,
    /// Details of the passage.
    pub meta: PassageMeta,
    /// The file that contains the passage.
    pub file: PassageFile,
    /// The passage with its surroundings, as many as `contextDepth` specifies. Present only when
    /// `withContext` was `true`, and never with `consolidate`.
    pub context: Option<Vec<PassageContext>>,
    unknown: UnknownMembers,
}
json_object! {
    FoundPassage {
        required content = "content",
        required score = "score",
        required meta = "meta",
        required file = "file",
        optional context = "context",
        _ = unknown
    }
}

/// The passages that were found.
///
/// Response of [`Client::search_files`](crate::files::Client::search_files).
#[non_exhaustive]
pub struct SearchFilesResponse {
    /// The passages that were found.
    pub passages: Vec<FoundPassage>,
    unknown: UnknownMembers,
}
json_object! {
    SearchFilesResponse {
        required passages = "passages",
        _ = unknown
    }
}

/// A passage of a file.
///
/// Part of [`ListFilePassagesResponse`](crate::files::types::ListFilePassagesResponse).
#[non_exhaustive]
pub struct Passage {
    /// Identifier of the passage.
    pub id: String,
    /// Text of the passage.
    pub content: String,
    /// Details of the passage.
    pub meta: PassageMeta,
    unknown: UnknownMembers,
}
json_object! {
    Passage {
        required id = "id",
        required content = "content",
        required meta = "meta",
        _ = unknown
    }
}

/// One page of passages of the file.
///
/// Response of [`Client::list_file_passages`](crate::files::Client::list_file_passages).
#[non_exhaustive]
pub struct ListFilePassagesResponse {
    /// The passages.
    pub passages: Vec<Passage>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListFilePassagesResponse {
        required passages = "passages",
        required meta = "meta",
        _ = unknown
    }
}

/// One page of the tags that files of the bot have.
///
/// Response of [`Client::list_file_tags`](crate::files::Client::list_file_tags).
#[non_exhaustive]
pub struct ListFileTagsResponse {
    /// Names of the tags.
    pub tags: Vec<String>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListFileTagsResponse {
        required tags = "tags",
        required meta = "meta",
        _ = unknown
    }
}

/// One page of the values that a tag has on files of the bot.
///
/// Response of [`Client::list_file_tag_values`](crate::files::Client::list_file_tag_values).
#[non_exhaustive]
pub struct ListFileTagValuesResponse {
    /// Values of the tag.
    pub values: Vec<String>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListFileTagValuesResponse {
        required values = "values",
        required meta = "meta",
        _ = unknown
    }
}

/// A group of files that a bot can search together.
///
/// Part of [`KnowledgeBaseResponse`](crate::files::types::KnowledgeBaseResponse).
#[non_exhaustive]
pub struct SavedKnowledgeBase {
    /// The knowledge base's identifier.
    pub id: String,
    /// The knowledge base's name.
    pub name: String,
    /// Tags of the knowledge base, by name.
    pub tags: BTreeMap<String, String>,
    unknown: UnknownMembers,
}
json_object! {
    SavedKnowledgeBase {
        required id = "id",
        required name = "name",
        required tags = "tags",
        _ = unknown
    }
}

/// Response of [`Client::create_knowledge_base`](crate::files::Client::create_knowledge_base) and [`Client::update_knowledge_base`](crate::files::Client::update_knowledge_base).
#[non_exhaustive]
pub struct KnowledgeBaseResponse {
    /// A group of files that a bot can search together.
    pub knowledge_base: SavedKnowledgeBase,
    unknown: UnknownMembers,
}
json_object! {
    KnowledgeBaseResponse {
        required knowledge_base = "knowledgeBase",
        _ = unknown
    }
}

/// A group of files that a bot can search together.
///
/// Part of [`ListKnowledgeBasesResponse`](crate::files::types::ListKnowledgeBasesResponse).
#[non_exhaustive]
pub struct KnowledgeBase {
    /// The knowledge base's identifier.
    pub id: String,
    /// The knowledge base's name.
    pub name: String,
    /// When the knowledge base was created (ISO 8601).
    pub created_at: DateTime,
    /// Tags of the knowledge base, by name.
    pub tags: BTreeMap<String, String>,
    unknown: UnknownMembers,
}
json_object! {
    KnowledgeBase {
        required id = "id",
        required name = "name",
        required created_at = "createdAt",
        required tags = "tags",
        _ = unknown
    }
}

/// One page of knowledge bases.
///
/// Response of [`Client::list_knowledge_bases`](crate::files::Client::list_knowledge_bases).
#[non_exhaustive]
pub struct ListKnowledgeBasesResponse {
    /// The knowledge bases.
    pub knowledge_bases: Vec<KnowledgeBase>,
    /// Information about the next page.
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListKnowledgeBasesResponse {
        required knowledge_bases = "knowledgeBases",
        required meta = "meta",
        _ = unknown
    }
}
