//! The hidden folder in which a run prepares its files, and the lock in it that separates two runs.
//!
//! It is next to the files to be replaced, so that moving them is a single rename. It is removed when the run ends.
//! Leftovers of an interrupted run are removed by the next one. They state what to move and to delete, so they are only
//! trusted if a run made them here: the lock contains its own identity in the file system, which neither a clone of a
//! repository nor an unpacked archive has.

use std::fs::{self, File};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use fs4::{FileExt, TryLockError};
use same_file::Handle;

use super::error::{At as _, OutputError};
use super::ownership::hash as sha256;

/// The maximum time that a run waits for another one.
const PATIENCE: Duration = Duration::from_secs(60);
/// The interval at which it checks whether the other run has ended.
const PAUSE: Duration = Duration::from_millis(10);

/// The locked file. A folder without it is not the generator's.
const LOCK: &str = "lock";
/// The longest name of a file that all common file systems support, in bytes.
const LONGEST_NAME: usize = 255;
/// The ending of the folder's name.
const ENDING: &str = "botpress-codegen";

/// A run's lock on a file or folder. Dropping it releases the lock and leaves the files for the next run to repair.
/// [`finish`](Self::finish) removes them.
#[derive(Debug)]
pub(super) struct Work {
    folder: PathBuf,
    /// True if it is inside the folder to be replaced, which then can't be exchanged as a whole.
    pub(super) is_inside: bool,
    /// Locked while it is open.
    _lock: File,
}

impl Work {
    /// Waits until no other run works on this path.
    pub(super) fn begin(path: &Path) -> Result<Self, OutputError> {
        Self::begin_within(path, PATIENCE)
    }

    fn begin_within(path: &Path, patience: Duration) -> Result<Self, OutputError> {
        let mut folder = beside(path);
        let mut is_inside = is_mounted(path);
        if is_inside {
            folder = inside(path);
        }
        let began = Instant::now();
        loop {
            refuse_others(&folder)?;
            match fs::create_dir(&folder) {
                Err(error) if !is_inside && is_denied(&error) && path.is_dir() => {
                    is_inside = true;
                    folder = inside(path);
                    continue;
                }
                Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
                    return Err(error).at("write", path);
                }
                _ => {}
            }
            if let Some(lock) = lock(&folder)? {
                claim(&folder, &lock)?;
                return Ok(Self {
                    folder,
                    is_inside,
                    _lock: lock,
                });
            }
            if began.elapsed() > patience {
                return Err(OutputError::Place {
                    path: path.to_owned(),
                    reason: format!(
                        "another run has been writing there for {} seconds; wait for it, or end it",
                        patience.as_secs()
                    ),
                });
            }
            std::thread::sleep(PAUSE);
        }
    }

    /// True if a run works on this path, or one was interrupted.
    pub(super) fn is_present(path: &Path) -> bool {
        let exists = |path: PathBuf| fs::symlink_metadata(path).is_ok();
        exists(beside(path)) || exists(inside(path))
    }

    /// A path in the folder.
    pub(super) fn at(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// Removes everything but the lock.
    pub(super) fn clear(&self) -> Result<(), OutputError> {
        for entry in fs::read_dir(&self.folder).at("list", &self.folder)? {
            let entry = entry.at("list", &self.folder)?;
            if entry.file_name() != LOCK {
                remove(&entry.path())?;
            }
        }
        Ok(())
    }

    /// Removes the folder of a run that did not begin, unless an interrupted run left something in it.
    pub(super) fn release(self) {
        if !holds_more(&self.folder) {
            let _ = self.finish();
        }
    }

    /// Removes the folder.
    pub(super) fn finish(self) -> Result<(), OutputError> {
        self.clear()?;
        // Removed while the lock is held: a waiting run sees that the file is gone, and starts again.
        remove(&self.at(LOCK))?;
        // Another run may already use the folder.
        let _ = fs::remove_dir(&self.folder);
        Ok(())
    }
}

/// Opens the file of the lock, or creates it. An existing link is never followed to create a file elsewhere.
fn open_lock(path: &Path) -> io::Result<File> {
    let mut options = File::options();
    options.read(true).write(true);
    match options.clone().create_new(true).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => options.open(path),
        opened => opened,
    }
}

