//! The generator as a build script uses it: files in, one module out, and errors for a build log.

use std::fs;
use std::path::Path;
use std::time::{Duration, SystemTime};

use botpress_codegen::{BuildError, Generator};

type Outcome = Result<(), Box<dyn std::error::Error>>;

const DOCUMENT: &str = "
openapi: 3.0.3
info: {title: Shop, version: '1'}
paths:
  /v1/pets:
    get:
      operationId: listPets
      responses:
        '200':
          description: Pets.
          content: {application/json: {schema: {type: object, properties: {names: {type: array, items: {type: string}}}}}}
";

fn folder() -> std::io::Result<tempfile::TempDir> {
    let folder = tempfile::tempdir()?;
    fs::write(folder.path().join("shop.yaml"), DOCUMENT)?;
    Ok(folder)
}

fn generator(folder: &Path) -> Generator {
    Generator::new()
        .document("shop", folder.join("shop.yaml"))
        .relative_to(folder)
}

#[test]
fn files_that_are_up_to_date_are_not_touched() -> Outcome {
    let folder = folder()?;
    let (module, lock) = (folder.path().join("api.rs"), folder.path().join("names.lock"));
    let generator = generator(folder.path()).lock(&lock);
    generator.build_module(&module)?;
    let long_ago = SystemTime::UNIX_EPOCH + Duration::from_secs(1000);
    for path in [&module, &lock] {
        fs::File::options().write(true).open(path)?.set_modified(long_ago)?;
    }
    generator.build_module(&module)?;
    for path in [&module, &lock] {
        assert_eq!(fs::metadata(path)?.modified()?, long_ago, "{}", path.display());
    }
    fs::write(folder.path().join("shop.yaml"), DOCUMENT.replace("names", "ids"))?;
    generator.build_module(&module)?;
    assert_ne!(fs::metadata(&module)?.modified()?, long_ago);
    assert_eq!(fs::read_dir(folder.path())?.count(), 3, "no draft is left behind");
    Ok(())
}

#[test]
fn the_lock_keeps_names_from_build_to_build() -> Outcome {
    let folder = folder()?;
    let (module, lock) = (folder.path().join("api.rs"), folder.path().join("names.lock"));
    generator(folder.path()).lock(&lock).build_module(&module)?;
    let kept = fs::read_to_string(&lock)?.replace("ListPetsResponse", "Pets");
    fs::write(&lock, kept)?;
    generator(folder.path()).lock(&lock).build_module(&module)?;
    assert!(fs::read_to_string(&module)?.contains("pub struct Pets "));
    Ok(())
}

#[test]
fn the_module_of_a_configuration_follows_its_settings() -> Outcome {
    let folder = folder()?;
    let config = folder.path().join("codegen.toml");
    let package = "[crate]\nname = \"c\"\nversion = \"1.2.3\"\ndescription = \"d\"\n";
    fs::write(&config, format!("{package}[apis.pets]\ndocument = \"shop.yaml\"\n"))?;
    let text = Generator::new().config(&config).generate(&|_, _, _| {})?.module()?;
    assert!(text.contains("c/1.2.3 (pets 1)"), "its name goes into the user agent");
    // A given document replaces that of the configuration.
    fs::write(&config, format!("{package}[apis.pets]\ndocument = \"absent.yaml\"\n"))?;
    let given = Generator::new().config(&config);
    let given = given.document("pets", folder.path().join("shop.yaml"));
    assert_eq!(given.generate(&|_, _, _| {})?.module()?, text);
    Ok(())
}

/// The text that `main` of a build script prints.
fn said(built: Result<(), BuildError>) -> String {
    built.err().map(|error| format!("{error:?}")).unwrap_or_default()
}

