//! Runs that are killed, and runs at the same time.

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use support::{DOCUMENT, Outcome, folder, picture, program, run};

/// What two documents make of a folder and a lock.
type Picture = BTreeMap<String, String>;

const COMMAND: [&str; 6] = [
    "generate",
    "shop.yaml",
    "--out",
    "client",
    "--lock",
    "names.lock",
];

/// Another document, of which all files of the API differ.
fn other() -> String {
    DOCUMENT
        .replace("Orders", "Invoices")
        .replace("/v1/orders", "/v1/invoices")
}

/// The pictures of the crates of both documents, each made in a new folder.
fn both() -> Result<[Picture; 2], Box<dyn std::error::Error>> {
    let picture_of = |document: &str| -> Result<Picture, Box<dyn std::error::Error>> {
        let folder = folder()?;
        fs::write(folder.path().join("shop.yaml"), document)?;
        let (code, _, said) = run(folder.path(), &COMMAND)?;
        assert_eq!(code, 0, "{said}");
        Ok(picture(&folder.path().join("client"))?)
    };
    Ok([picture_of(DOCUMENT)?, picture_of(&other())?])
}

/// Starts a run, and kills it so long after it began.
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

/// Kills runs at moments spread over the time of one, each making the other document's crate.
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
    // The next run cleans up what is left.
    let (code, _, said) = run(folder, &COMMAND)?;
    assert_eq!(code, 0, "{said}");
    let litter = picture(folder)?
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
        let client = picture(&folder.join("client"))?;
        assert!(
            expected.contains(&client),
            "the folder is neither the old one nor the new one"
        );
        Ok(())
    })
}

#[test]
fn among_other_files_the_next_run_makes_the_folder_whole() -> Outcome {
    let folder = folder()?;
    let mut expected = both()?;
    let own = [
        (".git/HEAD", "ref: refs/heads/main\n"),
        ("src/mine.rs", "// mine\n"),
    ];
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
        // Every other time a next run finds what the killed one left.
        turn += 1;
        if turn % 2 == 0 {
            let (code, _, said) = run(folder, &COMMAND)?;
            assert_eq!(code, 0, "{said}");
            let client = picture(&folder.join("client"))?;
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
        [
            "generate",
            "shop=other.yaml",
            "--no-lock",
            "--out",
            "client",
        ],
    ];
    for round in 0..12 {
        // In every third round there is no folder yet, in another one it holds something else.
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
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            assert!(output.status.success(), "round {round}: {said}");
        }
        let mut client = picture(&folder.join("client"))?;
        let own = client.remove("mine.txt");
        assert_eq!(own.is_some(), round % 3 != 0);
        assert!(expected.contains(&client), "round {round} ended mixed");
        let names: Vec<String> = picture(folder)?
            .into_keys()
            .filter(|name| !name.contains('/'))
            .collect();
        assert_eq!(names, ["client", "other.yaml", "shop.yaml"]);
    }
    Ok(())
}
