//! Documents in several files, on the command line.

mod support;

use std::fs;
use std::path::Path;

use support::{Outcome, folder, run};

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Pets, version: '1'}
paths:
  /pets:
    get:
      operationId: getPet
      responses: {'200': {description: A pet., content: {application/json: {schema: {$ref: '../common/pet.yaml'}}}}}
";

const PET: &str = "type: object\nproperties: {name: {type: string}, owner: {$ref: 'https://example.com/owner.yaml'}}\n";

fn write(folder: &Path) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("api"))?;
    fs::create_dir_all(folder.join("common"))?;
    fs::write(folder.join("api/pets.yaml"), DOCUMENT)?;
    fs::write(folder.join("common/pet.yaml"), PET)?;
    fs::write(
        folder.join("owner.yaml"),
        "type: object\nproperties: {age: {type: integer}}\n",
    )
}

const FLAGS: [&str; 4] = [
    "--allow-dir",
    "common",
    "--source",
    "https://example.com/owner.yaml=owner.yaml",
];

#[test]
fn other_files_are_allowed_by_name_and_a_change_of_them_is_noticed() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    write(folder)?;
    let generate = ["generate", "api/pets.yaml", "--out", "client"];
    let (code, _, stderr) = run(folder, &generate)?;
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("--allow-dir common"), "{stderr}");
    let (code, _, stderr) = run(folder, &[&generate[..], &FLAGS[..2]].concat())?;
    assert_eq!(code, 1, "{stderr}");
    assert!(stderr.contains("--> common/pet.yaml:2"), "{stderr}");
    assert!(
        stderr.contains("--source https://example.com/owner.yaml=FILE"),
        "{stderr}"
    );
    let all = [&generate[..], &FLAGS[..]].concat();
    let (code, _, stderr) = run(folder, &all)?;
    assert_eq!((code, stderr.as_str()), (0, ""));
    let check = [&all[..], &["--check"]].concat();
    assert_eq!(run(folder, &check)?.0, 0);
    fs::write(
        folder.join("owner.yaml"),
        "type: object\nproperties: {years: {type: integer}}\n",
    )?;
    let (code, _, stderr) = run(folder, &check)?;
    assert_eq!(code, 1, "{stderr}");
    Ok(())
}

#[test]
fn a_document_is_printed_and_compared_in_one_piece() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    write(folder)?;
    let printed = [&["overlay", "api/pets.yaml", "--format", "json"], &FLAGS[..]].concat();
    let (code, out, stderr) = run(folder, &printed)?;
    assert_eq!(code, 0, "{stderr}");
    // The generator accepts it without the other files.
    fs::write(folder.join("one.json"), out)?;
    let (code, out, stderr) = run(folder, &["generate", "one.json", "--out", "client"])?;
    assert_eq!(code, 0, "{stderr}");
    assert!(out.contains(" 2 types"), "{out}");
    let compared = [&["diff", "one.json", "api/pets.yaml"], &FLAGS[..]].concat();
    let (code, out, stderr) = run(folder, &compared)?;
    assert_eq!(code, 0, "{out}{stderr}");
    assert!(out.contains("no difference"), "{out}");
    Ok(())
}

#[test]
fn a_folder_is_not_a_document() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::create_dir(folder.join("api"))?;
    for command in [&["check", "."][..], &["check", "api"], &["init", "."]] {
        let (code, _, stderr) = run(folder, command)?;
        assert_eq!(code, 2, "{command:?}: {stderr}");
        assert!(
            stderr.contains("it is a folder, but a document is expected"),
            "{command:?}: {stderr}"
        );
    }
    let (code, _, stderr) = run(folder, &["check", "shop.yaml", "--overlay", "api"])?;
    assert_eq!(code, 2, "{stderr}");
    assert!(stderr.contains("api, an overlay: it is a folder"), "{stderr}");
    Ok(())
}

#[test]
fn a_source_that_no_document_refers_to_is_an_error() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    write(folder)?;
    let (url, source) = (
        "https://example.com/other.yaml",
        "https://example.com/other.yaml=owner.yaml",
    );
    for arguments in [&["check"][..], &["generate", "--out", "client"]] {
        let with = |more: &[&'static str]| {
            let all = [arguments, &["api/pets.yaml"], &FLAGS, more].concat();
            run(folder, &all)
        };
        assert_eq!(with(&[])?.0, 0);
        let (code, _, stderr) = with(&["--source", source])?;
        assert_eq!(code, 1, "{stderr}");
        let line = format!("error: `{url}` of `source` has no effect: no document refers to it");
        assert!(stderr.starts_with(&line), "{stderr}");
    }
    let config = format!(
        "allow-dirs = [\"common\"]\n[crate]\nname = \"c\"\nversion = \"0.1.0\"\ndescription = \"d\"\nlicense = \"MIT\"\n\
         [sources]\n\"https://example.com/owner.yaml\" = \"owner.yaml\"\n\"{url}\" = \"owner.yaml\"\n\
         [apis.pets]\ndocument = \"api/pets.yaml\"\n"
    );
    fs::write(folder.join("codegen.toml"), config)?;
    let (code, _, stderr) = run(folder, &["check", "--config", "codegen.toml"])?;
    assert_eq!(code, 1, "{stderr}");
    let line = format!("codegen.toml: `{url}` of `sources` has no effect");
    assert!(stderr.starts_with(&line), "{stderr}");
    Ok(())
}
