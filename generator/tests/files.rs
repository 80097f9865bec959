//! Documents in several files: the client, errors, and the files that are read.

mod on_disk;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use botpress_codegen::source::Document;
use botpress_codegen::{BuildError, Generator};

use on_disk::{PET, document, folder, generated, generator, refused, types};

/// The files of the client of a document, without its name and its hash.
fn client(path: &Path) -> BTreeMap<String, String> {
    let generator = Generator::new()
        .document("api", path)
        .relative_to(path.parent().expect("a folder"));
    let made = generated(&generator).output;
    assert_eq!(made.warnings, "");
    let documents = generator.documents().expect("documents");
    let hash = documents[0].1.hash();
    let name = path.file_name().expect("a name").to_string_lossy();
    let files = made.files.into_iter();
    files
        .map(|file| (file.path, file.text.replace(hash, "").replace(&*name, "")))
        .collect()
}

#[test]
fn a_document_in_many_files_gives_the_client_of_its_bundled_form() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/files/split");
    let split = client(&folder.join("openapi.yaml"));
    let bundled = client(&folder.join("bundled.yaml"));
    for (path, text) in &bundled {
        let lines = text.lines().zip(split[path].lines());
        let differs = lines.into_iter().find(|(one, two)| one != two);
        assert_eq!(differs, None, "{path}");
    }
    assert_eq!(bundled, split);
}

#[test]
fn all_files_are_reported_and_hashed() {
    let files = [
        ("api/openapi.yaml", document("a.yaml").as_str().to_owned()),
        ("api/a.yaml", "$ref: deep/b.yaml\n".to_owned()),
        ("api/deep/b.yaml", PET.to_owned()),
        ("api/unused.yaml", PET.to_owned()),
    ];
    let files: Vec<(&str, &str)> = files.iter().map(|(n, t)| (*n, t.as_str())).collect();
    let root = folder("told", &files);
    let read = generator(&root).files_read().expect("files");
    let read: Vec<_> = read
        .iter()
        .map(|path| path.strip_prefix(&root).expect("below"))
        .collect();
    assert_eq!(
        read,
        ["api/openapi.yaml", "api/a.yaml", "api/deep/b.yaml"].map(Path::new)
    );
    let hash = || {
        let documents = generator(&root).documents().expect("documents");
        documents[0].1.hash().to_owned()
    };
    let before = hash();
    fs::write(root.join("api/deep/b.yaml"), "type: string\n").expect("a file");
    assert_ne!(before, hash());
}

#[test]
fn a_finding_is_shown_in_its_file() {
    let root = folder(
        "shown",
        &[
            ("api/openapi.yaml", &document("models/pet.yaml")),
            (
                "api/models/pet.yaml",
                "type: objekt\nproperties:\n  a: {$ref: 'other.yaml#/definitions/Wrong'}\n  b: {$ref: other.yaml#/list}\n",
            ),
            (
                "api/models/other.yaml",
                "definitions: {Wrongs: {type: string}}\nlist: [1]\n",
            ),
        ],
    );
    let said = refused(&generator(&root));
    assert!(said.contains("--> api/models/pet.yaml:1:7"), "{said}");
    assert!(said.contains("at: #/type"), "{said}");
    assert!(
        said.contains("the target of `models/other.yaml#/definitions/Wrong` does not exist"),
        "{said}"
    );
    assert!(
        said.contains("did you mean `models/other.yaml#/definitions/Wrongs`?"),
        "{said}"
    );
    assert!(!said.contains("x-files"), "{said}");
}

#[test]
fn invalid_yaml_in_a_file_has_a_place() {
    let root = folder(
        "broken",
        &[
            ("api/openapi.yaml", &document("pet.yaml")),
            ("api/pet.yaml", "type: [a\nb: c\n"),
        ],
    );
    let said = refused(&generator(&root));
    assert!(
        said.contains("error[yaml-syntax]") && said.contains("api/pet.yaml:"),
        "{said}"
    );
}

#[test]
fn a_missing_target_is_shown_in_the_referring_file() {
    let root = folder(
        "missing",
        &[
            ("api/openapi.yaml", &document("a/pet.yaml")),
            ("api/a/pet.yaml", "$ref: no.yaml\n"),
        ],
    );
    let said = refused(&generator(&root));
    assert!(said.contains("there is no file `a/no.yaml`"), "{said}");
    assert!(said.contains("--> api/a/pet.yaml:1:7"), "{said}");
}

