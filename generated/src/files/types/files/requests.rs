//! Types of `files`. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::files::types::{AccessPolicy, Passage, SavedKnowledgeBase};
use crate::support::{
    Blank, DateTime, IntoList, IntoMap, Nullable, UnknownMembers, UnknownValue,
    any_value, json_object, made_from, nullable_map, open_enum,
};
use std::collections::BTreeMap;

/// How the file is parsed: `agent` is more accurate and charged as AI Spend, `standard` is
/// faster and free of that charge.
///
/// Part of [`Parsing`](crate::files::types::Parsing).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum ParsingMode {
    /// `agent`
    Agent,
    /// `standard`
    Standard,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    ParsingMode: Unknown {
        Agent = "agent", Standard = "standard",
    }
}

/// How the content is parsed.
///
/// Part of [`IndexingConfiguration`](crate::files::types::IndexingConfiguration).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct Parsing {
    /// How the file is parsed: `agent` is more accurate and charged as AI Spend, `standard` is
    /// faster and free of that charge.
    pub mode: Option<ParsingMode>,
    /// Minimum length of a separate paragraph. A shorter one is merged with the next one.
    /// At least 50. At most 2000.
    pub minimum_paragraph_length: Option<i64>,
    /// Whether a small language model cleans up the text of a PDF before it is indexed: broken
    /// sentences, stray headings, garbled characters. It helps with PDFs that have an unusual
    /// layout; plain text rarely needs it. Indexing takes longer and is charged as AI Spend, on
    /// Team and Enterprise plans only. The cleanup ends after 30 pages or 20 KB of text, and the
    /// rest is indexed as it is; split a longer file to clean up all of it. The model could change
    /// the meaning of the text, so check the passages afterwards. Has no effect and no cost for
    /// other formats.
    pub smart_cleanup: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    Parsing {
        optional mode = "mode",
        optional minimum_paragraph_length = "minimumParagraphLength",
        optional smart_cleanup = "smartCleanup",
        _ = unknown
    }
}

impl Parsing {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the file is parsed: `agent` is more accurate and charged as AI Spend, `standard` is faster and free of that charge.
    pub fn mode(mut self, mode: impl Into<ParsingMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }

    /// Minimum length of a separate paragraph.
    pub fn minimum_paragraph_length(mut self, minimum_paragraph_length: i64) -> Self {
        self.minimum_paragraph_length = Some(minimum_paragraph_length);
        self
    }

    /// Whether a small language model cleans up the text of a PDF before it is indexed: broken sentences, stray headings, garbled characters.
    pub fn smart_cleanup(mut self, smart_cleanup: bool) -> Self {
        self.smart_cleanup = Some(smart_cleanup);
        self
    }
}

/// How the text is split into chunks.
///
/// Part of [`IndexingConfiguration`](crate::files::types::IndexingConfiguration).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct Chunking {
    /// Maximum size of a chunk, in characters. At least 100. At most 5000.
    pub maximum_chunk_length: Option<i64>,
    /// Number of levels of the context around a chunk that are included in its embedding.
    /// At least 0. At most 3.
    pub embedded_context_levels: Option<i64>,
    /// Whether the breadcrumb of a chunk is included in its embedding.
    pub embed_breadcrumb: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    Chunking {
        optional maximum_chunk_length = "maximumChunkLength",
        optional embedded_context_levels = "embeddedContextLevels",
        optional embed_breadcrumb = "embedBreadcrumb",
        _ = unknown
    }
}

impl Chunking {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum size of a chunk, in characters.
    pub fn maximum_chunk_length(mut self, maximum_chunk_length: i64) -> Self {
        self.maximum_chunk_length = Some(maximum_chunk_length);
        self
    }

    /// Number of levels of the context around a chunk that are included in its embedding.
    pub fn embedded_context_levels(mut self, embedded_context_levels: i64) -> Self {
        self.embedded_context_levels = Some(embedded_context_levels);
        self
    }

