//! Tests of whole runs on a folder.

use std::fs;
use std::path::Path;

use super::*;

fn file(path: &str, text: &str) -> OutFile {
    OutFile {
        path: path.to_owned(),
        text: text.to_owned(),
    }
}

fn lone<'a>(path: &Path, text: &'a str) -> Lone<'a> {
    Lone {
        path: path.to_owned(),
        text,
        proof: Proof::None,
    }
}

fn put(folder: &Path, files: &[OutFile]) -> Result<Vec<String>, OutputError> {
    replace(folder, files, &[], &Permit::default())
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(path).unwrap()
}

/// The sorted names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[test]
fn replaces_the_folder_and_keeps_files_of_cargo() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    put(&folder, &[file("src/gone/a.rs", "a"), file("src/lib.rs", "old")]).unwrap();
    fs::create_dir_all(folder.join("target/debug")).unwrap();
    fs::write(folder.join("Cargo.lock"), "lock").unwrap();
    let files = [file("src/lib.rs", "new"), file("src/b/mod.rs", "b")];
    let lock = root.path().join("names.lock");

    let expected = [MANIFEST, "src/b/mod.rs", "src/gone/a.rs", "src/lib.rs"];
    let found = compare(&folder, &files).unwrap();
    assert_eq!(found.iter().map(Difference::path).collect::<Vec<_>>(), expected);
    let also = [lone(&lock, "lock")];
    assert_eq!(replace(&folder, &files, &also, &Permit::default()).unwrap(), expected);
    assert_eq!(compare(&folder, &files).unwrap(), []);
    assert!(folder.join("target/debug").is_dir());
    assert!(folder.join("Cargo.lock").exists());
    assert!(!folder.join("src/gone").exists());
    assert_eq!(read(lock), "lock");
    assert_eq!(names(root.path()), ["names.lock", "out"]);
}

#[test]
fn the_folder_of_a_file_is_created() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("src/deep/api.rs");
    write(&[lone(&path, "mod a;")], &Permit::default()).unwrap();
    assert_eq!(read(path), "mod a;");
    assert_eq!(names(&root.path().join("src/deep")), ["api.rs"]);
}

#[test]
fn other_files_stay_where_they_are() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    put(
        &folder,
        &[file("src/gone/a.rs", "a"), file("src/lib.rs", "old"), file("d", "")],
    )
    .unwrap();
    fs::write(folder.join("src/mine.rs"), "mine").unwrap();
    // A file becomes a folder, and a folder a file.
    let files = [file("src/lib.rs", "new"), file("src/gone", "g"), file("d/e", "")];
    put(&folder, &files).unwrap();
    assert_eq!(compare(&folder, &files).unwrap(), []);
    assert_eq!(read(folder.join("src/mine.rs")), "mine");
    assert_eq!(names(&folder), [MANIFEST, "d", "src"]);
    assert_eq!(names(root.path()), ["out"]);
    // A folder of the user's has the path of a file.
    let blocked = [file("src/mine.rs/a", ""), file("src/lib.rs", "newer")];
    let error = replace(
        &folder,
        &blocked,
        &[],
        &Permit {
            force: true,
            inputs: &[],
        },
    );
    let error = error.unwrap_err().to_string();
    assert!(error.contains("src/mine.rs/a: a file and a folder"), "{error}");
    assert_eq!(read(folder.join("src/lib.rs")), "new");
}

#[test]
fn a_manifest_reaches_no_further_than_its_folder() {
    let root = tempfile::tempdir().unwrap();
    let (folder, thesis) = (root.path().join("out"), root.path().join("thesis.txt"));
    fs::write(&thesis, "years of work").unwrap();
    put(&folder, &[file("a", "1")]).unwrap();
    let hash = ownership::hash(b"years of work");
    let manifest = read(folder.join(MANIFEST)) + &format!("{hash}  ../thesis.txt\n");
    fs::write(folder.join(MANIFEST), manifest).unwrap();
    put(&folder, &[file("b", "1")]).unwrap();
    assert!(thesis.exists() && !folder.join("a").exists());
}

