//! `openapiv3` to the raw model: the only room that knows `openapiv3`.
//!
//! Every inline object, enum and union becomes a type of its own here; merging equal ones, naming
//! and paging are the passes' business. References are followed by name, so a component keeps one
//! type however often it is used. `allOf` is merged here, since what its branches say is only
//! known while their schemas are at hand.

mod all_of;
mod content;
mod operation;
mod parameter;
mod reference;
mod scalar;
mod schema;
mod security;
mod select;
mod union;

use std::collections::{HashMap, HashSet, VecDeque};

use openapiv3::{OpenAPI, ReferenceOr};
use serde_json::Value;

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Api, Style, Ty, TypeId};

pub use select::Unmatched;

/// What the configuration decides about lowering.
#[derive(Debug, Clone)]
pub struct LowerOptions {
    /// The Rust module the document becomes.
    pub module: String,
    /// The document's name for people.
    pub document: String,
    /// How object-valued query parameters are written.
    pub query_objects: Style,
    /// Codes of unsupported features whose operations may be left out.
    pub allow: Vec<Code>,
    /// Patterns of the operations to lower; all of them when empty.
    pub only: Vec<String>,
    /// Patterns of the operations not to lower.
    pub skip: Vec<String>,
}

/// What lowering gives.
#[derive(Debug)]
pub struct Lowered {
    /// The raw model.
    pub api: Api,
    /// Number of object schemas with properties that the document writes out.
    pub object_nodes: usize,
    /// Codes of `allow` that left an operation out.
    pub allowed: Vec<Code>,
    /// Operations that were left out.
    pub left_out: usize,
    /// Operations that `only` and `skip` did not select.
    pub not_selected: usize,
    /// Patterns of `only` and `skip` that fit no operation.
    pub unmatched: Vec<Unmatched>,
}

/// Lowers a checked document.
///
/// `root` is the document as JSON, for references that point inside other schemas.
pub fn lower(
    openapi: &OpenAPI,
    root: &Value,
    options: &LowerOptions,
    diagnostics: &mut Diagnostics,
) -> Lowered {
    let mut lowering = Lowering {
        openapi,
        root,
        options,
        diagnostics,
        api: Api {
            module: options.module.clone(),
            document: options.document.clone(),
            title: openapi.info.title.clone(),
            version: openapi.info.version.clone(),
            description: openapi.info.description.clone(),
            ..Api::default()
        },
        components: HashMap::new(),
        deep: HashMap::new(),
        open: Vec::new(),
        within: 0,
        unready: Vec::new(),
        postponed: VecDeque::new(),
        nullable: HashSet::new(),
        object_nodes: 0,
        allowed: Vec::new(),
        left_out: 0,
        selection: select::Selection::new(&options.only, &options.skip),
        not_selected: 0,
    };
    lowering.servers();
    lowering.credentials();
    lowering.component_schemas();
    lowering.operations();
    let Lowering {
        api,
        object_nodes,
        allowed,
        left_out,
        not_selected,
        selection,
        ..
    } = lowering;
    Lowered {
        api,
        object_nodes,
        allowed,
        left_out,
        not_selected,
        unmatched: selection.unmatched(),
    }
}

/// Lowering under way.
struct Lowering<'a> {
    openapi: &'a OpenAPI,
    root: &'a Value,
    options: &'a LowerOptions,
    diagnostics: &'a mut Diagnostics,
    api: Api,
    /// Component schemas by name.
    components: HashMap<&'a str, TypeId>,
    /// References to places other than component schemas, by reference.
    deep: HashMap<String, schema::Lowered>,
    /// Components whose schema is being lowered now, to see an `allOf` that includes itself.
    open: Vec<TypeId>,
    /// How many of them hold what is being lowered as a member. They are no part of it.
    within: usize,
    /// Types whose merge is among the postponed ones.
    unready: Vec<TypeId>,
    /// Merges that wait for the fields of a component.
    postponed: VecDeque<all_of::Postponed>,
    /// Components that can be null, as far as they are lowered.
    nullable: HashSet<TypeId>,
    object_nodes: usize,
    allowed: Vec<Code>,
    left_out: usize,
    selection: select::Selection,
    not_selected: usize,
}

