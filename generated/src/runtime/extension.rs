//! Typed payloads of messages. In the document a payload is any object, and its type a separate member.

use serde_json::Value;

use super::types;
use crate::support::state::Set;
use crate::support::{Error, JsonObject, read_as};

/// Splits a content into its type and its payload, as messages have them.
fn apart(content: types::MessagePayload) -> (String, JsonObject) {
    let mut payload = JsonObject::of(content);
    let kind = match payload.remove("type") {
        Some(Value::String(kind)) => kind,
        _ => String::new(),
    };
    (kind, payload)
}

impl types::Message {
    /// Returns the payload, typed by the message's `type`. For an unknown type it is
    /// [`Unknown`](types::MessagePayload::Unknown), unchanged, with the type as the member `type`.
    ///
    /// # Errors
    ///
    /// If the payload can't be read as JSON of any kind ([`Error::is_decode`]). A payload that does not have the form
    /// of its type is [`MessagePayload::Unknown`](types::MessagePayload::Unknown), whole.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types::MessagePayload};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let message = client.get_message("msg_01").await?.message;
    /// match message.content()? {
    ///     MessagePayload::Text(text) => println!("{}", text.text),
    ///     MessagePayload::Image(image) => println!("a picture: {}", image.image_url),
    ///     _ => println!("a message of the kind {}", message.r#type),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn content(&self) -> Result<types::MessagePayload, Error> {
        let mut payload = self.payload.clone();
        payload.insert("type".to_owned(), Value::from(self.r#type.as_str()));
        read_as(&payload)
    }
}

impl types::UpdateMessageBody {
    /// Sets `payload` from the content of a known type: `content(MessagePayloadText::new("Hello"))`. It must be of the
    /// message's type, which can't be changed.
    pub fn content(self, content: impl Into<types::MessagePayload>) -> Self {
        let (_, payload) = apart(content.into());
        self.payload(payload)
    }
}

/// For a bloc, which has contents of several types: `MessagePayloadBloc::new([MessagePayloadText::new("Hello")])`.
impl<T: Into<types::MessagePayload>> From<T> for types::MessagePayloadBlocPart {
    fn from(content: T) -> Self {
        let (kind, payload) = apart(content.into());
        Self::new(kind, payload)
    }
}

impl From<types::MessagePayloadCard> for types::CarouselCard {
    fn from(card: types::MessagePayloadCard) -> Self {
        let mut carousel = Self::new(card.title, card.actions);
        carousel.subtitle = card.subtitle;
        carousel.image_url = card.image_url;
        carousel
    }
}

/// Implements `content` for each builder, from its type before the call to that after.
macro_rules! content {
    ($([$($any:ident),*] $before:ty => $after:ty;)*) => {
        $(impl<$($any),*> $before {
            /// Sets `payload` and `type` together, from the content of a known type:
            /// `content(MessagePayloadText::new("Hello"))`.
            pub fn content(self, content: impl Into<types::MessagePayload>) -> $after {
                let (kind, payload) = apart(content.into());
                self.payload(payload).r#type(kind)
            }
        })*
    };
}

content! {
    [P, U, C, T, G] types::CreateMessageBodyBuilder<P, U, C, T, G>
        => types::CreateMessageBodyBuilder<Set, U, C, Set, G>;
    [U, C, T, G] types::GetOrCreateMessageBodyBuilder<U, C, T, G>
        => types::GetOrCreateMessageBodyBuilder<U, C, Set, G>;
    [P, U, C, T, G, A, D] types::ImportedMessageBuilder<P, U, C, T, G, A, D>
        => types::ImportedMessageBuilder<Set, U, C, Set, G, A, D>;
    [P, T, G, D] types::IncomingMessageBuilder<P, T, G, D>
        => types::IncomingMessageBuilder<Set, Set, G, D>;
}
