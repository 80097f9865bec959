//! The client. Generated from Files API of Botpress 1.82.0; do not edit.

use crate::files;
use crate::support::{self, Call, Error, Operation, blocking};

/// A client of Files API of Botpress that waits for its answers.
///
/// Cloning it is cheap, and the clones share their connections.
///
/// Made by [`ClientBuilder::build_blocking`](crate::files::ClientBuilder::build_blocking), from the
/// environment, or of an async client. [`blocking`](crate::blocking) says where it may be
/// used.
///
/// # Example
///
/// ```no_run
/// # use botpress_client::files::Client;
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let client = Client::builder().token("…").bot_id("…").build_blocking()?;
/// for item in client.list_files().items() {
///     let item = item?;
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct Client {
    inner: support::Client,
}

impl Client {
    /// A client set up by the environment.
    ///
    /// - `BP_API_URL`: the base URL
    /// - `BP_TOKEN`: [`token`](crate::files::ClientBuilder::token)
    /// - `BP_BOT_ID`: [`bot_id`](crate::files::ClientBuilder::bot_id)
    /// - `BP_INTEGRATION_ID`: [`integration_id`](crate::files::ClientBuilder::integration_id)
    ///
    /// # Errors
    ///
    /// When a value can't be sent, or no credential is set; the error names the variable. A variable
    /// that is empty counts as not set.
    pub fn from_env() -> Result<Self, Error> {
        files::Client::builder().from_env().build_blocking()
    }

    /// A client with other settings: another credential, another header, another timeout. It
    /// shares the connections of this one, where they are made in the same way, its budget of
    /// retries, and its tokens.
    ///
    /// # Errors
    ///
    /// When a URL, a header or a credential is not one that can be sent.
    pub fn with(
        &self,
        change: impl FnOnce(files::ClientBuilder) -> files::ClientBuilder,
    ) -> Result<Self, Error> {
        files::Client {
            inner: self.inner.clone(),
        }
            .with(change)
            .map(Into::into)
    }

    pub(super) fn operation(&self, operation: &'static Operation) -> Call {
        self.inner.call(operation)
    }

    /// A request that the document does not know, with the same credentials, retries and
    /// errors. The path stands after the base URL and is encoded already.
    pub fn request(
        &self,
        method: http::Method,
        path: impl Into<String>,
    ) -> blocking::RawRequest {
        self.inner.raw(method, path).into()
    }

    /// Calls an operation by its id. `arguments` is a JSON object that holds parameters and
    /// the members of the body by their names on the wire.
    ///
    /// # Errors
    ///
    /// See [`Error`]; also when there is no such operation or argument.
    #[cfg(feature = "dynamic")]
    #[cfg_attr(docsrs, doc(cfg(feature = "dynamic")))]
    pub fn call(
        &self,
        operation_id: &str,
        arguments: serde_json::Value,
    ) -> Result<serde_json::Value, Error> {
        let operations = crate::files::operations::OPERATIONS;
        blocking::wait(self.inner.call_dynamic(operations, operation_id, arguments))
    }
}

/// Both share their settings, connections and retry budget.
impl From<files::Client> for Client {
    fn from(client: files::Client) -> Self {
        Self { inner: client.inner }
    }
}
