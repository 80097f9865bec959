//! The JSON Schema Test Suite: each group of it as a schema of one document, with the values that fit it and those that
//! do not.
//!
//! The suite is not a part of this project: it is read from a folder of one of its drafts.

use std::fs;
use std::path::Path;

use anyhow::Context as _;
use botpress_codegen::config::{ApiConfig, Config};
use botpress_codegen::diagnostic::Severity;
use botpress_codegen::model;
use botpress_codegen::passes::NameLock;
use botpress_codegen::resolve::{localize, settle};
use botpress_codegen::source::Document;
use serde::Deserialize;
use serde_json::{Map, Value, json};

use super::examples::{Case, Found};

/// A schema and values, as the suite has them.
#[derive(Debug, Clone, Deserialize)]
pub struct Group {
    /// The tested behaviour.
    pub description: String,
    /// The schema.
    pub schema: Value,
    /// The values.
    pub tests: Vec<Test>,
    /// The file that it is from, without its ending.
    #[serde(skip)]
    pub file: String,
}

/// A value of a group.
#[derive(Debug, Clone, Deserialize)]
pub struct Test {
    /// The value.
    pub data: Value,
    /// It fits the schema.
    pub valid: bool,
}

/// The results of the suite.
#[derive(Debug, Clone, Default)]
pub struct Suite {
    /// The document with all groups that can be generated.
    pub document: Value,
    /// The others: file and description, and why.
    pub refused: Vec<(String, String)>,
    /// The values that fit their schemas.
    pub valid: Found,
    /// The values that do not.
    pub invalid: Found,
}

/// Reads the groups of a draft's folder. What is below it (the optional parts) is left out.
///
/// # Errors
///
/// When a file can't be read, or is not part of the suite.
pub fn read(folder: &Path) -> anyhow::Result<Vec<Group>> {
    let entries = fs::read_dir(folder).with_context(|| format!("can't read {}", folder.display()))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.context("can't read the folder")?.path();
        if path.extension().is_some_and(|end| end == "json") {
            paths.push(path);
        }
    }
    paths.sort();
    let mut groups = Vec::new();
    for path in paths {
        let text = fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
        let read: Vec<Group> =
            serde_json::from_str(&text).with_context(|| format!("{} is not a file of the suite", path.display()))?;
        let file = path.file_stem().unwrap_or_default().to_string_lossy();
        groups.extend(read.into_iter().map(|group| Group {
            file: file.clone().into_owned(),
            ..group
        }));
    }
    Ok(groups)
}

/// Reads the schemas that groups of a draft refer to by their URL, if the suite has them next to its tests. Those of
/// other drafts are left out.
///
/// # Errors
///
/// When a file can't be read, or is not JSON.
pub fn remotes(folder: &Path) -> anyhow::Result<Vec<Value>> {
    let draft = folder.file_name().context("the folder has no name")?;
    let Some(root) = folder.ancestors().nth(2).map(|suite| suite.join("remotes")) else {
        return Ok(Vec::new());
    };
    let mut schemas = Vec::new();
    let mut folders = vec![root.clone(), root.join(draft)];
    while let Some(folder) = folders.pop() {
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        for entry in entries {
            let path = entry.context("can't read the folder")?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if path.is_dir() && !name.starts_with("draft") {
                folders.push(path);
            } else if name.ends_with(".json") {
                let text = fs::read_to_string(&path).with_context(|| format!("can't read {}", path.display()))?;
                let mut schema: Value =
                    serde_json::from_str(&text).with_context(|| format!("{} is not JSON", path.display()))?;
                let below = path.strip_prefix(&root).unwrap_or(&path).to_string_lossy();
                let url = format!("http://localhost:1234/{}", below.replace('\\', "/"));
                if let Value::Object(members) = &mut schema {
                    members.remove("$schema");
                    // One that has an address has two: both lead to it.
                    if members.get("$id").is_some_and(|own| *own != *url) {
                        schema = json!({ "$id": url, "allOf": [schema] });
                    } else {
                        members.insert("$id".to_owned(), url.into());
                    }
                }
                schemas.push(schema);
            }
        }
    }
    schemas.sort_by_key(|schema| schema["$id"].to_string());
    Ok(schemas)
}

/// Makes one document of the groups and the schemas that they refer to, in this version of OpenAPI.
///
/// # Errors
///
/// When the settings of the run are not valid.
pub fn document(groups: &[Group], remotes: &[Value], version: &str) -> anyhow::Result<Suite> {
    let text = "[crate]\nname = \"api\"\nversion = \"0.1.0\"\ndescription = \"A client\"\n\n\
                [apis]\napi = { document = \"document\" }\n";
    let config = Config::parse(text).map_err(|error| anyhow::anyhow!("{error}"))?;
    let apis = config.apis(text);
    let api = apis.first().context("the configuration has no API")?;
    let mut suite = Suite::default();
    let mut kept = Vec::new();
    for (index, group) in groups.iter().enumerate() {
        let name = name(index, group);
        match named(&of(&[(name.clone(), group)], remotes, version), api) {
            Ok(_) => kept.push((name, group)),
            Err(why) => {
                let group = format!("{}: {}", group.file, group.description);
                suite.refused.push((group, why));
            }
        }
    }
    suite.document = of(&kept, remotes, version);
    let names = named(&suite.document, api).map_err(anyhow::Error::msg)?;
    for (name, group) in kept {
        let Some((_, rust)) = names.iter().find(|(component, _)| *component == name) else {
            continue;
        };
        for (at, test) in group.tests.iter().enumerate() {
            let found = if test.valid {
                &mut suite.valid
            } else {
                &mut suite.invalid
            };
            found.cases.push(Case {
                pointer: format!("{}: {} ({at})", group.file, group.description),
                rust: format!("types::{rust}"),
                value: test.data.clone(),
            });
        }
    }
    Ok(suite)
}

