//! Damages the documents of the tests and of the project, and runs the generator on them. Arguments: the number of
//! seeds, the first seed. `cargo xtask fuzz` starts it.

use std::process::ExitCode;

use project_tests::documents;
use project_tests::fuzz::{Subject, run, subjects};

fn main() -> ExitCode {
    let mut numbers = std::env::args().skip(1).map(|text| text.parse::<u64>().ok());
    let (Some(Some(seeds)), Some(Some(first))) = (numbers.next(), numbers.next()) else {
        eprintln!("usage: fuzz SEEDS FIRST");
        return ExitCode::from(2);
    };
    // A panic is reported once, with its document, not for each reduced one.
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
        "{} documents, {seeds} seeds: {generated} generated, {faults} failed",
        all.len()
    );
    ExitCode::from(u8::from(faults > 0))
}
