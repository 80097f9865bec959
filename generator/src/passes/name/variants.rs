//! Names of the variants of unions whose values have no tag: those of their types, without what is common to all.

use crate::ident::words;
use crate::model::{Ty, UnionType};

/// The context of the variants of one union.
pub(super) struct VariantNames<'n> {
    /// The names of all types.
    names: &'n [String],
    /// The words of the union's own name.
    whole: Vec<String>,
    /// The words of the union's name that the names of all variants begin with.
    prefix: Vec<String>,
    /// The words that they end with.
    suffix: Vec<String>,
}

impl<'n> VariantNames<'n> {
    pub(super) fn of(union: &str, variants: &UnionType, names: &'n [String]) -> Self {
        let whole = words::of(union);
        let types = variants.variants.iter().filter_map(|variant| direct(&variant.ty));
        let all: Vec<Vec<String>> = types.map(|index| words::of(&names[index])).collect();
        let (mut prefix, mut suffix) = (Vec::new(), Vec::new());
        if let [first, rest @ ..] = all.as_slice()
            && !rest.is_empty()
        {
            let is_common = |at: usize| rest.iter().all(|words| words.get(at) == first.get(at));
            // The last words are the kind of all variants (`Node`), but the first ones may be a part of each name
            // (`Has`).
            prefix = (first.iter().enumerate())
                .take_while(|(at, word)| is_common(*at) && whole.contains(word))
                .map(|(_, word)| word.clone())
                .collect();
            let left = |words: &[String]| words[prefix.len()..].to_vec();
            suffix = words::common_end(&all.iter().map(|words| left(words)).collect::<Vec<_>>());
            let is_number = |words: &Vec<String>| {
                let own = &words[prefix.len()..words.len() - suffix.len()];
                own.first()
                    .is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()))
            };
            if all.iter().any(is_number) {
                (prefix, suffix) = (Vec::new(), Vec::new());
            }
        }
        Self {
            names,
            whole,
            prefix,
            suffix,
        }
    }

    /// Returns the name of a variant by its type.
    pub(super) fn name(&self, ty: &Ty) -> String {
        match ty {
            Ty::Any => "Any".to_owned(),
            Ty::Unit | Ty::JsonObject => "Object".to_owned(),
            Ty::Bool => "Bool".to_owned(),
            Ty::Integer(_) => "Integer".to_owned(),
            Ty::Float => "Number".to_owned(),
            Ty::String => "String".to_owned(),
            Ty::DateTime => "DateTime".to_owned(),
            Ty::Date => "Date".to_owned(),
            Ty::Bytes => "Bytes".to_owned(),
            Ty::List(inner) => format!("{}List", self.name(inner)),
            Ty::Tuple(_) => "Tuple".to_owned(),
            Ty::Map(inner) => format!("{}Map", self.name(inner)),
            Ty::Nullable(inner) | Ty::Boxed(inner) => self.name(inner),
            Ty::Named(id) => {
                let words = words::of(&self.names[id.0 as usize]);
                let own = self.own(&words);
                words::camel(if own.is_empty() { &words } else { own })
            }
        }
    }

    /// Returns the words that are not those of all variants. If they have none in common, these are the words without
    /// those of the union at the beginning and the end: in a union `Pet`, `PetCat` is `Cat`.
    fn own<'w>(&self, words: &'w [String]) -> &'w [String] {
        let is_cut = !self.prefix.is_empty() || !self.suffix.is_empty();
        if is_cut && let Some(rest) = words.strip_prefix(self.prefix.as_slice()) {
            return rest.strip_suffix(self.suffix.as_slice()).unwrap_or(rest);
        }
        // Each word once: in a union `User`, `UserForEndUser` is `ForEndUser`.
        let mut left: Vec<&String> = self.whole.iter().collect();
        let mut take = |word: &String| {
            let known = left.iter().position(|one| *one == word);
            known.is_some_and(|known| {
                left.remove(known);
                true
            })
        };
        let start = words.iter().take_while(|word| take(word)).count();
        let rest = &words[start..];
        let end = rest.iter().rev().take_while(|word| take(word)).count();
        &rest[..rest.len() - end]
    }
}

/// Returns the index of the type that a variant is, if it has a name.
fn direct(ty: &Ty) -> Option<usize> {
    match ty {
        Ty::Named(id) => Some(id.0 as usize),
        Ty::Nullable(inner) | Ty::Boxed(inner) => direct(inner),
        _ => None,
    }
}
