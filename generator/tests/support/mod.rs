//! Runs of the generator on a document and settings that a test writes as text.

use botpress_codegen::report::Style;
use botpress_codegen::{Failure, Input, InputDocument, Output, generate};

/// The name of the document.
const DOCUMENT: &str = "api.yaml";

/// Generates the crate `own` from a document, with the settings after its `[crate]` table.
pub(crate) fn run(document: &str, settings: &str) -> Result<Output, Failure> {
    let config = format!("[crate]\nname = \"own\"\nversion = \"0.0.0\"\ndescription = \"d\"\n{settings}\n");
    let input = Input {
        config_name: "codegen.toml".to_owned(),
        config,
        documents: vec![InputDocument {
            document: DOCUMENT.to_owned(),
            name: DOCUMENT.to_owned(),
            bytes: document.as_bytes().to_vec(),
        }],
        ..Input::default()
    };
    generate(&input, Style::PLAIN, &|_, _, _| {})
}
