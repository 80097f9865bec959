//! The document, typed and canonical: its contents, without version, references and files.
//!
//! Readers (in [`read`]) create it, one for each version; [`lower`](crate::lower) creates the model from it. Each
//! construct that versions write differently has one form here: null is a member of a set of types, a bound has a flag
//! for exclusive, `const` is a list of one value, and a reference is an edge to the schema that it leads to. Plain
//! data: nothing about Rust is decided, and nothing is looked up in a document again.

pub(crate) mod media_type;
mod null;
mod operation;
pub mod read;
mod reduce;
mod schema;

pub use operation::{
    Callback, Content, Encoding, Flow, Header, HttpScheme, In, Operation, Parameter, Payload, RequestBody, Requirement,
    Response, SecurityScheme, SecuritySchemeKind, Server, ServerVariable, Status, Style, Webhook,
};
pub use schema::{
    Additional, Bound, Component, Discriminator, Edge, Limits, Mapping, RareKeywords, Reference, Schema, SchemaId,
    Schemas, TypeSet, ValueNote,
};

/// An API description.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Spec {
    /// `info.title`.
    pub title: String,
    /// `info.version`.
    pub version: String,
    /// `info.description`.
    pub description: Option<String>,
    /// The header parameters that have no effect, in lower case.
    pub ignored_headers: &'static [&'static str],
    /// Servers of the whole API.
    pub servers: Vec<Server>,
    /// Security schemes.
    pub security_schemes: Vec<SecurityScheme>,
    /// All schemas, inline or referred to.
    pub schemas: Schemas,
    /// The schemas that have names, in the document's order.
    pub components: Vec<Component>,
    /// All operations, in the document's order.
    pub operations: Vec<Operation>,
    /// The requests that the service sends on its own: webhooks, and callbacks of operations.
    pub webhooks: Vec<Webhook>,
}
