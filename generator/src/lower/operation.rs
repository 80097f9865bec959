//! Operations: one a method of a path.

use super::Lowering;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::{Docs, Method, Operation, Success};
use crate::spec;

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) {
        let spec = self.spec;
        for operation in &spec.operations {
            if self.selection.wants(operation) {
                self.operation(operation);
            } else {
                self.not_selected += 1;
            }
        }
    }

    fn operation(&mut self, operation: &'a spec::Operation) {
        let mut unsupported = Vec::new();
        let method = operation.method;
        let path = &operation.path;
        let id = operation
            .id
            .clone()
            .unwrap_or_else(|| format!("{} {path}", method.as_str().to_ascii_lowercase()));
        if !operation.servers.is_empty() {
            unsupported.push(Diagnostic::new(
                Code::OperationServers,
                &operation.servers_place,
                format!("`{id}` has servers of its own"),
            ));
        }
        if let Some(place) = &operation.callbacks {
            self.report(
                Code::Callbacks,
                place,
                format!("the callbacks of `{id}` are left out: a client only sends requests"),
            );
        }
        let parameters = self.parameters(&operation.parameters, &mut unsupported);
        let body = operation
            .body
            .as_ref()
            // RFC 9110, sections 9.3.1, 9.3.2 and 9.3.8: content means nothing in these requests.
            .filter(|_| !matches!(method, Method::Get | Method::Head | Method::Trace))
            .and_then(|body| self.body(body));
        let (responses, errors) = self.responses(&operation.responses, method);
        let mut schemes: Vec<String> = Vec::new();
        for requirement in &operation.security {
            for (scheme, _) in &requirement.schemes {
                if !schemes.contains(scheme) {
                    schemes.push(scheme.clone());
                }
            }
        }
        if !unsupported.is_empty() {
            self.diagnostics.0.extend(unsupported);
            return;
        }
        self.api.operations.push(Operation {
            id,
            method,
            path: path.clone(),
            docs: Docs {
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                deprecated: operation.deprecated,
                ..Docs::default()
            },
            place: operation.place.clone(),
            parameters,
            body,
            responses,
            success: Success::default(),
            errors,
            failure: None,
            security: schemes,
            paging: None,
            group: 0,
            method_name: String::new(),
            request_name: String::new(),
        });
    }
}
