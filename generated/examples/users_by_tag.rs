//! Lists all users with a tag, on any number of pages.
//!
//! `BP_TOKEN=… BP_BOT_ID=… cargo run --example users_by_tag -- team blue`

use std::error::Error;

use botpress_client::runtime::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(tag), Some(value)) = (arguments.next(), arguments.next()) else {
        return Err("usage: users_by_tag TAG VALUE".into());
    };
    for line in users_by_tag(&Client::from_env()?, &tag, &value).await? {
        println!("{line}");
    }
    Ok(())
}

/// Returns id and name of each user with this tag.
pub async fn users_by_tag(client: &Client, tag: &str, value: &str) -> Result<Vec<String>, botpress_client::Error> {
    // The next page is read while the users of the current one are processed.
    let mut users = client.list_users().tag(tag, value).items().prefetch();
    let mut lines = Vec::new();
    while let Some(user) = users.try_next().await? {
        let name = user.name.as_deref().unwrap_or("-");
        lines.push(format!("{} {name}", user.id));
    }
    Ok(lines)
}
