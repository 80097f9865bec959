//! The public methods of the generated crate, read from its files, with their arguments and results.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{FnArg, GenericArgument, ImplItem, Item, PathArguments, ReturnType, Type, Visibility};

/// The code of one API.
pub(crate) struct Code {
    /// By type and name.
    methods: BTreeMap<(String, String), Method>,
    /// The names of the structs and enums in `types`.
    types: BTreeSet<String>,
    /// The type of the response, by the type of the request: `request!(ListUsers, Json, ListUsersResponse)`, or
    /// `type GetUser<M = Async> = Request<UserResponse, M>`.
    given: BTreeMap<String, Type>,
}

/// A public method.
pub(crate) struct Method {
    /// Names and types, without the receiver.
    pub(crate) arguments: Vec<(String, Type)>,
    pub(crate) gives: Option<Type>,
}

impl Code {
    /// The code in the folder of an API.
    pub(crate) fn read(folder: &Path) -> Self {
        let mut code = Self {
            methods: BTreeMap::new(),
            types: BTreeSet::new(),
            given: BTreeMap::new(),
        };
        for part in ["operations", "types"] {
            for path in sources(&folder.join(part)) {
                let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                let file = syn::parse_file(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
                for item in file.items {
                    code.add(item, part == "types");
                }
            }
        }
        code
    }

    fn add(&mut self, item: Item, is_type: bool) {
        let declared = match item {
            Item::Struct(it) => it.ident,
            Item::Enum(it) => it.ident,
            Item::Type(it) if !is_type => {
                if let Type::Path(ty) = *it.ty
                    && let Some(last) = ty.path.segments.into_iter().next_back()
                    && last.ident == "Request"
                    && let PathArguments::AngleBracketed(arguments) = last.arguments
                    && let Some(GenericArgument::Type(response)) = arguments.args.into_iter().next()
                {
                    self.given.insert(it.ident.to_string(), response);
                }
                return;
            }
            Item::Macro(it) if it.mac.path.is_ident("request") => {
                // The name of the request, the form of its response, and the type.
                let mut commas = 0;
                let (mut request, mut response) = (None, TokenStream::new());
                for token in it.mac.tokens {
                    if matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ',') && commas < 2 {
                        commas += 1;
                    } else if commas == 0 {
                        request = Some(token.to_string());
                    } else if commas == 2 {
                        response.extend([token]);
                    }
                }
                if let (Some(request), Ok(response)) = (request, syn::parse2(response)) {
                    self.given.insert(request, response);
                }
                return;
            }
            // `open_enum! { pub enum Name: … }`
            Item::Macro(it) => {
                let mut words = it.mac.tokens.into_iter().map(|token| token.to_string());
                let name = words.by_ref().skip_while(|word| word != "enum").nth(1);
                self.types.extend(name.filter(|_| is_type));
                return;
            }
            Item::Impl(it) if it.trait_.is_none() => {
                let of = name(&it.self_ty);
                for member in it.items {
                    if let ImplItem::Fn(method) = member
                        && matches!(method.vis, Visibility::Public(_))
                    {
                        let name = plain(&method.sig.ident.to_string());
                        let method = Method::of(method.sig);
                        self.methods.insert((of.clone(), name), method);
                    }
                }
                return;
            }
            _ => return,
        };
        if is_type {
            self.types.insert(declared.to_string());
        }
    }

    /// A method of a type, if it exists.
    pub(crate) fn method(&self, of: &str, name: &str) -> Option<&Method> {
        self.methods.get(&(of.to_owned(), plain(name)))
    }

    /// The type of the response of a request.
    pub(crate) fn response(&self, request: &str) -> Option<&Type> {
        self.given.get(request)
    }

