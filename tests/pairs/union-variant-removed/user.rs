use pairs::union_variant_removed::Client;
use pairs::union_variant_removed::types::Animal;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _dog = matches!(pet, Animal::Dog(_));
    Ok(())
}

fn main() {
    let _ = user;
}
