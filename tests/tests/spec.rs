//! The project's own documents: their output in numbers, and by rules that hold for each type.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::sync::LazyLock;

use botpress_codegen::model::{Api, Ty, Type, TypeId, TypeKind};
use botpress_codegen::output::{self, Difference};
use botpress_codegen::passes::NameLock;
use botpress_codegen::report::Style;
use botpress_codegen::source::Document;
use botpress_codegen::{Output, config::Config, generate, model, read_document};
use project_tests::{documents, model_text};
use serde_json::Value;

/// One run over the project's documents, for all tests here.
static GENERATED: LazyLock<Output> = LazyLock::new(|| {
    generate(&documents::project(), Style::PLAIN, &documents::unobserved).unwrap_or_else(|failure| panic!("{failure}"))
});

/// The models of the project's documents.
static APIS: LazyLock<Vec<Api>> = LazyLock::new(|| {
    let input = documents::project();
    let locks = NameLock::read(&input.lock).expect("codegen.lock");
    let config = Config::parse(&input.config).expect("codegen.toml");
    let configs = config.apis(&input.config).into_iter();
    configs
        .map(|config| {
            let document = read_document(&input, &config, Style::PLAIN).expect("a document");
            let lock = &locks[&config.module];
            model(&document, &config, lock, &documents::unobserved)
                .expect("a model")
                .api
        })
        .collect()
});

#[test]
fn the_numbers_are_as_known() {
    let lines: Vec<String> = GENERATED.apis.iter().map(ToString::to_string).collect();
    insta::assert_snapshot!(lines.join("\n"));
    let paged: Vec<usize> = GENERATED.apis.iter().map(|api| api.paged).collect();
    assert_eq!(paged.iter().sum::<usize>(), 34);
    assert_eq!(GENERATED.warnings, "");
}

#[test]
fn no_type_name_is_long_or_meaningless() {
    for api in &*APIS {
        let mut words = BTreeSet::new();
        for (_, ty) in api.types.live() {
            if let TypeKind::Object(object) = &ty.kind {
                words.extend(
                    object
                        .fields
                        .iter()
                        .map(|field| field.wire.trim_end_matches('s').to_lowercase()),
                );
            }
        }
        for (_, ty) in api.types.live() {
            let name = &ty.name;
            assert!(name.len() <= 40, "{name}");
            let poor = name.ends_with(|c: char| c.is_ascii_digit())
                || ["Value", "Item", "Inner"].iter().any(|end| name.ends_with(end));
            // `lineItems` of the document may be a `LineItem`.
            assert!(!poor || words.contains(&name.to_lowercase()), "{name}");
        }
        let names: BTreeSet<&str> = api.types.live().map(|(_, ty)| ty.name.as_str()).collect();
        assert_eq!(names.len(), api.types.live().count(), "no two types have the same name");
    }
}

/// Equal shapes are one type, wherever they are written. Request bodies are separate: each operation's body may change
/// on its own.
#[test]
fn every_shape_is_one_type() {
    for api in &*APIS {
        let bodies: BTreeSet<TypeId> = api
            .operations
            .iter()
            .filter_map(|operation| match operation.body.as_ref()?.content.ty {
                Ty::Named(id) => Some(id),
                _ => None,
            })
            .collect();
        let mut seen: BTreeMap<(bool, String), &Type> = BTreeMap::new();
        // Components first: they may be equal to each other, but no inline shape may be equal to one of them.
        let (components, inline): (Vec<_>, Vec<_>) = api.types.live().partition(|(_, ty)| ty.component.is_some());
        for (id, ty) in components.iter().chain(&inline) {
            let known = seen.insert((bodies.contains(id), shape(api, ty)), ty);
            if let Some(known) = known.filter(|_| ty.component.is_none()) {
                panic!("{} and {} are the same", known.name, ty.name);
            }
        }
        assert!(inline.len() > 30, "there are inline shapes");
    }
}

