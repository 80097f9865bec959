//! Lowers the canonical document ([`Spec`]) to the raw model.
//!
//! Every inline object, enum and union becomes a type of its own here; the passes merge equal types, choose names and
//! detect paging. A component has one type however often it is used. `allOf` is merged here, since the schemas of its
//! branches are not available later. Versions of OpenAPI and references are not known here: the readers of
//! [`spec`](crate::spec) resolve both.

mod all_of;
mod any_of;
mod base;
mod body;
mod content;
mod depth;
mod distribute;
mod header;
mod members;
mod narrow;
mod operation;
mod order;
mod parameter;
mod path;
mod postponed;
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

/// The settings of lowering.
#[derive(Debug, Clone)]
pub struct LowerOptions {
    /// The Rust module of the document.
    pub module: String,
    /// The document's name for people.
    pub document: String,
    /// The syntax of object-valued query parameters; `None` for that of the document.
    pub query_objects: Option<Style>,
    /// Makes request bodies that are JSON objects required, even if they are optional in the document.
    pub required_bodies: bool,
    /// Patterns of the operations to lower; all operations when empty.
    pub only: Vec<String>,
    /// Patterns of the operations to leave out.
    pub skip: Vec<String>,
    /// Leaves out internal operations (`x-internal`).
    pub skip_internal: bool,
}

/// The result of lowering.
#[derive(Debug)]
pub struct Lowered {
    /// The raw model.
    pub api: Api,
    /// The number of bodies that the configuration made required.
    pub bodies_required: usize,
    /// The number of object schemas with properties that are written out in the document.
    pub object_nodes: usize,
    /// The number of internal operations that were left out.
    pub internal: usize,
    /// The number of operations that `only` and `skip` did not select.
    pub not_selected: usize,
    /// Patterns of `only` and `skip` that match no operation.
    pub unmatched: Vec<Unmatched>,
}

/// Lowers a document.
pub fn lower(spec: &Spec, options: &LowerOptions, diagnostics: &mut Diagnostics) -> Lowered {
    // Recurses into schemas as deep as they are nested in the document.
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
        merging: Vec::new(),
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
        mut api,
        bodies_required,
        object_nodes,
        not_selected,
        internal,
        selection,
        ..
    } = lowering;
    api.types.0.shrink_to_fit();
    api.own_places();
    Lowered {
        api,
        bodies_required,
        object_nodes,
        not_selected,
        internal,
        unmatched: selection.unmatched(),
    }
}

/// The state of lowering.
struct Lowering<'a> {
    spec: &'a Spec,
    options: &'a LowerOptions,
    diagnostics: &'a mut Diagnostics,
    api: Api,
    /// For each schema, by index: true if it accepts null.
    accepts_null: Vec<bool>,
    /// The components of schemas, by index.
    component_of: HashMap<SchemaId, usize>,
    /// The schemas that others extend, and that are unions of these where they are used.
    bases: base::Bases,
    /// The types of component schemas.
    slots: HashMap<SchemaId, TypeId>,
    /// Schemas that references lead to and that are not components.
    elsewhere: HashMap<SchemaId, schema::Lowered>,
    /// Their types.
    referred: HashSet<TypeId>,
    /// Components whose schema is being lowered now, to detect an `allOf` that includes itself.
    open: Vec<TypeId>,
    /// The number of them that contain the current schema as a member. The schema is not a part of these.
    within: usize,
    /// The current depth of schemas that are lowered inside of each other.
    level: usize,
    /// Schemas that were too deep when they were first met, and their types.
    later: Vec<(SchemaId, TypeId)>,
    /// The length of the chain of schemas that extend each other, for each.
    chains: order::Chains,
    /// Types in the model whose fields are not known yet.
    unready: HashSet<TypeId>,
    /// Merges that wait for the fields of a component.
    postponed: VecDeque<postponed::Postponed>,
    /// Components that can be null, as far as they are lowered.
    nullable: HashSet<TypeId>,
    /// The objects that are merged now, since they are members of objects that are merged.
    merging: Vec<(TypeId, TypeId)>,
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

/// Returns the type for a location with data: an object without members may still have some.
fn inhabited(ty: Ty) -> Ty {
    match ty {
        Ty::Unit => Ty::JsonObject,
        ty => ty,
    }
}
