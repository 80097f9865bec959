//! The generator owns only the files that it wrote: it replaces and removes only those.

mod support;

use std::fs;
use std::path::Path;

use support::{DOCUMENT, Outcome, contents, folder, run};

const GENERATE: [&str; 4] = ["generate", "shop.yaml", "--out", "client"];

/// Runs the program, and expects success.
fn good(folder: &Path, arguments: &[&str]) -> Outcome {
    let (code, _, stderr) = run(folder, arguments)?;
    assert_eq!(code, 0, "{arguments:?}: {stderr}");
    Ok(())
}

/// Runs the program, and expects code 2, all of these texts in the message, and no change of files.
fn refused(folder: &Path, arguments: &[&str], messages: &[&str]) -> Outcome {
    let before = contents(folder)?;
    let (code, printed, stderr) = run(folder, arguments)?;
    assert_eq!(code, 2, "{arguments:?}: {printed}{stderr}");
    for part in messages {
        assert!(stderr.contains(part), "{arguments:?} must say `{part}`: {stderr}");
    }
    assert_eq!(contents(folder)?, before, "{arguments:?} changed something");
    Ok(())
}

/// Adds arguments, such as a `--skip` that changes files of all kinds.
fn with(arguments: &[&'static str], more: &[&'static str]) -> Vec<&'static str> {
    [arguments, more].concat()
}

#[test]
fn a_folder_under_git_keeps_everything_that_is_the_users() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    good(folder, &GENERATE)?;
    let client = folder.join("client");
    let own = [
        (".git/HEAD", "ref: refs/heads/main\n"),
        (".git/objects/ab/cdef", "blob"),
        (".gitignore", "/target\n"),
        ("src/mine.rs", "// mine\n"),
        ("notes/todo.txt", "buy milk\n"),
        ("target/debug/out", "built"),
        ("Cargo.lock", "version = 4\n"),
    ];
    for (path, text) in own {
        fs::create_dir_all(client.join(path).parent().ok_or("a parent")?)?;
        fs::write(client.join(path), text)?;
    }
    fs::create_dir(client.join("empty"))?;
    good(folder, &with(&GENERATE, &["--skip", "tag:Pets"]))?;
    for (path, text) in own {
        assert_eq!(fs::read_to_string(client.join(path))?, text, "{path}");
    }
    assert!(client.join("empty").is_dir());
    // The user's files are not a difference.
    good(folder, &with(&GENERATE, &["--skip", "tag:Pets", "--check"]))?;
    let names: Vec<String> = contents(folder)?
        .into_keys()
        .filter(|name| !name.contains('/'))
        .collect();
    assert_eq!(names, ["client", "shop.lock", "shop.yaml"]);
    Ok(())
}

#[test]
fn a_manifest_lists_every_file_with_its_hash() -> Outcome {
    let (one, two) = (folder()?, folder()?);
    for folder in [&one, &two] {
        good(folder.path(), &GENERATE)?;
    }
    let text = fs::read_to_string(one.path().join("client/.generated-files"))?;
    assert_eq!(text, fs::read_to_string(two.path().join("client/.generated-files"))?);
    let listed: Vec<&str> = text
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once("  ").map(|(_, path)| path))
        .collect();
    let client = contents(&one.path().join("client"))?;
    let files: Vec<&str> = client
        .iter()
        .filter(|(path, holds)| *holds != "folder" && *path != ".generated-files")
        .map(|(path, _)| path.as_str())
        .collect();
    assert_eq!(listed, files);
    Ok(())
}

#[test]
fn a_file_that_was_changed_is_named_and_kept_unless_forced() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    good(folder, &GENERATE)?;
    let library = folder.join("client/src/lib.rs");
    let edited = fs::read_to_string(&library)? + "// mine\n";
    fs::write(&library, &edited)?;
    let other = with(&GENERATE, &["--skip", "tag:Pets"]);
    for arguments in [&GENERATE[..], &other] {
        refused(
            folder,
            arguments,
            &["src/lib.rs: it was changed since the generator wrote it", "--force"],
        )?;
    }
    let (code, _, stderr) = run(folder, &with(&GENERATE, &["--check"]))?;
    assert_eq!(code, 1);
    assert!(stderr.contains("changed  src/lib.rs (+0 -1)"), "{stderr}");
    good(folder, &with(&GENERATE, &["--force"]))?;
    assert_ne!(fs::read_to_string(&library)?, edited);
    good(folder, &with(&GENERATE, &["--check"]))
}

