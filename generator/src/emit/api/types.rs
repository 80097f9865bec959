//! The files with the types of an API.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::describe::Comment;
use crate::emit::layout;
use crate::emit::scope::Uses;
use crate::emit::types::{self, Origins, TypeText};
use crate::emit::{EmitError, OutFile, docs, print};
use crate::model::{Api, TypeId};

use super::{each_group, generated, head, modules, place, sort, under_notice};

/// A type to be put into a file.
struct Piece<'a> {
    api: &'a Api,
    text: TypeText,
}

impl layout::Piece for Piece<'_> {
    fn lines(&self) -> usize {
        self.text.text.lines().count()
    }

    fn part(&self) -> &'static str {
        let ty = &self.api.types[self.text.id];
        match (ty.in_request, ty.in_response) {
            (true, false) => "requests",
            (false, true) => "responses",
            _ => "values",
        }
    }

    fn name(&self) -> &str {
        &self.api.types[self.text.id].name
    }
}

/// Adds the files of all types.
pub(super) fn files(api: &Api, root: &str, files: &mut Vec<OutFile>) -> Result<(), EmitError> {
    let folder = format!("{root}/types");
    let types = api.types.live().map(|(id, _)| id).collect();
    let groups = sort(api, types, |id: &TypeId| api.types[*id].group);
    let head = Comment::line(format!("{}: types.", docs::one_line(&api.title))).inner();
    let modules = modules(&groups);
    let text = print::items(quote! { #head #modules })?;
    files.push(OutFile {
        path: format!("{folder}/mod.rs"),
        text: under_notice(api, &text),
    });
    let origins = Origins::of(api);
    let emit = |id: &TypeId| {
        let text = types::emit(api, &origins, *id)?;
        Ok(Piece { api, text })
    };
    each_group(groups, emit, |group| {
        let what = group.segment.map_or_else(
            || "Types that several parts of the API share".to_owned(),
            |segment| format!("Types of {}", docs::code(segment)),
        );
        let title = format!("{what}. {}", generated(api));
        let print = |pieces: &[Piece<'_>]| file(api, &title, pieces);
        place(&folder, &title, group, print, files)
    })
}

fn file(api: &Api, title: &str, pieces: &[Piece<'_>]) -> Result<String, EmitError> {
    let mut uses = Uses::default();
    for piece in pieces {
        uses.merge(&piece.text.uses);
    }
    let own: BTreeSet<TypeId> = pieces.iter().map(|piece| piece.text.id).collect();
    let mut foreign: Vec<&str> = uses
        .types
        .difference(&own)
        .map(|id| api.types[*id].name.as_str())
        .collect();
    foreign.sort_unstable();
    let mut text = print::items(head(api, title, &uses, &foreign, &TokenStream::new()))?;
    text.reserve_exact(pieces.iter().map(|piece| piece.text.text.len() + 1).sum());
    for piece in pieces {
        text.push('\n');
        text.push_str(&piece.text.text);
    }
    Ok(text)
}
