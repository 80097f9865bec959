//! Behaviour on the wire: each folder of `tests/cases` has a document (`openapi.yaml`), perhaps settings of the API
//! (`case.toml`), and a program of tests (`calls.rs`) that calls the generated client and checks what is sent and what
//! is read.
//!
//! All cases become one crate, and their programs one test program in it. A program uses its own client as `api`, and
//! the contents of `tests/cases/common.rs`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use botpress_codegen::emit::OutFile;
use botpress_codegen::generate;
use botpress_codegen::report::Style;
use project_tests::crates::Crate;
use project_tests::documents;

/// The folder where the crate is written and compiled.
const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

struct Case {
    name: String,
    settings: toml::Table,
    document: Vec<u8>,
    calls: String,
}

fn cases() -> Vec<Case> {
    let mut folders = documents::entries(&documents::root().join("tests/cases"));
    folders.retain(|path| path.is_dir());
    folders
        .into_iter()
        .map(|folder| {
            let name = folder.file_name().unwrap_or_default().to_string_lossy();
            let settings = fs::read_to_string(folder.join("case.toml")).unwrap_or_default();
            Case {
                name: name.replace('-', "_"),
                settings: settings.parse().expect("case.toml"),
                document: fs::read(folder.join("openapi.yaml")).expect("openapi.yaml"),
                calls: fs::read_to_string(folder.join("calls.rs")).expect("calls.rs"),
            }
        })
        .collect()
}

#[test]
fn the_meaning_of_documents_is_read() {
    let cases = cases();
    let apis = cases.iter().map(|case| {
        let bytes = case.document.clone();
        (case.name.as_str(), &case.settings, case.name.as_str(), bytes)
    });
    let output = generate(&documents::input(apis), Style::PLAIN, &documents::unobserved)
        .unwrap_or_else(|failure| panic!("{failure}"));
    let mut files = output.files;
    for manifest in files.iter_mut().filter(|file| file.path == "Cargo.toml") {
        manifest.text.push_str(
            "\n[dev-dependencies]\ntokio = { version = \"1\", features = [\"macros\", \"rt\", \"test-util\"] }\n",
        );
    }
    let common = documents::root().join("tests/cases/common.rs");
    let mut program = fs::read_to_string(common).expect("common.rs");
    let mut expected = 0;
    for case in &cases {
        let tests = case.calls.matches("#[test]").count() + case.calls.matches("#[tokio::test").count();
        assert!(tests > 0, "{} tests nothing", case.name);
        expected += tests;
        let _ = write!(
            program,
            "\nmod {0} {{\n    use fixtures::{0} as api;\n    #[allow(unused_imports, reason = \"it is generated\")]\n    use super::*;\n{1}\n}}\n",
            case.name, case.calls
        );
    }
    files.push(OutFile {
        path: "tests/cases.rs".to_owned(),
        text: program,
    });
    let generated = Crate {
        files,
        warnings: String::new(),
    };
    let modules: Vec<&str> = cases.iter().map(|case| case.name.as_str()).collect();
    let features = format!("{},test-util,webhooks,jiff-0-2,dynamic", modules.join(","));
    let arguments = ["test", "--test", "cases", "--features", "blocking"];
    let ran = generated.cargo(Path::new(FOLDER), "cases", &features, &arguments);
    let ran = ran.unwrap_or_else(|error| panic!("{error}"));
    assert!(ran.contains(&format!("{expected} passed")), "{ran}");
}
