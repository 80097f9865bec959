//! Removes types that nothing reaches: neither an operation nor a component that is kept for itself.

use super::settings::UnreachedComponents;
use super::visit;
use crate::model::{Api, ChosenBy, Ty, Type, TypeId, TypeKind};

/// Keeps some components that no operation reaches, if set: they may be payloads of webhooks.
/// The union of webhooks is kept in any case if `webhooks` is set.
pub(super) fn drop_unused(api: &mut Api, unreached: &UnreachedComponents, webhooks: bool) {
    let is_webhook = |ty: &Type| matches!(&ty.kind, TypeKind::Union(union) if union.chosen_by == ChosenBy::Webhook);
    let is_kept = |ty: &Type| {
        let component = ty.component.as_deref();
        let is_kept = component.is_some_and(|name| unreached.keeps(name));
        ty.live && (is_kept || webhooks && is_webhook(ty))
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
