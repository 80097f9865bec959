use pairs::parameter_renamed_in_rust::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().owner("Ann").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