#[test]
fn a_run_that_fails_leaves_everything_as_it_was() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("a/b/out");
    // A path can't be both a file and a folder, so the second one can't be written.
    let impossible = [file("a", "2"), file("a/b", "3")];
    for own in [false, true] {
        let error = put(&folder, &impossible).unwrap_err();
        assert!(error.to_string().starts_with("can't "), "{error}");
        assert_eq!(names(root.path()), [""; 0]);
        put(&folder, &[file("a", "1")]).unwrap();
        if own {
            fs::write(folder.join("mine"), "").unwrap();
        }
        put(&folder, &impossible).unwrap_err();
        assert_eq!(read(folder.join("a")), "1");
        assert_eq!(names(&root.path().join("a/b")), ["out"]);
        fs::remove_dir_all(root.path().join("a")).unwrap();
    }
}

#[test]
fn files_beside_the_folder_change_with_it_or_not_at_all() {
    for own in [false, true] {
        let root = tempfile::tempdir().unwrap();
        let (folder, lock) = (root.path().join("out"), root.path().join("names.lock"));
        let blocked = root.path().join("specs.json");
        fs::write(&lock, "old").unwrap();
        put(&folder, &[file("a", "1"), file("gone", "")]).unwrap();
        fs::create_dir(folder.join("target")).unwrap();
        if own {
            fs::write(folder.join("mine"), "").unwrap();
        }
        let files = [file("a", "2"), file("b/c", "2")];
        let also = [lone(&lock, "new"), lone(&blocked, "new")];
        let real = fs::canonicalize(root.path()).unwrap();
        let permit = Permit::default();
        let path = real.join("out");
        let run = Run {
            shown: &folder,
            folder: None,
            permit: &permit,
        };
        let before = names(&folder);
        let hold = (path.as_path(), &files[..], Work::begin(&path).unwrap());
        let singles = [0, 1].map(|at| {
            let (path, text) = (also[at].path.clone(), also[at].text);
            let work = Work::begin(&path).unwrap();
            (Single { path, text, work }, &also[at])
        });
        let staged = run.stage(Some(&hold), &singles).unwrap_or_else(|_| panic!("staged"));
        // The last one can't be moved to its location, since it is missing.
        fs::remove_file(singles[1].0.work.at("new")).unwrap();
        assert!(matches!(staged.commit(), Err(Failure::Clean(_))));
        for work in singles.map(|(single, _)| single.work).into_iter().chain([hold.2]) {
            work.finish().unwrap();
        }
        assert_eq!(read(&lock), "old");
        assert_eq!(read(folder.join("a")), "1");
        assert_eq!(names(&folder), before);
        assert_eq!(names(root.path()), ["names.lock", "out"]);
        replace(&folder, &files, &also, &Permit::default()).unwrap();
        assert_eq!(read(&lock), "new");
        assert_eq!(read(&blocked), "new");
        assert!(folder.join("target").exists() && !folder.join("gone").exists());
        assert_eq!(names(root.path()), ["names.lock", "out", "specs.json"]);
    }
}

/// Interrupts a run after each of its steps, in a folder with and without other files.
#[test]
fn a_run_that_was_broken_off_is_made_good() {
    let (old, new) = (
        [file("a", "1"), file("gone/b", "1"), file("same", "1")],
        [file("a", "2"), file("c/d", "2"), file("same", "1")],
    );
    let manifest = Manifest::of(&new);
    let all: Vec<&OutFile> = new.iter().chain([&manifest]).collect();
    for whole in [true, false] {
        for steps in 0..=4 {
            let root = tempfile::tempdir().unwrap();
            let folder = fs::canonicalize(root.path()).unwrap().join("out");
            put(&folder, &old).unwrap();
            fs::create_dir(folder.join("target")).unwrap();
            let work = Work::begin(&folder).unwrap();
            let plan = Plan::of(&folder, &folder, &all, &Permit::default()).unwrap();
            if steps >= 1 {
                folder::stage(&work, &folder, &all, &plan, whole).unwrap();
            }
            if steps == 2 && whole {
                // Where folders can't be exchanged in one step, the folder is missing for a moment.
                fs::rename(&folder, work.at("moved")).unwrap();
            } else if steps == 2 {
                fs::rename(work.at("journal.draft"), work.at("journal")).unwrap();
                fs::rename(work.at("new/a"), folder.join("a")).unwrap();
            }
            if steps >= 3 {
                assert!(folder::commit(&work, &folder, whole).is_ok());
            }
            if steps >= 4 {
                folder::complete(&work, &folder).unwrap();
            }
            drop(work);
            // The next run generates the previous files, and finds the folder complete.
            put(&folder, &old).unwrap();
            assert_eq!(compare(&folder, &old).unwrap(), [], "{whole} {steps}");
            assert_eq!(names(&folder), [MANIFEST, "a", "gone", "same", "target"]);
            assert_eq!(names(root.path()), ["out"], "{whole} {steps}");
        }
    }
}

