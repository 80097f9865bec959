use pairs::enum_became_text::Client;
use pairs::enum_became_text::types::PetKind;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _cat = matches!(pet.kind, PetKind::Cat);
    Ok(())
}

fn main() {
    let _ = user;
}