/// Writes a type out to its leaves and the components that it refers to.
fn shape(api: &Api, ty: &Type) -> String {
    let mut text = String::new();
    match &ty.kind {
        TypeKind::Object(object) => {
            let _ = write!(text, "{:?} ", object.constants);
            let mut fields: Vec<String> = object
                .fields
                .iter()
                .map(|field| {
                    let modes = (field.required, field.nullable, field.read_only, field.write_only);
                    format!(
                        "{:?} {modes:?} {} {}",
                        field.wire,
                        field.docs.deprecated,
                        shape_of(api, &field.ty)
                    )
                })
                .collect();
            fields.sort();
            let _ = write!(text, "{fields:?}");
            if let Some(additional) = &object.additional {
                let _ = write!(text, " and {}", shape_of(api, additional));
            }
        }
        TypeKind::Enum(scalar) => {
            let values: BTreeSet<&str> = scalar.variants.iter().map(|variant| variant.wire.as_str()).collect();
            let _ = write!(text, "{} {values:?}", scalar.integer);
        }
        TypeKind::Union(union) => {
            for variant in &union.variants {
                let _ = write!(text, "{:?} {} or ", variant.tag_values, shape_of(api, &variant.ty));
            }
        }
        TypeKind::Alias(target) | TypeKind::Wrapper(target) => {
            text = format!("= {}", shape_of(api, target));
        }
    }
    text
}

fn shape_of(api: &Api, ty: &Ty) -> String {
    match ty {
        Ty::Named(id) => match &api.types[*id] {
            Type {
                component: Some(component),
                ..
            } => format!("#{component}"),
            ty => shape(api, ty),
        },
        Ty::List(inner) => format!("[{}]", shape_of(api, inner)),
        Ty::Map(inner) => format!("{{{}}}", shape_of(api, inner)),
        Ty::Nullable(inner) => format!("{}?", shape_of(api, inner)),
        Ty::Boxed(inner) => shape_of(api, inner),
        other => format!("{other:?}"),
    }
}

/// A few types of the model, representative of the others.
#[test]
fn chosen_types_are_as_known() {
    let chosen = [
        (
            "runtime",
            &[
                "Message",
                "CreateMessageBody",
                "Schedule",
                "UpdateUserBody",
                "StateType",
            ][..],
        ),
        (
            "admin",
            &[
                "TagDefinition",
                "TagDefinitionsPatch",
                "BotSummary",
                "IntegrationConfiguration",
                "UsageType",
            ][..],
        ),
        (
            "files",
            &[
                "UpsertedFile",
                "FoundPassage",
                "KnowledgeBase",
                "SavedKnowledgeBase",
                "UpdateFileMetadataBody",
            ][..],
        ),
        (
            "tables",
            &["Row", "RowPatch", "ColumnSchema", "ColumnSettings", "Job"][..],
        ),
        (
            "chat",
            &[
                "MessagePayload",
                "MessagePayloadCarousel",
                "CarouselCard",
                "CreateUserResponse",
                "UserBody",
            ][..],
        ),
    ];
    let mut text = String::new();
    for (module, names) in chosen {
        let api = APIS.iter().find(|api| api.module == module).expect("an API");
        for name in names {
            let found = api.types.live().find(|(_, ty)| ty.name == *name);
            let (_, ty) = found.unwrap_or_else(|| panic!("{module} has no {name}"));
            let _ = writeln!(text, "{}", model_text::type_text(api, ty));
        }
    }
    insta::assert_snapshot!(text);
}

/// The code of two types and an operation, representative of most emitted code.
#[test]
fn chosen_code_is_as_known() {
    let mut text = String::new();
    for (file, begin) in [
        ("src/runtime/types/users.rs", "pub struct UpdateUserBody "),
        ("src/runtime/types/states.rs", "pub enum StateType"),
        ("src/runtime/operations/users.rs", "pub(crate) static LIST_USERS"),
        ("src/runtime/operations/users.rs", "pub struct ListUsers"),
    ] {
        let file = GENERATED.files.iter().find(|known| known.path == file).expect(file);
        let at = file
            .text
            .find(begin)
            .unwrap_or_else(|| panic!("{} has no `{begin}`", file.path));
        let start = file.text[..at].rfind("\n\n").map_or(0, |at| at + 2);
        let ends = ["\n}\n", "\n};\n"].iter();
        let end = ends
            .filter_map(|end| Some(file.text[at..].find(end)? + end.len()))
            .min()
            .expect("an end");
        let _ = writeln!(text, "//// {}\n{}", file.path, &file.text[start..at + end]);
    }
    insta::assert_snapshot!(text);
}

#[test]
fn two_runs_give_the_same_bytes() {
    let again = generate(&documents::project(), Style::PLAIN, &documents::unobserved).expect("a crate");
    assert!(again.files == GENERATED.files);
    assert_eq!(again.lock, GENERATED.lock);
}

