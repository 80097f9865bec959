//! Inputs that are pipes, devices or links, and names that are not text.
#![cfg(unix)]

mod support;

use std::io::Write as _;
use std::process::{Command, Stdio};

use support::{DOCUMENT, Outcome, finish, folder, program, run};

const GENERATE: [&str; 4] = ["generate", "shop.yaml", "--out", "client"];

/// A pipe without a writer never ends, and this device neither.
#[test]
fn inputs_without_an_end_are_refused() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let (code, _, stderr) = run(folder, &[&GENERATE[..], &["--changelog", "absent.md"]].concat())?;
    assert!(
        code == 2 && stderr.contains("there is no changelog absent.md"),
        "{stderr}"
    );
    std::os::unix::fs::symlink("/dev/zero", folder.join("shop.lock"))?;
    let message = "shop.lock, the lock: it is not a regular file";
    let (code, _, stderr) = run(folder, &GENERATE)?;
    assert!(code == 2 && stderr.contains(message), "{stderr}");
    let (code, _, stderr) = run(folder, &["generate", "/dev/zero", "--no-lock", "--out", "client"])?;
    assert!(code == 2 && stderr.contains("it has more than 1 GiB"), "{stderr}");
    assert!(!folder.join("client").exists());
    Ok(())
}

/// What a person names may be a pipe: `<(…)` of a shell is one.
#[cfg(target_os = "linux")]
#[test]
fn inputs_may_be_pipes() -> Outcome {
    const OVERLAY: &str = "overlay: 1.0.0\ninfo: {title: a, version: '1'}\n\
                           actions: [{target: $.info, update: {title: Shops}}]\n";
    for arguments in [
        &["generate", "shop=/dev/stdin", "--no-lock", "--out", "client"][..],
        &["check", "shop=/dev/stdin"],
        &["diff", "/dev/stdin", "shop.yaml"],
        &["diff", "shop.yaml", "shop.yaml", "--overlay", "/dev/stdin"],
        &["generate", "shop.yaml", "--overlay", "/dev/stdin", "--out", "client"],
        &["generate", "shop.yaml", "--changelog", "/dev/stdin", "--out", "client"],
    ] {
        let folder = folder()?;
        let is_overlay = arguments.contains(&"--overlay");
        let mut command = program(folder.path(), arguments);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()?;
        let text = if is_overlay { OVERLAY } else { DOCUMENT };
        child.stdin.take().ok_or("no stdin")?.write_all(text.as_bytes())?;
        let output = child.wait_with_output()?;
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{arguments:?}: {stderr}");
    }
    Ok(())
}

/// A lock that can't be read is not taken for a missing one: the types would have other names.
#[test]
fn a_lock_that_is_no_file_is_reported() -> Outcome {
    let folder = folder()?;
    let folder = folder.path();
    let (code, _, stderr) = run(folder, &["init", "shop.yaml", "--out", "a.toml"])?;
    assert_eq!(code, 0, "{stderr}");
    let diff = ["diff", "shop.yaml", "shop.yaml", "--config", "a.toml", "--api", "shop"];
    let (code, _, stderr) = run(folder, &diff)?;
    assert_eq!(code, 0, "a lock need not exist: {stderr}");
    for name in ["a.lock", "shop.lock"] {
        assert!(Command::new("mkfifo").arg(folder.join(name)).status()?.success());
    }
    for (arguments, name) in [(&diff[..], "a.lock"), (&["init", "shop.yaml"], "shop.lock")] {
        let (code, _, stderr) = run(folder, arguments)?;
        let message = format!("can't read {name}: it is not a regular file");
        assert!(code == 2 && stderr.contains(&message), "{stderr}");
    }
    assert!(!folder.join("codegen.toml").exists(), "nothing is written");
    Ok(())
}

#[cfg(target_os = "linux")]
#[test]
fn a_folder_may_have_a_name_that_is_not_text() -> Outcome {
    use std::os::unix::ffi::OsStrExt as _;
    let folder = folder()?;
    let out = std::ffi::OsStr::from_bytes(b"client\xff");
    let mut command = program(folder.path(), &["generate", "shop.yaml", "--out"]);
    command.arg(out);
    let (code, _, stderr) = finish(command)?;
    assert_eq!(code, 0, "{stderr}");
    assert!(folder.path().join(out).join("Cargo.toml").exists());
    Ok(())
}
