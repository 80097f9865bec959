use pairs::client_header_removed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").owner("Ann").send().await?;
    let _: String = pet.id;
    Ok(())
}

fn main() {
    let _ = user;
}
