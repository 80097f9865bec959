use pairs::parameters_in_another_order::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets("cat", 3).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