#[test]
fn files_added_after_a_broken_run_are_kept() {
    let root = tempfile::tempdir().unwrap();
    let folder = fs::canonicalize(root.path()).unwrap().join("out");
    put(&folder, &[file("a", "1"), file("b", "1")]).unwrap();
    fs::write(folder.join("mine"), "").unwrap();
    let new = [file("a", "2"), file("b", "2")];
    let work = Work::begin(&folder).unwrap();
    let all: Vec<&OutFile> = new.iter().collect();
    let plan = Plan::of(&folder, &folder, &all, &Permit::default()).unwrap();
    folder::stage(&work, &folder, &all, &plan, false).unwrap();
    fs::rename(work.at("journal.draft"), work.at("journal")).unwrap();
    drop(work);
    fs::write(folder.join("a"), "edited").unwrap();
    let error = put(&folder, &new).unwrap_err().to_string();
    assert!(error.contains("a: it was changed since"), "{error}");
    assert_eq!(read(folder.join("a")), "edited");
    assert_eq!(read(folder.join("b")), "2");
}

#[test]
fn a_file_that_came_into_the_old_folder_moves_to_the_new_one() {
    let root = tempfile::tempdir().unwrap();
    let folder = fs::canonicalize(root.path()).unwrap().join("out");
    put(&folder, &[file("src/a", "1")]).unwrap();
    let new = [file("src/a", "2")];
    let work = Work::begin(&folder).unwrap();
    let all: Vec<&OutFile> = new.iter().collect();
    let plan = Plan::of(&folder, &folder, &all, &Permit::default()).unwrap();
    folder::stage(&work, &folder, &all, &plan, true).unwrap();
    // At this point the run has already decided that the folder contains nothing else.
    fs::write(folder.join("src/mine"), "mine").unwrap();
    assert!(folder::commit(&work, &folder, true).is_ok());
    drop(work);
    put(&folder, &new).unwrap();
    assert_eq!(read(folder.join("src/mine")), "mine");
    assert_eq!(names(root.path()), ["out"]);
}

#[test]
fn up_to_date_files_need_no_write_permission() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    let files = [file("a", "1")];
    put(&folder, &files).unwrap();
    let time = || fs::metadata(root.path()).unwrap().modified().unwrap();
    let before = time();
    assert_eq!(put(&folder, &files).unwrap(), [""; 0]);
    assert_eq!(time(), before, "nothing was made beside the folder");
}

/// A pull request can contain a link, and the program that checks it prints what differs.
#[cfg(unix)]
#[test]
fn a_link_is_not_read_for_a_comparison() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    fs::create_dir(&folder).unwrap();
    fs::write(root.path().join("secret"), "token").unwrap();
    let files = [file("a.rs", "a")];
    std::os::unix::fs::symlink(root.path().join("secret"), folder.join("a.rs")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.join(super::ownership::MANIFEST)).unwrap();
    let found = compare(&folder, &files).unwrap();
    assert!(!format!("{found:?}").contains("token"), "{found:?}");
    assert!(found.contains(&Difference::Missing("a.rs".to_owned())), "{found:?}");
    fs::remove_file(folder.join(super::ownership::MANIFEST)).unwrap();
    fs::write(root.path().join("secret"), "a").unwrap();
    put(&folder, &files).unwrap();
    assert_eq!(compare(&folder, &files).unwrap(), [], "a link to the same text");
}

