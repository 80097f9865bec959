//! # Files
//!
//! ```rust,no_run
//! use botpress_client::Upload;
//! use botpress_client::files::Client;
//!
//! #[tokio::main]
//! async fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_BOT_ID
//!     let content = Upload::file("manual.pdf").await?;
//!     let file = client.upload("docs/manual.pdf", content).settings(|file| file.index(true)).await?;
//!     client.download(&file.id).await?.save("copy.pdf").await?;
//!     Ok(())
//! }
//! ```
//!
//! `upload` registers a file and sends its content; `download` reads it. Each is two requests. The content is sent to and
//! read from a URL that the service returns, without credentials.
//!
//! ## Content
//!
//! An `Upload` is a text or bytes in memory (`Upload::from(bytes)`, or the value itself), a file (`Upload::file`), or a stream
//! of known length (`Upload::stream`). Content that is longer or shorter than its length
//! is an error, never a truncated file. A file is read while it is sent, so it does not have to fit in memory.
//!
//! ```rust,no_run
//! use std::time::Duration;
//!
//! use botpress_client::files::Client;
//! use botpress_client::{Error, Upload};
//!
//! async fn transfer(client: &Client) -> Result<(), Error> {
//!     client.upload("notes.txt", "two words").await?;
//!     let content = Upload::file("film.mp4").await?.on_progress(|sent, all| println!("{sent} of {all:?}"));
//!     let file = client
//!         .upload("film.mp4", content)
//!         .content_type("video/mp4")
//!         .settings(|file| file.tags([("team", "blue")]))
//!         .deadline(Duration::from_secs(600))
//!         .await?;
//!     let head = client.download(&file.id).range(0..1024).await?.bytes().await?;
//!     println!("it begins with {} bytes", head.len());
//!     Ok(())
//! }
//! ```
//!
//! A download is read with `bytes`, `text` or `json`, chunk by chunk with `try_next`, or with `save`, and reports its
//! progress like an upload. With `range` it has only those bytes, even if the storage ignores the range and sends
//! everything. A `deadline` counts until the content begins, and `timeout` limits each wait for more of it. `save` first
//! writes to a file next to the target, so the target is the old file or the complete new one.
//!
//! ## Search
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::files::Client;
//!
//! async fn search(client: &Client) -> Result<(), Error> {
//!     for passage in client.search_files("how to reset").tag("team", "blue").await?.passages {
//!         println!("{:.2} {}", passage.score, passage.content);
//!     }
//!     Ok(())
//! }
//! ```
