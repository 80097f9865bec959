//! Payloads of messages as typed values: the document has any object there, and the kind beside it.

use serde_json::Value;

use super::types;
use crate::support::state::Set;
use crate::support::{Error, JsonObject, read_as};

/// A payload without its kind, and its kind: so messages have them.
fn apart(content: types::MessagePayload) -> (String, JsonObject) {
    let mut payload = JsonObject::of(content);
    let kind = match payload.remove("type") {
        Some(Value::String(kind)) => kind,
        _ => String::new(),
    };
    (kind, payload)
}

impl types::Message {
    /// The payload, of the kind that `type` names. What is of another kind is
    /// [`Unknown`](types::MessagePayload::Unknown), as it came, with its kind as the member `type`.
    ///
    /// # Errors
    ///
    /// When the payload is not of the form that its kind has ([`Error::is_decode`]).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types::MessagePayload};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let message = client.get_message("…").await?.message;
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

/// Sets payload and type of a message together: on each builder, from its type before to that after.
macro_rules! content {
    ($([$($any:ident),*] $before:ty => $after:ty;)*) => {
        $(impl<$($any),*> $before {
            /// Sets `payload` and `type` together, from the content of a known kind:
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
