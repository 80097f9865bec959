//! The files of one API: emits its types and operations, and sorts them into files.

mod operations;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

use crate::model::{Api, Digest, SecretForm, SignatureEncoding, SignedPart, WebhookSignature};

use super::describe::{Comment, behind};
use super::layout::{self, Piece};
use super::scope::{Need, Uses, ident};
use crate::parallel;

use super::{CrateOptions, EmitError, OutFile, client, docs, print};

/// The number of pieces that are emitted at once, at least. Their texts are in memory until they are put into files.
const BATCH: usize = 2048;

/// "Generated from Runtime API 1.82.0; do not edit."
pub(super) fn generated(api: &Api) -> String {
    let title = docs::one_line(&api.title);
    let version = docs::one_line(&api.version);
    format!("Generated from {title} {version}; do not edit.")
}

/// Returns the text of a public module, after a comment that it is generated. The comment is not part of the module's
/// documentation, which is for users.
pub(super) fn under_notice(api: &Api, text: &str) -> String {
    format!("// {}\n{text}", generated(api))
}

/// Emits all files of an API, in order.
pub(super) fn emit(api: &Api, options: &CrateOptions) -> Result<Vec<OutFile>, EmitError> {
    let root = format!("src/{}", file_name(&api.module));
    let extension = (options.extensions.iter()).find(|(module, _)| file_name(module) == file_name(&api.module));
    let marks = super::state::file(api).map(|text| under_notice(api, &text));
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
    types::files(api, &root, &mut files)?;
    operations::files(api, &root, &options.import_name(), &mut files)?;
    files.push(OutFile {
        path: format!("{root}/blocking.rs"),
        text: client::emit_blocking(api, options)?,
    });
    Ok(files)
}

/// The file name of a module, for a raw identifier too.
fn file_name(module: &str) -> &str {
    module.strip_prefix("r#").unwrap_or(module)
}

