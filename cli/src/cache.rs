//! The folder of the cache of runs: in the folder that the system has for caches.

use std::env;
use std::path::PathBuf;

/// The name of the folder in it.
const NAME: &str = "botpress-codegen";

/// The folder of this program in the user's caches. `None` for users without such a folder.
pub(crate) fn folder() -> Option<PathBuf> {
    caches()
        .filter(|caches| caches.is_absolute())
        .map(|caches| caches.join(NAME))
}

fn caches() -> Option<PathBuf> {
    let given = |name| env::var_os(name).map(PathBuf::from);
    if cfg!(windows) {
        return given("LOCALAPPDATA");
    }
    if let Some(caches) = given("XDG_CACHE_HOME").filter(|caches| caches.is_absolute()) {
        return Some(caches);
    }
    let inner = if cfg!(target_os = "macos") {
        "Library/Caches"
    } else {
        ".cache"
    };
    env::home_dir().map(|home| home.join(inner))
}
