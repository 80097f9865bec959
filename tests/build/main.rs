//! Generates code for the tests: typed calls of all operations, and the modules that pages of the documentation
//! include. Rust has no reflection, so the calls are written from the text of the generated crate, and from the models,
//! which have the names in the documents.
#![forbid(unsafe_code)]

mod calls;
mod code;
mod pages;

use std::path::Path;
use std::{env, fs};

use botpress_codegen::config::Config;
use botpress_codegen::model;
use botpress_codegen::model::Api;
use botpress_codegen::passes::NameLock;
use botpress_codegen::source::Document;

use code::Code;

fn main() {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    println!("cargo::rerun-if-changed={}", specs.display());
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("../generated/src");
    println!("cargo::rerun-if-changed={}", generated.display());
    let apis = apis(&specs).into_iter().map(|api| {
        let code = Code::read(&generated.join(&api.module));
        (api, code)
    });
    let text = calls::write(&apis.collect::<Vec<_>>());
    fs::write(Path::new(&out).join("calls.rs"), text).expect("OUT_DIR can be written to");
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    pages::write(&docs, Path::new(&out));
}

/// The models of the project's documents, with the names that the crate has.
fn apis(specs: &Path) -> Vec<Api> {
    let read = |name: &str| fs::read_to_string(specs.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let config = read("codegen.toml");
    let parsed = Config::parse(&config).unwrap_or_else(|error| panic!("codegen.toml: {error}"));
    let locks = NameLock::read(&read("codegen.lock")).expect("codegen.lock");
    let models = parsed.apis(&config).into_iter().map(|config| {
        let name = &config.document;
        let document = Document::read(name, read(name).into_bytes());
        let mut document = document.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let overlays = config.overlays.iter().map(|name| {
            let overlay = Document::read_overlay(name, read(name).into_bytes());
            overlay.unwrap_or_else(|error| panic!("{name}: {error:?}"))
        });
        document = (document.overlaid(overlays.collect())).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        let lock = locks.get(&config.module).cloned().unwrap_or_default();
        let modelled = model(&document, &config, &lock, &|_, _, _| {});
        modelled.unwrap_or_else(|error| panic!("{name}: {error:?}")).api
    });
    models.collect()
}
