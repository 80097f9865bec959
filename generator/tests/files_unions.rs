//! Documents in several files: the schemas that a discriminator names.

mod on_disk;

use std::path::Path;

use on_disk::{PET, document, folder, generated, generator, types};

const LION: &str = "{type: object, required: [k], properties: {k: {type: string}, mane: {type: string}}}\n";
const TIGER: &str = "{type: object, required: [k], properties: {k: {type: string}, stripes: {type: integer}}}\n";

/// Returns the types of a document in these files, without its warnings, of which there must be none.
fn types_without_warnings(root: &Path) -> String {
    let made = generated(&generator(root)).output;
    assert_eq!(made.warnings, "");
    types(&generator(root))
}

/// Returns the types of a union of a lion and a tiger: each is a file and a component.
fn union(test: &str, members: &str, mapping: &str) -> String {
    let text = document("#/components/schemas/Animal")
        + &format!(
            "components:\n  schemas:\n    Animal:\n      oneOf: {members}\n      discriminator: {{propertyName: k{mapping}}}\n    \
             Lion: {{$ref: s/lion.yaml}}\n    Tiger: {{$ref: s/tiger.yaml}}\n"
        );
    let files = [
        ("api/openapi.yaml", text.as_str()),
        ("api/s/lion.yaml", LION),
        ("api/s/tiger.yaml", TIGER),
    ];
    types_without_warnings(&folder(test, &files))
}

#[test]
fn a_mapping_and_a_member_may_name_one_schema_differently() {
    let files = "[{$ref: s/lion.yaml}, {$ref: s/tiger.yaml}]";
    let components = "[{$ref: '#/components/schemas/Lion'}, {$ref: '#/components/schemas/Tiger'}]";
    let by_name = ", mapping: {li: '#/components/schemas/Lion', ti: Tiger}";
    let by_file = ", mapping: {li: s/lion.yaml, ti: ./s/tiger.yaml}";
    let plain = union("union-plain", components, by_name);
    assert!(plain.contains("\"li\"") && plain.contains("\"ti\""), "{plain}");
    assert_eq!(union("union-files", files, by_name), plain);
    assert_eq!(union("union-components", components, by_file), plain);
    assert_eq!(union("union-only-files", files, by_file), plain);
    // Without a mapping the value is the name that the document gives the schema.
    let names = union("union-names", components, "");
    assert!(names.contains("\"Lion\""), "{names}");
    assert_eq!(union("union-names-of-files", files, ""), names);
}

#[test]
fn a_mapping_to_another_file_is_shown_as_it_is_written() {
    let text = document("#/components/schemas/Animal")
        + "components:\n  schemas:\n    Animal:\n      oneOf: [{$ref: s/lion.yaml}, {$ref: s/tiger.yaml}]\n      \
           discriminator: {propertyName: k, mapping: {pet: s/pet.yaml, no: s/no.yaml}}\n";
    let files = [
        ("api/openapi.yaml", text.as_str()),
        ("api/s/lion.yaml", LION),
        ("api/s/tiger.yaml", TIGER),
        ("api/s/pet.yaml", PET),
    ];
    let said = generated(&generator(&folder("union-shown", &files))).output.warnings;
    assert!(said.contains("`s/pet.yaml` is not a member of this union"), "{said}");
    assert!(said.contains("`s/no.yaml`"), "{said}");
    assert!(!said.contains("x-files"), "{said}");
}
