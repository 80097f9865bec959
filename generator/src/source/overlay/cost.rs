//! The cost of an expression: the number of values that it visits, estimated before it is evaluated.
//!
//! The library has no limit of its own. A list of results has a value as often as the expression leads to it, and a
//! query in a filter is evaluated anew for each value that the filter tests. So the estimate counts how often each
//! value of the document is reached, segment by segment. It is exact, except that filters are assumed to select
//! everything, and slices all items.

use std::collections::HashMap;

use serde_json::Value;

use super::regular::unquoted;

/// The cost that any expression may have. Values of the result cost more the deeper they are, because their paths are
/// kept: this is about 500 MB.
const MOST_KEPT: u64 = 10_000_000;
/// The cost that expressions may have in addition, for each value of the document.
const MOST_KEPT_EACH: u64 = 12;
/// The number of visits that any expression may make.
const MOST_VISITS: u64 = 50_000_000;
/// The number of visits in addition, for each value of the document.
const MOST_VISITS_EACH: u64 = 50;

/// True if an expression, which the library has parsed, visits too many values of the document.
pub(super) fn is_excessive(text: &str, document: &Value) -> bool {
    let selects_one = !text.contains([',', '*', '?', ':']) && !text.contains("..");
    if selects_one {
        return false;
    }
    let mut estimate = Estimate {
        nodes: Vec::new(),
        text,
        at: 0,
        kept: 0,
        visits: 0,
    };
    estimate.skip_space();
    estimate.at += 1;
    let begin = estimate.at;
    // Most expressions begin with a path to one value, and what is outside of it is not looked at.
    let (value, depth) = estimate.path(document);
    let (value, depth) = if estimate.rest().contains('$') {
        estimate.at = begin;
        (document, 0)
    } else {
        (value, depth)
    };
    estimate.nodes = flat(value, depth);
    let count = estimate.nodes.len() as u64;
    estimate.kept = MOST_KEPT_EACH.saturating_mul(count).saturating_add(MOST_KEPT);
    estimate.visits = MOST_VISITS_EACH.saturating_mul(count).saturating_add(MOST_VISITS);
    let mut root = vec![0; estimate.nodes.len()];
    if let Some(first) = root.first_mut() {
        *first = 1;
    }
    estimate.query(root, true).is_none()
}

/// A value of the document. Each is before its members or items.
struct Node<'d> {
    parent: usize,
    key: Key<'d>,
    depth: u64,
    /// The number of values in it, with itself.
    size: u64,
}

#[derive(Clone, Copy)]
enum Key<'d> {
    Name(&'d str),
    Index(usize),
}

fn flat(value: &Value, depth: u64) -> Vec<Node<'_>> {
    let mut nodes: Vec<Node<'_>> = Vec::new();
    let mut open = vec![(value, 0, Key::Index(0), depth + 1)];
    while let Some((value, parent, key, depth)) = open.pop() {
        let own = nodes.len();
        nodes.push(Node {
            parent,
            key,
            depth,
            size: 1,
        });
        match value {
            Value::Array(items) => {
                let items = items.iter().enumerate();
                open.extend(items.map(|(index, item)| (item, own, Key::Index(index), depth + 1)));
            }
            Value::Object(members) => {
                let members = members.iter();
                open.extend(members.map(|(name, member)| (member, own, Key::Name(name), depth + 1)));
            }
            _ => {}
        }
    }
    for index in (1..nodes.len()).rev() {
        let (parent, size) = (nodes[index].parent, nodes[index].size);
        nodes[parent].size += size;
    }
    nodes
}

/// The number of times that each value is reached, in the order of the nodes.
type Counts = Vec<u64>;

/// The selectors of one segment.
#[derive(Default)]
struct Selectors {
    names: HashMap<String, u64>,
    indices: HashMap<usize, u64>,
    /// Selectors of all members and items.
    all: u64,
    /// Selectors that may select any item.
    items: u64,
    /// The bytes where the conditions of filters begin.
    filters: Vec<usize>,
}

impl Selectors {
    /// Returns the value that a name or an index selects, if there is no other selector.
    fn only<'d>(&self, value: &'d Value) -> Option<&'d Value> {
        if self.all > 0 || self.items > 0 || self.names.len() + self.indices.len() != 1 {
            return None;
        }
        let name = self.names.iter().next().map(|(name, times)| (value.get(name), times));
        let index = self
            .indices
            .iter()
            .next()
            .map(|(index, times)| (value.get(*index), times));
        name.or(index).filter(|(_, times)| **times == 1)?.0
    }

    fn times(&self, key: Key<'_>) -> u64 {
        let own = match key {
            Key::Name(name) => self.names.get(name).copied().unwrap_or(0),
            Key::Index(index) => self.indices.get(&index).copied().unwrap_or(0) + self.items,
        };
        own + self.all
    }
}

