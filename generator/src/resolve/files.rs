//! References to other files: their syntax, and their form once the files are parts of the document.
//!
//! A document that refers to other files is read as one value: each file is a member of the object [`FILES`] at its
//! root, and the references to it are local ones. So the later rooms know of one document only.

use std::collections::{HashMap, HashSet};

use percent_encoding::percent_decode_str;
use serde_json::Value;

use super::{localized, segments};
use crate::diagnostic::{Location, Pointer};

/// The member of the root that contains the other files, by their names.
pub const FILES: &str = "x-files";

/// Returns the file or URL of a reference, decoded, and its fragment (`#` and the text after it). The file is empty in
/// a reference within one document.
pub fn split(reference: &str) -> (String, &str) {
    let at = reference.find('#').unwrap_or(reference.len());
    let (file, fragment) = reference.split_at(at);
    let decoded = if is_url(file) {
        file.to_owned()
    } else {
        percent_decode_str(file).decode_utf8_lossy().into_owned()
    };
    (decoded, fragment)
}

/// Returns true for a reference that has a scheme (`https:`). One letter and a colon are a Windows drive.
pub fn is_url(file: &str) -> bool {
    let scheme = file.split_once(':').map_or("", |(scheme, _)| scheme);
    let mut letters = scheme.chars();
    scheme.len() > 1
        && letters.next().is_some_and(|c| c.is_ascii_alphabetic())
        && letters.all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'))
}

/// Returns the local reference to a part of a file. `None` when the fragment is not a JSON pointer.
pub fn into_file(file: &str, fragment: &str) -> Option<String> {
    let pointer = match fragment {
        // `#/` is the member with an empty name, but documents that write it mean the whole file.
        "" | "#" | "#/" => "",
        fragment => fragment.strip_prefix('#').filter(|p| p.starts_with('/'))?,
    };
    let place = Pointer::of(&[FILES, file]);
    // In a reference, a percent sign starts an escape.
    let place = place.as_str().replace('%', "%25");
    Some(format!("#{place}{pointer}"))
}

/// Returns the location of a file.
pub fn place_of(file: &str) -> Location {
    Location::of(&[FILES, file])
}

/// Returns the file that a location is in, and the keys in it.
pub fn within_file(place: &Location) -> Option<(String, Vec<String>)> {
    let mut keys = place.pointer.keys();
    if keys.next()? != FILES {
        return None;
    }
    let file = keys.next()?.into_owned();
    Some((file, keys.map(std::borrow::Cow::into_owned).collect()))
}

/// Returns a reference as a person writes it: the file, and the location in it.
pub fn shown(reference: &str) -> String {
    let keys = segments(reference).unwrap_or_default();
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    match keys.as_slice() {
        [FILES, file] => (*file).to_owned(),
        [FILES, file, rest @ ..] => format!("{file}#{}", Pointer::of(rest)),
        _ => reference.to_owned(),
    }
}

/// Returns the name of a file as a whole: the file name without folders and extensions.
pub fn stem(file: &str) -> String {
    let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
    let mut stem = name;
    for ending in ["json", "yaml", "yml", "schema", "model"] {
        let shorter = stem.strip_suffix(ending).and_then(|rest| rest.strip_suffix('.'));
        stem = shorter.filter(|rest| !rest.is_empty()).unwrap_or(stem);
    }
    // A name that any file could have is of no use: the folder's is used.
    let folder = file[..file.len() - name.len()].trim_end_matches(['/', '\\']);
    if matches!(stem, "index" | "_index" | "schema" | "schemas" | "model") && !folder.is_empty() {
        return stem_of_folder(folder);
    }
    stem.to_owned()
}

fn stem_of_folder(folder: &str) -> String {
    let name = folder.rsplit(['/', '\\']).next().unwrap_or(folder);
    name.to_owned()
}

/// Names of files and folders with schemas of any kind, in the singular.
const GENERAL: [&str; 6] = ["component", "definition", "model", "object", "schema", "type"];

/// Returns the name of a schema in a file with as many names of the file and its folders before it as it takes to make
/// it unique.
pub(crate) fn longer_name(short: &str, file: &str, used: &HashSet<String>) -> String {
    let mut name = short.to_owned();
    let stem = stem(file);
    let folders = file.split('/').rev().skip(1);
    let all: Vec<&str> = std::iter::once(stem.as_str())
        .chain(folders)
        .filter(|part| *part != "..")
        .collect();
    // Names that say only that schemas are there come last.
    let (general, own): (Vec<&str>, Vec<&str>) = all
        .into_iter()
        .partition(|part| GENERAL.contains(&part.trim_end_matches('s')));
    let mut last = short;
    for part in own.into_iter().chain(general) {
        if part.eq_ignore_ascii_case(last) {
            continue;
        }
        last = part;
        name = format!("{part}_{name}");
        if !used.contains(&name) {
            return name;
        }
    }
    let free = (2_u32..).map(|number| format!("{name}_{number}"));
    let mut free = free.filter(|name| !used.contains(name));
    free.next().unwrap_or(name)
}

