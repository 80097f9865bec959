//! Writes a first `codegen.toml` for a document: settings found in it, each with a comment.
//!
//! A certain fact becomes a setting; a decision that a person has to make becomes a commented setting. The generator
//! accepts the file as it is.

mod errors;
mod find;
mod paging;
mod pins;

use std::fmt::Write as _;

use crate::config::ApiConfig;
use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::passes::{NameLock, PagingRule, PagingRules};
use crate::source::Document;
use crate::text::{is_hidden, toml as quoted};
use crate::{Modelled, model};

/// One document to start with.
#[derive(Debug)]
pub struct Start<'a> {
    /// Its module.
    pub module: &'a str,
    /// Its file, relative to the configuration.
    pub file: &'a str,
    /// The document.
    pub document: &'a Document,
}

/// The settings of one API.
struct Section {
    title: String,
    text: String,
    errors: Option<errors::Shape>,
}

/// Writes a configuration for the documents of a crate with the name `package`.
///
/// # Errors
///
/// When a document is not a usable OpenAPI document: its index, and all its errors. Operations with errors don't
/// matter: the configuration leaves them out.
pub fn init(package: &str, starts: &[Start<'_>]) -> Result<String, (usize, Diagnostics)> {
    let mut sections = Vec::new();
    for (index, start) in starts.iter().enumerate() {
        sections.push(section(start).map_err(|wrong| (index, wrong))?);
    }
    let titles: Vec<&str> = sections.iter().map(|one| one.title.as_str()).collect();
    let mut text = String::from(HEAD);
    text.push_str("\n[crate]\n");
    line(&mut text, "name", package);
    line(&mut text, "version", "0.1.0");
    let description = format!("Client of {}", titles.join(" and "));
    line(&mut text, "description", &description);
    text.push_str("# An SPDX expression.\n# license = \"MIT OR Apache-2.0\"\n");
    for section in &sections {
        text.push('\n');
        text.push_str(&section.text);
    }
    if let Some(shape) = sections.iter().find_map(|section| section.errors.as_ref()) {
        text.push('\n');
        text.push_str(&shape.text());
    }
    Ok(text)
}

const HEAD: &str = "\
# The settings of the generator. Each must have an effect: one that no longer fits the documents is an error.
";

fn section(start: &Start<'_>) -> Result<Section, Diagnostics> {
    let mut config = ApiConfig::plain(start.module, start.file);
    config.keep_going = true;
    let lock = NameLock::default();
    let read = |config: &ApiConfig| model(start.document, config, &lock, &|_, _, _| {});
    let modelled = read(&config)?;
    let api = &modelled.api;
    let count = |api: &Api| {
        let pages = api.operations.iter();
        pages.filter(|operation| operation.paging.is_some()).count()
    };
    let recognised = count(api);
    let paging = paging::rules(api).into_iter().find_map(|rule| {
        config.paging = Some(PagingRules(vec![rule.clone()]));
        let pages = count(&read(&config).ok()?.api);
        (pages > 0 && pages >= recognised).then_some((rule, pages))
    });
    let mut text = String::new();
    // Writing to a string can't fail.
    let _ = writeln!(text, "[apis.{}]", start.module);
    line(&mut text, "document", start.file);
    left_out(&mut text, &modelled);
    find::base_url(&mut text, api);
    find::credentials(&mut text, api);
    match paging {
        Some((rule, pages)) => rule_text(&mut text, &rule, pages, api),
        None if recognised > 0 => paging::recognised(&mut text, api, recognised),
        None => paging::note(&mut text, api),
    }
    find::headers(&mut text, api);
    pins::comments(&mut text, api);
    let title = if api.title.is_empty() { start.module } else { &api.title };
    Ok(Section {
        title: one_line(title),
        text,
        errors: errors::shape(api),
    })
}

fn left_out(text: &mut String, modelled: &Modelled) {
    let count = modelled.left_out.len();
    if count > 0 {
        let _ = writeln!(
            text,
            "\n# {count} of {} operations have errors and are left out; `check` lists the errors.\nkeep-going = true",
            count + modelled.api.operations.len(),
        );
    }
}

fn rule_text(text: &mut String, rule: &PagingRule, pages: usize, api: &Api) {
    let responses: Vec<String> = rule.response.iter().map(|one| quoted(one)).collect();
    let _ = writeln!(
        text,
        "\n# {pages} of {} operations page like this: the parameter, and the member of the response with its next value.\npaging = {{ parameter = {}, response = [{}] }}",
        api.operations.len(),
        quoted(rule.parameter.as_deref().unwrap_or_default()),
        responses.join(", ")
    );
}

/// A setting.
fn line(text: &mut String, key: &str, value: &str) {
    let _ = writeln!(text, "{key} = {}", quoted(value));
}

/// Shortens a text of the document for a comment or a setting, on one line.
fn one_line(text: &str) -> String {
    let plain = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let plain: String = plain.chars().filter(|c| !is_hidden(*c)).collect();
    match plain.char_indices().nth(80) {
        Some((end, _)) => format!("{}…", plain.get(..end).unwrap_or_default()),
        None => plain,
    }
}
