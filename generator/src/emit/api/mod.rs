//! The files of one API: what comes out of its types and operations, sorted into files.

mod operations;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Digest, SignatureEncoding, TypeId, WebhookSignature};

use super::describe::Comment;
use super::layout::{self, Piece};
use super::operation::{self, OperationText, Usual};
use super::scope::{Need, Uses, ident};
use super::types::{Origins, TypeText};
use crate::parallel;

use super::{CrateOptions, EmitError, OutFile, client, docs, print};

/// What one thread emits at a time.
enum Job {
    Type(TypeId),
    Operation(usize),
}

/// What comes of a job.
enum Done {
    Type(TypeText),
    Operation(OperationText),
}

/// "Generated from Runtime API 1.82.0; do not edit."
pub(super) fn generated(api: &Api) -> String {
    let title = docs::one_line(&api.title);
    let version = docs::one_line(&api.version);
    format!("Generated from {title} {version}; do not edit.")
}

/// Emits all files of an API, in order.
pub(super) fn emit(api: &Api, options: &CrateOptions) -> Result<Vec<OutFile>, EmitError> {
    let package = options.import_name();
    let types = api.types.live().map(|(id, _)| Job::Type(id));
    let operations = (0..api.operations.len()).map(Job::Operation);
    let jobs: Vec<Job> = types.chain(operations).collect();
    let origins = Origins::of(api);
    let usual = Usual::of(api);
    let done = parallel::map(&jobs, |job| match job {
        Job::Type(id) => super::types::emit(api, &origins, *id).map(Done::Type),
        Job::Operation(index) => {
            operation::emit(api, &usual, *index, &package).map(Done::Operation)
        }
    });
    let mut of_types = Vec::new();
    let mut of_operations = Vec::new();
    for done in done {
        match done? {
            Done::Type(text) => of_types.push(types::Piece { api, text }),
            Done::Operation(text) => of_operations.push(operations::Piece { api, text }),
        }
    }
    let root = format!("src/{}", file_name(&api.module));
    let extension =
        (options.extensions.iter()).find(|(module, _)| file_name(module) == file_name(&api.module));
    let marks = super::types::marks(api, &generated(api));
    let mut files = vec![OutFile {
        path: format!("{root}/mod.rs"),
        text: module(api, extension.is_some(), marks.is_some())?,
    }];
    if let Some(text) = marks {
        files.push(OutFile {
            path: format!("{root}/required.rs"),
            text,
        });
    }
    if let Some((_, text)) = extension {
        files.push(OutFile {
            path: format!("{root}/extension.rs"),
            text: text.clone(),
        });
    }
    files.push(OutFile {
        path: format!("{root}/client.rs"),
        text: client::emit(api, options)?,
    });
    types::files(api, &root, of_types, &mut files)?;
    operations::files(api, &usual, &root, of_operations, &mut files)?;
    files.push(OutFile {
        path: format!("{root}/blocking.rs"),
        text: client::emit_blocking(api, options)?,
    });
    Ok(files)
}

/// A raw identifier as a file is named.
fn file_name(module: &str) -> &str {
    module.strip_prefix("r#").unwrap_or(module)
}

