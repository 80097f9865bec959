//! Operations under `bots`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::ApiClient;
use crate::support::{Async, Call, Location, Mode, Operation, Style};

pub(crate) static DELETE_BOT: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    security: &[&["BearerAuth"]],
    ..Operation::new("deleteBot", "DELETE", "/v1/admin/bots/{id}")
};

pub(crate) static DELETE_BOT_ISSUE: Operation = Operation {
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("issueId", Location::Path, Style::Simple, true),
    ],
    security: &[&["BearerAuth"]],
    ..Operation::new("deleteBotIssue", "DELETE", "/v1/admin/bots/{id}/issues/{issueId}")
};

pub(crate) static DELETE_INTEGRATION_SHAREABLE_ID: Operation = Operation {
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
    security: &[&["BearerAuth"]],
    ..Operation::new(
        "deleteIntegrationShareableId",
        "DELETE",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/shareable-id",
    )
};

pub(crate) static UNLINK_SANDBOXED_CONVERSATIONS: Operation = Operation {
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
    security: &[&["BearerAuth"]],
    ..Operation::new(
        "unlinkSandboxedConversations",
        "DELETE",
        "/v1/admin/bots/{botId}/integrations/{integrationId}/sandboxed-conversations",
    )
};

pub(crate) static DELETE_BOT_API_KEY: Operation = Operation {
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    security: &[&["BearerAuth"]],
    ..Operation::new("deleteBotApiKey", "DELETE", "/v1/admin/bots/baks/{id}")
};

impl<M: Mode> ApiClient<M> {
    /// Deletes a bot.
    ///
    /// `DELETE /v1/admin/bots/{id}`
    ///
    /// - `id`: Identifier of the bot.
    pub fn delete_bot(&self, id: impl Into<String>) -> DeleteBot<M> {
        DeleteBot(self.operation(&DELETE_BOT).arg("id", id.into()))
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
    ) -> DeleteBotIssue<M> {
        DeleteBotIssue(
            self
                .operation(&DELETE_BOT_ISSUE)
                .arg("id", id.into())
                .arg("issueId", issue_id.into()),
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
    ) -> DeleteIntegrationShareableId<M> {
        DeleteIntegrationShareableId(
            self
                .operation(&DELETE_INTEGRATION_SHAREABLE_ID)
                .arg("botId", bot_id.into())
                .arg("integrationId", integration_id.into()),
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
    ) -> UnlinkSandboxedConversations<M> {
        UnlinkSandboxedConversations(
            self
                .operation(&UNLINK_SANDBOXED_CONVERSATIONS)
                .arg("botId", bot_id.into())
                .arg("integrationId", integration_id.into()),
        )
    }

    /// Deletes an API key of a bot (BAK).
    ///
    /// `DELETE /v1/admin/bots/baks/{id}`
    ///
    /// - `id`: Identifier of the bot API key.
    pub fn delete_bot_api_key(&self, id: impl Into<String>) -> DeleteBotApiKey<M> {
        DeleteBotApiKey(self.operation(&DELETE_BOT_API_KEY).arg("id", id.into()))
    }
}

/// Request of [`delete_bot`](ApiClient::delete_bot).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBot<M = Async>(pub(crate) Call<M>);

request!(DeleteBot, Empty, ());

/// Request of [`delete_bot_issue`](ApiClient::delete_bot_issue).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBotIssue<M = Async>(pub(crate) Call<M>);

request!(DeleteBotIssue, Empty, ());

/// Request of [`delete_integration_shareable_id`](ApiClient::delete_integration_shareable_id).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteIntegrationShareableId<M = Async>(pub(crate) Call<M>);

impl<M: Mode> DeleteIntegrationShareableId<M> {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg("integrationInstanceAlias", integration_instance_alias.into()))
    }
}

request!(DeleteIntegrationShareableId, Empty, ());

/// Request of [`unlink_sandboxed_conversations`](ApiClient::unlink_sandboxed_conversations).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UnlinkSandboxedConversations<M = Async>(pub(crate) Call<M>);

impl<M: Mode> UnlinkSandboxedConversations<M> {
    /// Alias of the integration instance. When it is given, `integrationId` is ignored.
    pub fn integration_instance_alias(
        self,
        integration_instance_alias: impl Into<String>,
    ) -> Self {
        Self(self.0.arg("integrationInstanceAlias", integration_instance_alias.into()))
    }
}

request!(UnlinkSandboxedConversations, Empty, ());

/// Request of [`delete_bot_api_key`](ApiClient::delete_bot_api_key).
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBotApiKey<M = Async>(pub(crate) Call<M>);

request!(DeleteBotApiKey, Empty, ());
