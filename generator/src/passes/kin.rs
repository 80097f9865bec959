//! Request types that can be created from response types: a value that was read, is changed and sent back.
//!
//! Kin are the body of an operation and the objects in its response, types whose names differ only in a suffix
//! (`ActionPatch`, `Action`), and the types of the same member of two kin. Kin convert when each member that both have
//! does: a value becomes present, a map keeps its entries, and members that only the response has are left out. A list
//! does not become a map, so such kin have no conversion.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::model::{
    Api, Body, BodyKind, Field, Method, ObjectType, Operation, Presence, Ty, Type, TypeId, TypeKind, Types,
};

/// The suffixes that distinguish a request type from its kin.
const SUFFIXES: [&str; 2] = ["Input", "Patch"];

/// A request type and the response type that it is created from.
type Pair = (TypeId, TypeId);

/// Stores for each request type the response types that convert into it.
pub(super) fn find(api: &mut Api) {
    let mut open: Vec<Pair> = seeds(api);
    let mut pairs: BTreeSet<Pair> = BTreeSet::new();
    while let Some(pair) = open.pop() {
        if pair.0 != pair.1 && objects(&api.types, pair).is_some() && pairs.insert(pair) {
            open.extend(members(&api.types, pair));
        }
    }
    remove_impossible(&api.types, &mut pairs);
    let (entries, items) = (nullable_entries(&api.types), open_items(&api.types));
    for item in items {
        if let Some(ty) = api.types.0.get_mut(item.0 as usize) {
            ty.open_item = true;
        }
    }
    for (request, response) in pairs {
        if let Some(ty) = api.types.0.get_mut(request.0 as usize) {
            ty.made_from.push(response);
            ty.nullable_entry = entries.contains(&request);
        }
    }
}

/// Removes conversions that are not possible. Others may need one that is removed, so these are looked at again.
fn remove_impossible(types: &Types, pairs: &mut BTreeSet<Pair>) {
    let mut needed_by: HashMap<Pair, Vec<Pair>> = HashMap::new();
    for pair in pairs.iter() {
        for part in members(types, *pair).chain(additional(types, *pair)) {
            needed_by.entry(part).or_default().push(*pair);
        }
    }
    let mut open: Vec<Pair> = pairs.iter().copied().collect();
    while let Some(pair) = open.pop() {
        if pairs.contains(&pair) && !converts_object(types, pair, pairs) {
            pairs.remove(&pair);
            open.extend(needed_by.remove(&pair).into_iter().flatten());
        }
    }
}

/// Returns the types of map values that may be null, in members of requests.
fn nullable_entries(types: &Types) -> BTreeSet<TypeId> {
    let values = sent_fields(types).filter_map(|field| match types.behind(without_null(&field.ty)) {
        Ty::Map(value) => Some(types.behind(value)),
        _ => None,
    });
    let nullable = values.filter(|value| matches!(value, Ty::Nullable(_)));
    nullable.filter_map(|value| named(types, value)).collect()
}

/// Returns the types of list items in members of requests that have any members beside those of the document.
fn open_items(types: &Types) -> BTreeSet<TypeId> {
    let items = sent_fields(types).filter_map(|field| match types.behind(without_null(&field.ty)) {
        Ty::List(item) => match types.behind(item) {
            Ty::Named(id) => Some(*id),
            _ => None,
        },
        _ => None,
    });
    let open = |id: &TypeId| match &types[*id].kind {
        TypeKind::Object(object) => matches!(object.additional, Some(Ty::Any)),
        _ => false,
    };
    items.filter(open).collect()
}

/// Returns the members of all objects in requests.
fn sent_fields(types: &Types) -> impl Iterator<Item = &Field> {
    let sent = types.live().filter(|(_, ty)| ty.in_request);
    let objects = sent.filter_map(|(_, ty)| match &ty.kind {
        TypeKind::Object(object) => Some(object),
        _ => None,
    });
    objects.flat_map(|object| &object.fields)
}

/// Returns kin by use and by name.
fn seeds(api: &Api) -> Vec<Pair> {
    let mut seeds = Vec::new();
    let mut read_at: HashMap<&str, Vec<&Operation>> = HashMap::new();
    for operation in api.operations.iter().filter(|one| one.method == Method::Get) {
        let path = operation.path.as_str();
        read_at.entry(path).or_default().push(operation);
    }
    for operation in &api.operations {
        let bodies = operation.body.iter().flat_map(Body::contents);
        let sent = bodies.filter(|content| content.kind == BodyKind::Json);
        let sent: Vec<TypeId> = sent.filter_map(|content| named(&api.types, &content.ty)).collect();
        // The body that is sent to a path often has the type that is read there.
        let read = read_at.get(operation.path.as_str()).into_iter().flatten();
        for source in std::iter::once(operation).chain(read.copied()) {
            if sent.is_empty() {
                break;
            }
            let held = held(api, source);
            for request in &sent {
                seeds.extend(held.iter().map(|response| (*request, *response)));
            }
        }
    }
    let by_name: BTreeMap<&str, TypeId> = (api.types.live()).map(|(id, ty)| (ty.name.as_str(), id)).collect();
    for (id, ty) in api.types.live() {
        let plain = SUFFIXES.iter().find_map(|suffix| ty.name.strip_suffix(suffix));
        if let Some(response) = plain.and_then(|plain| by_name.get(plain)) {
            seeds.push((id, *response));
        }
    }
    seeds
}

