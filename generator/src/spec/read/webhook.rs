//! Requests that the service sends, as the readers collect them: each has a unique name.

use crate::spec::Webhook;

/// Adds a callback of an operation. If several operations have one of the same name, the names of the later ones
/// include their operations, unless it is the same callback.
pub(super) fn add(all: &mut Vec<Webhook>, operation: &str, mut callback: Webhook) {
    let Some(known) = all.iter().find(|known| known.name == callback.name) else {
        all.push(callback);
        return;
    };
    if known.place == callback.place {
        return;
    }
    callback.name = format!("{operation}.{}", callback.name);
    if !all.iter().any(|known| known.name == callback.name) {
        all.push(callback);
    }
}
