use pairs::paging_removed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let mut pets = client.list_pets().items();
    let _: Option<String> = pets.try_next().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
