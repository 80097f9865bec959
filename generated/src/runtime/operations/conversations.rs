//! Operations under `conversations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::parameter;
use crate::runtime::{Client, types};
use crate::support::{
    Argument, BodyKind, Call, Error, IntoList, IntoMap, Items, Location, Operation,
    Pages, Response, Style,
};

pub(crate) static CREATE_CONVERSATION: Operation = Operation {
    id: "createConversation",
    method: "POST",
    path: "/v1/chat/conversations",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["channel", "tags", "integrationName"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_CONVERSATIONS: Operation = Operation {
    id: "listConversations",
    method: "GET",
    path: "/v1/chat/conversations",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("sortField", Location::Query, Style::FormExploded, false),
        parameter("sortDirection", Location::Query, Style::FormExploded, false),
        parameter("tags", Location::Query, Style::Dotted, false),
        parameter("participantIds", Location::Query, Style::FormExploded, false),
        parameter("integrationName", Location::Query, Style::FormExploded, false),
        parameter("channel", Location::Query, Style::FormExploded, false),
        parameter("afterDate", Location::Query, Style::FormExploded, false),
        parameter("beforeDate", Location::Query, Style::FormExploded, false),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_CONVERSATION: Operation = Operation {
    id: "getConversation",
    method: "GET",
    path: "/v1/chat/conversations/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static UPDATE_CONVERSATION: Operation = Operation {
    id: "updateConversation",
    method: "PUT",
    path: "/v1/chat/conversations/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["currentTaskId", "tags"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static DELETE_CONVERSATION: Operation = Operation {
    id: "deleteConversation",
    method: "DELETE",
    path: "/v1/chat/conversations/{id}",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_OR_CREATE_CONVERSATION: Operation = Operation {
    id: "getOrCreateConversation",
    method: "POST",
    path: "/v1/chat/conversations/get-or-create",
    server: None,
    parameters: &[],
    body: Some(BodyKind::Json),
    body_members: &["channel", "tags", "integrationName", "discriminateByTags"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static LIST_PARTICIPANTS: Operation = Operation {
    id: "listParticipants",
    method: "GET",
    path: "/v1/chat/conversations/{id}/participants",
    server: None,
    parameters: &[
        parameter("nextToken", Location::Query, Style::FormExploded, false),
        parameter("id", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static ADD_PARTICIPANT: Operation = Operation {
    id: "addParticipant",
    method: "POST",
    path: "/v1/chat/conversations/{id}/participants",
    server: None,
    parameters: &[parameter("id", Location::Path, Style::Simple, true)],
    body: Some(BodyKind::Json),
    body_members: &["userId"],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static GET_PARTICIPANT: Operation = Operation {
    id: "getParticipant",
    method: "GET",
    path: "/v1/chat/conversations/{id}/participants/{userId}",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("userId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "application/json",
    security: &[&["BearerAuth"]],
};

pub(crate) static REMOVE_PARTICIPANT: Operation = Operation {
    id: "removeParticipant",
    method: "DELETE",
    path: "/v1/chat/conversations/{id}/participants/{userId}",
    server: None,
    parameters: &[
        parameter("id", Location::Path, Style::Simple, true),
        parameter("userId", Location::Path, Style::Simple, true),
    ],
    body: None,
    body_members: &[],
    accept: "",
    security: &[&["BearerAuth"]],
};

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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .create_conversation(types::CreateConversationBody::new("…", [("…", "…")]))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_conversation(
        &self,
        body: types::CreateConversationBody,
    ) -> CreateConversation {
        CreateConversation(self.operation(&CREATE_CONVERSATION).json(&body))
    }

    /// Lists the conversations created so far, most recent first. The list can be narrowed down by
    /// tags.
    ///
    /// `GET /v1/chat/conversations`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # use botpress_client::runtime::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_conversations().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_conversations(&self) -> ListConversations {
        ListConversations(self.operation(&LIST_CONVERSATIONS))
    }

    /// Returns the `Conversation` with the given identifier.
    ///
    /// `GET /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn get_conversation(&self, id: impl Into<String>) -> GetConversation {
        GetConversation(self.operation(&GET_CONVERSATION).arg(0, id.into()))
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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .update_conversation("…", types::UpdateConversationBody::new())
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_conversation(
        &self,
        id: impl Into<String>,
        body: types::UpdateConversationBody,
    ) -> UpdateConversation {
        UpdateConversation(
            self.operation(&UPDATE_CONVERSATION).arg(0, id.into()).json(&body),
        )
    }

    /// Deletes a `Conversation` for good, and its messages with it at once.
    ///
    /// `DELETE /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn delete_conversation(&self, id: impl Into<String>) -> DeleteConversation {
        DeleteConversation(self.operation(&DELETE_CONVERSATION).arg(0, id.into()))
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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .get_or_create_conversation(
    ///         types::GetOrCreateConversationBody::new("…", [("…", "…")]),
    ///     )
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_or_create_conversation(
        &self,
        body: types::GetOrCreateConversationBody,
    ) -> GetOrCreateConversation {
        GetOrCreateConversation(self.operation(&GET_OR_CREATE_CONVERSATION).json(&body))
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
    /// # use botpress_client::runtime::Client;
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_participants("…").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_participants(&self, id: impl Into<String>) -> ListParticipants {
        ListParticipants(self.operation(&LIST_PARTICIPANTS).arg(1, id.into()))
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
    /// # use botpress_client::runtime::{Client, types};
    /// # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client
    ///     .add_participant("…", types::AddParticipantBody::new("…"))
    ///     .send()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn add_participant(
        &self,
        id: impl Into<String>,
        body: types::AddParticipantBody,
    ) -> AddParticipant {
        AddParticipant(self.operation(&ADD_PARTICIPANT).arg(0, id.into()).json(&body))
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
            self.operation(&GET_PARTICIPANT).arg(0, id.into()).arg(1, user_id.into()),
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
            self.operation(&REMOVE_PARTICIPANT).arg(0, id.into()).arg(1, user_id.into()),
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
    pub async fn send(self) -> Result<types::ConversationResponse, Error> {
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
    ) -> Result<Response<types::ConversationResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ListConversationsResponse, Error> {
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
    ) -> Result<Response<types::ListConversationsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListConversationsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListConversationsResponse, types::Conversation> {
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
    pub async fn send(self) -> Result<types::ConversationResponse, Error> {
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
    ) -> Result<Response<types::ConversationResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ConversationResponse, Error> {
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
    ) -> Result<Response<types::ConversationResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::GetOrCreateConversationResponse, Error> {
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
    ) -> Result<Response<types::GetOrCreateConversationResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ListParticipantsResponse, Error> {
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
    ) -> Result<Response<types::ListParticipantsResponse>, Error> {
        self.0.send_with_meta().await
    }

    /// All pages from this one on, each asked for when it is needed.
    pub fn pages(self) -> Pages<types::ListParticipantsResponse> {
        Pages::new(self.0, 0, "/meta/nextToken", |page| page.meta.next_token.as_deref())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> Items<types::ListParticipantsResponse, types::User> {
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
    pub async fn send(self) -> Result<types::ParticipantResponse, Error> {
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
    ) -> Result<Response<types::ParticipantResponse>, Error> {
        self.0.send_with_meta().await
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
    pub async fn send(self) -> Result<types::ParticipantResponse, Error> {
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
    ) -> Result<Response<types::ParticipantResponse>, Error> {
        self.0.send_with_meta().await
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
    CreateConversation ListConversations GetConversation UpdateConversation
    DeleteConversation GetOrCreateConversation ListParticipants AddParticipant
    GetParticipant RemoveParticipant
);
