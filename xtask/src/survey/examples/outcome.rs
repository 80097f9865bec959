//! Compares a value that was written with the one that was read.

use serde_json::{Number, Value};

/// The change of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// The same.
    Kept,
    /// The same except for missing members; the location of the first.
    Shortened(String),
    /// Different; the location of the first difference.
    Changed(String),
}

/// Compares what was read with what was written. Numbers are equal by value; a member that is null is not the same as
/// one that is absent.
pub fn compare(read: &Value, written: &Value) -> Outcome {
    let mut missing = None;
    match changed(read, written, "", &mut missing) {
        Some(place) => Outcome::Changed(place),
        None => missing.map_or(Outcome::Kept, Outcome::Shortened),
    }
}

/// Returns the first difference. The depth of values is bounded by the reader of documents, so recursion ends.
fn changed(read: &Value, written: &Value, place: &str, missing: &mut Option<String>) -> Option<String> {
    match (read, written) {
        (Value::Object(read), Value::Object(written)) => {
            if let Some(added) = written.keys().find(|key| !read.contains_key(*key)) {
                return Some(format!("{place}/{added}"));
            }
            read.iter().find_map(|(key, value)| {
                let place = format!("{place}/{key}");
                if let Some(written) = written.get(key) {
                    return changed(value, written, &place, missing);
                }
                missing.get_or_insert(place);
                None
            })
        }
        (Value::Array(read), Value::Array(written)) if read.len() == written.len() => {
            let items = read.iter().zip(written).enumerate();
            items
                .into_iter()
                .find_map(|(at, (read, written))| changed(read, written, &format!("{place}/{at}"), missing))
        }
        (Value::Number(read), Value::Number(written)) if equal(read, written) => None,
        (read, written) => (read != written).then(|| place.to_owned()),
    }
}

/// Numbers are read and written exactly, so floats need no tolerance.
fn equal(read: &Number, written: &Number) -> bool {
    read == written || (read.as_f64() == written.as_f64() && (read.is_f64() || written.is_f64()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_are_equal_by_value_and_null_is_not_absence() {
        let read = json!({ "a": 1.0, "b": [{ "c": null }], "d": "x" });
        let cases = [
            (json!({ "d": "x", "b": [{ "c": null }], "a": 1 }), Outcome::Kept),
            (
                json!({ "a": 1, "b": [{}], "d": "x" }),
                Outcome::Shortened("/b/0/c".to_owned()),
            ),
            (json!({ "a": 1, "b": [], "d": "x" }), Outcome::Changed("/b".to_owned())),
            (
                json!({ "a": 1.5, "b": [{}], "d": "x" }),
                Outcome::Changed("/a".to_owned()),
            ),
            (
                json!({ "a": 1, "b": [{ "c": null }], "d": "x", "e": 1 }),
                Outcome::Changed("/e".to_owned()),
            ),
        ];
        for (written, outcome) in cases {
            assert_eq!(compare(&read, &written), outcome, "{written}");
        }
        let large = (json!(9_007_199_254_740_993_u64), json!(9_007_199_254_740_992_u64));
        assert_ne!(compare(&large.0, &large.1), Outcome::Kept);
    }
}