impl<'a> Lowering<'a> {
    fn component_schemas(&mut self) {
        let Some(components) = &self.openapi.components else {
            return;
        };
        for name in components.schemas.keys() {
            self.component(name);
        }
        self.merge_postponed();
    }

    fn report(&mut self, code: Code, place: &Location, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, place, message));
    }

    /// Follows references to a non-schema component; `None` (with a diagnostic) when they lead nowhere.
    fn resolve<T>(
        &mut self,
        item: &'a ReferenceOr<T>,
        section: &str,
        map: Option<&'a indexmap::IndexMap<String, ReferenceOr<T>>>,
        place: &Location,
    ) -> Option<(&'a T, Location)> {
        let mut item = item;
        let mut at = place.clone();
        // A chain longer than the number of components is a cycle.
        for _ in 0..=map.map_or(0, indexmap::IndexMap::len) {
            match item {
                ReferenceOr::Item(value) => return Some((value, at)),
                ReferenceOr::Reference { reference } => {
                    let prefix = format!("#/components/{section}/");
                    let target = reference
                        .strip_prefix(&prefix)
                        .map(unescape)
                        .and_then(|name| {
                            map.and_then(|map| map.get(&name)).map(|item| (name, item))
                        });
                    let Some((name, next)) = target else {
                        self.diagnostics.push(
                            Diagnostic::new(
                                Code::DanglingReference,
                                &at.child("$ref"),
                                format!("`{reference}` names nothing in this document"),
                            )
                            .help(format!(
                                "a reference here must name an entry of `{prefix}…`"
                            )),
                        );
                        return None;
                    };
                    at = Location::of(&["components"]).child(section).child(&name);
                    item = next;
                }
            }
        }
        self.report(
            Code::ReferenceCycle,
            place,
            "this chain of references never ends",
        );
        None
    }

    /// Reports a feature that is not supported; true when the configuration allows leaving it out.
    fn unsupported(&mut self, found: Vec<Diagnostic>, place: &Location, id: &str) -> bool {
        let allowed = found.iter().all(|d| self.options.allow.contains(&d.code));
        self.left_out += usize::from(allowed);
        for mut diagnostic in found {
            if allowed {
                self.allowed.push(diagnostic.code);
                diagnostic = diagnostic.allowed();
                diagnostic.message = format!("`{id}` is left out: {}", diagnostic.message);
            } else {
                diagnostic.help = Some(format!(
                    "write `allow = [\"{}\"]` under this API in the configuration to leave such operations out",
                    diagnostic.code
                ));
            }
            if diagnostic.place.pointer.is_root() {
                diagnostic.place = place.clone();
            }
            self.diagnostics.push(diagnostic);
        }
        allowed
    }
}

/// A segment of a reference: percent-decoded, then `~1` and `~0`.
fn unescape(segment: &str) -> String {
    let mut bytes = Vec::with_capacity(segment.len());
    let mut rest = segment.bytes();
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let digit = |b: Option<u8>| b.and_then(|b| char::from(b).to_digit(16));
        match (byte, digit(ahead.next()), digit(ahead.next())) {
            (b'%', Some(high), Some(low)) => {
                bytes.push(u8::try_from(high * 16 + low).unwrap_or(b'%'));
                rest = ahead;
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8_lossy(&bytes)
        .replace("~1", "/")
        .replace("~0", "~")
}

/// A type in a position where it holds data: an object without members may still carry some.
fn inhabited(ty: Ty) -> Ty {
    match ty {
        Ty::Unit => Ty::JsonObject,
        ty => ty,
    }
}
