use pairs::shared_type_changed::Client;
use pairs::shared_type_changed::types::Pet;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet: Pet = client.get_pet("rex").send().await?;
    let _: String = pet.name;
    Ok(())
}

fn main() {
    let _ = user;
}
