//! Values that are set by name: types with a builder, the names of the builders, and parameters.
//!
//! Arguments are easily mixed up when there are more than two, or two of one type: such a type has a builder. The lock
//! keeps a builder once it exists: then code continues to compile when a member becomes optional. For the same reason
//! `new` keeps its arguments: such a type can have a builder too, without them.
//!
//! The same holds for the required parameters of an operation. Those in the path are always arguments, since the path
//! shows their order. A parameter with only one value need not be given; the lock keeps that when there are more
//! values.

use std::collections::HashSet;
use std::iter;

use super::lock::NameLock;
use crate::ident::Scope;
use crate::model::{Api, ObjectType, Operation, Parameter, ParameterLocation, Style, Ty, Type, TypeKind, Types};

/// The maximum number of members that are passed as arguments.
const IN_A_ROW: usize = 2;

/// Names the builders, and stores them in the lock.
pub(super) fn claim(api: &mut Api, scope: &mut Scope, lock: &mut NameLock) {
    let built: Vec<usize> = api
        .types
        .live()
        .filter(|(_, ty)| ty.in_request)
        .filter(|(_, ty)| match &ty.kind {
            TypeKind::Object(object) => is_mistakable(&api.types, ty, object) || lock.builds(&ty.name),
            _ => false,
        })
        .map(|(id, _)| id.0 as usize)
        .collect();
    let mut is_built = vec![false; api.types.0.len()];
    for index in built {
        is_built[index] = true;
        if let Some(ty) = api.types.0.get_mut(index) {
            ty.builder_name = scope.claim(&format!("{}Builder", ty.name), "", "");
            lock.remember_builder(&ty.name);
            lock.remember_arguments(&ty.name, iter::empty());
        }
    }
    for (index, is_built) in is_built.into_iter().enumerate() {
        if is_built {
            continue;
        }
        let Some((taken, kept)) = arguments(&api.types, index, lock) else {
            continue;
        };
        let ty = &mut api.types.0[index];
        lock.remember_arguments(&ty.name, taken.iter().map(String::as_str));
        if !kept.is_empty() {
            ty.builder_name = scope.claim(&format!("{}Builder", ty.name), "", "");
            ty.kept = kept;
        }
    }
}

/// Marks the parameters that the caller need not give, and those that are set by name, and stores both in the lock.
pub(super) fn parameters(api: &mut Api, lock: &mut NameLock) {
    let types = &api.types;
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            let is_json = parameter.style == Style::Json;
            if !parameter.required || is_json || parameter.location == ParameterLocation::Path {
                continue;
            }
            let recorded = lock.preset(&operation.id, &parameter.wire);
            let value = recorded.and_then(|wire| types.value(&parameter.ty, wire));
            let value = value.or_else(|| types.only_value(&parameter.ty));
            parameter.preset = value.map(|(_, value)| value.wire.clone());
            if let Some(value) = &parameter.preset {
                lock.remember_preset(&operation.id, &parameter.wire, value);
            }
        }
        if !lock.names_parameters(&operation.id) && !mixes_up(types, operation) {
            continue;
        }
        for parameter in &mut operation.parameters {
            let in_path = parameter.location == ParameterLocation::Path;
            parameter.by_name = parameter.is_argument() && !in_path;
        }
        lock.remember_parameters(&operation.id);
    }
}

/// Returns whether an argument that is not in the path could be mistaken for another one.
fn mixes_up(types: &Types, operation: &Operation) -> bool {
    let arguments = || operation.arguments().enumerate();
    let others = || arguments().filter(|(_, one)| one.location != ParameterLocation::Path);
    let is_like_another = |(index, other): (usize, &Parameter)| {
        let ty = argument_type(types, &other.ty);
        arguments().any(|(at, one)| at != index && is_mistaken(argument_type(types, &one.ty), ty))
    };
    others().count() > IN_A_ROW || others().any(is_like_another)
}

/// Returns whether arguments of these two types could be exchanged and still compile.
fn is_mistaken(one: &Ty, other: &Ty) -> bool {
    one == other || [one, other].contains(&&Ty::Any)
}

/// Returns the members that `new` of a type takes, and those of them that need not be given any more. The latter are
/// kept only if all recorded arguments still exist and no other has to be given: otherwise calls of `new` don't compile
/// anyway.
fn arguments(types: &Types, index: usize, lock: &NameLock) -> Option<(Vec<String>, Vec<String>)> {
    let ty = types.0.get(index)?;
    let TypeKind::Object(object) = &ty.kind else {
        return None;
    };
    if !ty.live || !ty.in_request {
        return None;
    }
    let given: Vec<&str> = ty.given(types, object).map(|field| &*field.wire).collect();
    let recorded: Vec<&str> = lock.arguments(&ty.name).collect();
    let may_be_given = object.fields.iter().filter(|field| {
        let presence = field.presence(ty.in_request, ty.in_response);
        !field.read_only && field.first_value(types, presence).is_none()
    });
    let may_be_given: HashSet<&str> = may_be_given.map(|field| &*field.wire).collect();
    let known: HashSet<&str> = recorded.iter().copied().collect();
    let compatible =
        given.iter().all(|wire| known.contains(wire)) && recorded.iter().all(|wire| may_be_given.contains(wire));
    let needed: HashSet<&str> = given.iter().copied().collect();
    let kept = recorded.iter().filter(|wire| compatible && !needed.contains(*wire));
    let kept: Vec<String> = kept.map(|wire| (*wire).to_owned()).collect();
    let arguments = given.iter().map(|wire| (*wire).to_owned());
    Some((arguments.chain(kept.iter().cloned()).collect(), kept))
}

/// Returns whether arguments could be passed in another order and still compile.
fn is_mistakable(types: &Types, ty: &Type, object: &ObjectType) -> bool {
    let given: Vec<&Ty> = ty
        .given(types, object)
        .map(|field| argument_type(types, &field.ty))
        .collect();
    match given.as_slice() {
        [one, other] => is_mistaken(one, other),
        all => all.len() > IN_A_ROW,
    }
}

/// Returns the type of the argument for a member.
fn argument_type<'a>(types: &'a Types, ty: &'a Ty) -> &'a Ty {
    match types.behind(ty) {
        Ty::Nullable(inner) => match types.behind(inner) {
            Ty::Nullable(_) => inner,
            _ => argument_type(types, inner),
        },
        Ty::Bytes => &Ty::String,
        // A string is accepted too.
        Ty::Named(id) if matches!(&types[*id].kind, TypeKind::Enum(scalar) if !scalar.integer) => &Ty::String,
        Ty::Unit => &Ty::JsonObject,
        ty => ty,
    }
}

/// Returns a letter that forms no name of a type or request with the number behind it, for the names of type
/// parameters.
pub(super) fn state_prefix(api: &Api) -> char {
    let mut taken = HashSet::new();
    let types = api.types.live().map(|(_, ty)| &ty.name);
    for name in types.chain(api.operations.iter().map(|one| &one.request_name)) {
        let mut characters = name.chars();
        let first = characters.next();
        if !characters.as_str().is_empty() && characters.all(|c| c.is_ascii_digit()) {
            taken.extend(first);
        }
    }
    let mut letters = 'S'..='Z';
    letters.find(|letter| !taken.contains(letter)).unwrap_or('S')
}
