//! Reads the other files that documents refer to: each once, in parallel, and only from allowed folders.

use std::cell::Cell;
use std::collections::HashMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::path::normalized;
use super::read::read_bytes;
use super::{BuildError, Generator};
use crate::config::Config;
use crate::gather::{File, Files, Link, Links};
use crate::parallel;
use crate::resolve::{Mention, below, is_url, joined, outside, own_address};
use crate::source::{Document, Refusal, Unreadable};

/// The files that may be read.
pub(super) struct Library {
    /// Folders that may be read in addition to that of the document, without symbolic links.
    allowed: Vec<PathBuf>,
    /// Files and folders that replace URLs: the longest URL first.
    sources: Vec<Replacement>,
}

/// A file or folder that replaces a URL.
struct Replacement {
    url: String,
    file: PathBuf,
    /// True if it is from the configuration.
    is_configured: bool,
    /// True once a document referred to it.
    is_used: Cell<bool>,
}

/// A document whose files are being read.
struct Reading<'g> {
    generator: &'g Generator,
    library: &'g Library,
    /// Its folder, as it was passed, and without symbolic links.
    folder: PathBuf,
    real_folder: PathBuf,
    /// The document, without symbolic links.
    document: PathBuf,
    /// Its URL, if it has one.
    url: Option<String>,
    files: Vec<File>,
    /// The indices of files by their paths without symbolic links.
    known: HashMap<PathBuf, usize>,
    /// All files, read or not.
    wanted: Vec<Wanted>,
}

/// A file to be read.
#[derive(Clone)]
struct Wanted {
    name: String,
    path: PathBuf,
    /// The URL that a reference to it names.
    url: Option<String>,
    /// True while only examples refer to it.
    is_example: bool,
}

/// The base that the references of a file are relative to.
struct Base {
    /// Its folder.
    folder: PathBuf,
    /// Its URL, if it has one.
    url: Option<String>,
}

/// The content of a file, and its references.
type Read = (Result<Arc<Document>, Arc<Unreadable>>, Vec<Mention>);

impl Generator {
    /// Returns the files that may be read. Folders and files of the configuration are relative to `folder`.
    pub(super) fn library(&self, config: &Config, folder: &Path) -> Result<Library, BuildError> {
        let configured = config.allow_dirs.iter().map(|dir| folder.join(dir));
        let mut allowed = Vec::new();
        for dir in configured.chain(self.allow_dirs.iter().cloned()) {
            let real = fs::canonicalize(&dir);
            allowed.push(real.map_err(|source| BuildError::Read {
                path: dir,
                role: "a folder that may be read".to_owned(),
                source,
            })?);
        }
        let replacement = |url: &String, file: PathBuf, is_configured| Replacement {
            url: url.clone(),
            file,
            is_configured,
            is_used: Cell::new(false),
        };
        let configured = config.sources.iter();
        let configured = configured.map(|(url, file)| replacement(url, folder.join(file), true));
        let given = self.sources.iter();
        let given = given.map(|(url, file)| replacement(url, file.clone(), false));
        let mut sources: Vec<_> = configured.chain(given).collect();
        sources.sort_by_key(|one| std::cmp::Reverse(one.url.len()));
        Ok(Library { allowed, sources })
    }

    /// Returns the other files of a document, and the paths of all files that are read. `None` when it refers to none.
    pub(super) fn files_of(&self, library: &Library, path: &Path, bytes: &[u8]) -> Option<(Files, Vec<PathBuf>)> {
        if !may_refer(bytes) {
            return None;
        }
        // The errors of the document itself are reported when it is read for the run.
        let document = Document::read(path.display().to_string(), bytes.to_vec()).ok()?;
        let wanted = outside(document.value());
        if wanted.is_empty() {
            return None;
        }
        let folder = path.parent().unwrap_or(Path::new("")).to_owned();
        let here = if folder.as_os_str().is_empty() {
            Path::new(".")
        } else {
            &folder
        };
        let mut reading = Reading {
            generator: self,
            library,
            real_folder: fs::canonicalize(here).ok()?,
            document: fs::canonicalize(path).ok()?,
            url: url_of(document.value(), None),
            folder,
            files: Vec::new(),
            known: HashMap::new(),
            wanted: Vec::new(),
        };
        let base = Base {
            folder: reading.folder.clone(),
            url: reading.url.clone(),
        };
        let links = reading.links(&wanted, &base);
        reading.rest();
        reading.examples();
        let Reading { files, wanted, .. } = reading;
        let paths = wanted.into_iter().map(|wanted| wanted.path).collect();
        Some((Files { links, files }, paths))
    }

