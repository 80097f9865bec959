use pairs::parameter_style_changed::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.list_pets().kinds(["cat"]).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
