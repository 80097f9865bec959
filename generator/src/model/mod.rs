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
mod places;
mod presence;
mod rare;
mod response;
mod signature;
mod types;

pub use client::{ClientHeader, Credential, CredentialKind, Server, ServerVariable};
pub use content::{Content, FormField, Part, PartKind};
pub use docs::{Constraints, Docs, Example};
pub use operation::{
    Body, BodyKind, Method, NextPage, Operation, PageCount, PageInput, Paging, Parameter, ParameterLocation, Style,
};
pub use presence::{FirstValue, Presence};
pub use rare::{Empty, Rare};
pub use response::{ByStatus, Headers, Response, ResponseHeader, StatusForm, StatusRange, StreamFormat, Success};
pub use signature::{Digest, SecretForm, SignatureEncoding, SignedPart, WebhookSignature};
pub use types::{
    ChosenBy, Constant, EnumVariant, Field, Integer, ObjectType, ScalarEnum, Tag, Ty, Type, TypeId, TypeKind, Types,
    UnionType, UnionVariant,
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
    /// Variables of servers of operations that the first base URL does not have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub more_variables: Vec<ServerVariable>,
    /// The environment variable for another base URL.
    pub base_url_env: Option<String>,
    /// The header in which each POST carries an idempotency key.
    pub idempotency_header: Option<String>,
    /// The signature of the requests that the service sends.
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
    /// The letter of type parameters that tell which values are set (`S0`). Unset until the name pass.
    #[serde(skip)]
    pub state_prefix: char,
}

/// The operations or types of one source file: those of a path segment or a tag.
#[derive(Debug, Clone, Serialize)]
#[non_exhaustive]
pub struct Group {
    /// The path segment or tag as the document writes it (`workspace-members`).
    pub segment: String,
    /// The Rust module (`workspace_members`).
    pub module: String,
    /// Its cargo features. It is compiled if any of them is on. If the list is empty, it is always compiled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub features: Vec<String>,
}

impl Api {
    /// Returns the cargo features of a type. It is compiled if any of them is on. If the list is empty, it is always
    /// compiled.
    pub fn features_of(&self, ty: &Type) -> &[String] {
        let group = ty.group.and_then(|group| self.groups.get(group));
        group.map_or(&[], |group| group.features.as_slice())
    }

    /// Returns the features of all groups, sorted, without duplicates.
    pub fn features(&self) -> Vec<&str> {
        let all = self.groups.iter().flat_map(|group| &group.features);
        let mut all: Vec<&str> = all.map(String::as_str).collect();
        all.sort_unstable();
        all.dedup();
        all
    }
}

impl Api {
    /// Returns the operation with this name: the module of the API and the operation's id, separated by a dot.
    pub(crate) fn operation_named(&self, name: &str) -> Option<&Operation> {
        let (module, id) = name.split_once('.')?;
        let mut operations = self.operations.iter();
        let operation = operations.find(|operation| operation.id == id);
        operation.filter(|_| self.module.trim_start_matches("r#") == module)
    }
}

impl Api {
    /// Returns the variables that a caller can set: those of the first base URL, and those of servers of operations.
    pub fn server_variables(&self) -> impl Iterator<Item = &ServerVariable> {
        let first = self.servers.first();
        let first = first.into_iter().flat_map(|server| &server.variables);
        first.chain(&self.more_variables)
    }
}
