//! Unofficial Rust client for the Botpress APIs, generated from their OpenAPI documents
//!
//! Each API is a module behind a feature of the same name:
//!
//! - [`admin`](mod@admin): Admin API of Botpress 1.82.0
//! - [`chat`](mod@chat): Chat API of Botpress 2026-06
//! - [`files`](mod@files): Files API of Botpress 1.82.0
//! - [`runtime`](mod@runtime): Runtime API of Botpress 1.82.0
//! - [`tables`](mod@tables): Tables API of Botpress 1.82.0
//!
//! A call ([`runtime`](mod@runtime)):
//!
//! ```no_run
//! # #[cfg(feature = "runtime")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use botpress_client::runtime::{Client, types};
//!
//! let client = Client::builder().token("…").bot_id("…").build()?;
//! let response = client
//!     .create_message(
//!         types::CreateMessageBody::builder()
//!             .payload(serde_json::json!({ "text": "Hello" }))
//!             .user_id("user-id")
//!             .conversation_id("conversation-id")
//!             .r#type("text")
//!             .tags([("key", "value")])
//!             .build(),
//!     )
//!     .await?;
//! # Ok(())
//! # }
//! ```
//!
//! All items of a list ([`admin`](mod@admin)):
//!
//! ```no_run
//! # #[cfg(feature = "admin")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use botpress_client::admin::Client;
//!
//! let client = Client::builder().token("…").workspace_id("…").build()?;
//! let mut items = client.list_public_integrations().items();
//! while let Some(item) = items.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! The events of a stream ([`chat`](mod@chat)):
//!
//! ```no_run
//! # #[cfg(feature = "chat")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use botpress_client::chat::Client;
//!
//! let client = Client::builder().user_key("…").webhook_url("…").build()?;
//! let mut events = client.listen_conversation("id").events();
//! while let Some(event) = events.try_next().await? {
//!     println!("{event:?}");
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Requests
//!
//! A `Client` is built with its builder or from the environment, and has a method for each operation. Required values are
//! arguments, optional ones are setters on the request that the method returns. Required values that could be mixed up are
//! setters too, and the compiler names the missing ones. A request is a future. `send` sends it too, and `send_with_meta`
//! also returns the status and the headers. Paged operations have `pages` and `items`, those that
//! respond with events have `events`. All of these are streams, with `try_next` for programs without a stream library.
//! Nothing is sent before a request is awaited, or the first item is requested.
//!
//! Failed calls are retried if that is safe: see [`RetryPolicy`]. A `timeout` limits one attempt, a `deadline` the whole call,
//! a [`RetryBudget`] the retries of all calls.
//! [`Botpress`] sets up the clients of all APIs at once.
//! The [guide] shows all of it.
//!
//! # Errors
//!
//! Every failure is an [`Error`]. Match on its `kind`, or use methods such as `is_not_found`. `api` is the error that the
//! service describes in its own form, and `body` is the unchanged response. The text of an error is one line, with the
//! operation, the number of attempts and the id of the request. It never contains a credential.
//! [`ErrorType`] lists the service's types of errors.
//!
//! # Environment
//!
//! `from_env` reads these variables. An empty variable counts as unset, and settings made in code afterwards replace it.
//!
//! - `BP_API_URL`: `base_url` of `admin`, `files`, `runtime`, `tables`
//! - `BP_TOKEN`: `token` of `admin`, `files`, `runtime`, `tables`
//! - `BP_WORKSPACE_ID`: `workspace_id` of `admin`
//! - `BP_CHAT_API_URL`: `base_url` of `chat`
//! - `BP_BOT_ID`: `bot_id` of `files`, `runtime`, `tables`
//! - `BP_INTEGRATION_ID`: `integration_id` of `files`, `runtime`, `tables`
//!
//! # Features
//!
//! - one for each API: all are on by default
//! - `rustls` (on by default) or `native-tls`
//! - `blocking`: clients for programs without async, with the same methods
//! - `dynamic`: calls of any operation by its id, with JSON arguments
//! - `gzip`: accepts compressed responses
//! - `http2`: HTTP/2 if the service supports it
//! - `jiff-0-2`: conversions of times and dates to and from `jiff`
//! - `preserve-order`: untyped JSON objects keep the order of their members, in the whole program
//! - `reqwest-0-13`: accepts an HTTP client of `reqwest`
//! - `test-util`: a fake service for unit tests, and responses from JSON
//! - `tracing`: a span for every call, with the names of OpenTelemetry
//! - `webhooks`: checks the signatures of webhooks

#![forbid(unsafe_code)]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "admin")]
#[cfg_attr(docsrs, doc(cfg(feature = "admin")))]
pub mod admin;

#[cfg(feature = "chat")]
#[cfg_attr(docsrs, doc(cfg(feature = "chat")))]
pub mod chat;

#[cfg(feature = "files")]
#[cfg_attr(docsrs, doc(cfg(feature = "files")))]
pub mod files;

#[cfg(feature = "runtime")]
#[cfg_attr(docsrs, doc(cfg(feature = "runtime")))]
pub mod runtime;

#[cfg(feature = "tables")]
#[cfg_attr(docsrs, doc(cfg(feature = "tables")))]
pub mod tables;

#[cfg(feature = "blocking")]
#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
pub mod blocking;
mod error_type;

#[cfg(
    any(
        feature = "admin",
        feature = "chat",
        feature = "files",
        feature = "runtime",
        feature = "tables"
    )
)]
mod umbrella;

#[cfg(all(doc, not(doctest)))]
pub mod guide;

#[allow(
    dead_code,
    unused_imports,
    reason = "the used part depends on the features and on the documents"
)]
mod support;

pub use error_type::ErrorType;

#[cfg(
    any(
        feature = "admin",
        feature = "chat",
        feature = "files",
        feature = "runtime",
        feature = "tables"
    )
)]
pub use umbrella::{Botpress, BotpressBuilder};
pub use http;
pub use support::{
    ApiError, Async, Attempt, Builder, Date, DateTime, Download, Error, ErrorKind,
    Events, FailedAttempt, Intercepting, Interceptor, IntoList, IntoMap, IntoObjectMap,
    IntoObjects, Items, JsonObject, Mode, Multipart, Nullable, Outcome, Pages, Part,
    RawRequest, Records, Response, RetryBudget, RetryPolicy, Sending, SetUp, Token,
    TokenSource, UnknownValue, Upload,
};

#[cfg(feature = "test-util")]
#[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
pub use support::{FakeRequest, FakeResponse, FakeStream, FakeTransport, fixture};

#[cfg(feature = "webhooks")]
#[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
pub use support::{
    BadSignature, Signature, SignatureDigest, SignatureEncoding, SignedPart,
};
