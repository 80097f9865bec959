use pairs::request_limit_tightened::Client;
use pairs::request_limit_tightened::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.create_pet(CreatePetBody::new("Rex")).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
