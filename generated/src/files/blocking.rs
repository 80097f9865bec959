// Generated from Files API of Botpress 1.82.0; do not edit.
//! The blocking client, for programs without async.
//!
//! It uses the types of the async client.

use crate::support::blocking::Blocking;

/// A blocking client of Files API of Botpress.
///
/// Built with its builder or from the environment, or from an async client. See
/// [`blocking`](crate::blocking) for where it can be used.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::files::Client; fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().token("…").bot_id("…").build_blocking()?;
/// for item in client.list_files().items() {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(()) }
/// ```
pub type Client = super::ApiClient<Blocking>;

/// Builds a [`Client`].
pub type ClientBuilder = super::ClientBuilder<Blocking>;

/// Both share their settings, connections and retry budget.
impl From<super::Client> for Client {
    fn from(client: super::Client) -> Self {
        Self::over(client.inner)
    }
}

/// The requests of this client.
pub mod operations {
    use super::Blocking;
    use super::super::operations;

    crate::support::blocking::requests! {
        UpsertFile ListFiles DeleteFile GetFile UpdateFileMetadata CopyFile SearchFiles
        ListFilePassages SetFilePassages ListFileTags ListFileTagValues CreateKnowledgeBase
        ListKnowledgeBases DeleteKnowledgeBase UpdateKnowledgeBase
    }
}
