//! Benchmarks on made-up documents: how the time grows with the size, and the maximum depth.

use std::time::{Duration, Instant};

use anyhow::Context as _;
use botpress_codegen::report::Style;
use botpress_codegen::{Input, InputDocument, generate};
use made_up::deep::{LINKS, chain};
use made_up::large::{ALL, many};
use serde_json::Value;

/// The default stack size of a thread, in bytes.
const STACK: usize = 2 << 20;

/// The sizes of the documents that are compared.
const SIZES: [usize; 4] = [1_000, 2_000, 4_000, 8_000];

/// Prints the time of a complete run by the size of the document. An exponent of 1 is linear growth.
pub(super) fn scaling(runs: usize, only: &str) -> anyhow::Result<()> {
    println!("Milliseconds of a complete run, the least of {runs}:\n");
    print!("| {:<16} |", "");
    for size in SIZES {
        print!("{size:>8} |");
    }
    println!(" exponent |\n|---|{}", "---|".repeat(SIZES.len() + 1));
    for what in ALL {
        if !format!("{what:?}").contains(only) {
            continue;
        }
        let mut times = Vec::new();
        print!("| {:<16} |", format!("{what:?}"));
        for size in SIZES {
            let document = many(what, size);
            let mut least = Duration::MAX;
            for _ in 0..runs {
                let (time, outcome) = timed(&document)?;
                anyhow::ensure!(outcome == "read", "{size} {what:?}: {outcome}");
                least = least.min(time);
            }
            print!("{:>8.0} |", super::millis(least));
            times.push(least.as_secs_f64());
        }
        println!("{:>9.2} |", exponent(&times));
    }
    Ok(())
}

/// Returns the exponent of the growth: the slope of a line through the logarithms.
fn exponent(times: &[f64]) -> f64 {
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    let points: Vec<(f64, f64)> = SIZES
        .iter()
        .zip(times)
        .map(|(size, time)| ((*size as f64).ln(), time.ln()))
        .collect();
    #[allow(clippy::cast_precision_loss, reason = "small numbers")]
    let count = points.len() as f64;
    let mean_x = points.iter().map(|(x, _)| x).sum::<f64>() / count;
    let mean_y = points.iter().map(|(_, y)| y).sum::<f64>() / count;
    let along = points.iter().map(|(x, y)| (x - mean_x) * (y - mean_y)).sum::<f64>();
    along / points.iter().map(|(x, _)| (x - mean_x).powi(2)).sum::<f64>()
}

/// Reads chains and rings of this many schemas. A stack overflow ends this program.
pub(super) fn depth(count: usize, only: &str) -> anyhow::Result<()> {
    println!("depth: chains and rings with {count} levels, on a thread of 2 MB");
    for link in LINKS {
        if !format!("{link:?}").contains(only) {
            continue;
        }
        for ring in [false, true] {
            let shape = if ring { "ring" } else { "chain" };
            let (time, outcome) = timed(&chain(link, count / link.levels(), ring))?;
            println!("  {:>8.0} ms  {shape} of {link:?}: {outcome}", super::millis(time));
        }
    }
    Ok(())
}

/// Returns the time of a run, and its outcome: `read`, or the codes of the errors.
fn timed(document: &Value) -> anyhow::Result<(Duration, String)> {
    let name = "made-up.json";
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config: format!(
            "[crate]\nname = \"made-up\"\nversion = \"0.0.0\"\ndescription = \"Made up\"\nlicense = \"MIT\"\n\
             [apis.made_up]\ndocument = \"{name}\"\n"
        ),
        documents: vec![InputDocument {
            document: name.to_owned(),
            name: name.to_owned(),
            bytes: serde_json::to_vec(document).context("can't write the document")?,
        }],
        ..Input::default()
    };
    let began = Instant::now();
    let thread = std::thread::Builder::new().stack_size(STACK);
    let run = thread
        .spawn(move || generate(&input, Style::PLAIN, &|_, _, _| {}))
        .context("no thread")?;
    let outcome = match run.join() {
        Ok(Ok(_)) => "read".to_owned(),
        Ok(Err(failure)) => {
            let mut codes: Vec<&str> = failure.records.iter().map(|record| record.code.name()).collect();
            codes.sort_unstable();
            codes.dedup();
            format!("refused: {}", codes.join(", "))
        }
        Err(panic) => std::panic::resume_unwind(panic),
    };
    Ok((began.elapsed(), outcome))
}
