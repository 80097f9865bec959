//! Operations: one for each method of a path.

use std::collections::HashSet;

use super::Lowering;
use super::security::own_server;
use crate::model::{Docs, Method, Operation, Success};
use crate::spec;

impl<'a> Lowering<'a> {
    pub(super) fn operations(&mut self) {
        let spec = self.spec;
        let mut ids = HashSet::new();
        self.api.operations.reserve_exact(spec.operations.len());
        for operation in &spec.operations {
            if operation.internal && self.options.skip_internal {
                self.internal += 1;
            } else if self.selection.wants(operation) {
                self.operation(operation, &mut ids);
            } else {
                self.not_selected += 1;
            }
        }
    }

    /// Lowers an operation. `ids` are those of the operations before it.
    fn operation(&mut self, operation: &'a spec::Operation, ids: &mut HashSet<String>) {
        let method = &operation.method;
        let path = &operation.path;
        // If two operations have the same id, the second is named as if it had none.
        let id = operation.id.clone().filter(|id| !ids.contains(id));
        let id = id.unwrap_or_else(|| format!("{} {path}", method.as_str().to_ascii_lowercase()));
        ids.insert(id.clone());
        let mut parameters = self.parameters(&operation.parameters);
        parameters.shrink_to_fit();
        let sent = super::path::sent(path, &operation.place, &mut parameters);
        let body = operation
            .body
            .as_ref()
            // RFC 9110, section 9.3.8: a client must not send content in it.
            .filter(|_| *method != Method::Trace)
            .and_then(|body| self.body(body));
        let (responses, errors) = self.responses(&operation.responses, method);
        let security = operation.security.iter();
        let security = security.map(|one| self.keys(one)).collect();
        let server = own_server(operation, &mut self.api);
        self.api.operations.push(Operation {
            id,
            method: method.clone(),
            path: sent,
            server,
            docs: Docs {
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                deprecated: operation.deprecated,
                deprecation: operation.deprecation.clone(),
                ..Docs::default()
            },
            place: operation.place.clone(),
            parameters,
            body,
            responses,
            success: Success::default(),
            headers: None,
            errors,
            failure: None,
            security,
            paging: None,
            tag: operation.tags.first().cloned(),
            group: 0,
            method_name: String::new(),
            request_name: String::new(),
        });
    }
}
