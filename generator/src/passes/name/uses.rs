//! The uses of each type, from which its name is built, and the syntax for them in the configuration.

use std::collections::HashMap;

use super::members::form_of;
use crate::ident::words;
use crate::model::{
    Api, Body, Content, Field, Method, Operation, ParameterLocation, StatusRange, Ty, TypeId, TypeKind, UnionType,
    UnionVariant,
};

/// The name that is used for the property of a response that is a stream in addition to a single value.
pub(super) const STREAM: &str = "stream";

/// One use of a type.
#[derive(Debug, Clone)]
pub(super) struct Use {
    /// The holder of the type.
    pub(super) holder: Holder,
    /// The words of the property or parameter; of one of them, if it contains many. Empty for bodies and responses.
    pub(super) words: Vec<String>,
    /// The property or parameter as the document spells it.
    pub(super) wire: String,
    /// True when it is a variant of a union.
    pub(super) variant: bool,
    /// True when it is an element of a list.
    pub(super) listed: bool,
    /// `.*` for each list or map around it.
    pub(super) depth: usize,
}

/// The holder of a type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Holder {
    /// The body of an operation.
    Body(usize),
    /// A part of a multipart body of an operation.
    Part(usize),
    /// A response of an operation; a success response if the flag is set.
    Response(usize, StatusRange, bool),
    /// A parameter of an operation.
    Parameter(usize, ParameterLocation),
    /// A member, or variant, of another type.
    Type(TypeId),
}

/// Returns all uses of each type, in the document's order.
pub(super) fn collect(api: &Api) -> Vec<Vec<Use>> {
    let mut uses = vec![Vec::new(); api.types.0.len()];
    for (index, operation) in api.operations.iter().enumerate() {
        for parameter in &operation.parameters {
            let holder = Holder::Parameter(index, parameter.location);
            add(&mut uses, holder, &parameter.wire, &parameter.ty);
        }
        if let Some(body) = &operation.body {
            for (at, content) in body.contents().enumerate() {
                let wire = wire_of(at, content);
                add(&mut uses, Holder::Body(index), &wire, &content.ty);
                for part in &content.parts {
                    add(&mut uses, Holder::Part(index), &part.wire, &part.ty);
                }
            }
        }
        for (responses, success) in [(&operation.responses, true), (&operation.errors, false)] {
            for response in responses {
                let holder = Holder::Response(index, response.status, success);
                add(&mut uses, holder, "", &response.ty);
                if let Some(stream) = &response.as_stream {
                    add(&mut uses, holder, STREAM, &stream.ty);
                }
            }
        }
    }
    for (id, named) in api.types.live() {
        let holder = Holder::Type(id);
        match &named.kind {
            TypeKind::Object(object) => {
                for field in &object.fields {
                    add(&mut uses, holder, &field.wire, &field.ty);
                }
                if let Some(additional) = &object.additional {
                    add(&mut uses, holder, "*", additional);
                }
            }
            TypeKind::Union(union) => {
                let keys = variant_keys(api, union);
                for (variant, (wire, words)) in union.variants.iter().zip(keys) {
                    if let Some(used) = add(&mut uses, holder, &wire, &variant.ty) {
                        used.words = words;
                        used.variant = true;
                    }
                }
            }
            TypeKind::Alias(ty) | TypeKind::Wrapper(ty) => {
                if let Some(used) = add(&mut uses, holder, "", ty)
                    && used.depth > 0
                {
                    used.words = element_words(named.component.as_deref().unwrap_or_default());
                }
            }
            TypeKind::Enum(_) => {}
        }
    }
    uses
}

/// Returns the words for the elements of a component that is a list or map: a `Pet` of `Pets`, a `PetListItem` of
/// `PetList`.
fn element_words(component: &str) -> Vec<String> {
    let whole = words::of(component);
    let mut words = words::singular(&whole);
    if !words.is_empty() && words == whole {
        words.push("item".to_owned());
    }
    words
}

