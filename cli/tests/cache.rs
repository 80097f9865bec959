//! A second run does not repeat the work of the first, and does all other work.

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, SystemTime};

use support::{DOCUMENT, Outcome, finish, folder, program};

/// The message of a run that did nothing.
const UNCHANGED: &str = "nothing has changed since the last run";

/// Runs the program with this cache: exit code, stdout, stderr.
fn run_with(mut command: Command, cache: &Path) -> Result<(i32, String, String), Box<dyn std::error::Error>> {
    command.env("XDG_CACHE_HOME", cache);
    finish(command)
}

/// A folder with a document, another file that it refers to, an overlay, a configuration, and the generated crate.
struct Project {
    folder: tempfile::TempDir,
    cache: tempfile::TempDir,
}

const COMMAND: [&str; 5] = ["generate", "--config", "codegen.toml", "--out", "client"];

impl Project {
    fn new() -> Result<Self, Box<dyn std::error::Error>> {
        let project = Self {
            folder: folder()?,
            cache: tempfile::tempdir()?,
        };
        let document = DOCUMENT.replace(
            "responses: {'204': {description: None.}}\n  /v1/orders:",
            "responses: {'200': {description: Pets., content: {application/json: {schema: {$ref: 'pet.yaml#/Pet'}}}}}\n  /v1/orders:",
        );
        assert_ne!(document, DOCUMENT);
        project.write("shop.yaml", &document)?;
        project.write("pet.yaml", "Pet: {type: object, properties: {name: {type: string}}}\n")?;
        project.write(
            "mend.yaml",
            "overlay: 1.0.0\ninfo: {title: Mend, version: '1'}\nactions: [{target: $.info, update: {version: '2'}}]\n",
        )?;
        project.write(
            "codegen.toml",
            "[crate]\nname = \"shop-client\"\nversion = \"0.1.0\"\ndescription = \"Shop\"\n\n[apis.shop]\ndocument = \"shop.yaml\"\noverlays = [\"mend.yaml\"]\n",
        )?;
        let first = project.run(&COMMAND)?;
        assert!(first.contains("wrote "), "{first}");
        Ok(project)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) -> std::io::Result<()> {
        fs::write(self.path(name), text)
    }

    /// Replaces a text that has to be there.
    fn edit(&self, name: &str, old: &str, new: &str) -> Outcome {
        let text = fs::read_to_string(self.path(name))?;
        assert!(text.contains(old), "{text}");
        self.write(name, &text.replace(old, new))?;
        Ok(())
    }

    /// A run that succeeds, and what it prints.
    fn run(&self, arguments: &[&str]) -> Result<String, Box<dyn std::error::Error>> {
        let command = program(self.folder.path(), arguments);
        let (code, out, stderr) = run_with(command, self.cache.path())?;
        assert_eq!(code, 0, "{stderr}");
        Ok(out + &stderr)
    }

    /// The next run generates, and the one after it does nothing.
    fn works_again(&self) -> Outcome {
        let out = self.run(&COMMAND)?;
        assert!(!out.contains(UNCHANGED), "{out}");
        self.does_no_work()
    }

    fn does_no_work(&self) -> Outcome {
        let out = self.run(&COMMAND)?;
        assert!(out.contains(UNCHANGED), "{out}");
        let up_to_date = [&COMMAND[..], &["--check"]].concat();
        let out = self.run(&up_to_date)?;
        assert!(out.contains("is up to date") && !out.contains(UNCHANGED));
        Ok(())
    }
}

#[test]
fn a_second_run_prints_the_same_and_writes_nothing() -> Outcome {
    let project = Project::new()?;
    let library = project.path("client/src/lib.rs");
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
    fs::File::options().write(true).open(&library)?.set_modified(long_ago)?;
    project.does_no_work()?;
    assert_eq!(fs::metadata(&library)?.modified()?, long_ago);
    Ok(())
}

#[test]
fn every_changed_input_is_noticed() -> Outcome {
    let project = Project::new()?;
    for (name, old, new) in [
        ("shop.yaml", "/v1/orders", "/v1/invoices"),
        ("pet.yaml", "{name: {type: string}}", "{age: {type: integer}}"),
        ("mend.yaml", "version: '2'}}", "version: '3'}}"),
        ("codegen.toml", "shop-client", "store-client"),
        ("codegen.lock", "Pet", "Animal"),
    ] {
        project.edit(name, old, new)?;
        project.works_again().map_err(|error| format!("{name}: {error}"))?;
    }
    let age = fs::read_to_string(project.path("client/Cargo.toml"))?;
    assert!(age.contains("store-client"));
    fs::remove_file(project.path("codegen.lock"))?;
    project.works_again()?;
    assert!(project.path("codegen.lock").exists());
    Ok(())
}

