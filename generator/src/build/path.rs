//! Paths as texts.

use std::path::{Component, Path, PathBuf};

/// Removes `.`, and `..` where the text allows it, without access to the file system.
pub(super) fn normalized(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for part in path.components() {
        match part {
            Component::CurDir => {}
            Component::ParentDir if matches!(plain.components().next_back(), Some(Component::Normal(_))) => {
                plain.pop();
            }
            part => plain.push(part),
        }
    }
    plain
}
