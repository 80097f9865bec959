//! The modules that pages of the documentation include: each is generated from the first YAML block of its page.

use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use botpress_codegen::Generator;

/// The pages, with the file that their code includes.
const PAGES: [(&str, &str); 2] = [("build-script.md", "api.rs"), ("webhooks.md", "webhooks.rs")];

/// Writes the modules into a folder.
pub(crate) fn write(docs: &Path, out: &Path) {
    for (page, module) in PAGES {
        let path = docs.join(page);
        println!("cargo::rerun-if-changed={}", path.display());
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{page}: {error}"));
        let behind = text.split_once("```yaml\n").map(|(_, behind)| behind);
        let document = behind.and_then(|behind| behind.split_once("```"));
        let (document, _) = document.unwrap_or_else(|| panic!("{page} has no YAML block"));
        let given = out.join(page).with_extension("yaml");
        fs::write(&given, document).expect("OUT_DIR can be written to");
        // Cargo runs this program again if a file that it read is newer than its last run, and this one was just
        // written.
        let given_file = File::options().write(true).open(&given);
        let old = given_file.and_then(|file| file.set_modified(SystemTime::UNIX_EPOCH));
        old.expect("a file in OUT_DIR can be changed");
        let written = Generator::new().document("shop", &given).build_module(out.join(module));
        written.unwrap_or_else(|error| panic!("{page}: {error}"));
    }
}
