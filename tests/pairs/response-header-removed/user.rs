use pairs::response_header_removed::Client;
use pairs::response_header_removed::operations::GetPetHeaders;

async fn user(client: &Client) -> Result<Option<i64>, pairs::Error> {
    let response = client.get_pet("rex").send_with_meta().await?;
    let headers: GetPetHeaders = response.typed_headers();
    Ok(headers.rate)
}

fn main() {
    let _ = user;
}
