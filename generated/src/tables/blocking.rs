//! The same without async. Generated from Tables API of Botpress 1.82.0; do not edit.
//!
//! Types are those of the async client.

use crate::support::blocking::Blocking;

/// A client of Tables API of Botpress that waits for its responses.
///
/// Made by [`ClientBuilder::build_blocking`](super::ClientBuilder::build_blocking), from the environment,
/// or of an async client. [`blocking`](crate::blocking) tells where it may be used.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::tables::Client; fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().token("…").bot_id("…").build_blocking()?;
/// let response = client.list_tables().send()?;
/// # Ok(()) }
/// ```
pub type Client = super::ApiClient<Blocking>;

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
        ListTables CreateTable GetTable GetOrCreateTable UpdateTable DeleteTable DuplicateTable
        ExportTable GetTableJobs ImportTable RenameTableColumn GetTableRow FindTableRows
        CreateTableRows UpdateTableRows DeleteTableRows UpsertTableRows
    }
}
