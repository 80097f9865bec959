//! What is copied and what is filled in: the support crate's sources and the text templates.

use botpress_codegen_templates::{CORE, TEXT};

/// The sources that a crate is made from beside the model.
#[derive(Debug, Clone)]
pub struct Templates {
    /// The support crate's sources: path under its `src`, and text.
    pub core: Vec<(String, String)>,
    /// The text templates: name and text.
    pub text: Vec<(String, String)>,
}

impl Templates {
    /// The templates that the generator was compiled with.
    pub fn embedded() -> Self {
        let owned = |files: &[(&str, &str)]| {
            files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect()
        };
        Self {
            core: owned(CORE),
            text: owned(TEXT),
        }
    }
}
