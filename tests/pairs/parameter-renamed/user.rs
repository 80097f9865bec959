use pairs::parameter_renamed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().owner_name("Ann").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
