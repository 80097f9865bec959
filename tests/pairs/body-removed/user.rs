use pairs::body_removed::Client;
use pairs::body_removed::types::FeedPetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.feed_pet("rex", FeedPetBody::new()).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