    fn other_file(&self, path: &Path) -> Read {
        let name = self.shown(path);
        let read = match read_bytes(path) {
            Ok(bytes) if is_prose(path) => Document::read_prose(name, bytes),
            Ok(bytes) => Document::read_part(name, bytes),
            Err(error) => Err(Box::new(Unreadable::unread(name, &error.to_string()))),
        };
        match read {
            Ok(document) => {
                let references = outside(document.value());
                (Ok(Arc::new(document)), references)
            }
            Err(unreadable) => (Err(Arc::from(unreadable)), Vec::new()),
        }
    }
}

/// Returns the URL of a text: the one that it gives itself, or else the one that a reference to it names.
fn url_of(text: &Value, named: Option<String>) -> Option<String> {
    let Some(own) = own_address(text) else { return named };
    let whole = joined(named.as_deref().unwrap_or_default(), own);
    if is_url(&whole) { Some(whole) } else { named }
}

/// True if a description can be in this file.
fn is_prose(path: &Path) -> bool {
    let extension = path.extension().unwrap_or_default();
    let prose = ["md", "markdown", "txt", "html"];
    prose.iter().any(|known| extension.eq_ignore_ascii_case(known))
}

/// False when a text surely has no references to other files. Most documents are one file, and need not be parsed
/// twice.
fn may_refer(bytes: &[u8]) -> bool {
    let mut rest = bytes;
    while let Some(at) = find(rest, b"$ref") {
        rest = &rest[at + b"$ref".len()..];
        let reference = rest
            .iter()
            .find(|byte| !byte.is_ascii_whitespace() && !matches!(byte, b'"' | b'\'' | b':'));
        if reference != Some(&b'#') {
            return true;
        }
    }
    false
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    let first = *wanted.first()?;
    let mut from = 0;
    while let Some(at) = bytes[from..].iter().position(|byte| *byte == first) {
        if bytes[from + at..].starts_with(wanted) {
            return Some(from + at);
        }
        from += at + 1;
    }
    None
}

