//! A small API, built by hand, with the output of each construct. Checks that all of it is Rust.

mod small_api;

use super::{CrateOptions, EmitError, ErrorTypeName, OutFile, Templates, emit};
use crate::diagnostic::Location;
use small_api::{UPDATE, USER, api};

fn options() -> CrateOptions {
    CrateOptions {
        name: "test-client".to_owned(),
        version: "0.1.0".to_owned(),
        description: "A \"client\"".to_owned(),
        license: "MIT".to_owned(),
        error_types: vec![ErrorTypeName {
            name: "Unknown".to_owned(),
            status: 500,
            docs: "Anything.".to_owned(),
        }],
        ..CrateOptions::default()
    }
}

fn emitted() -> Vec<OutFile> {
    emit(&[api()], &options(), &Templates::embedded()).unwrap()
}

fn text<'a>(files: &'a [OutFile], path: &str) -> &'a str {
    &files.iter().find(|file| file.path == path).unwrap().text
}

#[test]
fn types_of_the_small_api() {
    insta::assert_snapshot!(text(&emitted(), "src/users/types/users.rs"));
}

#[test]
fn operations_of_the_small_api() {
    insta::assert_snapshot!(text(&emitted(), "src/users/operations/users.rs"));
}

#[test]
fn the_blocking_client_is_another_name() {
    insta::assert_snapshot!(text(&emitted(), "src/users/blocking.rs"));
}

#[test]
fn files_of_the_crate() {
    let files = emitted();
    let own = files.iter().filter(|file| !file.path.starts_with("src/support/"));
    let paths: Vec<&str> = own.map(|file| file.path.as_str()).collect();
    insta::assert_snapshot!(paths.join("\n"));
}

#[test]
fn all_of_it_is_rust_and_short() {
    for file in emitted().iter().filter(|file| file.path.starts_with("src/")) {
        assert!(syn::parse_file(&file.text).is_ok(), "{}", file.path);
        assert!(file.text.lines().count() <= super::layout::MAX_LINES, "{}", file.path);
        assert!(
            file.text.ends_with('\n') && !file.text.ends_with("\n\n"),
            "{}",
            file.path
        );
    }
}

#[test]
fn the_same_comes_out_each_time() {
    assert_eq!(emitted(), emitted());
}

#[test]
fn the_manifest_is_toml_and_names_the_supports_dependencies() {
    let files = emitted();
    let manifest: toml::Table = toml::from_str(text(&files, "Cargo.toml")).unwrap();
    assert_eq!(manifest["package"]["description"].as_str(), Some("A \"client\""));
    let core = concat!(env!("CARGO_MANIFEST_DIR"), "/../core/Cargo.toml");
    let core: toml::Table = toml::from_str(&std::fs::read_to_string(core).unwrap()).unwrap();
    let names = |table: &toml::Value| table.as_table().unwrap().keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&manifest["dependencies"]), names(&core["dependencies"]));
    for (feature, needs) in core["features"].as_table().unwrap() {
        if feature != "default" {
            assert_eq!(manifest["features"].get(feature), Some(needs), "{feature}");
        }
    }
}

#[test]
fn long_groups_are_split_without_moving_a_path() {
    let mut api = api();
    for index in 0..400 {
        let mut one = api.types[UPDATE].clone();
        one.name = format!("Body{index}");
        api.types.push(one);
    }
    let files = emit(&[api], &options(), &Templates::embedded()).unwrap();
    let parts = files
        .iter()
        .filter(|file| file.path.starts_with("src/users/types/users/"));
    assert!(parts.clone().count() > 2);
    assert!(
        parts
            .clone()
            .all(|file| file.text.lines().count() <= super::layout::MAX_LINES)
    );
    assert!(text(&files, "src/users/types/users/mod.rs").contains("pub use responses::*;"));
    assert!(text(&files, "src/users/types/mod.rs").contains("pub use users::*;"));
}

#[test]
fn an_invalid_name_is_an_error() {
    let mut api = api();
    api.types[USER].name = "not a name".to_owned();
    api.types[USER].place = Location::of(&["components", "schemas", "User"]);
    let error = emit(&[api], &options(), &Templates::embedded()).unwrap_err();
    assert!(matches!(error, EmitError::Name { .. }));
    assert_eq!(
        error.to_string(),
        "`not a name` is not a valid Rust identifier (from `/components/schemas/User`)"
    );
}

#[test]
fn an_undefined_value_in_a_template_is_an_error() {
    let mut templates = Templates::embedded();
    templates.text[0].1 = "{{ nothing }}".to_owned();
    let error = emit(&[api()], &options(), &templates).unwrap_err();
    assert!(matches!(error, EmitError::Template { .. }), "{error}");
}