/// Locks a folder, if the lock is free.
fn lock(folder: &Path) -> Result<Option<File>, OutputError> {
    let path = folder.join(LOCK);
    let file = match open_lock(&path) {
        Ok(file) => file,
        // The run that created the folder has ended in between. (Windows reports it as access denied.)
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if cfg!(windows) && error.kind() == io::ErrorKind::PermissionDenied => {
            return Ok(None);
        }
        Err(error) => return Err(error).at("create", &path),
    };
    match FileExt::try_lock(&file) {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => return Ok(None),
        Err(TryLockError::Error(error)) => return Err(error).at("lock", &path),
    }
    // The previous run may have removed the file after it was opened here.
    let held = file.try_clone().and_then(Handle::from_file);
    let same = held.is_ok_and(|held| Handle::from_path(&path).is_ok_and(|there| there == held));
    // A link that was put there since the first check leads to another file.
    let is_file = fs::symlink_metadata(&path).is_ok_and(|found| found.is_file());
    Ok((same && is_file).then_some(file))
}

/// Makes a folder this run's. Rejects one with content that no run made here.
fn claim(folder: &Path, lock: &File) -> Result<(), OutputError> {
    let path = folder.join(LOCK);
    let own = identity(&lock.metadata().at("look at", &path)?);
    let mut written = String::new();
    // Longer than any identity.
    let read = lock.take(200).read_to_string(&mut written);
    if read.is_ok() && own.as_ref() == Some(&written) {
        return refuse_links(folder);
    }
    // A copy of a lock has nothing of anyone's. Any other text has.
    if holds_more(folder) || !(written.is_empty() || is_identity(&written)) || read.is_err() {
        return Err(OutputError::Place {
            path: folder.to_owned(),
            reason: "a run prepares its files there, and what the folder contains was not left by a run on this \
                     machine; delete the folder if you do not need it"
                .to_owned(),
        });
    }
    let mut file = lock;
    let write = file
        .set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| file.write_all(own.unwrap_or_default().as_bytes()));
    if write.is_err() {
        // The disk is full. There is nothing but the lock.
        let _ = fs::remove_file(&path);
        let _ = fs::remove_dir(folder);
    }
    write.at("write", &path)
}

/// True if a folder contains anything but a lock, or can't be read.
fn holds_more(folder: &Path) -> bool {
    fs::read_dir(folder).map_or(true, |mut entries| {
        entries.any(|entry| entry.map_or(true, |entry| entry.file_name() != LOCK))
    })
}

/// Rejects the folder of an interrupted run in which something is a link by now: what it leads to is not the run's.
fn refuse_links(folder: &Path) -> Result<(), OutputError> {
    for entry in fs::read_dir(folder).at("list", folder)? {
        let path = entry.at("list", folder)?.path();
        if fs::symlink_metadata(&path).is_ok_and(|found| found.is_symlink()) {
            return Err(OutputError::Place {
                path,
                reason: "a run prepares its files there, but it is a symbolic link, which no run made; delete it"
                    .to_owned(),
            });
        }
    }
    Ok(())
}

/// Returns a text that only this file has, and no copy of it.
#[cfg(unix)]
#[expect(clippy::unnecessary_wraps, reason = "other systems may not know it")]
fn identity(file: &fs::Metadata) -> Option<String> {
    use std::os::unix::fs::MetadataExt as _;
    Some(format!("{} {}\n", file.dev(), file.ino()))
}

/// Returns a text that only this file has, and no copy of it: the time at which it was created. `None` if the file
/// system does not keep it: leftovers are not trusted then.
#[cfg(not(unix))]
fn identity(file: &fs::Metadata) -> Option<String> {
    let created = file.created().ok()?;
    let since = created.duration_since(std::time::UNIX_EPOCH).ok()?;
    (!since.is_zero()).then(|| format!("{}\n", since.as_nanos()))
}

