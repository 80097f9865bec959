//! The input of all commands: documents, a configuration, and a selection of operations.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use botpress_codegen::config::module_for;
use botpress_codegen::report::Style;
use botpress_codegen::{FeaturesBy, Generator};

/// The documents, and how to read them.
#[derive(Debug, Clone, Default, clap::Args)]
#[allow(clippy::struct_excessive_bools, reason = "each is a command line flag")]
pub struct Inputs {
    /// A document, JSON or YAML. Its module is named after the file, or as specified before `=`. With a configuration
    /// that has such a module, it replaces the document there.
    #[arg(value_name = "[MODULE=]FILE", required_unless_present = "config", value_parser = document)]
    pub documents: Vec<(String, PathBuf)>,
    /// The configuration (`codegen.toml`). Paths of documents in it are relative to it.
    #[arg(long, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// An overlay (OpenAPI Overlay Specification, JSON or YAML), applied to a document before it is used. With several
    /// documents it applies to the one that it `extends`, or to that of the module before `=`. Can be given more than
    /// once; overlays are applied in order.
    #[arg(long = "overlay", value_name = "[MODULE=]FILE", value_parser = overlay)]
    pub overlays: Vec<(Option<String>, PathBuf)>,
    /// The other files that documents may refer to.
    #[command(flatten)]
    pub files: OtherFiles,
    /// Keep the names of types in this file. By default it is next to the configuration, or else next to the first
    /// document, with the extension `lock`.
    #[arg(long, value_name = "FILE")]
    pub lock: Option<PathBuf>,
    /// Name all types again, without a lock.
    #[arg(long, conflicts_with = "lock")]
    pub no_lock: bool,
    /// Only operations that match: an id (`list*`), a path (`/v1/bots/*`), method and path (`GET /v1/*`), a tag
    /// (`tag:Billing`). Can be given more than once.
    #[arg(long, value_name = "PATTERN")]
    pub only: Vec<String>,
    /// Leave out operations that match, written as for `--only`. Can be given more than once.
    #[arg(long, value_name = "PATTERN")]
    pub skip: Vec<String>,
    /// Make a cargo feature of each group of operations, with the types that only it needs: one for each tag, or for
    /// each path segment.
    #[arg(long, value_name = "tag|path")]
    pub features_by: Option<FeaturesBy>,
    /// Leave out operations with errors, and generate the others. Each one left out is listed.
    #[arg(long)]
    pub keep_going: bool,
    /// Treat warnings as errors.
    #[arg(long)]
    pub strict: bool,
    /// Show every finding, not only the first three of each code.
    #[arg(long)]
    pub all: bool,
}

/// The files that documents may refer to, in addition to those in their own folders.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct OtherFiles {
    /// A folder with files that documents may refer to, in addition to their own folders. Can be given more than once.
    #[arg(long, value_name = "FOLDER")]
    pub allow_dir: Vec<PathBuf>,
    /// A file to read where documents refer to this URL: nothing is downloaded. For a URL that ends with `/`, a folder
    /// of files. Can be given more than once.
    #[arg(long, value_name = "URL=FILE", value_parser = source)]
    pub source: Vec<(String, PathBuf)>,
}

impl OtherFiles {
    /// Adds them to the generator.
    pub(crate) fn allow(&self, generator: Generator) -> Generator {
        let folders = self.allow_dir.iter();
        let generator = folders.fold(generator, Generator::allow_dir);
        let sources = self.source.iter();
        sources.fold(generator, |generator, (url, path)| generator.source(url, path))
    }
}