#[test]
fn errors_are_readable_in_a_build_log() -> Outcome {
    let folder = folder()?;
    let module = folder.path().join("api.rs");
    let generator = generator(folder.path());

    let manifest = folder.path().join("Cargo.toml");
    fs::write(&manifest, "[dependencies]\nbytes = \"0.4\"\n")?;
    let lacking = said(generator.clone().manifest(&manifest).build_module(&module));
    assert!(
        lacking.contains("`bytes` has version 0.4, but 1 is needed\n"),
        "{lacking}"
    );
    assert!(lacking.contains("\nhttp = \"1\"\n"), "{lacking}");
    let lines = generator.generate(&|_, _, _| {})?.dependencies()?;
    fs::write(&manifest, format!("[dependencies]\n{lines}"))?;
    generator.clone().manifest(&manifest).build_module(&module)?;

    let unknown = said(generator.clone().features(["dynamik"]).build_module(&module));
    assert_eq!(unknown, "there is no feature `dynamik`; did you mean `dynamic`?");

    let pattern = said(generator.clone().only(["listPet"]).build_module(&module));
    assert!(pattern.contains("did you mean `listPets`?"), "{pattern}");

    let absent = said(generator.clone().document("b", "no/b.yaml").build_module(&module));
    assert!(absent.starts_with("can't read no/b.yaml: "), "{absent}");

    let twice = generator.clone().document("shop", folder.path().join("shop.yaml"));
    let twice = said(twice.build_module(&module));
    assert!(!twice.starts_with("error"), "cargo writes `Error: ` before it: {twice}");

    let module_name = said(generator.clone().document("type", "x.yaml").build_module(&module));
    assert!(
        module_name.contains("`apis.type` is not a valid module name"),
        "{module_name}"
    );

    fs::write(
        folder.path().join("shop.yaml"),
        DOCUMENT.replace("type: object", "type: objekt"),
    )?;
    let wrong = said(generator.build_module(&module));
    assert!(
        wrong.starts_with("\nerror["),
        "a list begins on a line of its own: {wrong}"
    );
    assert!(wrong.contains("--> shop.yaml:11:"), "{wrong}");
    assert!(wrong.contains("= at: #/paths/~1v1~1pets/get/responses/200/"), "{wrong}");
    assert!(!wrong.contains('\u{1b}'), "a build log has no colours");
    assert!(said(Generator::new().build_module(&module)).contains("no document"));
    Ok(())
}

#[test]
fn changed_files_are_overwritten_in_a_cache_or_when_forced() -> Outcome {
    let folder = folder()?;
    let module = folder.path().join("out/api.rs");
    let package = folder.path().join("out/package");
    fs::create_dir_all(&package)?;
    let generator = generator(folder.path());
    let edit = || -> Outcome {
        fs::write(&module, "// mine\n")?;
        fs::write(package.join("README.md"), "mine\n")?;
        Ok(())
    };
    edit()?;
    let text = said(generator.build_module(&module));
    assert!(text.contains("not a module as the generator wrote it"), "{text}");
    let text = said(generator.build_crate(&package));
    assert!(text.contains("README.md: it is not in the generator's list"), "{text}");
    assert_eq!(fs::read_to_string(&module)?, "// mine\n");

    let forced = generator.clone().force(true);
    forced.build_module(&module)?;
    forced.build_crate(&package)?;

    // As in the folder of `OUT_DIR`.
    edit()?;
    let tag = "Signature: 8a477f597d28d172789f06886806bc55\n# made by cargo\n";
    fs::write(folder.path().join("CACHEDIR.TAG"), tag)?;
    generator.build_module(&module)?;
    generator.build_crate(&package)?;
    assert_ne!(fs::read_to_string(package.join("README.md"))?, "mine\n");
    // Other files stay in a cache too.
    fs::write(package.join("mine.txt"), "mine\n")?;
    generator.name("other-client").build_crate(&package)?;
    assert_eq!(fs::read_to_string(package.join("mine.txt"))?, "mine\n");
    Ok(())
}

#[test]
fn overlays_are_inputs_of_a_build() -> Outcome {
    let folder = folder()?;
    let path = folder.path().join("mend.yaml");
    fs::write(
        &path,
        "overlay: 1.1.0\ninfo: {title: T, version: '1'}\nactions:\n\
         - target: $.paths['/v1/pets'].get.operationId\n  update: listAnimals\n",
    )?;
    let module = folder.path().join("api.rs");
    generator(folder.path()).overlay(&path).build_module(&module)?;
    assert!(fs::read_to_string(&module)?.contains("fn list_animals"));
    generator(folder.path())
        .overlay_for("shop", &path)
        .build_module(&module)?;
    let documents = generator(folder.path()).overlay(&path).documents()?;
    assert_eq!(
        documents[0].1.value()["paths"]["/v1/pets"]["get"]["operationId"],
        "listAnimals"
    );
    // A missing file is another error than invalid content.
    let error = generator(folder.path()).overlay("absent.yaml").read();
    assert!(matches!(error, Err(BuildError::Read { .. })), "{error:?}");
    Ok(())
}

