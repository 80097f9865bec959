//! Rules for the files of the project: links have targets, copies are equal, there are no symbolic links.
#![forbid(unsafe_code)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Returns every file of the project, by its path from the project's folder with `/`, without the output of cargo.
fn files() -> Vec<String> {
    let mut found = Vec::new();
    let mut open = vec![String::new()];
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(root().join(&folder)).unwrap() {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            if matches!(&*name, "target" | ".git") {
                continue;
            }
            let path = format!("{folder}{name}");
            if entry.file_type().unwrap().is_dir() {
                open.push(format!("{path}/"));
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    assert!(found.len() > 500, "{} files", found.len());
    found
}

/// Returns a page without its code, as lines.
fn prose(page: &str) -> Vec<String> {
    let mut in_code = false;
    let mut lines = Vec::new();
    for line in page.lines() {
        if line.trim_start().starts_with("```") {
            in_code = !in_code;
        } else if !in_code {
            lines.push(line.to_owned());
        }
    }
    lines
}

fn is_rust(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "rs")
}

/// Returns a line without the text between backticks.
fn without_code(line: &str) -> String {
    line.split('`').step_by(2).collect::<Vec<_>>().join("``")
}

/// Returns the anchors of a page, as GitHub and mdBook derive them from headings.
fn anchors(page: &str) -> Vec<String> {
    let mut seen = BTreeMap::<String, usize>::new();
    let mut anchors = Vec::new();
    for line in prose(page) {
        let Some(heading) = line.strip_prefix('#') else {
            continue;
        };
        let heading = heading.trim_start_matches('#').trim().to_lowercase();
        let anchor: String = heading
            .chars()
            .filter(|it| it.is_alphanumeric() || matches!(it, ' ' | '-' | '_'))
            .map(|it| if it == ' ' { '-' } else { it })
            .collect();
        let before = seen.entry(anchor.clone()).or_default();
        anchors.push(match *before {
            0 => anchor,
            again => format!("{anchor}-{again}"),
        });
        *before += 1;
    }
    anchors
}

/// Returns the targets of the links in a page: `[text](target)`, `[text]: target`.
fn links(page: &str) -> Vec<String> {
    let mut links = Vec::new();
    for line in prose(page) {
        let line = without_code(&line);
        for rest in line.split("](").skip(1) {
            links.extend(rest.split([')', ' ']).next().map(str::to_owned));
        }
        if line.starts_with('[')
            && let Some((_, target)) = line.split_once("]: ")
        {
            links.push(target.trim().to_owned());
        }
    }
    links
}

#[test]
fn links_of_pages_lead_somewhere() {
    let files = files();
    let pages = files
        .iter()
        .filter(|file| Path::new(file).extension().is_some_and(|it| it == "md"));
    let (checked, broken) = broken_links(root(), pages);
    assert!(checked > 30, "{checked} links");
    assert_eq!(broken, [""; 0], "links that lead nowhere");
}

/// The number of links to files in these pages, and those that lead nowhere.
fn broken_links<'p>(folder: &Path, pages: impl IntoIterator<Item = &'p String>) -> (usize, Vec<String>) {
    let mut checked = 0;
    let mut broken = Vec::new();
    for page in pages {
        let text = fs::read_to_string(folder.join(page)).unwrap();
        for link in links(&text) {
            if link.contains("://") || link.starts_with("mailto:") {
                continue;
            }
            checked += 1;
            let (path, anchor) = link.split_once('#').unwrap_or((&link, ""));
            let target = if path.is_empty() {
                PathBuf::from(page)
            } else {
                xtask::book::plain(&Path::new(page).with_file_name("").join(path))
            };
            let target = folder.join(target);
            let found = if anchor.is_empty() {
                target.exists()
            } else {
                fs::read_to_string(&target).is_ok_and(|text| anchors(&text).iter().any(|it| it == anchor))
            };
            if !found {
                broken.push(format!("{page}: {link}"));
            }
        }
    }
    (checked, broken)
}

/// All pages of a folder, by their paths from it.
fn pages(folder: &Path, below: &str, found: &mut Vec<String>) {
    for entry in fs::read_dir(folder.join(below)).unwrap() {
        let entry = entry.unwrap();
        let path = format!("{below}{}", entry.file_name().to_str().unwrap());
        if entry.file_type().unwrap().is_dir() {
            pages(folder, &format!("{path}/"), found);
        } else if Path::new(&path).extension().is_some_and(|it| it == "md") {
            found.push(path);
        }
    }
}