/// Returns how each variant is written in a location, and its words: the value of its tag, or the property that only
/// this variant has. Nothing else remains stable when other variants are added or removed.
fn variant_keys(api: &Api, union: &UnionType) -> Vec<(String, Vec<String>)> {
    // The number of variants with each property, so that they need not be compared with each other.
    let mut having: HashMap<&str, usize> = HashMap::new();
    let mut listing: HashMap<(&str, String), usize> = HashMap::new();
    for variant in &union.variants {
        for field in fields(api, variant) {
            *having.entry(&field.wire).or_default() += 1;
            for value in listed(api, field) {
                *listing.entry((&field.wire, value.to_owned())).or_default() += 1;
            }
        }
    }
    let key = |(index, variant): (usize, &UnionVariant)| {
        if let Some(value) = variant.tag_values.first() {
            return (value.clone(), words::of(value));
        }
        if let Some(own) = distinguishing_property(fields(api, variant), &having) {
            return (format!("variant {own}"), words::of(own));
        }
        let words = own_values(api, variant, &listing);
        let words = words.unwrap_or_else(|| kind_words(api, variant));
        (format!("variant {}", index + 1), words)
    };
    union.variants.iter().enumerate().map(key).collect()
}

/// Returns the words of the one or two values of a member that only this variant lists: `completed`, `queued or
/// running`. Otherwise those of its only member.
fn own_values(api: &Api, variant: &UnionVariant, listing: &HashMap<(&str, String), usize>) -> Option<Vec<String>> {
    let fields = fields(api, variant);
    let of_field = |field: &Field| {
        let values: Vec<&str> = listed(api, field).collect();
        let is_own = |value: &&str| listing.get(&(field.wire.as_str(), (*value).to_owned())) == Some(&1);
        // A number or a boolean says nothing without the member's name.
        let is_text = matches!(field.ty, Ty::Named(_)) && values.iter().all(|value| value.parse::<i64>().is_err());
        let name = |value: &&str| {
            if is_text {
                words::of(value)
            } else {
                words::of(&format!("{} {value}", field.wire))
            }
        };
        let words: Vec<Vec<String>> = values.iter().map(name).collect();
        let is_named = (1..=2).contains(&words.len()) && words.iter().all(|words| !words.is_empty());
        (is_named && values.iter().all(is_own)).then(|| words.join(&"or".to_owned()))
    };
    fields.iter().find_map(of_field).or_else(|| match fields {
        [only] if listed(api, only).next().is_none() => Some(words::of(&only.wire)),
        _ => None,
    })
}

/// Returns the values that the document lists for a member.
fn listed<'a>(api: &'a Api, field: &'a Field) -> impl Iterator<Item = &'a str> {
    let scalar = match &field.ty {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Enum(scalar) => Some(scalar),
            _ => None,
        },
        _ => None,
    };
    let values = scalar.into_iter().flat_map(|scalar| &scalar.variants);
    let only = field.only.map(|only| if only { "true" } else { "false" });
    values.map(|value| value.wire.as_str()).chain(only)
}

/// Returns the words for a variant by the kind of its values: the value of an enum with only one.
fn kind_words(api: &Api, variant: &UnionVariant) -> Vec<String> {
    let word = match (&variant.ty, element(&variant.ty)) {
        (Ty::List(_), _) => "item",
        (Ty::Map(_), _) => "entry",
        (_, Ty::Named(id)) => match &api.types[*id].kind {
            TypeKind::Enum(scalar) => match scalar.variants.as_slice() {
                [only] if !words::of(&only.wire).is_empty() => return words::of(&only.wire),
                _ if scalar.integer => "number",
                _ => "keyword",
            },
            _ => "variant",
        },
        _ => "variant",
    };
    vec![word.to_owned()]
}

/// Returns the property that only this variant of a union has: a required one, if possible.
fn distinguishing_property<'a>(fields: &'a [Field], having: &HashMap<&str, usize>) -> Option<&'a str> {
    let mut own = fields
        .iter()
        .filter(|field| having.get(field.wire.as_str()) == Some(&1));
    let first = own.clone().next();
    own.find(|field| field.required)
        .or(first)
        .map(|field| field.wire.as_str())
}

/// Returns the members of a variant that is an object.
fn fields<'a>(api: &'a Api, variant: &UnionVariant) -> &'a [Field] {
    match element(&variant.ty) {
        Ty::Named(id) => match &api.types[*id].kind {
            TypeKind::Object(object) => object.fields.as_slice(),
            _ => &[],
        },
        _ => &[],
    }
}

/// Returns the innermost element of a list or map.
fn element(ty: &Ty) -> &Ty {
    match ty {
        Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Boxed(inner) => element(inner),
        ty => ty,
    }
}

