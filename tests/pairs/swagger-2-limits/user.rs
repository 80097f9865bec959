use pairs::swagger_2_limits::Client;
use pairs::swagger_2_limits::types::ABody;

async fn user(client: &Client) -> Result<(), pairs::Error> {
    let answer = client.a().q("one").body(ABody::new().x("two")).send().await?;
    let _: Option<i64> = answer.y;
    Ok(())
}

fn main() {
    let _ = user;
}
