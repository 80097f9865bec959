//! Unofficial Rust client for the Botpress APIs, generated from their OpenAPI documents
//!
//! Each API is a module behind a feature of the same name:
//!
//! - `admin`: Admin API of Botpress 1.82.0
//! - `chat`: Chat API of Botpress 0.0.0
//! - `files`: Files API of Botpress 1.82.0
//! - `runtime`: Runtime API of Botpress 1.82.0
//! - `tables`: Tables API of Botpress 1.82.0
//!
//! A `Client` is built by its builder or from the environment, and has a method for each operation. What must be given is
//! an argument; what may be given is a setter on the request that the method returns; nothing is sent before `send`.
//! Operations that page have `pages` and `items`, and those that answer with a stream of events have `events`; all of
//! these are streams. Every failure is one [`Error`], which answers questions about itself. Calls that fail are sent again
//! where that is safe: see [`RetryPolicy`]. With the feature `blocking` there is a client of the same methods for programs
//! without async.
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
//! ```no_run
//! # #[cfg(feature = "chat")]
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use botpress_client::chat::Client;
//!
//! let client = Client::builder().user_key("…").webhook_url("…").build()?;
//! let mut events = client.listen_conversation("…").events();
//! while let Some(event) = events.try_next().await? {
//!     println!("{event:?}");
//! }
//! # Ok(())
//! # }
//! ```

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

#[allow(
    dead_code,
    unused_imports,
    reason = "what is used of it depends on the features and on the documents"
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
pub use support::{
    ApiError, Async, Attempt, Builder, Date, DateTime, Download, Error, ErrorKind,
    Events, FailedAttempt, Intercepting, Interceptor, IntoList, IntoMap, IntoObjectMap,
    IntoObjects, Items, JsonObject, Mode, Multipart, Nullable, Outcome, Pages, Part,
    RawRequest, Records, Response, RetryBudget, RetryPolicy, Sending, SetUp, Token,
    TokenSource, UnknownValue, Upload,
};
pub use http;

#[cfg(feature = "test-util")]
#[cfg_attr(docsrs, doc(cfg(feature = "test-util")))]
pub use support::{FakeAnswer, FakeRequest, FakeStream, FakeTransport, fixture};
