//! Types of `workspace-members`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::types::NextTokenMeta;
use crate::support::{json_object, open_enum};

/// The call succeeded.
///
/// Answer of [`Client::create_workspace_member`](crate::admin::Client::create_workspace_member), [`Client::get_workspace_member`](crate::admin::Client::get_workspace_member) and [`Client::update_workspace_member`](crate::admin::Client::update_workspace_member).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct WorkspaceMember {
    pub id: String,
    /// Format: `uuid`.
    pub user_id: Option<String>,
    pub email: String,
    pub created_at: String,
    pub role: WorkspaceMemberRole,
    pub profile_picture: Option<String>,
    /// At most 100 characters.
    pub display_name: Option<String>,
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
    }
}

open_enum! {
    /// Part of [`CreateWorkspaceMemberBody`](crate::admin::types::CreateWorkspaceMemberBody), [`UpdateWorkspaceMemberBody`](crate::admin::types::UpdateWorkspaceMemberBody) and [`WorkspaceMember`](crate::admin::types::WorkspaceMember).
    pub enum WorkspaceMemberRole: Unknown {
        /// `viewer`
        Viewer = "viewer",
        /// `billing`
        Billing = "billing",
        /// `developer`
        Developer = "developer",
        /// `manager`
        Manager = "manager",
        /// `administrator`
        Administrator = "administrator",
        /// `owner`
        Owner = "owner",
    }
}

/// The call succeeded.
///
/// Answer of [`Client::list_workspace_members`](crate::admin::Client::list_workspace_members).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ListWorkspaceMembersResponse {
    pub members: Vec<WorkspaceMember>,
    pub meta: NextTokenMeta,
}

json_object! {
    ListWorkspaceMembersResponse {
        required members = "members",
        required meta = "meta",
    }
}

/// Fields of the workspace member.
///
/// Body of [`Client::create_workspace_member`](crate::admin::Client::create_workspace_member).
#[derive(Debug, Clone, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct CreateWorkspaceMemberBody {
    /// Format: `email`.
    pub email: String,
    pub role: WorkspaceMemberRole,
}

json_object! {
    CreateWorkspaceMemberBody {
        required email = "email",
        required role = "role",
    }
}

impl CreateWorkspaceMemberBody {
    /// With all that is required.
    pub fn new(email: impl Into<String>, role: WorkspaceMemberRole) -> Self {
        Self { email: email.into(), role }
    }
}

/// Fields of the workspace member.
///
/// Body of [`Client::update_workspace_member`](crate::admin::Client::update_workspace_member).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct UpdateWorkspaceMemberBody {
    pub role: Option<WorkspaceMemberRole>,
}

json_object! {
    UpdateWorkspaceMemberBody {
        optional role = "role",
    }
}

impl UpdateWorkspaceMemberBody {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    pub fn role(mut self, role: WorkspaceMemberRole) -> Self {
        self.role = Some(role);
        self
    }
}