    /// Whether the breadcrumb of a chunk is included in its embedding.
    pub fn embed_breadcrumb(mut self, embed_breadcrumb: bool) -> Self {
        self.embed_breadcrumb = Some(embed_breadcrumb);
        self
    }
}

/// Kind of model that writes the summaries.
///
/// Part of [`Summarization`](crate::files::types::Summarization).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SummarizationModel {
    /// `inexpensive`
    Inexpensive,
    /// `balanced`
    Balanced,
    /// `accurate`
    Accurate,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    SummarizationModel: Unknown {
        Inexpensive = "inexpensive", Balanced = "balanced", Accurate = "accurate",
    }
}

/// Which summaries of the file are created.
///
/// Part of [`IndexingConfiguration`](crate::files::types::IndexingConfiguration).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct Summarization {
    /// Whether to summarize the file and index the summaries in addition to its text. Charged to
    /// the workspace as AI Spend, by the length of the file and by the model; available on Team and
    /// Enterprise plans only. Defaults to `false`.
    pub enable: Option<bool>,
    /// Kind of model that writes the summaries. Defaults to `"balanced"`.
    pub model_type: Option<SummarizationModel>,
    /// Minimum length of a section that has its own summary. At least 1000. At most 10000.
    pub minimum_input_length: Option<i64>,
    /// Maximum size of a summary, in tokens. At least 1000. At most 10000.
    pub output_token_limit: Option<i64>,
    /// Whether to summarize the file as a whole too, and index that summary separately.
    pub generate_master_summary: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    Summarization {
        optional enable = "enable",
        optional model_type = "modelType",
        optional minimum_input_length = "minimumInputLength",
        optional output_token_limit = "outputTokenLimit",
        optional generate_master_summary = "generateMasterSummary",
        _ = unknown
    }
}

impl Summarization {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether to summarize the file and index the summaries in addition to its text.
    pub fn enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self
    }

    /// Kind of model that writes the summaries.
    pub fn model_type(mut self, model_type: impl Into<SummarizationModel>) -> Self {
        self.model_type = Some(model_type.into());
        self
    }

    /// Minimum length of a section that has its own summary.
    pub fn minimum_input_length(mut self, minimum_input_length: i64) -> Self {
        self.minimum_input_length = Some(minimum_input_length);
        self
    }

    /// Maximum size of a summary, in tokens.
    pub fn output_token_limit(mut self, output_token_limit: i64) -> Self {
        self.output_token_limit = Some(output_token_limit);
        self
    }

    /// Whether to summarize the file as a whole too, and index that summary separately.
    pub fn generate_master_summary(mut self, generate_master_summary: bool) -> Self {
        self.generate_master_summary = Some(generate_master_summary);
        self
    }
}

/// Indexing stack to use. If it is omitted, the service uses its default.
///
/// Part of [`IndexingConfiguration`](crate::files::types::IndexingConfiguration).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum IndexingStackInput {
    /// `legacy`
    Legacy,
    /// `realtime-v1`
    RealtimeV1,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    IndexingStackInput: Unknown {
        Legacy = "legacy", RealtimeV1 = "realtime-v1",
    }
}

