//! This program's own workspace: it builds without the generated crate, and its versions agree with the other
//! workspace.
#![forbid(unsafe_code)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use toml::{Table, Value};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn table(path: &str) -> Table {
    let text = fs::read_to_string(root().join(path)).unwrap();
    text.parse().unwrap()
}

/// Creates a copy of the project's manifests, with empty sources, and without the generated crate.
fn manifests_alone() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for package in ["", "templates", "generator", "cli", "made-up", "xtask"] {
        let (from, to) = (root().join(package), folder.path().join(package));
        fs::create_dir_all(to.join("src")).unwrap();
        fs::copy(from.join("Cargo.toml"), to.join("Cargo.toml")).unwrap();
        for source in ["src/lib.rs", "src/main.rs"] {
            fs::write(to.join(source), "").unwrap();
        }
    }
    let lock = "xtask/Cargo.lock";
    fs::copy(root().join(lock), folder.path().join(lock)).unwrap();
    folder
}

fn resolved(project: &Path) -> Output {
    Command::new(env!("CARGO"))
        .args(["tree", "--depth", "0", "--locked", "--offline"])
        .args(["--manifest-path", "xtask/Cargo.toml"])
        .current_dir(project)
        .output()
        .unwrap()
}

#[test]
fn it_starts_without_the_generated_crate_and_with_a_broken_one() {
    let project = manifests_alone();
    let missing = resolved(project.path());
    let stderr = String::from_utf8_lossy(&missing.stderr);
    assert!(missing.status.success(), "{stderr}");

    let generated = project.path().join("generated");
    fs::create_dir(&generated).unwrap();
    fs::write(generated.join("Cargo.toml"), "<<<<<<< HEAD\n").unwrap();
    let broken = resolved(project.path());
    let stderr = String::from_utf8_lossy(&broken.stderr);
    assert!(broken.status.success(), "{stderr}");
}

/// Copies a folder and everything in it.
fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let to = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            copy(&entry.path(), &to);
        } else {
            fs::copy(entry.path(), to).unwrap();
        }
    }
}

fn codegen(out: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("codegen")
        .arg("--out")
        .arg(out)
        .args(arguments)
        .output()
        .unwrap()
}

#[test]
fn codegen_repairs_a_crate_that_cargo_can_not_load() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("generated");
    let manifest = out.join("Cargo.toml");
    copy(&root().join("generated"), &out);
    let whole = fs::read_to_string(&manifest).unwrap();

    fs::remove_file(&manifest).unwrap();
    let mended = codegen(&out, &[]);
    assert!(mended.status.success(), "{mended:?}");
    assert_eq!(fs::read_to_string(&manifest).unwrap(), whole);

    // Conflict marks of a merge: without `--force` the file would be named and kept.
    fs::write(&manifest, "<<<<<<< HEAD\n").unwrap();
    let mended = codegen(&out, &["--force"]);
    assert!(mended.status.success(), "{mended:?}");
    assert_eq!(fs::read_to_string(&manifest).unwrap(), whole);
}

#[test]
fn both_workspaces_have_the_same_requirements() {
    let (project, own) = (table("Cargo.toml"), table("xtask/Cargo.toml"));
    let shared = &project["workspace"];
    for (name, dependency) in own["dependencies"].as_table().unwrap() {
        if let Some(elsewhere) = shared["dependencies"].get(name)
            && dependency.get("path").is_none()
        {
            // Packages declare further features; those that all share are here too.
            assert_eq!(requirement(dependency).0, requirement(elsewhere).0, "dependency {name}");
            assert!(
                requirement(dependency).1.is_superset(&requirement(elsewhere).1),
                "features of {name}"
            );
        }
    }
    for (key, value) in shared["package"].as_table().unwrap() {
        assert_eq!(&own["package"][key], value, "{key}");
    }
    assert_eq!(own["workspace"]["resolver"], shared["resolver"]);
    assert_eq!(own["lints"], shared["lints"]);
    assert_eq!(own["profile"], project["profile"]);
}

/// Returns the version of a dependency, and its features.
fn requirement(dependency: &toml::Value) -> (String, BTreeSet<String>) {
    let text = |value: &toml::Value| value.as_str().unwrap_or_default().to_owned();
    let version = dependency.get("version").unwrap_or(dependency);
    let features = dependency.get("features").and_then(toml::Value::as_array);
    let features = features.into_iter().flatten();
    (text(version), features.map(text).collect())
}

/// Returns the versions of each crate in a lock.
fn locked(path: &str) -> BTreeMap<String, Vec<String>> {
    let mut versions = BTreeMap::<String, Vec<String>>::new();
    let text = |package: &Value, key: &str| package[key].as_str().unwrap().to_owned();
    for package in table(path)["package"].as_array().unwrap() {
        let of_name = versions.entry(text(package, "name")).or_default();
        of_name.push(text(package, "version"));
    }
    versions
}

#[test]
fn both_locks_have_the_same_versions() {
    let project = locked("Cargo.lock");
    for (name, versions) in locked("xtask/Cargo.lock") {
        let Some(others) = project.get(&name) else {
            continue;
        };
        let shared = versions.iter().any(|version| others.contains(version));
        assert!(
            shared,
            "{name}: {versions:?} here, {others:?} in the project's lock; \
             `cargo update --manifest-path xtask/Cargo.toml --precise VERSION {name}` makes them one"
        );
    }
}
