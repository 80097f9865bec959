use pairs::enum_value_removed::Client;
use pairs::enum_value_removed::types::PetKind;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _dog = matches!(pet.kind, PetKind::Dog);
    Ok(())
}

fn main() {
    let _ = user;
}