/// Returns the objects that a response contains.
fn held(api: &Api, operation: &Operation) -> Vec<TypeId> {
    let response = operation.main_response();
    let Some(content) = response.and_then(|response| named(&api.types, &response.ty)) else {
        return Vec::new();
    };
    // An inline object of one response is only a container: the types in it count.
    let mut held = Vec::new();
    if api.types[content].component.is_some() {
        held.push(content);
    }
    if let TypeKind::Object(object) = &api.types[content].kind {
        let members = object.fields.iter();
        held.extend(members.filter_map(|field| named(&api.types, &field.ty)));
    }
    held
}

/// Returns the named type, also if it is boxed or nullable.
fn named(types: &Types, ty: &Ty) -> Option<TypeId> {
    match types.behind(ty) {
        Ty::Named(id) => Some(*id),
        Ty::Boxed(inner) | Ty::Nullable(inner) => match types.behind(inner) {
            Ty::Named(id) => Some(*id),
            _ => None,
        },
        _ => None,
    }
}

/// Returns both as objects, if one is sent and the other is received.
fn objects(types: &Types, (request, response): Pair) -> Option<[(&Type, &ObjectType); 2]> {
    let (sent, received) = (&types[request], &types[response]);
    match (&sent.kind, &received.kind) {
        (TypeKind::Object(to), TypeKind::Object(from)) if sent.in_request && received.in_response => {
            Some([(sent, to), (received, from)])
        }
        _ => None,
    }
}

/// Returns the members that both have.
fn shared<'a>(to: &'a ObjectType, from: &'a ObjectType) -> impl Iterator<Item = (&'a Field, &'a Field)> {
    let known = by_name(from);
    let sent = to.fields.iter().filter(|field| !field.read_only);
    sent.filter_map(move |field| Some((field, *known.get(field.wire.as_str())?)))
}

/// Returns the members of an object by their names; of equal names the first.
fn by_name(object: &ObjectType) -> HashMap<&str, &Field> {
    let fields = object.fields.iter().rev();
    fields.map(|field| (field.wire.as_str(), field)).collect()
}

/// Returns the types of the same members of both.
fn members(types: &Types, pair: Pair) -> impl Iterator<Item = Pair> {
    let both = objects(types, pair).into_iter();
    let fields = both.flat_map(|[(_, to), (_, from)]| shared(to, from));
    fields.filter_map(|(field, other)| inner(types, &field.ty, &other.ty))
}

/// Returns the types of the further members of both.
fn additional(types: &Types, pair: Pair) -> Option<Pair> {
    let [(_, to), (_, from)] = objects(types, pair)?;
    inner(types, to.additional.as_ref()?, from.additional.as_ref()?)
}

/// Returns the named types at the same place of both types.
fn inner(types: &Types, to: &Ty, from: &Ty) -> Option<Pair> {
    let (mut to, mut from) = (types.behind(to), types.behind(from));
    // Types are not nested deeper than the document that they come from.
    loop {
        (to, from) = match (to, from) {
            (Ty::List(to), Ty::List(from)) | (Ty::Map(to), Ty::Map(from)) => (&**to, &**from),
            (Ty::Nullable(to) | Ty::Boxed(to), from) => (&**to, from),
            (to, Ty::Nullable(from) | Ty::Boxed(from)) => (to, &**from),
            (Ty::Named(to), Ty::Named(from)) => return Some((*to, *from)),
            _ => return None,
        };
        (to, from) = (types.behind(to), types.behind(from));
    }
}

fn converts_object(types: &Types, pair: Pair, pairs: &BTreeSet<Pair>) -> bool {
    let Some([(sent, to), (received, from)]) = objects(types, pair) else {
        return false;
    };
    let mut common = 0;
    let known = by_name(from);
    for field in &to.fields {
        let presence = field.presence(sent.in_request, sent.in_response);
        let asked =
            matches!(presence, Presence::Required | Presence::Null) && field.first_value(types, presence).is_none();
        let other = known.get(field.wire.as_str());
        let Some(other) = other.filter(|_| !field.read_only) else {
            if asked {
                return false;
            }
            continue;
        };
        common += 1;
        let given = other.presence(received.in_request, received.in_response);
        let present = given == Presence::Required || presence != Presence::Required;
        if !present || !converts(types, without_null(&field.ty), without_null(&other.ty), pairs) {
            return false;
        }
    }
    let additional = match (&to.additional, &from.additional) {
        (Some(to), Some(from)) => converts(types, to, from, pairs),
        _ => true,
    };
    common > 0 && additional
}

/// Returns a member's type without null, which its presence covers.
fn without_null(ty: &Ty) -> &Ty {
    match ty {
        Ty::Nullable(inner) => inner,
        ty => ty,
    }
}

/// Returns whether a value of `from` converts to one of `to`.
fn converts(types: &Types, to: &Ty, from: &Ty, pairs: &BTreeSet<Pair>) -> bool {
    let same = |to: &Ty, from: &Ty| converts(types, to, from, pairs);
    match (types.behind(to), types.behind(from)) {
        (to, from) if to == from => true,
        (Ty::List(to), Ty::List(from))
        | (Ty::Map(to), Ty::Map(from))
        | (Ty::Nullable(to), Ty::Nullable(from))
        | (Ty::Boxed(to), Ty::Boxed(from)) => same(to, from),
        (Ty::Nullable(to) | Ty::Boxed(to), from) => same(to, from),
        (to, Ty::Boxed(from)) => same(to, from),
        (Ty::Named(to), Ty::Named(from)) if pairs.contains(&(*to, *from)) => true,
        (to, from) => is_text(types, to) && is_text(types, from),
    }
}

/// Returns true for a string, or an enum of strings.
fn is_text(types: &Types, ty: &Ty) -> bool {
    match ty {
        Ty::String => true,
        Ty::Named(id) => matches!(&types[*id].kind, TypeKind::Enum(scalar) if !scalar.integer),
        _ => false,
    }
}
