//! The configured parts of the package: texts of licences, extensions, examples, the guide.

use super::{Failure, Input};
use crate::config::{Config, ErrorsConfig};
use crate::emit::{CrateOptions, ErrorShape, ErrorTypeName, Example, GuidePage, OutFile};
use crate::model::Api;

/// Returns the texts of the licences, with the names of their files.
pub(super) fn license_texts(config: &Config, input: &Input) -> Result<Vec<OutFile>, Failure> {
    let files = config.package.license_files.iter();
    files
        .map(|named| {
            let text = given_text(input, named);
            let name = named.rsplit('/').next().unwrap_or(named);
            match text {
                Some(text) => Ok(OutFile {
                    path: name.to_owned(),
                    text: text.to_owned(),
                }),
                None => Err(Failure::plain(format!(
                    "{}: `{named}` of `license-files` was not given, or is not UTF-8 text",
                    input.config_name
                ))),
            }
        })
        .collect()
}

/// Returns the pages of the guide.
pub(super) fn guide(config: &Config, input: &Input) -> Result<Vec<GuidePage>, Failure> {
    let pages = config.package.guide.iter().map(|named| {
        let text = given_text(input, named).ok_or_else(|| {
            Failure::plain(format!(
                "{}: `{named}`, a page of `guide`, was not given, or is not UTF-8 text",
                input.config_name
            ))
        })?;
        Ok(GuidePage {
            file: named.rsplit('/').next().unwrap_or(named).to_owned(),
            text: text.to_owned(),
        })
    });
    pages.collect()
}

/// Refuses a first example that none of the APIs has. `partial`: the operations of this run may not be all.
pub(super) fn check_first_example(config: &Config, input: &Input, apis: &[Api], partial: bool) -> Result<(), Failure> {
    let Some(name) = &config.package.first_example else {
        return Ok(());
    };
    if partial || apis.iter().any(|api| api.operation_named(name).is_some()) {
        return Ok(());
    }
    Err(Failure::plain(format!(
        "{}: the crate has no operation `{name}` for `first-example`: write the module and the id, as in `shop.listPets`",
        input.config_name
    )))
}

/// Returns the extensions of the APIs that become modules, by module.
pub(super) fn extensions(config: &Config, input: &Input, apis: &[Api]) -> Result<Vec<(String, String)>, Failure> {
    let named = config
        .apis
        .iter()
        .filter_map(|(module, settings)| Some((module, settings.extension.as_ref()?)))
        .filter(|(module, _)| {
            apis.iter()
                .any(|api| api.module.trim_start_matches("r#") == module.trim_start_matches("r#"))
        });
    named
        .map(|(module, file)| {
            let text = given_text(input, file).ok_or_else(|| {
                Failure::plain(format!(
                    "{}: `{file}`, the extension of `apis.{module}`, was not given, or is not UTF-8 text",
                    input.config_name
                ))
            })?;
            Ok((module.clone(), text.to_owned()))
        })
        .collect()
}

/// Returns the examples whose features all exist.
pub(super) fn examples(config: &Config, input: &Input, apis: &[Api]) -> Result<Vec<Example>, Failure> {
    let is_api = |feature: &String| config.apis.contains_key(feature);
    let made = |feature: &String| {
        let mut modules = apis.iter().map(|api| api.module.trim_start_matches("r#"));
        modules.any(|module| module == feature.trim_start_matches("r#"))
    };
    let examples = config.package.examples.iter();
    examples
        .filter(|example| {
            let mut features = example.features.iter();
            features.all(|feature| !is_api(feature) || made(feature))
        })
        .map(|example| {
            let text = given_text(input, &example.file).ok_or_else(|| {
                Failure::plain(format!(
                    "{}: `{}` of `examples` was not given, or is not UTF-8 text",
                    input.config_name, example.file
                ))
            })?;
            let name = example.file.rsplit('/').next().unwrap_or(&example.file);
            Ok(Example {
                name: name.trim_end_matches(".rs").to_owned(),
                features: example.features.clone(),
                text: text.to_owned(),
            })
        })
        .collect()
}

/// Returns a file that the configuration names, as text.
fn given_text<'i>(input: &'i Input, named: &str) -> Option<&'i str> {
    let given = input.texts.iter().find(|given| given.document == named)?;
    std::str::from_utf8(&given.bytes).ok()
}

pub(super) fn crate_options(config: &Config) -> CrateOptions {
    let package = &config.package;
    CrateOptions {
        name: package.name.clone(),
        version: package.version.as_ref().clone(),
        description: package.description.clone(),
        license: package.license.clone(),
        unofficial: package.unofficial,
        license_texts: Vec::new(),
        guide: Vec::new(),
        first_example: package.first_example.clone(),
        umbrella: package.umbrella.clone(),
        extensions: Vec::new(),
        examples: Vec::new(),
        authors: package.authors.clone(),
        repository: package.repository.clone(),
        keywords: package.keywords.clone(),
        error_shape: error_shape(&config.errors),
        error_types: config
            .errors
            .types
            .iter()
            .map(|ty| ErrorTypeName {
                name: ty.name.clone(),
                status: ty.status,
                docs: ty.docs.clone(),
            })
            .collect(),
        changelog: Vec::new(),
    }
}

fn error_shape(errors: &ErrorsConfig) -> Option<ErrorShape> {
    let path = |path: &Option<String>| path.clone().unwrap_or_default();
    Some(ErrorShape {
        type_name: errors.type_name.clone()?,
        message: path(&errors.message),
        code: path(&errors.code),
        id: path(&errors.id),
        metadata: path(&errors.metadata),
    })
}
