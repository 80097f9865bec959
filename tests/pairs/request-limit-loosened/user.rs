use pairs::request_limit_loosened::Client;
use pairs::request_limit_loosened::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.create_pet(CreatePetBody::new("Rex")).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
