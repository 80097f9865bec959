use pairs::component_renamed::Client;
use pairs::component_renamed::types::Pet;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet: Pet = client.get_pet("rex").send().await?;
    let _: String = pet.id;
    Ok(())
}

fn main() {
    let _ = user;
}
