//! Anchors in other files, and references that were meant for another file.

mod on_disk;

use on_disk::{PET, document, folder, generated, generator, refused, types};

/// Returns a document of 3.1 that refers to a schema, and has one with an anchor.
fn with_anchor(reference: &str) -> String {
    let own = "components:\n  schemas:\n    Own: {$anchor: own, type: object, properties: {o: {type: string}}}\n";
    document(reference).replace("3.0.3", "3.1.0") + own
}

const MODELS: &str = "A: {$anchor: thing, type: object, properties: {t: {type: string}}}\n";

#[test]
fn an_anchor_may_be_in_another_file() {
    for (reference, name) in [("models/m.yaml#thing", "A"), ("./openapi.yaml#own", "Own")] {
        let whole = with_anchor(reference);
        let files = [("api/openapi.yaml", &*whole), ("api/models/m.yaml", MODELS)];
        let generator = generator(&folder("anchors", &files));
        assert!(
            types(&generator).contains(&format!("pub struct {name} {{")),
            "{reference}"
        );
    }
}

/// A list of anything, whose items a schema in another file replaces.
#[test]
fn a_generic_schema_may_be_in_another_file() {
    let whole = document("models/pets.yaml").replace("3.0.3", "3.1.0");
    let list = "type: array\nitems: {$dynamicRef: '#item'}\n$defs: {any: {$dynamicAnchor: item}}\n";
    let pets = "type: object\nrequired: [pets]\nproperties:\n  pets:\n    $ref: list.yaml\n    $defs:\n      \
                pet: {$dynamicAnchor: item, type: object, title: Pet, properties: {name: {type: string}}}\n";
    let files = [
        ("api/openapi.yaml", &*whole),
        ("api/models/pets.yaml", pets),
        ("api/models/list.yaml", list),
    ];
    let types = types(&generator(&folder("generic", &files)));
    assert!(types.contains("pub pets: Vec<Pet>"), "{types}");
}

/// Strictly, `#/` is the member with an empty name.
#[test]
fn a_pointer_to_nothing_is_the_whole_file() {
    for fragment in ["", "#", "#/"] {
        let whole = document(&format!("models/pet.yaml{fragment}"));
        let files = [("api/openapi.yaml", &*whole), ("api/models/pet.yaml", PET)];
        let types = types(&generator(&folder("whole", &files)));
        assert!(types.contains("pub struct Pet {"), "{fragment}: {types}");
    }
}

#[test]
fn an_anchor_that_no_file_has_is_an_error() {
    let whole = with_anchor("models/m.yaml#think");
    let files = [("api/openapi.yaml", &*whole), ("api/models/m.yaml", MODELS)];
    let said = refused(&generator(&folder("no-anchor", &files)));
    assert!(said.contains("nor an anchor of that file"), "{said}");
}

/// In a file, `#/` is the file itself.
#[test]
fn a_reference_that_is_meant_for_the_document_says_what_to_write() {
    let whole = with_anchor("models/m.yaml#/A");
    let model = "A: {type: object, properties: {t: {$ref: '#/components/schemas/Own'}}}\n";
    let files = [
        ("api/openapi.yaml", &*whole),
        ("api/models/m.yaml", model),
        ("api/models/unused.yaml", PET),
    ];
    let said = refused(&generator(&folder("meant", &files)));
    assert!(
        said.contains("write `../openapi.yaml#/components/schemas/Own`"),
        "{said}"
    );
}

/// A file that is a schema may contain others. But a misspelled field is reported, as in the document itself.
#[test]
fn a_misspelled_field_of_a_file_is_told_and_other_content_is_not() {
    let whole = with_anchor("models/m.yaml");
    let model = "type: object\nproperties: {c: {$ref: '#/colour'}}\ncolour: {type: string}\nrequird: [c]\n";
    let files = [("api/openapi.yaml", &*whole), ("api/models/m.yaml", model)];
    let said = generated(&generator(&folder("misspelled", &files))).output.warnings;
    assert!(
        said.contains("`requird`") && said.contains("did you mean `required`?"),
        "{said}"
    );
    assert!(!said.contains("`colour`"), "{said}");
}