/// Calls `visit` with each string that is a reference, or may be one: `$ref`, `$dynamicRef`, and the values of a
/// mapping. Recurses into the value, whose depth is bounded.
pub fn each(value: &mut Value, visit: &mut dyn FnMut(&mut String)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, visit)),
        Value::Object(map) => {
            for (key, member) in map.iter_mut() {
                match (key.as_str(), member) {
                    ("$ref" | "$dynamicRef", Value::String(text)) => visit(text),
                    ("discriminator", Value::Object(discriminator)) => {
                        let mapping = discriminator.get_mut("mapping");
                        let mapping = mapping.and_then(Value::as_object_mut);
                        for (_, target) in mapping.into_iter().flatten() {
                            if let Value::String(text) = target {
                                visit(text);
                            }
                        }
                    }
                    (_, member) => each(member, visit),
                }
            }
        }
        _ => {}
    }
}

/// A file or URL that a text refers to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mention {
    /// The text of the reference without its fragment, decoded.
    pub file: String,
    /// True if only examples refer to it: its content is data, and may be in any format.
    pub is_example: bool,
}

/// Returns the files and URLs that a value refers to, each once, in the order in which they are written.
pub fn outside(value: &Value) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    let mut known = HashMap::new();
    // An address of the document itself is not another file.
    let value = localized(value);
    collect(&value, false, &mut |text, is_example| {
        let (file, _) = split(text);
        if file.is_empty() {
            return;
        }
        let index = *known.entry(file.clone()).or_insert(found.len());
        match found.get_mut(index) {
            Some(mention) => mention.is_example &= is_example,
            None => found.push(Mention { file, is_example }),
        }
    });
    found
}

/// Does the same as [`each`], without changing anything.
fn collect(value: &Value, is_example: bool, visit: &mut dyn FnMut(&str, bool)) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| collect(item, is_example, visit)),
        Value::Object(map) => {
            for (key, member) in map {
                match (key.as_str(), member) {
                    ("$ref" | "$dynamicRef", Value::String(text)) => visit(text, is_example),
                    ("discriminator", Value::Object(discriminator)) => {
                        let mapping = discriminator.get("mapping").and_then(Value::as_object);
                        let targets = mapping.into_iter().flatten();
                        // A name is not a file unless it looks like one.
                        targets
                            .filter_map(|(_, target)| target.as_str())
                            .filter(|text| text.contains(['/', '#', '.']))
                            .for_each(|text| visit(text, is_example));
                    }
                    (key, member) => collect(member, is_example || EXAMPLES.contains(&key), visit),
                }
            }
        }
        _ => {}
    }
}

/// The keys of examples.
const EXAMPLES: [&str; 2] = ["example", "examples"];

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn references_are_taken_apart() {
        let apart = |text: &'static str| split(text);
        assert_eq!(apart("#/a"), (String::new(), "#/a"));
        assert_eq!(apart("a%20b.yaml"), ("a b.yaml".to_owned(), ""));
        assert_eq!(apart("../a.yaml#/b"), ("../a.yaml".to_owned(), "#/b"));
        assert_eq!(
            apart("https://x.test/a%20b#c"),
            ("https://x.test/a%20b".to_owned(), "#c")
        );
        assert!(is_url("https://x.test/a") && is_url("urn:a") && !is_url("c:/a"));
        assert!(!is_url("a/b.yaml") && !is_url("../a:b/c.yaml") && !is_url(""));
    }

    #[test]
    fn a_reference_into_a_file_is_one_into_the_document() {
        let into = |fragment| into_file("models/a~b %.yaml", fragment);
        let whole = into("").expect("a reference");
        assert_eq!(whole, "#/x-files/models~1a~0b %25.yaml");
        assert_eq!(shown(&whole), "models/a~b %.yaml");
        let part = into("#/definitions/A~1B").expect("a reference");
        assert_eq!(shown(&part), "models/a~b %.yaml#/definitions/A~1B");
        assert_eq!(into("#anchor"), None);
        let place = place_of("models/a.yaml").child("b");
        assert_eq!(
            within_file(&place),
            Some(("models/a.yaml".to_owned(), vec!["b".to_owned()]))
        );
        assert_eq!(within_file(&Location::of(&["paths", "/a"])), None);
    }

    #[test]
    fn a_file_is_called_by_its_name_or_its_folder() {
        for (file, name) in [
            ("Pet.yaml", "Pet"),
            ("models/pet.schema.json", "pet"),
            ("models/pet/index.yml", "pet"),
            ("index.yaml", "index"),
            ("a/..yaml", "."),
            (".yaml", ".yaml"),
        ] {
            assert_eq!(stem(file), name, "{file}");
        }
    }

    #[test]
    fn outside_references_are_found_once_and_in_order() {
        let value = json!({
            "a": {"$ref": "b.yaml#/x"},
            "c": [{"$ref": "a.yaml"}, {"$ref": "#/a"}, {"$ref": "b.yaml"}],
            "properties": {"$ref": {"type": "string"}},
            "discriminator": {"propertyName": "k", "mapping": {"one": "Name", "two": "c.yaml#/y"}},
        });
        let files: Vec<String> = outside(&value).into_iter().map(|one| one.file).collect();
        assert_eq!(files, ["b.yaml", "a.yaml", "c.yaml"]);
    }

    #[test]
    fn only_examples_refer_to_an_example() {
        let value = json!({
            "example": {"$ref": "a.json"},
            "examples": {"one": {"value": {"$ref": "b.json"}}},
            "schema": {"$ref": "b.json"},
        });
        let examples: Vec<bool> = outside(&value).into_iter().map(|one| one.is_example).collect();
        assert_eq!(examples, [true, false]);
    }
}