/// Use of a vision model for the pages of a PDF.
///
/// Part of [`IndexingConfiguration`](crate::files::types::IndexingConfiguration).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct Vision {
    /// Pages of a PDF that a vision model transcribes: `true` for all pages, or a list of page
    /// numbers. Useful for PDFs whose layout or infographics contain more information than their
    /// text. A transcribed page is excluded from the ordinary text index. At most 100 pages are
    /// transcribed, and the others are indexed as text; split a longer file to transcribe all of
    /// it. Charged as AI Spend, on Team and Enterprise plans only. Has no effect and no cost for
    /// other formats.
    pub transcribe_pages: Option<serde_json::Value>,
    /// Pages of a PDF that a vision model indexes as images: `true` for all pages, or a list of
    /// page numbers. A bot can then answer questions about tables, charts and pictures that the
    /// text alone can't answer. Only the first 100 pages are indexed this way; split a longer file
    /// to index all of it. Charged as AI Spend, on Team and Enterprise plans only; the images take
    /// up file storage, and each answer that reads them costs AI Spend again. Has no effect and no
    /// cost for other formats.
    pub index_pages: Option<serde_json::Value>,
    unknown: UnknownMembers,
}
json_object! {
    Vision {
        optional transcribe_pages = "transcribePages",
        optional index_pages = "indexPages",
        _ = unknown
    }
}

impl Vision {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Pages of a PDF that a vision model transcribes: `true` for all pages, or a list of page numbers.
    pub fn transcribe_pages(mut self, transcribe_pages: impl serde::Serialize) -> Self {
        self.transcribe_pages = Some(any_value(transcribe_pages));
        self
    }

    /// Pages of a PDF that a vision model indexes as images: `true` for all pages, or a list of page numbers.
    pub fn index_pages(mut self, index_pages: impl serde::Serialize) -> Self {
        self.index_pages = Some(any_value(index_pages));
        self
    }
}

/// How to index the file. The service keeps it in the file's metadata.
///
/// Part of [`Indexing`](crate::files::types::Indexing).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct IndexingConfiguration {
    /// How the content is parsed.
    pub parsing: Option<Parsing>,
    /// How the text is split into chunks.
    pub chunking: Option<Chunking>,
    /// Which summaries of the file are created.
    pub summarization: Option<Summarization>,
    /// Indexing stack to use. If it is omitted, the service uses its default.
    pub stack: Option<IndexingStackInput>,
    /// Use of a vision model for the pages of a PDF.
    pub vision: Option<Vision>,
    unknown: UnknownMembers,
}
json_object! {
    IndexingConfiguration {
        optional parsing = "parsing",
        optional chunking = "chunking",
        optional summarization = "summarization",
        optional stack = "stack",
        optional vision = "vision",
        _ = unknown
    }
}

impl IndexingConfiguration {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// How the content is parsed.
    pub fn parsing(mut self, parsing: Parsing) -> Self {
        self.parsing = Some(parsing);
        self
    }

    /// How the text is split into chunks.
    pub fn chunking(mut self, chunking: Chunking) -> Self {
        self.chunking = Some(chunking);
        self
    }

    /// Which summaries of the file are created.
    pub fn summarization(mut self, summarization: Summarization) -> Self {
        self.summarization = Some(summarization);
        self
    }

    /// Indexing stack to use.
    pub fn stack(mut self, stack: impl Into<IndexingStackInput>) -> Self {
        self.stack = Some(stack.into());
        self
    }

    /// Use of a vision model for the pages of a PDF.
    pub fn vision(mut self, vision: Vision) -> Self {
        self.vision = Some(vision);
        self
    }
}

/// How to index the file.
///
/// Part of [`UpsertFileBody`](crate::files::types::UpsertFileBody).
#[must_use]
#[non_exhaustive]
pub struct Indexing {
    /// How to index the file. The service keeps it in the file's metadata.
    pub configuration: IndexingConfiguration,
    unknown: UnknownMembers,
}
json_object! {
    Indexing {
        required configuration = "configuration",
        _ = unknown
    }
}

impl Indexing {
    /// Creates a value with all required members.
    pub fn new(configuration: IndexingConfiguration) -> Self {
        Self {
            configuration,
            ..Blank::blank()
        }
    }
}

