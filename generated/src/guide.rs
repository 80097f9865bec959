//! # The client
//!
//! A page for each task. Each begins with a complete program, followed by the details. The project's tests compile the code
//! on these pages. What a page describes for one API applies to all of them, and to clients that you generate yourself.
//!
//! | task | page |
//! |---|---|
//! | send a message as a bot | [Send a message](crate::guide::send_a_message) |
//! | read lists, page by page or item by item | [Lists](crate::guide::lists) |
//! | upload and download files | [Files](crate::guide::files) |
//! | talk to a bot and listen to its replies | [Chat](crate::guide::chat) |
//! | store rows of your own type | [Tables](crate::guide::tables) |
//! | read an integration, change it, send it back | [Integrations](crate::guide::integrations) |
//! | compare and send dates and times | [Dates and times](crate::guide::times) |
//! | handle errors, choose retries and deadlines | [Errors and retries](crate::guide::errors) |
//! | test without the service | [Unit tests](crate::guide::testing) |
//! | record metrics, logs and spans | [Tracing](crate::guide::tracing) |
//! | call the APIs without async | [Without async](crate::guide::blocking) |
//! | set tokens, URLs, proxies and features | [Credentials and settings](crate::guide::settings) |
//!
//! ## A first program
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_BOT_ID
//!     let user = client.get_user("user-id").await?.user;
//!     println!("{} {}", user.id, user.name.as_deref().unwrap_or("-"));
//!     Ok(())
//! }
//! ```
//!
//! It needs these dependencies:
//!
//! ```toml
//! [dependencies]
//! botpress-client = { path = "../botpress-rust/generated" }
//! tokio = { version = "1", features = ["macros", "rt-multi-thread"] }
//! ```
//!
//! Programs with types of their own or with `json!` also need:
//!
//! ```toml
//! [dependencies]
//! serde = { version = "1", features = ["derive"] }
//! serde_json = "1"
//! ```
//!
//! ## Requests
//!
//! - Each API is a module with its own `Client`: `botpress_client::runtime`, `admin`, `files`, `tables` and `chat`.
//! - Each operation is a method. Required parameters and the request body are arguments. Optional parameters are setters of
//!   the request. So are required ones that could be mixed up: `get_bot_analytics(id).start_date(…).end_date(…)`. The compiler
//!   names those that are missing.
//! - `.await` sends a request, and `.send().await` does the same. Functions that take futures (`join_all`, `spawn`,
//!   `buffer_unordered`) need `.send()`. Nothing is sent before that. Pages, items and events are requested when the first
//!   one is read.
//! - A `Client` is cheap to clone. Clones share their connections.
//!
//! `send` returns the response body. `send_with_meta` also returns the status, the headers, the request id and the number
//! of attempts. `request` calls an operation that is not in the document, with the same credentials, retries and errors.
//! `query` and `body_member` add parameters and members that are not in the document to a call.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::http::Method;
//! use botpress_client::runtime::Client;
//!
//! async fn more(client: &Client) -> Result<(), Error> {
//!     let response = client.get_user("user-id").send_with_meta().await?;
//!     println!("{} after {} attempts", response.status(), response.attempts());
//!
//!     let new = client.request(Method::POST, "/v1/chat/something-new");
//!     let body: serde_json::Value = new.query("limit", "3").json(&[1, 2]).send().await?;
//!     println!("{body}");
//!     Ok(())
//! }
//! ```
//!
//! ## Types
//!
//! - An optional field is an `Option`. An optional field that may be null is a [`Nullable`](#absent-null-or-a-value).
//! - A type with more than two required members, or with two that are easily mixed up, has a `builder()`. Required members
//!   are set by name, and a missing one is a compile error with its name. Other types have `new`.
//! - Empty lists and maps are `[]`. An object with arbitrary members accepts `json!({…})`, a map, or your own struct;
//!   `to::<T>()` converts it back.
//! - Enums are open. They convert from strings and compare with them. A value that this version does not know is kept: test
//!   for it with `kind == "new"` or `as_str()`. That code still works when a later version has a variant for the value.
//! - Members that this version does not know are kept: `serde_json::to_value` shows them, and they are sent back with the
//!   value.
//! - [Times](crate::guide::times) and numbers are written back unchanged.
//!
//! ## Absent, null or a value
//!
//! In an update, an absent member keeps its value, and null removes it. A setter that is not called leaves the member out.
//!
//! ```rust
//! use botpress_client::Nullable;
//! use botpress_client::runtime::types::UpdateUserBody;
//! use serde_json::json;
//!
//! fn main() {
//!     let kept = UpdateUserBody::new();
//!     assert_eq!(json!(kept), json!({}));
//!     let removed = UpdateUserBody::new().name(Nullable::Null);
//!     assert_eq!(json!(removed), json!({"name": null}));
//!     let changed = UpdateUserBody::new().name("Ada");
//!     assert_eq!(json!(changed), json!({"name": "Ada"}));
//!
//!     // An option is a value or null. This one leaves the picture unchanged without a value.
//!     let (name, picture): (Option<&str>, Option<&str>) = (None, None);
//!     let mut body = UpdateUserBody::new().name(name);
//!     if let Some(picture) = picture {
//!         body = body.picture_url(picture);
//!     }
//!     assert_eq!(json!(body), json!({"name": null}));
//! }
//! ```
//!
//! A setter of a text does not accept a bare `None`, since the compiler can't tell `Option<String>` from `Option<&str>`:
//! write `Nullable::Null`. The same is true of entries of a map: `.properties([("color", Nullable::Null)])`.

pub mod send_a_message;
pub mod lists;
pub mod files;
pub mod chat;
pub mod tables;
pub mod integrations;
pub mod times;
pub mod errors;
pub mod testing;
pub mod tracing;
pub mod blocking;
pub mod settings;
