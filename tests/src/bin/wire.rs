//! Compares recorded calls with the client's requests, prints every difference, and fails if there is one.
//!
//! Arguments are files of records; by default those in the folder of the tests. `WIRE_RECORDS` names further ones.

use std::path::PathBuf;
use std::process::ExitCode;

use project_tests::wire::{self, Summary};

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    match compare().await {
        Ok(summary) => {
            for difference in &summary.differences {
                println!("{difference}");
            }
            println!("{summary}");
            ExitCode::from(u8::from(summary.differ > 0))
        }
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::FAILURE
        }
    }
}

async fn compare() -> Result<Summary, String> {
    let mut files: Vec<_> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    if files.is_empty() {
        files = wire::own_files()?;
    }
    files.extend(wire::further_files());
    wire::compare_files(&files).await
}