/// The file to create or replace.
///
/// Request body of [`Client::upsert_file`](crate::files::Client::upsert_file).
#[must_use]
#[non_exhaustive]
pub struct UpsertFileBody {
    /// Key of the file, unique within the bot, or within the integration when one created it.
    pub key: String,
    /// Tags of the file, by name.
    pub tags: Option<BTreeMap<String, String>>,
    /// Size of the content in bytes. It counts towards the file storage quota, and with `index`
    /// also towards the vector database quota.
    pub size: i64,
    /// Whether to index the file for search. Only some formats can be indexed, and no file over 95
    /// MB. An indexed file counts towards two quotas of the workspace: vector database storage and
    /// file storage. Defaults to `false`.
    pub index: Option<bool>,
    /// How to index the file.
    pub indexing: Option<Indexing>,
    /// Who may use the file in addition to its owner: `public_content` makes the content readable
    /// by everyone, `integrations` allows every integration installed in the bot to read, find and
    /// list the file.
    pub access_policies: Option<Vec<AccessPolicy>>,
    /// Media type of the content. If it is omitted, the extension of `key` determines it; if that
    /// is unknown, it is `application/octet-stream`.
    pub content_type: Option<String>,
    /// When the file expires and is deleted, as an ISO 8601 date in UTC. It must be in the future,
    /// at most 90 days from now, and is rounded down to the minute.
    pub expires_at: Option<DateTime>,
    /// Whether a file with the policy `public_content` can be read at its URL directly after the
    /// upload, before the service has processed it. With `true`, the upload must send the header
    /// `x-amz-tagging: public=true`, or it fails.
    pub public_content_immediately_accessible: Option<bool>,
    /// Data to attach to the file, by name. A value can be any JSON value.
    pub metadata: Option<serde_json::Value>,
    unknown: UnknownMembers,
}
json_object! {
    UpsertFileBody {
        required key = "key",
        optional tags = "tags",
        required size = "size",
        optional index = "index",
        optional indexing = "indexing",
        optional access_policies = "accessPolicies",
        optional content_type = "contentType",
        optional expires_at = "expiresAt",
        optional public_content_immediately_accessible = "publicContentImmediatelyAccessible",
        optional metadata = "metadata",
        _ = unknown
    }
}

impl UpsertFileBody {
    /// Creates a value with all required members.
    pub fn new(key: impl Into<String>, size: i64) -> Self {
        Self {
            key: key.into(),
            size,
            ..Blank::blank()
        }
    }

    /// Tags of the file, by name.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }

    /// Whether to index the file for search.
    pub fn index(mut self, index: bool) -> Self {
        self.index = Some(index);
        self
    }

    /// How to index the file.
    pub fn indexing(mut self, indexing: Indexing) -> Self {
        self.indexing = Some(indexing);
        self
    }

    /// Who may use the file in addition to its owner: `public_content` makes the content readable by everyone, `integrations` allows every integration installed in the bot to read, find and list the file.
    pub fn access_policies(
        mut self,
        access_policies: impl IntoList<AccessPolicy>,
    ) -> Self {
        self.access_policies = Some(access_policies.into_list());
        self
    }

    /// Media type of the content.
    pub fn content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// When the file expires and is deleted, as an ISO 8601 date in UTC.
    pub fn expires_at(mut self, expires_at: impl Into<DateTime>) -> Self {
        self.expires_at = Some(expires_at.into());
        self
    }

    /// Whether a file with the policy `public_content` can be read at its URL directly after the upload, before the service has processed it.
    pub fn public_content_immediately_accessible(
        mut self,
        public_content_immediately_accessible: bool,
    ) -> Self {
        self.public_content_immediately_accessible = Some(
            public_content_immediately_accessible,
        );
        self
    }

    /// Data to attach to the file, by name.
    pub fn metadata(mut self, metadata: impl serde::Serialize) -> Self {
        self.metadata = Some(any_value(metadata));
        self
    }
}

/// Field to sort the results by.
///
/// Parameter `sort_field` of [`Client::list_files`](crate::files::Client::list_files).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SortField {
    /// `key`
    Key,
    /// `size`
    Size,
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// `status`
    Status,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    SortField: Unknown {
        Key = "key", Size = "size", CreatedAt = "createdAt", UpdatedAt = "updatedAt",
        Status = "status",
    }
}

