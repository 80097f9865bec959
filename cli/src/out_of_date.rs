//! The message of `--check` when a crate is out of date.

use std::fmt;

use botpress_codegen::output::{Difference, MANIFEST};

/// The maximum number of listed files; the others are counted.
const SHOWN_FILES: usize = 12;
/// The maximum number of lines that are shown of the first difference.
const SHOWN_LINES: usize = 30;

/// The differences, and the command that resolves them.
pub(crate) struct OutOfDate<'a> {
    pub(crate) folder: &'a str,
    pub(crate) differences: &'a [Difference],
    /// The lock, when it differs.
    pub(crate) lock: Option<String>,
    /// The command that brings the folder up to date.
    pub(crate) command: String,
}

impl fmt::Display for OutOfDate<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let folder = self.folder;
        writeln!(f, "{folder} is out of date with the documents:")?;
        for difference in self.differences.iter().take(SHOWN_FILES) {
            match difference {
                Difference::Extra(path) => writeln!(f, "  stale    {path}"),
                Difference::Missing(path) => writeln!(f, "  missing  {path}"),
                Difference::Changed { path, old, new } => {
                    let (added, removed) = counts(old, new);
                    writeln!(f, "  changed  {path} (+{added} -{removed})")
                }
            }?;
        }
        if self.differences.len() > SHOWN_FILES {
            writeln!(f, "  … and {} more", self.differences.len() - SHOWN_FILES)?;
        }
        if let Some(lock) = &self.lock {
            writeln!(f, "  changed  {lock} (names of types)")?;
        }
        let changed = self.differences.iter().find_map(|difference| match difference {
            // The hashes in the manifest would tell a reader nothing.
            Difference::Changed { path, old, new } if path != MANIFEST => Some((path, old, new)),
            _ => None,
        });
        if let Some((path, old, new)) = changed {
            let diff = similar::TextDiff::from_lines(old.as_str(), new.as_str());
            let unified = diff
                .unified_diff()
                .context_radius(2)
                .header(&format!("{folder}/{path}"), "as generated")
                .to_string();
            for line in unified.lines().take(SHOWN_LINES) {
                writeln!(f, "{line}")?;
            }
            if unified.lines().count() > SHOWN_LINES {
                f.write_str("…\n")?;
            }
        }
        write!(f, "to update it, run: {}", self.command)
    }
}

fn counts(old: &str, new: &str) -> (usize, usize) {
    let diff = similar::TextDiff::from_lines(old, new);
    diff.iter_all_changes()
        .fold((0, 0), |(added, removed), change| match change.tag() {
            similar::ChangeTag::Insert => (added + 1, removed),
            similar::ChangeTag::Delete => (added, removed + 1),
            similar::ChangeTag::Equal => (added, removed),
        })
}

/// Quotes an argument for a shell.
pub(crate) fn quoted(argument: &str) -> String {
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,@+".contains(c);
    if !argument.is_empty() && argument.chars().all(plain) {
        return argument.to_owned();
    }
    format!("'{}'", argument.replace('\'', r"'\''"))
}
