//! The changelog of a crate in the form that is kept with the documents: `## version`, then `- ` and one change per
//! line.

use crate::emit::Release;

/// The heading of changes that are not released yet.
pub const UNRELEASED: &str = "Unreleased";

/// Reads a changelog. Text before the first heading is ignored: it is for people.
///
/// # Errors
///
/// When a line under a heading is neither empty nor a change.
pub fn read_changelog(text: &str) -> Result<Vec<Release>, String> {
    let mut releases: Vec<Release> = Vec::new();
    for (index, line) in text.lines().enumerate() {
        if let Some(version) = line.strip_prefix("## ") {
            releases.push(Release {
                version: version.trim().to_owned(),
                changes: Vec::new(),
            });
            continue;
        }
        let Some(release) = releases.last_mut() else {
            continue;
        };
        if let Some(change) = line.strip_prefix("- ") {
            release.changes.push(change.trim().to_owned());
        } else if let (true, Some(change)) = (line.starts_with("  "), release.changes.last_mut()) {
            change.push(' ');
            change.push_str(line.trim());
        } else if !line.trim().is_empty() {
            return Err(format!(
                "{}: expected `## version`, `- change` or an indented line that continues a change",
                index + 1
            ));
        }
    }
    Ok(releases)
}

/// Returns the text with `changes` added at the start of the unreleased section. With a `version`, that section becomes
/// this version.
///
/// # Errors
///
/// See [`read_changelog`].
pub fn add_entries(text: &str, changes: &[String], version: Option<&str>) -> Result<String, String> {
    let mut releases = read_changelog(text)?;
    if releases.first().is_none_or(|first| first.version != UNRELEASED) {
        let fresh = Release {
            version: UNRELEASED.to_owned(),
            changes: Vec::new(),
        };
        releases.insert(0, fresh);
    }
    if let Some(first) = releases.first_mut() {
        first.changes.splice(0..0, changes.iter().cloned());
        if let Some(version) = version {
            version.clone_into(&mut first.version);
        }
    }
    let head = text.split("\n## ").next().unwrap_or_default();
    let head = if head.starts_with("## ") { "" } else { head.trim_end() };
    let mut out = if head.is_empty() {
        "# Changelog".to_owned()
    } else {
        head.to_owned()
    };
    for release in releases {
        out.push_str("\n\n## ");
        out.push_str(&release.version);
        out.push('\n');
        for change in release.changes {
            out.push_str("\n- ");
            out.push_str(&change);
        }
    }
    out.push('\n');
    Ok(out)
}
