//! The Rust that users can name: every public item of a generated module with its signature. It is read from the
//! emitted files, so that it is exactly what a build uses.

use std::collections::BTreeMap;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{Fields, FnArg, ImplItem, Item, Type, Visibility, parse_quote};

use crate::emit::OutFile;

/// Items by path (`runtime::types::User.name` for a field, `…::name` for a method or variant,
/// `…: Default` for a trait), each with the tokens of its signature.
#[derive(Debug, Default)]
pub(super) struct Surface(pub(super) BTreeMap<String, Vec<String>>);

/// One difference between two surfaces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Delta {
    /// The old signature; `None` when the item is new.
    pub(super) old: Option<Vec<String>>,
    /// The new one; `None` when the item is removed.
    pub(super) new: Option<Vec<String>>,
}

impl Surface {
    /// Reads the files of one module.
    pub(super) fn read(module: &str, files: &[OutFile]) -> Result<Self, syn::Error> {
        let plain = module.trim_start_matches("r#");
        let root = format!("src/{plain}/");
        let mut surface = Self::default();
        let mut found = Found::default();
        for file in files {
            let Some(path) = file.path.strip_prefix(&root) else {
                continue;
            };
            // These files have other names of the same client and the same requests, and the compiler's message for a
            // missing member.
            if matches!(path, "blocking.rs" | "required.rs") {
                continue;
            }
            let within = match path.split_once('/') {
                Some((folder, _)) => format!("{plain}::{folder}"),
                None => plain.to_owned(),
            };
            for item in syn::parse_file(&file.text)?.items {
                surface.item(&within, item, &mut found);
            }
        }
        for (path, name) in &found.requests {
            for (method, signature) in &found.common {
                let of = format!("{path}::{name}::{method}");
                surface.0.insert(of, signature.clone());
            }
        }
        surface.expand(&found.aliases);
        Ok(surface)
    }

    fn add(&mut self, path: String, signature: impl ToTokens) {
        let mut tokens = Vec::new();
        flatten(signature.to_token_stream(), &mut tokens);
        self.0.insert(path, tokens);
    }

    fn item(&mut self, within: &str, item: Item, found: &mut Found) {
        match item {
            // The client is generic over the transport; this alias is the name that users write.
            Item::Type(item) if item.ident == "Client" => {}
            Item::Struct(item) if public(&item.vis) => {
                let path = format!("{within}::{}", called(&item.ident));
                self.derives(&path, &item.attrs);
                if let Fields::Named(fields) = item.fields {
                    for field in fields.named.into_iter().filter(|field| public(&field.vis)) {
                        if let Some(name) = &field.ident {
                            self.add(format!("{path}.{name}"), field.ty);
                        }
                    }
                }
                self.0.insert(path, vec!["struct".to_owned()]);
            }
            Item::Enum(item) if public(&item.vis) => {
                let path = format!("{within}::{}", item.ident);
                self.derives(&path, &item.attrs);
                for variant in item.variants {
                    self.add(format!("{path}::{}", variant.ident), variant.fields);
                }
                self.0.insert(path, vec!["enum".to_owned()]);
            }
            // A request without setters is an alias. To a caller it is the same as a request with setters.
            Item::Type(item) if public(&item.vis) && response_of(&item.ty).is_some() => {
                self.0
                    .insert(format!("{within}::{}", item.ident), vec!["struct".to_owned()]);
                self.request(within, item.ident.to_string(), response_of(&item.ty), found);
            }
            Item::Type(item) if public(&item.vis) => {
                let path = format!("{within}::{}", item.ident);
                let mut tokens = Vec::new();
                flatten(item.ty.to_token_stream(), &mut tokens);
                found.aliases.insert(item.ident.to_string(), tokens.clone());
                tokens.insert(0, "type".to_owned());
                self.0.insert(path, tokens);
            }
            Item::Const(item) if public(&item.vis) => {
                self.add(format!("{within}::{}", item.ident), item.ty);
            }
            Item::Impl(item) => self.methods(within, item),
            // `macro_rules! headers` has methods of all requests; `request!` has the name of a request and its
            // response.
            Item::Macro(item) if item.ident.as_ref().is_some_and(|name| name == "headers") => {
                found.common = common(item.mac.tokens);
            }
            Item::Macro(item) if item.mac.path.is_ident("request") => {
                self.request_macro(within, &item.mac, found);
            }
            _ => {}
        }
    }

