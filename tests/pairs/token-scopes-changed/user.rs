use pairs::token_scopes_changed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.get_pet("rex").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
