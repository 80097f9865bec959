//! Operations under `states`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation, path};
use crate::runtime::{ApiClient, types};
use crate::support::{Async, BodyKind, Mode, Operation};

pub(crate) static SET_STATE_EXPIRY: Operation = Operation {
    parameters: &[path("type"), path("id"), path("name")],
    body: Some(BodyKind::Json),
    body_members: &["expiry"],
    ..operation("setStateExpiry", "POST", "/v1/chat/states/{type}/{id}/{name}/expiry")
};

pub(crate) static GET_STATE: Operation = Operation {
    parameters: &[path("type"), path("id"), path("name")],
    ..operation("getState", "GET", "/v1/chat/states/{type}/{id}/{name}")
};

pub(crate) static SET_STATE: Operation = Operation {
    parameters: &[path("type"), path("id"), path("name")],
    body: Some(BodyKind::Json),
    body_members: &["payload", "expiry"],
    ..operation("setState", "POST", "/v1/chat/states/{type}/{id}/{name}")
};

pub(crate) static PATCH_STATE: Operation = Operation {
    parameters: &[path("type"), path("id"), path("name")],
    body: Some(BodyKind::Json),
    body_members: &["payload"],
    ..operation("patchState", "PATCH", "/v1/chat/states/{type}/{id}/{name}")
};

pub(crate) static GET_OR_SET_STATE: Operation = Operation {
    parameters: &[path("type"), path("id"), path("name")],
    body: Some(BodyKind::Json),
    body_members: &["payload", "expiry"],
    ..operation("getOrSetState", "POST", "/v1/chat/states/{type}/{id}/{name}/get-or-set")
};

impl<M: Mode> ApiClient<M> {
    /// Changes the time after which a `State` expires.
    ///
    /// `POST /v1/chat/states/{type}/{id}/{name}/expiry`
    ///
    /// - `type`: Kind of resource that the state belongs to.
    /// - `id`: Identifier of the resource that owns the state, such as a bot, a user or a
    ///   conversation.
    /// - `name`: Name of the state, as the bot definition declares it.
    /// - `body`: The expiry to set.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .set_state_expiry(
    ///         types::StateType::Conversation,
    ///         "id",
    ///         "name",
    ///         types::SetStateExpiryBody::new(None),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_state_expiry(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::SetStateExpiryBody,
    ) -> SetStateExpiry<M> {
        Request::new(
            self
                .operation(&SET_STATE_EXPIRY)
                .arg("type", Into::<types::StateType>::into(r#type))
                .arg("id", id.into())
                .arg("name", name.into())
                .json(&body),
        )
    }

    /// Returns the `State` with the given type, owner and name.
    ///
    /// `GET /v1/chat/states/{type}/{id}/{name}`
    ///
    /// - `type`: Kind of resource that the state belongs to.
    /// - `id`: Identifier of the resource that owns the state, such as a bot, a user or a
    ///   conversation.
    /// - `name`: Name of the state, as the bot definition declares it.
    pub fn get_state(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
    ) -> GetState<M> {
        Request::new(
            self
                .operation(&GET_STATE)
                .arg("type", Into::<types::StateType>::into(r#type))
                .arg("id", id.into())
                .arg("name", name.into()),
        )
    }

    /// Replaces a `State` with the given values.
    ///
    /// `POST /v1/chat/states/{type}/{id}/{name}`
    ///
    /// - `type`: Kind of resource that the state belongs to.
    /// - `id`: Identifier of the resource that owns the state, such as a bot, a user or a
    ///   conversation.
    /// - `name`: Name of the state, as the bot definition declares it.
    /// - `body`: The data to store in the state.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .set_state(
    ///         types::StateType::Conversation,
    ///         "id",
    ///         "name",
    ///         types::SetStateBody::new(serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn set_state(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::SetStateBody,
    ) -> SetState<M> {
        Request::new(
            self
                .operation(&SET_STATE)
                .arg("type", Into::<types::StateType>::into(r#type))
                .arg("id", id.into())
                .arg("name", name.into())
                .json(&body),
        )
    }

    /// Changes the given values of a `State`.
    ///
    /// `PATCH /v1/chat/states/{type}/{id}/{name}`
    ///
    /// - `type`: Kind of resource that the state belongs to.
    /// - `id`: Identifier of the resource that owns the state, such as a bot, a user or a
    ///   conversation.
    /// - `name`: Name of the state, as the bot definition declares it.
    /// - `body`: The data to store in the state.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .patch_state(
    ///         types::StateType::Conversation,
    ///         "id",
    ///         "name",
    ///         types::PatchStateBody::new(serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn patch_state(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::PatchStateBody,
    ) -> PatchState<M> {
        Request::new(
            self
                .operation(&PATCH_STATE)
                .arg("type", Into::<types::StateType>::into(r#type))
                .arg("id", id.into())
                .arg("name", name.into())
                .json(&body),
        )
    }

    /// Returns the `State` with the given type, owner and name, or creates it if it does not exist.
    ///
    /// `POST /v1/chat/states/{type}/{id}/{name}/get-or-set`
    ///
    /// - `type`: Kind of resource that the state belongs to.
    /// - `id`: Identifier of the resource that owns the state, such as a bot, a user or a
    ///   conversation.
    /// - `name`: Name of the state, as the bot definition declares it.
    /// - `body`: The data to store in the state.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .get_or_set_state(
    ///         types::StateType::Conversation,
    ///         "id",
    ///         "name",
    ///         types::GetOrSetStateBody::new(serde_json::json!({ "key": "value" })),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_set_state(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::GetOrSetStateBody,
    ) -> GetOrSetState<M> {
        Request::new(
            self
                .operation(&GET_OR_SET_STATE)
                .arg("type", Into::<types::StateType>::into(r#type))
                .arg("id", id.into())
                .arg("name", name.into())
                .json(&body),
        )
    }
}

/// Request of [`set_state_expiry`](ApiClient::set_state_expiry).
pub type SetStateExpiry<M = Async> = Request<types::StateResponse, M>;

/// Request of [`get_state`](ApiClient::get_state).
pub type GetState<M = Async> = Request<types::GetStateResponse, M>;

/// Request of [`set_state`](ApiClient::set_state).
pub type SetState<M = Async> = Request<types::StateResponse, M>;

/// Request of [`patch_state`](ApiClient::patch_state).
pub type PatchState<M = Async> = Request<types::StateResponse, M>;

/// Request of [`get_or_set_state`](ApiClient::get_or_set_state).
pub type GetOrSetState<M = Async> = Request<types::GetStateResponse, M>;
