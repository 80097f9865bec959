//! Operations under `conversations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::blocking::Client;
use crate::runtime::operations::{self, common};
use crate::runtime::types;
use crate::support::{Argument, Call, Error, IntoList, IntoMap, Response, blocking};

/// What can be done under `conversations`.
impl Client {
    /// Creates a `Conversation`. The tags that are required depend on the integration and must be
    /// given.
    ///
    /// `POST /v1/chat/conversations`
    ///
    /// - `body`: Fields of the conversation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_conversation(types::CreateConversationBody::new("…", [("…", "…")]))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_conversation(
        &self,
        body: types::CreateConversationBody,
    ) -> CreateConversation {
        CreateConversation(self.operation(&operations::CREATE_CONVERSATION).json(&body))
    }

    /// Lists the conversations created so far, most recent first. The list can be narrowed down by
    /// tags.
    ///
    /// `GET /v1/chat/conversations`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_conversations().items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversations(&self) -> ListConversations {
        ListConversations(self.operation(&operations::LIST_CONVERSATIONS))
    }

    /// Returns the `Conversation` with the given identifier.
    ///
    /// `GET /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn get_conversation(&self, id: impl Into<String>) -> GetConversation {
        GetConversation(self.operation(&operations::GET_CONVERSATION).arg(0, id.into()))
    }

    /// Changes the given fields of a `Conversation` and leaves all others as they are.
    ///
    /// `PUT /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    /// - `body`: Fields of the conversation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_conversation("…", types::UpdateConversationBody::new())
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_conversation(
        &self,
        id: impl Into<String>,
        body: types::UpdateConversationBody,
    ) -> UpdateConversation {
        UpdateConversation(
            self
                .operation(&operations::UPDATE_CONVERSATION)
                .arg(0, id.into())
                .json(&body),
        )
    }

    /// Deletes a `Conversation` for good, and its messages with it at once.
    ///
    /// `DELETE /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn delete_conversation(&self, id: impl Into<String>) -> DeleteConversation {
        DeleteConversation(
            self.operation(&operations::DELETE_CONVERSATION).arg(0, id.into()),
        )
    }

    /// Finds the `Conversation` that carries the given tags, or creates it when there is none. Tags
    /// in the request body are written to the conversation.
    ///
    /// `POST /v1/chat/conversations/get-or-create`
    ///
    /// - `body`: Fields of the conversation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_conversation(
    ///         types::GetOrCreateConversationBody::new("…", [("…", "…")]),
    ///     )
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_conversation(
        &self,
        body: types::GetOrCreateConversationBody,
    ) -> GetOrCreateConversation {
        GetOrCreateConversation(
            self.operation(&operations::GET_OR_CREATE_CONVERSATION).json(&body),
        )
    }

    /// Lists the participants of a `Conversation`.
    ///
    /// `GET /v1/chat/conversations/{id}/participants`
    ///
    /// - `id`: The conversation's identifier.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::blocking::Client;
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// for item in client.list_participants("…").items() {
    ///     let item = item?;
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_participants(&self, id: impl Into<String>) -> ListParticipants {
        ListParticipants(
            self.operation(&operations::LIST_PARTICIPANTS).arg(1, id.into()),
        )
    }

    /// Makes a user a participant of a `Conversation`.
    ///
    /// `POST /v1/chat/conversations/{id}/participants`
    ///
    /// - `id`: The conversation's identifier.
    /// - `body`: The participant to add.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::{blocking::Client, types};
    /// # fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .add_participant("…", types::AddParticipantBody::new("…"))
    ///     .send()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_participant(
        &self,
        id: impl Into<String>,
        body: types::AddParticipantBody,
    ) -> AddParticipant {
        AddParticipant(
            self.operation(&operations::ADD_PARTICIPANT).arg(0, id.into()).json(&body),
        )
    }

    /// Returns one participant of a `Conversation`.
    ///
    /// `GET /v1/chat/conversations/{id}/participants/{userId}`
    ///
    /// - `id`: The conversation's identifier.
    /// - `user_id`: The user's identifier.
    pub fn get_participant(
        &self,
        id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> GetParticipant {
        GetParticipant(
            self
                .operation(&operations::GET_PARTICIPANT)
                .arg(0, id.into())
                .arg(1, user_id.into()),
        )
    }

    /// Takes a participant out of a `Conversation`.
    ///
    /// `DELETE /v1/chat/conversations/{id}/participants/{userId}`
    ///
    /// - `id`: The conversation's identifier.
    /// - `user_id`: The user's identifier.
    pub fn remove_participant(
        &self,
        id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> RemoveParticipant {
        RemoveParticipant(
            self
                .operation(&operations::REMOVE_PARTICIPANT)
                .arg(0, id.into())
                .arg(1, user_id.into()),
        )
    }
}

/// Request of [`Client::create_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateConversation(pub(crate) Call);

impl CreateConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ConversationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ConversationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_conversations`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListConversations(pub(crate) Call);

impl ListConversations {
    /// Token of the page to return, taken from `meta.nextToken` of the previous answer. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg(0, next_token.into()))
    }

    /// Field that decides the order of the results.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg(1, Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(self.0.arg(2, Into::<types::SortDirection>::into(sort_direction)))
    }

    /// Returns only entries that carry these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg(3, Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry(3, key.into(), value.into()))
    }

    /// Returns only conversations in which these users take part.
    pub fn participant_ids(self, participant_ids: impl IntoList<String>) -> Self {
        Self(self.0.arg(4, Argument::list(participant_ids.into_list())))
    }

    /// Returns only conversations of the integration with this name.
    pub fn integration_name(self, integration_name: impl Into<String>) -> Self {
        Self(self.0.arg(5, integration_name.into()))
    }

    /// Returns only conversations on this channel of the integration.
    pub fn channel(self, channel: impl Into<String>) -> Self {
        Self(self.0.arg(6, channel.into()))
    }

    /// Returns only conversations created at this time or later, as an ISO 8601 date in UTC.
    pub fn after_date(self, after_date: impl Into<String>) -> Self {
        Self(self.0.arg(7, after_date.into()))
    }

    /// Returns only conversations created at this time or earlier, as an ISO 8601 date in UTC.
    pub fn before_date(self, before_date: impl Into<String>) -> Self {
        Self(self.0.arg(8, before_date.into()))
    }

    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ListConversationsResponse, Error> {
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
    ) -> Result<Response<types::ListConversationsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListConversationsResponse> {
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
    ) -> blocking::Items<types::ListConversationsResponse, types::Conversation> {
        self.pages().items("/conversations", |page| page.conversations)
    }
}

/// Request of [`Client::get_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetConversation(pub(crate) Call);

impl GetConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ConversationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ConversationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::update_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateConversation(pub(crate) Call);

impl UpdateConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ConversationResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ConversationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::delete_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteConversation(pub(crate) Call);

impl DeleteConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
    }
}

