//! The hand-written part of a generated HTTP client.
//!
//! This crate contains the parts that every generated client needs and no document changes: the client and its builder,
//! the preparation and sending of a call, the encoding of arguments, errors, paging, and the value types that Rust
//! lacks. Names, types and paths depend on a document, and are passed in as static descriptors.
//!
//! The sources of this crate are copied unchanged into the generated crate, as its private module `support`. So they
//! refer to siblings with `super::` only, and macros refer to their helpers by `$crate::support`.

#![forbid(unsafe_code)]
// A library returns errors. Tests may panic (`clippy.toml`).
#![warn(clippy::panic, clippy::unwrap_used)]

mod any_object;
mod api_error;
mod argument;
mod base_url;
mod blank;
#[cfg(feature = "blocking")]
pub mod blocking;
#[cfg(feature = "blocking")]
mod blocking_streams;
mod body;
mod builder;
mod by_status;
mod byte_range;
mod call;
mod client;
mod collect;
mod connection;
mod credential;
mod datetime;
#[cfg(feature = "jiff-0-2")]
mod datetime_jiff;
mod deadline;
mod decode;
#[cfg(feature = "dynamic")]
mod dynamic;
#[cfg(feature = "dynamic")]
mod dynamic_parts;
mod encode;
mod environment;
mod error;
mod error_text;
mod events;
mod exchange;
mod execute;
mod failure;
#[cfg(feature = "test-util")]
mod fake;
mod flatten;
mod header;
mod interceptor;
mod json;
mod json_object;
mod members;
mod mode;
mod multipart;
mod nullable;
mod object;
mod open_enum;
mod operation;
mod paging;
mod prepare;
mod raw;
mod read_object;
mod records;
mod request;
mod response;
mod retry;
mod secret;
mod security;
mod sending;
mod sent;
mod setup;
mod spec;
mod sse;
pub mod state;
mod target;
mod tls;
mod together;
mod token;
mod trace;
mod transfer;
mod transport;
mod tree;
mod turn;
mod typed_headers;
pub mod union;
mod union_level;
mod unknown_members;
mod upload;
mod upload_body;
mod upload_check;
#[cfg(feature = "webhooks")]
mod webhook;
mod write_object;

pub use any_object::{ReadAny, read_any};
pub use api_error::ApiError;
pub use argument::Argument;
pub use blank::Blank;
pub use builder::ClientBuilder;
pub use by_status::{ByStatus, Mismatch, Reply};
pub use call::Call;
pub use client::Client;
pub use collect::{
    IntoList, IntoMap, IntoObjectMap, IntoObjects, NoItem, nullable_map, nullable_object_map, object_map,
};
pub use datetime::{Date, DateTime};
pub use deadline::Deadline;
pub use decode::event_data;
pub use error::{Error, ErrorKind};
pub use events::Events;
#[cfg(feature = "test-util")]
pub use fake::{FakeRequest, FakeResponse, FakeStream, FakeTransport, fixture};
pub use interceptor::{Attempt, Intercepting, Interceptor, Outcome};
pub use json::any_value;
pub use members::{Change, Members, View, are_equal, copy, show};
pub use mode::{Async, Mode};
pub use multipart::{Multipart, Part};
pub use nullable::Nullable;
pub use object::{JsonObject, OpenObject, open_objects, read_as};
pub use open_enum::{OpenText, UnknownValue, open_integer, open_text};
pub use operation::{BodyKind, Location, Operation, Parameter, PartEncoding, Returns, Style, WithoutBody};
pub use paging::{Items, Pages};
pub use raw::RawRequest;
pub use read_object::read_object;
pub use records::Records;
pub use response::Response;
pub use retry::{FailedAttempt, RetryBudget, RetryPolicy};
pub use secret::{Hidden, Redact, Redacted};
pub use sending::{Empty, Json, Optional, Read, Sending, Status, Text, Whole};
pub use setup::{Builder, SetUp};
pub use spec::{ClientSpec, CredentialKind, CredentialSpec, ErrorShape, HeaderSpec, ServerVariable, TokenEndpoint};
pub use together::Together;
pub use token::{Fetching, Token, TokenSource, Tokens};
pub use transfer::{Download, Transfer};
pub use turn::{Left, Paging, Place};
pub use typed_headers::{FromHeaders, Headers};
pub use union::{union_any, union_order, union_read, union_tag};
pub use unknown_members::UnknownMembers;
pub use upload::Upload;
#[cfg(feature = "webhooks")]
pub use webhook::{BadSignature, Signature, SignatureDigest, SignatureEncoding, SignedPart};
pub use write_object::write_object;

#[allow(
    unused_imports,
    reason = "a client whose document has no enums or objects expands none of these"
)]
pub(crate) use json_object::{json_object, made_from};
#[allow(
    unused_imports,
    reason = "a client whose document has no enums or objects expands none of these"
)]
pub(crate) use open_enum::{open_enum, open_enum_common, open_int_enum};
#[allow(unused_imports, reason = "only generated code has requests")]
pub(crate) use request::request;
#[allow(unused_imports, reason = "not every document has types that are built by name")]
pub(crate) use state::marks;
