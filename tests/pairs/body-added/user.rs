use pairs::body_added::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.feed_pet("rex").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