/// Request of [`Client::get_or_create_conversation`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOrCreateConversation(pub(crate) Call);

impl GetOrCreateConversation {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::GetOrCreateConversationResponse, Error> {
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
    ) -> Result<Response<types::GetOrCreateConversationResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::list_participants`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ListParticipants(pub(crate) Call);

impl ListParticipants {
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
    pub fn send(self) -> Result<types::ListParticipantsResponse, Error> {
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
    ) -> Result<Response<types::ListParticipantsResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> blocking::Pages<types::ListParticipantsResponse> {
        blocking::Pages::new(
            self.0,
            0,
            "/meta/nextToken",
            |page| page.meta.next_token.as_deref(),
        )
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> blocking::Items<types::ListParticipantsResponse, types::User> {
        self.pages().items("/participants", |page| page.participants)
    }
}

/// Request of [`Client::add_participant`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct AddParticipant(pub(crate) Call);

impl AddParticipant {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ParticipantResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ParticipantResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::get_participant`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct GetParticipant(pub(crate) Call);

impl GetParticipant {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<types::ParticipantResponse, Error> {
        blocking::wait(self.0.send())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<types::ParticipantResponse>, Error> {
        blocking::wait(self.0.send_with_meta())
    }
}

/// Request of [`Client::remove_participant`].
#[derive(Debug, Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct RemoveParticipant(pub(crate) Call);

impl RemoveParticipant {
    /// Sends the request.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send(self) -> Result<(), Error> {
        blocking::wait(self.0.send_empty())
    }

    /// Sends the request, and gives the answer with its status, its headers and the number of
    /// attempts.
    ///
    /// # Errors
    ///
    /// See [`Error`].
    pub fn send_with_meta(self) -> Result<Response<()>, Error> {
        blocking::wait(self.0.send_empty_with_meta())
    }
}

common!(
    CreateConversation ListConversations GetConversation UpdateConversation
    DeleteConversation GetOrCreateConversation ListParticipants AddParticipant
    GetParticipant RemoveParticipant
);
