use pairs::response_field_renamed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _: String = pet.owner;
    Ok(())
}

fn main() {
    let _ = user;
}
