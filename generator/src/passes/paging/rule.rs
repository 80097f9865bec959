//! The setting `paging`: no rule, one or several.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// How operations page: the first rule that fits one. Without rules none pages.
#[derive(Debug, Clone, Default)]
pub struct PagingRules(pub Vec<PagingRule>);

/// One way in which operations page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PagingRule {
    /// By what the next page is asked for.
    #[serde(default)]
    pub by: PagingBy,
    /// The query parameter, or else the member of the body, that says which page is asked for.
    #[serde(default)]
    pub parameter: Option<String>,
    /// Where the response has the next token or URL, by preference (`meta.nextToken`).
    #[serde(default)]
    pub answer: Vec<String>,
    /// Where the response has the items, by preference; its only list when left out.
    #[serde(default)]
    pub items: Vec<String>,
    /// The number of the first page; 1 when left out.
    #[serde(default)]
    pub first: Option<u64>,
    /// Where the response tells whether there are more pages, by preference.
    #[serde(default)]
    pub more: Vec<String>,
    /// Where the response has the number of all items, or of all pages where these are numbered, by preference.
    #[serde(default)]
    pub total: Vec<String>,
}

/// By what the next page is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PagingBy {
    /// A token that the response has.
    #[default]
    Token,
    /// The number of items before it.
    Offset,
    /// Its number.
    Page,
    /// A URL that the response has.
    Url,
    /// A URL in the response's header `link`.
    Link,
}

impl PagingRule {
    /// A rule that says no more.
    pub(crate) fn by(by: PagingBy) -> Self {
        Self {
            by,
            parameter: None,
            answer: Vec::new(),
            items: Vec::new(),
            first: None,
            more: Vec::new(),
            total: Vec::new(),
        }
    }

    /// What it lacks, or has in vain.
    pub(crate) fn mistake(&self) -> Option<&'static str> {
        let counts = matches!(self.by, PagingBy::Offset | PagingBy::Page);
        let answers = matches!(self.by, PagingBy::Token | PagingBy::Url);
        let takes = counts || self.by == PagingBy::Token;
        if takes && self.parameter.is_none() {
            return Some("`paging` needs `parameter`: what the request says of the page");
        }
        if answers && self.answer.is_empty() {
            return Some("`paging` needs `answer`: where the response tells of the next page");
        }
        if !answers && !self.answer.is_empty() {
            return Some("`paging` has `answer`, which only a token or a URL is read from");
        }
        if !(counts || self.more.is_empty() && self.total.is_empty()) {
            return Some(
                "`paging` has `more` or `total`, which only offsets and page numbers need",
            );
        }
        if self.by != PagingBy::Page && self.first.is_some() {
            return Some("`paging` has `first`, which only page numbers need");
        }
        None
    }
}

impl<'de> Deserialize<'de> for PagingRules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Rules)
    }
}

struct Rules;

impl<'de> Visitor<'de> for Rules {
    type Value = PagingRules;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a table, a list of tables, or `false` where nothing pages")
    }

    fn visit_bool<E: Error>(self, on: bool) -> Result<PagingRules, E> {
        if on {
            return Err(E::custom(
                "leave `paging` out to have pages recognised, or write a table",
            ));
        }
        Ok(PagingRules::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<PagingRules, A::Error> {
        let rule = PagingRule::deserialize(MapAccessDeserializer::new(map))?;
        Ok(PagingRules(vec![rule]))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, list: A) -> Result<PagingRules, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(list)).map(PagingRules)
    }
}
