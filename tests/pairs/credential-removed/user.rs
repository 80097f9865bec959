use pairs::credential_removed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let _ = Client::builder().token("t").build()?;
    let pet = client.get_pet("rex").send().await?;
    let _: String = pet.id;
    Ok(())
}

fn main() {
    let _ = user;
}
