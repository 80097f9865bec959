//! Runs `cargo xtask specs` on small documents in their own folder.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const CONFIG: &str = r#"[crate]
name = "pets-client"
version = "0.3.1" # by hand
description = "Client of the pet shop"
license = "MIT"

[apis.pets]
document = "pets.json"

[update]
keep-extensions = ["x-kept"]

[[apis.pets.names]]
at = "getPet.response.kind"
name = "Species"
reason = "Kind is what they are to each other."
"#;

const DOCUMENT: &str = r#"{"openapi": "3.0.3", "info": {"title": "Pets", "version": "1.0.0"},
  "paths": {"/pets/{id}": {"get": {"operationId": "getPet", "x-kept": 1, "x-gone": 1, "description": "WORDS",
    "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
    "responses": {"200": {"description": "The pet.", "content": {"application/json": {"schema": {
      "type": "object", "required": ["id"], "properties": {
        "id": {"type": "string"}, "kind": {"type": "string", "enum": ["cat", "dog"]}}}}}}}}}}}
"#;

struct Folder(tempfile::TempDir);

impl Folder {
    /// Creates a folder with specs and their crate.
    fn new() -> Self {
        let folder = Self(tempfile::tempdir().unwrap());
        fs::create_dir(folder.path("specs")).unwrap();
        fs::write(folder.path("specs/codegen.toml"), CONFIG).unwrap();
        fs::write(folder.path("specs/pets.json"), DOCUMENT).unwrap();
        let made = folder.run(&["codegen"], &[]);
        assert!(made.status.success(), "{made:?}");
        folder
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, task: &[&str], more: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(task)
            .arg("--config")
            .arg(self.path("specs/codegen.toml"))
            .arg("--out")
            .arg(self.path("out"))
            .args(more)
            .output()
            .unwrap()
    }

    /// Updates to a document with these texts replaced.
    fn update(&self, changes: &[(&str, &str)], more: &[&str]) -> Output {
        let mut text = DOCUMENT.replace("1.0.0", "1.1.0");
        for (from, to) in changes {
            assert!(text.contains(from), "{from}");
            text = text.replace(from, to);
        }
        fs::write(self.path("new.json"), text).unwrap();
        let new = self.path("new.json");
        self.run(&["specs", "update", "pets", new.to_str().unwrap()], more)
    }

    /// Returns all files but the new document, with their texts.
    fn files(&self) -> BTreeMap<PathBuf, String> {
        let mut files = BTreeMap::new();
        collect(&self.path("specs"), &mut files);
        collect(&self.path("out"), &mut files);
        files
    }
}

fn collect(folder: &Path, files: &mut BTreeMap<PathBuf, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.insert(path.clone(), fs::read_to_string(&path).unwrap());
        }
    }
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

