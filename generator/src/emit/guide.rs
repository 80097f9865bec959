//! The guide: pages of Markdown that become modules of the crate's documentation.
//!
//! The first page is the module `guide`, the others are modules in it. Links between pages become links between
//! modules. A link to any other file is an error, since the file is not part of the crate.

use crate::ident;

use super::{EmitError, OutFile};

/// A page of the guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuidePage {
    /// The name of its file (`send-a-message.md`), by which other pages link to it.
    pub file: String,
    /// Its text in Markdown.
    pub text: String,
}

impl GuidePage {
    /// The name of its module: `send_a_message`. Not used for the first page.
    fn module(&self) -> String {
        ident::module_of_file(&self.file)
    }
}

/// The files of the guide. Empty if there are no pages.
///
/// # Errors
///
/// If a link refers to a file that is not a page.
pub(super) fn files(pages: &[GuidePage]) -> Result<Vec<OutFile>, EmitError> {
    let mut files = Vec::new();
    for (at, page) in pages.iter().enumerate() {
        let mut text = comment(&linked(page, pages)?);
        let path = if at == 0 {
            for (at, other) in pages.iter().skip(1).enumerate() {
                let before = if at == 0 { "\n" } else { "" };
                text.extend([before, "pub mod ", &other.module(), ";\n"]);
            }
            "src/guide.rs".to_owned()
        } else {
            let module = page.module();
            format!("src/guide/{}.rs", module.trim_start_matches("r#"))
        };
        files.push(OutFile { path, text });
    }
    Ok(files)
}

/// A page as the comment of a module.
fn comment(text: &str) -> String {
    let line = |line: &str| format!("//! {line}").trim_end().to_owned() + "\n";
    text.lines().map(line).collect()
}

/// The text of a page, with links to pages converted to links to modules.
fn linked(page: &GuidePage, pages: &[GuidePage]) -> Result<String, EmitError> {
    let mut out = String::new();
    let mut in_code = false;
    for line in page.text.lines() {
        let is_fence = line.trim_start().starts_with("```");
        in_code ^= is_fence;
        if in_code || is_fence {
            out.push_str(line);
        } else {
            let mut parts = line.split("](");
            out.push_str(parts.next().unwrap_or_default());
            for part in parts {
                out.push_str("](");
                let (target, rest) = part.split_at(part.find(')').unwrap_or(part.len()));
                match place(target, pages) {
                    Some(place) => out.push_str(&place),
                    None => {
                        return Err(EmitError::Link {
                            page: page.file.clone(),
                            link: target.to_owned(),
                        });
                    }
                }
                out.push_str(rest);
            }
        }
        out.push('\n');
    }
    Ok(out)
}

/// The target of a link in the crate. `None` for a file that the crate does not have.
fn place(target: &str, pages: &[GuidePage]) -> Option<String> {
    let (file, anchor) = target
        .split_once('#')
        .map_or((target, None), |(file, anchor)| (file, Some(anchor)));
    if file.is_empty() || file.contains("://") || file.starts_with("mailto:") {
        return Some(target.to_owned());
    }
    let at = pages.iter().position(|page| page.file == file)?;
    let mut path = "crate::guide".to_owned();
    if at > 0 {
        path.push_str("::");
        path.push_str(&pages.get(at)?.module());
    }
    if let Some(anchor) = anchor {
        path.push('#');
        path.push_str(anchor);
    }
    Some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(file: &str, text: &str) -> GuidePage {
        GuidePage {
            file: file.to_owned(),
            text: text.to_owned(),
        }
    }

    #[test]
    fn pages_become_modules_and_links_lead_to_them() {
        let pages = [
            page(
                "README.md",
                "# Guide\n\n[a](send-it.md#how), [b](https://x.org/a.md), [c](#guide)\n",
            ),
            page("send-it.md", "# Send it\n\n[d](README.md)\n\n```text\n[e](f.md)\n```\n"),
        ];
        let files = files(&pages).unwrap();
        assert_eq!(files[0].path, "src/guide.rs");
        assert_eq!(
            files[0].text,
            "//! # Guide\n//!\n//! [a](crate::guide::send_it#how), [b](https://x.org/a.md), [c](#guide)\n\n\
             pub mod send_it;\n"
        );
        assert_eq!(files[1].path, "src/guide/send_it.rs");
        assert_eq!(
            files[1].text,
            "//! # Send it\n//!\n//! [d](crate::guide)\n//!\n//! ```text\n//! [e](f.md)\n//! ```\n"
        );
    }

    #[test]
    fn a_link_out_of_the_guide_is_a_mistake() {
        let pages = [page("a.md", "See [b](../b.md#c).\n")];
        let error = files(&pages).unwrap_err().to_string();
        assert!(error.contains("`a.md`") && error.contains("`../b.md#c`"), "{error}");
    }
}
