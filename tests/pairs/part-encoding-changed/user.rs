use pairs::part_encoding_changed::Client;
use pairs::part_encoding_changed::operations::CreatePetParts;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let parts = CreatePetParts::new(["a"]);
    client.create_pet(parts).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
