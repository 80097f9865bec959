//! Operations under `activities`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::blocking::Client;
use crate::admin::operations::{self, common};
use crate::admin::types;
use crate::support::{Call, Error, Response, blocking};

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
    /// # use botpress_client::admin::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_activities("…", "…").items() {
    ///     let item = item?;
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
            self
                .operation(&operations::LIST_ACTIVITIES)
                .arg(1, task_id.into())
                .arg(2, bot_id.into()),
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
    pub fn send(self) -> Result<types::ListActivitiesResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(
        self,
    ) -> Result<Response<types::ListActivitiesResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListActivitiesResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> blocking::Items<types::ListActivitiesResponse, types::Activity> {
        self.pages().items("/activities", |page| page.activities)
    }
}

common!(ListActivities);
