//! The wording that messages share: descriptions of values, lists of names, suggestions.

use serde_json::Value;

/// Describes a value, for use in a sentence.
pub(crate) fn found(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => format!("the boolean `{value}`"),
        Value::Number(value) => format!("the number `{value}`"),
        Value::String(value) => format!("the string \"{}\"", short(value)),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// Returns the first 60 characters of the first line, for use in a sentence.
pub(crate) fn short(text: &str) -> String {
    const LONGEST: usize = 60;
    let line = text.lines().next().unwrap_or_default();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None if line.len() < text.len() => format!("{line}…"),
        None => line.to_owned(),
    }
}

/// Returns the end of a long path, which names the file.
pub(crate) fn short_path(path: &str) -> String {
    const LONGEST: usize = 60;
    let line = path.lines().next().unwrap_or_default();
    let start = line.char_indices().rev().nth(LONGEST - 1);
    match start {
        Some((start, _)) if start > 0 => format!("…{}", &line[start..]),
        _ => line.to_owned(),
    }
}

/// A list of names longer than this is not searched: a suggestion is not worth a wait.
const MOST_NAMES: usize = 2_000;

/// Returns the most similar name, ignoring case, when it is similar enough to suggest.
pub(crate) fn nearest<'n>(name: &str, known: impl Iterator<Item = &'n str>) -> Option<&'n str> {
    let wanted = name.to_lowercase();
    // Distance costs the product of the lengths, so names of very different lengths are not measured.
    let furthest = (wanted.chars().count() / 3).clamp(1, 4);
    known
        .take(MOST_NAMES)
        .filter(|known| known.len().abs_diff(name.len()) <= furthest && *known != name)
        .map(|known| {
            let distance = strsim::damerau_levenshtein(&wanted, &known.to_lowercase());
            (distance, known)
        })
        .filter(|(distance, _)| *distance <= furthest)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, known)| known)
}

/// Formats a list of names for a sentence: "`a`, `b` or `c`".
pub(crate) fn list(names: &[&str]) -> String {
    let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_path_keeps_its_end_and_another_text_its_beginning() {
        let path = format!("/{}/owner.yaml", "folder/".repeat(20));
        let shown = short_path(&path);
        assert!(shown.starts_with('…') && shown.ends_with("/owner.yaml"), "{shown}");
        assert_eq!(shown.chars().count(), 61);
        assert_eq!(short_path("a/ö.yaml"), "a/ö.yaml");
        assert!(short(&path).starts_with("/folder/") && short(&path).ends_with('…'));
    }
}