/// True if a text has the form of an [`identity`], of whatever file.
fn is_identity(text: &str) -> bool {
    let Some(line) = text.strip_suffix('\n') else {
        return false;
    };
    let mut numbers = line.split(' ');
    numbers.clone().count() <= 2
        && numbers.all(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Rejects a folder that has the name but contains nothing of the generator's.
fn refuse_others(folder: &Path) -> Result<(), OutputError> {
    // A run that ends during the check is not a stranger.
    if is_others(folder) && is_others_still(folder) {
        return Err(OutputError::Place {
            path: folder.to_owned(),
            reason: "a run prepares its files there, but the existing folder is not the generator's; \
                     move it away"
                .to_owned(),
        });
    }
    Ok(())
}

fn is_others_still(folder: &Path) -> bool {
    std::thread::sleep(PAUSE);
    is_others(folder)
}

fn is_others(folder: &Path) -> bool {
    match fs::symlink_metadata(folder) {
        Ok(found) if found.is_dir() => {
            let entries = fs::read_dir(folder).into_iter().flatten().flatten();
            let names: Vec<_> = entries.map(|entry| entry.file_name()).collect();
            // A link would lead elsewhere, and a pipe would block.
            let is_file = fs::symlink_metadata(folder.join(LOCK)).is_ok_and(|lock| lock.is_file());
            !names.is_empty() && !is_file
        }
        Ok(_) => true,
        Err(_) => false,
    }
}

/// The location of the folder.
fn beside(path: &Path) -> PathBuf {
    let real = path.file_name().unwrap_or_default();
    let name = real.to_string_lossy();
    let whole = format!(".{name}.{ENDING}");
    // Too long for a file system, or not text: an abbreviation that no other name has.
    if whole.len() > LONGEST_NAME || real.to_str().is_none() {
        let start: String = name.chars().take(20).collect();
        let hash = sha256(real.as_encoded_bytes());
        return path.with_file_name(format!(".{start}-{hash}.{ENDING}"));
    }
    path.with_file_name(whole)
}

/// Its location if files next to a folder can't be renamed into it, or can't be created.
fn inside(path: &Path) -> PathBuf {
    path.join(format!(".{ENDING}"))
}

fn is_denied(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem
    )
}

/// True if a folder is a mount point.
#[cfg(unix)]
fn is_mounted(path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let device = |path: &Path| fs::metadata(path).map(|found| found.dev()).ok();
    let parent = path.parent().and_then(device);
    path.is_dir() && device(path) != parent
}

/// True if a folder is a mount point: not known here.
#[cfg(not(unix))]
fn is_mounted(_: &Path) -> bool {
    false
}

/// Removes a file or a folder with its content, if it exists.
pub(super) fn remove(path: &Path) -> Result<(), OutputError> {
    let is_folder = fs::symlink_metadata(path).is_ok_and(|found| found.is_dir());
    let removed = if is_folder {
        fs::remove_dir_all(path).or_else(|error| {
            if error.kind() != io::ErrorKind::PermissionDenied {
                return Err(error);
            }
            make_writable(path);
            fs::remove_dir_all(path)
        })
    } else {
        fs::remove_file(path)
    };
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error).at("remove", path),
        _ => Ok(()),
    }
}

/// Makes folders writable, so that their entries can be removed: the mode of the user's folder is kept, even if it is
/// read-only.
#[cfg(unix)]
fn make_writable(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let mut folders = vec![folder.to_owned()];
    while let Some(at) = folders.pop() {
        let _ = fs::set_permissions(&at, fs::Permissions::from_mode(0o700));
        let entries = fs::read_dir(&at).into_iter().flatten().flatten();
        let below = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
        folders.extend(below.map(|entry| entry.path()));
    }
}

