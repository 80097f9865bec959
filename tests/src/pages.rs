//! The code on the pages of the documentation, as tests: each Rust block is compiled, and run where possible.

/// Turns a page into a documentation test.
macro_rules! pages {
    ($($name:ident = $path:literal;)*) => {
        $(
            #[doc = include_str!(concat!("../../", $path))]
            pub mod $name {}
        )*

        /// All pages with code, relative to the project's folder.
        #[cfg(test)]
        const PAGES: &[&str] = &[$($path),*];
    };
}

pages! {
    readme = "README.md";
    client = "docs/client/README.md";
    blocking = "docs/client/blocking.md";
    chat = "docs/client/chat.md";
    errors = "docs/client/errors.md";
    files = "docs/client/files.md";
    integrations = "docs/client/integrations.md";
    lists = "docs/client/lists.md";
    send_a_message = "docs/client/send-a-message.md";
    settings = "docs/client/settings.md";
    tables = "docs/client/tables.md";
    testing = "docs/client/testing.md";
    times = "docs/client/times.md";
    tracing = "docs/client/tracing.md";
    build_script = "docs/build-script.md";
    webhooks = "docs/webhooks.md";
    names = "docs/names.md";
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::PAGES;

    /// Collects all pages in a folder with a Rust block, by their path relative to the project's
    /// folder.
    fn pages_with_code(root: &Path, folder: &str, found: &mut Vec<String>) {
        for entry in fs::read_dir(root.join(folder)).unwrap() {
            let entry = entry.unwrap();
            let path = format!("{folder}/{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                pages_with_code(root, &path, found);
            } else if Path::new(&path).extension().is_some_and(|it| it == "md") {
                let text = fs::read_to_string(entry.path()).unwrap();
                if text.lines().any(|line| line.starts_with("```rust")) {
                    found.push(path);
                }
            }
        }
    }

    #[test]
    fn every_page_with_code_is_compiled() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut found = vec!["README.md".to_owned()];
        pages_with_code(&root, "docs", &mut found);
        found.sort();
        let mut listed = PAGES.to_vec();
        listed.sort_unstable();
        assert_eq!(found, listed, "name the page in `pages!`");
    }
}