#[test]
fn changed_output_is_noticed() -> Outcome {
    let project = Project::new()?;
    let library = project.path("client/src/lib.rs");
    let text = fs::read_to_string(&library)?;
    fs::remove_file(&library)?;
    project.works_again()?;
    assert_eq!(fs::read_to_string(&library)?, text);
    // An edit is found, and named, as in every run.
    fs::write(&library, format!("{text}// mine\n"))?;
    let command = program(project.folder.path(), &COMMAND);
    let (code, _, stderr) = run_with(command, project.cache.path())?;
    assert_eq!(code, 2, "{stderr}");
    assert!(stderr.contains("src/lib.rs"), "{stderr}");
    fs::write(&library, &text)?;
    project.does_no_work()?;
    fs::remove_dir_all(project.path("client"))?;
    project.works_again()?;
    project.edit("client/.generated-files", "src/lib.rs", "src/other.rs")?;
    let command = program(project.folder.path(), &COMMAND);
    let (_, out, _) = run_with(command, project.cache.path())?;
    assert!(!out.contains(UNCHANGED), "{out}");
    Ok(())
}

#[test]
fn changed_arguments_are_noticed() -> Outcome {
    let project = Project::new()?;
    let with = |more: &[&'static str]| [&COMMAND[..], more].concat();
    assert!(!project.run(&with(&["--skip", "listOrders"]))?.contains(UNCHANGED));
    assert!(project.run(&with(&["--skip", "listOrders"]))?.contains(UNCHANGED));
    assert!(!project.run(&COMMAND)?.contains(UNCHANGED));
    project.does_no_work()?;
    assert!(!project.run(&with(&["--no-cache"]))?.contains(UNCHANGED));
    project.does_no_work()
}

#[test]
fn each_output_has_its_own_cache() -> Outcome {
    let project = Project::new()?;
    let other = ["generate", "--config", "codegen.toml", "--out", "other"];
    let module = ["generate", "--config", "codegen.toml", "--module", "api.rs"];
    for command in [&other, &module] {
        assert!(project.run(command)?.contains("wrote "));
        project.does_no_work()?;
        assert!(project.run(command)?.contains(UNCHANGED));
    }
    project.edit("api.rs", "pub ", "pub  ")?;
    let command = program(project.folder.path(), &module);
    let (code, out, _) = run_with(command, project.cache.path())?;
    assert_eq!(code, 2, "{out}");
    Ok(())
}

#[test]
fn another_program_does_its_own_work() -> Outcome {
    let project = Project::new()?;
    let newer = project.cache.path().join("newer");
    fs::copy(env!("CARGO_BIN_EXE_botpress-codegen"), &newer)?;
    let command = || {
        let mut command = Command::new(&newer);
        command.args(COMMAND).current_dir(project.folder.path());
        command
    };
    let (_, out, stderr) = run_with(command(), project.cache.path())?;
    assert!(
        out.contains("is up to date") && !out.contains(UNCHANGED),
        "{out}{stderr}"
    );
    let (_, out, _) = run_with(command(), project.cache.path())?;
    assert!(out.contains(UNCHANGED), "{out}");
    Ok(())
}

#[test]
fn warnings_are_shown_again_and_still_fail_a_strict_run() -> Outcome {
    let project = Project::new()?;
    project.edit(
        "shop.yaml",
        "operationId: listOrders",
        "operationId: listOrders\n      x-no: 1\n      resume: Orders",
    )?;
    let all = |arguments: &[&str]| run_with(program(project.folder.path(), arguments), project.cache.path());
    let (_, out, first) = all(&COMMAND)?;
    assert!(first.contains("resume"), "{first}");
    assert!(!out.contains(UNCHANGED));
    let (_, out, second) = all(&COMMAND)?;
    assert!(out.contains(UNCHANGED) && out.contains("1 warning"), "{out}");
    assert_eq!(first, second);
    let strict = [&COMMAND[..], &["--strict"]].concat();
    for _ in 0..2 {
        let (code, _, stderr) = all(&strict)?;
        assert_eq!(code, 1, "{stderr}");
    }
    Ok(())
}

#[test]
fn a_run_works_without_a_usable_cache() -> Outcome {
    let project = Project::new()?;
    let cache = project.cache.path().join("botpress-codegen");
    for entry in fs::read_dir(&cache)? {
        fs::write(entry?.path(), "{")?;
    }
    project.works_again()?;
    fs::remove_dir_all(&cache)?;
    fs::write(&cache, "a file")?;
    for _ in 0..2 {
        assert!(!project.run(&COMMAND)?.contains(UNCHANGED));
    }
    Ok(())
}