#[test]
fn a_file_in_the_way_is_named_and_kept_unless_forced() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::create_dir_all(folder.join("client/src"))?;
    // A generated first line is not a proof.
    fs::write(
        folder.join("client/Cargo.toml"),
        "# Generated; do not edit.\n[package]\n",
    )?;
    fs::write(folder.join("client/src/lib.rs"), "// mine\n")?;
    refused(
        folder,
        &GENERATE,
        &[
            "Cargo.toml: it is not in the generator's list",
            "src/lib.rs: it is not in the generator's list",
            "--force",
        ],
    )?;
    good(folder, &with(&GENERATE, &["--force"]))?;
    good(folder, &with(&GENERATE, &["--check"]))
}

#[test]
fn a_crate_without_a_manifest_is_adopted_if_it_is_equal() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    good(folder, &GENERATE)?;
    let manifest = folder.join("client/.generated-files");
    let text = fs::read_to_string(&manifest)?;
    fs::remove_file(&manifest)?;
    let (code, _, stderr) = run(folder, &with(&GENERATE, &["--check"]))?;
    assert_eq!(code, 1);
    assert!(stderr.contains("missing  .generated-files"), "{stderr}");
    refused(folder, &with(&GENERATE, &["--skip", "tag:Pets"]), &["src/shop/"])?;
    good(folder, &GENERATE)?;
    assert_eq!(fs::read_to_string(&manifest)?, text);
    // A manifest that is out of date is a difference.
    fs::write(&manifest, text.replace("  README.md", "  README.txt"))?;
    let (code, _, stderr) = run(folder, &with(&GENERATE, &["--check"]))?;
    assert_eq!(code, 1);
    assert!(stderr.contains("changed  .generated-files"), "{stderr}");
    // A file with this name that is not a manifest belongs to the user.
    fs::write(&manifest, "my list\n")?;
    refused(
        folder,
        &GENERATE,
        &[".generated-files: it is not in the generator's list"],
    )
}

#[test]
fn a_file_no_longer_generated_is_removed_unless_it_was_changed() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    fs::write(folder.join("MIT.txt"), "Do as you like.\n")?;
    let config = "[crate]\nname = \"c\"\nversion = \"1.0.0\"\ndescription = \"d\"\nlicense = \"MIT\"\n\
                  license-files = [\"MIT.txt\"]\n[apis.shop]\ndocument = \"shop.yaml\"\n";
    let generate = ["generate", "--config", "codegen.toml", "--out", "client"];
    fs::write(folder.join("codegen.toml"), config)?;
    good(folder, &generate)?;
    fs::write(
        folder.join("codegen.toml"),
        config.replace("license-files = [\"MIT.txt\"]\n", ""),
    )?;
    let (code, _, stderr) = run(folder, &with(&generate, &["--check"]))?;
    assert_eq!(code, 1);
    assert!(stderr.contains("stale    MIT.txt"), "{stderr}");
    fs::write(folder.join("client/MIT.txt"), "Do as I like.\n")?;
    refused(folder, &generate, &["MIT.txt: it was changed since"])?;
    fs::write(folder.join("client/MIT.txt"), "Do as you like.\n")?;
    good(folder, &generate)?;
    assert!(!folder.join("client/MIT.txt").exists());
    assert!(folder.join("MIT.txt").exists());
    Ok(())
}

#[test]
fn inputs_are_never_overwritten() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let config = "[crate]\nname = \"c\"\nversion = \"1.0.0\"\ndescription = \"d\"\n\
                  [apis.shop]\ndocument = \"shop.yaml\"\n";
    fs::write(folder.join("codegen.toml"), config)?;
    fs::hard_link(folder.join("shop.yaml"), folder.join("hard.rs"))?;
    for arguments in [
        &["generate", "shop.yaml", "--module", "shop.yaml"][..],
        &["generate", "shop.yaml", "--module", "./shop.yaml"],
        &["generate", "shop.yaml", "--module", "hard.rs"],
        &["generate", "shop.yaml", "--out", "client", "--lock", "shop.yaml"],
        &["generate", "shop.yaml", "--out", "client", "--lock", "hard.rs"],
        &["generate", "--config", "codegen.toml", "--module", "codegen.toml"],
        &[
            "generate",
            "--config",
            "codegen.toml",
            "--out",
            "client",
            "--lock",
            "codegen.toml",
        ],
    ] {
        refused(folder, arguments, &["an input of this run"])?;
        refused(folder, &[arguments, &["--force"]].concat(), &["an input of this run"])?;
    }
    // The lock and the module can't be the same file, whether it exists or not.
    let both = ["generate", "shop.yaml", "--module", "a.rs", "--lock", "a.rs"];
    refused(folder, &both, &["choose another path"])?;
    // An input inside of the folder.
    fs::create_dir(folder.join("client"))?;
    fs::rename(folder.join("shop.yaml"), folder.join("client/README.md"))?;
    let own = [
        "generate",
        "shop=client/README.md",
        "--no-lock",
        "--out",
        "client",
        "--force",
    ];
    refused(folder, &own, &["README.md: it is an input of this run"])
}

