//! Operations under `activities`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::parameter;
use crate::admin::{Client, types};
use crate::support::{Call, Error, Items, Location, Operation, Pages, Response, Style};

pub(crate) static LIST_ACTIVITIES: Operation = Operation {
    id: "listActivities",
    method: "GET",
    path: "/v1/admin/activities",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("taskId", Location::Query, Style::FormExploded, true),
        parameter("botId", Location::Query, Style::FormExploded, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

/// What can be done under `activities`.
impl Client {
    /// Lists the activities of a task.
    ///
    /// `GET /v1/admin/activities`
    ///
    /// - `task_id`: Identifier of the task that the activities belong to.
    /// - `bot_id`: Identifier of the bot that the activities belong to.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::admin::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_activities("…", "…").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_activities(
        &self,
        task_id: impl Into<String>,
        bot_id: impl Into<String>,
    ) -> ListActivities {
        ListActivities(
            self.operation(&LIST_ACTIVITIES).arg(1, task_id.into()).arg(2, bot_id.into()),
        )
    }
}

/// Request of [`Client::list_activities`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListActivities(pub(crate) Call);

impl ListActivities {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send(self) -> Result<types::ListActivitiesResponse, Error> {
        self.0.send().await
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub async fn send_with_meta(
        self,
    ) -> Result<Response<types::ListActivitiesResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListActivitiesResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListActivitiesResponse, types::Activity> {
        self.pages().items("/activities", |page| page.activities)
    }
}

common!(ListActivities);
