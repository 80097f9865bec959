//! Echoes a conversation: sends each incoming text back once.
//!
//! `BP_TOKEN=… BP_BOT_ID=… cargo run --example echo -- CONVERSATION_ID BOT_USER_ID`

use std::collections::HashSet;
use std::error::Error;
use std::time::Duration;

use botpress_client::runtime::Client;
use botpress_client::runtime::types::{CreateMessageBody, Direction};
use serde_json::json;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(conversation), Some(user)) = (arguments.next(), arguments.next()) else {
        return Err("usage: echo CONVERSATION_ID BOT_USER_ID".into());
    };
    let client = Client::from_env()?;
    let mut seen = HashSet::new();
    loop {
        let echoed = echo(&client, &conversation, &user, &mut seen).await?;
        println!("{echoed} messages echoed");
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
}

/// Sends new texts back, as the bot user `user`. Returns their number.
pub async fn echo(
    client: &Client,
    conversation: &str,
    user: &str,
    seen: &mut HashSet<String>,
) -> Result<usize, Box<dyn Error>> {
    let mut messages = client.list_messages().conversation_id(conversation).items();
    let mut texts = Vec::new();
    while let Some(message) = messages.try_next().await? {
        let new = seen.insert(message.id.clone());
        if new && message.direction == Direction::Incoming && message.r#type == "text" {
            texts.extend(message.payload.get("text").cloned());
        }
    }
    let echoed = texts.len();
    // The list starts with the newest message.
    for text in texts.into_iter().rev() {
        let payload = json!({ "text": text });
        let reply = CreateMessageBody::builder()
            .conversation_id(conversation)
            .user_id(user)
            .r#type("text")
            .payload(payload)
            .tags([])
            .build();
        let sent = client.create_message(reply).await?.message;
        seen.insert(sent.id);
    }
    Ok(echoed)
}
