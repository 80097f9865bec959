//! The structure of a document, which is all that is needed of it once it is lowered: a fraction of the memory.

use crate::model::Rare;

use super::{Content, Edge, Operation, Schema, Spec};

impl Spec {
    /// Drops everything but the places of operations, of their parts and of schemas, and which schema is where.
    pub(crate) fn reduce(&mut self) {
        for operation in &mut self.operations {
            of_operation(operation);
        }
        for schema in self.schemas.iter_mut() {
            of_schema(schema);
        }
        for component in &mut self.components {
            of_edge(&mut component.schema);
        }
        self.webhooks = Vec::new();
    }
}

fn of_operation(operation: &mut Operation) {
    operation.id = None;
    operation.path = String::new();
    operation.summary = None;
    operation.description = None;
    operation.deprecation = None;
    operation.tags = Vec::new();
    operation.security = Vec::new();
    operation.servers = Vec::new();
    for parameter in &mut operation.parameters {
        parameter.description = None;
        parameter.deprecation = None;
    }
    if let Some(body) = &mut operation.body {
        body.description = None;
        body.content.iter_mut().for_each(of_content);
    }
    for response in &mut operation.responses {
        response.description = None;
        response.headers = Vec::new();
        response.content.iter_mut().for_each(of_content);
    }
}

fn of_content(content: &mut Content) {
    content.encoding = Vec::new();
    content.schema.iter_mut().for_each(of_edge);
}

fn of_schema(schema: &mut Schema) {
    schema.values = None;
    schema.notes = Vec::new();
    schema.format = None;
    schema.limits = Rare::default();
    schema.required = Vec::new();
    schema.discriminator = None;
    schema.title = None;
    schema.description = None;
    schema.default = None;
    schema.deprecation = None;
    schema.edges_mut().for_each(of_edge);
}

fn of_edge(edge: &mut Edge) {
    if let Some(reference) = &mut edge.reference {
        reference.name = String::new();
    }
}
