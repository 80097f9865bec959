use pairs::response_type_changed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _: String = pet.age;
    Ok(())
}

fn main() {
    let _ = user;
}
