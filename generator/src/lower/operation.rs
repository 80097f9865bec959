//! Operations: one a method of a path.

use openapiv3::{Operation as OperationItem, PathItem, ReferenceOr};

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic, Location};
use crate::model::{Docs, Method, Operation};

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) {
        let paths = Location::of(&["paths"]);
        let openapi = self.openapi;
        for (path, item) in &openapi.paths.paths {
            let place = paths.child(path);
            let item = match item {
                ReferenceOr::Item(item) => item,
                ReferenceOr::Reference { reference } => {
                    self.report(
                        Code::PathReference,
                        &place.child("$ref"),
                        format!("path items can't be references here (`{reference}`)"),
                    );
                    continue;
                }
            };
            let methods: [(&str, Method, &Option<OperationItem>); 8] = [
                ("get", Method::Get, &item.get),
                ("put", Method::Put, &item.put),
                ("post", Method::Post, &item.post),
                ("delete", Method::Delete, &item.delete),
                ("options", Method::Options, &item.options),
                ("head", Method::Head, &item.head),
                ("patch", Method::Patch, &item.patch),
                ("trace", Method::Trace, &item.trace),
            ];
            // openapiv3 forgets in which order the methods stood; the document knows.
            let order = |key: &str| {
                (place.pointer)
                    .find(self.root)
                    .and_then(serde_json::Value::as_object)
                    .and_then(|item| item.keys().position(|known| known == key))
            };
            let mut present: Vec<_> = methods
                .iter()
                .filter_map(|(key, method, item)| {
                    item.as_ref().map(|op| (order(key), *key, *method, op))
                })
                .collect();
            present.sort_by_key(|(order, ..)| *order);
            for (_, key, method, operation) in present {
                if !self.selection.wants(path, key, operation) {
                    self.not_selected += 1;
                    continue;
                }
                self.operation(path, item, method, operation, &place, &place.child(key));
            }
        }
    }

    fn operation(
        &mut self,
        path: &str,
        item: &'a PathItem,
        method: Method,
        operation: &'a OperationItem,
        path_place: &Location,
        place: &Location,
    ) {
        let mut unsupported = Vec::new();
        let id = operation
            .operation_id
            .clone()
            .filter(|id| !id.trim().is_empty())
            .unwrap_or_else(|| format!("{} {path}", method.as_str().to_ascii_lowercase()));
        for (servers, place) in [(&operation.servers, place), (&item.servers, path_place)] {
            if !servers.is_empty() {
                unsupported.push(Diagnostic::new(
                    Code::OperationServers,
                    &place.child("servers"),
                    format!("`{id}` has servers of its own"),
                ));
            }
        }
        if !operation.callbacks.is_empty() {
            self.report(
                Code::Callbacks,
                &place.child("callbacks"),
                format!("the callbacks of `{id}` are left out: a client only sends requests"),
            );
        }
        let parameters = self.parameters(
            (&item.parameters, &path_place.child("parameters")),
            (&operation.parameters, &place.child("parameters")),
            &mut unsupported,
        );
        let body = operation
            .request_body
            .as_ref()
            // RFC 9110, sections 9.3.1, 9.3.2 and 9.3.8: content means nothing in these requests.
            .filter(|_| !matches!(method, Method::Get | Method::Head | Method::Trace))
            .and_then(|body| self.body(body, &place.child("requestBody")));
        let (responses, errors) = self.responses(&operation.responses, &place.child("responses"));
        let security = operation
            .security
            .as_ref()
            .or(self.openapi.security.as_ref());
        let mut schemes: Vec<String> = Vec::new();
        for requirement in security.into_iter().flatten() {
            for scheme in requirement.keys() {
                if !schemes.contains(scheme) {
                    schemes.push(scheme.clone());
                }
            }
        }
        if !unsupported.is_empty() {
            self.unsupported(unsupported, place, &id);
            return;
        }
        self.api.operations.push(Operation {
            id,
            method,
            path: path.to_owned(),
            docs: Docs {
                summary: operation.summary.clone().filter(|t| !t.trim().is_empty()),
                description: operation
                    .description
                    .clone()
                    .filter(|text| !text.trim().is_empty()),
                deprecated: operation.deprecated,
                ..Docs::default()
            },
            place: place.clone(),
            parameters,
            body,
            responses,
            errors,
            security: schemes,
            paging: None,
            group: 0,
            method_name: String::new(),
            request_name: String::new(),
        });
    }
}
