//! # Chat
//!
//! Talk to a bot and print its replies:
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
//! A chat client has no token. `webhook_url` is the URL of the chat, or the id in it. A chat on another host, such as a fake
//! service, is set with `base_url`. `user_key` is the key of the user on
//! whose behalf it calls; the response of `create_user` contains it. `with_user_key` makes a client for another user, with
//! the same connections.
//!
//! ## The stream of events
//!
//! `open` opens the stream; without it, the first `try_next` does. Open it before you send a message, so that you don't
//! miss the reply. The client reconnects if the stream ends or breaks, or if nothing arrives for a minute, after increasing
//! waits. It does so up to ten times in a row: `.events().reconnects(3).watchdog(Duration::from_secs(20))` changes both. It
//! does not reconnect after an error that is not retried: then the stream ends with that error, and `resume` opens it again. Events in between may be missing, so a program that
//! needs all messages lists them after an error.
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
//! Events of an unknown kind are `Signal::Unknown`, with the whole JSON.
