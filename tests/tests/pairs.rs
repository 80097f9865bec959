//! Pairs of documents that differ in one thing: the comparison's report, and whether a program for the one still
//! compiles with the other.
//!
//! Each folder of `tests/pairs` contains `before.yaml`, `after.yaml`, and `user.rs`, a program that uses the
//! difference. An optional `goes_on.rs` is a program that compiles with both, whatever the report contains.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::config::{ApiConfig, Config};
use botpress_codegen::diff::{Breaks, Comparison, Format, Given, Verdict, compare, render};
use botpress_codegen::emit::OutFile;
use botpress_codegen::passes::NameLock;
use botpress_codegen::report::Style;
use botpress_codegen::{Input, Output, generate};
use project_tests::crates::Crate;
use project_tests::documents;

/// The folder where the crates are written and compiled.
const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

/// One folder.
struct Pair {
    folder: PathBuf,
    /// The module: the folder's name, with `_` for `-`.
    module: String,
    user: String,
    /// The program that compiles with both.
    goes_on: Option<String>,
}

impl Pair {
    fn document(&self, name: &str) -> Vec<u8> {
        let path = self.folder.join(name);
        fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    }

    fn compare(&self) -> Comparison {
        let input = input(std::slice::from_ref(self), "before.yaml");
        let config = Config::parse(&input.config).expect("settings");
        let config: ApiConfig = config.apis(&input.config).remove(0);
        let read = |name: &str, lock: &NameLock| {
            Given::read((name, self.document(name)), Vec::new(), &config, lock, Style::PLAIN)
                .unwrap_or_else(|failure| panic!("{}: {failure}", self.module))
        };
        let old = read("before.yaml", &NameLock::default());
        let new = read("after.yaml", &old.modelled.names.lock);
        compare(&old, &new).expect("both models can be emitted")
    }
}

fn pairs() -> Vec<Pair> {
    let folders = documents::entries(&documents::root().join("tests/pairs"));
    let pairs = folders.into_iter().map(|folder| {
        let name = folder.file_name().unwrap_or_default().to_string_lossy();
        let read = |name: &str| fs::read_to_string(folder.join(name));
        Pair {
            module: name.replace('-', "_"),
            user: read("user.rs").expect("user.rs"),
            goes_on: read("goes_on.rs").ok(),
            folder,
        }
    });
    pairs.collect()
}

#[test]
fn reports_are_as_known() {
    for pair in pairs() {
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(&pair.folder);
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        let report = render(&pair.compare(), Format::Text);
        settings.bind(|| insta::assert_snapshot!("report", report));
    }
}

/// A pair in reverse order, and a document with itself, have the expected verdict too.
#[test]
fn reversed_pairs_are_judged_too() {
    for pair in pairs() {
        let comparison = pair.compare();
        let back = Pair {
            folder: tempfile::tempdir().expect("a folder").keep(),
            module: pair.module.clone(),
            user: String::new(),
            goes_on: None,
        };
        for (from, to) in [("before.yaml", "after.yaml"), ("after.yaml", "before.yaml")] {
            fs::copy(pair.folder.join(from), back.folder.join(to)).expect("a copy");
        }
        let reverse = back.compare();
        let differs = |comparison: &Comparison| !comparison.changes.is_empty();
        assert_eq!(differs(&comparison), differs(&reverse), "{}", pair.module);
        fs::copy(pair.folder.join("before.yaml"), back.folder.join("after.yaml")).expect("a copy");
        fs::copy(pair.folder.join("before.yaml"), back.folder.join("before.yaml")).expect("a copy");
        let itself = back.compare();
        assert_eq!(itself.changes, [], "{}", pair.module);
        fs::remove_dir_all(&back.folder).expect("the folder can be removed");
    }
}

/// The verdict is correct: a program that compiled with the crate of the one document compiles with that of the other
/// exactly when no change is reported to break builds.
#[test]
fn users_build_or_fail_as_the_verdict_predicts() {
    let pairs = pairs();
    let features: Vec<&str> = pairs.iter().map(|pair| pair.module.as_str()).collect();
    let features = features.join(",");
    let before = output(&pairs, "before.yaml", String::new());
    let after = output(&pairs, "after.yaml", before.lock.clone());
    let broken = |output: Output, name: &str| {
        let mut of = Crate {
            files: output.files,
            warnings: output.warnings,
        };
        let example = |name: &str, text: &str| OutFile {
            path: format!("examples/{name}.rs"),
            text: text.to_owned(),
        };
        for pair in &pairs {
            of.files.push(example(&pair.module, &pair.user));
            let goes_on = pair.goes_on.as_deref();
            let goes_on = goes_on.map(|text| example(&format!("{}_goes_on", pair.module), text));
            of.files.extend(goes_on);
        }
        of.broken_examples(Path::new(FOLDER), name, &features)
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    };
    assert_eq!(broken(before, "pairs-before"), BTreeMap::new());
    let broken = broken(after, "pairs-after");
    for pair in &pairs {
        let breaks = pair
            .compare()
            .changes
            .iter()
            .any(|change| change.breaks == Some(Breaks::Build));
        match broken.get(&pair.module) {
            Some(why) => assert!(breaks, "{} is reported to build: {why}", pair.module),
            None => assert!(!breaks, "{} is reported not to build", pair.module),
        }
        let goes_on = broken.get(&format!("{}_goes_on", pair.module));
        assert_eq!(goes_on, None, "{}", pair.module);
    }
}

#[test]
fn a_report_can_be_markdown_or_json() {
    let pairs = pairs();
    let named = |module: &str| pairs.iter().find(|pair| pair.module == module).expect("the pair");
    let comparison = named("shared_type_changed").compare();
    insta::assert_snapshot!(render(&comparison, Format::Markdown));
    let json: serde_json::Value = serde_json::from_str(&render(&comparison, Format::Json)).expect("JSON");
    let first = &json["changes"][0];
    assert_eq!(first["kind"], "became-optional");
    assert_eq!(first["verdict"], "breaking");
    assert_eq!(first["breaks"], "build");
    assert_eq!(first["strict"], true);
    assert_eq!(first["operations"], serde_json::json!(["getPet", "getDog", "getCat"]));
    assert_eq!(first["old"][0]["file"], "before.yaml");
    assert!(comparison.reaches(Verdict::Breaking));
}

fn input(pairs: &[Pair], document: &str) -> Input {
    let settings = toml::Table::new();
    let mut input = documents::input(pairs.iter().map(|pair| {
        let bytes = pair.document(document);
        (pair.module.as_str(), &settings, pair.module.as_str(), bytes)
    }));
    input.config = input.config.replacen("\"fixtures\"", "\"pairs\"", 1);
    input
        .config
        .push_str("[defaults]\npaging = { parameter = \"cursor\", response = [\"next\"] }\n");
    input
}

fn output(pairs: &[Pair], document: &str, lock: String) -> Output {
    let mut input = input(pairs, document);
    input.lock = lock;
    generate(&input, Style::PLAIN, &documents::unobserved).unwrap_or_else(|failure| panic!("{failure}"))
}