    fn derives(&mut self, path: &str, attributes: &[syn::Attribute]) {
        for attribute in attributes.iter().filter(|one| one.path().is_ident("derive")) {
            // The emitter writes only attributes that parse as names.
            let _ = attribute.parse_nested_meta(|meta| {
                if let Some(name) = meta.path.get_ident() {
                    self.0.insert(format!("{path}: {name}"), Vec::new());
                }
                Ok(())
            });
        }
    }

    fn methods(&mut self, within: &str, item: syn::ItemImpl) {
        let Type::Path(owner) = *item.self_ty else {
            return;
        };
        let Some(owner) = owner.path.segments.last() else {
            return;
        };
        // An API's client is one module above its operations, which add methods to it.
        let owner = called(&owner.ident);
        let within = match owner.as_str() {
            "Client" => within.trim_end_matches("::operations"),
            _ => within,
        };
        let path = format!("{within}::{owner}");
        // The type of a builder has a parameter for each required member, which `builder` already covers. So has that
        // of a request for each required parameter that is set by name, which the client's method covers.
        let of_builder = within.ends_with("::types") && !item.generics.params.is_empty();
        let of_request = within.ends_with("::operations");
        if let Some((of, _)) = item.trait_ {
            let mut tokens = Vec::new();
            flatten(of.to_token_stream(), &mut tokens);
            self.0.insert(format!("{path}: {}", tokens.concat()), Vec::new());
            return;
        }
        for item in item.items {
            match item {
                ImplItem::Fn(mut method) if public(&method.vis) => {
                    let name = format!("{path}::{}", method.sig.ident);
                    if of_builder {
                        method.sig.output = syn::ReturnType::Default;
                    } else if of_request && gives(&method.sig).is_some_and(|name| name == owner) {
                        method.sig.output = parse_quote! { -> Self };
                    }
                    let names = required(&mut method.sig);
                    let mut signature = match &method.sig.ident {
                        builder if builder == "builder" && !names.is_empty() => Vec::new(),
                        _ => signature(method.sig),
                    };
                    if !names.is_empty() {
                        signature.push(REQUIRES.to_owned());
                        signature.extend(names);
                    }
                    self.0.insert(name, signature);
                }
                ImplItem::Const(constant) if public(&constant.vis) => {
                    self.add(format!("{path}::{}", constant.ident), constant.ty);
                }
                _ => {}
            }
        }
    }

