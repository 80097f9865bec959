//! Features for groups of operations: each combination compiles without warnings, and has the right items.

use std::path::Path;

use project_tests::crates::Crate;

const FOLDER: &str = env!("CARGO_TARGET_TMPDIR");

const CONFIG: &str = r#"
[crate]
name = "shop"
version = "1.0.0"
description = "Shop"

[apis.shop]
document = "shop.yaml"
features-by = "tag"
"#;

/// Four tags and an operation without one; types of one group, two, all and no groups, and a type that converts from
/// one of another group.
const DOCUMENT: &str = "
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /health:
    get: {operationId: health, responses: {'204': {description: Well.}}}
  /orders/{id}:
    get:
      operationId: getOrder
      tags: [Orders, Users]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: fields, in: query, schema: {type: array, items: {type: string}}}]
      responses: {'200': {description: An order., content: {application/json: {schema: {$ref: '#/components/schemas/Order'}}}}}
  /pets:
    get:
      operationId: listPets
      tags: [Pet care]
      responses: {'200': {description: Pets., content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}}
  /pets/{id}:
    patch:
      operationId: updatePet
      tags: [blocking]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: '#/components/schemas/PetPatch'}}}
      responses: {'200': {description: A place., content: {application/json: {schema: {$ref: '#/components/schemas/Place'}}}}}
  /users:
    post:
      operationId: createUser
      tags: [Users]
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}
      responses: {'200': {description: A user., content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
webhooks:
  moved: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Moved'}}}}, responses: {'200': {description: Fine.}}}}
components:
  schemas:
    Money: {type: object, required: [amount, currency, unit], properties: {amount: {type: integer}, currency: {type: string}, unit: {type: string}}}
    Place: {type: object, required: [town], properties: {town: {type: string}}}
    Order: {type: object, required: [price, to], properties: {price: {$ref: '#/components/schemas/Money'}, to: {$ref: '#/components/schemas/Place'}}}
    Pet: {type: object, required: [id, name, kind, home], properties: {id: {type: string, readOnly: true}, name: {type: string}, kind: {type: string}, price: {$ref: '#/components/schemas/Money'}, home: {$ref: '#/components/schemas/Place'}}}
    PetPatch: {type: object, properties: {name: {type: string}, kind: {type: string}, price: {$ref: '#/components/schemas/Money'}}}
    User: {type: object, required: [home], properties: {home: {$ref: '#/components/schemas/Place'}, nick: {type: string}}}
    Moved: {type: object, required: [user, from, until], properties: {user: {$ref: '#/components/schemas/User'}, from: {$ref: '#/components/schemas/Place'}, until: {type: string}}}
    Unused: {type: object, required: [a, b, c, of], properties: {a: {type: string}, b: {type: string}, c: {type: string}, of: {$ref: '#/components/schemas/Pet'}}}
";

const GROUPS: [&str; 5] = [
    "shop-blocking",
    "shop-orders",
    "shop-other-types",
    "shop-pet-care",
    "shop-users",
];

fn shop() -> Crate {
    Crate::generate(CONFIG, &[("shop.yaml", DOCUMENT)]).expect("the document generates")
}

#[test]
fn the_manifest_has_a_feature_for_each_group() {
    let shop = shop();
    let manifest: toml::Table = shop.file("Cargo.toml").parse().expect("TOML");
    let features = manifest["features"].as_table().expect("a table");
    for group in GROUPS {
        let entry = features.get(group).unwrap_or_else(|| panic!("no {group}"));
        assert_eq!(entry.as_array().map(Vec::as_slice), Some(&["shop".into()][..]));
    }
    let own: Vec<&str> = features.keys().map(String::as_str).collect();
    let own: Vec<&str> = own.into_iter().filter(|name| name.starts_with("shop-")).collect();
    assert_eq!(own, GROUPS);
    let default = features["default"].as_array().expect("a list");
    for group in GROUPS {
        assert!(default.contains(&group.into()), "a crate has everything by default");
    }
}

#[test]
fn a_client_without_groups_has_no_unused_items() {
    let document = DOCUMENT.replace("operationId: health,", "operationId: health, tags: [Health],");
    let shop = Crate::generate(CONFIG, &[("shop.yaml", &document)]).expect("the document generates");
    let run = shop.cargo(Path::new(FOLDER), "features-none", "shop", &["check", "--lib"]);
    run.unwrap_or_else(|said| panic!("{said}"));
}

#[test]
fn every_choice_of_groups_compiles_with_its_types() {
    let shop = shop();
    // Programs, and the features that each needs.
    let programs = [
        ("none", "shop", "client.health();"),
        (
            "orders",
            "shop-orders",
            "client.get_order(\"1\").fields([\"a\"]); let _ = types::Money::builder();",
        ),
        (
            "pets",
            "shop-pet-care",
            "client.list_pets(); let _: Option<types::Pet> = None; let _ = types::Money::builder();",
        ),
        (
            "patches",
            "shop-blocking",
            "client.update_pet(\"1\", types::PetPatch::new()); let _ = types::Money::builder();",
        ),
        ("users", "shop-users", "let _: Option<types::User> = None;"),
        (
            "others",
            "shop-other-types",
            "let _: Option<types::Webhook> = None; let _: Option<types::Unused> = None;",
        ),
        (
            "kin",
            "shop-blocking,shop-pet-care",
            "fn of(pet: types::Pet) -> types::PetPatch { pet.into() } let _ = of;",
        ),
        (
            "all",
            "shop-blocking,shop-orders,shop-other-types,shop-pet-care,shop-users",
            "",
        ),
    ];
    for (name, features, uses) in programs {
        let mut with = shop.clone();
        with.files.push(botpress_codegen::emit::OutFile {
            path: "examples/program.rs".to_owned(),
            text: format!(
                "//! Uses the crate.\n#![allow(unused_imports, unused_must_use)]\nuse shop::shop::{{Client, types}};\n\
                 fn main() {{ let Ok(client) = Client::builder().base_url(\"http://localhost\").build() else {{ return }}; let _ = &client; {uses} }}\n"
            ),
        });
        // Without TLS, whose dependencies are not tested here.
        let dynamic = format!("{features},dynamic");
        for features in [features, &dynamic] {
            let arguments = ["check", "--lib", "--examples"];
            let run = with.cargo(Path::new(FOLDER), "features", features, &arguments);
            run.unwrap_or_else(|said| panic!("{name} ({features}): {said}"));
        }
    }
    // Items that a group does not need are absent.
    let mut without = shop;
    without.files.push(botpress_codegen::emit::OutFile {
        path: "examples/program.rs".to_owned(),
        text: "fn main() { let _: Option<shop::shop::types::Pet> = None; }\n".to_owned(),
    });
    let arguments = ["check", "--examples"];
    let said = without.cargo(Path::new(FOLDER), "features", "shop-orders", &arguments);
    assert!(said.is_err_and(|said| said.contains("Pet")));
}