/// Records a use; returns it when the type has a name.
fn add<'a>(uses: &'a mut [Vec<Use>], holder: Holder, wire: &str, ty: &Ty) -> Option<&'a mut Use> {
    let (mut ty, mut depth, mut listed) = (ty, 0, false);
    loop {
        match ty {
            Ty::List(inner) => {
                (ty, depth, listed) = (inner, depth + 1, true);
            }
            Ty::Map(inner) => {
                (ty, depth) = (inner, depth + 1);
            }
            Ty::Tuple(items) => {
                for item in items {
                    add(uses, holder, wire, item);
                }
                return None;
            }
            Ty::Nullable(inner) | Ty::Boxed(inner) => ty = inner,
            Ty::Named(id) => {
                let plain = match wire {
                    // The use of the type of further members.
                    "*" => vec!["entry".to_owned()],
                    wire => words::of(wire),
                };
                let all = &mut uses[id.0 as usize];
                all.push(Use {
                    holder,
                    words: if depth > 0 { words::singular(&plain) } else { plain },
                    wire: wire.to_owned(),
                    variant: false,
                    listed,
                    depth,
                });
                return all.last_mut();
            }
            _ => return None,
        }
    }
}

/// Returns the use in the form of the lock. Types that contain it are written by name, so they must be named first.
pub(super) fn key(api: &Api, names: &[Option<String>], used: &Use) -> Option<String> {
    let mut key = match used.holder {
        Holder::Body(index) if used.wire.is_empty() => {
            format!("{}.body", api.operations[index].id)
        }
        Holder::Body(index) | Holder::Part(index) => {
            format!("{}.body.{}", api.operations[index].id, used.wire)
        }
        Holder::Response(index, status, success) => {
            let first = api.operations[index].first_response().map(|r| r.status);
            match status {
                status if success && first == Some(status) => {
                    format!("{}.response", api.operations[index].id)
                }
                StatusRange::Exact(code) => format!("{}.response.{code}", api.operations[index].id),
                StatusRange::Class(class) => {
                    format!("{}.response.{class}XX", api.operations[index].id)
                }
                StatusRange::Default => format!("{}.response.default", api.operations[index].id),
            }
        }
        Holder::Parameter(index, location) => {
            format!("{}.{}.{}", api.operations[index].id, location_key(location), used.wire)
        }
        Holder::Type(id) => {
            let name = names[id.0 as usize].as_ref()?;
            if used.wire.is_empty() {
                name.clone()
            } else {
                format!("{name}.{}", used.wire)
            }
        }
    };
    if matches!(used.holder, Holder::Response(..)) && used.wire == STREAM {
        key.push_str(".stream");
    }
    for _ in 0..used.depth {
        key.push_str(".*");
    }
    Some(key)
}

pub(super) fn location_key(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}

/// Finds the type that a location in the configuration (`Bot.user.tags.*`, `createBot.body.medias.*`) leads to.
pub(super) fn find(api: &Api, place: &str) -> Option<TypeId> {
    roots(api, place).find_map(|(ty, rest)| walk(api, ty, rest))
}

/// Returns the types and remaining paths that a location may start from.
fn roots<'a>(api: &'a Api, place: &'a str) -> impl Iterator<Item = (Ty, &'a str)> {
    let after = |name: &str| -> Option<&'a str> {
        let rest = place.strip_prefix(name)?;
        if rest.is_empty() {
            return Some(rest);
        }
        rest.strip_prefix('.')
    };
    let components = api
        .types
        .live()
        .filter_map(move |(id, ty)| Some((Ty::Named(id), after(ty.component.as_deref()?)?)));
    let operations = api.operations.iter().flat_map(move |operation| {
        let rest = after(&operation.id).unwrap_or_default();
        of_operation(operation, rest)
    });
    components.chain(operations)
}

fn of_operation<'a>(operation: &Operation, rest: &'a str) -> Vec<(Ty, &'a str)> {
    let (head, tail) = rest.split_once('.').unwrap_or((rest, ""));
    match head {
        "body" => operation.body.iter().flat_map(|body| in_body(body, tail)).collect(),
        "response" => operation
            .first_response()
            .map(|response| (response.ty.clone(), tail))
            .into_iter()
            .collect(),
        _ => operation
            .parameters
            .iter()
            .filter(|parameter| location_key(parameter.location) == head)
            .filter_map(|parameter| {
                let rest = tail.strip_prefix(parameter.wire.as_str())?;
                Some((parameter.ty.clone(), rest.strip_prefix('.').unwrap_or(rest)))
            })
            .collect(),
    }
}

