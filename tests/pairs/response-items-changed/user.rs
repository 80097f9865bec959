use pairs::response_items_changed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _: Vec<String> = pet.toys;
    Ok(())
}

fn main() {
    let _ = user;
}