#[test]
fn files_that_only_refer_to_each_other_are_a_circle() {
    let root = folder(
        "circle",
        &[
            ("api/openapi.yaml", &document("a.yaml")),
            ("api/a.yaml", "$ref: b.yaml\n"),
            ("api/b.yaml", "$ref: ./a.yaml#\n"),
        ],
    );
    let said = refused(&generator(&root));
    assert!(said.contains("error[reference-cycle]"), "{said}");
    assert!(said.contains("a.yaml -> b.yaml -> a.yaml"), "{said}");
}

#[test]
fn only_folders_that_are_allowed_are_read() {
    let root = folder(
        "allowed",
        &[
            ("api/openapi.yaml", &document("../common/pet.yaml")),
            ("common/pet.yaml", PET),
        ],
    );
    let said = refused(&generator(&root));
    assert!(said.contains("is outside of the folder of the document"), "{said}");
    assert!(said.contains("--allow-dir"), "{said}");
    let allowed = generator(&root).allow_dir(root.join("common"));
    assert!(types(&allowed).contains("pub struct Pet"));
    let elsewhere = generator(&root).allow_dir(root.join("api"));
    assert!(refused(&elsewhere).contains("is outside"));
    let config = "allow-dirs = [\"../common\"]\n[crate]\nname = \"a\"\nversion = \"0.1.0\"\ndescription = \"d\"\n[apis.api]\ndocument = \"openapi.yaml\"\n";
    fs::write(root.join("api/codegen.toml"), config).expect("a file");
    let configured = Generator::new().config(root.join("api/codegen.toml"));
    assert!(types(&configured).contains("pub struct Pet"));
}

#[cfg(unix)]
#[test]
fn symbolic_links_do_not_lead_out() {
    use std::os::unix::fs::symlink;
    let root = folder(
        "links",
        &[
            ("api/openapi.yaml", &document("pet.yaml")),
            ("common/pet.yaml", PET),
            ("api/real.yaml", PET),
        ],
    );
    symlink(root.join("common/pet.yaml"), root.join("api/pet.yaml")).expect("a link");
    let message = refused(&generator(&root));
    assert!(message.contains("is outside of the folder"), "{message}");
    assert!(
        message.contains("/common`"),
        "the target's folder is to be allowed: {message}"
    );
    fs::remove_file(root.join("api/pet.yaml")).expect("a link");
    symlink("../common", root.join("api/folder")).expect("a link");
    fs::write(root.join("api/openapi.yaml"), document("folder/pet.yaml")).expect("a file");
    assert!(refused(&generator(&root)).contains("is outside of the folder"));
    // Links within the folder are allowed.
    symlink("real.yaml", root.join("api/pet.yaml")).expect("a link");
    fs::write(root.join("api/openapi.yaml"), document("pet.yaml")).expect("a file");
    assert!(types(&generator(&root)).contains("pub struct Pet"));
}

#[test]
fn nothing_is_fetched_and_a_file_can_replace_a_url() {
    let url = "https://example.com/schemas/pet.yaml";
    let root = folder(
        "url",
        &[
            ("api/openapi.yaml", &document(url)),
            (
                "fetched/pet.yaml",
                "type: object\nproperties: {owner: {$ref: owner.yaml}}\n",
            ),
            ("fetched/owner.yaml", PET),
        ],
    );
    let said = refused(&generator(&root));
    assert!(said.contains("is a URL, and URLs are not fetched"), "{said}");
    assert!(said.contains("[sources]"), "{said}");
    let one = generator(&root).source(url, root.join("fetched/pet.yaml"));
    let said = refused(&one);
    assert!(said.contains("owner.yaml` is outside of the folder"), "{said}");
    let all = generator(&root).source("https://example.com/schemas/", root.join("fetched"));
    let types = types(&all);
    assert!(
        types.contains("pub struct Pet") && types.contains("pub struct Owner"),
        "{types}"
    );
}

