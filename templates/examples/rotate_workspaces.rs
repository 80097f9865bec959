//! Counts the bots of each workspace, with one client for all workspaces.
//!
//! `BP_TOKEN=… cargo run --example rotate_workspaces`

use std::error::Error;
use std::time::Duration;

use botpress_client::RetryPolicy;
use botpress_client::admin::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    // Many calls in a row may exceed the rate limit, so this client retries more often than by default.
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

/// Returns the name and the number of bots of each workspace.
pub async fn rotate_workspaces(client: &Client) -> Result<Vec<(String, usize)>, botpress_client::Error> {
    let mut workspaces = client.list_workspaces().items();
    let mut counts = Vec::new();
    while let Some(workspace) = workspaces.try_next().await? {
        // This header replaces the client's.
        let mut bots = client.list_bots().workspace_id(&workspace.id).items();
        let mut count = 0;
        while bots.try_next().await?.is_some() {
            count += 1;
        }
        counts.push((workspace.name, count));
    }
    Ok(counts)
}
