//! Operations under `tags`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{operation, parameter, path, query};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, Call, Location, Mode, Operation, Pages, Paging, Style};

pub(crate) static LIST_TAG_VALUES: Operation = Operation {
    parameters: &[
        query("nextToken"),
        path("key"),
        parameter("type", Location::Query, Style::FormExploded, true),
    ],
    ..operation("listTagValues", "GET", "/v1/chat/tags/{key}/values")
};

impl<M: Mode> ApiClient<M> {
    /// Lists the values that a tag of the bot has.
    ///
    /// `GET /v1/chat/tags/{key}/values`
    ///
    /// - `key`: Key of the tag.
    /// - `type`: Kind of object that carries the tag.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_tag_values("…", types::TagValueType::User).items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_tag_values(
        &self,
        key: impl Into<String>,
        r#type: impl Into<types::TagValueType>,
    ) -> ListTagValues<M> {
        ListTagValues(
            self
                .operation(&LIST_TAG_VALUES)
                .arg("key", key.into())
                .arg("type", Into::<types::TagValueType>::into(r#type)),
        )
    }
}

/// Request of [`list_tag_values`](ApiClient::list_tag_values).
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagValues<M = Async>(pub(crate) Call<M>);
request!(ListTagValues, Json, types::ListTagValuesResponse);

impl<M: Mode> ListTagValues<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListTagValuesResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListTagValuesResponse, types::Tag> {
        M::items(self.walk().items("/tags", |page| Some(page.tags)))
    }

    fn walk(self) -> Pages<types::ListTagValuesResponse> {
        let reference = |page: &types::ListTagValuesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}
