//! Fix-ups of the configuration: where the service does otherwise than its document says.

use crate::config::ApiConfig;
use crate::model::{Api, Ty, TypeId, TypeKind};
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
            None => {
                let near = nearest(api, place).map(|near| format!("; the nearest is `{near}`"));
                format!("`{place}` leads to no field{}", near.unwrap_or_default())
            }
        };
        stale.push(StalePin {
            line: *line,
            message,
        });
    }
    stale
}

/// The place of a required field that is most like one that leads nowhere.
fn nearest(api: &Api, place: &str) -> Option<String> {
    let fields = |id: TypeId, at: String| {
        let fields = match &api.types[id].kind {
            TypeKind::Object(object) => object.fields.as_slice(),
            _ => &[],
        };
        let required = fields.iter().filter(|field| field.required);
        required.map(move |field| format!("{at}.{}", field.wire))
    };
    let components = api
        .types
        .live()
        .filter_map(|(id, ty)| Some((id, ty.component.clone()?)));
    let answers = api.operations.iter().filter_map(|operation| {
        match api.types.behind(&operation.first_response()?.ty) {
            Ty::Named(id) => Some((*id, format!("{}.response", operation.id))),
            _ => None,
        }
    });
    components
        .chain(answers)
        .flat_map(|(id, at)| fields(id, at))
        .map(|known| (strsim::jaro_winkler(&known, place), known))
        .filter(|(near, _)| *near > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, known)| known)
}
