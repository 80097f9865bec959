//! Arguments that are easily mixed up are set by name: the rule, checked on every type and operation of the crate.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use project_tests::documents;
use quote::ToTokens as _;
use syn::{Attribute, Expr, FnArg, ImplItem, ImplItemFn, Item, ItemImpl, Lit, Meta};

#[test]
fn what_is_easily_mixed_up_is_set_by_name() {
    let files = files(&documents::root().join("generated/src"));
    let enums: BTreeSet<&str> = (files.iter())
        .flat_map(|file| file.split("open_enum! {\n").skip(1))
        .filter_map(|rest| rest.trim_start().split(':').next())
        .collect();
    assert!(enums.len() > 30);
    let mut constructors = 0;
    let mut mixed = Vec::new();
    let mut methods = 0;
    for file in &files {
        let items = syn::parse_file(file).expect("Rust").items;
        for part in items.iter().filter_map(inherent) {
            for function in part.items.iter().filter_map(function) {
                let kinds = kinds(function, &enums);
                let name = function.sig.ident.to_string();
                if let Some(path) = path_of(&function.attrs) {
                    let wires = wires(function);
                    methods += 1;
                    // The path shows the order of its own parameters.
                    let in_path = |wire: &String| path.contains(&format!("{{{wire}}}"));
                    let free = wires.iter().zip(&kinds).filter(|(wire, _)| !in_path(wire));
                    let is_twice = |kind| kinds.iter().filter(|other| *other == kind).count() > 1;
                    if free.clone().count() > 2 || free.clone().any(|(_, kind)| is_twice(kind)) {
                        mixed.push(format!("{name}: {kinds:?}"));
                    }
                } else if name == "new" {
                    constructors += 1;
                    let all: Vec<&String> = kinds.iter().collect();
                    if all.len() > 2 || has_equal(&all) {
                        mixed.push(format!("{}: {kinds:?}", part.self_ty.to_token_stream()));
                    }
                }
            }
        }
    }
    assert!(constructors > 100, "{constructors}");
    assert!(methods > 100, "{methods}");
    assert_eq!(mixed, [""; 0]);
}

/// The texts of the types and of the operations.
fn files(folder: &Path) -> Vec<String> {
    let mut texts = Vec::new();
    for path in documents::entries(folder) {
        let text = path.to_string_lossy();
        if path.is_dir() && !text.ends_with("support") && !text.ends_with("guide") {
            texts.extend(files(&path));
        } else if text.contains("/types") || text.contains("/operations") {
            texts.push(fs::read_to_string(path).expect("a file of the crate"));
        }
    }
    texts
}

fn inherent(item: &Item) -> Option<&ItemImpl> {
    match item {
        Item::Impl(part) if part.trait_.is_none() => Some(part),
        _ => None,
    }
}

fn function(item: &ImplItem) -> Option<&ImplItemFn> {
    match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    }
}

/// The values that each argument accepts. A string is also accepted for an enum.
fn kinds(function: &ImplItemFn, enums: &BTreeSet<&str>) -> Vec<String> {
    let typed = function.sig.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(typed) => Some(typed.ty.to_token_stream().to_string()),
        FnArg::Receiver(_) => None,
    });
    typed
        .map(|kind| {
            let inner = kind.strip_prefix("impl Into < ");
            let inner = inner.and_then(|inner| inner.strip_suffix(" >"));
            match inner.map(|inner| inner.trim_start_matches("types :: ")) {
                Some(inner) if enums.contains(inner) => "impl Into < String >".to_owned(),
                _ => kind,
            }
        })
        .collect()
}

fn has_equal(kinds: &[&String]) -> bool {
    kinds.iter().collect::<BTreeSet<_>>().len() < kinds.len()
}

/// The path of an operation, from the documentation of its method.
fn path_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| {
        let Meta::NameValue(pair) = &attribute.meta else {
            return None;
        };
        let Expr::Lit(literal) = &pair.value else {
            return None;
        };
        let Lit::Str(text) = &literal.lit else {
            return None;
        };
        let text = text.value();
        let line = text.trim().strip_prefix('`')?.strip_suffix('`')?;
        let (_, path) = line.split_once(' ')?;
        path.starts_with('/').then(|| path.to_owned())
    })
}

/// The names of the required parameters, in the order of the arguments.
fn wires(function: &ImplItemFn) -> Vec<String> {
    let block = function.block.to_token_stream().to_string();
    let calls = block.split(". arg (\"").skip(1);
    let calls = calls.filter_map(|call| call.split('"').next());
    calls.map(ToOwned::to_owned).collect()
}