    /// A type as written outside of the crate, where `types` is the module of the API.
    pub(crate) fn outside(&self, ty: &Type) -> String {
        let mut written = String::new();
        let mut before = String::new();
        for word in words(ty) {
            let begins_path = before != ":";
            if begins_path && self.types.contains(&word) {
                written.push_str("types::");
            }
            let in_crate = begins_path && word == "crate";
            written.push_str(if in_crate { "botpress_client" } else { &word });
            if word == "dyn" || word == "impl" {
                written.push(' ');
            }
            before = word;
        }
        written
    }

    /// The type of a value for an argument: `String` for `impl Into<String>`.
    pub(crate) fn value(&self, argument: &Type) -> String {
        let Type::ImplTrait(any) = argument else {
            return self.outside(argument);
        };
        let bound = any.bounds.first().expect("a bound");
        let syn::TypeParamBound::Trait(bound) = bound else {
            panic!("{} is no trait", any.to_token_stream());
        };
        let name = bound.path.segments.last().expect("a trait");
        match (&*name.ident.to_string(), inner(&name.arguments)) {
            ("Into", Some(into)) => self.outside(into),
            ("IntoIterator", Some(Type::Tuple(entry))) => {
                let entry: Vec<String> = entry.elems.iter().map(|it| self.value(it)).collect();
                format!("BTreeMap<{}>", entry.join(", "))
            }
            ("IntoIterator", Some(item)) => format!("Vec<{}>", self.value(item)),
            ("IntoList", Some(item)) => format!("Vec<{}>", self.outside(item)),
            ("IntoMap", Some(value)) => format!("BTreeMap<String, {}>", self.outside(value)),
            ("IntoObjects", _) => "Vec<Value>".to_owned(),
            ("IntoObjectMap", _) => "BTreeMap<String, Value>".to_owned(),
            ("Serialize", _) => "Value".to_owned(),
            ("AsRef", _) => "String".to_owned(),
            _ => panic!("no value is known for {}", any.to_token_stream()),
        }
    }
}

impl Method {
    fn of(signature: syn::Signature) -> Self {
        let arguments = signature.inputs.into_iter().filter_map(|input| match input {
            FnArg::Typed(it) => Some((plain(&text(&it.pat)), *it.ty)),
            FnArg::Receiver(_) => None,
        });
        Self {
            arguments: arguments.collect(),
            gives: match signature.output {
                ReturnType::Type(_, ty) => Some(*ty),
                ReturnType::Default => None,
            },
        }
    }
}

/// The name of a type, without its path and parameters.
pub(crate) fn name(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|it| it.ident.to_string()),
        _ => None,
    }
    .unwrap_or_default()
}

/// The first generic argument of a type: `T` of `Result<T, Error>`.
pub(crate) fn first(ty: &Type) -> Option<&Type> {
    let Type::Path(path) = ty else {
        return None;
    };
    inner(&path.path.segments.last()?.arguments)
}

fn inner(arguments: &PathArguments) -> Option<&Type> {
    let PathArguments::AngleBracketed(arguments) = arguments else {
        return None;
    };
    arguments.args.iter().find_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(ty),
        GenericArgument::AssocType(item) => Some(&item.ty),
        _ => None,
    })
}

/// A name without `r#`.
pub(crate) fn plain(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}

fn text(tokens: &impl quote::ToTokens) -> String {
    words(tokens).concat()
}

fn words(tokens: &impl quote::ToTokens) -> Vec<String> {
    let text = tokens.to_token_stream().to_string();
    let mut words: Vec<String> = Vec::new();
    let mut in_word = false;
    for character in text.chars() {
        let continues = character.is_alphanumeric() || matches!(character, '_' | '#');
        match words.last_mut().filter(|_| continues && in_word) {
            Some(word) => word.push(character),
            None if !character.is_whitespace() => words.push(character.to_string()),
            None => {}
        }
        in_word = continues;
    }
    words
}

/// The Rust files under a folder.
fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for entry in entries {
            let path = entry.expect("an entry of a folder").path();
            if path.is_dir() {
                open.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}
