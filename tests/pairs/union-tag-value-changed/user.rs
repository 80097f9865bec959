use pairs::union_tag_value_changed::Client;
use pairs::union_tag_value_changed::types::Animal;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let pet = client.get_pet("rex").send().await?;
    if let Animal::Cat(cat) = pet {
        println!("{}", cat.species);
    }
    Ok(())
}

fn main() {
    let _ = user;
}
