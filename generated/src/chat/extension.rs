//! Chat users, each with their own key, and the cards of carousels.

use super::{ApiClient, types};
use crate::support::{Error, Mode};

impl From<types::MessagePayloadCard> for types::CarouselCard {
    fn from(card: types::MessagePayloadCard) -> Self {
        let mut carousel = Self::new(card.title, card.actions);
        carousel.subtitle = card.subtitle;
        carousel.image_url = card.image_url;
        carousel
    }
}

impl<M: Mode> ApiClient<M> {
    /// Returns the same client on behalf of another user. It shares this client's connections and retry budget.
    ///
    /// # Errors
    ///
    /// If the key can't be sent in a header.
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