#[cfg(unix)]
#[test]
fn inputs_are_not_overwritten_through_links() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    std::os::unix::fs::symlink("shop.yaml", folder.join("soft.rs"))?;
    for arguments in [
        &["generate", "shop.yaml", "--module", "soft.rs", "--force"][..],
        &[
            "generate",
            "shop.yaml",
            "--out",
            "client",
            "--lock",
            "soft.rs",
            "--force",
        ],
    ] {
        refused(folder, arguments, &["an input of this run"])?;
    }
    Ok(())
}

#[test]
fn a_module_is_overwritten_only_as_it_was_written() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let generate = ["generate", "shop.yaml", "--module", "api.rs"];
    fs::write(folder.join("api.rs"), "// Generated; do not edit.\nfn mine() {}\n")?;
    refused(
        folder,
        &generate,
        &["is not a module as the generator wrote it", "--force"],
    )?;
    good(folder, &with(&generate, &["--force"]))?;
    good(folder, &with(&generate, &["--skip", "tag:Pets"]))?;
    good(folder, &generate)?;
    good(folder, &with(&generate, &["--check"]))?;
    let edited = fs::read_to_string(folder.join("api.rs"))? + "// mine\n";
    fs::write(folder.join("api.rs"), edited)?;
    refused(folder, &generate, &["was changed since"])
}

#[test]
fn a_lock_is_overwritten_only_if_it_is_one() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let generate = ["generate", "shop.yaml", "--out", "client", "--lock", "names.toml"];
    // This can be parsed as a lock.
    fs::write(folder.join("names.toml"), "[workspace]\nmembers = [\"a\"]\n")?;
    refused(folder, &generate, &["not a lock that the generator wrote", "--force"])?;
    good(folder, &with(&generate, &["--force"]))?;
    // A lock that was edited, or merged by version control, is still a lock.
    let lock = fs::read_to_string(folder.join("names.toml"))?;
    fs::write(
        folder.join("names.toml"),
        format!("{lock}\n[other]\nName = [\n    \"a.response\",\n]\n"),
    )?;
    good(folder, &with(&generate, &["--skip", "tag:Pets"]))
}

#[cfg(unix)]
#[test]
fn links_are_followed_or_refused_but_not_replaced() -> Outcome {
    use std::os::unix::fs::symlink;
    let folder = folder()?;
    let folder = folder.path();
    fs::create_dir_all(folder.join("real/kept"))?;
    symlink("real/client", folder.join("client"))?;
    refused(folder, &GENERATE, &["a dangling symbolic link"])?;
    fs::create_dir(folder.join("real/client"))?;
    symlink("real/names.lock", folder.join("shop.lock"))?;
    refused(folder, &GENERATE, &["a dangling symbolic link"])?;
    fs::write(folder.join("real/names.lock"), "")?;
    let links = || contents(folder).map(|all| (all["client"].clone(), all["shop.lock"].clone()));
    let before = links()?;
    good(folder, &GENERATE)?;
    assert!(folder.join("real/client/src/lib.rs").exists());
    good(folder, &with(&GENERATE, &["--skip", "tag:Pets"]))?;
    assert_eq!(links()?, before);
    // A module through a link.
    fs::write(folder.join("real/api.rs"), "")?;
    symlink("real/api.rs", folder.join("api.rs"))?;
    good(folder, &["generate", "shop.yaml", "--module", "api.rs", "--force"])?;
    assert!(fs::symlink_metadata(folder.join("api.rs"))?.is_symlink());
    assert!(fs::read_to_string(folder.join("real/api.rs"))?.contains("Generated by"));
    Ok(())
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link_in_the_folder() -> Outcome {
    use std::os::unix::fs::symlink;
    let folder = folder()?;
    let folder = folder.path();
    good(folder, &GENERATE)?;
    let client = folder.join("client");
    // A link to a file with the same content: nothing has to be written, so it stays.
    fs::rename(client.join("README.md"), folder.join("README.md"))?;
    symlink("../README.md", client.join("README.md"))?;
    good(folder, &GENERATE)?;
    assert!(fs::symlink_metadata(client.join("README.md"))?.is_symlink());
    fs::write(folder.join("README.md"), "mine\n")?;
    let force = with(&GENERATE, &["--force"]);
    refused(folder, &force, &["README.md: it is a symbolic link"])?;
    fs::remove_file(client.join("README.md"))?;
    symlink("../absent", client.join("README.md"))?;
    refused(folder, &force, &["README.md: it is a symbolic link"])?;
    fs::remove_file(client.join("README.md"))?;
    good(folder, &GENERATE)?;
    // A link to a folder outside.
    fs::rename(client.join("src"), folder.join("outside"))?;
    symlink("../outside", client.join("src"))?;
    let other = with(&GENERATE, &["--skip", "tag:Pets", "--force"]);
    refused(folder, &other, &["its path contains one"])
}

#[test]
fn no_crate_is_written_to_the_root_or_to_a_home_folder() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    for root in ["/", "//", "/..", "/tmp/.."] {
        // The document is not even read.
        let arguments = ["generate", "absent.yaml", "--out", root];
        refused(folder, &arguments, &["the root of a file system"])?;
    }
    fs::create_dir(folder.join("home"))?;
    let output = support::program(folder, &["generate", "shop.yaml", "--out", "home", "--force"])
        .env("HOME", folder.join("home"))
        .output()?;
    assert_eq!(output.status.code(), Some(2));
    let stderr = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(stderr.contains("it is your home folder"), "{stderr}");
    fs::write(folder.join("file"), "")?;
    refused(folder, &["generate", "shop.yaml", "--out", "file"], &["it is a file"])
}