/// A device may have no end, and a pipe without a writer never begins.
#[cfg(unix)]
#[test]
fn neither_a_link_nor_a_pipe_is_taken_for_a_file() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    fs::create_dir(&folder).unwrap();
    fs::write(root.path().join("other"), "other").unwrap();
    std::os::unix::fs::symlink(root.path().join("other"), folder.join("a.rs")).unwrap();
    std::os::unix::fs::symlink("/dev/zero", folder.join("b.rs")).unwrap();
    let made = std::process::Command::new("mkfifo").arg(folder.join("c.rs")).status();
    assert!(made.unwrap().success());
    let files = [file("a.rs", "a"), file("b.rs", "b"), file("c.rs", "c")];
    let permit = Permit {
        force: true,
        ..Permit::default()
    };
    let Err(OutputError::Refused { conflicts, .. }) = replace(&folder, &files, &[], &permit) else {
        panic!("nothing was refused");
    };
    let reasons: Vec<_> = conflicts.iter().map(|one| (one.path.as_str(), one.reason)).collect();
    let expected = [
        ("a.rs", Reason::Link),
        ("b.rs", Reason::Link),
        ("c.rs", Reason::Special),
    ];
    assert_eq!(reasons, expected);
    assert_eq!(names(&folder), ["a.rs", "b.rs", "c.rs"]);
}

#[test]
fn the_lock_of_cargo_that_was_there_first_is_kept() {
    let root = tempfile::tempdir().unwrap();
    let folder = fs::canonicalize(root.path()).unwrap().join("out");
    put(&folder, &[file("src/a", "1")]).unwrap();
    fs::write(folder.join("Cargo.lock"), "chosen versions").unwrap();
    let new = [file("src/a", "2")];
    let work = Work::begin(&folder).unwrap();
    let all: Vec<&OutFile> = new.iter().collect();
    let plan = Plan::of(&folder, &folder, &all, &Permit::default()).unwrap();
    folder::stage(&work, &folder, &all, &plan, true).unwrap();
    assert!(folder::commit(&work, &folder, true).is_ok());
    // The run ends here, and cargo is called before the next one.
    drop(work);
    fs::write(folder.join("Cargo.lock"), "newest versions").unwrap();
    put(&folder, &new).unwrap();
    assert_eq!(read(folder.join("Cargo.lock")), "chosen versions");
}

#[cfg(unix)]
#[test]
fn a_file_that_is_replaced_keeps_its_mode() {
    use std::os::unix::fs::PermissionsExt as _;
    for is_mixed in [false, true] {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        put(&folder, &[file("a", "1")]).unwrap();
        if is_mixed {
            fs::write(folder.join("mine"), "").unwrap();
        }
        fs::set_permissions(folder.join("a"), fs::Permissions::from_mode(0o440)).unwrap();
        put(&folder, &[file("a", "2")]).unwrap();
        assert_eq!(read(folder.join("a")), "2");
        let mode = fs::metadata(folder.join("a")).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o440, "mixed: {is_mixed}");
    }
}

#[test]
fn a_long_name_leaves_room_for_the_folder_beside_it() {
    let root = tempfile::tempdir().unwrap();
    for letter in ["n", "ü"] {
        let name = letter.repeat(250 / letter.len());
        let folder = root.path().join(&name);
        put(&folder, &[file("a", "1")]).unwrap();
        put(&folder, &[file("a", "2")]).unwrap();
        assert_eq!(read(folder.join("a")), "2");
    }
    assert_eq!(names(root.path()).len(), 2);
}

/// The mode of the user's folder is kept, so the leftovers are read-only too.
#[cfg(unix)]
#[test]
fn a_folder_that_is_read_only_leaves_nothing_that_blocks_the_next_run() {
    use std::os::unix::fs::PermissionsExt as _;
    let mode = |path: &Path, mode: u32| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    for part in ["", "src"] {
        let root = tempfile::tempdir().unwrap();
        let folder = root.path().join("out");
        put(&folder, &[file("src/a", "1")]).unwrap();
        mode(&folder.join(part), 0o555);
        // Root may write it.
        let first = put(&folder, &[file("src/a", "2")]);
        assert_eq!(names(root.path()), ["out"], "{part}: {first:?}");
        mode(&folder, 0o755);
        put(&folder, &[file("src/a", "3")]).unwrap();
        assert_eq!(read(folder.join("src/a")), "3");
        assert_eq!(names(root.path()), ["out"], "{part}");
    }
}

