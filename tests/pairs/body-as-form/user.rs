use pairs::body_as_form::Client;
use pairs::body_as_form::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.create_pet(CreatePetBody::new("Rex")).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