impl Reading<'_> {
    /// Reads the files that are known but not read yet, and those that they refer to, in rounds.
    fn rest(&mut self) {
        let mut done = 0;
        while done < self.wanted.len() {
            let wave = self.wanted[done..].to_vec();
            let read = parallel::map(&wave, |wanted| self.generator.other_file(&wanted.path));
            for (wanted, (document, references)) in wave.into_iter().zip(read) {
                let url = match &document {
                    Ok(document) => url_of(document.value(), wanted.url),
                    Err(_) => wanted.url,
                };
                let folder = wanted.path.parent().unwrap_or(Path::new("")).to_owned();
                let links = self.links(&references, &Base { folder, url });
                let name = wanted.name;
                self.files.push(File { name, document, links });
                done += 1;
            }
        }
    }

    /// Reads each example that can't be parsed as text: an example may be in any format.
    fn examples(&mut self) {
        for (file, wanted) in self.files.iter_mut().zip(&self.wanted) {
            if wanted.is_example && file.document.is_err() {
                let bytes = read_bytes(&wanted.path).unwrap_or_default();
                let text = String::from_utf8_lossy(&bytes).into_owned();
                let name = self.generator.shown(&wanted.path);
                if let Ok(document) = Document::read_prose(name, text.into_bytes()) {
                    file.document = Ok(Arc::new(document));
                }
            }
        }
    }

    /// Returns the targets of the references of a file.
    fn links(&mut self, references: &[Mention], base: &Base) -> Links {
        let mut links = Links::new();
        for Mention { file, is_example } in references {
            let link = self.link(file, base);
            if let Link::File(index) = &link {
                self.wanted[*index].is_example &= is_example;
            }
            links.insert(file.clone(), link);
        }
        links
    }

    fn link(&mut self, text: &str, base: &Base) -> Link {
        let url = match &base.url {
            Some(base) if !is_url(text) => Some(joined(base, text)),
            _ => is_url(text).then(|| text.to_owned()),
        };
        if url.is_some() && url == self.url {
            return Link::Document;
        }
        let replaced = self.library.local(text);
        let replaced = replaced.or_else(|| url.as_deref().and_then(|url| self.library.local(url)));
        let path = match (replaced, &url) {
            (Some(path), _) => path,
            // A path from the root is one of the URL.
            (None, Some(url)) if is_url(text) || text.starts_with('/') => match base.below(url) {
                Some(path) => path,
                None => return Link::Refused(url.clone(), Refusal::Url),
            },
            (None, _) => normalized(&base.folder.join(text)),
        };
        let name = self.name(&path);
        let real = match fs::canonicalize(&path) {
            Ok(real) => real,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                return Link::Refused(name, Refusal::Missing);
            }
            Err(error) => return Link::Refused(name, Refusal::Unreadable(error.to_string())),
        };
        if real == self.document {
            return Link::Document;
        }
        if let Some(index) = self.known.get(&real) {
            return Link::File(*index);
        }
        if !real.starts_with(&self.real_folder) && !self.library.allows(&real) {
            // A link to a file leads to another folder than the one it is in.
            let written = path.parent().unwrap_or(Path::new(""));
            let holds = fs::canonicalize(written).is_ok_and(|folder| real.starts_with(folder));
            let outside = match real.parent() {
                Some(folder) if !holds => folder,
                _ => written,
            };
            let outside = outside.display().to_string().replace('\\', "/");
            return Link::Refused(name, Refusal::NotAllowed(outside));
        }
        if !real.is_file() {
            let why = "it is not a file".to_owned();
            return Link::Refused(name, Refusal::Unreadable(why));
        }
        let index = self.wanted.len();
        self.known.insert(real, index);
        self.wanted.push(Wanted {
            name,
            path,
            url,
            is_example: true,
        });
        Link::File(index)
    }

    /// Returns the name of a file in the document: its path relative to the document's folder, if it is below it.
    fn name(&self, path: &Path) -> String {
        let folder = normalized(&self.folder);
        let below = path.strip_prefix(&folder).unwrap_or(path);
        below.display().to_string().replace('\\', "/")
    }
}

impl Base {
    /// Returns the file with a URL, if it is where the URL of this file suggests: below the same folder.
    fn below(&self, url: &str) -> Option<PathBuf> {
        let path = normalized(&self.folder.join(below(self.url.as_deref()?, url)?));
        path.is_file().then_some(path)
    }
}

impl Library {
    /// Returns the file that replaces a URL.
    fn local(&self, text: &str) -> Option<PathBuf> {
        self.sources.iter().find_map(|one| {
            let rest = text.strip_prefix(one.url.as_str())?;
            let file = match rest {
                "" => one.file.clone(),
                // A folder of them.
                rest if one.url.ends_with('/') => normalized(&one.file.join(rest)),
                _ => return None,
            };
            one.is_used.set(true);
            Some(file)
        })
    }

    /// Describes the replacements that no document referred to, in the words of the configuration with this name.
    pub(super) fn unused(&self, config_name: &str) -> Vec<String> {
        let unused = self.sources.iter().filter(|one| !one.is_used.get());
        unused
            .map(|one| {
                let (shown, setting) = if one.is_configured {
                    (config_name, "sources")
                } else {
                    ("error", "source")
                };
                let url = &one.url;
                format!("{shown}: `{url}` of `{setting}` has no effect: no document refers to it")
            })
            .collect()
    }

    fn allows(&self, real: &Path) -> bool {
        let named = self.sources.iter();
        let mut named = named.filter_map(|one| fs::canonicalize(&one.file).ok());
        let in_folder = |folder: &PathBuf| real.starts_with(folder);
        self.allowed.iter().any(in_folder) || named.any(|named| real.starts_with(named))
    }
}
