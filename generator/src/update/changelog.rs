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
/// this version. Everything else stays as it is.
///
/// # Errors
///
/// See [`read_changelog`].
pub fn add_entries(text: &str, changes: &[String], version: Option<&str>) -> Result<String, String> {
    read_changelog(text)?;
    let text = text.replace("\r\n", "\n");
    let first = if text.starts_with("## ") {
        Some(0)
    } else {
        text.find("\n## ").map(|end| end + 1)
    };
    let (head, sections) = text.split_at(first.unwrap_or(text.len()));
    let (title, rest) = sections.split_once('\n').unwrap_or((sections, ""));
    let is_unreleased = title
        .strip_prefix("## ")
        .is_some_and(|title| title.trim() == UNRELEASED);
    let mut out = match head.trim_end() {
        "" => "# Changelog".to_owned(),
        head => head.to_owned(),
    };
    out.push_str("\n\n## ");
    out.push_str(version.unwrap_or(UNRELEASED));
    out.push_str("\n\n");
    for change in changes {
        out.push_str("- ");
        out.push_str(change);
        out.push('\n');
    }
    let rest = if is_unreleased { rest } else { sections };
    let rest = rest.trim_start_matches('\n');
    if rest.starts_with("## ") {
        out.push('\n');
    }
    out.push_str(rest);
    out.truncate(out.trim_end().len());
    out.push('\n');
    Ok(out)
}
