use pairs::further_members_removed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    let _ = pet.additional.get("colour");
    Ok(())
}

fn main() {
    let _ = user;
}
