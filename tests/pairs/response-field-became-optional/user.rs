use pairs::response_field_became_optional::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _: String = pet.kind;
    Ok(())
}

fn main() {
    let _ = user;
}