/// Whether the order is ascending (`asc`) or descending (`desc`).
///
/// Parameter `sort_direction` of [`Client::list_files`](crate::files::Client::list_files).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    SortDirection: Unknown {
        Asc = "asc", Desc = "desc",
    }
}

/// The details to change.
///
/// Request body of [`Client::update_file_metadata`](crate::files::Client::update_file_metadata).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateFileMetadataBody {
    /// Metadata to change, by name: a value sets or adds an entry, null removes it, and entries
    /// that are not mentioned stay. Leave it out to change none.
    pub metadata: Option<serde_json::Value>,
    /// Tags to change, by name: a text sets or adds a tag, null removes it, and tags that are not
    /// mentioned stay. Leave it out to change none.
    pub tags: Option<BTreeMap<String, Option<String>>>,
    /// Access policies that replace those of the file. Leave it out to change none.
    pub access_policies: Option<Vec<AccessPolicy>>,
    /// When the file expires and is deleted, as an ISO 8601 date in UTC. It must be in the future,
    /// at most 90 days from now, and is rounded down to the minute. Leave it out to change nothing,
    /// or set it to null so that the file never expires.
    pub expires_at: Nullable<DateTime>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateFileMetadataBody {
        optional metadata = "metadata",
        optional tags = "tags",
        optional access_policies = "accessPolicies",
        three_state expires_at = "expiresAt",
        _ = unknown
    }
}

impl UpdateFileMetadataBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Metadata to change, by name: a value sets or adds an entry, null removes it, and entries that are not mentioned stay.
    pub fn metadata(mut self, metadata: impl serde::Serialize) -> Self {
        self.metadata = Some(any_value(metadata));
        self
    }

    /// Tags to change, by name: a text sets or adds a tag, null removes it, and tags that are not mentioned stay.
    pub fn tags(mut self, tags: impl IntoMap<Nullable<String>>) -> Self {
        self.tags = Some(nullable_map(tags));
        self
    }

    /// Access policies that replace those of the file.
    pub fn access_policies(
        mut self,
        access_policies: impl IntoList<AccessPolicy>,
    ) -> Self {
        self.access_policies = Some(access_policies.into_list());
        self
    }

    /// When the file expires and is deleted, as an ISO 8601 date in UTC.
    pub fn expires_at(mut self, expires_at: impl Into<Nullable<DateTime>>) -> Self {
        self.expires_at = expires_at.into();
        self
    }
}

/// How to copy the file.
///
/// Request body of [`Client::copy_file`](crate::files::Client::copy_file).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct CopyFileBody {
    /// Whether the copy may replace a file that has its key; otherwise the call fails. A bot can
    /// replace only files that it created itself.
    pub overwrite: Option<bool>,
    unknown: UnknownMembers,
}
json_object! {
    CopyFileBody {
        optional overwrite = "overwrite",
        _ = unknown
    }
}

impl CopyFileBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether the copy may replace a file that has its key; otherwise the call fails.
    pub fn overwrite(mut self, overwrite: bool) -> Self {
        self.overwrite = Some(overwrite);
        self
    }
}

/// Which Markdown element the passage is.
///
/// Part of [`PassageInput`](crate::files::types::PassageInput).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum PassageInputType {
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
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    PassageInputType: Unknown {
        Title = "title", Subtitle = "subtitle", Paragraph = "paragraph", Blockquote = "blockquote",
        List = "list", Table = "table", Code = "code", Image = "image",
    }
}

