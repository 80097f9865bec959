use pairs::request_new_argument_became_optional::Client;
use pairs::request_new_argument_became_optional::types::{CreatePetBody, Toy};

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let body = CreatePetBody::new("Rex", 3).born("2020-01-31").toys([Toy::new("ball")]);
    client.create_pet(body).await
}

fn main() {
    let _ = user;
}
