use pairs::shapes_moved::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pets = client.list_pets().kind("cat").send().await?.pets;
    let pet = client.get_pet("rex").send().await?;
    let _: Option<String> = pets
        .into_iter()
        .chain([pet])
        .next()
        .map(|pet| pet.owner.name);
    Ok(())
}

fn main() {
    let _ = user;
}
