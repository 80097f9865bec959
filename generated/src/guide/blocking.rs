//! # Without async
//!
//! With the feature `blocking`, and without an async runtime:
//!
//! ```rust,no_run
//! use botpress_client::runtime::blocking::Client;
//!
//! fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_BOT_ID
//!     for user in client.list_users().tag("team", "blue").items() {
//!         println!("{}", user?.id);
//!     }
//!     let user = client.get_user("user-id").send()?.user;
//!     println!("{:?}", user.name);
//!     Ok(())
//! }
//! ```
//!
//! The client has the same methods, requests and settings as the async one. `send` returns the response, and a list is an
//! iterator. An async client and a blocking one can share connections: `blocking::Client::from(client)`.
//!
//! ```toml
//! [dependencies]
//! botpress-client = { path = "../botpress-rust/generated", features = ["blocking"] }
//! ```
//!
//! Blocking calls work on any thread, also in `tokio::task::spawn_blocking`. In async code they fail with an error before
//! anything is sent. The check for async code calls a function of Tokio that panics in it. The panic is caught, but its
//! message is printed. A program with `panic = "abort"` can't catch it, so there the call blocks the thread instead.
//! `Upload::file_blocking` opens a file.
//!
//! ```rust,no_run
//! use botpress_client::Upload;
//! use botpress_client::files::blocking::Client;
//!
//! fn transfer() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::from_env()?;
//!     let file = client.upload("docs/manual.pdf", Upload::file_blocking("manual.pdf")?).send()?;
//!     client.download(&file.id).send()?.save("copy.pdf")?;
//!     Ok(())
//! }
//! ```
