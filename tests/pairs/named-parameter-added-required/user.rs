use pairs::named_parameter_added_required::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().kind("cat").owner("Ann").await?;
    Ok(())
}

fn main() {
    let _ = user;
}
