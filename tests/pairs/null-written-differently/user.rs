use pairs::null_written_differently::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _: String = pet.id;
    Ok(())
}

fn main() {
    let _ = user;
}
