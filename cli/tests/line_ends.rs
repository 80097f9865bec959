//! A checkout with the line ends of Windows (`autocrlf`) is not a change.

mod support;

use std::fs;
use std::path::Path;

use support::{DOCUMENT, Outcome, contents, folder, run};

/// Gives all files below a folder the line ends of Windows.
fn check_out_on_windows(folder: &Path) -> Outcome {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            check_out_on_windows(&path)?;
        } else {
            let text = fs::read_to_string(&path)?;
            fs::write(&path, text.replace('\n', "\r\n"))?;
        }
    }
    Ok(())
}

#[test]
fn a_crate_is_up_to_date_with_other_line_ends() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let more = "\n  /v1/notes:\n    get: {operationId: listNotes, description: {$ref: notes.md}, responses: {'200': \
                {description: ok, content: {application/json: {schema: {$ref: note.yaml}}}}}}\n";
    fs::write(folder.join("shop.yaml"), format!("{DOCUMENT}{more}"))?;
    fs::write(
        folder.join("note.yaml"),
        "type: object\nproperties:\n  a: {type: string}\n",
    )?;
    fs::write(folder.join("notes.md"), "One line.\n\nAnother.\n")?;
    fs::write(folder.join("LICENSE"), "Do\nas you like.\n")?;
    fs::write(folder.join("CHANGELOG.md"), "# Changelog\n\n## [Unreleased]\n")?;
    fs::write(
        folder.join("codegen.toml"),
        "[crate]\nname = \"c\"\nversion = \"0.1.0\"\ndescription = \"\"\"\nd\ne\"\"\"\nlicense-files = [\"LICENSE\"]\n\n\
         [apis.shop]\ndocument = \"shop.yaml\"\n",
    )?;
    let generate = [
        "generate",
        "--config",
        "codegen.toml",
        "--changelog",
        "CHANGELOG.md",
        "--out",
        "client",
    ];
    let (code, _, stderr) = run(folder, &generate)?;
    assert_eq!(code, 0, "{stderr}");
    check_out_on_windows(folder)?;
    let before = contents(folder)?;
    let check = [&generate[..], &["--check"]].concat();
    let (code, stdout, stderr) = run(folder, &check)?;
    assert_eq!(code, 0, "{stderr}");
    assert_eq!(stdout.lines().last(), Some("client is up to date"));
    // Nothing is written either.
    let (code, _, stderr) = run(folder, &generate)?;
    assert_eq!(code, 0, "{stderr}");
    assert_eq!(contents(folder)?, before);
    // An edit is found.
    let manifest = folder.join("client/Cargo.toml");
    fs::write(&manifest, fs::read_to_string(&manifest)? + "# mine\r\n")?;
    assert_eq!(run(folder, &check)?.0, 1);
    Ok(())
}

#[test]
fn a_module_is_up_to_date_with_other_line_ends() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let generate = ["generate", "shop.yaml", "--module", "api.rs"];
    let (code, _, stderr) = run(folder, &generate)?;
    assert_eq!(code, 0, "{stderr}");
    check_out_on_windows(folder)?;
    let check = [&generate[..], &["--check"]].concat();
    let (code, _, stderr) = run(folder, &check)?;
    assert_eq!(code, 0, "{stderr}");
    Ok(())
}
