use pairs::parameter_type_changed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().limit("3").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
