//! The rule *Location-has-a-file*: a finding is shown in the text of the document that its location names.

use crate::diagnostic::{Code, Diagnostic, DocumentId, Location, Pointer};
use crate::report::{Style, records, render};
use crate::source::{Document, Source, Sources};

struct Several(Vec<Document>);

impl Sources for Several {
    fn text_of(&self, document: DocumentId) -> &Source {
        self.0.get(document.index()).unwrap_or(&self.0[0]).source()
    }
}

fn several() -> Several {
    let read = |name: &str, text: &str| Document::read(name, text.as_bytes().to_vec()).expect("a document");
    Several(vec![
        read("main.yaml", "a:\n  b: 1\n"),
        read("shared/pets.yaml", "# Shared.\n\na:\n  b: [2, 3]\n"),
    ])
}

fn at(document: u32, keys: &[&str]) -> Location {
    Location {
        document: DocumentId::new(document),
        pointer: Pointer::of(keys),
    }
}

#[test]
fn each_place_is_shown_in_its_own_document() {
    let found = [
        Diagnostic::new(Code::Bounds, &at(1, &["a", "b", "1"]), "wrong there")
            .related(&at(0, &["a", "b"]), "it is referred to here"),
        Diagnostic::new(Code::Bounds, &at(0, &["a"]), "wrong here")
            .at_key()
            .related(&at(0, &["a", "b"]), "and here"),
    ];
    insta::assert_snapshot!(render(&several(), &found, Style::PLAIN), @r"
    warning[bounds]: wrong here
     --> main.yaml:1:1
      |
    1 | a:
      | ^
      |
      = at: #/a
    note: and here
     --> main.yaml:2:6
      |
    2 |   b: 1
      |      -

    warning[bounds]: wrong there
     --> shared/pets.yaml:4:10
      |
    4 |   b: [2, 3]
      |          ^
      |
      = at: #/a/b/1
    note: it is referred to here
     --> main.yaml:2:6
      |
    2 |   b: 1
      |      -

    main.yaml: 2 warnings
    ");

    let records = records(&several(), &found);
    let places: Vec<_> = (records.iter())
        .map(|record| (record.file.as_str(), record.line, record.pointer.as_str()))
        .collect();
    assert_eq!(places, [("main.yaml", 1, "/a"), ("shared/pets.yaml", 4, "/a/b/1")]);
    assert_eq!(records[0].related[0].file, None);
    assert_eq!(records[1].related[0].file.as_deref(), Some("main.yaml"));
    assert_eq!(records[1].related[0].line, 2);
}

#[test]
fn places_of_one_pointer_in_two_documents_are_two_places() {
    let found = [0, 1, 0].map(|document| Diagnostic::new(Code::Bounds, &at(document, &["a"]), "x"));
    assert_eq!(records(&several(), &found).len(), 2);
}
