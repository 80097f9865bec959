use pairs::parameter_of_one_value_has_two::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
