//! # Chat
//!
//! Talk to a bot and print what it replies:
//!
//! ```rust,no_run
//! use botpress_client::chat::{Client, types::*};
//!
//! #[tokio::main]
//! async fn main() -> Result<(), botpress_client::Error> {
//!     let chat = Client::builder().webhook_url("webhook-id").build()?;
//!     let chat = chat.with_user_key(chat.create_user(CreateUserBody::new()).await?.key)?;
//!     let conversation = chat.create_conversation(CreateConversationBody::new()).await?.conversation;
//!     let mut events = chat.listen_conversation(&conversation.id).events();
//!     events.open().await?;
//!     let hello = CreateMessageBody::new(MessagePayloadText::new("Hello"), &conversation.id);
//!     chat.create_message(hello).await?;
//!     while let Some(event) = events.try_next().await? {
//!         match event {
//!             Signal::MessageCreated(reply) if reply.data.is_bot => println!("{:?}", reply.data.payload),
//!             _ => {}
//!         }
//!     }
//!     Ok(())
//! }
//! ```
//!
//! A chat client takes no token. `webhook_url` is the URL of the chat, or the id in it. `user_key` is the key of the user in
//! whose name it calls; it comes with the response of `create_user`. `with_user_key` makes a client for another user that
//! shares the connections.
//!
//! ## The stream of events
//!
//! `open` opens the stream, and so does the first `try_next`. Open it before you send what you want a reply to. From then on it is
//! kept open: when the stream ends or breaks, or when nothing comes for a minute (`watchdog`), it is opened again, after a wait
//! that grows. What happened meanwhile may be missed, so a program that must not miss anything lists the messages after an error.
//!
//! ```rust,no_run
//! use botpress_client::Error;
//! use botpress_client::chat::Client;
//! use botpress_client::chat::types::{CreateMessageBody, MessagePayload, MessagePayloadText, Signal};
//!
//! async fn parrot(client: &Client, conversation: &str) -> Result<(), Error> {
//!     let mut events = client.listen_conversation(conversation).events();
//!     while let Some(event) = events.try_next().await? {
//!         if let Signal::MessageCreated(created) = event
//!             && let MessagePayload::Text(text) = created.data.payload
//!             && created.data.is_bot
//!         {
//!             let reply = CreateMessageBody::new(MessagePayloadText::new(text.text), conversation);
//!             client.create_message(reply).await?;
//!         }
//!     }
//!     Ok(())
//! }
//! ```
//!
//! Events of a kind that this version does not know are `Signal::Unknown`, with the whole JSON.
