use pairs::operation_server_changed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.feed_pet("rex").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
