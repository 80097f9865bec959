//! The byte range of each value of a text, and problems of the text that its value can't show.
//!
//! Built only when something has to be located. Uses no recursion, so that it also explains texts that are nested too
//! deep to be read.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use super::MAX_DEPTH;
use super::read::cost;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location, Pointer};

/// In an object with so many members they are not looked at one by one.
const LARGE: usize = 32;

/// The nodes of a text, each with the bytes it takes.
#[derive(Debug, Default)]
pub(super) struct Outline {
    nodes: Vec<Node>,
    /// The contents of lists and objects. Most nodes are scalars, so they are kept apart.
    inner: Vec<Inner>,
    /// The members of large objects by their keys, once a place in one was asked for: a document with thousands of
    /// mistakes asks as often.
    sorted: OnceLock<HashMap<u32, Vec<u32>>>,
    /// Problems of the text, although it may parse.
    pub(super) problems: Diagnostics,
}

/// A large text has a million nodes and more, so they are small: positions have 32 bits.
#[derive(Debug)]
struct Node {
    span: Span,
    kind: Kind,
}

#[derive(Debug, Clone, Copy)]
enum Kind {
    Scalar,
    /// A list or an object, by its index in `inner`.
    Inner(u32),
    Alias(u32),
}

#[derive(Debug)]
enum Inner {
    List(Vec<u32>),
    Map(Vec<Member>),
}

#[derive(Debug)]
struct Member {
    /// The key, unless it is [what the text has there](written).
    key: Option<Box<str>>,
    key_span: Span,
    value: u32,
}

impl Member {
    fn key<'k>(&'k self, text: &'k str) -> &'k str {
        match &self.key {
            Some(key) => key,
            None => written(text, self.key_span),
        }
    }
}

/// A range of bytes.
#[derive(Debug, Clone, Copy)]
struct Span {
    start: u32,
    end: u32,
}

impl Span {
    fn of(range: &Range<usize>) -> Self {
        Self {
            start: small(range.start),
            end: small(range.end),
        }
    }

    fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

/// Returns a position or a number of nodes in 32 bits. A position beyond 4 GiB is shown as 4 GiB.
pub(super) fn small(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// Returns the key that is written at a span, if it has no escapes: quotes are not a part of it.
fn written(text: &str, span: Span) -> &str {
    let own = text.get(span.range()).unwrap_or_default();
    let inner = own.strip_prefix('"').and_then(|own| own.strip_suffix('"'));
    inner.unwrap_or(own)
}

impl Outline {
    /// Returns the bytes of the value that a JSON pointer names (or of its key); of its nearest ancestor where the text
    /// has no such value. `text` is that of the outline.
    pub(super) fn span(&self, text: &str, pointer: &Pointer, at_key: bool) -> Range<usize> {
        let Some(root) = self.nodes.first() else {
            return 0..0;
        };
        let mut span = root.span;
        let mut node = 0;
        let mut keys = pointer.keys().peekable();
        while let Some(key) = keys.next() {
            let Some((value, key_span)) = self.child(text, node, &key) else {
                break;
            };
            node = value;
            span = match key_span {
                Some(key_span) if at_key && keys.peek().is_none() => key_span,
                _ => self.node(node).span,
            };
        }
        span.range()
    }

    fn node(&self, id: u32) -> &Node {
        &self.nodes[id as usize]
    }

    /// Returns the content of a list or an object.
    fn inner(&self, id: u32) -> Option<&Inner> {
        match self.node(id).kind {
            Kind::Inner(at) => Some(&self.inner[at as usize]),
            Kind::Scalar | Kind::Alias(_) => None,
        }
    }

    fn child(&self, text: &str, node: u32, segment: &str) -> Option<(u32, Option<Span>)> {
        let node = self.follow(node);
        match self.inner(node)? {
            Inner::List(items) => Some((*items.get(segment.parse::<usize>().ok()?)?, None)),
            Inner::Map(members) => {
                let own = self.member(text, node, members, segment);
                own.map(|member| (member.value, Some(member.key_span)))
            }
        }
    }

    fn member<'m>(&self, text: &str, node: u32, members: &'m [Member], key: &str) -> Option<&'m Member> {
        if members.len() < LARGE {
            return members.iter().find(|member| member.key(text) == key);
        }
        let order = self.sorted.get_or_init(|| self.sort(text)).get(&node)?;
        let at = order.partition_point(|index| members[*index as usize].key(text) < key);
        let member = &members[*order.get(at)? as usize];
        (member.key(text) == key).then_some(member)
    }

