//! The next version of a crate, decided by its changes.

use std::fmt;

use super::change::Verdict;

/// The error for a text that is not a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadVersion(pub String);

impl fmt::Display for BadVersion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a version of the form `1.2.3`", self.0)
    }
}

impl std::error::Error for BadVersion {}

/// Returns the version that follows `version` when the most severe change is `verdict`, by semantic versioning as cargo
/// reads it: below 1.0 a breaking change raises the second number, and everything else the third; from 1.0 on a
/// breaking change raises the first, a compatible one the second, and one without effect the third.
///
/// # Errors
///
/// When `version` is not three numbers.
pub fn next_version(version: &str, verdict: Verdict) -> Result<String, BadVersion> {
    let bad = || BadVersion(version.to_owned());
    let numbers: Vec<u64> = version
        .split('.')
        .map(|part| part.parse().map_err(|_| bad()))
        .collect::<Result<_, _>>()?;
    let [major, minor, patch] = numbers[..] else {
        return Err(bad());
    };
    let (major, minor, patch) = match (major, minor, verdict) {
        (0, 0, Verdict::Breaking) => (0, 1, 0),
        (0, _, Verdict::Breaking) => (0, minor + 1, 0),
        (0, ..) => (0, minor, patch + 1),
        (_, _, Verdict::Breaking) => (major + 1, 0, 0),
        (_, _, Verdict::Compatible) => (major, minor + 1, 0),
        (_, _, Verdict::None) => (major, minor, patch + 1),
    };
    Ok(format!("{major}.{minor}.{patch}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_follow_the_verdict() {
        for (version, verdict, next) in [
            ("0.1.0", Verdict::Breaking, "0.2.0"),
            ("0.1.7", Verdict::Compatible, "0.1.8"),
            ("0.1.7", Verdict::None, "0.1.8"),
            ("0.0.3", Verdict::Breaking, "0.1.0"),
            ("1.4.2", Verdict::Breaking, "2.0.0"),
            ("1.4.2", Verdict::Compatible, "1.5.0"),
            ("1.4.2", Verdict::None, "1.4.3"),
        ] {
            assert_eq!(next_version(version, verdict).as_deref(), Ok(next), "{version}");
        }
        for version in ["1.0", "1.0.0-beta", "x", ""] {
            assert!(next_version(version, Verdict::None).is_err(), "{version}");
        }
    }
}
