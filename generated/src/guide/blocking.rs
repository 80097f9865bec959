//! # Without async
//!
//! With the feature `blocking`, and without an async runtime:
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//!
//! fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::builder().from_env().build_blocking()?; // BP_TOKEN and BP_BOT_ID
//!     for user in client.list_users().tag("team", "blue").items() {
//!         println!("{}", user?.id);
//!     }
//!     let user = client.get_user("user-id").send()?.user;
//!     println!("{:?}", user.name);
//!     Ok(())
//! }
//! ```
//!
//! The client has the same methods and requests as the async one. `send` returns the response, and a list is an iterator.
//! The type is `blocking::Client` in the module of the API.
//!
//! ```toml
//! [dependencies]
//! botpress-client = { path = "../botpress-rust/generated", features = ["blocking"] }
//! ```
//!
//! Blocking calls work on any thread, also in `tokio::task::spawn_blocking`. In async code they fail with an error before
//! anything is sent. `Upload::file_blocking` opens a file.
//!
//! ```rust,no_run
//! use botpress_client::Upload;
//! use botpress_client::files::Client;
//!
//! fn transfer() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::builder().from_env().build_blocking()?;
//!     let file = client.upload("docs/manual.pdf", Upload::file_blocking("manual.pdf")?).send()?;
//!     client.download(&file.id).send()?.save("copy.pdf")?;
//!     Ok(())
//! }
//! ```
