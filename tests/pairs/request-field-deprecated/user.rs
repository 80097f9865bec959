use pairs::request_field_deprecated::Client;
use pairs::request_field_deprecated::types::CreatePetBody;

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