/// Does nothing: here, the mode of a folder does not protect its entries.
#[cfg(not(unix))]
fn make_writable(_: &Path) {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_run_waits_and_then_fails() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("out");
        let first = Work::begin(&path).unwrap();
        let error = Work::begin_within(&path, Duration::from_millis(30)).unwrap_err();
        assert!(error.to_string().contains("another run has been writing"), "{error}");
        let second = std::thread::spawn({
            let path = path.clone();
            move || Work::begin(&path)
        });
        std::thread::sleep(Duration::from_millis(30));
        first.finish().unwrap();
        second.join().unwrap().unwrap().finish().unwrap();
        assert_eq!(fs::read_dir(root.path()).unwrap().count(), 0);
    }

    #[test]
    fn leftovers_of_a_broken_run_are_adopted() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("out");
        let broken = Work::begin(&path).unwrap();
        fs::create_dir(broken.at("new")).unwrap();
        fs::write(broken.at("new").join("a"), "half").unwrap();
        drop(broken);
        assert!(Work::is_present(&path));
        Work::begin(&path).unwrap().finish().unwrap();
        assert!(!Work::is_present(&path));
    }

    /// A cloned repository can contain such a folder.
    #[test]
    fn leftovers_that_no_run_made_here_are_rejected() {
        let root = tempfile::tempdir().unwrap();
        let (path, home) = (root.path().join("out"), root.path().join("home"));
        fs::create_dir(&home).unwrap();
        fs::write(home.join("thesis.txt"), "years of work").unwrap();
        fs::create_dir_all(beside(&path).join("moved")).unwrap();
        for lock in ["", "1 2\n", "0\n"] {
            fs::write(beside(&path).join(LOCK), lock).unwrap();
            let error = Work::begin(&path).unwrap_err();
            assert!(error.to_string().contains("not left by a run"), "{error}");
        }
        fs::remove_dir(beside(&path).join("moved")).unwrap();
        for text in ["my notes\n", "1 2", "1 2 3\n", "12 \n", "\n"] {
            fs::write(beside(&path).join(LOCK), text).unwrap();
            let error = Work::begin(&path).unwrap_err();
            assert!(error.to_string().contains("not left by a run"), "{error}");
            assert_eq!(fs::read_to_string(beside(&path).join(LOCK)).unwrap(), text);
        }
        // Nothing but the copy of a lock: there is nothing to believe.
        for lock in ["", "1 2\n"] {
            fs::create_dir_all(beside(&path)).unwrap();
            fs::write(beside(&path).join(LOCK), lock).unwrap();
            Work::begin(&path).unwrap().finish().unwrap();
        }
        assert!(home.join("thesis.txt").exists());
    }

    #[cfg(unix)]
    #[test]
    fn leftovers_that_lead_elsewhere_are_rejected() {
        let root = tempfile::tempdir().unwrap();
        let (path, home) = (root.path().join("out"), root.path().join("home"));
        fs::create_dir(&home).unwrap();
        drop(Work::begin(&path).unwrap());
        for name in ["moved", "new", "kept", "journal", "known"] {
            let link = beside(&path).join(name);
            std::os::unix::fs::symlink(&home, &link).unwrap();
            let error = Work::begin(&path).unwrap_err().to_string();
            assert!(error.contains("it is a symbolic link, which no run made"), "{error}");
            fs::remove_file(link).unwrap();
        }
        Work::begin(&path).unwrap().finish().unwrap();
    }

    /// Two folders whose names are shown in the same way have work folders of their own.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_name_that_is_not_text_has_a_folder_of_its_own() {
        use std::os::unix::ffi::OsStrExt as _;
        let root = tempfile::tempdir().unwrap();
        let named = |name: &[u8]| root.path().join(std::ffi::OsStr::from_bytes(name));
        let first = Work::begin(&named(b"out\xff")).unwrap();
        for other in [&b"out\xfe"[..], "out\u{fffd}".as_bytes()] {
            let other = Work::begin_within(&named(other), Duration::ZERO).unwrap();
            assert_ne!(first.folder, other.folder);
            other.finish().unwrap();
        }
        first.finish().unwrap();
    }

    #[cfg(unix)]
    #[test]
    fn a_lock_that_leads_elsewhere_is_rejected() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("out");
        fs::create_dir(beside(&path)).unwrap();
        std::os::unix::fs::symlink(root.path().join("elsewhere"), beside(&path).join(LOCK)).unwrap();
        Work::begin(&path).unwrap_err();
        assert!(!root.path().join("elsewhere").exists());
    }

    #[test]
    fn a_folder_of_that_name_with_other_files_is_rejected() {
        let root = tempfile::tempdir().unwrap();
        let path = root.path().join("out");
        fs::create_dir(beside(&path)).unwrap();
        fs::write(beside(&path).join("thesis.txt"), "years of work").unwrap();
        let error = Work::begin(&path).unwrap_err();
        assert!(error.to_string().contains("move it away"), "{error}");
        assert!(beside(&path).join("thesis.txt").exists());
    }
}