/// The name of the component that a group is.
fn name(index: usize, group: &Group) -> String {
    let file: String = group.file.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("{file}Group{index}")
}

fn of(groups: &[(String, &Group)], remotes: &[Value], version: &str) -> Value {
    let (mut paths, mut schemas) = (Map::new(), Map::new());
    for (name, group) in groups {
        let at = format!("#/components/schemas/{name}");
        let mut schema = group.schema.clone();
        if let Value::Object(members) = &mut schema {
            members.remove("$schema");
        }
        rebase(&mut schema, &at);
        schemas.insert(name.clone(), schema);
        let content = json!({ "application/json": { "schema": { "$ref": at } } });
        let operation = json!({
            "operationId": format!("get{name}"),
            "responses": { "200": { "description": "A value", "content": content } },
        });
        paths.insert(format!("/{name}"), json!({ "get": operation }));
    }
    for (index, remote) in remotes.iter().enumerate() {
        schemas.insert(format!("remote{index}"), remote.clone());
    }
    json!({
        "openapi": version,
        "info": { "title": "Suite", "version": "1" },
        "servers": [{ "url": "https://suite.example" }],
        "paths": paths,
        "components": { "schemas": schemas },
    })
}

/// Lets references from the root of a schema begin at the place where the schema is now. Within a schema that has an
/// address of its own they are relative to that.
fn rebase(schema: &mut Value, at: &str) {
    match schema {
        Value::Array(items) => items.iter_mut().for_each(|item| rebase(item, at)),
        Value::Object(members) => {
            if members.get("$id").is_some_and(Value::is_string) {
                return;
            }
            for (name, member) in members.iter_mut() {
                match member {
                    Value::String(reference) if matches!(name.as_str(), "$ref" | "$dynamicRef") => {
                        if let Some(rest) = reference.strip_prefix('#')
                            && (rest.is_empty() || rest.starts_with('/'))
                        {
                            *reference = format!("{at}{rest}");
                        }
                    }
                    _ if matches!(name.as_str(), "enum" | "const" | "default") => {}
                    member => rebase(member, at),
                }
            }
        }
        _ => {}
    }
}

/// The components of a document and their Rust types, or the reason why it is rejected.
fn named(document: &Value, api: &ApiConfig) -> Result<Vec<(String, String)>, String> {
    // As `generate` does it: references by address become pointers.
    let mut document = document.clone();
    localize(&mut document);
    settle(&mut document);
    let bytes = document.to_string().into_bytes();
    let document = Document::read("suite.json", bytes).map_err(|why| format!("{why:?}"))?;
    let modelled = model(&document, api, &NameLock::default(), &|_, _, _| {}).map_err(|found| {
        let mut fatal = found.0.iter();
        let fatal = fatal.find(|one| one.code.severity() != Severity::Warning);
        fatal.map_or_else(String::new, |one| format!("{}: {}", one.code, one.message))
    })?;
    let live = modelled.api.types.live();
    let names = live.filter_map(|(_, ty)| Some((ty.component.clone()?, ty.name.clone())));
    Ok(names.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_group_becomes_a_component_and_its_values_cases() {
        let group: Group = serde_json::from_value(json!({
            "description": "a tree",
            "schema": {
                "$schema": "https://json-schema.org/draft/2020-12/schema",
                "type": "object",
                "properties": { "next": { "$ref": "#" }, "name": { "$ref": "#/$defs/name" } },
                "$defs": { "name": { "type": "string" } },
            },
            "tests": [
                { "description": "fits", "data": { "next": { "name": "a" } }, "valid": true },
                { "description": "does not", "data": { "name": 1 }, "valid": false },
            ],
        }))
        .unwrap();
        let refused = Group {
            schema: json!({ "$ref": "#/nowhere" }),
            ..group.clone()
        };
        let remote = json!({ "$id": "http://localhost:1234/a.json" });
        let far = Group {
            schema: json!({ "$ref": "http://localhost:1234/a.json" }),
            ..group.clone()
        };
        let suite = document(&[group, refused, far], &[remote], "3.1.0").unwrap();
        assert_eq!(suite.refused.len(), 1);
        assert_eq!(suite.valid.cases[0].rust, "types::Group0");
        assert_eq!(suite.invalid.cases[0].value, json!({ "name": 1 }));
        let schema = &suite.document["components"]["schemas"]["Group0"];
        let references = [
            &schema["properties"]["next"]["$ref"],
            &schema["properties"]["name"]["$ref"],
        ];
        assert_eq!(
            references,
            ["#/components/schemas/Group0", "#/components/schemas/Group0/$defs/name"]
        );
    }
}
