use pairs::base_url_as_template::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.get_pet("rex").send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
