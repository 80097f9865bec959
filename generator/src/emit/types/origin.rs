//! The use of a type, for its documentation, since many types have no description.

use std::collections::{BTreeMap, BTreeSet};

use crate::emit::docs;
use crate::model::{Api, Body, Operation, Parameter, Ty, TypeId, TypeKind};

/// The maximum number of operations and types that are named. The rest is counted.
const SHOWN: usize = 4;

/// The users of each type, by its index. Computed once for an API, since each type would have to search all others.
pub(in crate::emit) struct Origins<'a> {
    api: &'a Api,
    of: Vec<Origin<'a>>,
    /// Descriptions that responses of several types have, such as "The call succeeded.": they do not describe a type.
    formulas: BTreeSet<&'a str>,
}

#[derive(Clone, Default)]
struct Origin<'a> {
    bodies: Vec<&'a Operation>,
    returned_by: Vec<&'a Operation>,
    /// The descriptions of each request body.
    of_bodies: Vec<&'a str>,
    /// The descriptions of each response.
    of_responses: Vec<&'a str>,
    holders: Vec<TypeId>,
    parameters: Vec<(&'a Operation, &'a Parameter)>,
    /// Operations whose body or response is a list or a map of it.
    in_bodies: Vec<&'a Operation>,
    in_responses: Vec<&'a Operation>,
}

impl<'a> Origins<'a> {
    /// The origins of all types of an API.
    pub(in crate::emit) fn of(api: &'a Api) -> Self {
        let mut of = vec![Origin::default(); api.types.0.len()];
        for operation in &api.operations {
            for parameter in &operation.parameters {
                if let Some(origin) = within(&mut of, &parameter.ty) {
                    origin.parameters.push((operation, parameter));
                }
            }
            if let Some(body) = &operation.body {
                for content in Body::contents(body) {
                    if let Some(origin) = named(&mut of, &content.ty) {
                        origin.bodies.push(operation);
                        origin.of_bodies.extend(body.docs.description.as_deref());
                    } else if let Some(origin) = within(&mut of, &content.ty) {
                        origin.in_bodies.push(operation);
                    }
                }
            }
            if let Some(response) = operation.main_response() {
                if let Some(origin) = named(&mut of, &response.ty) {
                    origin.returned_by.push(operation);
                } else if let Some(origin) = within(&mut of, &response.ty) {
                    origin.in_responses.push(operation);
                }
            }
            for response in &operation.responses {
                if let Some(origin) = named(&mut of, &response.ty) {
                    origin.of_responses.extend(response.docs.description.as_deref());
                }
            }
        }
        for (holder, ty) in api.types.live() {
            let mut held = |ty: &Ty| {
                let Some(TypeId(id)) = mentioned(ty) else {
                    return;
                };
                let holders = &mut of[id as usize].holders;
                if TypeId(id) != holder && holders.last() != Some(&holder) {
                    holders.push(holder);
                }
            };
            match &ty.kind {
                TypeKind::Object(object) => {
                    object.fields.iter().for_each(|field| held(&field.ty));
                    object.additional.iter().for_each(held);
                }
                TypeKind::Union(union) => union.variants.iter().for_each(|v| held(&v.ty)),
                TypeKind::Alias(ty) | TypeKind::Wrapper(ty) => held(ty),
                TypeKind::Enum(_) => {}
            }
        }
        let mut types: BTreeMap<&str, usize> = BTreeMap::new();
        for origin in &of {
            let texts: BTreeSet<&str> = origin.of_responses.iter().copied().collect();
            for text in texts {
                *types.entry(text).or_default() += 1;
            }
        }
        let formulas = types.into_iter().filter(|(_, types)| *types > 1);
        let formulas = formulas.map(|(text, _)| text).collect();
        Self { api, of, formulas }
    }

