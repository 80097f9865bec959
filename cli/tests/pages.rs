//! Runs the commands in `console` blocks of the documentation, and compares their output with the page.
//!
//! Each page has a folder with the files that it uses. Numbers count as equal, since they change with each version. A
//! `…` matches any text. Commands that start cargo are skipped.
#![cfg(unix)]
#![forbid(unsafe_code)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn page(path: &str) -> String {
    let path = project().join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Returns the blocks of a page in this language.
fn blocks<'p>(page: &'p str, language: &str) -> Vec<&'p str> {
    let start = format!("```{language}\n");
    let blocks = page.split(&start).skip(1);
    blocks.filter_map(|rest| rest.split("```").next()).collect()
}

/// A command and its output.
struct Step<'p> {
    command: &'p str,
    printed: Vec<&'p str>,
}

fn steps<'p>(blocks: &[&'p str]) -> Vec<Step<'p>> {
    let mut steps: Vec<Step<'p>> = Vec::new();
    for line in blocks.iter().flat_map(|block| block.lines()) {
        if let Some(command) = line.strip_prefix("$ ") {
            steps.push(Step {
                command,
                printed: Vec::new(),
            });
        } else if let Some(step) = steps.last_mut() {
            step.printed.push(line);
        }
    }
    steps
}

/// Replaces each number by `0`.
fn masked(line: &str) -> String {
    let mut out = String::new();
    for c in line.trim_end().chars() {
        if !c.is_ascii_digit() {
            out.push(c);
        } else if !out.ends_with('0') {
            out.push('0');
        }
    }
    out
}

/// True if a printed line matches the line on the page.
fn is_like(shown: &str, printed: &str) -> bool {
    let (shown, printed) = (masked(shown), masked(printed));
    let mut rest = printed.as_str();
    for (at, part) in shown.split('…').enumerate() {
        match rest.find(part) {
            Some(0) => rest = &rest[part.len()..],
            Some(found) if at > 0 => rest = &rest[found + part.len()..],
            _ => return false,
        }
    }
    rest.is_empty() || shown.ends_with('…')
}

/// Runs the commands of a page in a folder.
fn run(name: &str, folder: &Path) {
    let text = page(name);
    let steps = steps(&blocks(&text, "console"));
    let program = Path::new(env!("CARGO_BIN_EXE_botpress-codegen"));
    let programs = program.parent().unwrap();
    let path = std::env::var("PATH").unwrap_or_default();
    let mut ran = 0;
    for Step { command, printed } in &steps {
        if command.contains("cargo ") || command.contains('~') || command.contains("fpath") {
            continue;
        }
        let output = Command::new("sh")
            .args(["-c", &format!("exec 2>&1; {command}")])
            .env("PATH", format!("{}:{path}", programs.display()))
            .current_dir(folder)
            .stdin(Stdio::null())
            .output()
            .unwrap();
        ran += 1;
        let code = output.status.code();
        let output = String::from_utf8_lossy(&output.stdout);
        // A comparison may find differences, but a command that can't run needs output on the page.
        let is_fine = matches!(code, Some(0 | 1)) || !printed.is_empty();
        assert!(is_fine, "{name}: `{command}` failed:\n{output}");
        let mut lines = output.lines();
        for shown in printed.iter().filter(|line| !line.is_empty() && **line != "…") {
            assert!(
                lines.any(|line| is_like(shown, line)),
                "{name}: `{command}` does not print\n  {shown}\nbut\n{output}"
            );
        }
    }
    assert!(ran > 0, "{name} has no commands");
}

/// Creates a folder with these files.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// Returns the first block of a page in a language.
fn first(name: &str, language: &str) -> String {
    blocks(&page(name), language).first().unwrap().to_string()
}

#[test]
fn the_commands_of_the_readme_print_what_it_shows() {
    let folder = folder(&[("petshop.yaml", &first("docs/quick-start.md", "yaml"))]);
    run("README.md", folder.path());
}

#[test]
fn the_commands_of_the_first_steps_print_what_they_show() {
    let folder = folder(&[("petshop.yaml", &first("docs/quick-start.md", "yaml"))]);
    run("docs/quick-start.md", folder.path());
}