/// In the book, pages have other paths than in the project.
#[test]
fn links_of_the_book_lead_somewhere() {
    let folder = tempfile::tempdir().unwrap();
    xtask::book::assemble(root(), folder.path()).unwrap();
    let mut found = Vec::new();
    pages(folder.path(), "", &mut found);
    let (checked, broken) = broken_links(folder.path(), &found);
    assert!(checked > 30, "{checked} links");
    assert_eq!(broken, [""; 0], "links that lead nowhere");
    // mdBook makes pages of the files in the summary.
    let summary = fs::read_to_string(folder.path().join("SUMMARY.md")).unwrap();
    let mut listed = links(&summary);
    listed.push("SUMMARY.md".to_owned());
    listed.sort();
    found.sort();
    assert_eq!(listed, found, "docs/SUMMARY.md names each page once");
}

#[test]
fn the_page_of_diagnostics_is_current() {
    let page = fs::read_to_string(root().join("docs/diagnostics.md")).unwrap();
    assert!(
        page == xtask::book::diagnostics(),
        "to bring docs/diagnostics.md up to date, run: cargo xtask docs --diagnostics"
    );
}

#[test]
fn the_readme_is_short() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    assert!(readme.lines().count() <= 150, "{}", readme.lines().count());
}

#[test]
fn a_broken_link_is_found() {
    let page = "# One `two`: three\n# One two three\n\n```text\n[no](link)\n```\n\nSee `[this](x)` and [that](a.md#b) or [it](c).\n";
    assert_eq!(links(page), ["a.md#b", "c"]);
    assert_eq!(anchors(page), ["one-two-three", "one-two-three-1"]);
}

/// On Windows git writes a text file in place of a symbolic link, unless a person allows more.
#[test]
fn nothing_is_a_symbolic_link() {
    let is_link = |path: &String| root().join(path).is_symlink();
    let links: Vec<String> = files().into_iter().filter(is_link).collect();
    assert_eq!(links, [""; 0]);
}

/// The generator removes only the files in its manifest. A file that a merge brings back would stay for good.
#[test]
fn the_generated_crate_has_no_other_files() {
    let manifest = fs::read_to_string(root().join("generated/.generated-files")).unwrap();
    let listed = manifest.lines().filter_map(|line| line.split_once("  "));
    let mut listed: Vec<String> = listed.map(|(_, file)| format!("generated/{file}")).collect();
    listed.push("generated/.generated-files".to_owned());
    let is_stray = |file: &String| file.starts_with("generated/") && !listed.contains(file);
    let strays: Vec<String> = files().into_iter().filter(is_stray).collect();
    assert_eq!(strays, [""; 0]);
}

/// Cargo packs only files in the package's folder, so these have copies.
#[test]
fn packages_have_the_licences_of_the_project() {
    for package in ["cli", "generator", "templates"] {
        for licence in ["LICENSE-APACHE", "LICENSE-MIT"] {
            let text = |path: PathBuf| fs::read_to_string(root().join(path)).unwrap();
            let copy = text(Path::new(package).join(licence));
            assert_eq!(copy, text(licence.into()), "{package}/{licence}");
        }
    }
}

/// The tests in the tables of `SECURITY.md` exist.
#[test]
fn each_promise_of_security_has_a_test() {
    let files = files();
    let sources = files
        .iter()
        .filter(|file| is_rust(file) && !file.starts_with("generated/"));
    let sources: Vec<String> = sources
        .map(|file| fs::read_to_string(root().join(file)).unwrap())
        .collect();
    let security = fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let mut promises = 0;
    for line in security.lines().filter(|line| line.starts_with("| ")) {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        let [_, promise, tests, _] = cells[..] else {
            panic!("a table of two columns: {line}");
        };
        if promise == "promise" {
            continue;
        }
        promises += 1;
        let names: Vec<&str> = tests.split('`').skip(1).step_by(2).collect();
        assert!(!names.is_empty(), "a promise without a test: {promise}");
        for name in names {
            let (function, module) = (format!("fn {name}()"), format!("mod {name};"));
            let found = |text: &String| text.contains(&function) || text.contains(&module);
            assert!(sources.iter().any(found), "the test {name} does not exist");
        }
    }
    assert!(promises > 20, "{promises} promises");
}

/// All features but those that need more than cargo are in every step, so that none is built by no test.
#[test]
fn every_feature_is_tested() {
    let steps = fs::read_to_string(root().join("xtask/src/steps.rs")).unwrap();
    for (package, folder) in [("botpress-client", "generated"), ("botpress-client-core", "core")] {
        let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        let features = manifest["features"].as_table().unwrap();
        let enabled: Vec<&str> = features["default"]
            .as_array()
            .unwrap()
            .iter()
            .filter_map(toml::Value::as_str)
            .collect();
        for name in features.keys() {
            let known = enabled.contains(&name.as_str()) || name == "default";
            // It needs the headers of OpenSSL.
            if known || name == "native-tls" {
                continue;
            }
            let listed = format!("{package}/{name}");
            let listed = [format!("{listed},"), format!("{listed}\"")];
            assert!(
                listed.iter().any(|one| steps.contains(one.as_str())),
                "no step has the feature {name} of {package}"
            );
        }
    }
}

