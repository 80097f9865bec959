//! Documents in several files on the disk, and runs of the generator on them.

use std::fs;
use std::path::{Path, PathBuf};

use botpress_codegen::{BuildError, Generated, Generator};

/// A document that refers to a schema.
pub(crate) fn document(reference: &str) -> String {
    format!(
        "openapi: 3.0.3\ninfo: {{title: t, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        \
         '200': {{description: ok, content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}\n"
    )
}

pub(crate) const PET: &str = "type: object\nproperties: {name: {type: string}}\n";

/// A folder of its own for a test, with these files in `api`.
pub(crate) fn folder(test: &str, files: &[(&str, &str)]) -> PathBuf {
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files").join(test);
    let _ = fs::remove_dir_all(&root);
    for (name, text) in files {
        let path = root.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
    root
}

pub(crate) fn generator(root: &Path) -> Generator {
    Generator::new()
        .document("api", root.join("api/openapi.yaml"))
        .relative_to(root)
}

#[allow(dead_code, reason = "not every test program needs it")]
pub(crate) fn refused(generator: &Generator) -> String {
    match generator.generate(&|_, _, _| {}) {
        Err(BuildError::Failed(failure)) => failure.text,
        Err(error) => panic!("{error}"),
        Ok(_) => panic!("nothing is refused"),
    }
}

pub(crate) fn generated(generator: &Generator) -> Generated {
    let generated = generator.generate(&|_, _, _| {});
    generated.unwrap_or_else(|error| panic!("{error}"))
}

pub(crate) fn types(generator: &Generator) -> String {
    let files = generated(generator).output.files.into_iter();
    let types = files.filter(|file| file.path.contains("/types"));
    types.map(|file| file.text).collect()
}
