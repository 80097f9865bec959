//! Clients for programs without async.
//!
//! The module of each API has a module `blocking`, with a client of the same methods and requests. It is built
//! with the same builder. Calls return plain values instead of futures, and iterators instead of streams.
//!
//! A call blocks the thread that makes it. The first call starts a background thread for the I/O of all calls.
//! Calls can be made on any thread, also in `tokio::task::spawn_blocking`. In async code they would block
//! everything else on the thread. So they fail there before anything is sent, as an
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

/// A call of a method and a path that are not in the document.
pub type RawRequest = crate::RawRequest<Blocking>;
