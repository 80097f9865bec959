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

/// Returns the types of a document in these files as lines whose order has no meaning: types are in the order in which
/// they are met.
fn lines(root: &Path) -> Vec<String> {
    let types = types_without_warnings(root);
    let mut lines: Vec<String> = types.lines().map(str::to_owned).collect();
    lines.sort_unstable();
    lines
}

/// Returns the types of a union of a lion and a tiger: each is a file and a component.
fn union(test: &str, members: &str, mapping: &str) -> String {
    let whole = document("#/components/schemas/Animal")
        + &format!(
            "components:\n  schemas:\n    Animal:\n      oneOf: {members}\n      discriminator: {{propertyName: k{mapping}}}\n    \
             Lion: {{$ref: s/lion.yaml}}\n    Tiger: {{$ref: s/tiger.yaml}}\n"
        );
    let files = [
        ("api/openapi.yaml", whole.as_str()),
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

/// Nothing refers to a child but the mapping of the base.
#[test]
fn the_files_that_a_mapping_names_are_children() {
    let pet = "type: object\nrequired: [petType]\nproperties: {petType: {type: string}, name: {type: string}}\n\
               discriminator: {propertyName: petType, mapping: {cat: ./cat.yaml, dog: dog.yaml}}\n";
    let files = [
        ("api/openapi.yaml", document("s/pet.yaml")),
        ("api/s/pet.yaml", pet.to_owned()),
        (
            "api/s/cat.yaml",
            "allOf: [{$ref: pet.yaml}, {type: object, properties: {claws: {type: integer}}}]\n".to_owned(),
        ),
        (
            "api/s/dog.yaml",
            "allOf: [{$ref: pet.yaml}, {type: object, properties: {bark: {type: boolean}}}]\n".to_owned(),
        ),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let split = lines(&folder("children-mapped", &files));
    let whole = document("#/components/schemas/pet")
        + "components:\n  schemas:\n    pet:\n      type: object\n      required: [petType]\n      \
           properties: {petType: {type: string}, name: {type: string}}\n      \
           discriminator: {propertyName: petType, mapping: {cat: cat, dog: dog}}\n    \
           cat:\n      allOf: [{$ref: '#/components/schemas/pet'}, {type: object, properties: {claws: {type: integer}}}]\n    \
           dog:\n      allOf: [{$ref: '#/components/schemas/pet'}, {type: object, properties: {bark: {type: boolean}}}]\n";
    let whole = lines(&folder("children-whole", &[("api/openapi.yaml", &whole)]));
    assert!(whole.contains(&"pub enum Pet {".to_owned()), "{whole:#?}");
    assert_eq!(split, whole);
}

/// Documents of Azure keep paths in one file, and a family of definitions in another.
#[test]
fn definitions_of_a_file_that_is_read_are_children() {
    let definitions = r##""definitions": {
        "Base": {"type": "object", "discriminator": "kind", "required": ["kind"],
            "properties": {"kind": {"type": "string"}, "n": {"type": "string"}}},
        "One": {"allOf": [{"$ref": "#/definitions/Base"}], "properties": {"o": {"type": "string"}}},
        "Two": {"allOf": [{"$ref": "#/definitions/One"}], "properties": {"t": {"type": "string"}},
            "x-ms-discriminator-value": "#Two"},
        "Holder": {"type": "object", "properties": {"b": {"$ref": "#/definitions/Base"}}}}"##;
    // A family that nothing uses is not read: there may be any mistake in it.
    let unused = r##""Other": {"allOf": [{"$ref": "#/definitions/Unused"}], "type": "objekt"},
        "Unused": {"type": "object", "discriminator": "kind"}, "##;
    let paths = |file: &str| {
        format!(
            r#"{{"swagger": "2.0", "info": {{"title": "t", "version": "1"}}, "paths": {{"/a": {{"get": {{"operationId": "a",
            "responses": {{"200": {{"description": "ok", "schema": {{"$ref": "{file}#/definitions/Holder"}}}}}}}}}}}}"#
        )
    };
    let split = [
        ("api/openapi.yaml", paths("./defs.json") + "}"),
        (
            "api/defs.json",
            format!(
                "{{{}}}",
                definitions.replace("\"Holder\"", &format!("{unused}\"Holder\""))
            ),
        ),
    ];
    let split: Vec<(&str, &str)> = split.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let split = lines(&folder("children-azure", &split));
    let whole = format!("{}, {}}}", paths(""), definitions);
    let whole = lines(&folder("children-azure-whole", &[("api/openapi.yaml", &whole)]));
    for part in [
        "pub enum Base {",
        "    One(One),",
        "    Two(Two),",
        "/// In JSON its `kind` is `#Two`.",
    ] {
        assert!(whole.contains(&part.to_owned()), "{part}\n{whole:#?}");
    }
    assert_eq!(split, whole);
}

/// The schemas of a section that is in another file are the ones that references into that file mean.
#[test]
fn a_section_in_another_file_has_one_type_for_each_schema() {
    const SCHEMAS: &str = "
Pet:
  oneOf: [{$ref: '#/Cat'}, {$ref: '#/Dog'}]
  discriminator: {propertyName: t, mapping: {c: Cat, d: Dog}}
Cat: {type: object, required: [t], properties: {t: {type: string}, kittens: {type: array, items: {$ref: '#/Cat'}}}}
Dog: {type: object, required: [t], properties: {t: {type: string}, weight: {type: string}}}
";
    let components = format!(
        "schemas:{}",
        SCHEMAS.replace('\n', "\n  ").replace("'#/", "'#/schemas/")
    );
    for (section, name, text) in [
        ("components: {schemas: {$ref: pets.yaml}}", "api/pets.yaml", SCHEMAS),
        ("components: {$ref: parts.yaml}", "api/parts.yaml", components.as_str()),
    ] {
        let whole = document("#/components/schemas/Pet") + section;
        let root = folder("section", &[("api/openapi.yaml", whole.as_str()), (name, text)]);
        let generator = generator(&root);
        assert_eq!(generated(&generator).output.warnings, "", "{section}");
        let types = types(&generator);
        assert_eq!(types.matches("pub struct Cat").count(), 1, "{types}");
        assert!(types.contains("pub kittens: Option<Vec<Cat>>"), "{types}");
        assert!(
            types.contains("Some(\"c\")") && types.contains("Some(\"d\")"),
            "{types}"
        );
    }
}
