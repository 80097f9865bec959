//! Long chains and rings of schemas: each is read or rejected with a message, in `check` and in a complete run, on a
//! thread with the default stack. A stack overflow ends this program, so a test that returns has passed.
//!
//! `cargo xtask bench depth` does the same with 100,000 schemas.

use botpress_codegen::check::check;
use botpress_codegen::diagnostic::Diagnostics;
use botpress_codegen::report::Style;
use botpress_codegen::source::Document;
use botpress_codegen::{Failure, Input, InputDocument, Output, generate};
use made_up::Version;
use made_up::deep::{LINKS, Link, chain, chain_in, reversed};
use serde_json::Value;

/// The default stack of a thread.
const STACK: usize = 2 << 20;

const CONFIG: &str = "[crate]\nname = \"deep\"\nversion = \"0.0.0\"\ndescription = \"Deep\"\nlicense = \"MIT\"\n\
                      [apis.deep]\ndocument = \"deep.json\"\n";

fn on_a_small_thread<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK);
        let thread = thread.spawn_scoped(scope, work).expect("a thread");
        thread.join().expect("no panic")
    })
}

fn checked(document: &Value) -> Diagnostics {
    let bytes = serde_json::to_vec(document).expect("JSON");
    on_a_small_thread(|| {
        let document = Document::read("deep.json", bytes).expect("a document");
        let mut diagnostics = Diagnostics::default();
        check(&document, &mut diagnostics);
        diagnostics
    })
}

fn run(document: &Value) -> Result<Output, Failure> {
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config: CONFIG.to_owned(),
        documents: vec![InputDocument {
            document: "deep.json".to_owned(),
            name: "deep.json".to_owned(),
            bytes: serde_json::to_vec(document).expect("JSON"),
        }],
        ..Input::default()
    };
    on_a_small_thread(|| generate(&input, Style::PLAIN, &|_, _, _| {}))
}

/// The length of a chain that is long, but quick to read.
fn long(link: Link) -> usize {
    match link.levels() {
        1 => 300,
        _ => 4,
    }
}

/// The codes of the errors for a chain that is too long. All other chains are read.
fn refusals(link: Link, ring: bool) -> &'static [&'static str] {
    match (link, ring) {
        (Link::Items | Link::Map | Link::NestedItems | Link::Tuple, _) => &["nesting-too-deep"],
        (Link::AllOf | Link::AllOfAlone | Link::Heir, false) => &["all-of-too-deep"],
        (Link::AllOf | Link::AllOfAlone | Link::Heir, true) => &["all-of-too-deep", "all-of-cycle"],
        (Link::NestedAllOf, true) => &["all-of-cycle"],
        (Link::Reference, false) => &["reference-chain"],
        (Link::Reference, true) => &["reference-cycle"],
        _ => &[],
    }
}

fn is_read_or_refused(what: &str, document: &Value, refusals: &[&str]) {
    checked(document);
    match run(document) {
        Ok(output) => {
            assert!(refusals.is_empty(), "{what} is read");
            assert!(!output.files.is_empty(), "{what}");
        }
        Err(failure) => {
            let errors = failure.records.iter().map(|record| record.code.name());
            let refused = errors.clone().any(|code| refusals.contains(&code));
            assert!(refused, "{what}: {}", failure.text);
            for record in &failure.records {
                assert!(!record.pointer.is_empty(), "{what}: {}", failure.text);
                assert!(record.message.len() < 2_000, "{what}: {}", record.message);
            }
        }
    }
}

#[test]
fn long_chains_are_read_or_refused() {
    for link in LINKS {
        let document = chain(link, long(link), false);
        is_read_or_refused(&format!("chain of {link:?}"), &document, refusals(link, false));
    }
}

#[test]
fn a_chain_is_the_same_from_the_end() {
    for link in [Link::Required, Link::AllOf, Link::Items, Link::Reference, Link::Mixture] {
        let document = reversed(link, long(link));
        let what = format!("reversed {link:?}");
        is_read_or_refused(&what, &document, refusals(link, false));
    }
}

#[test]
fn long_rings_are_read_or_refused() {
    for link in LINKS {
        let document = chain(link, long(link), true);
        is_read_or_refused(&format!("ring of {link:?}"), &document, refusals(link, true));
    }
}

/// In the syntax of other versions.
#[test]
fn long_chains_of_other_versions_are_read_or_refused() {
    for version in [Version::V20, Version::V31] {
        for link in [Link::Required, Link::Items, Link::AllOf, Link::Reference] {
            for ring in [false, true] {
                let document = chain_in(version, link, long(link), ring).expect("it can be written");
                let what = format!("{version:?} {link:?}, ring: {ring}");
                is_read_or_refused(&what, &document, refusals(link, ring));
            }
        }
    }
}

/// This would take too long if each schema were compared with all that extend it, or with all of its parts.
#[test]
fn far_longer_chains_are_refused_at_once() {
    for link in [Link::AllOf, Link::AllOfAlone, Link::Heir] {
        for ring in [false, true] {
            let document = chain(link, 2_000, ring);
            is_read_or_refused(&format!("{link:?}"), &document, refusals(link, ring));
        }
    }
}

#[test]
fn far_longer_chains_are_checked() {
    for link in [Link::Required, Link::OneOf, Link::Reference, Link::Mixture] {
        for ring in [false, true] {
            checked(&chain(link, 5_000, ring));
        }
    }
}
