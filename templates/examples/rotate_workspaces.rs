//! Goes through all workspaces with one client, and counts the bots of each.
//!
//! `BP_TOKEN=… cargo run --example rotate_workspaces`

use std::error::Error;
use std::time::Duration;

use botpress_client::RetryPolicy;
use botpress_client::admin::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Many calls in a row meet the rate limit sooner or later, so patience is in order.
    let client = Client::builder()
        .from_env()
        .retry(RetryPolicy::new().retries(5))
        .deadline(Duration::from_secs(120))
        .build()?;
    for (workspace, bots) in rotate_workspaces(&client).await? {
        println!("{workspace}: {bots} bots");
    }
    Ok(())
}

/// The name of each workspace, and how many bots it has.
pub async fn rotate_workspaces(
    client: &Client,
) -> Result<Vec<(String, usize)>, botpress_client::Error> {
    let mut workspaces = client.list_workspaces().items();
    let mut counts = Vec::new();
    while let Some(workspace) = workspaces.try_next().await? {
        // The header goes over the one that the client may have.
        let mut bots = client.list_bots().workspace_id(&workspace.id).items();
        let mut count = 0;
        while bots.try_next().await?.is_some() {
            count += 1;
        }
        counts.push((workspace.name, count));
    }
    Ok(counts)
}
