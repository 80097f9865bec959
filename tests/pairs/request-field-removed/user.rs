use pairs::request_field_removed::Client;
use pairs::request_field_removed::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client
        .create_pet(CreatePetBody::new("Rex").kind("dog"))
        .send()
        .await?;
    Ok(())
}

fn main() {
    let _ = user;
}
