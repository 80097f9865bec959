//! Clients for programs without async.
//!
//! The module of each API has a module `blocking`, with a client of the same methods and requests. It is set
//! up by the same builder. What is a future elsewhere is a plain value here, and a stream is an iterator.
//!
//! A call waits on the thread that makes it. The first call starts a background thread for the I/O of all.
//! Calls may be made on any thread, also in `tokio::task::spawn_blocking`. In async code they would hold up
//! all that runs on the thread. So they fail there before anything is sent, as an
//! [invalid argument](crate::Error::is_invalid_argument).
//!
//! # Example
//!
//! ```no_run
//! # #[cfg(feature = "admin")]
//! # fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use botpress_client::admin::Client;
//!
//! let client = Client::builder().token("…").workspace_id("…").build_blocking()?;
//! for item in client.list_public_integrations().items() {
//!     let item = item?;
//!     println!("{item:?}");
//! }
//! # Ok(()) }
//! ```

pub use crate::support::blocking::{Blocking, Download, Events, Items, Pages, Records};

/// A call of a method on a path that the document does not know.
pub type RawRequest = crate::RawRequest<Blocking>;