    /// "Request body of …", "Response of …", "Part of …" or "Parameter of …", with links.
    pub(super) fn line(&self, id: TypeId) -> Option<String> {
        let origin = self.of.get(id.0 as usize)?;
        let mut parts = Vec::new();
        if !origin.bodies.is_empty() {
            parts.push(format!("Request body of {}.", listed(&self.methods(&origin.bodies))));
        }
        if !origin.returned_by.is_empty() {
            parts.push(format!("Response of {}.", listed(&self.methods(&origin.returned_by))));
        }
        if parts.is_empty() {
            let holders = origin.holders.iter();
            let mut holders: Vec<&str> = holders.map(|holder| self.api.types[*holder].name.as_str()).collect();
            holders.sort_unstable();
            // In full, since not every file has every type in scope.
            let module = plain(&self.api.module);
            let links: Vec<String> = holders
                .iter()
                .map(|name| format!("[`{name}`](crate::{module}::types::{name})"))
                .collect();
            if !links.is_empty() {
                parts.push(format!("Part of {}.", listed(&links)));
            }
        }
        for (operations, of) in [(&origin.in_bodies, "request body"), (&origin.in_responses, "response")] {
            if parts.is_empty() && !operations.is_empty() {
                parts.push(format!("Part of the {of} of {}.", listed(&self.methods(operations))));
            }
        }
        if parts.is_empty() && !origin.parameters.is_empty() {
            parts.push(self.parameters(origin));
        }
        (!parts.is_empty()).then(|| parts.join(" "))
    }

    /// "Parameter `sort_by` of …", with the parameter's name if all operations have the same.
    fn parameters(&self, origin: &Origin<'_>) -> String {
        let mut operations: Vec<&Operation> = origin.parameters.iter().map(|(one, _)| *one).collect();
        operations.dedup_by_key(|operation| &operation.id);
        let names: BTreeSet<&str> = (origin.parameters.iter())
            .map(|(_, parameter)| plain(&parameter.name))
            .collect();
        let name = match names.first() {
            Some(name) if names.len() == 1 => format!(" {}", docs::code(name)),
            _ => String::new(),
        };
        format!("Parameter{name} of {}.", listed(&self.methods(&operations)))
    }

    /// The description of the request bodies or responses with this type, if they agree. For a type that only
    /// parameters use, theirs.
    pub(super) fn description(&self, id: TypeId) -> Option<&'a str> {
        let origin = self.of.get(id.0 as usize)?;
        let only_parameters =
            origin.holders.is_empty() && origin.in_bodies.is_empty() && origin.in_responses.is_empty();
        let parameters = (origin.parameters.iter())
            .filter(|_| only_parameters)
            .filter_map(|(_, parameter)| parameter.docs.description.as_deref());
        let mut descriptions = (origin.of_bodies.iter().copied())
            .chain(origin.of_responses.iter().copied())
            .chain(parameters);
        let first = descriptions.next()?;
        let same = descriptions.all(|other| other == first);
        (same && !self.formulas.contains(first)).then_some(first)
    }

    fn methods(&self, operations: &[&Operation]) -> Vec<String> {
        let module = plain(&self.api.module);
        let link = |operation: &&Operation| {
            let name = plain(&operation.method_name);
            format!("[`Client::{name}`](crate::{module}::Client::{name})")
        };
        operations.iter().map(link).collect()
    }
}

fn named<'o, 'a>(of: &'o mut [Origin<'a>], ty: &Ty) -> Option<&'o mut Origin<'a>> {
    match ty {
        Ty::Named(id) => of.get_mut(id.0 as usize),
        _ => None,
    }
}

fn within<'o, 'a>(of: &'o mut [Origin<'a>], ty: &Ty) -> Option<&'o mut Origin<'a>> {
    of.get_mut(mentioned(ty)?.0 as usize)
}

/// An identifier in a link, without `r#`, which rustdoc does not accept there.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn listed(links: &[String]) -> String {
    let shown = &links[..links.len().min(SHOWN)];
    let more = links.len() - shown.len();
    match more {
        0 => docs::listed(shown),
        _ => format!("{} and {more} more", shown.join(", ")),
    }
}

fn mentioned(ty: &Ty) -> Option<TypeId> {
    match ty {
        Ty::Named(id) => Some(*id),
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => mentioned(inner),
        Ty::Tuple(items) => items.iter().find_map(mentioned),
        _ => None,
    }
}
