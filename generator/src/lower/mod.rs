//! The canonical document ([`Spec`]) to the raw model.
//!
//! Every inline object, enum and union becomes a type of its own here; merging equal ones, naming
//! and paging are the passes' business. A component keeps one type however often it is used. `allOf` is merged
//! here, since what its branches say is only known while their schemas are at hand. No version of OpenAPI, and no
//! reference, is known here: the readers of [`spec`](crate::spec) have done with both.

mod all_of;
mod any_of;
mod base;
mod body;
mod content;
mod depth;
mod distribute;
mod header;
mod narrow;
mod operation;
mod order;
mod parameter;
mod path;
mod reference;
mod scalar;
mod schema;
mod secret;
mod security;
mod select;
mod stream;
mod type_set;
mod union;
mod webhook;

use std::collections::{HashMap, HashSet, VecDeque};

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Location};
use crate::model::{Api, Style, Ty, TypeId};
use crate::spec::{SchemaId, Spec};
use crate::stack;

pub use select::Unmatched;

/// What the configuration decides about lowering.
#[derive(Debug, Clone)]
pub struct LowerOptions {
    /// The Rust module the document becomes.
    pub module: String,
    /// The document's name for people.
    pub document: String,
    /// How object-valued query parameters are written, when not as the document says.
    pub query_objects: Option<Style>,
    /// Bodies that are JSON objects are required, whatever the document says.
    pub required_bodies: bool,
    /// Patterns of the operations to lower; all of them when empty.
    pub only: Vec<String>,
    /// Patterns of the operations not to lower.
    pub skip: Vec<String>,
    /// Operations that are not for everyone are not lowered.
    pub skip_internal: bool,
}

/// What lowering gives.
#[derive(Debug)]
pub struct Lowered {
    /// The raw model.
    pub api: Api,
    /// Number of bodies that the configuration made required.
    pub bodies_required: usize,
    /// Number of object schemas with properties that the document writes out.
    pub object_nodes: usize,
    /// Operations that are not for everyone, and were not lowered.
    pub internal: usize,
    /// Operations that `only` and `skip` did not select.
    pub not_selected: usize,
    /// Patterns of `only` and `skip` that fit no operation.
    pub unmatched: Vec<Unmatched>,
}

/// Lowers a document.
pub fn lower(spec: &Spec, options: &LowerOptions, diagnostics: &mut Diagnostics) -> Lowered {
    // It goes into schemas as deep as they are written in each other.
    stack::large(|| lower_here(spec, options, diagnostics))
}

fn lower_here(spec: &Spec, options: &LowerOptions, diagnostics: &mut Diagnostics) -> Lowered {
    let component_of: HashMap<SchemaId, usize> = spec
        .components
        .iter()
        .enumerate()
        .filter(|(_, component)| !component.schema.is_reference())
        .map(|(index, component)| (component.schema.to, index))
        .collect();
    let chains = order::Chains::find(spec);
    let mut lowering = Lowering {
        spec,
        options,
        diagnostics,
        api: Api {
            module: options.module.clone(),
            document: options.document.clone(),
            title: spec.title.clone(),
            version: spec.version.clone(),
            description: spec.description.clone(),
            ..Api::default()
        },
        accepts_null: spec.schemas.accept_null(),
        bases: base::Bases::find(spec, &component_of, &chains),
        component_of,
        slots: HashMap::new(),
        elsewhere: HashMap::new(),
        referred: HashSet::new(),
        open: Vec::new(),
        within: 0,
        level: 0,
        later: Vec::new(),
        chains,
        unready: HashSet::new(),
        postponed: VecDeque::new(),
        nullable: HashSet::new(),
        bodies_required: 0,
        object_nodes: 0,
        selection: select::Selection::new(&options.only, &options.skip),
        not_selected: 0,
        internal: 0,
    };
    lowering.servers();
    lowering.credentials();
    lowering.component_schemas();
    lowering.operations();
    lowering.webhooks();
    let Lowering {
        api,
        bodies_required,
        object_nodes,
        not_selected,
        internal,
        selection,
        ..
    } = lowering;
    Lowered {
        api,
        bodies_required,
        object_nodes,
        not_selected,
        internal,
        unmatched: selection.unmatched(),
    }
}

/// Lowering under way.
struct Lowering<'a> {
    spec: &'a Spec,
    options: &'a LowerOptions,
    diagnostics: &'a mut Diagnostics,
    api: Api,
    /// Which schemas accept null, by index.
    accepts_null: Vec<bool>,
    /// The components that schemas are, by index.
    component_of: HashMap<SchemaId, usize>,
    /// The schemas that others extend, and that stand for these where they are used.
    bases: base::Bases,
    /// The types of component schemas.
    slots: HashMap<SchemaId, TypeId>,
    /// Schemas that are referred to and are no components.
    elsewhere: HashMap<SchemaId, schema::Lowered>,
    /// Their types.
    referred: HashSet<TypeId>,
    /// Components whose schema is being lowered now, to see an `allOf` that includes itself.
    open: Vec<TypeId>,
    /// How many of them hold what is being lowered as a member. They are no part of it.
    within: usize,
    /// How many schemas are being lowered one inside the other.
    level: usize,
    /// Schemas that were too deep when they were met, and their types.
    later: Vec<(SchemaId, TypeId)>,
    /// How many schemas extend each other up to each of them.
    chains: order::Chains,
    /// Types whose fields are not known yet although they have their place in the model.
    unready: HashSet<TypeId>,
    /// Merges that wait for the fields of a component.
    postponed: VecDeque<all_of::Postponed>,
    /// Components that can be null, as far as they are lowered.
    nullable: HashSet<TypeId>,
    bodies_required: usize,
    object_nodes: usize,
    selection: select::Selection,
    not_selected: usize,
    internal: usize,
}

impl Lowering<'_> {
    fn component_schemas(&mut self) {
        self.bounded_chains();
        for index in 0..self.spec.components.len() {
            self.parts_first(index);
            self.component(index);
            self.lower_later();
        }
        self.merge_postponed();
        self.bounded_aliases();
    }

    fn report(&mut self, code: Code, place: &Location, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, place, message));
    }
}

/// A type in a position where it holds data: an object without members may still carry some.
fn inhabited(ty: Ty) -> Ty {
    match ty {
        Ty::Unit => Ty::JsonObject,
        ty => ty,
    }
}