#[test]
fn schemas_with_one_name_in_several_files_get_longer_names() {
    let both = "properties: {a: {$ref: cats/model.yaml#/Food}, b: {$ref: dogs/food.yaml#/Food}}\ntype: object\n";
    let root = folder(
        "names",
        &[
            ("api/openapi.yaml", &document("pet.yaml")),
            ("api/pet.yaml", both),
            (
                "api/cats/model.yaml",
                "Food: {type: object, properties: {fish: {type: string}}}\n",
            ),
            (
                "api/dogs/food.yaml",
                "Food: {type: object, properties: {bone: {type: string}}}\n",
            ),
        ],
    );
    let types = types(&generator(&root));
    for name in ["CatsFood", "DogsFood", "Pet"] {
        assert!(types.contains(&format!("pub struct {name} ")), "{name}\n{types}");
    }
}

/// Each list contains the next one twice, so the first would contain 2^40 copies of the last.
#[test]
fn lists_that_contain_each_other_do_not_fill_the_memory() {
    let list = |at: usize| {
        let next = at + 1;
        format!("l{at}: [{{$ref: 'lists.yaml#/l{next}'}}, {{$ref: '#/l{next}'}}]\n")
    };
    let mut lists: String = (0..40).rev().map(list).collect();
    lists.push_str("l40: [end]\n");
    let text = document("#/components/schemas/A")
        + "components: {schemas: {A: {type: string, enum: {$ref: 'lists.yaml#/l0'}}}}\n";
    let root = folder("lists", &[("api/openapi.yaml", &text), ("api/lists.yaml", &lists)]);
    assert!(generator(&root).documents().is_ok());
}

#[test]
fn swagger_2_may_be_in_several_files_too() {
    let root = folder(
        "swagger",
        &[
            (
                "api/openapi.yaml",
                "swagger: '2.0'\ninfo: {title: t, version: '1'}\npaths: {$ref: paths.yaml}\ndefinitions:\n  Pet: {$ref: pet.yaml}\n",
            ),
            (
                "api/paths.yaml",
                "/a/{id}:\n  parameters: [{$ref: 'shared.yaml#/id'}]\n  put:\n    operationId: put\n    parameters: [{$ref: 'shared.yaml#/body'}]\n    responses: {200: {$ref: 'shared.yaml#/ok'}}\n",
            ),
            (
                "api/shared.yaml",
                "id: {name: id, in: path, required: true, type: integer}\nbody: {name: pet, in: body, schema: {$ref: pet.yaml}}\nok: {description: ok, schema: {$ref: owner.yaml}}\n",
            ),
            ("api/pet.yaml", PET),
            ("api/owner.yaml", PET),
        ],
    );
    let types = types(&generator(&root));
    for name in ["Pet", "Owner"] {
        assert!(types.contains(&format!("pub struct {name} ")), "{types}");
    }
}

/// Authors share all headers of a response, or all properties of an object, although no version of OpenAPI allows such
/// a reference.
#[test]
fn all_named_members_may_be_in_another_file() {
    let root = folder(
        "names-of-members",
        &[
            (
                "api/openapi.yaml",
                &document("pet.yaml").replace("description: ok,", "description: ok, headers: {$ref: headers.yaml},"),
            ),
            ("api/headers.yaml", "X-Rate: {$ref: 'one.yaml#/rate'}\n"),
            ("api/one.yaml", "rate: {schema: {type: integer}}\n"),
            (
                "api/pet.yaml",
                "type: object\nproperties: {$ref: 'members.yaml#/pet'}\n",
            ),
            // A property may have the name of a keyword.
            (
                "api/members.yaml",
                "pet: {properties: {$ref: 'owner.yaml'}, name: {type: string}}\n",
            ),
            ("api/owner.yaml", "type: object\nproperties: {age: {type: integer}}\n"),
        ],
    );
    let files = generated(&generator(&root)).output.files;
    let all: String = files.into_iter().map(|file| file.text).collect();
    for line in [
        "pub properties: Option<Owner>",
        "pub name: Option<String>",
        "pub rate: Option<i64>",
    ] {
        assert!(all.contains(line), "{line}");
    }
}

