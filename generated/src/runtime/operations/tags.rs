//! Operations under `tags`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{operation, path, query, required_query};
use crate::runtime::required;
use crate::runtime::{ApiClient, types};
use crate::support::{Async, Call, Mode, Operation, Pages, Paging, state};
use std::marker::PhantomData;

pub(crate) static LIST_TAG_VALUES: Operation = Operation {
    parameters: &[path("key"), query("nextToken"), required_query("type")],
    ..operation("listTagValues", "GET", "/v1/chat/tags/{key}/values")
};

impl<M: Mode> ApiClient<M> {
    /// Lists the values that a tag of the bot has.
    ///
    /// `GET /v1/chat/tags/{key}/values`
    ///
    /// - `key`: Key of the tag.
    /// - [`type`](ListTagValues::type), by name: Kind of object that has the tag.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client
    ///     .list_tag_values("key")
    ///     .r#type(types::TagValueType::User)
    ///     .items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_tag_values(
        &self,
        key: impl Into<String>,
    ) -> ListTagValues<M, required::r#type> {
        ListTagValues(
            self.operation(&LIST_TAG_VALUES).arg("key", key.into()),
            PhantomData,
        )
    }
}

/// Request of [`list_tag_values`](ApiClient::list_tag_values). `S0` is `Set` once `type` is set.
#[must_use = "a request does nothing until it is sent"]
pub struct ListTagValues<M = Async, S0 = state::Set>(
    pub(crate) Call<M>,
    PhantomData<(S0,)>,
);
request!(ListTagValues[S0], Json, types::ListTagValuesResponse);

impl<M: Mode, S0> ListTagValues<M, S0> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()), self.1)
    }

    /// Kind of object that has the tag.
    pub fn r#type(
        self,
        r#type: impl Into<types::TagValueType>,
    ) -> ListTagValues<M, state::Set> {
        ListTagValues(
            self.0.arg("type", Into::<types::TagValueType>::into(r#type)),
            PhantomData,
        )
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListTagValuesResponse>
    where
        S0: state::Given,
    {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListTagValuesResponse, types::Tag>
    where
        S0: state::Given,
    {
        M::items(self.walk().items("/tags", |page| Some(page.tags)))
    }

    fn walk(self) -> Pages<types::ListTagValuesResponse> {
        let reference = |page: &types::ListTagValuesResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}
