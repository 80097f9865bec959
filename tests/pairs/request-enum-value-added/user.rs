use pairs::request_enum_value_added::Client;
use pairs::request_enum_value_added::types::{CreatePetBody, PetKind};

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client
        .create_pet(CreatePetBody::new(PetKind::Cat))
        .send()
        .await?;
    Ok(())
}

fn main() {
    let _ = user;
}