    /// The members of each large object, in the order of their keys.
    fn sort(&self, text: &str) -> HashMap<u32, Vec<u32>> {
        let large = (0..small(self.nodes.len())).filter_map(|at| {
            let Some(Inner::Map(members)) = self.inner(at) else {
                return None;
            };
            (members.len() >= LARGE).then_some((at, members))
        });
        let sorted = large.map(|(at, members)| {
            let mut order: Vec<u32> = (0..small(members.len())).collect();
            order.sort_by_key(|index| members[*index as usize].key(text));
            (at, order)
        });
        sorted.collect()
    }

    /// Returns the target of an alias. Aliases always point backwards, so this ends.
    fn follow(&self, mut node: u32) -> u32 {
        while let Kind::Alias(target) = self.node(node).kind {
            node = target;
        }
        node
    }
}

/// Builds the outline from the parts of a text, in order.
#[derive(Default)]
pub(super) struct Builder<'t> {
    text: &'t str,
    outline: Outline,
    /// The number of values that each list and object counts for when every alias is replaced.
    sizes: Vec<u64>,
    open: Vec<Open>,
    too_deep: bool,
    too_large: bool,
    /// The number of values that may be made, and that of values made so far.
    budget: u64,
    made: u64,
}

struct Open {
    node: u32,
    /// The key whose value comes next.
    key: Option<(String, Range<usize>)>,
    /// The number of its values.
    count: usize,
}

impl<'t> Builder<'t> {
    /// Creates a builder for a text of which `budget` values may be made, its aliases replaced.
    pub(super) fn new(text: &'t str, budget: u64) -> Self {
        Self {
            text,
            budget,
            ..Self::default()
        }
    }

    /// Returns the location of the value that comes next.
    pub(super) fn place(&self) -> Location {
        let keys = self.open.iter().filter_map(|open| match &open.key {
            Some((key, _)) => Some(Cow::Borrowed(key.as_str())),
            None if self.is_map(open) => None,
            None => Some(Cow::Owned(open.count.to_string())),
        });
        let keys: Vec<Cow<'_, str>> = keys.collect();
        Location::ROOT.descendant(keys.iter().map(AsRef::as_ref))
    }

    /// Returns true when the next scalar is a key.
    pub(super) fn expects_key(&self) -> bool {
        (self.open.last()).is_some_and(|open| open.key.is_none() && self.is_map(open))
    }

    fn is_map(&self, open: &Open) -> bool {
        matches!(self.outline.inner(open.node), Some(Inner::Map(_)))
    }

    /// Returns the byte range of the start of the innermost open list or object.
    pub(super) fn innermost(&self) -> Option<Range<usize>> {
        let open = self.open.last()?;
        Some(self.outline.node(open.node).span.range())
    }

    /// Returns true when the value that comes next is the value of a plain `<<`.
    pub(super) fn merges(&self) -> bool {
        (self.open.last())
            .and_then(|open| open.key.as_ref())
            .is_some_and(|(key, _)| key == "<<")
    }

    /// Returns the number of nodes so far: the id of the next one.
    pub(super) fn next_id(&self) -> u32 {
        small(self.outline.nodes.len())
    }

    /// Adds a problem.
    pub(super) fn problem(&mut self, problem: Diagnostic) {
        self.outline.problems.push(problem);
    }

    /// Adds a key of the open object.
    pub(super) fn key(&mut self, key: String, span: Range<usize>) {
        self.made = self.made.saturating_add(cost(span.len()) as u64);
        if let Some(open) = self.open.last_mut() {
            open.key = Some((key, span));
        }
    }

    /// Adds a scalar value.
    pub(super) fn scalar(&mut self, span: Range<usize>) {
        self.add(&span, Kind::Scalar);
    }

    /// Adds an alias of an earlier node.
    pub(super) fn alias(&mut self, target: u32, span: Range<usize>) {
        if self.open.iter().any(|open| open.node == target) {
            let place = self.place();
            let start = self.outline.node(target).span.range().start;
            self.problem(
                Diagnostic::new(
                    Code::RecursiveAlias,
                    &place,
                    "this alias is inside of the value that it refers to",
                )
                .at_span(span.clone())
                .related_span(&place, start..start, "the value starts here")
                .help("describe recursive data with `$ref`"),
            );
            self.scalar(span);
            return;
        }
        let size = self.size(target);
        if self.made.saturating_add(size) > self.budget && !self.too_large {
            self.too_large = true;
            let place = self.place();
            let message = format!(
                "with its aliases expanded, this document has more than {} values",
                self.budget
            );
            self.problem(
                Diagnostic::new(Code::AliasExpansion, &place, message)
                    .at_span(span.clone())
                    .help("define shared schemas once and refer to them with `$ref`"),
            );
        }
        self.add(&span, Kind::Alias(target));
    }

    /// Reports, once, that values are nested too deep.
    pub(super) fn deeper_than_allowed(&mut self, span: Range<usize>) {
        if self.too_deep {
            return;
        }
        self.too_deep = true;
        let place = self.place();
        let message = format!("values are nested deeper than {MAX_DEPTH} levels");
        self.problem(
            Diagnostic::new(Code::TooDeep, &place, message)
                .at_span(span)
                .help("move inner schemas to `components` and refer to them"),
        );
    }

