//! Runs that are killed, and runs at the same time.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use support::{DOCUMENT, Outcome, contents, folder, program, run};

/// The content of all files, by path.
type Contents = BTreeMap<String, String>;

const COMMAND: [&str; 6] = ["generate", "shop.yaml", "--out", "client", "--lock", "names.lock"];

/// Returns another document, for which all files of the API differ.
fn other() -> String {
    DOCUMENT
        .replace("Orders", "Invoices")
        .replace("/v1/orders", "/v1/invoices")
}

/// Returns the files of the crates of both documents, each generated into a new folder.
fn both() -> Result<[Contents; 2], Box<dyn std::error::Error>> {
    let picture_of = |document: &str| -> Result<Contents, Box<dyn std::error::Error>> {
        let folder = folder()?;
        fs::write(folder.path().join("shop.yaml"), document)?;
        let (code, _, stderr) = run(folder.path(), &COMMAND)?;
        assert_eq!(code, 0, "{stderr}");
        Ok(contents(&folder.path().join("client"))?)
    };
    Ok([picture_of(DOCUMENT)?, picture_of(&other())?])
}

/// Starts a run, and kills it this long after its start.
fn killed(folder: &Path, after: Duration) -> Outcome {
    let mut child = program(folder, &COMMAND)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()?;
    std::thread::sleep(after);
    let _ = child.kill();
    child.wait()?;
    Ok(())
}

/// Kills runs at moments spread over the duration of one; each generates the crate of the other document.
fn kill(folder: &Path, tries: u32, mut judge: impl FnMut(&Path) -> Outcome) -> Outcome {
    let documents = [DOCUMENT.to_owned(), other()];
    run(folder, &COMMAND)?;
    fs::write(folder.join("shop.yaml"), &documents[1])?;
    let began = Instant::now();
    run(folder, &COMMAND)?;
    let whole = began.elapsed();
    for at in 0..tries {
        let document = &documents[at as usize % 2];
        fs::write(folder.join("shop.yaml"), document)?;
        // Files are written at the end of a run.
        killed(folder, whole / 2 + whole * at / tries)?;
        judge(folder)?;
    }
    // The next run removes the leftovers.
    let (code, _, stderr) = run(folder, &COMMAND)?;
    assert_eq!(code, 0, "{stderr}");
    let litter = contents(folder)?
        .into_keys()
        .find(|name| name.contains("botpress-codegen"));
    assert_eq!(litter, None);
    Ok(())
}

#[test]
fn a_folder_of_the_generators_is_whole_whenever_a_run_is_killed() -> Outcome {
    let folder = folder()?;
    let expected = both()?;
    kill(folder.path(), 40, |folder| {
        let client = contents(&folder.join("client"))?;
        assert!(expected.contains(&client), "the folder is neither old nor new");
        Ok(())
    })
}

#[test]
fn the_next_run_completes_a_folder_with_other_files() -> Outcome {
    let folder = folder()?;
    let mut expected = both()?;
    let own = [(".git/HEAD", "ref: refs/heads/main\n"), ("src/mine.rs", "// mine\n")];
    fs::create_dir_all(folder.path().join("client/.git"))?;
    fs::create_dir_all(folder.path().join("client/src"))?;
    for (path, text) in own {
        fs::write(folder.path().join("client").join(path), text)?;
    }
    for expected in &mut expected {
        expected.insert(".git".to_owned(), "folder".to_owned());
        expected.extend(own.map(|(path, text)| (path.to_owned(), text.to_owned())));
    }
    let mut turn = 0;
    kill(folder.path(), 24, |folder| {
        for (path, text) in own {
            assert_eq!(fs::read_to_string(folder.join("client").join(path))?, text);
        }
        // Every second time, the next run finds the leftovers of the killed one.
        turn += 1;
        if turn % 2 == 0 {
            let (code, _, stderr) = run(folder, &COMMAND)?;
            assert_eq!(code, 0, "{stderr}");
            let client = contents(&folder.join("client"))?;
            assert!(expected.contains(&client), "the folder is mixed");
        }
        Ok(())
    })
}

#[test]
fn runs_at_the_same_time_never_end_mixed() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let expected = both()?;
    fs::write(folder.join("other.yaml"), other())?;
    let commands = [
        ["generate", "shop.yaml", "--no-lock", "--out", "client"],
        ["generate", "shop=other.yaml", "--no-lock", "--out", "client"],
    ];
    for round in 0..12 {
        // In every third round the folder does not exist yet, in another third it contains something else.
        if round % 3 == 0 {
            fs::remove_dir_all(folder.join("client")).or_else(|error| match error.kind() {
                std::io::ErrorKind::NotFound => Ok(()),
                _ => Err(error),
            })?;
        } else if round % 3 == 1 {
            fs::write(folder.join("client/mine.txt"), "mine")?;
        }
        let children: Vec<_> = (0..4)
            .map(|at| {
                program(folder, &commands[at % 2])
                    .stdout(std::process::Stdio::null())
                    .stderr(std::process::Stdio::piped())
                    .spawn()
            })
            .collect::<Result<_, _>>()?;
        for child in children {
            let output = child.wait_with_output()?;
            let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "round {round}: {stderr}");
        }
        let mut client = contents(&folder.join("client"))?;
        let own = client.remove("mine.txt");
        assert_eq!(own.is_some(), round % 3 != 0);
        assert!(expected.contains(&client), "round {round} ended mixed");
        let names: Vec<String> = contents(folder)?
            .into_keys()
            .filter(|name| !name.contains('/'))
            .collect();
        assert_eq!(names, ["client", "other.yaml", "shop.yaml"]);
    }
    Ok(())
}

/// Progress is for people who wait: a pipe gets none of it, however long a run takes.
#[test]
fn a_pipe_gets_no_progress() -> Outcome {
    let folder = folder()?;
    let paths: Vec<String> = (0..6_000)
        .map(|index| {
            format!("  /p{index}: {{get: {{operationId: get{index}, responses: {{'200': {{description: Done}}}}}}}}")
        })
        .collect();
    let paths = paths.join("\n");
    let head = "openapi: 3.0.3\ninfo: {title: Long, version: '1'}\npaths:\n";
    fs::write(folder.path().join("shop.yaml"), format!("{head}{paths}"))?;
    // The code of one operation is enough for the run to go through all its stages.
    let one = [&COMMAND[..], &["--only", "get1"]].concat();
    let (code, _, stderr) = run(folder.path(), &one)?;
    assert_eq!((code, stderr.as_str()), (0, ""));
    Ok(())
}