    /// `request!(Name, Form, Response)`, with states after the name if parameters are set by name.
    fn request_macro(&mut self, within: &str, call: &syn::Macro, found: &mut Found) {
        let mut tokens = call.tokens.clone().into_iter();
        let Some(TokenTree::Ident(name)) = tokens.next() else {
            return;
        };
        let is_comma = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',');
        let form = tokens.by_ref().skip_while(|token| !is_comma(token)).skip(1);
        let response: TokenStream = form.skip_while(|token| !is_comma(token)).skip(1).collect();
        let response = syn::parse2::<Type>(response).ok();
        self.request(within, name.to_string(), response.as_ref(), found);
    }

    /// The methods of a request. Without a response it can only be read as a stream.
    fn request(&mut self, within: &str, name: String, response: Option<&Type>, found: &mut Found) {
        if let Some(response) = response {
            let send: [syn::Signature; 2] = [
                parse_quote! { async fn send(self) -> Result<#response, Error> },
                parse_quote! { async fn send_with_meta(self) -> Result<Response<#response>, Error> },
            ];
            for method in send {
                let path = format!("{within}::{name}::{}", method.ident);
                self.0.insert(path, signature(method));
            }
        }
        found.requests.push((within.to_owned(), name));
    }

    /// Replaces aliases by their targets: both are the same to a build.
    fn expand(&mut self, aliases: &BTreeMap<String, Vec<String>>) {
        if aliases.is_empty() {
            return;
        }
        for signature in self.0.values_mut() {
            // An alias may name another one; more rounds than aliases would be a cycle.
            for _ in 0..=aliases.len() {
                if !signature.iter().any(|token| aliases.contains_key(token)) {
                    break;
                }
                *signature = std::mem::take(signature)
                    .into_iter()
                    .flat_map(|token| aliases.get(&token).cloned().unwrap_or(vec![token]))
                    .collect();
            }
        }
    }

    /// Returns the differences from an older surface.
    pub(super) fn since(&self, old: &Self) -> BTreeMap<String, Delta> {
        let gone = old.0.iter().filter(|(path, signature)| {
            let new = self.0.get(*path);
            new != Some(*signature) && !new.is_some_and(|new| asks_no_more(signature, new))
        });
        let come = self.0.iter().filter(|(path, _)| !old.0.contains_key(*path));
        gone.chain(come)
            .map(|(path, _)| {
                let delta = Delta {
                    old: old.0.get(path).cloned(),
                    new: self.0.get(path).cloned(),
                };
                (path.clone(), delta)
            })
            .collect()
    }
}

/// The token before the names of what has to be set by name: the members of a `builder`, the parameters of a request.
const REQUIRES: &str = "requires";

/// Returns the name of the type of a result.
fn gives(signature: &syn::Signature) -> Option<String> {
    match &signature.output {
        syn::ReturnType::Type(_, output) => match &**output {
            Type::Path(output) => Some(output.path.segments.last()?.ident.to_string()),
            _ => None,
        },
        syn::ReturnType::Default => None,
    }
}

/// Takes the marks of what has to be set by name out of the type of a result, and returns their names.
fn required(signature: &mut syn::Signature) -> Vec<String> {
    let mut names = Vec::new();
    if let syn::ReturnType::Type(_, output) = &mut signature.output
        && let Type::Path(output) = &mut **output
        && let Some(last) = output.path.segments.last_mut()
        && let syn::PathArguments::AngleBracketed(arguments) = &mut last.arguments
    {
        let all = std::mem::take(&mut arguments.args);
        for argument in all {
            match marked(&argument) {
                Some(name) => names.push(name),
                None => arguments.args.push(argument),
            }
        }
    }
    names
}

/// Returns the name of a mark: `required::name`.
fn marked(argument: &syn::GenericArgument) -> Option<String> {
    let syn::GenericArgument::Type(Type::Path(mark)) = argument else {
        return None;
    };
    let (first, last) = (mark.path.segments.first()?, mark.path.segments.last()?);
    (first.ident == "required" && mark.path.segments.len() > 1).then(|| last.ident.to_string())
}

/// True if a signature requires nothing by name that it did not require before, and differs in nothing else.
fn asks_no_more(old: &[String], new: &[String]) -> bool {
    let parts = |signature: &[String]| {
        let mut parts = signature.split(|token| token == REQUIRES);
        let head = parts.next().unwrap_or_default().to_vec();
        (head, parts.next().map(<[String]>::to_vec))
    };
    let ((old_head, Some(old_names)), (new_head, new_names)) = (parts(old), parts(new)) else {
        return false;
    };
    // A type without required members is its own builder.
    let is_builder = old_head.is_empty();
    let is_same =
        old_head == new_head || (is_builder && new_names.is_none() && new.last().is_some_and(|last| last == "Self"));
    let mut new_names = new_names.unwrap_or_default().into_iter();
    is_same && new_names.all(|name| old_names.contains(&name))
}

/// The facts that are complete only when all files are read.
#[derive(Default)]
struct Found {
    /// The target of each alias.
    aliases: BTreeMap<String, Vec<String>>,
    /// Methods that all requests have.
    common: Vec<(String, Vec<String>)>,
    /// The requests, each with its module.
    requests: Vec<(String, String)>,
}

/// Returns the methods in the body of a `macro_rules! request`.
fn common(tokens: TokenStream) -> Vec<(String, Vec<String>)> {
    let mut after = false;
    for token in tokens {
        match token {
            TokenTree::Ident(ident) if ident == "impl" => after = true,
            TokenTree::Group(group) if after && group.delimiter() == Delimiter::Brace => {
                let body = group.stream();
                let item: Result<syn::ItemImpl, _> = syn::parse2(quote! { impl Request { #body } });
                let methods = item.map(|item| item.items).unwrap_or_default();
                return methods
                    .into_iter()
                    .filter_map(|item| match item {
                        ImplItem::Fn(method) if public(&method.vis) => {
                            Some((method.sig.ident.to_string(), signature(method.sig)))
                        }
                        _ => None,
                    })
                    .collect();
            }
            TokenTree::Group(group) => {
                let inner = common(group.stream());
                if !inner.is_empty() {
                    return inner;
                }
            }
            _ => {}
        }
    }
    Vec::new()
}

/// The response of a request without setters: `Request<Response, …>`.
fn response_of(ty: &Type) -> Option<&Type> {
    let Type::Path(ty) = ty else {
        return None;
    };
    let last = ty.path.segments.last()?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(response) if last.ident == "Request" => Some(response),
        _ => None,
    }
}

/// Returns the name of a type that users write.
fn called(name: &syn::Ident) -> String {
    if name == "ApiClient" {
        return "Client".to_owned();
    }
    name.to_string()
}

/// Returns the part of a function's signature that matters to a caller: not the names of its arguments.
fn signature(signature: syn::Signature) -> Vec<String> {
    let mut tokens = Vec::new();
    if signature.asyncness.is_some() {
        tokens.push("async".to_owned());
    }
    flatten(signature.generics.to_token_stream(), &mut tokens);
    tokens.push("(".to_owned());
    for (at, input) in signature.inputs.into_iter().enumerate() {
        if at > 0 {
            tokens.push(",".to_owned());
        }
        match input {
            FnArg::Receiver(receiver) => {
                // `mut self` matters only inside of the function.
                let tokens_of = receiver.to_token_stream().into_iter().next();
                if matches!(tokens_of, Some(TokenTree::Punct(_))) {
                    tokens.push("&".to_owned());
                }
                tokens.push("self".to_owned());
            }
            FnArg::Typed(argument) => flatten(argument.ty.to_token_stream(), &mut tokens),
        }
    }
    tokens.push(")".to_owned());
    flatten(signature.output.to_token_stream(), &mut tokens);
    tokens
}

fn public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Flattens tokens, without the path to the module of types, which depends only on the current module.
fn flatten(tokens: TokenStream, into: &mut Vec<String>) {
    let mut skip = 0;
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                into.push(open.to_owned());
                flatten(group.stream(), into);
                into.push(close.to_owned());
            }
            TokenTree::Ident(ident) if ident == "types" => {
                let follows = |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ':');
                if tokens.peek().is_some_and(follows) {
                    skip = 2;
                } else {
                    into.push(ident.to_string());
                }
            }
            TokenTree::Punct(_) if skip > 0 => skip -= 1,
            token => into.push(token.to_string()),
        }
    }
}

/// Formats a signature as a person writes it.
pub(super) fn written(signature: &[String]) -> String {
    let mut text = String::new();
    for (at, token) in signature.iter().enumerate() {
        let before = at.checked_sub(1).map_or("", |at| signature[at].as_str());
        let word = |text: &str| text.starts_with(|c: char| c.is_alphanumeric() || c == '_');
        if token == REQUIRES && !text.is_empty() {
            text.push_str(", ");
        }
        let arrow = before == "-" && token == ">";
        let spaced = match token.as_str() {
            "=" | "-" => true,
            "(" | "[" | "{" | "<" | "&" => matches!(before, "," | "=" | "+") || text.ends_with("->"),
            _ => word(token) && (word(before) || matches!(before, "," | "=") || text.ends_with("->")),
        };
        if spaced && !arrow && !text.is_empty() && !text.ends_with(' ') {
            text.push(' ');
        }
        text.push_str(token);
    }
    text
}
