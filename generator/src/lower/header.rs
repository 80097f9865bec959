//! Headers of responses.

use super::Lowering;
use crate::model::{ResponseHeader, Ty};
use crate::spec;

impl<'a> Lowering<'a> {
    /// Lowers the headers of a response. A header that is neither a single value nor a list of single values is a
    /// string.
    pub(super) fn headers(&mut self, headers: &'a [spec::Header]) -> Vec<ResponseHeader> {
        let described = headers
            .iter()
            // OpenAPI 3.0, Response Object: the content specifies the media type.
            .filter(|header| !header.name.eq_ignore_ascii_case("content-type"));
        let mut lowered = Vec::new();
        for header in described {
            let ty = match &header.payload {
                spec::Payload::Schema(schema) => plain(self.schema(schema, 0).ty),
                spec::Payload::Content(_) | spec::Payload::Undeclared => Ty::String,
            };
            lowered.push(ResponseHeader {
                wire: header.name.clone(),
                name: String::new(),
                ty,
                description: header.description.clone(),
                deprecated: header.deprecated,
            });
        }
        lowered
    }
}

fn plain(ty: Ty) -> Ty {
    match ty {
        Ty::Bool | Ty::Integer(_) | Ty::Float | Ty::DateTime | Ty::Date => ty,
        Ty::List(item) => Ty::List(Box::new(match plain(*item) {
            Ty::List(_) => Ty::String,
            item => item,
        })),
        _ => Ty::String,
    }
}
