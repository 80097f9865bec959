use pairs::request_field_added::Client;
use pairs::request_field_added::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.create_pet(CreatePetBody::new("Rex")).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
