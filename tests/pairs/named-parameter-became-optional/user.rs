use pairs::named_parameter_became_optional::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().kind("cat").owner("Ann").await?;
    client.list_pets().owner("Ann").kind("cat").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
