//! A small API for the tests: users, their pages, and a union.

use crate::diagnostic::Location;
use crate::model::{
    Api, Body, BodyKind, ChosenBy, ClientHeader, Content, Credential, CredentialKind, Docs, EnumVariant, Field, Group,
    Integer, Method, NextPage, ObjectType, Operation, PageInput, Paging, Parameter, ParameterLocation, Response,
    ScalarEnum, Server, StatusRange, Style, Success, Tag, Ty, Type, TypeId, TypeKind, UnionType, UnionVariant,
};

pub(super) const USER: TypeId = TypeId(0);
pub(super) const UPDATE: TypeId = TypeId(1);
const PAGE: TypeId = TypeId(2);
const KIND: TypeId = TypeId(4);
const CONTENT: TypeId = TypeId(5);

fn docs(text: &str) -> Docs {
    Docs {
        description: Some(text.to_owned()),
        ..Docs::default()
    }
}

fn field(wire: &str, name: &str, ty: Ty, required: bool, nullable: bool) -> Field {
    Field {
        wire: wire.to_owned(),
        name: name.to_owned(),
        ty,
        required,
        nullable,
        read_only: false,
        write_only: false,
        secret: false,
        only: None,
        starts: None,
        docs: Docs::default(),
        place: Location::ROOT,
    }
}

fn ty(name: &str, kind: TypeKind, in_request: bool) -> Type {
    Type {
        kind,
        docs: Docs::default(),
        place: Location::ROOT,
        component: Some(name.to_owned()),
        titles: Vec::new(),
        live: true,
        name: name.to_owned(),
        builder_name: String::new(),
        kept: Vec::new(),
        made_from: Vec::new(),
        nullable_entry: false,
        open_item: false,
        group: Some(0),
        in_request,
        in_response: !in_request,
    }
}

fn object(fields: Vec<Field>) -> TypeKind {
    TypeKind::Object(ObjectType {
        fields,
        unknown_name: "unknown".to_owned(),
        ..ObjectType::default()
    })
}

fn parameter(wire: &str, name: &str, location: ParameterLocation, ty: Ty) -> Parameter {
    Parameter {
        wire: wire.to_owned(),
        name: name.to_owned(),
        entry_name: String::new(),
        by_name: false,
        preset: None,
        location,
        style: if location == ParameterLocation::Path {
            Style::Simple
        } else {
            Style::Form
        },
        explode: location == ParameterLocation::Query,
        allow_reserved: false,
        required: location == ParameterLocation::Path,
        ty,
        docs: Docs::default(),
        place: Location::ROOT,
    }
}

fn operation(id: &str, method: Method, method_name: &str, request: &str, response: Ty) -> Operation {
    let empty = response == Ty::Unit;
    Operation {
        id: id.to_owned(),
        method,
        path: "/users/{id}".to_owned(),
        docs: Docs::default(),
        place: Location::ROOT,
        parameters: Vec::new(),
        body: None,
        responses: vec![Response {
            status: StatusRange::Exact(200),
            media_type: "application/json".to_owned(),
            kind: BodyKind::Json,
            ty: response,
            stream: None,
            also: Vec::new(),
            unread: Vec::new(),
            as_stream: None,
            headers: Vec::new(),
            docs: Docs::default(),
            place: Location::ROOT,
        }],
        success: if empty { Success::Empty } else { Success::One },
        headers: None,
        errors: Vec::new(),
        failure: None,
        server: None,
        security: vec![vec!["Token".to_owned()]],
        paging: None,
        tag: None,
        group: 0,
        method_name: method_name.to_owned(),
        request_name: request.to_owned(),
    }
}

