use pairs::response_integer_widened::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _: i32 = pet.age;
    Ok(())
}

fn main() {
    let _ = user;
}
