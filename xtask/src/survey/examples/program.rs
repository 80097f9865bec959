//! Writes one program that reads and writes the examples of many crates.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Context as _;
use serde::Deserialize;
use serde_json::Value;

use super::outcome::{Outcome, compare};
use super::{Case, Examples, Found, Loss};

/// The name of the program's package.
pub const NAME: &str = "doc-examples";
/// The maximum number of losses that are shown in full.
const SAMPLES: usize = 20;

/// The part of the program that is the same for all crates.
const COMMON: &str = r#"//! Reads and writes the examples of the crates; written by `cargo xtask corpus`.

use std::panic::catch_unwind;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

type Again = fn(&str) -> Result<String, String>;

fn again<T: DeserializeOwned + Serialize>(text: &str) -> Result<String, String> {
    let value: T = serde_json::from_str(text).map_err(|error| format!("can't be read: {error}"))?;
    serde_json::to_string(&value).map_err(|error| format!("can't be written: {error}"))
}

fn run(folder: &str, package: &str, types: &[(&str, Again)]) {
    let text = std::fs::read_to_string(format!("{folder}/{package}.json")).expect("the examples are there");
    let found: Value = serde_json::from_str(&text).expect("the examples are JSON");
    for (index, case) in found["cases"].as_array().into_iter().flatten().enumerate() {
        let Some((_, again)) = types.iter().find(|(name, _)| case["rust"] == *name) else {
            continue;
        };
        let text = case["value"].to_string();
        let result = catch_unwind(|| again(&text)).unwrap_or_else(|_| Err("panics".to_owned()));
        let (written, error) = match result {
            Ok(written) => (Some(written), None),
            Err(error) => (None, Some(error)),
        };
        println!("{}", json!({ "package": package, "index": index, "written": written, "error": error }));
    }
}
"#;

/// A line that the program prints.
#[derive(Debug, Deserialize)]
struct Line {
    package: String,
    index: usize,
    written: Option<String>,
    error: Option<String>,
}

/// Writes the package: a program for these packages, whose crates are in the same folder.
///
/// # Errors
///
/// When a file can't be written.
pub fn write(folder: &Path, packages: &[(&str, &Found)]) -> anyhow::Result<()> {
    let mut manifest = format!(
        "[package]\nname = \"{NAME}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nserde = \"1\"\nserde_json = {{ version = \"1\", features = [\"preserve_order\"] }}\n"
    );
    for (package, _) in packages {
        let _ = writeln!(manifest, "{package} = {{ path = \"../{package}\" }}");
    }
    let source = folder.join("src");
    fs::create_dir_all(&source).with_context(|| format!("can't create {}", source.display()))?;
    for (path, text) in [
        (folder.join("Cargo.toml"), manifest),
        (source.join("main.rs"), text(packages)),
    ] {
        fs::write(&path, text).with_context(|| format!("can't write {}", path.display()))?;
    }
    Ok(())
}

fn text(packages: &[(&str, &Found)]) -> String {
    let mut text = COMMON.to_owned();
    let mut main = String::new();
    for (package, found) in packages {
        let module = package.replace('-', "_");
        let types: BTreeSet<&str> = found.cases.iter().map(|case| case.rust.as_str()).collect();
        let _ = writeln!(
            text,
            "\nmod {module} {{\n    use ::{module}::api::types;\n\n    pub(crate) const TYPES: &[(&str, crate::Again)] = &["
        );
        for ty in types {
            let _ = writeln!(text, "        ({ty:?}, crate::again::<{ty}>),");
        }
        text.push_str("    ];\n}\n");
        let _ = writeln!(main, "    run(&folder, {package:?}, {module}::TYPES);");
    }
    let _ = write!(
        text,
        "\nfn main() {{\n    let folder = std::env::args().nth(1).expect(\"the folder of the examples\");\n{main}}}\n"
    );
    text
}

/// Reads the results of each package from the output of the program. An example without a line is lost: the program
/// ended there.
pub fn read(printed: &str, packages: &[(&str, &Found)]) -> Vec<Examples> {
    let lines: Vec<Line> = printed
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect();
    let one = |(package, found): &(&str, &Found)| {
        let mut examples = Examples {
            invalid: found.invalid,
            unnamed: found.unnamed,
            ..Examples::default()
        };
        for (index, case) in found.cases.iter().enumerate() {
            let mut lines = lines.iter();
            let line = lines.find(|line| line.package == *package && line.index == index);
            judge(case, line, &mut examples);
        }
        examples
    };
    packages.iter().map(one).collect()
}

fn judge(case: &Case, line: Option<&Line>, examples: &mut Examples) {
    let written = line.and_then(|line| line.written.as_deref());
    let written = written.and_then(|text| serde_json::from_str::<Value>(text).ok());
    let reason = match written.map(|written| compare(&case.value, &written)) {
        Some(Outcome::Kept) => {
            examples.kept += 1;
            return;
        }
        Some(Outcome::Shortened(place)) => {
            examples.shortened += 1;
            format!("`{place}` is not written back")
        }
        Some(Outcome::Changed(place)) => {
            examples.lost += 1;
            format!("`{place}` is written differently")
        }
        None => {
            examples.lost += 1;
            let error = line.and_then(|line| line.error.clone());
            error.unwrap_or_else(|| "ends the program".to_owned())
        }
    };
    if examples.first.len() < SAMPLES {
        examples.first.push(Loss {
            pointer: case.pointer.clone(),
            rust: case.rust.clone(),
            reason,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn found(values: &[Value]) -> Found {
        let cases = values.iter().enumerate().map(|(at, value)| Case {
            pointer: format!("/{at}"),
            rust: "types::Order".to_owned(),
            value: value.clone(),
        });
        Found {
            invalid: 2,
            unnamed: 1,
            cases: cases.collect(),
        }
    }

    #[test]
    fn printed_results_are_judged_by_example() {
        let found = found(&[json!({ "a": 1 }), json!({ "a": 2 }), json!([1]), json!(4)]);
        let printed = [
            json!({ "package": "doc-a", "index": 1, "written": "{}", "error": null }).to_string(),
            json!({ "package": "doc-a", "index": 0, "written": "{\"a\":1.0}", "error": null }).to_string(),
            json!({ "package": "doc-a", "index": 2, "written": null, "error": "can't be read: no" }).to_string(),
            json!({ "package": "doc-b", "index": 3, "written": "4", "error": null }).to_string(),
        ]
        .join("\n");
        let examples = &read(&printed, &[("doc-a", &found)])[0];
        assert_eq!((examples.kept, examples.shortened, examples.lost), (1, 1, 2));
        assert_eq!((examples.invalid, examples.unnamed), (2, 1));
        let reasons: Vec<_> = examples.first.iter().map(|loss| loss.reason.as_str()).collect();
        assert_eq!(
            reasons,
            ["`/a` is not written back", "can't be read: no", "ends the program"]
        );
    }

    #[test]
    fn the_program_is_rust_and_names_each_type_once() {
        let found = found(&[json!(1), json!(2)]);
        let text = text(&[("doc-a", &found)]);
        syn::parse_file(&text).unwrap();
        assert_eq!(text.matches("again::<types::Order>").count(), 1, "{text}");
    }
}
