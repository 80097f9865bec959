//! # The client
//!
//! A page for each task. Each begins with a whole program, and goes on with the details. The code on these pages is compiled
//! by the project's tests. What is written here of one API holds for all of them, and for the clients that you generate
//! yourself.
//!
//! | to do this | read |
//! |---|---|
//! | send a message as a bot | [Send a message](crate::guide::send_a_message) |
//! | read lists, page by page or item by item | [Lists](crate::guide::lists) |
//! | upload and download files | [Files](crate::guide::files) |
//! | talk to a bot and listen to its replies | [Chat](crate::guide::chat) |
//! | store rows of your own type | [Tables](crate::guide::tables) |
//! | read an integration, change it, send it back | [Integrations](crate::guide::integrations) |
//! | handle errors, choose retries and deadlines | [Errors and retries](crate::guide::errors) |
//! | test without the service | [Unit tests](crate::guide::testing) |
//! | metrics, logs and spans | [Tracing](crate::guide::tracing) |
//! | call it from a program without async | [Without async](crate::guide::blocking) |
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
//! ## Requests
//!
//! - Each API is a module with its own `Client`: `botpress_client::runtime`, `admin`, `files`, `tables` and `chat`.
//! - Each operation is a method. Required parameters and the request body are arguments. Optional parameters are setters of
//!   the request.
//! - A request is a future: `.await` sends it, and `.send()` does the same. Nothing is sent before that, or before the first
//!   page, item or event is asked for.
//! - A `Client` is cheap to clone. Clones share their connections.
//!
//! `send` gives the response body. `send_with_meta` gives it with the status, the headers, the id of the request and the number
//! of attempts. `request` calls an operation that the document does not have, with the same credentials, retries and errors. A
//! call of the document takes parameters and members that it does not have yet by `query` and `body_member`.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//! use http::Method;
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
//! - An optional field is an `Option`. An optional field that may be null is a `Nullable`: absent keeps the old value, null
//!   removes it.
//! - A type with more than two required members, or with two that could be mistaken for each other, has a `builder()`: what is
//!   required is set by name, and a missing member is a compile error that names it. Other types have `new`.
//! - Empty lists and maps are `[]`. An object with free members takes `json!({…})`, a map, or a struct of your own;
//!   `to::<T>()` reads it as one.
//! - Enums are open. They take a string and compare with one. A value that this version does not know is kept: test for it
//!   with `kind == "new"` or `as_str()`. That code goes on to work when a later version knows the value.
//! - Unknown members of responses are ignored, or kept where the type has a place for them.
//! - Times, numbers and unknown members are written back as they came.

pub mod send_a_message;
pub mod lists;
pub mod files;
pub mod chat;
pub mod tables;
pub mod integrations;
pub mod errors;
pub mod testing;
pub mod tracing;
pub mod blocking;
pub mod settings;
