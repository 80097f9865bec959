use pairs::request_arguments_of_one_type_swapped::Client;
use pairs::request_arguments_of_one_type_swapped::types::CreatePetBody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    client.create_pet(CreatePetBody::builder().name("Rex").kind("dog").build()).send().await?;
    Ok(())
}

fn main() {
    let _ = user;
}
