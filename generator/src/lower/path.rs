//! The path of an operation as it is sent: with a leading slash, and with the query that the document writes into it.

use crate::diagnostic::Location;
use crate::model::{Docs, Parameter, ParameterLocation, Style, Ty};
use crate::path::parts;

/// Returns the path template of a key of `paths`, with its query. Parameters in that query and declared parameters are
/// matched: `parameters` is changed accordingly. Those in the path come first, in its order.
pub(super) fn sent(key: &str, place: &Location, parameters: &mut Vec<Parameter>) -> String {
    let written = parts(key);
    let slash = if written.path.starts_with('/') { "" } else { "/" };
    let mut path = format!("{slash}{}", written.path);
    let items = written.query.into_iter().flat_map(|query| query.split('&'));
    let items: Vec<&str> = items
        .filter(|item| !item.is_empty() && !is_parameter(item, place, parameters))
        .collect();
    if !items.is_empty() {
        path.push('?');
        path.push_str(&items.join("&"));
    }
    // The checks warn of them.
    parameters.retain(|one| one.location != ParameterLocation::Path || path.contains(&format!("{{{}}}", one.wire)));
    parameters.sort_by_cached_key(|one| match one.location {
        ParameterLocation::Path => path.find(&format!("{{{}}}", one.wire)).unwrap_or(path.len()),
        _ => usize::MAX,
    });
    path
}

/// Returns whether a declared parameter is sent in place of an item of the query. Otherwise, every name in braces is
/// that of a parameter that the path has.
fn is_parameter(item: &str, place: &Location, parameters: &mut Vec<Parameter>) -> bool {
    let (key, value) = item.split_once('=').unwrap_or((item, ""));
    let names = names(item);
    let declared = |parameters: &[Parameter], name: &str, location| {
        let mut all = parameters.iter();
        all.position(|one| one.wire == name && one.location == location)
    };
    if let Some(index) = declared(parameters, key, ParameterLocation::Query)
        && (value == format!("{{{key}}}") || (names.is_empty() && parameters[index].required))
    {
        return true;
    }
    for name in names {
        if declared(parameters, name, ParameterLocation::Path).is_some() {
            continue;
        }
        if let Some(index) = declared(parameters, name, ParameterLocation::Query) {
            let parameter = &mut parameters[index];
            parameter.location = ParameterLocation::Path;
            parameter.required = true;
            continue;
        }
        parameters.push(Parameter {
            wire: name.to_owned(),
            name: String::new(),
            entry_name: String::new(),
            by_name: false,
            preset: None,
            location: ParameterLocation::Path,
            style: Style::Simple,
            explode: false,
            allow_reserved: false,
            required: true,
            ty: Ty::String,
            docs: Docs::default(),
            place: place.clone(),
        });
    }
    false
}

/// Returns the names in braces.
fn names(text: &str) -> Vec<&str> {
    let behind = text.split('{').skip(1);
    behind.filter_map(|rest| Some(rest.split_once('}')?.0)).collect()
}