    /// Returns true once values were nested too deep: the rest of the text is not used.
    pub(super) fn too_deep(&self) -> bool {
        self.too_deep
    }

    /// Starts a list or an object.
    pub(super) fn open(&mut self, is_map: bool, span: Range<usize>) {
        if self.open.len() >= MAX_DEPTH {
            self.deeper_than_allowed(span.clone());
        }
        let kind = Kind::Inner(small(self.outline.inner.len()));
        self.outline.inner.push(if is_map {
            Inner::Map(Vec::new())
        } else {
            Inner::List(Vec::new())
        });
        self.sizes.push(1);
        let node = self.add(&span, kind);
        self.open.push(Open {
            node,
            key: None,
            count: 0,
        });
    }

    /// Ends the innermost list or object.
    pub(super) fn close(&mut self, end: usize) {
        let Some(open) = self.open.pop() else { return };
        let node = &mut self.outline.nodes[open.node as usize];
        node.span.end = small(end).max(node.span.start);
        if let Kind::Inner(at) = node.kind {
            self.close_inner(at as usize);
        }
        self.equal_keys(open.node);
        if let Some(parent) = self.open.last_mut() {
            parent.key = None;
            parent.count += 1;
        }
    }

    fn close_inner(&mut self, at: usize) {
        let size = match &mut self.outline.inner[at] {
            Inner::List(items) => {
                items.shrink_to_fit();
                1
            }
            Inner::Map(members) => {
                members.shrink_to_fit();
                let keys = members.iter().map(|member| member.key_span.range());
                let keys = keys.map(|span| cost(span.len()) as u64);
                keys.fold(1, u64::saturating_add)
            }
        };
        let size = match &self.outline.inner[at] {
            Inner::List(items) => (items.iter())
                .map(|item| self.size(*item))
                .fold(size, u64::saturating_add),
            Inner::Map(members) => (members.iter())
                .map(|member| self.size(member.value))
                .fold(size, u64::saturating_add),
        };
        self.sizes[at] = size;
    }

    /// Returns the number of values that a node counts for.
    fn size(&self, id: u32) -> u64 {
        let node = self.outline.node(self.outline.follow(id));
        match node.kind {
            Kind::Inner(at) => self.sizes[at as usize],
            Kind::Scalar | Kind::Alias(_) => cost(node.span.range().len()) as u64,
        }
    }

    /// Returns the outline; lists and objects that are still open end at `end`.
    pub(super) fn finish(mut self, end: usize) -> Outline {
        while !self.open.is_empty() {
            self.close(end);
        }
        self.outline
    }

    fn add(&mut self, span: &Range<usize>, kind: Kind) -> u32 {
        let id = self.next_id();
        let closed = matches!(kind, Kind::Scalar | Kind::Alias(_));
        let span = Span::of(span);
        self.outline.nodes.push(Node { span, kind });
        self.made = self.made.saturating_add(self.size(id));
        if let Some(open) = self.open.last_mut()
            && let Kind::Inner(at) = self.outline.nodes[open.node as usize].kind
        {
            match &mut self.outline.inner[at as usize] {
                Inner::List(items) => items.push(id),
                Inner::Map(members) => {
                    if let Some((key, key_span)) = &open.key {
                        let key_span = Span::of(key_span);
                        let differs = key != written(self.text, key_span);
                        members.push(Member {
                            key: differs.then(|| key.as_str().into()),
                            key_span,
                            value: id,
                        });
                    }
                }
            }
            if closed {
                open.key = None;
                open.count += 1;
            }
        }
        id
    }

    fn equal_keys(&mut self, node: u32) {
        let Some(Inner::Map(members)) = self.outline.inner(node) else {
            return;
        };
        let mut first: HashMap<&str, Span> = HashMap::with_capacity(members.len());
        let mut twice = Vec::new();
        for member in members {
            let key = member.key(self.text);
            match first.get(key) {
                Some(earlier) => twice.push((key, member.key_span, *earlier)),
                None => {
                    first.insert(key, member.key_span);
                }
            }
        }
        if twice.is_empty() {
            return;
        }
        let parent = self.place();
        let problems: Vec<Diagnostic> = twice
            .into_iter()
            .map(|(key, span, earlier)| {
                let place = parent.child(key);
                let message = format!("the key `{key}` occurs twice in the same object");
                Diagnostic::new(Code::DuplicateKey, &place, message)
                    .at_span(span.range())
                    .related_span(&place, earlier.range(), "it is first used here")
                    .help("keep one of them, or merge their contents")
            })
            .collect();
        self.outline.problems.0.extend(problems);
    }
}
