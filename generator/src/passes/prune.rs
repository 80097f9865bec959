//! Removes types that nothing reaches: neither an operation nor a component that is kept for itself.

use super::settings::UnreachedComponents;
use super::visit;
use crate::model::{Api, Ty, Type, TypeId};

/// Keeps some components that no operation reaches, if set: they may be payloads of webhooks.
pub(super) fn drop_unused(api: &mut Api, unreached: &UnreachedComponents) {
    let is_kept = |ty: &Type| {
        let component = ty.component.as_deref();
        ty.live && component.is_some_and(|name| unreached.keeps(name))
    };
    let kept: Vec<Ty> = (0u32..)
        .map(TypeId)
        .zip(&api.types.0)
        .filter(|(_, ty)| is_kept(ty))
        .map(|(id, _)| Ty::Named(id))
        .collect();
    let roots = api.operations.iter().flat_map(|operation| {
        let (sent, received) = visit::sent_and_received(operation);
        sent.into_iter().chain(received)
    });
    let used = visit::reach(api, roots.chain(&kept));
    for (ty, used) in api.types.0.iter_mut().zip(used) {
        ty.live &= used;
    }
}
