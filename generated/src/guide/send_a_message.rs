//! # Send a message
//!
//! ```rust,no_run
//! use botpress_client::runtime::Client;
//! use botpress_client::runtime::types::{CreateMessageBody, MessagePayloadText};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let client = Client::from_env()?; // BP_TOKEN and BP_BOT_ID
//!     let body = CreateMessageBody::builder()
//!         .conversation_id("conversation-id")
//!         .user_id("user-id")
//!         .content(MessagePayloadText::new("Hello"))
//!         .tags([("lang", "en")])
//!         .build();
//!     let message = client.create_message(body).await?.message;
//!     println!("sent {} at {}", message.id, message.created_at);
//!     Ok(())
//! }
//! ```
//!
//! Required members are set by name, in any order. If one is missing, such as `user_id`, the program does not compile, and
//! the compiler names it.
//!
//! ## User, conversation and bot
//!
//! A message is sent by a user, in a conversation. `get_or_create_user` and `get_or_create_conversation` find them by their
//! tags, or create them. To call an operation for another bot, set the header for one call, or make a second client:
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//!
//! async fn both(client: &Client) -> Result<(), Error> {
//!     let user = client.get_user("user-id").bot_id("other-bot").await?.user;
//!     let other = client.with(|settings| settings.bot_id("other-bot"))?;
//!     println!("{} {:?}", user.id, other.list_users().await?.users);
//!     Ok(())
//! }
//! ```
//!
//! The new client shares the connections, the retry budget and the fetched tokens.
//!
//! ## Kinds of messages
//!
//! The setter `content` accepts a text, an image, a card and so on, and sets the `payload` and the `type` of the message.
//! The method `content` of a message that was read converts them back.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::Client;
//! use botpress_client::runtime::types::{
//!     CardAction, CreateMessageBody, MessagePayload, MessagePayloadCard, MessagePayloadCarousel,
//! };
//!
//! async fn offer(client: &Client, message: &str) -> Result<(), Error> {
//!     let message = client.get_message(message).await?.message;
//!     if let MessagePayload::Text(text) = message.content()? {
//!         println!("{}", text.text);
//!     }
//!     let open = CardAction::builder().action("url").label("Open").value("https://example.com");
//!     let card = MessagePayloadCard::new("A card", [open.build()]).subtitle("It has one button");
//!     let body = CreateMessageBody::builder()
//!         .conversation_id(message.conversation_id)
//!         .user_id("user-id")
//!         .content(MessagePayloadCarousel::new([card]))
//!         .tags([])
//!         .build();
//!     client.create_message(body).await?;
//!     Ok(())
//! }
//! ```
//!
//! ## A payload of your own type
//!
//! A kind of message of your own has a name and a payload: `r#type` and `payload`. `payload` accepts `json!({…})`, a map,
//! or any type that serializes to an object. A value that is not an object is an error before anything is sent. `to`
//! converts a payload to a type.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::runtime::{Client, types::CreateMessageBody};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Serialize, Deserialize)]
//! struct Text {
//!     text: String,
//! }
//!
//! async fn echo(client: &Client, message: &str) -> Result<(), Error> {
//!     let message = client.get_message(message).await?.message;
//!     let Text { text } = message.payload.to()?;
//!     let echo = CreateMessageBody::builder()
//!         .conversation_id(message.conversation_id)
//!         .user_id("user-id")
//!         .payload(Text { text: format!("You wrote: {text}") })
//!         .tags([])
//!         .r#type("text")
//!         .build();
//!     client.create_message(echo).await?;
//!     Ok(())
//! }
//! ```
//!
//! ## No duplicates
//!
//! A POST is not retried once its bytes may have reached the service, so a message does not appear twice. See [errors and
//! retries](crate::guide::errors#which-failures-are-retried).
