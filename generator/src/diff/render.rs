//! Writes a comparison as text for a terminal, as markdown for a review, as JSON for programs.

use std::fmt::Write as _;

use crate::text::{json, visible};

use super::change::{Breaks, Change, Comparison, Item, ItemChange, Side, Spot, Verdict};

/// The number of locations, operations and items that are listed; the others are counted.
const SHOWN: usize = 3;

/// The format of a comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// Plain text.
    #[default]
    Text,
    /// Markdown.
    Markdown,
    /// JSON, with all details.
    Json,
}

/// Writes a comparison. Ends in a line break.
pub fn render(comparison: &Comparison, format: Format) -> String {
    match format {
        Format::Text => text(comparison),
        Format::Markdown => markdown(comparison),
        Format::Json => {
            // Keys are strings and numbers are finite, so this can't fail.
            let text = serde_json::to_string_pretty(comparison).unwrap_or_default();
            format!("{}\n", json(&text))
        }
    }
}

/// Returns the lines for a changelog: the changes that users notice, the most severe first.
pub fn entry(module: &str, comparison: &Comparison) -> Vec<String> {
    let (old, new) = (visible(&comparison.old.version), visible(&comparison.new.version));
    let mut lines = vec![if old == new {
        format!("The {module} API is still {new}: {}.", counts(comparison))
    } else {
        format!("The {module} API changed from {old} to {new}: {}.", counts(comparison))
    }];
    let noticed = |change: &&Change| change.verdict != Verdict::None;
    lines.extend(comparison.changes.iter().filter(noticed).map(|change| {
        let mark = match change.breaks {
            Some(Breaks::Build) => " (breaks builds)",
            Some(Breaks::Run) => " (breaks at run time)",
            None => "",
        };
        format!("{module}: {}{mark}.", visible(&change.message))
    }));
    lines
}

fn counts(comparison: &Comparison) -> String {
    let count = |verdict| comparison.count(verdict);
    format!(
        "{} breaking, {} compatible, {} without effect",
        count(Verdict::Breaking),
        count(Verdict::Compatible),
        count(Verdict::None)
    )
}

fn head(comparison: &Comparison) -> String {
    let side = |side: &Side| {
        let unit = if side.operations == 1 {
            "operation"
        } else {
            "operations"
        };
        format!(
            "{} {} ({} {unit})",
            visible(&side.document),
            visible(&side.version),
            side.operations
        )
    };
    format!("{} to {}", side(&comparison.old), side(&comparison.new))
}

fn text(comparison: &Comparison) -> String {
    // Writing to a string can't fail.
    let mut out = String::new();
    let _ = writeln!(out, "{}", head(comparison));
    if comparison.changes.is_empty() {
        let _ = writeln!(out, "no difference{}", prose(comparison));
        return out;
    }
    let _ = writeln!(
        out,
        "{}: {}{}",
        comparison.verdict,
        counts(comparison),
        prose(comparison)
    );
    for change in &comparison.changes {
        let guess = if change.guess { " (a guess)" } else { "" };
        let _ = writeln!(out, "\n{}: {}{guess}", label(change), visible(&change.message));
        let _ = writeln!(out, "    why   {}", change.why);
        for (name, spots) in [("old", &change.old), ("new", &change.new)] {
            for spot in spots.iter().take(SHOWN) {
                let _ = writeln!(out, "    {name}   {}", place(spot));
            }
            more(&mut out, spots.len());
        }
        for item in change.rust.iter().take(SHOWN) {
            let _ = writeln!(out, "    rust  {}", rust(item));
        }
        more(&mut out, change.rust.len());
        if !change.operations.is_empty() {
            let _ = writeln!(out, "    in    {}", some(&change.operations));
        }
    }
    out
}

/// `breaking (build)`.
fn label(change: &Change) -> String {
    match change.breaks {
        Some(breaks) => format!("{} ({breaks})", change.verdict),
        None => change.verdict.to_string(),
    }
}

fn prose(comparison: &Comparison) -> String {
    match comparison.prose {
        0 => String::new(),
        1 => "; prose differs at 1 place".to_owned(),
        count => format!("; prose differs at {count} places"),
    }
}

fn more(out: &mut String, count: usize) {
    if count > SHOWN {
        let _ = writeln!(out, "          and {} more", count - SHOWN);
    }
}

fn place(spot: &Spot) -> String {
    let Spot {
        file,
        line,
        column,
        pointer,
    } = spot;
    format!("{}:{line}:{column} #{}", visible(file), visible(pointer))
}

fn rust(item: &Item) -> String {
    let path = &item.path;
    let text = match (item.change, &item.old, &item.new) {
        (ItemChange::Added, ..) => format!("+ {path}"),
        (ItemChange::Removed, ..) => format!("- {path}"),
        (ItemChange::Changed, Some(old), Some(new)) => format!("~ {path}: {old} => {new}"),
        (ItemChange::Changed, ..) => format!("~ {path}"),
    };
    visible(&text).into_owned()
}

fn some(names: &[String]) -> String {
    let shown = names[..names.len().min(SHOWN)].join(", ");
    let shown = visible(&shown);
    match names.len().saturating_sub(SHOWN) {
        0 => shown.into_owned(),
        more => format!("{shown} and {more} more"),
    }
}

fn markdown(comparison: &Comparison) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "# {}\n", head(comparison));
    if comparison.changes.is_empty() {
        let _ = writeln!(out, "No difference{}.", prose(comparison));
        return out;
    }
    let _ = writeln!(
        out,
        "**{}**: {}{}.",
        comparison.verdict,
        counts(comparison),
        prose(comparison)
    );
    for (verdict, title) in [
        (Verdict::Breaking, "Breaking"),
        (Verdict::Compatible, "Compatible"),
        (Verdict::None, "Without effect"),
    ] {
        let of: Vec<&Change> = comparison
            .changes
            .iter()
            .filter(|change| change.verdict == verdict)
            .collect();
        if of.is_empty() {
            continue;
        }
        let _ = writeln!(
            out,
            "\n## {title}\n\n| change | breaks | why | old | new | Rust |\n|---|---|---|---|---|---|"
        );
        for change in of {
            let spots = |spots: &[Spot]| {
                let mut cells: Vec<String> = spots
                    .iter()
                    .take(SHOWN)
                    .map(|spot| format!("{}:{} `#{}`", spot.line, spot.column, visible(&spot.pointer)))
                    .collect();
                if spots.len() > SHOWN {
                    cells.push(format!("and {} more", spots.len() - SHOWN));
                }
                cells.join("<br>")
            };
            let mut items: Vec<String> = change
                .rust
                .iter()
                .take(SHOWN)
                .map(|item| format!("`{}`", rust(item)))
                .collect();
            if change.rust.len() > SHOWN {
                items.push(format!("and {} more", change.rust.len() - SHOWN));
            }
            let cells = [
                format!(
                    "{}{}",
                    visible(&change.message),
                    if change.guess { " (a guess)" } else { "" }
                ),
                change.breaks.map(|breaks| breaks.to_string()).unwrap_or_default(),
                change.why.clone(),
                spots(&change.old),
                spots(&change.new),
                items.join("<br>"),
            ];
            let _ = writeln!(out, "| {} |", cells.map(|cell| cell.replace('|', "\\|")).join(" | "));
        }
    }
    out
}
