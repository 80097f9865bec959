//! Compares the first program of each page of the guide with the same program for the service's TypeScript SDK.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Counts lines of code: neither blank nor only a comment.
fn lines(code: &str) -> usize {
    let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//");
    code.lines().map(str::trim).filter(is_code).count()
}

/// Each page with a twin: lines of Rust, lines of TypeScript.
fn measured(root: &Path) -> BTreeMap<String, (usize, usize)> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(root.join("tests/twins")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let page = fs::read_to_string(root.join(format!("docs/client/{name}.md"))).unwrap();
        let block = page.split("\n```rust").nth(1).unwrap();
        let (_, block) = block.split_once('\n').unwrap();
        let (program, _) = block.split_once("\n```").unwrap();
        assert!(program.contains("fn main"), "{name} begins with no program");
        let twin = fs::read_to_string(path).unwrap();
        found.insert(name, (lines(program), lines(&twin)));
    }
    found
}

#[test]
fn programs_are_at_most_half_again_as_long_as_their_twins() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let measured = measured(root);
    assert!(measured.len() >= 8, "{} programs", measured.len());
    let numbers = fs::read_to_string(root.join("docs/numbers.md")).unwrap();
    for (name, (rust, twin)) in &measured {
        assert!(
            2 * rust <= 3 * twin,
            "{name}: {rust} lines of Rust, {twin} of TypeScript"
        );
        let row = format!("](client/{name}.md) | {rust} | {twin} |");
        assert!(numbers.contains(&row), "docs/numbers.md lacks: {row}");
    }
}
