use pairs::paging_added::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let page = client.list_pets().send().await?;
    let _: Vec<String> = page.pets;
    Ok(())
}

fn main() {
    let _ = user;
}
