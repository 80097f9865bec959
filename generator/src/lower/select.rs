//! The choice of operations to lower: the patterns of `only` and `skip`.
//!
//! A pattern is compared with the operation's id (`list*`), with its path when it begins with `/`
//! (`/v1/bots/*`), with method and path when it has a method before it (`GET /v1/*`), and with its
//! tags when it begins with `tag:` (`tag:Billing`). `*` stands for any characters, `?` for one.

use wildmatch::WildMatch;

use crate::diagnostic::wording::nearest;
use crate::spec::{Operation, Webhook};

/// An entry of `only` or `skip` that matches no operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmatched {
    /// `only` or `skip`.
    pub setting: &'static str,
    /// The pattern.
    pub entry: String,
    /// The most similar id, path or tag.
    pub nearest: Option<String>,
}

/// The patterns, and their matches.
pub(super) struct Selection {
    patterns: Vec<Pattern>,
    /// The existing ids, paths and tags, each in the form of a pattern.
    known: Vec<String>,
}

struct Pattern {
    setting: &'static str,
    entry: String,
    matcher: WildMatch,
    matched: bool,
}

impl Selection {
    pub(super) fn new(only: &[String], skip: &[String]) -> Self {
        let entries = |setting, entries: &[String]| {
            let pattern = |entry: &String| Pattern {
                setting,
                entry: entry.clone(),
                matcher: WildMatch::new(entry),
                matched: false,
            };
            entries.iter().map(pattern).collect::<Vec<_>>()
        };
        let mut patterns = entries("only", only);
        patterns.extend(entries("skip", skip));
        Self {
            patterns,
            known: Vec::new(),
        }
    }

    /// Returns true for an operation that is selected. Every pattern is tried, so that patterns without a match are
    /// found.
    pub(super) fn wants(&mut self, operation: &Operation) -> bool {
        if self.patterns.is_empty() {
            return true;
        }
        let mut names = vec![
            operation.path.clone(),
            format!("{} {}", operation.method.as_str(), operation.path),
        ];
        names.extend(operation.id.clone());
        names.extend(operation.tags.iter().map(|tag| format!("tag:{tag}")));
        let (chosen, skipped) = self.matches(names);
        chosen && !skipped
    }

    /// Returns true for a request of the service that is selected: by its name, its id or a tag. `chosen` is true for a
    /// callback of an operation that is selected, so it need not be selected itself.
    pub(super) fn wants_webhook(&mut self, webhook: &Webhook, chosen: bool) -> bool {
        if self.patterns.is_empty() {
            return true;
        }
        let mut names = vec![webhook.name.clone()];
        names.extend(webhook.id.clone());
        names.extend(webhook.tags.iter().map(|tag| format!("tag:{tag}")));
        let (matches, skipped) = self.matches(names);
        (chosen || matches) && !skipped
    }

    /// Returns whether `only` has one of the names, or is not set, and whether `skip` has one.
    fn matches(&mut self, names: Vec<String>) -> (bool, bool) {
        let (mut has_only, mut chosen, mut skipped) = (false, false, false);
        for pattern in &mut self.patterns {
            let matches = names.iter().any(|name| pattern.fits(name));
            pattern.matched |= matches;
            if pattern.setting == "only" {
                has_only = true;
                chosen |= matches;
            } else {
                skipped |= matches;
            }
        }
        for name in names {
            if !self.known.contains(&name) {
                self.known.push(name);
            }
        }
        (chosen || !has_only, skipped)
    }

    /// Returns the patterns that match nothing.
    pub(super) fn unmatched(&self) -> Vec<Unmatched> {
        let known = || self.known.iter().map(String::as_str);
        (self.patterns.iter())
            .filter(|pattern| !pattern.matched)
            .map(|pattern| {
                let tag = format!("tag:{}", pattern.entry);
                let meant = known()
                    .find(|name| name.eq_ignore_ascii_case(&tag))
                    .or_else(|| nearest(&pattern.entry, known()));
                Unmatched {
                    setting: pattern.setting,
                    entry: pattern.entry.clone(),
                    nearest: meant.map(str::to_owned),
                }
            })
            .collect()
    }
}

impl Pattern {
    /// Returns whether the pattern matches. Every name of an operation is of one kind, and a pattern too.
    fn fits(&self, name: &str) -> bool {
        kind(&self.entry) == kind(name) && self.matcher.matches(name)
    }
}

/// Returns the kind of a name or a pattern.
fn kind(text: &str) -> &'static str {
    const METHODS: [&str; 8] = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"];
    match text.split_once(' ') {
        _ if text.starts_with('/') => "path",
        _ if text.starts_with("tag:") => "tag",
        Some((method, _)) if METHODS.contains(&method) => "method and path",
        _ => "id",
    }
}
