//! A document can't make the generator read anything outside of its folder, or from the network.

use std::fs;
use std::path::Path;

use botpress_codegen::Generator;

/// Returns the error of a document with a schema by this reference.
fn refusal(folder: &Path, reference: &str) -> String {
    let document = format!(
        "openapi: 3.0.3\ninfo: {{title: T, version: '1'}}\npaths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        \
         '200': {{description: d, content: {{application/json: {{schema: {{$ref: '{reference}'}}}}}}}}\n"
    );
    let path = folder.join("openapi.yaml");
    fs::write(&path, document).unwrap();
    let generated = Generator::new().document("api", &path).generate(&|_, _, _| {});
    match generated {
        Ok(_) => panic!("{reference} was read"),
        Err(error) => error.to_string(),
    }
}

#[test]
fn nothing_outside_of_the_folder_of_a_document_is_read() {
    let temporary = tempfile::tempdir().unwrap();
    let folder = temporary.path().join("api");
    fs::create_dir(&folder).unwrap();
    let secret = temporary.path().join("secret.yaml");
    fs::write(&secret, "type: string\ndescription: hunter2\n").unwrap();

    let absolute = secret.display().to_string();
    for reference in ["../secret.yaml", "x/../../secret.yaml", &absolute] {
        let error = refusal(&folder, reference);
        assert!(error.contains("is outside of the folder"), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("../secret.yaml", folder.join("link.yaml")).unwrap();
        let error = refusal(&folder, "link.yaml");
        assert!(error.contains("is outside of the folder"), "{error}");
    }
}

#[test]
fn nothing_is_fetched() {
    let folder = tempfile::tempdir().unwrap();
    for (url, message) in [
        ("https://h.test/a.yaml", "URLs are not fetched"),
        ("file:///etc/passwd", "URLs are not read"),
    ] {
        let error = refusal(folder.path(), url);
        assert!(error.contains(message), "{error}");
    }
}
