use pairs::parameter_became_optional::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets("cat").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