impl Inputs {
    /// Returns the generator for these arguments. Paths in messages are relative to `root`.
    pub fn generator(&self, root: &Path) -> Generator {
        let mut generator = Generator::new()
            .only(&self.only)
            .skip(&self.skip)
            .relative_to(root)
            .style(Style {
                every: self.all,
                ..style()
            });
        if let Some(by) = self.features_by {
            generator = generator.features_by(by);
        }
        if self.keep_going {
            generator = generator.keep_going(true);
        }
        if self.strict {
            generator = generator.strict(true);
        }
        for (module, path) in &self.documents {
            generator = generator.document(module, path);
        }
        generator = with_overlays(generator, &self.overlays);
        generator = self.files.allow(generator);
        if let Some(config) = &self.config {
            generator = generator.config(config);
        }
        match self.lock() {
            Some(lock) => generator.lock(lock),
            None => generator,
        }
    }

    /// Returns the file that keeps the names of types.
    pub fn lock(&self) -> Option<PathBuf> {
        if self.no_lock {
            return None;
        }
        let first = || self.documents.first().map(|(_, path)| path);
        let beside = || self.config.as_ref().or_else(first);
        let beside = || beside().map(|path| path.with_extension("lock"));
        self.lock.clone().or_else(beside)
    }
}

/// Returns the style of diagnostics: with colours on a terminal, plain otherwise.
pub fn style() -> Style {
    if std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none() {
        Style::COLOUR
    } else {
        Style::PLAIN
    }
}

/// Returns the generator, with these overlays.
pub(crate) fn with_overlays(generator: Generator, overlays: &[(Option<String>, PathBuf)]) -> Generator {
    (overlays.iter()).fold(generator, |generator, (module, path)| match module {
        Some(module) => generator.overlay_for(module, path),
        None => generator.overlay(path),
    })
}

/// Splits off a module name before `=`.
fn named(text: &str) -> Option<(&str, &str)> {
    let (module, path) = text.split_once('=')?;
    (!module.contains(['/', '\\', '.'])).then_some((module, path))
}

/// Parses `shop=overlay.yaml`, or a path alone.
#[expect(clippy::unnecessary_wraps, reason = "clap requires this signature of parsers")]
pub(crate) fn overlay(text: &str) -> Result<(Option<String>, PathBuf), String> {
    Ok(match named(text) {
        Some((module, path)) => (Some(module.to_owned()), PathBuf::from(path)),
        None => (None, PathBuf::from(text)),
    })
}

/// Parses `https://example.com/common.yaml=common.yaml`.
fn source(text: &str) -> Result<(String, PathBuf), String> {
    // A query may contain an equals sign too; the path of the file hardly.
    let (url, path) = text
        .rsplit_once('=')
        .ok_or_else(|| format!("the file is missing: {text}=FILE"))?;
    Ok((url.to_owned(), PathBuf::from(path)))
}

/// Parses `shop=petshop.yaml`, or a path alone.
#[expect(clippy::unnecessary_wraps, reason = "clap takes parsers that return a result")]
pub(crate) fn document(text: &str) -> Result<(String, PathBuf), String> {
    if let Some((module, path)) = named(text) {
        return Ok((module.to_owned(), PathBuf::from(path)));
    }
    let path = PathBuf::from(text);
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    Ok((module_for(&stem), path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_name_their_modules() {
        let of = |text: &str| document(text).map(|(module, path)| (module, path.display().to_string()));
        let pair = |module: &str, path: &str| Ok((module.to_owned(), path.to_owned()));
        assert_eq!(of("shop=a/b.yaml"), pair("shop", "a/b.yaml"));
        assert_eq!(of("a/Pet-Shop v2.yaml"), pair("pet_shop_v2", "a/Pet-Shop v2.yaml"));
        assert_eq!(of("./a=b.yaml"), pair("a_b", "./a=b.yaml"));
        assert_eq!(of("a/2.yaml"), pair("api_2", "a/2.yaml"));
        assert_eq!(of("type.yaml"), pair("type_api", "type.yaml"));
        assert_eq!(of("lib.yaml"), pair("lib_api", "lib.yaml"));
        assert_eq!(of("動物.yaml"), pair("api", "動物.yaml"));
    }
}
