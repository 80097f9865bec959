//! Fixtures: one folder per feature, with snapshots of its model and its code.

use std::fmt::Write as _;

use botpress_codegen::emit::OutFile;
use botpress_codegen::generate;
use botpress_codegen::report::{Style, render};
use project_tests::documents::{self, Fixture};
use project_tests::model_text;
use project_tests::shapes;

fn settings(fixture: &Fixture) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(&fixture.folder);
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}

#[test]
fn models() {
    for fixture in documents::fixtures() {
        let (modelled, document) = documents::model_of(&fixture);
        let mut text = model_text::api(&modelled.api);
        if !modelled.diagnostics.0.is_empty() {
            let _ = write!(
                text,
                "\n{}",
                render(document.source(), &modelled.diagnostics.0, Style::PLAIN)
            );
        }
        settings(&fixture).bind(|| insta::assert_snapshot!("model", text));
    }
}

#[test]
fn code() {
    let fixtures = documents::fixtures();
    let names: Vec<String> = fixtures
        .iter()
        .map(|fixture| format!("{}.yaml", fixture.module))
        .collect();
    let input = documents::input(fixtures.iter().zip(&names).map(|(fixture, name)| {
        let bytes = fixture.document.clone().into_bytes();
        (fixture.module.as_str(), &fixture.settings.api, name.as_str(), bytes)
    }));
    let output = generate(&input, Style::PLAIN, &documents::unobserved).expect("the fixtures generate");
    for fixture in &fixtures {
        let text = shown(fixture, &output.files);
        settings(fixture).bind(|| insta::assert_snapshot!("code", text));
    }
}

/// Returns the files that a fixture shows. Each must exist.
fn shown(fixture: &Fixture, files: &[OutFile]) -> String {
    let root = format!("src/{}/", fixture.module);
    let default = ["types".to_owned()];
    let show = if fixture.settings.show.is_empty() {
        &default[..]
    } else {
        &fixture.settings.show
    };
    let mut shown = Vec::new();
    for prefix in show {
        let before = shown.len();
        for file in files {
            let Some(path) = file.path.strip_prefix(&root) else {
                continue;
            };
            // `mod.rs` only lists the modules.
            if path.starts_with(prefix.as_str()) && (!path.ends_with("/mod.rs") || path == prefix) {
                shown.push((path, &*file.text));
            }
        }
        assert!(
            shown.len() > before,
            "{} shows `{prefix}`, which is in no file",
            fixture.module
        );
    }
    shapes::brief(&shown, fixture.settings.docs)
}
