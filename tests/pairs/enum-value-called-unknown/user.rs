use pairs::enum_value_called_unknown::Client;
use pairs::enum_value_called_unknown::types::PetKind;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    if let PetKind::Unknown(kind) = pet.kind {
        println!("{kind}");
    }
    Ok(())
}

fn main() {
    let _ = user;
}
