//! The output for all fixtures, and for every odd document that the generator accepts, compiles in one crate, without
//! warnings.

use std::fs;
use std::path::Path;

use botpress_codegen::emit::OutFile;
use botpress_codegen::report::Style;
use botpress_codegen::{Input, Output, generate};
use project_tests::crates::Crate;
use project_tests::documents;

/// The folder where the crates are written and compiled.
const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

/// The module of a document, its settings and its text.
type Source = (String, toml::Table, Vec<u8>);

#[test]
fn everything_compiles_in_one_crate() {
    let (generated, features) = crate_of(&sources());
    for command in [&["clippy", "--", "--deny", "warnings"][..], &["doc", "--no-deps"]] {
        let run = generated.cargo(Path::new(FOLDER), "fixtures", &features, command);
        run.unwrap_or_else(|error| panic!("{command:?}: {error}"));
    }
}

/// The same as one text, as a build script writes it for `include!`: nested in a crate that denies warnings and uses
/// none of it.
#[test]
fn everything_compiles_as_one_module() {
    let output = output_of(&sources());
    let mut files = output.files.clone();
    files.retain(|file| file.path == "Cargo.toml");
    let lib = "#![deny(warnings, unused, missing_docs, unreachable_pub)]\n//! A crate of another project.\n\
               mod deep { mod inner { include!(\"module.txt\"); } }\n";
    let folded = output.module(&[], false).expect("known features");
    for (path, text) in [("src/lib.rs", lib), ("src/module.txt", &folded)] {
        files.push(OutFile {
            path: path.to_owned(),
            text: text.to_owned(),
        });
    }
    let including = Crate {
        files,
        warnings: String::new(),
    };
    let run = including.cargo(Path::new(FOLDER), "including", "", &["clippy"]);
    run.unwrap_or_else(|error| panic!("{error}"));
}

/// Checks what only a run shows: how emitted types read and write JSON, and that code blocks in descriptions are text
/// to rustdoc. Only examples that the generator wrote are tests.
#[test]
fn the_code_of_fixtures_passes_their_tests() {
    let round_trips = include_str!("../fixtures/round_trips.rs");
    let mut chosen = sources();
    chosen.retain(|(module, ..)| {
        let hostile = module == "hostile_text" || module.contains("inj");
        hostile || round_trips.contains(&format!("{module}::"))
    });
    assert!(chosen.len() > 10);
    let (mut generated, features) = crate_of(&chosen);
    generated.files.push(OutFile {
        path: "tests/round_trips.rs".to_owned(),
        text: round_trips.to_owned(),
    });
    let run = |arguments: &[&str]| {
        let run = generated.cargo(Path::new(FOLDER), "run", &features, arguments);
        run.unwrap_or_else(|error| panic!("{arguments:?}: {error}"))
    };
    let ran = run(&["test", "--test", "round_trips"]);
    assert!(ran.contains("7 passed"), "{ran}");
    no_description_is_a_test(&generated, &run(&["test", "--doc", "--", "--list"]));
}

fn no_description_is_a_test(generated: &Crate, listed: &str) {
    let mut found = 0;
    for test in listed.lines().filter_map(|line| line.strip_suffix(": test")) {
        let (path, rest) = test.split_once(" - ").expect("a path");
        let line = rest.rsplit_once("(line ").and_then(|(_, line)| line.strip_suffix(')'));
        let line: usize = line.and_then(|line| line.parse().ok()).expect("a line");
        let text = generated.file(path);
        // Every example of the generator begins with a hidden line about the client.
        let mut lines = text
            .lines()
            .skip(line - 1)
            .map(|line| line.trim_start_matches(['/', '!', ' ']));
        let (fence, first) = (lines.next().unwrap_or_default(), lines.next().unwrap_or_default());
        let own = first.starts_with("# use fixtures::") || first.starts_with("# #[cfg(feature = ");
        assert!(fence == "```no_run" && own, "{test}: {fence} {first}");
        found += 1;
    }
    assert!(found > 0, "the generator's own examples are tests");
}

/// Returns the fixtures, and the negative documents that generate.
fn sources() -> Vec<Source> {
    let mut sources: Vec<Source> = documents::fixtures()
        .into_iter()
        .map(|fixture| (fixture.module, fixture.settings.api, fixture.document.into_bytes()))
        .collect();
    for folder in ["negative", "tolerated"] {
        let mut paths = documents::entries(&documents::root().join("tests").join(folder));
        // A folder has settings with findings, which a snapshot covers.
        paths.retain(|path| path.is_file());
        for path in paths {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let module = format!("{folder}_{}", stem.replace(['-', '.'], "_"));
            let source = (module, toml::Table::new(), fs::read(&path).expect("document"));
            match generate(
                &input(std::slice::from_ref(&source)),
                Style::PLAIN,
                &documents::unobserved,
            ) {
                Ok(_) => sources.push(source),
                Err(failure) => assert_eq!(folder, "negative", "{}:\n{failure}", path.display()),
            }
        }
    }
    sources
}

fn input(sources: &[Source]) -> Input {
    documents::input(
        sources
            .iter()
            .map(|(module, settings, bytes)| (module.as_str(), settings, module.as_str(), bytes.clone())),
    )
}

/// Returns the crate of these APIs, and the features that include all of it.
fn crate_of(sources: &[Source]) -> (Crate, String) {
    let output = output_of(sources);
    let modules = sources.iter().map(|(module, ..)| module.as_str());
    let features: Vec<&str> = modules.chain(["blocking"]).collect();
    let generated = Crate {
        files: output.files,
        warnings: output.warnings,
    };
    (generated, features.join(","))
}

fn output_of(sources: &[Source]) -> Output {
    generate(&input(sources), Style::PLAIN, &documents::unobserved).unwrap_or_else(|failure| panic!("{failure}"))
}
