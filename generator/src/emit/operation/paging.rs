//! The paging of an operation: the members of a page that refer to the next one, and its items.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::emit::argument::inner;
use crate::emit::scope::{Scope, ident, resolve, target};
use crate::model::{NextPage, Operation, PageCount, PageInput, Paging, Presence, Ty, TypeKind};

/// The paging code of an operation: types, and expressions for the support module.
pub(super) struct Walk {
    pub(super) page: TokenStream,
    pub(super) item: TokenStream,
    /// The function `reference`, which reads the reference to the next page. Empty if it is not needed.
    pub(super) reference: TokenStream,
    /// Its `Paging`.
    pub(super) paging: TokenStream,
    /// The JSON pointer to the items in a page.
    pub(super) items_at: String,
    /// The function that takes the items out of a page.
    pub(super) items: TokenStream,
}

/// The paging code of the operation. `None` if it does not page, or its response can't be paged through.
pub(super) fn walk(scope: &mut Scope<'_>, operation: &Operation) -> Option<Walk> {
    let paging = operation.paging.as_ref()?;
    let page = &paging.page;
    let items = way(scope, page, &paging.items_at)?;
    Some(Walk {
        page: scope.ty(page),
        item: scope.ty(&paging.item),
        reference: reference(scope, paging)?,
        paging: describe(scope, operation, paging, &items)?,
        items_at: items.at.clone(),
        items: items.taken(),
    })
}

