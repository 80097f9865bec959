//! The files that hold the operations of an API.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::describe::{Comment, describe};
use crate::emit::flavour::Flavour;
use crate::emit::layout;
use crate::emit::operation::{OperationText, static_name};
use crate::emit::scope::{Need, Uses, ident};
use crate::emit::{EmitError, OutFile, docs, print};
use crate::model::Api;

use super::{generated, head, place, sort};

/// An operation that is going into a file.
pub(super) struct Piece<'a> {
    pub(super) api: &'a Api,
    pub(super) text: OperationText,
}

impl layout::Piece for Piece<'_> {
    fn lines(&self) -> usize {
        [&self.text.descriptor, &self.text.method, &self.text.request]
            .into_iter()
            .map(|text| text.lines().count() + 1)
            .sum()
    }

    fn part(&self) -> &'static str {
        use crate::model::Method::{
            Delete, Get, Head, Options, Other, Patch, Post, Put, Query, Trace,
        };
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

/// Adds the files of all operations, in one flavour.
pub(super) fn files(
    api: &Api,
    root: &str,
    flavour: Flavour,
    pieces: Vec<Piece<'_>>,
    files: &mut Vec<OutFile>,
) -> Result<(), EmitError> {
    let folder = format!("{root}/operations");
    let parameters = pieces
        .iter()
        .any(|piece| piece.text.uses.needs.contains(&Need::Parameter));
    let groups = sort(api, pieces, |piece| {
        Some(api.operations[piece.text.index].group)
    });
    let modules: Vec<_> = groups.iter().map(|group| ident(group.module)).collect();
    let title = format!("Operations of the API. {}", generated(api));
    let head = Comment::line(title).inner();
    let modules = quote! {
        #(mod #modules;)*
        #(pub use #modules::*;)*
    };
    let text = match flavour {
        Flavour::Async => index(api, &head, parameters, &modules)?,
        Flavour::Blocking => print::items(quote! { #head #modules })?,
    };
    files.push(OutFile {
        path: format!("{folder}/mod.rs"),
        text,
    });
    for group in groups {
        let segment = group.segment.unwrap_or("/");
        let title = format!(
            "Operations under {}. {}",
            docs::code(segment),
            generated(api)
        );
        let print = |pieces: &[Piece<'_>]| file(api, &title, segment, flavour, pieces);
        place(&folder, &title, group, print, files)?;
    }
    Ok(())
}

/// `mod.rs` of the async flavour, with what the files of both share.
fn index(
    api: &Api,
    head: &TokenStream,
    parameters: bool,
    modules: &TokenStream,
) -> Result<String, EmitError> {
    let support = parameters.then(|| quote! { use crate::support::{Location, Parameter, Style}; });
    let parameter = parameters.then(|| {
        quote! {
            /// Describes a parameter.
            const fn parameter(name: &'static str, location: Location, style: Style, required: bool) -> Parameter {
                Parameter { name, location, style, required, reserved: false }
            }
        }
    });
    let statics = api.operations.iter().map(static_name);
    let mut text = print::items(quote! { #head #support })?;
    text.push('\n');
    if !api.operations.is_empty() {
        text.push_str(&common(api)?);
        text.push('\n');
    }
    text.push_str(&print::items(quote! {
        #modules
        #parameter
        /// All operations, for calls by name.
        #[cfg(feature = "dynamic")]
        pub(super) static OPERATIONS: &[&crate::support::Operation] = &[#(&#statics),*];
    })?);
    Ok(text)
}

fn file(
    api: &Api,
    title: &str,
    segment: &str,
    flavour: Flavour,
    pieces: &[Piece<'_>],
) -> Result<String, EmitError> {
    let mut uses = Uses::default();
    for piece in pieces {
        uses.merge(&piece.text.uses);
    }
    let module = ident(&api.module);
    let types = uses.needs.contains(&Need::Types);
    let parameter = uses
        .needs
        .contains(&Need::Parameter)
        .then(|| quote! { use crate::#module::operations::parameter; });
    let own = match flavour {
        Flavour::Async => {
            let types = types.then(|| quote! { types, });
            quote! { #parameter use crate::#module::{Client, #types}; }
        }
        Flavour::Blocking => {
            let types = types.then(|| quote! { use crate::#module::types; });
            quote! {
                use crate::#module::blocking::Client;
                use crate::#module::operations::{self, common};
                #types
            }
        }
    };
    let mut text = print::items(head(api, title, &uses, &[], &own))?;
    for piece in pieces
        .iter()
        .filter(|piece| !piece.text.descriptor.is_empty())
    {
        text.push('\n');
        text.push_str(&piece.text.descriptor);
    }
    text.push_str("\n/// What can be done under ");
    text.push_str(&docs::code(segment));
    text.push_str(".\nimpl Client {\n");
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
    let names = pieces
        .iter()
        .map(|piece| ident(&api.operations[piece.text.index].request_name));
    text.push('\n');
    text.push_str(&print::items(quote! { common!(#(#names)*); })?);
    Ok(text)
}

/// The macro that gives each request what all have.
fn common(api: &Api) -> Result<String, EmitError> {
    let headers = api.client_headers.iter().map(|header| {
        let setter = ident(&header.name);
        let wire = &header.wire;
        let comment = describe(
            &header.docs,
            format!("The header {} of this call.", docs::code(wire)),
        );
        quote! {
            #comment
            pub fn #setter(self, #setter: impl Into<String>) -> Self {
                Self(self.0.header(#wire, #setter.into()))
            }
        }
    });
    let text = print::items(quote! {
        impl X {
            /// Sets a header of this call, in place of one that the client would send.
            pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self(self.0.header(name, value))
            }
            /// Adds a parameter to the query, which need not be one that the document knows.
            pub fn query(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
                Self(self.0.query(name, value))
            }
            /// Adds a member to the JSON object that is the body, which need not be one that the document
            /// knows, or replaces the member of that name.
            pub fn body_member(self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
                Self(self.0.body_member(name, value))
            }
            /// Sets how long one attempt of this call may take.
            pub fn timeout(self, timeout: std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }
            /// Sets how long this call may take in all, retries and the waits between them included.
            pub fn deadline(self, deadline: std::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }
            /// Sets when this call is sent again after a failure, in place of what the client says.
            pub fn retry(self, policy: crate::support::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }
            #(#headers)*
        }
    })?;
    let text = text.replacen("impl X {", "impl $request {", 1);
    let rule = print::enclose("($($request:ident)*) => {$(", &text, ")*};");
    let export = print::items(quote! {
        #[cfg(feature = "blocking")]
        pub(super) use common;
    })?;
    Ok(format!(
        "/// What every request can do.\n{}\n{export}",
        print::enclose("macro_rules! common {", &rule, "}")
    ))
}