fn types() -> Vec<Type> {
    let mut old = field("oldName", "old_name", Ty::String, false, false);
    old.docs = Docs {
        deprecated: true,
        ..docs("Use `name`. It says more.")
    };
    let variant = |wire: &str, name: &str| EnumVariant {
        wire: wire.to_owned(),
        name: name.to_owned(),
        called: None,
        description: None,
    };
    let alternative = |name: &str, ty: Ty, tag: &str| UnionVariant {
        docs: None,
        name: name.to_owned(),
        ty,
        tag_values: vec![tag.to_owned()],
        tag_implied: false,
        fallback: false,
        place: Location::ROOT,
    };
    let mut user = ty(
        "User",
        object(vec![
            field("id", "id", Ty::String, true, false),
            field("kind", "r#kind", Ty::Named(KIND), false, false),
            field("friends", "friends", Ty::List(Box::new(Ty::Named(USER))), false, false),
            field("content", "content", Ty::Named(CONTENT), true, true),
        ]),
        false,
    );
    user.docs = docs("A user. See [Foo], <b> and\n```\npanic!()\n");
    let mut update = ObjectType {
        fields: vec![
            field("pictureUrl", "picture_url", Ty::String, false, true),
            field("tags", "tags", Ty::Map(Box::new(Ty::String)), false, false),
            old,
        ],
        additional: Some(Ty::Any),
        additional_name: "additional".to_owned(),
        ..ObjectType::default()
    };
    update.fields[0].docs.constraints.max_length = Some(200);
    update.fields[0].docs.constraints.format = Some("uri".to_owned());
    vec![
        user,
        ty("UpdateUserBody", TypeKind::Object(update), true),
        ty(
            "ListUsersResponse",
            object(vec![
                field("users", "users", Ty::List(Box::new(Ty::Named(USER))), false, false),
                field("meta", "meta", Ty::Named(TypeId(3)), false, false),
            ]),
            false,
        ),
        ty(
            "Meta",
            object(vec![field("nextToken", "next_token", Ty::String, false, true)]),
            false,
        ),
        ty(
            "Kind",
            TypeKind::Enum(ScalarEnum {
                integer: false,
                free: false,
                variants: vec![variant("bot", "Bot"), variant("a \"b\"\n", "AB")],
                unknown: "Unknown".to_owned(),
            }),
            false,
        ),
        ty(
            "Content",
            TypeKind::Union(UnionType {
                several: false,
                chosen_by: ChosenBy::Value,
                tag: Some(Tag {
                    property: "type".to_owned(),
                    declared: true,
                }),
                variants: vec![
                    alternative("Meta", Ty::Named(TypeId(3)), "meta"),
                    alternative("User", Ty::Boxed(Box::new(Ty::Named(USER))), "user"),
                ],
                unknown: "Unknown".to_owned(),
            }),
            false,
        ),
        ty(
            "Level",
            TypeKind::Enum(ScalarEnum {
                integer: true,
                free: false,
                variants: vec![variant("-1", "Minus1"), variant("2", "N2")],
                unknown: "Unknown".to_owned(),
            }),
            true,
        ),
    ]
}

#[allow(clippy::too_many_lines, reason = "one API, written out")]
pub(super) fn api() -> Api {
    let mut list = operation("listUsers", Method::Get, "list_users", "ListUsers", Ty::Named(PAGE));
    let mut tags = parameter("tags", "tags", ParameterLocation::Query, Ty::Map(Box::new(Ty::String)));
    tags.entry_name = "tag".to_owned();
    let levels = Ty::List(Box::new(Ty::Integer(Integer::I64)));
    list.parameters = vec![
        parameter("nextToken", "next_token", ParameterLocation::Query, Ty::String),
        tags,
        parameter("levels", "levels", ParameterLocation::Query, levels),
    ];
    list.paging = Some(Paging {
        next: NextPage::Token {
            input: PageInput::Parameter(0),
            at: vec![1, 0],
        },
        items_at: vec![0],
        item: Ty::Named(USER),
        page: Ty::Named(PAGE),
    });
    let mut update = operation("updateUser", Method::Put, "update_user", "UpdateUser", Ty::Named(USER));
    update.parameters = vec![parameter("id", "id", ParameterLocation::Path, Ty::String)];
    update.parameters[0].docs = docs("Who.");
    update.body = Some(Body {
        content: Content {
            media_type: "application/json".to_owned(),
            also: Vec::new(),
            kind: BodyKind::Json,
            ty: Ty::Named(UPDATE),
            form: Vec::new(),
            parts: Vec::new(),
            name: "body".to_owned(),
            method_name: String::new(),
            parts_name: String::new(),
        },
        others: Vec::new(),
        required: true,
        docs: Docs::default(),
        place: Location::ROOT,
    });
    let mut match_ = operation("match", Method::Delete, "r#match", "Match", Ty::Unit);
    match_.docs = Docs {
        deprecated: true,
        ..Docs::default()
    };
    let mut api = Api {
        module: "users".to_owned(),
        document: "users.json".to_owned(),
        title: "Users API".to_owned(),
        version: "1.2".to_owned(),
        description: None,
        base_url_env: None,
        idempotency_header: None,
        webhook_signature: None,
        servers: vec![Server {
            url: "https://api.test".to_owned(),
            ..Server::default()
        }],
        credentials: vec![Credential {
            key: "Token".to_owned(),
            setter: "token".to_owned(),
            source_setter: "token_source".to_owned(),
            client_setter: String::new(),
            kind: CredentialKind::Bearer,
            env: Some("TOKEN".to_owned()),
            description: None,
        }],
        client_headers: vec![ClientHeader {
            wire: "x-bot-id".to_owned(),
            name: "bot_id".to_owned(),
            env: None,
            except: Vec::new(),
            required: true,
            optional_for: Vec::new(),
            docs: Docs::default(),
        }],
        operations: vec![list, update, match_],
        groups: vec![Group {
            segment: "users".to_owned(),
            module: "users".to_owned(),
            features: Vec::new(),
        }],
        state_prefix: 'S',
        ..Api::default()
    };
    for ty in types() {
        api.types.push(ty);
    }
    api
}
