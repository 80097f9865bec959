//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::Client;
use crate::support::{Call, Error, Location, Operation, Response, Style};

pub(crate) static DELETE_BOT: Operation = Operation {
    id: "deleteBot",
    method: "DELETE",
    path: "/v1/admin/bots/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_BOT_ISSUE: Operation = Operation {
    id: "deleteBotIssue",
    method: "DELETE",
    path: "/v1/admin/bots/{id}/issues/{issueId}",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("issueId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_INTEGRATION_SHAREABLE_ID: Operation = Operation {
    id: "deleteIntegrationShareableId",
    method: "DELETE",
    path: "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    server: None,
    parameters: &[
        parameter("botId", Location::Path, Style::Simple, true),
        parameter("integrationId", Location::Path, Style::Simple, true),
        parameter(
            "integrationInstanceAlias",
            Location::Query,
            Style::FormExploded,
            false,
        ),
    ],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static UNLINK_SANDBOXED_CONVERSATIONS: Operation = Operation {
    id: "unlinkSandboxedConversations",
    method: "DELETE",
    path: "/v1/admin/bots/{botId}/integrations/{integrationId}/sandboxed-conversations",
    server: None,
    parameters: &[
        parameter("botId", Location::Path, Style::Simple, true),
        parameter("integrationId", Location::Path, Style::Simple, true),
        parameter(
            "integrationInstanceAlias",
            Location::Query,
            Style::FormExploded,
            false,
        ),
    ],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_BOT_API_KEY: Operation = Operation {
    id: "deleteBotApiKey",
    method: "DELETE",
    path: "/v1/admin/bots/baks/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

/// What can be done under `bots`.
impl Client {
    /// Deletes a bot.
    ///
    /// `DELETE /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    pub fn delete_bot(&self, id: impl Into<String>) -> DeleteBot {
        DeleteBot(self.operation(&DELETE_BOT).arg(0, id.into()))
    }

    /// Deletes one issue of a bot.
    ///
    /// `DELETE /v1/admin/bots/{id}/issues/{issueId}`
    ///
    /// - `id`: Identifier of the bot.
    /// - `issue_id`: Identifier of the issue.
    pub fn delete_bot_issue(
        &self,
        id: impl Into<String>,
        issue_id: impl Into<String>,
    ) -> DeleteBotIssue {
        DeleteBotIssue(
            self.operation(&DELETE_BOT_ISSUE).arg(0, id.into()).arg(1, issue_id.into()),
        )
    }

    /// Experimental: deletes the shareable identifier of an integration on a bot. Like the webhook
    /// identifier it stands for one bot together with one integration version, but in a form that
    /// people can read; the sandbox for integration channels uses it.
    ///
    /// `DELETE /v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    pub fn delete_integration_shareable_id(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> DeleteIntegrationShareableId {
        DeleteIntegrationShareableId(
            self
                .operation(&DELETE_INTEGRATION_SHAREABLE_ID)
                .arg(0, bot_id.into())
                .arg(1, integration_id.into()),
        )
    }

    /// Experimental: detaches every sandboxed conversation from an integration on a bot.
    ///
    /// `DELETE /v1/admin/bots/{botId}/integrations/{integrationId}/sandboxed-conversations`
    ///
    /// - `bot_id`: Identifier of the bot.
    /// - `integration_id`: Identifier of one version of an integration.
    pub fn unlink_sandboxed_conversations(
        &self,
        bot_id: impl Into<String>,
        integration_id: impl Into<String>,
    ) -> UnlinkSandboxedConversations {
        UnlinkSandboxedConversations(
            self
                .operation(&UNLINK_SANDBOXED_CONVERSATIONS)
                .arg(0, bot_id.into())
                .arg(1, integration_id.into()),
        )
    }

    /// Deletes an API key of a bot (BAK).
    ///
    /// `DELETE /v1/admin/bots/baks/{id}`
    ///
    /// - `id`: Identifier of the bot API key.
    pub fn delete_bot_api_key(&self, id: impl Into<String>) -> DeleteBotApiKey {
        DeleteBotApiKey(self.operation(&DELETE_BOT_API_KEY).arg(0, id.into()))
    }
}

/// Request of [`Client::delete_bot`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBot(pub(crate) Call);

impl DeleteBot {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

/// Request of [`Client::delete_bot_issue`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBotIssue(pub(crate) Call);

impl DeleteBotIssue {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

/// Request of [`Client::delete_integration_shareable_id`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIntegrationShareableId(pub(crate) Call);

impl DeleteIntegrationShareableId {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg(2, integration_instance_alias.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

/// Request of [`Client::unlink_sandboxed_conversations`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnlinkSandboxedConversations(pub(crate) Call);

impl UnlinkSandboxedConversations {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg(2, integration_instance_alias.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

/// Request of [`Client::delete_bot_api_key`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBotApiKey(pub(crate) Call);

impl DeleteBotApiKey {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<(), Error> {
        self.0.send_empty().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(self) -> Result<Response<()>, Error> {
        self.0.send_empty_with_meta().await
    }
}

common!(
    DeleteBot DeleteBotIssue DeleteIntegrationShareableId UnlinkSandboxedConversations
    DeleteBotApiKey
);
