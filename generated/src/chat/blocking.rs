// Generated from Chat API of Botpress 2026-06; do not edit.
//! The blocking client, for programs without async.
//!
//! It uses the types of the async client.

use crate::support::blocking::Blocking;

/// A blocking client of Chat API of Botpress.
///
/// Built with its builder or from the environment, or from an async client. See
/// [`blocking`](crate::blocking) for where it can be used.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::chat::Client; fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().user_key("…").webhook_url("…").build_blocking()?;
/// for item in client.list_conversations().items() {
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
        GetConversation DeleteConversation CreateConversation ListConversations
        GetOrCreateConversation ListenConversation ListMessages AddParticipant ListParticipants
        RemoveParticipant GetParticipant GetMessage DeleteMessage CreateMessage GetUser UpdateUser
        DeleteUser CreateUser GetOrCreateUser GetEvent CreateEvent
    }
}
