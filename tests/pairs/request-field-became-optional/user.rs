use pairs::request_field_became_optional::Client;
use pairs::request_field_became_optional::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    // Building by name still compiles; reading the member does not.
    let body = CreatePetBody::builder().name("Rex").kind("dog").build();
    println!("{}", body.kind.len());
    client.create_pet(body).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
