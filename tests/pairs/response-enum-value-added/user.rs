use pairs::response_enum_value_added::Client;
use pairs::response_enum_value_added::types::PetKind;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _cat = matches!(pet.kind, PetKind::Cat);
    Ok(())
}

fn main() {
    let _ = user;
}
