//! Compares the headers of responses: the fields of a type in Rust. Names of headers are the same in any case.

use crate::model::{Operation, ResponseHeader};

use super::change::Kind;
use super::finding::{Finding, Outcome, Touch};
use super::sides::{Sides, plain};

impl<'a> Sides<'a> {
    pub(super) fn response_headers(&mut self, old: &'a Operation, new: &'a Operation) {
        let (was, is) = (of(old), of(new));
        let find = |all: &'a [ResponseHeader], header: &ResponseHeader| {
            let mut all = all.iter();
            all.find(|one| one.wire.eq_ignore_ascii_case(&header.wire))
        };
        for one in was {
            match find(is, one) {
                None => {
                    let message = format!("`{}` no longer has the response header `{}`", new.id, one.wire);
                    let outcome = Outcome::compatible("programs that expect it never receive it");
                    let finding = Finding::new(Kind::ResponseHeaderRemoved, message, outcome);
                    self.header(finding.touch(self.header_items(old, new, &one.name)), old, new);
                }
                Some(other) if other.ty != one.ty => {
                    let message = format!("the response header `{}` of `{}` has another type", other.wire, new.id);
                    let outcome = Outcome::run("programs that were built before may not read it");
                    let finding = Finding::new(Kind::ResponseHeaderChanged, message, outcome);
                    let finding = finding.touch(self.header_items(old, new, &one.name));
                    self.header(finding.touch(self.header_items(new, old, &other.name)), old, new);
                }
                Some(_) => {}
            }
        }
        for one in is.iter().filter(|one| find(was, one).is_none()) {
            let message = format!("`{}` has the new response header `{}`", new.id, one.wire);
            let outcome = Outcome::compatible("it need not be read");
            let touches = self.header_items(new, old, &one.name);
            let finding = Finding::new(Kind::ResponseHeaderAdded, message, outcome);
            self.header(finding.touch(touches), old, new);
        }
    }

    fn header(&mut self, finding: Finding, old: &Operation, new: &Operation) {
        let finding = finding.of(&new.id).at(Some(&old.place), Some(&new.place));
        self.found(finding);
    }

    /// Returns the items that come, go or change with a header: its field, and the type if the operation has none on
    /// the other side. The type may be another name for that of another operation.
    fn header_items(&self, operation: &Operation, other: &Operation, field: &str) -> Vec<Touch> {
        let module = plain(&self.old.module);
        let Some(headers) = &operation.headers else {
            return Vec::new();
        };
        let names = std::iter::once(&headers.name).chain(&headers.same_as);
        let types = names.map(|name| format!("{module}::operations::{name}"));
        types
            .map(|ty| match &other.headers {
                Some(_) => Touch::Item(format!("{ty}.{field}")),
                None => Touch::Whole(ty),
            })
            .collect()
    }
}

fn of(operation: &Operation) -> &[ResponseHeader] {
    let headers = operation.headers.as_ref();
    headers.map_or(&[], |headers| headers.headers.as_slice())
}
