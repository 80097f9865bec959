use pairs::base_url_moved_to_operations::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.get_pet("rex").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
