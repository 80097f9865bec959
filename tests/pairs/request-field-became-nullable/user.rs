use pairs::request_field_became_nullable::Client;
use pairs::request_field_became_nullable::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let mut body = CreatePetBody::new("Rex");
    body.kind = Some("dog".to_owned());
    client.create_pet(body).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
