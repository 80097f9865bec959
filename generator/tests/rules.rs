//! Each rule that `ARCHITECTURE.md` names has a test. The table is here; the tests without another home follow it.

mod walk;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The rules, and the test that fails when each is broken.
const RULES: &[(&str, &str)] = &[
    ("Codes-are-unique", "codes_have_unique_names_meanings_and_explanations"),
    ("Severity-from-the-code", "only_diagnostic_chooses_severities"),
    ("No-diagnostic-without-a-place", "records_have_lines_and_pointers"),
    ("Location-has-a-file", "each_place_is_shown_in_its_own_document"),
    ("Text-only", "a_room_uses_only_those_before_it_that_it_may"),
    ("Findings-where-written", "any_overlay_is_applied_or_refused"),
    ("An-action-fits-or-fails", "refused_overlays_have_the_expected_findings"),
    ("Depth-bound", "far_longer_chains_are_refused_at_once"),
    (
        "Aliases-cost-what-they-make",
        "aliases_are_limited_by_the_values_that_they_make",
    ),
    ("Pieces-read-the-same", "a_large_text_is_read_in_pieces"),
    (
        "One-value",
        "a_document_in_many_files_gives_the_client_of_its_bundled_form",
    ),
    ("Read-once", "all_files_are_reported_and_hashed"),
    ("Check-speaks-only", "a_room_uses_only_those_before_it_that_it_may"),
    ("One-resolver", "only_resolve_follows_references"),
    ("Only-readers-know-a-version", "only_readers_know_a_version"),
    ("Spec-is-canonical", "only_readers_know_a_version"),
    ("No-Rust-in-lower", "only_emission_makes_rust"),
    ("Decided-once", "only_one_pass_decides_the_success_of_an_operation"),
    ("No-service-by-name", "no_service_is_known_by_name"),
    ("Only-names-names", "only_ident_makes_identifiers"),
    ("Only-ident-makes-identifiers", "only_ident_makes_identifiers"),
    ("Emit-never-sees-spec", "a_room_uses_only_those_before_it_that_it_may"),
    ("Templates-don't-decide", "templates_only_loop_and_print"),
    ("Report-finds-nothing", "a_room_uses_only_those_before_it_that_it_may"),
    (
        "Given-files-only",
        "nothing_outside_of_the_folder_of_a_document_is_read",
    ),
    (
        "Unchanged-is-not-generated-again",
        "a_second_run_prints_the_same_and_writes_nothing",
    ),
    ("Only-output-writes-files", "only_output_writes_files"),
    (
        "Whole-or-old",
        "a_folder_of_the_generators_is_whole_whenever_a_run_is_killed",
    ),
    ("Owned-by-hash", "a_manifest_lists_every_file_with_its_hash"),
    (
        "Refused-before-written",
        "a_file_that_was_changed_is_named_and_kept_unless_forced",
    ),
    ("Inputs-stay", "inputs_are_never_overwritten"),
    ("Links-stay", "links_are_followed_or_refused_but_not_replaced"),
    ("Every-entry-has-an-effect", "settings_without_effect_are_named"),
    ("Check-covers-openapiv3", "every_damage_is_seen_or_harmless"),
    ("Every-drop-speaks", "every_field_is_read_or_known_to_be_irrelevant"),
    ("Only-v30-knows-openapiv3", "only_the_reader_of_3_0_knows_openapiv3"),
    ("No-silent-loss", "every_code_has_a_fixture"),
    ("Names-arrive-claimed", "an_invalid_name_is_an_error"),
    (
        "One-list-of-dependencies",
        "the_manifest_is_toml_and_names_the_supports_dependencies",
    ),
    ("The-build-decides", "users_build_or_fail_as_the_verdict_predicts"),
    ("Shapes-not-places", "reports_are_as_known"),
    ("Guesses-are-marked", "reports_are_as_known"),
    (
        "Never-edited",
        "a_file_that_was_changed_is_named_and_kept_unless_forced",
    ),
    ("No-document-in-core", "which_failures_are_tried_again"),
    ("Nothing-twice", "which_failures_are_tried_again"),
    ("Pages-are-tested", "errors_are_printed_as_the_pages_show_them"),
];

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// The Rust sources of these folders, with their texts.
fn sources(folders: &[&str]) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    for folder in folders {
        walk::sources(&root().join(folder), &mut files);
    }
    let text = |path: &PathBuf| fs::read_to_string(path).expect("a source");
    files.into_iter().map(|path| (path.clone(), text(&path))).collect()
}

