//! One document to its model: all rooms between reading and emission, in their order.

mod given;
mod keep_going;
mod unused;

pub use unused::Unused;

use crate::check;
use crate::config::ApiConfig;
use crate::diagnostic::Diagnostics;
use crate::examples;
use crate::lower::{self, LowerOptions, Lowered};
use crate::model::Api;
use crate::passes::{self, NameLock, Named};
use crate::progress::{Moment, Observer, Stage};
use crate::source::Document;
use crate::spec::Spec;
use crate::stack;
use given::Given;
use keep_going::{KeepGoing, is_fatal};

/// The model of a document.
#[derive(Debug)]
#[non_exhaustive]
pub struct Modelled {
    /// The model, ready for emission.
    pub api: Api,
    /// The results of the name pass.
    pub names: Named,
    /// Warnings.
    pub diagnostics: Diagnostics,
    /// The number of object schemas that are written out in the document.
    pub object_shapes: usize,
    /// The names of the operations that were left out because of errors.
    pub left_out: Vec<String>,
    /// The number of operations that `only` and `skip` did not select.
    pub not_selected: usize,
    /// Settings that have no effect on this document.
    pub unused: Vec<Unused>,
}

/// Creates the model of a document: runs all rooms between reading and emission.
///
/// # Errors
///
/// When the document is not a usable OpenAPI document: all its problems.
pub fn model(
    document: &Document,
    config: &ApiConfig,
    lock: &NameLock,
    observer: Observer<'_>,
) -> Result<Modelled, Diagnostics> {
    with_spec(document, config, lock, observer).map(|(modelled, _)| modelled)
}

/// Creates the model of a document that is not needed any more, except to show findings: its value is dropped as soon
/// as it is read.
pub(crate) fn model_of(
    document: &mut Document,
    config: &ApiConfig,
    lock: &NameLock,
    observer: Observer<'_>,
) -> Result<Modelled, Diagnostics> {
    let given = Given::own(document);
    stack::large(|| modelled(given, config, lock, observer)).map(|(modelled, _)| modelled)
}

/// Returns the same, with the canonical document that the model was made from.
pub(crate) fn with_spec(
    document: &Document,
    config: &ApiConfig,
    lock: &NameLock,
    observer: Observer<'_>,
) -> Result<(Modelled, Spec), Diagnostics> {
    stack::large(|| modelled(Given::lent(document), config, lock, observer))
}

fn modelled(
    mut given: Given<'_>,
    config: &ApiConfig,
    lock: &NameLock,
    observer: Observer<'_>,
) -> Result<(Modelled, Spec), Diagnostics> {
    let module = &config.module;
    let stage = |stage, moment| observer(module, stage, moment);
    let mut diagnostics = Diagnostics::default();

    stage(Stage::Check, Moment::Begin);
    let mut checked = check::check(given.document(), &mut diagnostics);
    let mut keep_going = KeepGoing::new(config.keep_going);
    let usable = keep_going.weigh(given.document(), &mut checked, &mut diagnostics);
    checked.drop_references();
    stage(Stage::Check, Moment::End);
    if !usable {
        return Err(diagnostics);
    }

    stage(Stage::Lower, Moment::Begin);
    let options = LowerOptions {
        module: module.clone(),
        document: given.document().source().name().to_owned(),
        query_objects: config.query_objects,
        required_bodies: config.required_bodies,
        only: config.only.clone(),
        skip: config.skip.clone(),
        skip_internal: config.skip_internal,
    };
    let (lowered, mut spec, examples) = loop {
        let mut found = Diagnostics::default();
        let (read, examples) = given.read(&checked.repairs);
        let lowered = match read {
            Ok(spec) => Some((lower::lower(&spec, &options, &mut found), spec)),
            Err(unreadable) => {
                found.0.extend(unreadable.0);
                None
            }
        };
        checked.as_written(&mut found);
        let before = keep_going.left_out().len();
        if is_fatal(&found) {
            given.restore();
        }
        let usable = keep_going.weigh(given.document(), &mut checked, &mut found);
        let again = usable && keep_going.left_out().len() > before;
        // A second reading reports the same findings again.
        found.0.retain(|one| !again || one.left_out().is_some());
        diagnostics.0.append(&mut found.0);
        match lowered {
            Some((lowered, spec)) if usable && !again => break (lowered, spec, examples),
            _ if again => {}
            _ => return Err(diagnostics),
        }
    };
    stage(Stage::Lower, Moment::End);
    let Lowered {
        mut api,
        bodies_required,
        object_nodes,
        not_selected,
        internal,
        unmatched,
    } = lowered;
    given.document().hash().clone_into(&mut api.document_hash);
    given.done(&mut spec, &examples);

    stage(Stage::Passes, Moment::Begin);
    let names = passes::run(&mut api, &config.passes(), lock, &mut diagnostics);
    stage(Stage::Passes, Moment::End);
    examples::take(&spec, &mut api, &examples, config.example_tests);
    let left_out = keep_going.into_left_out();
    let unused = unused::unused(config, &api, bodies_required, internal, &unmatched, &names.shown);
    let modelled = Modelled {
        api,
        names,
        diagnostics,
        object_shapes: object_nodes,
        left_out,
        not_selected,
        unused,
    };
    Ok((modelled, spec))
}