/// A passage to index.
///
/// Part of [`SetFilePassagesBody`](crate::files::types::SetFilePassagesBody).
#[must_use]
#[non_exhaustive]
pub struct PassageInput {
    /// Text of the passage. It may be Markdown.
    pub content: String,
    /// Which Markdown element the passage is. Defaults to `"paragraph"`.
    pub r#type: Option<PassageInputType>,
    /// Number of the page that contains the passage.
    pub page_number: Option<i64>,
    unknown: UnknownMembers,
}
json_object! {
    PassageInput {
        required content = "content",
        optional r#type = "type",
        optional page_number = "pageNumber",
        _ = unknown
    }
}

impl PassageInput {
    /// Creates a value with all required members.
    pub fn new(content: impl Into<String>) -> Self {
        Self {
            content: content.into(),
            ..Blank::blank()
        }
    }

    /// Which Markdown element the passage is.
    pub fn r#type(mut self, r#type: impl Into<PassageInputType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Number of the page that contains the passage.
    pub fn page_number(mut self, page_number: i64) -> Self {
        self.page_number = Some(page_number);
        self
    }
}

made_from! { PassageInput from value: Passage =>
    [content]
}

/// The passages that replace those of the file. They are indexed in the background; the status
/// of the file shows when indexing is complete.
///
/// Request body of [`Client::set_file_passages`](crate::files::Client::set_file_passages).
#[must_use]
#[non_exhaustive]
pub struct SetFilePassagesBody {
    /// The passages, in the order of the document.
    pub passages: Vec<PassageInput>,
    unknown: UnknownMembers,
}
json_object! {
    SetFilePassagesBody {
        required passages = "passages",
        _ = unknown
    }
}

impl SetFilePassagesBody {
    /// Creates a value with all required members.
    pub fn new(passages: impl IntoList<PassageInput>) -> Self {
        Self {
            passages: passages.into_list(),
            ..Blank::blank()
        }
    }
}

/// The knowledge base to create.
///
/// Request body of [`Client::create_knowledge_base`](crate::files::Client::create_knowledge_base).
#[must_use]
#[non_exhaustive]
pub struct CreateKnowledgeBaseBody {
    /// The knowledge base's name.
    pub name: String,
    /// Tags of the knowledge base, by name.
    pub tags: Option<BTreeMap<String, String>>,
    unknown: UnknownMembers,
}
json_object! {
    CreateKnowledgeBaseBody {
        required name = "name",
        optional tags = "tags",
        _ = unknown
    }
}

impl CreateKnowledgeBaseBody {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Blank::blank()
        }
    }

    /// Tags of the knowledge base, by name.
    pub fn tags(mut self, tags: impl IntoMap<String>) -> Self {
        self.tags = Some(tags.into_map());
        self
    }
}

made_from! { CreateKnowledgeBaseBody from value: SavedKnowledgeBase =>
    [name]
    tags = Some(value.tags);
}

/// The details to change.
///
/// Request body of [`Client::update_knowledge_base`](crate::files::Client::update_knowledge_base).
#[must_use]
#[non_exhaustive]
pub struct UpdateKnowledgeBaseBody {
    /// The knowledge base's name.
    pub name: String,
    /// Tags to change, by name: a text sets or adds a tag, null removes it, and tags that are not
    /// mentioned stay. Leave it out to change none.
    pub tags: Option<BTreeMap<String, Option<String>>>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateKnowledgeBaseBody {
        required name = "name",
        optional tags = "tags",
        _ = unknown
    }
}

impl UpdateKnowledgeBaseBody {
    /// Creates a value with all required members.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..Blank::blank()
        }
    }

    /// Tags to change, by name: a text sets or adds a tag, null removes it, and tags that are not mentioned stay.
    pub fn tags(mut self, tags: impl IntoMap<Nullable<String>>) -> Self {
        self.tags = Some(nullable_map(tags));
        self
    }
}

made_from! { UpdateKnowledgeBaseBody from value: SavedKnowledgeBase =>
    [name]
    tags = Some(
        value.tags.into_iter().map(|(key, value)| (key, Some(value))).collect(),
    );
}