#[test]
fn an_update_does_all_that_follows_from_a_document() {
    let folder = Folder::new();
    let output = folder.update(&[(r#"["cat", "dog"]"#, r#"["cat"]"#)], &["--bump"]);
    let text = printed(&output);
    assert!(output.status.success(), "{text}");
    assert!(text.contains("`Species` no longer has the value `dog`"), "{text}");
    assert!(text.contains("the crate changes from 0.3.1 to 0.4.0"), "{text}");
    let read = |name: &str| fs::read_to_string(folder.path(name)).unwrap();
    assert!(read("specs/codegen.toml").contains("version = \"0.4.0\" # by hand\n"));
    let stored = read("specs/pets.json");
    assert!(
        stored.contains("\"version\": \"1.1.0\"") && stored.contains("x-kept"),
        "{stored}"
    );
    assert!(!stored.contains("x-gone"), "{stored}");
    let changelog = read("specs/CHANGELOG.md");
    assert_eq!(
        changelog,
        "# Changelog\n\n## 0.4.0\n\n\
         - The pets API changed from 1.0.0 to 1.1.0: 1 breaking, 0 compatible, 0 without effect.\n\
         - pets: `Species` no longer has the value `dog` (breaks builds).\n"
    );
    assert!(read("out/CHANGELOG.md").contains("- pets: `Species` no longer has the value `dog`"));
    assert!(read("out/Cargo.toml").contains("version = \"0.4.0\""));
    let check = folder.run(&["codegen", "--check"], &[]);
    assert!(check.status.success(), "{}", printed(&check));
}

#[test]
fn an_update_that_fails_changes_nothing() {
    let folder = Folder::new();
    let before = folder.files();
    for (changes, expected) in [
        // A pin that no longer fits is named, with its line and a suggestion.
        (
            &[("\"kind\"", "\"sort\"")][..],
            "codegen.toml:13: `getPet.response.kind` does not lead to a type; did you mean `getPet.response`?",
        ),
        (&[("\"type\": \"object\"", "\"type\": \"objet\"")], "unknown-type"),
        (&[("openapi", "closedapi")], "error["),
    ] {
        let output = folder.update(changes, &["--bump"]);
        let text = printed(&output);
        assert!(!output.status.success(), "{text}");
        assert!(text.contains(expected), "{text}");
        assert_eq!(folder.files(), before);
    }
    let dry = folder.update(&[("\"dog\"", "\"dog\", \"bird\"")], &["--bump", "--dry-run"]);
    assert!(
        dry.status.success() && printed(&dry).contains("dry run"),
        "{}",
        printed(&dry)
    );
    assert_eq!(folder.files(), before);
    // The folder of the crate belongs to someone else.
    fs::write(folder.path("out/Cargo.toml"), "[package]\n").unwrap();
    let before = folder.files();
    let output = folder.update(&[("\"dog\"", "\"dog\", \"bird\"")], &[]);
    assert!(!output.status.success());
    assert_eq!(folder.files(), before);
}

#[test]
fn descriptions_can_be_kept() {
    let folder = Folder::new();
    let output = folder.update(&[("WORDS", "THEIRS"), ("The pet.", "Theirs.")], &["--prose", "keep"]);
    assert!(output.status.success(), "{}", printed(&output));
    let stored = fs::read_to_string(folder.path("specs/pets.json")).unwrap();
    assert!(stored.contains("WORDS") && !stored.contains("heirs"), "{stored}");
    let more = [(
        "\"type\": \"string\"}, \"kind\"",
        "\"type\": \"string\", \"description\": \"NEW\"}, \"kind\"",
    )];
    let output = folder.update(&more, &["--prose", "keep"]);
    let text = printed(&output);
    assert!(text.contains("/properties/id/description\n"), "{text}");
    let stored = fs::read_to_string(folder.path("specs/pets.json")).unwrap();
    assert!(!stored.contains("NEW"), "{stored}");
}

#[test]
fn a_difference_may_fail_the_run() {
    let folder = Folder::new();
    fs::write(folder.path("new.json"), DOCUMENT.replace(r#", "dog""#, "")).unwrap();
    let (old, new) = (folder.path("specs/pets.json"), folder.path("new.json"));
    let diff = |more: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["specs", "diff"])
            .args([&old, &new])
            .args(more)
            .output();
        output.unwrap()
    };
    assert!(diff(&[]).status.success());
    let failed = diff(&["--fail-on", "breaking", "--format", "json"]);
    assert_eq!(failed.status.code(), Some(1));
    let report: serde_json::Value = serde_json::from_slice(&failed.stdout).unwrap();
    assert_eq!(report["verdict"], "breaking");
    let unknown = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["specs", "diff", "runtme"])
        .arg(&new)
        .output()
        .unwrap();
    assert!(
        printed(&unknown).contains("`runtme` is neither a file nor an API"),
        "{unknown:?}"
    );
}

#[test]
fn an_update_keeps_overlays_and_names_those_that_no_longer_match() {
    let folder = Folder::new();
    let config = CONFIG.replace(
        "document = \"pets.json\"\n",
        "document = \"pets.json\"\noverlays = [\"pets.overlay.yaml\"]\n",
    );
    fs::write(folder.path("specs/codegen.toml"), config).unwrap();
    let overlay = "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n\
                   - target: $.paths.*.get.responses['200'].content.*.schema.properties.kind.enum\n  update: bird\n\
                   - target: $.paths.*.get.description\n  update: Prose of the overlay.\n";
    fs::write(folder.path("specs/pets.overlay.yaml"), overlay).unwrap();
    let made = folder.run(&["codegen"], &[]);
    assert!(made.status.success(), "{}", printed(&made));
    let before = folder.files();
    let fits_not = [(
        r#""kind": {"type": "string", "enum": ["cat", "dog"]}"#,
        r#""kind": {"type": "string"}"#,
    )];
    let output = folder.update(&fits_not, &[]);
    let text = printed(&output);
    assert!(!output.status.success(), "{text}");
    assert!(text.contains("pets.overlay.yaml:4:11"), "{text}");
    assert!(text.contains("nothing was written"), "{text}");
    assert_eq!(folder.files(), before);
    // Overlays that fit are kept, and their texts are not part of the document.
    let output = folder.update(&[(r#"["cat", "dog"]"#, r#"["cat"]"#)], &["--prose", "keep"]);
    assert!(output.status.success(), "{}", printed(&output));
    let read = |name: &str| fs::read_to_string(folder.path(name)).unwrap();
    assert_eq!(read("specs/pets.overlay.yaml"), overlay);
    let stored = read("specs/pets.json");
    assert!(stored.contains("WORDS") && !stored.contains("bird"), "{stored}");
    let check = folder.run(&["codegen", "--check"], &[]);
    assert!(check.status.success(), "{}", printed(&check));
}
