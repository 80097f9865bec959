//! The structure around some places of a document, which is all that is needed of it once it is lowered: a fraction of
//! the memory.

use crate::diagnostic::Location;
use crate::model::Rare;

use super::{Content, Edge, Operation, Parameter, Payload, Schema, SchemaId, Schemas, Spec};

impl Spec {
    /// Drops everything but the operations and schemas at places that are wanted, and those that lead to them. Only
    /// their places are left, and which schema is where.
    pub(crate) fn reduce(&mut self, wanted: &dyn Fn(&Location) -> bool) {
        let leading = Leading {
            schemas: leading(&self.schemas, wanted),
            wanted,
        };
        self.operations.retain_mut(|operation| {
            let kept = leading.cut_operation(operation);
            of_operation(operation);
            kept
        });
        self.operations.shrink_to_fit();
        for (schema, leads) in self.schemas.iter_mut().zip(&leading.schemas) {
            if *leads {
                of_schema(schema);
            } else {
                *schema = Schema::default();
            }
        }
        for component in &mut self.components {
            of_edge(&mut component.schema);
        }
        self.webhooks = Vec::new();
    }
}

impl Schema {
    /// Returns true for a schema that was dropped because it leads nowhere.
    pub(crate) fn is_dropped(&self) -> bool {
        self.place == Location::ROOT
    }
}

/// Returns for each schema whether it is at a wanted place, or leads to one that is.
fn leading(schemas: &Schemas, wanted: &dyn Fn(&Location) -> bool) -> Vec<bool> {
    let mut leads = vec![false; schemas.len()];
    let mut users: Vec<Vec<SchemaId>> = vec![Vec::new(); schemas.len()];
    let mut open = Vec::new();
    for (id, schema) in schemas.iter() {
        let mut is_wanted = wanted(&schema.place);
        for edge in schema.edges() {
            users[edge.to.0 as usize].push(id);
            is_wanted |= wanted(schemas.place(edge));
        }
        if is_wanted {
            leads[id.0 as usize] = true;
            open.push(id);
        }
    }
    while let Some(id) = open.pop() {
        for user in &users[id.0 as usize] {
            if !std::mem::replace(&mut leads[user.0 as usize], true) {
                open.push(*user);
            }
        }
    }
    leads
}

/// The parts that lead to wanted places.
struct Leading<'w> {
    schemas: Vec<bool>,
    wanted: &'w dyn Fn(&Location) -> bool,
}

impl Leading<'_> {
    /// Drops the parts of an operation that do not lead there. Returns false if the operation does not either.
    fn cut_operation(&self, operation: &mut Operation) -> bool {
        operation.parameters.retain(|one| self.parameter(one));
        operation.parameters.shrink_to_fit();
        let mut leads = !operation.parameters.is_empty();
        if let Some(body) = &mut operation.body {
            leads |= self.cut_contents(&mut body.content);
        }
        operation
            .responses
            .retain_mut(|response| self.cut_contents(&mut response.content));
        operation.responses.shrink_to_fit();
        leads || !operation.responses.is_empty()
    }

    fn parameter(&self, parameter: &Parameter) -> bool {
        (self.wanted)(&parameter.place)
            || match &parameter.payload {
                Payload::Schema(edge) => self.edge(edge),
                Payload::Content(content) => self.content(content),
                Payload::Undeclared => false,
            }
    }

    fn cut_contents(&self, contents: &mut Vec<Content>) -> bool {
        contents.retain(|content| self.content(content));
        contents.shrink_to_fit();
        !contents.is_empty()
    }

    fn content(&self, content: &Content) -> bool {
        (self.wanted)(&content.place) || content.schema.iter().any(|edge| self.edge(edge))
    }

    fn edge(&self, edge: &Edge) -> bool {
        let written = edge.reference.as_ref();
        self.schemas[edge.to.0 as usize] || written.is_some_and(|reference| (self.wanted)(&reference.place))
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
    schema.limits = Rare::default();
    schema.description = None;
    if let Some(rare) = schema.rare.get_mut() {
        rare.values = None;
        rare.notes = Vec::new();
        rare.format = None;
        rare.required = Vec::new();
        rare.discriminator = None;
        rare.title = None;
        rare.default = None;
        rare.deprecation = None;
    }
    schema.rare.settle();
    schema.edges_mut().for_each(of_edge);
}

fn of_edge(edge: &mut Edge) {
    if let Some(reference) = &mut edge.reference {
        reference.name = String::new();
    }
}
