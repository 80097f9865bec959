use pairs::swagger_2_limits::Client;
use pairs::swagger_2_limits::types::ABody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let response = client.a().q("one").body(ABody::new().x("two")).send().await?;
    let _: Option<i64> = response.y;
    Ok(())
}

fn main() {
    let _ = user;
}
