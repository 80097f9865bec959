//! Fix-ups of the configuration: where the service does otherwise than its document says.

use crate::config::ApiConfig;
use crate::model::{Api, TypeKind};
use crate::passes::name::{StalePin, find};

/// Makes the configured fields optional. What is given back are entries that fit no required field.
pub(super) fn make_optional(api: &mut Api, config: &ApiConfig) -> Vec<StalePin> {
    let mut stale = Vec::new();
    for (place, line) in &config.optional {
        let found = place
            .rsplit_once('.')
            .and_then(|(parent, wire)| Some((find(api, parent)?, wire)));
        let field = found.and_then(|(id, wire)| match &mut api.types[id].kind {
            TypeKind::Object(object) => object.fields.iter_mut().find(|field| field.wire == wire),
            _ => None,
        });
        let message = match field {
            Some(field) if field.required => {
                field.required = false;
                continue;
            }
            Some(_) => format!("`{place}` is optional already"),
            None => format!("`{place}` leads to no field"),
        };
        stale.push(StalePin {
            line: *line,
            message,
        });
    }
    stale
}