struct Estimate<'t> {
    nodes: Vec<Node<'t>>,
    text: &'t str,
    /// The next byte of the text.
    at: usize,
    kept: u64,
    visits: u64,
}

/// `None` when the expression is too expensive.
type Within<T> = Option<T>;

impl Estimate<'_> {
    /// Reads the segments that select one value each: the last value that is there, and its depth.
    fn path<'d>(&mut self, document: &'d Value) -> (&'d Value, u64) {
        let (mut value, mut depth) = (document, 0);
        loop {
            let start = self.at;
            let next = self.segment().filter(|(descends, _)| !descends);
            let Some(only) = next.and_then(|(_, selectors)| selectors.only(value)) else {
                self.at = start;
                return (value, depth);
            };
            value = only;
            depth += 1;
        }
    }

    /// Estimates the segments of a query, after its `$` or `@`.
    fn query(&mut self, mut counts: Counts, is_kept: bool) -> Within<()> {
        let mut selects_one = true;
        while let Some((descends, selectors)) = self.segment() {
            let after = self.at;
            selects_one &= !descends && selectors.all == 0 && selectors.items == 0;
            counts = self.step(&counts, descends, &selectors, is_kept)?;
            self.at = after;
        }
        if selects_one && !is_kept {
            // The value may be compared, with all that is in it.
            let sizes = counts.iter().zip(&self.nodes);
            let sizes = sizes.fold(0_u64, |sum, (count, node)| {
                sum.saturating_add(count.saturating_mul(node.size))
            });
            self.visits = self.visits.checked_sub(sizes)?;
        }
        Some(())
    }

    fn step(&mut self, counts: &Counts, descends: bool, selectors: &Selectors, is_kept: bool) -> Within<Counts> {
        // The estimate takes time too.
        self.visits = self.visits.checked_sub(counts.len() as u64 / 8)?;
        let mut reached = counts.clone();
        let mut next = vec![0; counts.len()];
        let mut tested = vec![0; if selectors.filters.is_empty() { 0 } else { counts.len() }];
        let (mut visits, mut kept) = (0_u64, 0_u64);
        for (index, node) in self.nodes.iter().enumerate().skip(1) {
            let before = reached[node.parent];
            if before == 0 {
                continue;
            }
            if descends {
                // The library applies the segment to this value too.
                reached[index] = reached[index].saturating_add(before);
            }
            let selected = before.saturating_mul(selectors.times(node.key));
            next[index] = selected;
            visits = visits.saturating_add(before).saturating_add(selected);
            if is_kept {
                kept = kept.saturating_add(selected.saturating_mul(node.depth));
            }
            if let Some(tested) = tested.get_mut(index) {
                *tested = before;
            }
        }
        self.visits = self.visits.checked_sub(visits)?;
        self.kept = self.kept.checked_sub(kept)?;
        for filter in &selectors.filters {
            self.at = *filter;
            self.filter(Some(&tested))?;
        }
        Some(next)
    }

    /// Reads the condition of a filter up to its end; with counts, estimates the queries in it.
    fn filter(&mut self, tested: Option<&Counts>) -> Within<()> {
        let mut depth = 0_usize;
        while let Some(byte) = self.peek() {
            match byte {
                b']' | b',' if depth == 0 => break,
                b'"' | b'\'' => drop(self.quoted()),
                b'$' | b'@' => {
                    self.at += 1;
                    match tested {
                        Some(tested) if byte == b'@' => self.query(tested.clone(), false)?,
                        Some(tested) => {
                            let mut root = vec![0; tested.len()];
                            if let Some(first) = root.first_mut() {
                                *first = tested.iter().fold(0, |sum: u64, one| sum.saturating_add(*one));
                            }
                            self.query(root, false)?;
                        }
                        None => while self.segment().is_some() {},
                    }
                }
                _ => {
                    depth = match byte {
                        b'(' => depth + 1,
                        b')' => depth.saturating_sub(1),
                        _ => depth,
                    };
                    self.at += 1;
                }
            }
        }
        Some(())
    }

    /// Reads a segment: whether it descends, and its selectors.
    fn segment(&mut self) -> Option<(bool, Selectors)> {
        let start = self.at;
        self.skip_space();
        let dots = self.rest().bytes().take_while(|byte| *byte == b'.').count();
        self.at += dots;
        let mut selectors = Selectors::default();
        match self.peek() {
            Some(b'[') => {
                self.at += 1;
                self.list(&mut selectors);
            }
            Some(b'*') if dots > 0 => {
                self.at += 1;
                selectors.all = 1;
            }
            Some(_) if dots > 0 => {
                let rest = self.rest();
                let end = rest.find(|c: char| c.is_ascii() && !c.is_ascii_alphanumeric() && c != '_');
                let name = &rest[..end.unwrap_or(rest.len())];
                selectors.names.insert(name.to_owned(), 1);
                self.at += name.len();
            }
            _ => {
                self.at = start;
                return None;
            }
        }
        Some((dots == 2, selectors))
    }

    /// Reads the selectors in brackets, after `[`.
    fn list(&mut self, selectors: &mut Selectors) {
        while let Some(byte) = self.peek() {
            match byte {
                b']' => {
                    self.at += 1;
                    return;
                }
                b'"' | b'\'' => match self.quoted() {
                    Some(name) => *selectors.names.entry(name).or_default() += 1,
                    None => selectors.all += 1,
                },
                b'*' => {
                    self.at += 1;
                    selectors.all += 1;
                }
                b'?' => {
                    self.at += 1;
                    selectors.all += 1;
                    selectors.filters.push(self.at);
                    // Without counts, nothing is too expensive.
                    let _ = self.filter(None);
                }
                b'-' | b':' | b'0'..=b'9' => {
                    let rest = self.rest();
                    let end = rest.find([',', ']']).unwrap_or(rest.len());
                    match rest[..end].trim().parse() {
                        Ok(index) => *selectors.indices.entry(index).or_default() += 1,
                        Err(_) => selectors.items += 1,
                    }
                    self.at += end;
                }
                _ => self.at += 1,
            }
        }
    }

    /// Reads a string literal.
    fn quoted(&mut self) -> Option<String> {
        let start = self.at;
        let mark = self.peek()?;
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += if byte == b'\\' { 2 } else { 1 };
            if byte == mark {
                break;
            }
        }
        unquoted(self.text.get(start..self.at)?)
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_space(&mut self) {
        while self.peek().is_some_and(|byte| byte.is_ascii_whitespace()) {
            self.at += 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn document() -> Value {
        let item = json!({"get": {"operationId": "a", "tags": ["a", "b"], "x": {"a": [1, 2, 3], "é": {"b": null}}}});
        json!({
            "paths": (0..400).map(|index| (format!("/p{index}"), item.clone())).collect::<serde_json::Map<_, _>>(),
            "deep": (0..40).fold(json!(1), |inner, _| json!([inner])),
            "lists": vec![vec![0; 100]; 20],
        })
    }

    #[test]
    fn expressions_that_visit_too_much_are_found() {
        let document = document();
        let twice = "[*,*]".repeat(8);
        for text in [
            "$..[?count($..*)>1]",
            "$..[?count($..*..*)>1]",
            "$..[?@.a && ($..*)]",
            "$..['x', ?length(value($..*)) > 1]",
            "$..[?@[?count($..*) > 1]]",
            "$..[?$ == $]",
            "$..[? @[0, 'é\\'] ,'] || $..* ]",
            &format!("$..*{twice}{twice}"),
            "$..*..[*,*,*,*,*,*,*,*]..[*,*,*,*,*,*,*,*]..[*,*,*,*,*,*,*,*]",
        ] {
            serde_json_path::JsonPath::parse(text).unwrap();
            assert!(is_excessive(text, &document), "{text}");
        }
    }

    #[test]
    fn others_are_not() {
        let document = document();
        for text in [
            "$",
            "$.paths['/p1'].get",
            "$..*",
            "$..*..*..*",
            "$.paths.*[?@.operationId == 'a']",
            "$..[?@.a == $.paths['/p1']]",
            "$.paths[?count(@..*) > 1 && match(@.get.operationId, 'a.*]')]",
            "$..[?@.x..b || @['é'].b]",
            "$..[?count($.lists[0]) > 1]",
            "$.lists[0:5:2][-1, 0]",
            "$.paths['/p1', '/p2'][*]['tags'][0, 0]",
        ] {
            serde_json_path::JsonPath::parse(text).unwrap();
            assert!(!is_excessive(text, &document), "{text}");
        }
    }
}
