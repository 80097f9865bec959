use pairs::shape_told_apart::Client;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let mut dog = client.get_dog().send().await?;
    dog.pet = client.get_cat().send().await?.pet;
    Ok(())
}

fn main() {
    let _ = user;
}
