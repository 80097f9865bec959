use pairs::parameter_became_required::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().kind("cat").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