/// How what arrives from the service is signed.
fn signature(signature: &WebhookSignature) -> TokenStream {
    let header = &signature.header;
    let digest = match signature.digest {
        Digest::Sha256 => quote! { Sha256 },
        Digest::Sha512 => quote! { Sha512 },
    };
    let encoding = match signature.encoding {
        SignatureEncoding::Hex => quote! { Hex },
        SignatureEncoding::Base64 => quote! { Base64 },
    };
    let prefix = (!signature.prefix.is_empty()).then(|| {
        let prefix = &signature.prefix;
        quote! { .prefix(#prefix) }
    });
    quote! {
        /// How the service signs what it sends on its own. Check it with the secret that you share, before you read the body.
        #[cfg(feature = "webhooks")]
        #[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
        pub const WEBHOOK_SIGNATURE: crate::Signature =
            crate::Signature::new(#header, crate::SignatureDigest::#digest, crate::SignatureEncoding::#encoding)#prefix;
    }
}

/// `mod.rs` of the API.
fn module(api: &Api, extended: bool, marked: bool) -> Result<String, EmitError> {
    let mut comment = Comment::line(format!(
        "{}. {}",
        docs::one_line(&api.title),
        generated(api)
    ));
    if let Some(description) = &api.description {
        comment.paragraph(docs::markdown(description));
    }
    let head = comment.inner();
    let extension = extended.then(|| quote! { mod extension; });
    let exported = extended.then(|| {
        quote! {
            #[allow(unused_imports, reason = "an extension may have methods alone")]
            pub use extension::*;
        }
    });
    let required = marked.then(|| quote! { pub mod required; });
    let version = &api.version;
    let hash = &api.document_hash;
    let signature = api.webhook_signature.as_ref().map(signature);
    let server = (api.servers.len() > 1).then(|| quote! { Server });
    print::items(quote! {
        #head
        #[cfg(feature = "blocking")]
        #[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
        pub mod blocking;
        mod client;
        #extension
        pub mod operations;
        #required
        pub mod types;
        pub use client::{ApiClient, Client, ClientBuilder, #server};
        #exported
        /// The version of the API that this module was generated for, as its document says it.
        pub const API_VERSION: &str = #version;
        /// SHA-256 of the document that this module was generated from, in hexadecimal.
        pub const DOCUMENT_HASH: &str = #hash;
        #signature
    })
}

/// Puts the files of one group where they belong: one file, or a folder when it was split.
fn place<P: Piece>(
    folder: &str,
    title: &str,
    group: Sorted<'_, P>,
    print: impl Fn(&[P]) -> Result<String, EmitError>,
    files: &mut Vec<OutFile>,
) -> Result<(), EmitError> {
    let base = format!("{folder}/{}", file_name(group.module));
    let parts = layout::split(group.pieces);
    if let [(_, pieces)] = parts.as_slice() {
        files.push(OutFile {
            path: format!("{base}.rs"),
            text: print(pieces)?,
        });
        return Ok(());
    }
    let modules = parts.iter().map(|(name, _)| ident(name));
    let uses = modules.clone();
    let head = Comment::line(title).inner();
    let text = print::items(quote! { #head #(mod #modules;)* #(pub use #uses::*;)* })?;
    files.push(OutFile {
        path: format!("{base}/mod.rs"),
        text,
    });
    for (name, pieces) in &parts {
        files.push(OutFile {
            path: format!("{base}/{name}.rs"),
            text: print(pieces)?,
        });
    }
    Ok(())
}

/// The pieces of one group.
struct Sorted<'a, P> {
    /// The path segment; none for what is shared.
    segment: Option<&'a str>,
    module: &'a str,
    pieces: Vec<P>,
}

/// Pieces by group, the shared ones last. Empty groups fall away.
fn sort<P>(api: &Api, pieces: Vec<P>, group: impl Fn(&P) -> Option<usize>) -> Vec<Sorted<'_, P>> {
    let mut groups: Vec<Sorted<'_, P>> = api
        .groups
        .iter()
        .map(|group| (Some(group.segment.as_str()), group.module.as_str()))
        .chain([(None, "shared")])
        .map(|(segment, module)| Sorted {
            segment,
            module,
            pieces: Vec::new(),
        })
        .collect();
    let shared = groups.len() - 1;
    for piece in pieces {
        let at = group(&piece).map_or(shared, |at| at.min(shared));
        groups[at].pieces.push(piece);
    }
    groups.retain(|group| !group.pieces.is_empty());
    groups
}

/// Documentation and imports of a file.
fn head(api: &Api, title: &str, uses: &Uses, foreign: &[&str], own: &TokenStream) -> TokenStream {
    let module = ident(&api.module);
    let needs = |need| uses.needs.contains(&need);
    let docs = Comment::line(title).inner();
    let allow = needs(Need::Deprecated).then(|| {
        quote! { #![allow(deprecated, reason = "what is deprecated is still declared and used here")] }
    });
    let map = needs(Need::Map).then(|| quote! { use std::collections::BTreeMap; });
    let serde = list(&quote! { serde }, uses.serde.iter().copied());
    let support = list(&quote! { crate::support }, uses.support.iter().copied());
    let types = list(&quote! { crate::#module::types }, foreign.iter().copied());
    let required = needs(Need::Required).then(|| quote! { use crate::#module::required; });
    quote! { #docs #allow #map #serde #required #types #own #support }
}

/// `use path::{a, b};`; nothing for no names.
fn list<'a>(path: &TokenStream, names: impl Iterator<Item = &'a str>) -> TokenStream {
    let names: Vec<_> = names.map(ident).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote! { use #path::#name; },
        names => quote! { use #path::{#(#names),*}; },
    }
}
