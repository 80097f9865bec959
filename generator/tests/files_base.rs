//! Base URIs of documents and files: `$self`, `$id`, and the URL that `sources` has a file for.

mod on_disk;

use on_disk::{PET, document, folder, generator, refused, types};

const OWN: &str = "$self: https://api.example.com/docs/openapi.yaml\n";

fn with_own_address(reference: &str) -> String {
    let own = "components: {schemas: {Own: {type: object, properties: {o: {type: string}}}}}\n";
    document(reference).replace("3.0.3\n", &format!("3.2.0\n{OWN}")) + own
}

#[test]
fn the_address_of_a_document_leads_to_itself() {
    let whole = with_own_address("https://api.example.com/docs/openapi.yaml#/components/schemas/Own");
    let files = [("api/openapi.yaml", &*whole)];
    assert!(types(&generator(&folder("own-address", &files))).contains("pub struct Own {"));
    // The same in another file.
    let whole = with_own_address("models/m.yaml");
    let model = "{type: object, properties: {own: {$ref: '../openapi.yaml#/components/schemas/Own'}, \
                 same: {$ref: 'https://api.example.com/docs/openapi.yaml#/components/schemas/Own'}}}";
    let files = [("api/openapi.yaml", &*whole), ("api/models/m.yaml", model)];
    let types = types(&generator(&folder("own-address-elsewhere", &files)));
    assert!(types.contains("pub same: Option<Own>"), "{types}");
}

#[test]
fn addresses_below_that_of_a_document_are_files_below_its_folder() {
    for reference in [
        "https://api.example.com/docs/models/pet.yaml",
        "/docs/models/pet.yaml",
        "./models/pet.yaml",
    ] {
        let whole = with_own_address(reference);
        let files = [("api/openapi.yaml", &*whole), ("api/models/pet.yaml", PET)];
        assert!(
            types(&generator(&folder("below", &files))).contains("pub struct Pet {"),
            "{reference}"
        );
    }
}

#[test]
fn an_address_without_a_file_is_a_url_still() {
    for reference in [
        "https://api.example.com/docs/models/none.yaml",
        "https://api.example.com/other/pet.yaml",
        "/other/pet.yaml",
    ] {
        let whole = with_own_address(reference);
        let files = [("api/openapi.yaml", &*whole), ("api/pet.yaml", PET)];
        let said = refused(&generator(&folder("no-file", &files)));
        assert!(said.contains("URLs are not fetched"), "{said}");
    }
}

/// Files outside of the folder stay refused, however their address is written.
#[test]
fn an_address_leads_to_no_folder_that_may_not_be_read() {
    for reference in [
        "https://api.example.com/docs/../secret.yaml",
        "https://api.example.com/docs/%2e%2e/secret.yaml",
    ] {
        let whole = with_own_address(reference);
        let files = [("api/openapi.yaml", &*whole), ("secret.yaml", PET)];
        refused(&generator(&folder("secret", &files)));
    }
}

#[test]
fn references_of_a_fetched_file_are_relative_to_its_url() {
    let url = "http://schemas.example.com/v1/d.yaml";
    let files = [
        ("api/openapi.yaml", document(url)),
        (
            "fetched/d.yaml",
            "type: object\nproperties: {a: {$ref: /v1/sub/e.yaml}, b: {$ref: sub/e.yaml}, c: {$ref: ../v1/sub/e.yaml}}\n"
                .to_owned(),
        ),
        ("fetched/sub/e.yaml", PET.to_owned()),
        ("elsewhere/e.yaml", PET.to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (*name, &**text)).collect();
    let root = folder("fetched", &files);
    let by_folder = generator(&root).source("http://schemas.example.com/v1/", root.join("fetched"));
    // Each file may be anywhere.
    let by_file = generator(&root).source(url, root.join("fetched/d.yaml")).source(
        "http://schemas.example.com/v1/sub/e.yaml",
        root.join("elsewhere/e.yaml"),
    );
    for generator in [by_folder, by_file] {
        let types = types(&generator);
        for member in ["a", "b", "c"] {
            assert!(types.contains(&format!("pub {member}: Option<E>")), "{types}");
        }
    }
}

#[test]
fn files_with_an_id_refer_to_each_other_by_it() {
    let pet = "{$id: 'https://example.com/schemas/pet.yaml', type: object, \
               properties: {owner: {$ref: 'https://example.com/schemas/owner.yaml'}}}";
    let whole = document("schemas/pet.yaml").replace("3.0.3", "3.1.0");
    let files = [
        ("api/openapi.yaml", &*whole),
        ("api/schemas/pet.yaml", pet),
        ("api/schemas/owner.yaml", PET),
    ];
    assert!(types(&generator(&folder("ids", &files))).contains("pub owner: Option<Owner>"));
}