/// It may contain files of the user: the folder is not exchanged as a whole.
#[cfg(unix)]
#[test]
fn a_folder_that_can_not_be_read_is_kept() {
    use std::os::unix::fs::PermissionsExt as _;
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    put(&folder, &[file("src/a", "1")]).unwrap();
    fs::create_dir(folder.join("mine")).unwrap();
    fs::write(folder.join("mine/thesis"), "years of work").unwrap();
    fs::set_permissions(folder.join("mine"), fs::Permissions::from_mode(0o000)).unwrap();
    put(&folder, &[file("src/a", "2")]).unwrap();
    fs::set_permissions(folder.join("mine"), fs::Permissions::from_mode(0o755)).unwrap();
    assert_eq!(read(folder.join("mine/thesis")), "years of work");
    assert_eq!(read(folder.join("src/a")), "2");
    assert_eq!(names(root.path()), ["out"]);
}

/// A file that appears during the exchange is saved from the old folder, whatever its name.
#[cfg(target_os = "linux")]
#[test]
fn a_file_whose_name_is_not_text_is_saved() {
    use std::os::unix::ffi::OsStrExt as _;
    let root = tempfile::tempdir().unwrap();
    let folder = fs::canonicalize(root.path()).unwrap().join("out");
    put(&folder, &[file("src/a", "1")]).unwrap();
    let new = [file("src/a", "2")];
    let work = Work::begin(&folder).unwrap();
    let all: Vec<&OutFile> = new.iter().collect();
    let plan = Plan::of(&folder, &folder, &all, &Permit::default()).unwrap();
    folder::stage(&work, &folder, &all, &plan, true).unwrap();
    let mine = folder.join("src").join(std::ffi::OsStr::from_bytes(b"mine\xff"));
    fs::write(&mine, "mine").unwrap();
    assert!(folder::commit(&work, &folder, true).is_ok());
    folder::complete(&work, &folder).unwrap();
    work.finish().unwrap();
    assert_eq!(read(mine), "mine");
}

/// An empty file holds nothing of the user's, so `touch` may choose the place of a lock. A link stays a link.
#[cfg(unix)]
#[test]
fn an_empty_file_becomes_a_lock_but_nothing_else_does() {
    let root = tempfile::tempdir().unwrap();
    let at = |name: &str| root.path().join(name);
    fs::write(at("empty"), "").unwrap();
    fs::write(at("real"), "").unwrap();
    fs::write(at("notes"), "mine").unwrap();
    let link = |name: &str, to: &Path| std::os::unix::fs::symlink(to, at(name)).unwrap();
    link("link", &at("real"));
    link("device", Path::new("/dev/null"));
    link("dangling", &at("absent"));
    let made = std::process::Command::new("mkfifo").arg(at("pipe")).status();
    assert!(made.unwrap().success());
    let lock = |name: &str| {
        let file = Lone {
            proof: Proof::Lock,
            ..lone(&at(name), "names")
        };
        write(&[file], &Permit::default()).map_err(|error| error.to_string())
    };
    lock("empty").unwrap();
    lock("link").unwrap();
    assert_eq!(
        (read(at("empty")), read(at("real"))),
        ("names".to_owned(), "names".to_owned())
    );
    assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink());
    for (name, reason) in [
        ("notes", "not a lock that the generator wrote"),
        ("device", "it is not a file"),
        ("pipe", "it is not a file"),
        ("dangling", "it is a dangling symbolic link"),
    ] {
        let error = lock(name).unwrap_err();
        assert!(error.contains(reason), "{name}: {error}");
    }
    assert_eq!(read(at("notes")), "mine");
}

#[test]
fn a_run_that_can_not_begin_leaves_nothing_behind() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("out");
    let lock = root.path().join("z.lock");
    // A folder of the user's is where the file beside the folder would be prepared.
    let other = root.path().join(".z.lock.botpress-codegen");
    fs::create_dir(&other).unwrap();
    fs::write(other.join("mine"), "").unwrap();
    let run = || replace(&folder, &[file("a", "1")], &[lone(&lock, "names")], &Permit::default());
    run().unwrap_err();
    assert_eq!(names(root.path()), [".z.lock.botpress-codegen"]);
    // The leftovers of an interrupted run stay, for a run that can begin.
    let work = Work::begin(&fs::canonicalize(root.path()).unwrap().join("out")).unwrap();
    fs::create_dir(work.at("moved")).unwrap();
    drop(work);
    run().unwrap_err();
    assert!(root.path().join(".out.botpress-codegen/moved").is_dir());
}