#[test]
fn a_mistake_in_a_file_leaves_out_only_operations_that_refer_to_it() {
    let operation = |id: &str, reference: &str| {
        format!(
            "  /{id}: {{get: {{operationId: {id}, responses: {{'200': {{description: ok, content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}}}}}}}\n"
        )
    };
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n{}{}{}",
        operation("good", "models.yaml#/Good"),
        operation("bad", "models.yaml#/Holder"),
        operation("whole", "whole.yaml"),
    );
    let root = folder(
        "left-out",
        &[
            ("api/openapi.yaml", &text),
            (
                "api/models.yaml",
                "Good: {type: object, properties: {a: {type: string}}}\nHolder: {type: object, properties: {bad: {$ref: '#/Bad'}}}\nBad: {type: objekt}\n",
            ),
            ("api/whole.yaml", PET),
        ],
    );
    let made = generated(&generator(&root).keep_going(true)).output;
    assert_eq!(made.apis[0].operations, 2, "{}", made.warnings);
    assert!(
        made.warnings.contains("these operations are left out: `bad`"),
        "{}",
        made.warnings
    );
}

/// With any damage to one of the files, the document is rejected with a place, or generated.
#[test]
fn damaged_files_are_refused_or_generated() {
    let split = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/files/split");
    let mut todo = vec![split.clone()];
    let mut files = BTreeMap::new();
    while let Some(next) = todo.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                todo.push(path);
            } else {
                let name = path.strip_prefix(&split).expect("below").display();
                let text = fs::read_to_string(&path).expect("a file");
                files.insert(format!("api/{name}"), text);
            }
        }
    }
    let mut made = 0;
    for (name, text) in &files {
        let read = Document::read(name, text.clone().into_bytes()).expect("a file");
        for seed in 0..3 {
            let damaged = made_up::damage::damaged(read.value(), seed).to_string();
            let mut all: Vec<(&str, &str)> = files.iter().map(|(n, t)| (n.as_str(), t.as_str())).collect();
            all.retain(|(other, _)| other != name);
            all.push((name, &damaged));
            let root = folder("damaged", &all);
            match generator(&root).generate(&|_, _, _| {}) {
                Ok(_) => made += 1,
                Err(BuildError::Failed(failure)) => assert!(
                    failure.text.contains("\n  ") && !failure.text.contains("[structure]"),
                    "{name} with seed {seed}: {failure}\n{damaged}"
                ),
                Err(error) => panic!("{name} with seed {seed}: {error}"),
            }
        }
    }
    assert!(made > 0, "some damage is harmless");
}

#[test]
fn a_description_may_be_a_text_in_a_file_of_its_own() {
    let text = document("docs/about.md").replace(
        "info: {title: t,",
        "info: {title: t, description: {$ref: docs/about.md},",
    ) + "components: {schemas: {A: {type: string, description: {$ref: 'docs/about.md'}}}}\n";
    let about = "# About: [this](x\n\n- one\n\t- two: 'three\n";
    let root = folder("prose", &[("api/openapi.yaml", &text), ("api/docs/about.md", about)]);
    let said = refused(&generator(&root));
    assert!(said.contains("docs/about.md:"), "{said}");
    fs::write(
        root.join("api/openapi.yaml"),
        text.replace(
            "schema: {$ref: 'docs/about.md'}",
            "schema: {$ref: '#/components/schemas/A'}",
        ),
    )
    .expect("a file");
    let documents = generator(&root).documents().expect("documents");
    let document = documents[0].1.value();
    assert_eq!(document["info"]["description"], about);
    assert_eq!(document["components"]["schemas"]["A"]["description"], about);
    generated(&generator(&root));
}

#[test]
fn references_that_can_not_be_read_are_described() {
    for (reference, parts) in [
        (
            "pet.yaml#Pet",
            &["`Pet` in `pet.yaml#Pet` is not a JSON pointer", "`pet.yaml#/Pet`"][..],
        ),
        ("", &["the reference is empty", "write the location of a schema"]),
        (
            "file:///pet.yaml",
            &["is a URL of a file, and URLs are not read", "relative to the file"],
        ),
    ] {
        let files = [
            ("api/openapi.yaml", &*document(reference)),
            ("api/pet.yaml", "Pet: {type: string}\n"),
        ];
        let said = refused(&generator(&folder("described", &files)));
        for part in parts {
            assert!(said.contains(part), "{said}");
        }
        assert!(!said.contains("points outside"), "{said}");
    }
}
