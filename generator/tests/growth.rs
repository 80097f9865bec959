//! The work of a run grows in proportion to the document. Times vary with the machine, so this counts allocations and
//! their bytes. `cargo xtask bench scaling` measures times, of larger documents.

use std::alloc::System;

use botpress_codegen::report::Style;
use botpress_codegen::{Input, InputDocument, generate};
use made_up::large::{ALL, Many, many};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

/// Counts the allocations of all threads. So this file has one test.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const CONFIG: &str = "[crate]\nname = \"large\"\nversion = \"0.0.0\"\ndescription = \"Large\"\nlicense = \"MIT\"\n\
                      [apis.large]\ndocument = \"large.json\"\n";

/// Returns the allocations of a complete run without files, and their bytes.
fn work(what: Many, count: usize) -> [usize; 2] {
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config: CONFIG.to_owned(),
        documents: vec![InputDocument {
            document: "large.json".to_owned(),
            name: "large.json".to_owned(),
            bytes: serde_json::to_vec(&many(what, count)).expect("JSON"),
        }],
        ..Input::default()
    };
    let region = Region::new(ALLOCATOR);
    let output = generate(&input, Style::PLAIN, &|_, _, _| {});
    let used = region.change();
    assert!(output.is_ok(), "{what:?}");
    [used.allocations, used.bytes_allocated]
}

/// The third part of a document takes as much work as the second one. If the whole grew with the square, it would take
/// 167 % of it. Lists that double when they are full make the bytes less even than the number of allocations.
#[test]
fn the_work_of_a_run_grows_in_proportion_to_the_document() {
    const COUNT: usize = 200;
    const UNITS: [(&str, usize); 2] = [("allocations", 105), ("bytes", 130)];
    let mut faults = Vec::new();
    for what in ALL {
        let [one, two, three] = [1, 2, 3].map(|times| work(what, times * COUNT));
        for (index, (unit, most_percent)) in UNITS.into_iter().enumerate() {
            let percent = 100 * (three[index] - two[index]) / (two[index] - one[index]);
            if percent > most_percent {
                faults.push(format!("{what:?}: {percent} % of the {unit}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
