//! The intermediate model: the contents of a document, as plain owned data.
//!
//! Types refer to each other by index, and every list keeps the document's order. Lowering fills the model, the passes
//! refine it, and emission only reads it. The model contains nothing of `openapiv3` and no Rust code, except for the
//! identifiers that the name pass claimed.
//!
//! Structs may grow (`non_exhaustive`). Enums are exhaustive, so that the compiler reports a new kind to readers of the
//! model.

mod client;
mod content;
mod docs;
mod operation;
mod presence;
mod response;
mod types;

pub use client::{
    ClientHeader, Credential, CredentialKind, Digest, Server, ServerVariable, SignatureEncoding,
    WebhookSignature,
};
pub use content::{Content, FormField, Part, PartKind};
pub use docs::{Constraints, Docs, Example};
pub use operation::{
    Body, BodyKind, Method, NextPage, Operation, PageCount, PageInput, Paging, Parameter,
    ParameterLocation, Style,
};
pub use presence::Presence;
pub use response::{
    ByStatus, Headers, Response, ResponseHeader, StatusForm, StatusRange, StreamFormat, Success,
};
pub use types::{
    Constant, EnumVariant, Field, Float, Integer, ObjectType, ScalarEnum, Tag, Ty, Type, TypeId,
    TypeKind, Types, UnionType, UnionVariant,
};

use serde::Serialize;

/// One API: one document, which becomes one module of the crate.
#[derive(Debug, Clone, Default, Serialize)]
#[non_exhaustive]
pub struct Api {
    /// The Rust module that contains the API, also the name of its cargo feature.
    pub module: String,
    /// Name of the document for people, as it was given (a path, usually).
    pub document: String,
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// SHA-256 of the document's bytes, in hexadecimal. Empty for a model that was not made from a document.
    pub document_hash: String,
    /// `info.description`.
    pub description: Option<String>,
    /// Base URLs, in the document's order.
    pub servers: Vec<Server>,
    /// The environment variable for another base URL.
    pub base_url_env: Option<String>,
    /// The header in which each POST carries an idempotency key.
    pub idempotency_header: Option<String>,
    /// How the requests that the service sends are signed.
    pub webhook_signature: Option<WebhookSignature>,
    /// The security schemes that operations may require.
    pub credentials: Vec<Credential>,
    /// Headers that are set on the client because the operations share them.
    pub client_headers: Vec<ClientHeader>,
    /// All types that get a name.
    pub types: Types,
    /// All operations, in the document's order.
    pub operations: Vec<Operation>,
    /// The examples of the document, if a test of them is generated.
    pub examples: Vec<Example>,
    /// The modules that operations and types are sorted into, in order of first use.
    pub groups: Vec<Group>,
}

/// One source file with operations or types: a path segment of the API.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// The path segment as it is written in the document (`workspace-members`).
    pub segment: String,
    /// The Rust module (`workspace_members`).
    pub module: String,
}