/// The part of a source before its unit tests.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod ").next().unwrap_or_default()
}

/// Returns the names of rules in a text: words in italics, joined by hyphens.
fn named(text: &str) -> BTreeSet<&str> {
    let is_rule = |name: &&str| {
        let starts = name.starts_with(|first: char| first.is_ascii_uppercase());
        let letters = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '\'');
        starts && name.contains('-') && name.chars().all(letters)
    };
    text.split('*').filter(is_rule).collect()
}

#[test]
fn every_named_rule_has_a_test() {
    let architecture = fs::read_to_string(root().join("ARCHITECTURE.md")).expect("a page");
    let known: BTreeSet<&str> = RULES.iter().map(|(rule, _)| *rule).collect();
    assert_eq!(named(&architecture), known, "the rules of ARCHITECTURE.md");
    let folders = ["generator", "core/tests", "tests/tests", "cli/tests"];
    let sources = sources(&folders);
    for (rule, test) in RULES {
        let function = format!("fn {test}(");
        let found = sources.iter().any(|(_, text)| text.contains(&function));
        assert!(found, "{rule}: there is no test {test}");
    }
}

/// Reports the sources of these folders that contain one of the texts, except for those in which it is allowed.
fn nowhere_but(folders: &[&str], texts: &[&str], allowed: &[&str]) {
    let mut read = 0;
    for (path, text) in sources(folders) {
        let name = path.display().to_string().replace('\\', "/");
        let is_test = name.contains("/tests/") || name.ends_with("tests.rs");
        if is_test || allowed.iter().any(|allowed| name.contains(allowed)) {
            continue;
        }
        read += 1;
        let found = texts.iter().find(|found| without_tests(&text).contains(**found));
        assert!(found.is_none(), "{name} contains {found:?}");
    }
    assert!(read > 20, "{read} sources");
}

#[test]
fn only_output_writes_files() {
    let writes = [
        "fs::write(",
        "fs::rename(",
        "fs::remove_",
        "fs::create_dir",
        "File::create",
        "OpenOptions",
    ];
    // The record of a run is not output: see *Unchanged-is-not-generated-again*.
    let allowed = ["/src/output/", "/src/build/cache.rs"];
    nowhere_but(&["generator/src"], &writes, &allowed);
}

#[test]
fn only_emission_makes_rust() {
    let rust = ["quote!", "quote::", "proc_macro2", "prettyplease"];
    // The surface of a generated crate is read from its code.
    let allowed = ["/src/emit/", "/src/diff/surface.rs"];
    nowhere_but(&["generator/src"], &rust, &allowed);
}

#[test]
fn only_diagnostic_chooses_severities() {
    // A finding whose operations are left out becomes a warning.
    let allowed = ["/src/diagnostic/"];
    let choices = [
        ".with_severity(",
        "severity: Severity::",
        "= Severity::Warning;",
        "= Severity::Error;",
    ];
    nowhere_but(&["generator/src"], &choices, &allowed);
}

#[test]
fn templates_only_loop_and_print() {
    let mut tags = 0;
    for entry in fs::read_dir(root().join("templates")).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_none_or(|end| end != "j2") {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a template");
        for tag in text.split("{%").skip(1) {
            let tag = tag.split("%}").next().unwrap_or_default();
            let words: Vec<&str> = tag.trim_matches(['-', ' ']).split_whitespace().collect();
            // A loop over a list, and a condition that is one value: nothing is computed or compared.
            let plain = matches!(
                words.as_slice(),
                ["for", _, "in", _] | ["if", _] | ["else" | "endfor" | "endif"]
            );
            assert!(plain, "{}: {tag}", path.display());
            tags += 1;
        }
        for printed in text.split("{{").skip(1) {
            let printed = printed.split("}}").next().unwrap_or_default();
            let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | ' ' | '-' | '[' | ']');
            // A list is printed by a loop, or in one line.
            let printed = printed.replace(r#"| join(", ")"#, "");
            assert!(printed.chars().all(plain), "{}: {printed}", path.display());
        }
    }
    assert!(tags > 20, "{tags} tags");
}
