//! The files with the operations of an API.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::describe::{Comment, behind, describe};
use crate::emit::layout;
use crate::emit::operation::{self, OperationText, Usual, static_name};
use crate::emit::scope::{Need, Uses, ident};
use crate::emit::{EmitError, OutFile, docs, print};
use crate::model::Api;

use super::{each_group, generated, head, modules, place, sort, under_notice};

/// An operation to be put into a file.
struct Piece<'a> {
    api: &'a Api,
    text: OperationText,
}

impl layout::Piece for Piece<'_> {
    fn lines(&self) -> usize {
        [&self.text.descriptor, &self.text.method, &self.text.request]
            .into_iter()
            .map(|text| text.lines().count() + 1)
            .sum()
    }

    fn part(&self) -> &'static str {
        use crate::model::Method::{Delete, Get, Head, Options, Other, Patch, Post, Put, Query, Trace};
        match self.api.operations[self.text.index].method {
            Get => "get",
            Put => "put",
            Post => "post",
            Delete => "delete",
            Options => "options",
            Head => "head",
            Patch => "patch",
            Trace => "trace",
            Query => "query",
            Other(_) => "other",
        }
    }

    fn name(&self) -> &str {
        &self.api.operations[self.text.index].method_name
    }
}

/// Adds the files of all operations.
pub(super) fn files(api: &Api, root: &str, package: &str, files: &mut Vec<OutFile>) -> Result<(), EmitError> {
    let folder = format!("{root}/operations");
    let operations = (0..api.operations.len()).collect();
    let groups = sort(api, operations, |index: &usize| Some(api.operations[*index].group));
    let modules = modules(&groups);
    let usual = Usual::of(api);
    let emit = |index: &usize| {
        let text = operation::emit(api, &usual, *index, package)?;
        Ok(Piece { api, text })
    };
    let mut uses = Uses::default();
    let first = files.len();
    each_group(groups, emit, |group| {
        for piece in &group.pieces {
            uses.merge(&piece.text.uses);
        }
        let segment = group.segment.unwrap_or("/");
        let title = format!("Operations under {}. {}", docs::code(segment), generated(api));
        let print = |pieces: &[Piece<'_>]| file(api, &title, pieces);
        place(&folder, &title, group, print, files)
    })?;
    let index = OutFile {
        path: format!("{folder}/mod.rs"),
        text: under_notice(api, &index(api, &usual, &uses, &modules)?),
    };
    files.insert(first, index);
    Ok(())
}

/// `mod.rs`, with the items that the files share.
fn index(api: &Api, usual: &Usual, uses: &Uses, modules: &TokenStream) -> Result<String, EmitError> {
    let title = "The requests of the operations, which the client's methods return.";
    let head = Comment::line(title).inner();
    let needs = |need| uses.needs.contains(&need);
    let described = [Need::Parameter, Need::Path, Need::Query, Need::RequiredQuery];
    let described = described.into_iter().any(needs);
    let mut names = Vec::new();
    // Names that an operation may have are not imported: an import would hide its request.
    if !api.operations.is_empty() {
        names.extend([quote! { Async }, quote! { Call }]);
    }
    if needs(Need::Operation) {
        names.push(quote! { Operation });
    }
    if described {
        names.extend([quote! { Location }, quote! { Parameter }, quote! { Style }]);
    }
    let support = (!names.is_empty()).then(|| quote! { use crate::support::{#(#names),*}; });
    // With none of the features nothing uses them.
    let is_optional = !api.features().is_empty();
    let unused = is_optional.then(|| quote! { #[allow(dead_code, reason = "it is only used behind features")] });
    let operation = needs(Need::Operation).then(|| {
        let helper = usual.helper();
        quote! { #unused #helper }
    });
    let parameter = described.then(|| {
        quote! {
            /// Describes a parameter.
            #unused
            const fn parameter(name: &'static str, location: Location, style: Style, required: bool) -> Parameter {
                Parameter { name, location, style, required, reserved: false, preset: None }
            }
        }
    });
    let path = needs(Need::Path).then(|| {
        quote! {
            /// Describes a path parameter.
            #unused
            const fn path(name: &'static str) -> Parameter {
                parameter(name, Location::Path, Style::Simple, true)
            }
        }
    });
    let query = needs(Need::Query).then(|| {
        quote! {
            /// Describes an optional query parameter.
            #unused
            const fn query(name: &'static str) -> Parameter {
                parameter(name, Location::Query, Style::FormExploded, false)
            }
        }
    });
    let required_query = needs(Need::RequiredQuery).then(|| {
        quote! {
            /// Describes a required query parameter.
            #unused
            const fn required_query(name: &'static str) -> Parameter {
                parameter(name, Location::Query, Style::FormExploded, true)
            }
        }
    });
    let statics = api.operations.iter().map(|operation| {
        let (name, group) = (static_name(operation), api.groups.get(operation.group));
        let behind = behind(group.map_or(&[], |group| group.features.as_slice()));
        quote! { #behind &#name }
    });
    let mut text = print::items(quote! { #head #support })?;
    text.push('\n');
    if !api.operations.is_empty() {
        text.push_str(&request(api, uses, is_optional)?);
    }
    let shared = print::items(quote! {
        #modules
        #operation
        #parameter
        #path
        #query
        #required_query
        /// All operations, for calls by name.
        #[cfg(feature = "dynamic")]
        pub(super) static OPERATIONS: &[&crate::support::Operation] = &[#(#statics),*];
    })?;
    text.push_str(&print::pack(&shared, "Operation] = &["));
    Ok(text)
}

fn file(api: &Api, title: &str, pieces: &[Piece<'_>]) -> Result<String, EmitError> {
    let mut uses = Uses::default();
    for piece in pieces {
        uses.merge(&piece.text.uses);
    }
    uses.support.insert("Mode");
    let module = ident(&api.module);
    let types = uses.needs.contains(&Need::Types);
    let types = types.then(|| quote! { types, });
    let helpers = [
        (Need::Request, "Request"),
        (Need::Operation, "operation"),
        (Need::Parameter, "parameter"),
        (Need::Path, "path"),
        (Need::Query, "query"),
        (Need::RequiredQuery, "required_query"),
    ];
    let helpers = helpers.into_iter();
    let helpers = helpers.filter(|(need, _)| uses.needs.contains(need));
    let helpers: Vec<Ident> = helpers.map(|(_, name)| ident(name)).collect();
    let helpers = match helpers.as_slice() {
        [] => None,
        [one] => Some(quote! { use crate::#module::operations::#one; }),
        all => Some(quote! { use crate::#module::operations::{#(#all),*}; }),
    };
    let own = quote! { #helpers use crate::#module::{ApiClient, #types}; };
    let mut text = print::items(head(api, title, &uses, &[], &own))?;
    let lengths = pieces
        .iter()
        .map(|piece| piece.text.descriptor.len() + piece.text.method.len() + piece.text.request.len() + 3);
    text.reserve_exact(lengths.sum::<usize>() + 64);
    for piece in pieces {
        text.push('\n');
        text.push_str(&piece.text.descriptor);
    }
    text.push_str("\nimpl<M: Mode> ApiClient<M> {\n");
    for (at, piece) in pieces.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        text.push_str(&piece.text.method);
    }
    text.push_str("}\n");
    for piece in pieces {
        text.push('\n');
        text.push_str(&piece.text.request);
    }
    Ok(text)
}

/// The macro for the methods of all requests: that of the support module, and setters for the client's headers. Then
/// the type of requests without setters.
fn request(api: &Api, uses: &Uses, is_optional: bool) -> Result<String, EmitError> {
    let mut setters = Vec::new();
    for header in &api.client_headers {
        let setter = ident(&header.name);
        let wire = &header.wire;
        let comment = describe(&header.docs, format!("The header {} of this call.", docs::code(wire)));
        setters.push(quote! {
            #comment
            pub fn #setter(mut self, #setter: impl Into<String>) -> Self {
                self.0 = self.0.header(#wire, #setter.into());
                self
            }
        });
    }
    let unused = if is_optional {
        "#[allow(unused_macros, reason = \"it is only used behind features\")]\n"
    } else {
        ""
    };
    let has_headers = !setters.is_empty();
    let mut text = String::new();
    let mut rule = "crate::support::request!($request $($sent)*);\n".to_owned();
    if has_headers {
        rule.push_str("headers!([] $request<M>);\n");
        let own = print::items(quote! { impl<M: crate::support::Mode> X { #(#setters)* } })?;
        let own = own.replacen(
            "<M: crate::support::Mode> X",
            "<$($any,)* M: crate::support::Mode> $request",
            1,
        );
        let own = print::enclose("([$($any:ident)*] $request:ty) => {", &own, "};");
        text.push_str("/// Implements the setters of the client's headers.\n");
        text.push_str(unused);
        text.push_str(&print::enclose("macro_rules! headers {", &own, "}"));
        text.push('\n');
    }
    if uses.needs.contains(&Need::OwnRequest) {
        let mut rules = String::new();
        if has_headers && api.operations.iter().any(|one| one.by_name().next().is_some()) {
            let stateful = "crate::support::request!($request [$($state)+] $($sent)*);\n\
                            headers!([$($state)+] $request<M, $($state),+>);\n";
            let head = "($request:ident [$($state:ident)+] $($sent:tt)*) => {";
            rules.push_str(&print::enclose(head, stateful, "};"));
        }
        rules.push_str(&print::enclose("($request:ident $($sent:tt)*) => {", &rule, "};"));
        text.push_str("/// Implements the methods that all requests share.\n");
        text.push_str(unused);
        text.push_str(&print::enclose("macro_rules! request {", &rules, "}"));
        text.push('\n');
    }
    // Without such operations too, since a new parameter must not remove a type.
    let shared = print::items(quote! {
        /// The request of operations without setters: its response is a `T`, read in the form `R`.
        #[must_use = "a request does nothing until it is sent"]
        pub struct Request<T, M = Async, R = crate::support::Json>(Call<M>, std::marker::PhantomData<fn() -> (T, R)>);
    })?;
    text.push_str(&shared);
    text.push_str("crate::support::request!(Request of T as R);\n");
    if has_headers {
        text.push_str("headers!([T R] Request<T, M, R>);\n");
    }
    text.push('\n');
    Ok(text)
}
