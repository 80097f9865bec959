//! Users of a chat, each with a key of its own.

use super::ApiClient;
use crate::support::{Error, Mode};

impl<M: Mode> ApiClient<M> {
    /// The same client in the name of another user. It shares the connections of this one and its budget of retries.
    ///
    /// # Errors
    ///
    /// When the key can't be sent in a header.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::chat::{Client, types::CreateUserBody};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let created = client.create_user(CreateUserBody::new()).await?;
    /// let user = client.with_user_key(created.key)?;
    /// println!("{}", user.get_user().await?.user.id);
    /// # Ok(())
    /// # }
    /// ```
    pub fn with_user_key(&self, key: impl Into<String>) -> Result<Self, Error> {
        self.with(|client| client.user_key(key))
    }
}