/// The expression of a `Paging`.
fn describe(scope: &mut Scope<'_>, operation: &Operation, paging: &Paging, items: &Way) -> Option<TokenStream> {
    let page = &paging.page;
    scope.support("Paging");
    let mut input = |input: &PageInput| {
        Some(match input {
            PageInput::Parameter(index) => {
                let name = &operation.parameters.get(*index)?.wire;
                quote! { #name }
            }
            PageInput::Member(name) => {
                scope.support("Place");
                quote! { Place::Member(#name) }
            }
        })
    };
    Some(match &paging.next {
        NextPage::Token { input: place, at } => {
            let place = input(place)?;
            let at = way(scope, page, at)?.at;
            quote! { Paging::token(#place, #at, reference) }
        }
        NextPage::Url { at } => {
            let at = way(scope, page, at)?.at;
            quote! { Paging::url(#at, reference) }
        }
        NextPage::Link => quote! { Paging::link() },
        NextPage::Offset { input: place, count } => {
            let place = input(place)?;
            let (left, reference) = left(scope, count);
            let count = items.count();
            quote! { Paging::offset(#place, #left, #reference, #count) }
        }
        NextPage::Number {
            input: place,
            first,
            count,
        } => {
            let place = input(place)?;
            let first = Literal::u64_unsuffixed(*first);
            let (left, reference) = left(scope, count);
            let count = items.count();
            quote! { Paging::number(#place, #first, #left, #reference, #count) }
        }
    })
}

/// The counting information of a page, and the function that reads it.
fn left(scope: &mut Scope<'_>, count: &PageCount) -> (TokenStream, TokenStream) {
    scope.support("Left");
    match count {
        PageCount::Unknown => (quote! { Left::Unknown }, quote! { |_| None }),
        PageCount::More(_) => (quote! { Left::More }, quote! { reference }),
        PageCount::Total(_) => (quote! { Left::Total }, quote! { reference }),
    }
}

/// The function `reference`.
fn reference(scope: &mut Scope<'_>, paging: &Paging) -> Option<TokenStream> {
    let (NextPage::Token { at, .. }
    | NextPage::Url { at }
    | NextPage::Offset {
        count: PageCount::More(at) | PageCount::Total(at),
        ..
    }
    | NextPage::Number {
        count: PageCount::More(at) | PageCount::Total(at),
        ..
    }) = &paging.next
    else {
        return Some(TokenStream::new());
    };
    let value = way(scope, &paging.page, at)?.value();
    let page = scope.ty(&paging.page);
    Some(quote! { let reference = |page: &#page| #value; })
}

/// The path from a page to a value.
struct Way {
    /// As a JSON pointer.
    at: String,
    steps: Vec<(TokenStream, Presence)>,
    /// True if the value is copied, not cloned.
    is_copy: bool,
}

/// `None` if it does not lead through structs.
fn way(scope: &Scope<'_>, page: &Ty, path: &[usize]) -> Option<Way> {
    let mut ty = page.clone();
    let mut way = Way {
        at: String::new(),
        steps: Vec::new(),
        is_copy: false,
    };
    for index in path {
        let holder = match resolve(scope.api, &ty) {
            Ty::Boxed(inner) | Ty::Nullable(inner) => target(scope.api, &inner)?,
            ty => target(scope.api, &ty)?,
        };
        let TypeKind::Object(object) = &holder.kind else {
            return None;
        };
        let field = object.fields.get(*index)?;
        let step = field.wire.replace('~', "~0").replace('/', "~1");
        way.at.push('/');
        way.at.push_str(&step);
        let name = ident(&field.name);
        let presence = field.presence(holder.in_request, holder.in_response);
        way.steps.push((quote! { #name }, presence));
        ty = field.ty.clone();
    }
    let value = resolve(scope.api, inner(&ty));
    way.is_copy = matches!(value, Ty::Bool | Ty::Integer(_) | Ty::Float);
    Some(way)
}

impl Way {
    /// The expression that borrows the container of the value, and the last step.
    fn lent(&self) -> Option<(TokenStream, &(TokenStream, Presence))> {
        let (last, before) = self.steps.split_last()?;
        let mut holder = quote! { page };
        for (name, presence) in before {
            holder = match presence {
                Presence::Required => quote! { #holder.#name },
                Presence::Null | Presence::Optional => quote! { #holder.#name.as_ref()? },
                Presence::ThreeState => quote! { #holder.#name.as_option()? },
            };
        }
        Some((holder, last))
    }

    /// The expression of the value as JSON.
    fn value(&self) -> TokenStream {
        let Some((holder, (name, presence))) = self.lent() else {
            return quote! { None };
        };
        let clone = (!self.is_copy).then(|| quote! { .clone() });
        match presence {
            Presence::Required => quote! { Some(#holder.#name #clone.into()) },
            Presence::Null | Presence::Optional => {
                quote! { #holder.#name #clone.map(Into::into) }
            }
            Presence::ThreeState if self.is_copy => {
                quote! { #holder.#name.as_option().copied().map(Into::into) }
            }
            Presence::ThreeState => {
                quote! { #holder.#name.as_option().cloned().map(Into::into) }
            }
        }
    }

    /// The function that counts the elements of the list.
    fn count(&self) -> TokenStream {
        let Some((holder, (name, presence))) = self.lent() else {
            return quote! { |page| Some(page.len()) };
        };
        match presence {
            Presence::Required => quote! { |page| Some(#holder.#name.len()) },
            Presence::Null | Presence::Optional => {
                quote! { |page| #holder.#name.as_ref().map(Vec::len) }
            }
            Presence::ThreeState => quote! { |page| #holder.#name.as_option().map(Vec::len) },
        }
    }

    /// The function that takes the list out of the page.
    fn taken(&self) -> TokenStream {
        let Some((last, before)) = self.steps.split_last() else {
            return quote! { Some };
        };
        let mut holder = quote! { page };
        for (name, presence) in before {
            holder = match presence {
                Presence::Required => quote! { #holder.#name },
                Presence::Null | Presence::Optional => quote! { #holder.#name? },
                Presence::ThreeState => quote! { #holder.#name.into_option()? },
            };
        }
        let (name, presence) = last;
        match presence {
            Presence::Required => quote! { |page| Some(#holder.#name) },
            Presence::Null | Presence::Optional => quote! { |page| #holder.#name },
            Presence::ThreeState => quote! { |page| #holder.#name.into_option() },
        }
    }
}