#[test]
fn yaml_gives_the_same_bytes() {
    let mut input = documents::project();
    for document in &mut input.documents {
        let value: Value = serde_json::from_slice(&document.bytes).expect("JSON");
        document.bytes = serde_yaml::to_string(&value).expect("YAML").into_bytes();
        document.name = document.name.replace(".json", ".yaml");
        assert!(!document.bytes.starts_with(b"{"));
    }
    // Overlays name the document that they extend by its file.
    for text in &mut input.texts {
        if let Ok(overlay) = String::from_utf8(text.bytes.clone()) {
            text.bytes = overlay.replace(".json\n", ".yaml\n").into_bytes();
        }
    }
    let other = generate(&input, Style::PLAIN, &documents::unobserved).unwrap_or_else(|failure| panic!("{failure}"));
    assert_eq!(other.lock, GENERATED.lock);
    // The hash is of the bytes, which differ.
    let lines = |text: &str| -> Vec<String> {
        let lines = text.lines();
        let hash = |line: &&str| line.starts_with("pub const DOCUMENT_HASH");
        lines.filter(|line| !hash(line)).map(str::to_owned).collect()
    };
    for (other, known) in other.files.iter().zip(&GENERATED.files) {
        assert_eq!(other.path, known.path);
        assert!(lines(&other.text) == lines(&known.text), "{} differs", known.path);
    }
    assert_eq!(other.files.len(), GENERATED.files.len());
}

#[test]
fn the_crate_is_up_to_date_with_the_documents() {
    let folder = documents::root().join("generated");
    let different: Vec<String> = output::compare(&folder, &GENERATED.files)
        .expect("the crate can be read")
        .iter()
        .map(|difference| difference.path().to_owned())
        .collect();
    assert_eq!(different, [""; 0], "run: cargo xtask codegen");
    assert_eq!(documents::project().lock, GENERATED.lock, "run: cargo xtask codegen");
}

#[test]
fn every_difference_is_reported() {
    let copy = tempfile::tempdir().expect("a folder");
    let replace = |force| {
        let permit = output::Permit {
            force,
            ..output::Permit::default()
        };
        output::replace(copy.path(), &GENERATED.files, &[], &permit)
    };
    replace(false).expect("the crate is written");
    let differences = || output::compare(copy.path(), &GENERATED.files).expect("the copy can be read");
    assert_eq!(differences(), []);

    fs::remove_file(copy.path().join("README.md")).expect("a file less");
    let library = copy.path().join("src/lib.rs");
    let old = fs::read_to_string(&library).expect("lib.rs") + "\n";
    fs::write(&library, &old).expect("another file");
    // Other files in the folder are not a difference.
    fs::write(copy.path().join("src/runtime/types/more.rs"), "").expect("a file more");
    fs::create_dir(copy.path().join("target")).expect("a folder");
    fs::write(copy.path().join("Cargo.lock"), "").expect("a lock file");

    let new = GENERATED
        .files
        .iter()
        .find(|file| file.path == "src/lib.rs")
        .expect("lib.rs")
        .text
        .clone();
    assert_eq!(
        differences(),
        [
            Difference::Missing("README.md".to_owned()),
            Difference::Changed {
                path: "src/lib.rs".to_owned(),
                old,
                new
            },
        ]
    );
    replace(false).expect_err("lib.rs was changed");
    replace(true).expect("the crate is written again");
    assert!(copy.path().join("src/runtime/types/more.rs").exists());
    assert_eq!(differences(), []);
}

/// The generated code can name the documents that it was built from.
#[test]
fn modules_know_their_documents() {
    let project = documents::project();
    let known = [
        (
            "admin",
            botpress_client::admin::API_VERSION,
            botpress_client::admin::DOCUMENT_HASH,
        ),
        (
            "runtime",
            botpress_client::runtime::API_VERSION,
            botpress_client::runtime::DOCUMENT_HASH,
        ),
        (
            "files",
            botpress_client::files::API_VERSION,
            botpress_client::files::DOCUMENT_HASH,
        ),
        (
            "tables",
            botpress_client::tables::API_VERSION,
            botpress_client::tables::DOCUMENT_HASH,
        ),
    ];
    // The document of the chat has no version: see `specs/codegen.toml`.
    assert_eq!(botpress_client::chat::API_VERSION, "2026-06");
    for (module, version, hash) in known {
        let name = format!("{module}.json");
        let given = project.documents.iter().find(|given| given.document == name);
        let bytes = given.expect("the document").bytes.clone();
        let document = Document::read(name, bytes).expect("it can be read");
        assert_eq!(document.value()["info"]["version"], version);
        assert_eq!(document.hash(), hash);
    }
}
