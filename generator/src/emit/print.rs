//! Prints tokens with `prettyplease`, and adds empty lines for readability.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::EmitError;

/// The maximum width of a line of names.
const NAMES_WIDTH: usize = 92;

/// Prints items.
pub(super) fn items(tokens: TokenStream) -> Result<String, EmitError> {
    let mut file = syn::parse2::<syn::File>(tokens).map_err(|error| EmitError::Rust(error.to_string()))?;
    order(&mut file.items);
    Ok(space_out(&prettyplease::unparse(&file)))
}

/// Sorts adjacent imports, exports and modules, and the names in each of them.
fn order(items: &mut [syn::Item]) {
    for item in items.iter_mut() {
        if let syn::Item::Use(item) = item {
            order_names(&mut item.tree);
        }
    }
    for run in items.chunk_by_mut(|one, other| kind(one).is_some_and(|it| kind(other) == Some(it))) {
        run.sort_by_cached_key(|item| item.to_token_stream().to_string());
    }
}

/// The kind of an item that is grouped. `None` for items with attributes, which apply to them only.
fn kind(item: &syn::Item) -> Option<Item> {
    match item {
        syn::Item::Use(item) if item.attrs.is_empty() => Some(match item.vis {
            syn::Visibility::Inherited => Item::Import,
            _ => Item::Export,
        }),
        syn::Item::Mod(item) if item.attrs.is_empty() && item.content.is_none() => Some(Item::Module),
        _ => None,
    }
}

/// `self` comes first, then the others in the order of `rustfmt`.
fn order_names(tree: &mut syn::UseTree) {
    match tree {
        syn::UseTree::Path(path) => order_names(&mut path.tree),
        syn::UseTree::Group(group) => {
            let mut names: Vec<syn::UseTree> = std::mem::take(&mut group.items).into_iter().collect();
            names.iter_mut().for_each(order_names);
            names.sort_by_cached_key(|name| {
                let text = name.to_token_stream().to_string();
                (text != "self", text)
            });
            group.items = names.into_iter().collect();
        }
        _ => {}
    }
}

/// Prints the inside of an `impl` block, with its indentation.
pub(super) fn methods(tokens: &TokenStream) -> Result<String, EmitError> {
    let text = items(quote! { impl X { #tokens } })?;
    let inner = text
        .strip_prefix("impl X {\n")
        .and_then(|text| text.strip_suffix("}\n"));
    Ok(inner.unwrap_or_default().to_owned())
}

/// Prints statements, not indented.
pub(super) fn statements(tokens: &TokenStream) -> Result<Vec<String>, EmitError> {
    let text = items(quote! { fn x() { #tokens } })?;
    let inner = text
        .strip_prefix("fn x() {\n")
        .and_then(|text| text.strip_suffix("}\n"));
    let lines = inner.unwrap_or_default().lines();
    Ok(lines
        .map(|line| line.strip_prefix("    ").unwrap_or(line).to_owned())
        .collect())
}

/// Encloses a text in two lines and indents it: for macro calls, which `prettyplease` does not format inside.
pub(super) fn enclose(open: &str, text: &str, close: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8 + open.len() + close.len() + 2);
    out.push_str(open);
    out.push('\n');
    for line in text.lines() {
        if !line.is_empty() {
            out.push_str("    ");
            out.push_str(line);
        }
        out.push('\n');
    }
    out.push_str(close);
    out.push('\n');
    out
}

/// Names one after the other, on lines of limited width.
pub(super) fn names(names: &[&str]) -> String {
    let mut out = String::new();
    let mut width = 0;
    for name in names {
        let long = name.chars().count() + 1;
        if width > 0 {
            let breaks = width + long > NAMES_WIDTH;
            out.push(if breaks { '\n' } else { ' ' });
            width = if breaks { 0 } else { width };
        }
        out.push_str(name);
        width += long;
    }
    out
}

/// Joins the items of a list onto lines of limited width, for lists that start on a line that ends with `open`. Their
/// items must be names or literals, each on its own line.
pub(super) fn pack(text: &str, open: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        if !line.ends_with(open) {
            continue;
        }
        let mut list = Vec::new();
        let mut end = None;
        for item in lines.by_ref() {
            if item.trim_start().starts_with(']') {
                end = Some(item);
                break;
            }
            list.push(item.trim());
        }
        let indent = line.len() - line.trim_start().len() + 4;
        for row in names(&list).lines() {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(row);
            out.push('\n');
        }
        if let Some(end) = end {
            out.push_str(end);
            out.push('\n');
        }
    }
    out
}

/// Adds an empty line after each item and method, and after the head of a file. Imports, exports and modules stay
/// grouped, and so do a type and the macro call that implements it.
fn space_out(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 32);
    let mut lines = text.lines().peekable();
    let mut item = Item::Other;
    let mut inside = false;
    while let Some(line) = lines.next() {
        out.push_str(line);
        out.push('\n');
        let Some(next) = lines.peek() else { break };
        if !inside && !line.is_empty() && !line.starts_with(['#', '/', ' ', '}', ')', ']']) {
            item = Item::of(line);
            inside = true;
        }
        let ends = inside && !line.starts_with(' ') && line.ends_with([';', '}']);
        if ends {
            inside = false;
        }
        let stands_alone = ends && (item == Item::Other || item != Item::of(next));
        let method_ends = line == "    }" && !next.trim_start().starts_with('}');
        let head_ends = ["//!", "#!["]
            .iter()
            .any(|head| line.starts_with(head) && !next.starts_with(head));
        // The implementation of a type stays next to it.
        let goes_on = next.starts_with("request!(");
        if (stands_alone || method_ends || head_ends) && !next.is_empty() && !goes_on {
            out.push('\n');
        }
    }
    out
}

/// Items that are grouped.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Item {
    Import,
    Export,
    Module,
    Other,
}

impl Item {
    fn of(line: &str) -> Self {
        match line.split(' ').collect::<Vec<_>>().as_slice() {
            ["use", ..] => Self::Import,
            ["pub", "use", ..] => Self::Export,
            ["mod", ..] | ["pub", "mod", ..] if line.ends_with(';') => Self::Module,
            _ => Self::Other,
        }
    }
}
