//! Documents in several files: what they give, what is refused, and what is read.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use botpress_codegen::Generator;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/files")
}

/// The files of the client of a document, without its name and its hash.
fn client(path: &Path) -> BTreeMap<String, String> {
    let generator = Generator::new()
        .document("api", path)
        .relative_to(path.parent().expect("a folder"));
    let generated = generator
        .generate(&|_, _, _| {})
        .unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(generated.output.warnings, "");
    let documents = generator.documents().expect("documents");
    let hash = documents[0].1.hash();
    let name = path.file_name().expect("a name").to_string_lossy();
    let files = generated.output.files.into_iter();
    files
        .map(|file| (file.path, file.text.replace(hash, "").replace(&*name, "")))
        .collect()
}

#[test]
fn a_document_in_many_files_gives_the_client_of_its_bundled_form() {
    let split = client(&folder().join("split/openapi.yaml"));
    let bundled = client(&folder().join("split/bundled.yaml"));
    for (path, text) in &bundled {
        let lines = text.lines().zip(split[path].lines());
        let differs = lines.into_iter().find(|(one, two)| one != two);
        assert_eq!(differs, None, "{path}");
    }
    assert_eq!(bundled, split);
}