#[test]
fn variants_of_webhooks_have_their_descriptions() -> Outcome {
    let folder = tempfile::tempdir()?;
    let document = "
openapi: 3.1.0
info: {title: Shop, version: '1'}
webhooks:
  petBorn: {post: {description: A pet was born. It is small., requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
  petGone: {post: {requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}
components: {schemas: {Pet: {description: An animal., type: object, required: [name], properties: {name: {type: string}}}}}
";
    fs::write(folder.path().join("shop.yaml"), document)?;
    let module = generator(folder.path()).generate(&|_, _, _| {})?.module()?;
    assert!(module.contains("/// `petBorn`: A pet was born."), "{module}");
    assert!(module.contains("/// `petGone`: An animal."));
    Ok(())
}

/// A type that no operation reaches, and that contains a type of responses, can only be read, not built.
#[test]
fn a_component_that_contains_a_read_only_type_is_read_only() -> Outcome {
    let folder = tempfile::tempdir()?;
    let document = "
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /pets/1: {get: {operationId: getPet, responses: {'200': {description: It., content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}}}
components:
  schemas:
    Pet: {type: object, required: [id, name, kind], properties: {id: {type: string}, name: {type: string}, kind: {type: string}}}
    Change: {type: object, required: [at, by, pet], properties: {at: {type: string}, by: {type: string}, pet: {$ref: '#/components/schemas/Pet'}}}
    Changes: {type: object, required: [a, b, list], properties: {a: {type: string}, b: {type: string}, list: {type: array, items: {$ref: '#/components/schemas/Change'}}}}
    Note: {type: object, required: [text], properties: {text: {type: string}}}
";
    fs::write(folder.path().join("shop.yaml"), document)?;
    let module = generator(folder.path()).generate(&|_, _, _| {})?.module()?;
    for read in ["Pet", "Change", "Changes"] {
        assert!(module.contains(&format!("pub struct {read} {{")));
        assert!(!module.contains(&format!("impl {read} {{")), "{read}");
    }
    assert!(module.contains("impl Note {"));
    Ok(())
}

#[test]
fn components_that_no_operation_reaches_are_types_unless_a_setting_leaves_them_out() -> Outcome {
    let folder = folder()?;
    let document = format!(
        "{DOCUMENT}components: {{schemas: {{Payload: {{type: object, properties: {{part: {{$ref: '#/components/schemas/Piece'}}}}}}, \
         Piece: {{type: object, properties: {{id: {{type: string}}}}}}, Other: {{type: object, properties: {{id: {{type: string}}}}}}}}}}\n"
    );
    fs::write(folder.path().join("shop.yaml"), document)?;
    let config = folder.path().join("codegen.toml");
    let package = "[crate]\nname = \"c\"\nversion = \"1.2.3\"\ndescription = \"d\"\n";
    let declared = |setting: &str| -> Result<Vec<bool>, Box<dyn std::error::Error>> {
        fs::write(
            &config,
            format!("{package}[apis.shop]\ndocument = \"shop.yaml\"\n{setting}"),
        )?;
        let text = Generator::new().config(&config).generate(&|_, _, _| {})?.module()?;
        let declares = |name: &&str| text.contains(&format!("pub struct {name} "));
        Ok(["ListPetsResponse", "Payload", "Piece", "Other"]
            .iter()
            .map(declares)
            .collect())
    };
    assert_eq!(declared("")?, [true, true, true, true]);
    assert_eq!(declared("unreached-components = false\n")?, [true, false, false, false]);
    // A listed component brings what it contains.
    assert_eq!(
        declared("unreached-components = [\"Payload\"]\n")?,
        [true, true, true, false]
    );
    // An API of selected operations has only their types.
    assert_eq!(declared("only = [\"listPets\"]\n")?, [true, false, false, false]);
    Ok(())
}
