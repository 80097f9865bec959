//! Operations under `states`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Call, Error, Response, blocking};

/// What can be done under `states`.
impl Client {
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
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .set_state_expiry(
    ///         types::StateType::Conversation,
    ///         "…",
    ///         "…",
    ///         types::SetStateExpiryBody::new(None),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_state_expiry(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::SetStateExpiryBody,
    ) -> SetStateExpiry {
        SetStateExpiry(
            self
                .operation(&operations::SET_STATE_EXPIRY)
                .arg(0, Into::<types::StateType>::into(r#type))
                .arg(1, id.into())
                .arg(2, name.into())
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
    ) -> GetState {
        GetState(
            self
                .operation(&operations::GET_STATE)
                .arg(0, Into::<types::StateType>::into(r#type))
                .arg(1, id.into())
                .arg(2, name.into()),
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
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .set_state(
    ///         types::StateType::Conversation,
    ///         "…",
    ///         "…",
    ///         types::SetStateBody::new(serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn set_state(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::SetStateBody,
    ) -> SetState {
        SetState(
            self
                .operation(&operations::SET_STATE)
                .arg(0, Into::<types::StateType>::into(r#type))
                .arg(1, id.into())
                .arg(2, name.into())
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
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .patch_state(
    ///         types::StateType::Conversation,
    ///         "…",
    ///         "…",
    ///         types::PatchStateBody::new(serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_state(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::PatchStateBody,
    ) -> PatchState {
        PatchState(
            self
                .operation(&operations::PATCH_STATE)
                .arg(0, Into::<types::StateType>::into(r#type))
                .arg(1, id.into())
                .arg(2, name.into())
                .json(&body),
        )
    }

    /// Returns the `State` with the given type, owner and name, or creates it when there is none.
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
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_set_state(
    ///         types::StateType::Conversation,
    ///         "…",
    ///         "…",
    ///         types::GetOrSetStateBody::new(serde_json::json!({ "…" : "…" })),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_set_state(
        &self,
        r#type: impl Into<types::StateType>,
        id: impl Into<String>,
        name: impl Into<String>,
        body: types::GetOrSetStateBody,
    ) -> GetOrSetState {
        GetOrSetState(
            self
                .operation(&operations::GET_OR_SET_STATE)
                .arg(0, Into::<types::StateType>::into(r#type))
                .arg(1, id.into())
                .arg(2, name.into())
                .json(&body),
        )
    }
}

/// Request of [`Client::set_state_expiry`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetStateExpiry(pub(crate) Call);

impl SetStateExpiry {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::StateResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::StateResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_state`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetState(pub(crate) Call);

impl GetState {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::GetStateResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::GetStateResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::set_state`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct SetState(pub(crate) Call);

impl SetState {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::StateResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::StateResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::patch_state`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchState(pub(crate) Call);

impl PatchState {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::StateResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::StateResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_or_set_state`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrSetState(pub(crate) Call);

impl GetOrSetState {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::GetStateResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::GetStateResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

common!(SetStateExpiry GetState SetState PatchState GetOrSetState);