/// Returns where a location in a body may start: one of its contents, or a part of one.
fn in_body<'a>(body: &Body, tail: &'a str) -> Vec<(Ty, &'a str)> {
    let under = |wire: &str| {
        let rest = tail.strip_prefix(wire)?;
        rest.strip_prefix('.').or(rest.is_empty().then_some(rest))
    };
    let preferred = std::iter::once((body.content.ty.clone(), tail));
    let others = body.contents().enumerate().skip(1);
    let others = others.filter_map(|(at, content)| {
        let rest = under(&wire_of(at, content))?;
        Some((content.ty.clone(), rest))
    });
    let parts = body.contents().flat_map(|content| &content.parts);
    let parts = parts.filter_map(|part| Some((part.ty.clone(), under(&part.wire)?)));
    preferred.chain(others).chain(parts).collect()
}

/// Returns how a content of a body is written in a location: the preferred one is the body itself.
fn wire_of(at: usize, content: &Content) -> String {
    match at {
        0 => String::new(),
        _ => form_of(content),
    }
}

fn walk(api: &Api, mut ty: Ty, path: &str) -> Option<TypeId> {
    let mut segments = path.split('.').filter(|segment| !segment.is_empty());
    loop {
        while let Ty::Nullable(inner) | Ty::Boxed(inner) = ty {
            ty = *inner;
        }
        if let Ty::Named(id) = ty
            && let TypeKind::Alias(target) | TypeKind::Wrapper(target) = &api.types[id].kind
        {
            ty = target.clone();
            continue;
        }
        let Some(segment) = segments.next() else {
            let Ty::Named(id) = ty else { return None };
            return api.types[id].live.then_some(id);
        };
        ty = match (&ty, segment) {
            (Ty::List(inner) | Ty::Map(inner), "*") => (**inner).clone(),
            (Ty::Tuple(items), index) => items.get(index.parse::<usize>().ok()?)?.clone(),
            (Ty::Named(id), segment) => match &api.types[*id].kind {
                TypeKind::Object(object) => object.fields.iter().find(|field| field.wire == segment)?.ty.clone(),
                TypeKind::Union(union) => union
                    .variants
                    .iter()
                    .zip(variant_keys(api, union))
                    .find(|(variant, (key, _))| {
                        variant.tag_values.iter().any(|value| value == segment) || key == segment
                    })?
                    .0
                    .ty
                    .clone(),
                _ => return None,
            },
            _ => return None,
        };
    }
}

/// Returns every location that [`find`] accepts for a type that is used directly, for suggestions.
pub(super) fn known_places(api: &Api, uses: &[Vec<Use>], names: &[Option<String>]) -> Vec<String> {
    let mut places: Vec<String> = api
        .types
        .live()
        .flat_map(|(id, _)| &uses[id.0 as usize])
        .filter_map(|used| key(api, names, used))
        .collect();
    places.sort();
    places
}

/// Returns the subject of an operation: its words without the leading verb, in the singular.
pub(super) fn noun(operation: &Operation) -> Vec<String> {
    const VERBS: &[&str] = &[
        "add", "and", "by", "call", "cancel", "change", "check", "create", "delete", "fetch", "find", "get", "import",
        "insert", "list", "lookup", "make", "modify", "new", "or", "patch", "post", "put", "query", "read", "remove",
        "replace", "retrieve", "save", "search", "send", "set", "store", "submit", "update", "upsert", "validate",
        "write",
    ];
    let words = words::of(&operation.id);
    let skip = words.iter().take_while(|word| VERBS.contains(&word.as_str())).count();
    let mut skip = skip.min(words.len().saturating_sub(1));
    // A number has no meaning without the verb before it (`search-1`).
    let is_number = |word: &String| word.starts_with(|first: char| first.is_ascii_digit());
    while skip > 0 && words.get(skip).is_some_and(is_number) {
        skip -= 1;
    }
    words::singular(&words[skip..])
}

/// Returns true for an operation that changes existing objects.
pub(super) fn updates(operation: &Operation) -> bool {
    matches!(operation.method, Method::Put | Method::Patch)
}
