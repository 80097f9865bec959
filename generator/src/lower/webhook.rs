//! Webhooks and callbacks: requests that the service sends. A client does not serve them, but reads them into one
//! union, with a variant for each.

use std::collections::HashSet;

use super::{Lowering, inhabited};
use crate::diagnostic::{Code, Location};
use crate::model::{BodyKind, ChosenBy, Docs, Type, TypeKind, UnionType, UnionVariant};

/// Names of the union. The first that is not the name of a component is used.
const NAMES: [&str; 4] = ["Webhook", "WebhookEvent", "WebhookRequest", "WebhookMessage"];

impl Lowering<'_> {
    pub(super) fn webhooks(&mut self) {
        let spec = self.spec;
        let mut variants = Vec::new();
        let places = self.api.operations.iter().map(|operation| operation.place.clone());
        let operations: HashSet<Location> = match &spec.webhooks[..] {
            [] => return,
            _ => places.collect(),
        };
        for webhook in &spec.webhooks {
            let owners = webhook.callback.as_ref().map(|callback| &callback.operations);
            if webhook.internal && self.options.skip_internal {
                self.internal += 1;
                continue;
            }
            let is_chosen = owners.is_some_and(|owners| owners.iter().any(|owner| operations.contains(owner)));
            if !self.selection.wants_webhook(webhook, is_chosen) || (owners.is_some() && !is_chosen) {
                continue;
            }
            let Some((_, BodyKind::Json, lowered)) = self.content(&webhook.content) else {
                self.report(
                    Code::Callbacks,
                    &webhook.place,
                    format!("`{}` has no JSON body, so there is no type for it", webhook.name),
                );
                continue;
            };
            variants.push(UnionVariant {
                name: String::new(),
                ty: inhabited(lowered.ty),
                tag_values: vec![webhook.name.clone()],
                tag_implied: false,
                fallback: false,
                docs: Some(Box::new(Docs {
                    description: webhook.description.clone(),
                    deprecated: webhook.deprecated,
                    deprecation: webhook.deprecation.clone(),
                    ..Docs::default()
                })),
                place: webhook.place.clone(),
            });
        }
        let taken = |name: &str| spec.components.iter().any(|known| known.name == name);
        let name = NAMES.into_iter().find(|name| !taken(name));
        let Some(name) = name.filter(|_| !variants.is_empty()) else {
            return;
        };
        let union = TypeKind::Union(UnionType {
            several: false,
            tag: None,
            chosen_by: ChosenBy::Webhook,
            variants,
            unknown: String::new(),
        });
        let about = "A request that the service sends on its own: a webhook, or a callback of an operation.";
        self.api.types.push(Type {
            docs: Docs {
                description: Some(about.to_owned()),
                ..Docs::default()
            },
            component: Some(name.to_owned()),
            ..Type::new(union, Location::of(&["webhooks"]))
        });
    }
}
