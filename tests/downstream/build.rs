//! Generates two modules: one with a configuration, and one of a part of the same document without it.

use std::path::PathBuf;

use botpress_codegen::Generator;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    Generator::new()
        .config("codegen.toml")
        .manifest("Cargo.toml")
        .build_module(out.join("api.rs"))?;
    Generator::new()
        .document("pets", "petshop.yaml")
        .only(["tag:Pets"])
        .skip(["POST *"])
        .features(["blocking", "dynamic", "jiff-0-2", "tracing", "test-util"])
        .manifest("Cargo.toml")
        .build_module(out.join("pets.rs"))?;
    Ok(())
}
