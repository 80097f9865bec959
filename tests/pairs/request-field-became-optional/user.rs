use pairs::request_field_became_optional::Client;
use pairs::request_field_became_optional::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client
        .create_pet(CreatePetBody::new("Rex", "dog"))
        .send()
        .await?;
    Ok(())
}

fn main() {
    let _ = user;
}
