//! The rules of ARCHITECTURE.md about rooms: the rooms that each may use, and the knowledge that belongs to one room.

mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// A source file: its path from `src`, its room, and its text without comments and tests.
struct Source {
    path: String,
    room: String,
    text: String,
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<Source> {
    let src = root().join("src");
    let mut files = Vec::new();
    walk::sources(&src, &mut files);
    files.sort();
    let mut sources = Vec::new();
    for file in files {
        let path = file.strip_prefix(&src).expect("it is below `src`");
        let path = path.to_string_lossy().replace('\\', "/");
        if path.ends_with("tests.rs") || path.contains("/tests/") {
            continue;
        }
        let text = fs::read_to_string(&file).expect("a source");
        let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
        let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
        let room = path.split('/').next().unwrap_or_default();
        sources.push(Source {
            room: room.trim_end_matches(".rs").to_owned(),
            // The name of the program is not the name of a service.
            text: code.collect::<Vec<_>>().join("\n").replace("botpress-codegen", ""),
            path,
        });
    }
    assert!(sources.len() > 100, "the sources were not found");
    sources
}

/// The names at the root of the crate that a path from `crate` begins with: `crate::a::b` and `crate::{a, b::c}`.
fn named(text: &str) -> BTreeSet<String> {
    let word = |text: &str| -> String {
        let end = text.find(|c: char| c != '_' && !c.is_alphanumeric());
        text[..end.unwrap_or(text.len())].to_owned()
    };
    let mut names = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            names.insert(word(rest));
            continue;
        };
        let mut depth = 0;
        let mut start = true;
        for (at, c) in group.char_indices() {
            match c {
                '}' if depth == 0 => break,
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 0 => start = true,
                c if start && depth == 0 && !c.is_whitespace() => {
                    names.insert(word(&group[at..]));
                    start = false;
                }
                _ => {}
            }
        }
    }
    names.remove("");
    names
}

/// The room of each item that `lib.rs` exports at the root of the crate.
fn given_out() -> BTreeMap<String, String> {
    let lib = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    let mut of = BTreeMap::new();
    for line in lib.split("pub use ").skip(1) {
        let (room, rest) = line.split_once("::").expect("a path");
        let items = rest.split(';').next().unwrap_or_default();
        for item in items.split(|c: char| !c.is_alphanumeric() && c != '_') {
            of.insert(item.to_owned(), room.to_owned());
        }
    }
    of
}

/// The table of ARCHITECTURE.md: each room, and the rooms that it may use.
fn allowed() -> Vec<(String, BTreeSet<String>)> {
    let text = fs::read_to_string(root().join("../ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    let (_, table) = text.split_once("| room | may use |").expect("the table of rooms");
    let rows = table.lines().skip(2).take_while(|line| line.starts_with('|'));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').collect();
        let names =
            |cell: &str| -> BTreeSet<String> { cell.split('`').skip(1).step_by(2).map(str::to_owned).collect() };
        let room = names(cells[0]).pop_first().expect("a room");
        (room, names(cells[1]))
    })
    .collect()
}

#[test]
fn a_room_uses_only_those_before_it_that_it_may() {
    let allowed = allowed();
    let mut before = BTreeSet::new();
    for (room, uses) in &allowed {
        let later: Vec<_> = uses.difference(&before).collect();
        assert!(
            later.is_empty(),
            "the table lets `{room}` use {later:?}, which are not above it"
        );
        before.insert(room.clone());
    }
    let rooms: BTreeMap<_, _> = allowed.into_iter().collect();
    let given_out = given_out();
    let mut used: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut wrong = Vec::new();
    for source in sources().iter().filter(|source| source.path != "lib.rs") {
        let Some(may) = rooms.get(&source.room) else {
            panic!("`{}` has no row in the table of ARCHITECTURE.md", source.room);
        };
        // The emitter's templates of code name modules of the generated crate by `crate::`.
        for name in named(&source.text) {
            let room = if rooms.contains_key(&name) {
                &name
            } else {
                given_out.get(&name).unwrap_or(&name)
            };
            if *room == source.room || (source.room == "emit" && !rooms.contains_key(room)) {
                continue;
            }
            used.entry(source.room.clone()).or_default().insert(room.clone());
            if !may.contains(room) {
                wrong.push(format!("{} uses `{room}`", source.path));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "the table of ARCHITECTURE.md forbids:\n{}",
        wrong.join("\n")
    );
    for (room, may) in rooms {
        let idle: Vec<_> = may
            .iter()
            .filter(|one| used.get(&room).is_none_or(|used| !used.contains(*one)))
            .collect();
        assert!(
            idle.is_empty(),
            "`{room}` does not use {idle:?}: take it out of the table"
        );
    }
}

/// Fails if a file outside of `rooms` contains one of the `words`.
fn only(rooms: &[&str], words: &[&str], rule: &str) {
    let mut wrong = Vec::new();
    for source in sources() {
        if rooms.iter().any(|room| source.path.starts_with(room)) {
            continue;
        }
        for word in words.iter().filter(|word| source.text.contains(**word)) {
            wrong.push(format!("{}: {word}", source.path));
        }
    }
    assert!(wrong.is_empty(), "{rule}:\n{}", wrong.join("\n"));
}

#[test]
fn only_the_reader_of_3_0_knows_openapiv3() {
    only(&["spec/read/v30"], &["openapiv3"], "read `spec` instead");
}

#[test]
fn only_resolve_follows_references() {
    // `check` uses the keyword to point at it, and `update` to distinguish a reference from keywords next to it.
    let reading = [".get(\"$ref\")", "percent_decode", ".strip_prefix('#')"];
    only(
        &["resolve", "check", "update/prose.rs"],
        &reading,
        "use `resolve` instead",
    );
}

#[test]
fn only_readers_know_a_version() {
    // After the readers, nothing is specific to a version. `diff` shows the texts of the documents, and `gather` joins
    // files before they are read.
    let versions = [
        "get(\"nullable\")",
        "get(\"exclusiveMinimum\")",
        "\"swagger\"",
        "\"3.0",
        "\"3.1",
        "\"definitions\"",
    ];
    only(
        &["version.rs", "spec/read", "check", "gather", "diff/limits.rs"],
        &versions,
        "read `spec` instead",
    );
}

#[test]
fn only_ident_makes_identifiers() {
    let making = [
        "to_snake_case",
        "to_upper_camel_case",
        "ToSnakeCase",
        "ToUpperCamelCase",
        "\"yield\"",
    ];
    only(&["ident"], &making, "use `ident` instead");
}

#[test]
fn no_service_is_known_by_name() {
    let names = ["otpress", "Stripe", "GitHub", "Twilio"];
    // `emit/templates.rs` names a package of this project.
    only(
        &["update/", "output/", "build/", "emit/templates.rs"],
        &names,
        "what is particular to a service belongs in the configuration",
    );
}
