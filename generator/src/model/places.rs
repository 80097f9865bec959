//! The locations in a model.

use super::{Api, Body, Operation, Response, TypeKind};
use crate::diagnostic::Location;

impl Api {
    /// Copies the texts of all locations, which the canonical document has too. If the model shared them, they would
    /// be small parts in use all over the memory of the document, and what the document leaves could not be used for
    /// anything larger.
    pub(crate) fn own_places(&mut self) {
        self.each_place(&mut |place| *place = place.copied());
    }

    fn each_place(&mut self, change: &mut dyn FnMut(&mut Location)) {
        for ty in &mut self.types.0 {
            change(&mut ty.place);
            match &mut ty.kind {
                TypeKind::Object(object) => {
                    for field in &mut object.fields {
                        change(&mut field.place);
                    }
                }
                TypeKind::Union(union) => {
                    for variant in &mut union.variants {
                        change(&mut variant.place);
                    }
                }
                TypeKind::Enum(_) | TypeKind::Alias(_) | TypeKind::Wrapper(_) => {}
            }
        }
        for operation in &mut self.operations {
            of_operation(operation, change);
        }
    }
}

fn of_operation(operation: &mut Operation, change: &mut dyn FnMut(&mut Location)) {
    change(&mut operation.place);
    for parameter in &mut operation.parameters {
        change(&mut parameter.place);
    }
    if let Some(body) = &mut operation.body {
        of_body(body, change);
    }
    for response in operation.responses.iter_mut().chain(&mut operation.errors) {
        of_response(response, change);
    }
}

fn of_body(body: &mut Body, change: &mut dyn FnMut(&mut Location)) {
    change(&mut body.place);
    for content in body.contents_mut() {
        for part in &mut content.parts {
            change(&mut part.place);
        }
    }
}

fn of_response(response: &mut Response, change: &mut dyn FnMut(&mut Location)) {
    change(&mut response.place);
    if let Some(stream) = &mut response.as_stream {
        change(&mut stream.place);
    }
}
