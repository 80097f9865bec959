//! Damages the documents of the tests and of the project, and runs the generator on them, for as many seeds as the first
//! argument says, from the seed that the second one says. Started by `cargo xtask fuzz`.

use std::process::ExitCode;

use project_tests::documents;
use project_tests::fuzz::{Subject, run, subjects};

fn main() -> ExitCode {
    let mut numbers = std::env::args()
        .skip(1)
        .map(|text| text.parse::<u64>().ok());
    let (Some(Some(seeds)), Some(Some(first))) = (numbers.next(), numbers.next()) else {
        eprintln!("usage: fuzz SEEDS FIRST");
        return ExitCode::from(2);
    };
    // A panic is told of once, with its document, and not for each smaller one.
    std::panic::set_hook(Box::new(|_| {}));
    let mut all = subjects(&["fixtures", "negative", "tolerated"]);
    for given in documents::project().documents {
        let document = serde_json::from_slice(&given.bytes).ok();
        all.extend(document.map(|document| Subject::plain(given.name, document)));
    }
    let last = first.saturating_add(seeds.saturating_sub(1));
    let (mut generated, mut faults) = (0, 0);
    for subject in &all {
        match run(subject, first..=last) {
            Ok(count) => generated += count,
            Err(fault) => {
                faults += 1;
                println!("{fault}\n");
            }
        }
    }
    println!(
        "{} documents, {seeds} seeds: Rust came of {generated}, {faults} are at fault",
        all.len()
    );
    ExitCode::from(u8::from(faults > 0))
}
