//! Operations under `activities`. Generated from Admin API of Botpress 1.82.0; do not edit.

use crate::admin::operations::{operation, query, required_query};
use crate::admin::required;
use crate::admin::{ApiClient, types};
use crate::support::{Async, Call, Mode, Operation, Pages, Paging, state};
use std::marker::PhantomData;

pub(crate) static LIST_ACTIVITIES: Operation = Operation {
    parameters: &[query("nextToken"), required_query("taskId"), required_query("botId")],
    ..operation("listActivities", "GET", "/v1/admin/activities")
};

impl<M: Mode> ApiClient<M> {
    /// Lists the activities of a task.
    ///
    /// `GET /v1/admin/activities`
    ///
    /// - [`task_id`](ListActivities::task_id), by name: Identifier of the task that the activities
    ///   belong to.
    /// - [`bot_id`](ListActivities::bot_id), by name: Identifier of the bot that the activities
    ///   belong to.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::admin::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_activities().task_id("task-id").bot_id("bot-id").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_activities(
        &self,
    ) -> ListActivities<M, required::task_id, required::bot_id> {
        ListActivities(self.operation(&LIST_ACTIVITIES), PhantomData)
    }
}

/// Request of [`list_activities`](ApiClient::list_activities). `S0` and `S1` are `Set` once `task_id` and `bot_id` are set.
#[must_use = "a request does nothing until it is sent"]
pub struct ListActivities<M = Async, S0 = state::Set, S1 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0, S1)>,
);
request!(ListActivities[S0 S1], Json, types::ListActivitiesResponse);

impl<M: Mode, S0, S1> ListActivities<M, S0, S1> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()), self.1)
    }

    /// Identifier of the task that the activities belong to.
    pub fn task_id(
        self,
        task_id: impl Into<String>,
    ) -> ListActivities<M, state::Set, S1> {
        ListActivities(self.0.arg("taskId", task_id.into()), PhantomData)
    }

    /// Identifier of the bot that the activities belong to.
    pub fn bot_id(self, bot_id: impl Into<String>) -> ListActivities<M, S0, state::Set> {
        ListActivities(self.0.arg("botId", bot_id.into()), PhantomData)
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListActivitiesResponse>
    where
        S0: state::Given,
        S1: state::Given,
    {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListActivitiesResponse, types::Activity>
    where
        S0: state::Given,
        S1: state::Given,
    {
        M::items(self.walk().items("/activities", |page| Some(page.activities)))
    }

    fn walk(self) -> Pages<types::ListActivitiesResponse> {
        let reference = |page: &types::ListActivitiesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}