#[test]
fn the_commands_of_the_command_line_print_what_it_shows() {
    let document = first("docs/build-script.md", "yaml");
    let next = document.replace("required: [id, name]", "required: [id]");
    let overlay = first("docs/overlays.md", "yaml");
    let folder = folder(&[
        ("petshop.yaml", &document),
        ("petshop-1.yaml", &document),
        ("petshop-2.yaml", &next),
        ("petshop.overlay.yaml", &overlay),
        ("src/main.rs", "fn main() {}"),
    ]);
    run("docs/command-line.md", folder.path());
}

#[test]
fn the_commands_of_the_overlays_print_what_they_show() {
    let folder = folder(&[
        ("petshop.yaml", &first("docs/build-script.md", "yaml")),
        ("petshop.overlay.yaml", &first("docs/overlays.md", "yaml")),
    ]);
    run("docs/overlays.md", folder.path());
}

/// An error that a page shows.
struct Shown {
    page: &'static str,
    /// The page with the document.
    document: &'static str,
    /// The change of the document that causes it; of the overlay, if the error is that of an overlay.
    change: (&'static str, &'static str),
    of_overlay: bool,
    code: &'static str,
}

/// Returns the text of the error with this code on a page, without the indentation of a build log.
fn error_on(page: &str, code: &str) -> String {
    let start = format!("error[{code}]");
    let blocks = blocks(page, "text");
    let block = blocks.into_iter().find(|block| block.contains(&start));
    let block = block.unwrap_or_else(|| panic!("no {start}"));
    let lines = block.lines().skip_while(|line| !line.contains(&start));
    let is_log = block.contains("--- stderr");
    let lines = lines.map(|line| match line.find(&start) {
        Some(at) => &line[at..],
        None if is_log => line.strip_prefix("  ").unwrap_or(line),
        None => line,
    });
    lines.collect::<Vec<_>>().join("\n").trim_end().to_owned()
}

/// Unlike other output, errors are compared to the letter, since their lines and columns are the point.
#[test]
fn errors_are_printed_as_the_pages_show_them() {
    const DANGLING: (&str, &str) = ("schemas/Pet'", "schemas/Pets'");
    let of_document = |page, document| Shown {
        page,
        document,
        change: DANGLING,
        of_overlay: false,
        code: "dangling-reference",
    };
    let of_overlay = |code, change| Shown {
        page: "docs/overlays.md",
        document: "docs/build-script.md",
        change,
        of_overlay: true,
        code,
    };
    for shown in [
        of_document("README.md", "docs/quick-start.md"),
        of_document("docs/quick-start.md", "docs/quick-start.md"),
        of_document("docs/build-script.md", "docs/build-script.md"),
        of_overlay("overlay-no-match", ("Pet.required", "Pets.required")),
        of_overlay("unknown-type", ("type: integer", "type: intger")),
    ] {
        let (from, to) = shown.change;
        let mut document = first(shown.document, "yaml");
        let mut overlay = first("docs/overlays.md", "yaml");
        let changed = if shown.of_overlay { &mut overlay } else { &mut document };
        assert!(changed.contains(from), "{from}");
        *changed = changed.replacen(from, to, 1);
        let folder = folder(&[("petshop.yaml", &document), ("petshop.overlay.yaml", &overlay)]);
        let mut command = Command::new(env!("CARGO_BIN_EXE_botpress-codegen"));
        command.args(["check", "petshop.yaml"]);
        if shown.of_overlay {
            command.args(["--overlay", "petshop.overlay.yaml"]);
        }
        let output = command.current_dir(folder.path()).output().unwrap();
        let printed = String::from_utf8_lossy(&output.stderr);
        let wanted = error_on(&page(shown.page), shown.code).replace("../petshop/", "");
        assert!(
            printed.contains(&wanted),
            "{} shows\n{wanted}\nbut it is\n{printed}",
            shown.page
        );
    }
}

#[test]
fn lines_are_compared_without_their_numbers() {
    assert!(is_like("wrote 56 files, … in all", "wrote 7 files, 23 ms in all"));
    assert!(is_like("a …", "a b"));
    assert!(!is_like("wrote 56 files", "wrote 7 files, 23 ms"));
    assert!(!is_like("b", "a b"));
}
