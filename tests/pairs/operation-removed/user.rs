use pairs::operation_removed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_toys("rex").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