/// The signature scheme of webhooks.
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
    let signed = (signature.signed != [SignedPart::Body]).then(|| {
        let parts = signature.signed.iter().map(signed_part);
        quote! { .signed(&[#(#parts),*]) }
    });
    let time = signature.timestamp.as_ref().map(|part| {
        let part = signed_part(part);
        let tolerance = signature.tolerance;
        quote! { .timestamp(#part, ::std::time::Duration::from_secs(#tolerance)) }
    });
    let secret = (signature.secret == SecretForm::Base64).then(|| quote! { .base64_secret() });
    quote! {
        /// The signature scheme of the service's webhooks. Verify the signature with the shared secret before you read
        /// the body.
        #[cfg(feature = "webhooks")]
        #[cfg_attr(docsrs, doc(cfg(feature = "webhooks")))]
        pub const WEBHOOK_SIGNATURE: crate::Signature =
            crate::Signature::new(#header, crate::SignatureDigest::#digest, crate::SignatureEncoding::#encoding)
                #prefix #secret #signed #time;
    }
}

/// A part of what is signed, as an expression.
fn signed_part(part: &SignedPart) -> TokenStream {
    match part {
        SignedPart::Body => quote! { crate::SignedPart::Body },
        SignedPart::Header(name) => quote! { crate::SignedPart::Header(#name) },
        SignedPart::Field(name) => quote! { crate::SignedPart::Field(#name) },
        SignedPart::Text(text) => quote! { crate::SignedPart::Text(#text) },
    }
}

/// `mod.rs` of the API.
fn module(api: &Api, extended: bool, marked: bool) -> Result<String, EmitError> {
    let mut comment = Comment::line(format!(
        "{} {}.",
        docs::one_line(&api.title),
        docs::one_line(&api.version)
    ));
    if let Some(description) = &api.description {
        comment.paragraph(docs::markdown(description));
    }
    let head = comment.inner();
    let extension = extended.then(|| quote! { mod extension; });
    let exported = extended.then(|| {
        quote! {
            #[allow(unused_imports, reason = "an extension may have only methods")]
            pub use extension::*;
        }
    });
    let required = marked.then(|| quote! { pub mod required; });
    let version = &api.version;
    let hash = &api.document_hash;
    let signature = api.webhook_signature.as_ref().map(signature);
    let server = (api.servers.len() > 1).then(|| quote! { Server });
    let text = print::items(quote! {
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
        /// The version of the API that this module was generated for, from its document.
        pub const API_VERSION: &str = #version;
        /// SHA-256 of the document that this module was generated from, in hexadecimal.
        pub const DOCUMENT_HASH: &str = #hash;
        #signature
    })?;
    Ok(under_notice(api, &text))
}

/// Emits the pieces of groups, on all cores, and passes each group on with its pieces.
fn each_group<'a, T: Sync, P: Send>(
    groups: Vec<Sorted<'a, T>>,
    emit: impl Fn(&T) -> Result<P, EmitError> + Sync,
    mut done: impl FnMut(Sorted<'a, P>) -> Result<(), EmitError>,
) -> Result<(), EmitError> {
    let mut groups = groups.into_iter().peekable();
    while groups.peek().is_some() {
        let mut heads = Vec::new();
        let mut all = Vec::new();
        while all.len() < BATCH
            && let Some(group) = groups.next()
        {
            heads.push((group.segment, group.module, group.features, group.pieces.len()));
            all.extend(group.pieces);
        }
        let mut pieces = parallel::map(&all, &emit).into_iter();
        for (segment, module, features, count) in heads {
            let pieces: Result<_, _> = pieces.by_ref().take(count).collect();
            done(Sorted {
                segment,
                module,
                features,
                pieces: pieces?,
            })?;
        }
    }
    Ok(())
}

/// Adds the files of one group: a single file, or a folder if it was split.
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
    /// The path segment. `None` for shared pieces.
    segment: Option<&'a str>,
    module: &'a str,
    /// The features with any of which it is compiled. Empty for always.
    features: &'a [String],
    pieces: Vec<P>,
}

/// The modules of groups, and re-exports of their items.
fn modules<P>(groups: &[Sorted<'_, P>]) -> TokenStream {
    let names: Vec<_> = groups.iter().map(|group| ident(group.module)).collect();
    let behind: Vec<_> = groups.iter().map(|group| behind(group.features)).collect();
    quote! { #(#behind mod #names;)* #(#behind pub use #names::*;)* }
}

/// Sorts pieces by group, the shared ones last. Empty groups are omitted.
fn sort<P>(api: &Api, pieces: Vec<P>, group: impl Fn(&P) -> Option<usize>) -> Vec<Sorted<'_, P>> {
    let mut groups: Vec<Sorted<'_, P>> = api
        .groups
        .iter()
        .map(|group| {
            let names = (Some(group.segment.as_str()), group.module.as_str());
            (names, group.features.as_slice())
        })
        .chain([((None, "shared"), [].as_slice())])
        .map(|((segment, module), features)| Sorted {
            segment,
            module,
            features,
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

/// The documentation and imports of a file.
fn head(api: &Api, title: &str, uses: &Uses, foreign: &[&str], own: &TokenStream) -> TokenStream {
    let module = ident(&api.module);
    let needs = |need| uses.needs.contains(&need);
    let docs = Comment::line(title).inner();
    let allow = needs(Need::Deprecated).then(|| {
        quote! { #![allow(deprecated, reason = "deprecated items are still declared and used here")] }
    });
    let map = needs(Need::Map).then(|| quote! { use std::collections::BTreeMap; });
    let phantom = needs(Need::PhantomData).then(|| quote! { use std::marker::PhantomData; });
    let serde = list(&quote! { serde }, uses.serde.iter().copied());
    let support = list(&quote! { crate::support }, uses.support.iter().copied());
    let types = list(&quote! { crate::#module::types }, foreign.iter().copied());
    let required = needs(Need::Required).then(|| quote! { use crate::#module::required; });
    quote! { #docs #allow #map #phantom #serde #required #types #own #support }
}

/// `use path::{a, b};`. Empty without names.
fn list<'a>(path: &TokenStream, names: impl Iterator<Item = &'a str>) -> TokenStream {
    let names: Vec<_> = names.map(ident).collect();
    match names.as_slice() {
        [] => TokenStream::new(),
        [name] => quote! { use #path::#name; },
        names => quote! { use #path::{#(#names),*}; },
    }
}