#[test]
fn the_folder_may_hold_the_documents() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    good(folder, &["generate", "shop.yaml", "--out", "."])?;
    good(folder, &["generate", "shop.yaml", "--out", ".", "--check"])?;
    good(folder, &["generate", "shop.yaml", "--skip", "tag:Pets", "--out", "."])?;
    assert_eq!(fs::read_to_string(folder.join("shop.yaml"))?, DOCUMENT);
    assert!(folder.join("shop.lock").exists());
    // A lock in a folder that does not exist yet.
    good(
        folder,
        &["generate", "shop.yaml", "--out", "new", "--lock", "new/names.lock"],
    )?;
    assert!(folder.join("new/names.lock").exists() && folder.join("new/src/lib.rs").exists());
    let names: Vec<String> = contents(folder)?.into_keys().collect();
    let litter: Vec<_> = names.iter().filter(|name| name.contains("botpress-codegen")).collect();
    assert_eq!(litter, [""; 0]);
    Ok(())
}

#[test]
fn files_that_stay_the_same_keep_their_times() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    for own in [None, Some("notes.txt")] {
        good(folder, &GENERATE)?;
        if let Some(own) = own {
            fs::write(folder.join("client").join(own), "mine")?;
        }
        let support = folder.join("client/src/support/mod.rs");
        let long_ago = std::time::SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(1000);
        fs::File::options().write(true).open(&support)?.set_modified(long_ago)?;
        good(folder, &with(&GENERATE, &["--skip", "tag:Pets"]))?;
        assert_eq!(fs::metadata(&support)?.modified()?, long_ago);
    }
    Ok(())
}

#[test]
fn a_lock_with_a_conflict_or_a_mistake_is_named_with_its_line() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    good(folder, &GENERATE)?;
    let lock = fs::read_to_string(folder.join("shop.lock"))?;
    let line = lock.lines().count();
    let with = |text: &str| {
        let mut lines: Vec<&str> = lock.lines().collect();
        lines.insert(line, text);
        fs::write(folder.join("shop.lock"), lines.join("\n"))
    };
    with("<<<<<<< HEAD")?;
    let conflict = format!("shop.lock is not a lock of names: line {}: a merge conflict", line + 1);
    refused_with(folder, 1, &[&conflict, "generate again"])?;
    with("Pet = ")?;
    let mistake = format!("shop.lock is not a lock of names: line {}: ", line + 1);
    refused_with(folder, 1, &[&mistake])
}

/// As `refused`, with another code.
fn refused_with(folder: &Path, code: i32, messages: &[&str]) -> Outcome {
    let (found, _, stderr) = run(folder, &GENERATE)?;
    assert_eq!(found, code, "{stderr}");
    for part in messages {
        assert!(stderr.contains(part), "{stderr}");
    }
    Ok(())
}
