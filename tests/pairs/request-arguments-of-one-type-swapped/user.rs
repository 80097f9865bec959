use pairs::request_arguments_of_one_type_swapped::Client;
use pairs::request_arguments_of_one_type_swapped::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.create_pet(CreatePetBody::new("Rex", "dog")).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
