use pairs::form_encoding_changed::Client;
use pairs::form_encoding_changed::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let body = CreatePetBody::new(["a".to_owned()]);
    client.create_pet(body).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
