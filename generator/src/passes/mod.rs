//! The passes: each refines the model, in this order.
//!
//! A pass knows the model and its own settings, never a service by name: settings that are specific to one are in the
//! configuration.

mod alike;
mod circles;
mod constants;
mod dedupe;
mod facts;
mod features;
mod groups;
mod headers;
mod kin;
mod name;
mod paging;
mod prune;
mod secrets;
mod settings;
mod share;
mod success;
mod unions;
mod visit;

use crate::diagnostic::Diagnostics;
use crate::model::{Api, Ty, TypeId};

pub use name::{NameLock, Named};
pub use paging::{PagingBy, PagingRule, PagingRules};
pub use settings::{FeaturesBy, HeaderSetting, Pin, Settings, UnreachedComponents};

/// Runs all passes over a raw model.
pub fn run(api: &mut Api, settings: &Settings, lock: &NameLock, diagnostics: &mut Diagnostics) -> Named {
    alike::fold(api);
    unions::infer_tags(api, diagnostics);
    // Some have lost a discriminator that names no variant.
    alike::fold(api);
    headers::lift(api, settings);
    dedupe::merge_equal(api);
    success::decide(api, diagnostics);
    constants::fix_tags(api);
    prune::drop_unused(api, &settings.unreached_components, settings.webhooks);
    paging::detect(api, settings, diagnostics);
    groups::sort(api, settings.features_by);
    facts::mark_uses(api);
    facts::open_unreached(api);
    facts::relax_one_way_fields(api);
    facts::box_recursion(api);
    let named = name::claim_all(api, settings, lock, diagnostics);
    share::find(api);
    kin::find(api);
    Named {
        shown: secrets::mark(api, &settings.secrets),
        ..named
    }
}

/// Returns the named types that `ty` leads to.
pub(crate) fn reach(api: &Api, ty: &Ty) -> Vec<TypeId> {
    let reached = visit::reach(api, [ty]);
    let ids = (0u32..).map(TypeId).zip(reached);
    ids.filter(|(_, reached)| *reached).map(|(id, _)| id).collect()
}
