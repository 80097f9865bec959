//! Drops types that no operation reaches: a component nobody uses is nothing to maintain.

use super::walk;
use crate::model::Api;

pub(super) fn drop_unused(api: &mut Api) {
    let roots = api.operations.iter().flat_map(|operation| {
        let (sent, answered) = walk::sent_and_answered(operation);
        sent.into_iter().chain(answered)
    });
    let used = walk::reach(api, roots);
    for (ty, used) in api.types.0.iter_mut().zip(used) {
        ty.live &= used;
    }
}
