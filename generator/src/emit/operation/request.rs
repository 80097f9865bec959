//! The request builder: setters for optional values, and the methods that send it.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use crate::emit::argument::Argument;
use crate::emit::describe::{Comment, deprecated, describe};
use crate::emit::docs;
use crate::emit::scope::{Need, Scope, ident, target};
use crate::emit::state;
use crate::model::{
    Api, Body, BodyKind, ChosenBy, Operation, Parameter, ParameterLocation, Response, StreamFormat, Success, Ty,
    TypeKind,
};

use super::BodyPlace;
use super::paging::{Walk, walk};
use super::parameter;
use super::{by_status, content, headers};

/// A request. Without setters it is an alias of a generic type, so that its methods are compiled once.
pub(super) struct Request {
    pub(super) item: TokenStream,
    pub(super) has_own_type: bool,
}

pub(super) fn emit(scope: &mut Scope<'_>, operation: &Operation) -> Request {
    let name = ident(&operation.request_name);
    let method = link(&operation.method_name);
    scope.support("Async");
    let states = States::of(scope, operation);
    let by_name = operation.by_name().map(|parameter| parameter.name.as_str());
    let comment = Comment::line(format!(
        "Request of [`{method}`](ApiClient::{method}).{}",
        state::explained(&states.parameters, by_name)
    ));
    let parameters = operation.parameters.iter().enumerate();
    let setters: TokenStream = parameters
        .map(|(index, parameter)| setter(scope, operation, index, parameter, &states))
        .collect();
    let body = match super::body(operation) {
        Some((body, BodyPlace::Setter)) => body_setters(scope, body, &states),
        _ => TokenStream::new(),
    };
    let contents = operation.body.iter().flat_map(Body::contents);
    let parts: Vec<TokenStream> = contents
        .filter_map(|content| content::parts(scope, operation, content))
        .collect();
    let given = states.given();
    let stream = stream(scope, operation, given.as_ref());
    let download = (operation.success == Success::Bytes).then(|| download(given.as_ref()));
    let pages = walk(scope, operation).map(|walk| pages(scope, &walk, given.as_ref()));
    let types = types(scope, operation);
    let own = quote! { #setters #body #stream #download #pages };
    let has_own_type = !own.is_empty();
    let (form, response) = match response_form(scope, operation) {
        Some((form, response)) => (Some(form), Some(response)),
        None => (None, None),
    };
    let request = if has_own_type {
        scope.support("Call");
        scope.support("Mode");
        scope.uses.needs.insert(Need::OwnRequest);
        let sent = form.map(|form| match form {
            Form::One(form) => quote! { , #form, #response },
            Form::OneOrEmpty(form) => quote! { , Optional #form, #response },
        });
        let (types, fields) = (&states.parameters, states.fields());
        let state = &states.module;
        let of = states.list();
        quote! {
            #comment
            #[must_use = "a request does nothing until it is sent"]
            pub struct #name<M = Async, #(#types = #state::Set),*>(pub(crate) #fields);
            request!(#name #of #sent);
            impl<M: Mode, #(#types),*> #name<M, #(#types),*> { #own }
        }
    } else {
        scope.uses.needs.insert(Need::Request);
        let form = form.and_then(|form| match form {
            Form::One(form) if form == "Json" => None,
            Form::One(form) => Some(quote! { , crate::support::#form }),
            Form::OneOrEmpty(form) => Some(quote! { , crate::support::Optional<crate::support::#form> }),
        });
        quote! {
            #comment
            pub type #name<M = Async> = Request<#response, M #form>;
        }
    };
    Request {
        item: quote! {
            #request
            #types
            #(#parts)*
        },
        has_own_type,
    }
}

/// The type parameters of a request: one for each parameter that is set by name, which tells whether it is set.
struct States {
    request: Ident,
    /// Indexes into `Operation::parameters`.
    indexes: Vec<usize>,
    parameters: Vec<Ident>,
    /// The support module of states.
    module: Ident,
}

impl States {
    fn of(scope: &mut Scope<'_>, operation: &Operation) -> Self {
        let parameters = operation.parameters.iter().enumerate();
        let by_name = parameters.filter(|(_, parameter)| parameter.by_name);
        let indexes: Vec<usize> = by_name.map(|(index, _)| index).take(state::MOST).collect();
        let module = if indexes.is_empty() {
            ident("state")
        } else {
            scope.uses.needs.insert(Need::PhantomData);
            scope.support("state")
        };
        Self {
            request: ident(&operation.request_name),
            parameters: state::parameters(scope.api, indexes.len()),
            indexes,
            module,
        }
    }

    /// The list for the macro. Empty without states.
    fn list(&self) -> Option<TokenStream> {
        let parameters = &self.parameters;
        (!parameters.is_empty()).then(|| quote! { [#(#parameters)*] })
    }

    /// The fields of the request.
    fn fields(&self) -> TokenStream {
        let parameters = &self.parameters;
        if parameters.is_empty() {
            quote! { Call<M> }
        } else {
            quote! { Call<M>, PhantomData<(#(#parameters,)*)> }
        }
    }

    /// The condition of methods that send.
    fn given(&self) -> Option<TokenStream> {
        let (parameters, module) = (&self.parameters, &self.module);
        (!parameters.is_empty()).then(|| quote! { where #(#parameters: #module::Given),* })
    }

    /// The request in the same state, with this call.
    fn same(&self, call: &TokenStream) -> TokenStream {
        if self.parameters.is_empty() {
            quote! { Self(#call) }
        } else {
            quote! { Self(#call, self.1) }
        }
    }

    /// The type and value of the request after the parameter with this index was set.
    fn after(&self, index: usize, call: &TokenStream) -> (TokenStream, TokenStream) {
        let request = &self.request;
        match self.indexes.iter().position(|one| *one == index) {
            Some(at) => {
                let states = state::after(&self.parameters, at, &self.module);
                let ty = quote! { #request<M, #(#states),*> };
                (ty, quote! { #request(#call, PhantomData) })
            }
            None => (quote! { Self }, self.same(call)),
        }
    }
}

/// The enums of an operation whose responses differ by status.
fn types(scope: &mut Scope<'_>, operation: &Operation) -> TokenStream {
    let method = link(&operation.method_name);
    let mut out = TokenStream::new();
    if let Success::ByStatus(types) = &operation.success {
        let head = format!("The result of [`{method}`](ApiClient::{method}), by the status of the response.");
        out.extend(by_status::emit(scope, types, &operation.responses, head));
    }
    out.extend(headers::emit(scope, operation, method));
    if let Some(types) = &operation.failure {
        let head = format!(
            "The errors of [`{method}`](ApiClient::{method}) by the status of the response, for [`Error::typed`](crate::Error::typed)."
        );
        out.extend(by_status::emit(scope, types, &operation.errors, head));
    }
    out
}

/// An identifier in an intra-doc link.
fn link(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The location of a parameter, for the docs of one that the document does not describe.
const fn title(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "Path parameter",
        ParameterLocation::Query => "Query parameter",
        ParameterLocation::Header => "Header",
        ParameterLocation::Cookie => "Cookie",
    }
}

/// The setter of a parameter that is not an argument, and the entry setter of any parameter that has one.
fn setter(
    scope: &mut Scope<'_>,
    operation: &Operation,
    index: usize,
    parameter: &Parameter,
    states: &States,
) -> TokenStream {
    let mut out = TokenStream::new();
    let attributes = deprecated(&parameter.docs);
    if !parameter.is_argument() {
        let name = ident(&parameter.name);
        let Argument { ty, value } = parameter::argument(scope, &parameter.ty, &name);
        let set = parameter::set(operation, index, &value);
        let (after, changed) = states.after(index, &quote! { self.0 #set });
        let mut comment = describe(
            &parameter.docs,
            format!("{} {}.", title(parameter.location), docs::code(&parameter.wire)),
        );
        let preset = parameter.preset.as_ref();
        comment.paragraph(preset.map(|value| format!("Default: {}.", docs::code(value))));
        out.extend(quote! {
            #comment
            #attributes
            pub fn #name(self, #name: #ty) -> #after {
                #changed
            }
        });
    }
    if !parameter.entry_name.is_empty() {
        let name = ident(&parameter.entry_name);
        if let Some(Argument { ty, value }) = parameter::entry(scope, &parameter.ty, &ident("value")) {
            let set = parameter::set_entry(operation, index, &quote! { key.into() }, &value);
            let changed = states.same(&quote! { self.0 #set });
            let comment = Comment::line(format!("Adds one entry to {}.", docs::code(&parameter.wire)));
            out.extend(quote! {
                #comment
                #attributes
                pub fn #name(self, key: impl Into<String>, value: #ty) -> Self {
                    #changed
                }
            });
        }
    }
    out
}

/// The setters of an optional body, one for each of its forms. The last one called is used.
fn body_setters(scope: &mut Scope<'_>, body: &Body, states: &States) -> TokenStream {
    let setters = body.contents().enumerate().map(|(index, content)| {
        let name = ident(&content.name);
        let Argument { ty, value } = content::argument(scope, content, index == 0);
        let mut comment = describe(&body.docs, "The body.");
        if index > 0 {
            let media_type = docs::code(&content.media_type);
            comment.paragraph([format!("Sent as {media_type}.")]);
        }
        comment.paragraph(content::notes(scope.api, content));
        let changed = states.same(&quote! { self.0 #value });
        quote! {
            #comment
            pub fn #name(self, #name: #ty) -> Self {
                #changed
            }
        }
    });
    setters.collect()
}

/// A form of reading responses: a type of the support module.
enum Form {
    One(Ident),
    /// That form, or a response without content.
    OneOrEmpty(Ident),
}

/// The form and the type in which the response is read. `None` if it can only be read as a stream.
fn response_form(scope: &mut Scope<'_>, operation: &Operation) -> Option<(Form, TokenStream)> {
    let form = |name| Form::One(ident(name));
    Some(match (&operation.success, operation.main_response()) {
        (Success::Empty, _) | (_, None) => (form("Empty"), quote! { () }),
        (Success::Bytes, _) => (form("Whole"), quote! { bytes::Bytes }),
        (Success::Stream, Some(_)) => return None,
        (Success::ByStatus(types), _) => {
            let name = ident(&types.name);
            (form("Status"), quote! { #name })
        }
        (Success::One, Some(response)) => {
            let (form, ty) = one(scope, response);
            (Form::One(form), ty)
        }
        (Success::OneOrEmpty, Some(response)) => {
            let (form, ty) = one(scope, response);
            (Form::OneOrEmpty(form), quote! { Option<#ty> })
        }
    })
}

/// The form and the type of a response with content.
fn one(scope: &mut Scope<'_>, response: &Response) -> (Ident, TokenStream) {
    match response.kind {
        BodyKind::Text => (ident("Text"), quote! { String }),
        _ => (ident("Json"), scope.ty(&response.ty)),
    }
}

/// The method that reads the response as a stream, if it can be one.
fn stream(scope: &mut Scope<'_>, operation: &Operation, given: Option<&TokenStream>) -> TokenStream {
    let Some(response) = operation.streamed() else {
        return TokenStream::new();
    };
    let ty = scope.ty(&response.ty);
    let call = call(scope.api, operation);
    if response.stream == Some(StreamFormat::Records) {
        let media_type = &response.media_type;
        return quote! {
            /// The values of the response, as a stream. Nothing is sent until the first value is requested.
            pub fn stream(self) -> M::Records<#ty> #given {
                #call.records(#media_type)
            }
        };
    }
    let of_type = target(scope.api, &response.ty).map(|ty| &ty.kind);
    let events = match of_type {
        Some(TypeKind::Union(union)) if union.chosen_by == ChosenBy::Event => quote! { named_events },
        _ => quote! { events },
    };
    quote! {
        /// Opens the stream when the first event is requested, and keeps it open. See [`Events`](crate::Events) for its
        /// behaviour when the connection is lost.
        pub fn events(self) -> M::Events<#ty> #given {
            #call.#events()
        }
    }
}

/// The call of a stream. If the service can also respond with a single value, a member of the body requests the stream;
/// APIs of language models call it `stream`.
fn call(api: &Api, operation: &Operation) -> TokenStream {
    let object = operation
        .body
        .as_ref()
        .filter(|body| body.content.kind == BodyKind::Json)
        .and_then(|body| target(api, &body.content.ty));
    let chosen = object.is_some_and(|ty| match &ty.kind {
        TypeKind::Object(object) => object
            .fields
            .iter()
            .any(|field| field.wire == "stream" && is_bool(api, &field.ty)),
        _ => false,
    });
    if chosen {
        quote! { self.0.body_member("stream", true) }
    } else {
        quote! { self.0 }
    }
}

fn is_bool(api: &Api, ty: &Ty) -> bool {
    match api.types.behind(ty) {
        Ty::Bool => true,
        Ty::Nullable(inner) => is_bool(api, inner),
        _ => false,
    }
}

/// The method that reads the content in chunks.
fn download(given: Option<&TokenStream>) -> TokenStream {
    quote! {
        /// Sends the request, and returns the content of the response, of any size, to be saved to a file or read in
        /// chunks. If the service redirects to another origin, it is read from there without credentials.
        pub fn download(self) -> M::Sent<M::Download> #given {
            self.0.download()
        }
    }
}

fn pages(scope: &mut Scope<'_>, walk: &Walk, given: Option<&TokenStream>) -> TokenStream {
    let Walk {
        page,
        item,
        reference,
        paging,
        items_at,
        items,
    } = walk;
    let pages = scope.support("Pages");
    quote! {
        /// All pages from this one on, each read when it is requested.
        pub fn pages(self) -> M::Pages<#page> #given {
            M::pages(self.walk())
        }
        /// All items of all pages from this one on.
        pub fn items(self) -> M::Items<#page, #item> #given {
            M::items(self.walk().items(#items_at, #items))
        }
        fn walk(self) -> #pages<#page> {
            #reference
            #pages::new(self.0, #paging)
        }
    }
}