/// rustdoc does not check a link to an anchor of the same page, which leads nowhere in the documentation of an item,
/// and does not replace the variables of a macro in a link.
#[test]
fn documentation_of_items_has_no_links_to_anchors() {
    let sources = files()
        .into_iter()
        .filter(|file| file.starts_with("generated/src/") && is_rust(file) && !file.contains("/guide"));
    let mut read = 0;
    for file in sources {
        let text = fs::read_to_string(root().join(&file)).unwrap();
        let found = text.lines().find(|line| line.contains("](#") || line.contains("]($"));
        assert!(found.is_none(), "{file}: {found:?}");
        read += 1;
    }
    assert!(read > 50, "{read} files");
}

/// The next version of a crate below 1.0 breaks no program that does not enable its feature.
#[test]
fn public_items_with_types_of_crates_below_1_are_behind_features() {
    let mut gated = 0;
    for file in files() {
        // All of `datetime_jiff.rs` is behind a feature, and the builder of `builder.rs` is private: see `setup.rs`.
        let exempt = ["/datetime_jiff.rs", "/builder.rs"]
            .iter()
            .any(|end| file.ends_with(end));
        if !file.starts_with("templates/core/src/") || exempt {
            continue;
        }
        let text = fs::read_to_string(root().join(&file)).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for (index, line) in lines.iter().enumerate() {
            let public = line.starts_with("pub ");
            for (name, feature) in [("reqwest::", "reqwest-0-13"), ("jiff::", "jiff-0-2")] {
                if !public || !line.contains(name) {
                    continue;
                }
                let gate = format!("#[cfg(feature = \"{feature}\")]");
                let above = lines[..index].iter().rev();
                let mut above = above.take_while(|line| line.starts_with("#[") || line.starts_with("///"));
                assert!(above.any(|line| *line == gate), "{file}:{}: {line}", index + 1);
                gated += 1;
            }
        }
    }
    assert!(gated >= 1, "{gated}");
}

/// The stable rustfmt does not wrap comments. The width is that of code; a URL or a line of code may be wider.
#[test]
fn comments_are_no_wider_than_code() {
    let config = fs::read_to_string(root().join("rustfmt.toml")).unwrap();
    let config: toml::Table = config.parse().unwrap();
    let width = config["max_width"].as_integer().unwrap();
    let width = usize::try_from(width).unwrap();
    let mut wide = Vec::new();
    for file in files() {
        if !is_rust(&file) || file.starts_with("generated/") {
            continue;
        }
        let text = fs::read_to_string(root().join(&file)).unwrap();
        for (index, line) in text.lines().enumerate() {
            let is_comment = line.trim_start().starts_with("//");
            if is_comment && line.chars().count() > width && !line.contains("://") {
                wide.push(format!("{file}:{}", index + 1));
            }
        }
    }
    assert_eq!(wide, [""; 0]);
}

/// The README and the page of numbers show the size of the generated code, rounded or not.
#[test]
fn the_generated_code_has_the_size_that_the_pages_show() {
    let lines = |folders: &[&str]| -> usize {
        let sources = files().into_iter().filter(|file| {
            let below = |folder: &&str| file.starts_with(&format!("generated/src/{folder}/"));
            is_rust(file) && folders.iter().any(below)
        });
        let texts = sources.map(|file| fs::read_to_string(root().join(file)).unwrap());
        texts.map(|text| text.lines().count()).sum()
    };
    let (apis, support) = (lines(&["admin", "runtime"]), lines(&["support"]));
    assert!(apis < 20_000, "{apis} lines for Runtime and Admin");
    for page in ["README.md", "docs/numbers.md"] {
        let text = fs::read_to_string(root().join(page)).unwrap();
        let row = text.lines().find(|line| line.starts_with("| lines of Rust"));
        let cell = row.unwrap().split('|').nth(2).unwrap();
        let shown: Vec<usize> = cell
            .split_whitespace()
            .filter_map(|word| word.replace(',', "").parse().ok())
            .collect();
        for (shown, counted) in shown.iter().zip([apis, support]) {
            let difference = shown.abs_diff(counted);
            assert!(
                difference * 100 <= counted,
                "{page} shows {shown} lines, and there are {counted}"
            );
        }
        assert_eq!(shown.len(), 2, "{page}");
    }
}
