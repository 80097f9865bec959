//! Types of operations that are equal: within a group, the second one is another name for the first.
//!
//! Only the types that an operation has for itself: by status, and of headers. `dedupe` merges the types of schemas.

use std::collections::HashMap;
use std::hash::Hash;

use crate::model::{Api, BodyKind, ByStatus, Operation, Response, ResponseHeader, StatusRange, Success, Ty};

/// Decides which of them are other names. The types have their names already.
pub(super) fn find(api: &mut Api) {
    let mut by_status = First::default();
    let mut headers = First::default();
    for operation in &mut api.operations {
        let Operation {
            group,
            success,
            headers: of_success,
            failure,
            responses,
            errors,
            ..
        } = operation;
        if let Success::ByStatus(types) = success {
            types.same_as = by_status.of((*group, forms(types, responses)), &types.name);
        }
        if let Some(types) = failure {
            types.same_as = by_status.of((*group, forms(types, errors)), &types.name);
        }
        if let Some(types) = of_success {
            let fields: Vec<Header> = types.headers.iter().map(header).collect();
            types.same_as = headers.of((*group, fields), &types.name);
        }
    }
}

/// The name of the first type with each content.
struct First<K>(HashMap<K, String>);

impl<K> Default for First<K> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<K: Eq + Hash> First<K> {
    /// The first type with this content. `None` if it is this one.
    fn of(&mut self, content: K, name: &str) -> Option<String> {
        let first = self.0.entry(content).or_insert_with(|| name.to_owned());
        (first != name).then(|| first.clone())
    }
}

/// A form: everything that its variant shows.
type Form = (StatusRange, BodyKind, Ty, Option<String>);

fn forms(types: &ByStatus, responses: &[Response]) -> Vec<Form> {
    let forms = types.forms.iter();
    let responses = forms.filter_map(|form| responses.get(form.response));
    let form = |one: &Response| {
        let description = one.docs.description.clone();
        (one.status, one.kind, one.ty.clone(), description)
    };
    responses.map(form).collect()
}

/// A header: everything that its field shows.
type Header = (String, Ty, Option<String>);

fn header(header: &ResponseHeader) -> Header {
    let ResponseHeader {
        wire, ty, description, ..
    } = header;
    (wire.clone(), ty.clone(), description.clone())
}
