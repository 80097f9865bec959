use pairs::response_null_for_absence::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _: Option<String> = pet.kind;
    Ok(())
}

fn main() {
    let _ = user;
}
