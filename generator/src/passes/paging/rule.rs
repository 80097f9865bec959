//! The setting `paging`: no rule, one or several.

use std::fmt;

use serde::Deserialize;
use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};

/// The rules of paging: for an operation, the first one that matches. Without rules, no operation pages.
#[derive(Debug, Clone, Default)]
pub struct PagingRules(pub Vec<PagingRule>);

/// One way in which operations page.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct PagingRule {
    /// The way of requesting the next page.
    #[serde(default)]
    pub by: PagingBy,
    /// The query parameter, or else the member of the body, that selects the page.
    #[serde(default)]
    pub parameter: Option<String>,
    /// The paths of the next token or URL in the response, by preference (`meta.nextToken`).
    #[serde(default)]
    pub response: Vec<String>,
    /// The paths of the items in the response, by preference; by default its only list.
    #[serde(default)]
    pub items: Vec<String>,
    /// The number of the first page; by default what the document says, or else 1.
    #[serde(default)]
    pub first: Option<u64>,
    /// The paths in the response of a flag for more pages, by preference.
    #[serde(default)]
    pub more: Vec<String>,
    /// The paths in the response of the number of all items, or of all pages if pages are numbered, by preference.
    #[serde(default)]
    pub total: Vec<String>,
}

/// The way of requesting the next page.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PagingBy {
    /// By a token in the response.
    #[default]
    Token,
    /// By the number of items before it.
    Offset,
    /// By its number.
    Page,
    /// By a URL in the response.
    Url,
    /// By a URL in the response's header `link`.
    Link,
}

impl PagingRule {
    /// Creates a rule without further settings.
    pub(crate) fn by(by: PagingBy) -> Self {
        Self {
            by,
            parameter: None,
            response: Vec::new(),
            items: Vec::new(),
            first: None,
            more: Vec::new(),
            total: Vec::new(),
        }
    }

    /// Returns what is missing from the rule, or has no effect.
    pub(crate) fn mistake(&self) -> Option<&'static str> {
        let counts = matches!(self.by, PagingBy::Offset | PagingBy::Page);
        let reads_next = matches!(self.by, PagingBy::Token | PagingBy::Url);
        let takes = counts || self.by == PagingBy::Token;
        if takes && self.parameter.is_none() {
            return Some("`paging` needs `parameter`: the query parameter or body member that selects the page");
        }
        if reads_next && self.response.is_empty() {
            return Some("`paging` needs `response`: the path of the next token or URL in the response");
        }
        if !reads_next && !self.response.is_empty() {
            return Some("`response` in `paging` has no effect: it is only for `by = \"token\"` and `by = \"url\"`");
        }
        if !(counts || self.more.is_empty() && self.total.is_empty()) {
            return Some(
                "`more` and `total` in `paging` have no effect: they are only for `by = \"offset\"` and `by = \"page\"`",
            );
        }
        if self.by != PagingBy::Page && self.first.is_some() {
            return Some("`first` in `paging` has no effect: it is only for `by = \"page\"`");
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
        formatter.write_str("a table, a list of tables, or `false` for no paging")
    }

    fn visit_bool<E: Error>(self, on: bool) -> Result<PagingRules, E> {
        if on {
            return Err(E::custom(
                "`paging = true` is not valid: delete it to have pages recognised, or write a table",
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
