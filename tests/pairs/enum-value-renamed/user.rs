use pairs::enum_value_renamed::Client;
use pairs::enum_value_renamed::types::PetKind;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _pig = matches!(pet.kind, PetKind::GuineaPig);
    Ok(())
}

fn main() {
    let _ = user;
}
