use pairs::union_variant_added::Client;
use pairs::union_variant_added::types::Animal;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _cat = matches!(pet, Animal::Cat(_));
    Ok(())
}

fn main() {
    let _ = user;
}
