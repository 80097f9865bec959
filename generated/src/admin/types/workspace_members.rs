//! Types of `workspace-members`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::required;
use crate::admin::types::NextTokenMeta;
use crate::support::{
    Blank, DateTime, UnknownMembers, UnknownValue, json_object, made_from, open_enum,
    state,
};

/// Response of [`Client::create_workspace_member`](crate::admin::Client::create_workspace_member), [`Client::get_workspace_member`](crate::admin::Client::get_workspace_member) and [`Client::update_workspace_member`](crate::admin::Client::update_workspace_member).
#[non_exhaustive]
pub struct WorkspaceMember {
    pub id: String,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    pub email: String,
    pub created_at: DateTime,
    pub role: WorkspaceMemberRole,
    pub profile_picture: Option<String>,
    /// At most 100 characters.
    pub display_name: Option<String>,
    unknown: UnknownMembers,
}
json_object! {
    WorkspaceMember {
        required id = "id",
        optional user_id = "userId",
        required email = "email",
        required created_at = "createdAt",
        required role = "role",
        optional profile_picture = "profilePicture",
        optional display_name = "displayName",
        _ = unknown
    }
}

/// Part of [`CreateWorkspaceMemberBody`](crate::admin::types::CreateWorkspaceMemberBody), [`UpdateWorkspaceMemberBody`](crate::admin::types::UpdateWorkspaceMemberBody) and [`WorkspaceMember`](crate::admin::types::WorkspaceMember).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum WorkspaceMemberRole {
    /// `viewer`
    Viewer,
    /// `billing`
    Billing,
    /// `developer`
    Developer,
    /// `manager`
    Manager,
    /// `administrator`
    Administrator,
    /// `owner`
    Owner,
    /// A value that this version of the client does not list. The enum's methods return it.
    Unknown(UnknownValue),
}
open_enum! {
    WorkspaceMemberRole: Unknown {
        Viewer = "viewer", Billing = "billing", Developer = "developer", Manager = "manager",
        Administrator = "administrator", Owner = "owner",
    }
}

/// Response of [`Client::list_workspace_members`](crate::admin::Client::list_workspace_members).
#[non_exhaustive]
pub struct ListWorkspaceMembersResponse {
    pub members: Vec<WorkspaceMember>,
    pub meta: NextTokenMeta,
    unknown: UnknownMembers,
}
json_object! {
    ListWorkspaceMembersResponse {
        required members = "members",
        required meta = "meta",
        _ = unknown
    }
}

/// Fields of the workspace member.
///
/// Request body of [`Client::create_workspace_member`](crate::admin::Client::create_workspace_member).
#[must_use]
#[non_exhaustive]
pub struct CreateWorkspaceMemberBody {
    /// Format: `email`.
    pub email: String,
    pub role: WorkspaceMemberRole,
    unknown: UnknownMembers,
}
json_object! {
    CreateWorkspaceMemberBody {
        required email = "email",
        required role = "role",
        _ = unknown
    }
}

impl CreateWorkspaceMemberBody {
    /// Sets each member by its name. [`build`](CreateWorkspaceMemberBodyBuilder::build) compiles once all required members are set.
    pub fn builder() -> CreateWorkspaceMemberBodyBuilder<
        required::email,
        required::role,
    > {
        CreateWorkspaceMemberBodyBuilder(Blank::blank(), std::marker::PhantomData)
    }
}

/// Builds [`CreateWorkspaceMemberBody`]: [`CreateWorkspaceMemberBody::builder`]. `S0` and `S1` are `Set` once `email` and `role` are set.
#[derive(Debug, Clone)]
#[must_use]
pub struct CreateWorkspaceMemberBodyBuilder<S0, S1>(
    pub(crate) CreateWorkspaceMemberBody,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> CreateWorkspaceMemberBodyBuilder<S0, S1> {
    pub fn email(
        mut self,
        email: impl Into<String>,
    ) -> CreateWorkspaceMemberBodyBuilder<state::Set, S1> {
        self.0.email = email.into();
        CreateWorkspaceMemberBodyBuilder(self.0, std::marker::PhantomData)
    }

    pub fn role(
        mut self,
        role: impl Into<WorkspaceMemberRole>,
    ) -> CreateWorkspaceMemberBodyBuilder<S0, state::Set> {
        self.0.role = role.into();
        CreateWorkspaceMemberBodyBuilder(self.0, std::marker::PhantomData)
    }

    /// Returns the value. The compiler names each required member that is not set.
    pub fn build(self) -> CreateWorkspaceMemberBody
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

made_from! { CreateWorkspaceMemberBody from value: WorkspaceMember =>
    [email role]
}

/// Fields of the workspace member.
///
/// Request body of [`Client::update_workspace_member`](crate::admin::Client::update_workspace_member).
#[derive(Default)]
#[must_use]
#[non_exhaustive]
pub struct UpdateWorkspaceMemberBody {
    pub role: Option<WorkspaceMemberRole>,
    unknown: UnknownMembers,
}
json_object! {
    UpdateWorkspaceMemberBody {
        optional role = "role",
        _ = unknown
    }
}

impl UpdateWorkspaceMemberBody {
    /// Creates a value with nothing set.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn role(mut self, role: impl Into<WorkspaceMemberRole>) -> Self {
        self.role = Some(role.into());
        self
    }
}

made_from! { UpdateWorkspaceMemberBody from value: WorkspaceMember =>
    []
    role = Some(value.role);
}
