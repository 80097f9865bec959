//! Operations under `conversations`. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::operations::{Request, operation, parameter, path, query};
use crate::runtime::{ApiClient, types};
use crate::support::{
    Argument, Async, BodyKind, Call, DateTime, IntoList, IntoMap, Location, Mode,
    Operation, Pages, Paging, Style,
};

pub(crate) static CREATE_CONVERSATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["channel", "tags", "integrationName"],
    ..operation("createConversation", "POST", "/v1/chat/conversations")
};

pub(crate) static LIST_CONVERSATIONS: Operation = Operation {
    parameters: &[
        query("nextToken"),
        query("sortField"),
        query("sortDirection"),
        parameter("tags", Location::Query, Style::Dotted, false),
        query("participantIds"),
        query("integrationName"),
        query("channel"),
        query("afterDate"),
        query("beforeDate"),
    ],
    ..operation("listConversations", "GET", "/v1/chat/conversations")
};

pub(crate) static GET_CONVERSATION: Operation = Operation {
    parameters: &[path("id")],
    ..operation("getConversation", "GET", "/v1/chat/conversations/{id}")
};

pub(crate) static UPDATE_CONVERSATION: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["currentTaskId", "tags"],
    ..operation("updateConversation", "PUT", "/v1/chat/conversations/{id}")
};

pub(crate) static DELETE_CONVERSATION: Operation = Operation {
    parameters: &[path("id")],
    accept: "",
    ..operation("deleteConversation", "DELETE", "/v1/chat/conversations/{id}")
};

pub(crate) static GET_OR_CREATE_CONVERSATION: Operation = Operation {
    body: Some(BodyKind::Json),
    body_members: &["channel", "tags", "integrationName", "discriminateByTags"],
    ..operation(
        "getOrCreateConversation",
        "POST",
        "/v1/chat/conversations/get-or-create",
    )
};

pub(crate) static LIST_PARTICIPANTS: Operation = Operation {
    parameters: &[path("id"), query("nextToken")],
    ..operation("listParticipants", "GET", "/v1/chat/conversations/{id}/participants")
};

pub(crate) static ADD_PARTICIPANT: Operation = Operation {
    parameters: &[path("id")],
    body: Some(BodyKind::Json),
    body_members: &["userId"],
    ..operation("addParticipant", "POST", "/v1/chat/conversations/{id}/participants")
};

pub(crate) static GET_PARTICIPANT: Operation = Operation {
    parameters: &[path("id"), path("userId")],
    ..operation(
        "getParticipant",
        "GET",
        "/v1/chat/conversations/{id}/participants/{userId}",
    )
};

pub(crate) static REMOVE_PARTICIPANT: Operation = Operation {
    parameters: &[path("id"), path("userId")],
    accept: "",
    ..operation(
        "removeParticipant",
        "DELETE",
        "/v1/chat/conversations/{id}/participants/{userId}",
    )
};

impl<M: Mode> ApiClient<M> {
    /// Creates a `Conversation`. Which tags are required depends on the integration.
    ///
    /// `POST /v1/chat/conversations`
    ///
    /// - `body`: Fields of the conversation.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .create_conversation(
    ///         types::CreateConversationBody::new("channel", [("key", "value")]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn create_conversation(
        &self,
        body: types::CreateConversationBody,
    ) -> CreateConversation<M> {
        Request::new(self.operation(&CREATE_CONVERSATION).json(&body))
    }

    /// Lists the conversations created so far, most recent first. The list can be filtered by tags.
    ///
    /// `GET /v1/chat/conversations`
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_conversations().items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_conversations(&self) -> ListConversations<M> {
        ListConversations(self.operation(&LIST_CONVERSATIONS))
    }

    /// Returns the `Conversation` with the given identifier.
    ///
    /// `GET /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn get_conversation(&self, id: impl Into<String>) -> GetConversation<M> {
        Request::new(self.operation(&GET_CONVERSATION).arg("id", id.into()))
    }

    /// Changes the given fields of a `Conversation` and leaves all others unchanged.
    ///
    /// `PUT /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    /// - `body`: Fields of the conversation.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .update_conversation("id", types::UpdateConversationBody::new())
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn update_conversation(
        &self,
        id: impl Into<String>,
        body: types::UpdateConversationBody,
    ) -> UpdateConversation<M> {
        Request::new(
            self.operation(&UPDATE_CONVERSATION).arg("id", id.into()).json(&body),
        )
    }

    /// Permanently deletes a `Conversation` and, immediately, its messages.
    ///
    /// `DELETE /v1/chat/conversations/{id}`
    ///
    /// - `id`: The conversation's identifier.
    pub fn delete_conversation(&self, id: impl Into<String>) -> DeleteConversation<M> {
        Request::new(self.operation(&DELETE_CONVERSATION).arg("id", id.into()))
    }

    /// Finds the `Conversation` that has the given tags, or creates it if it does not exist. Tags
    /// in the request body are written to the conversation.
    ///
    /// `POST /v1/chat/conversations/get-or-create`
    ///
    /// - `body`: Fields of the conversation.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .get_or_create_conversation(
    ///         types::GetOrCreateConversationBody::new("channel", [("key", "value")]),
    ///     )
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn get_or_create_conversation(
        &self,
        body: types::GetOrCreateConversationBody,
    ) -> GetOrCreateConversation<M> {
        Request::new(self.operation(&GET_OR_CREATE_CONVERSATION).json(&body))
    }

    /// Lists the participants of a `Conversation`.
    ///
    /// `GET /v1/chat/conversations/{id}/participants`
    ///
    /// - `id`: The conversation's identifier.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::Client; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let mut items = client.list_participants("id").items();
    /// while let Some(item) = items.try_next().await? {
    ///     println!("{item:?}");
    /// }
    /// # Ok(()) }
    /// ```
    pub fn list_participants(&self, id: impl Into<String>) -> ListParticipants<M> {
        ListParticipants(self.operation(&LIST_PARTICIPANTS).arg("id", id.into()))
    }

    /// Adds a user to the participants of a `Conversation`.
    ///
    /// `POST /v1/chat/conversations/{id}/participants`
    ///
    /// - `id`: The conversation's identifier.
    /// - `body`: The participant to add.
    ///
    /// # Example
    /// ```no_run
    /// # use botpress_client::runtime::{Client, types}; async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let response = client
    ///     .add_participant("id", types::AddParticipantBody::new("user-id"))
    ///     .await?;
    /// # Ok(()) }
    /// ```
    pub fn add_participant(
        &self,
        id: impl Into<String>,
        body: types::AddParticipantBody,
    ) -> AddParticipant<M> {
        Request::new(self.operation(&ADD_PARTICIPANT).arg("id", id.into()).json(&body))
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
    ) -> GetParticipant<M> {
        Request::new(
            self
                .operation(&GET_PARTICIPANT)
                .arg("id", id.into())
                .arg("userId", user_id.into()),
        )
    }

    /// Removes a user from the participants of a `Conversation`.
    ///
    /// `DELETE /v1/chat/conversations/{id}/participants/{userId}`
    ///
    /// - `id`: The conversation's identifier.
    /// - `user_id`: The user's identifier.
    pub fn remove_participant(
        &self,
        id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> RemoveParticipant<M> {
        Request::new(
            self
                .operation(&REMOVE_PARTICIPANT)
                .arg("id", id.into())
                .arg("userId", user_id.into()),
        )
    }
}

/// Request of [`create_conversation`](ApiClient::create_conversation).
pub type CreateConversation<M = Async> = Request<types::ConversationResponse, M>;

/// Request of [`list_conversations`](ApiClient::list_conversations).
#[must_use = "a request does nothing until it is sent"]
pub struct ListConversations<M = Async>(pub(crate) Call<M>);
request!(ListConversations, Json, types::ListConversationsResponse);

impl<M: Mode> ListConversations<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// Field to sort the results by.
    pub fn sort_field(self, sort_field: impl Into<types::SortField>) -> Self {
        Self(self.0.arg("sortField", Into::<types::SortField>::into(sort_field)))
    }

    /// Whether the order is ascending (`asc`) or descending (`desc`).
    pub fn sort_direction(
        self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        Self(
            self
                .0
                .arg("sortDirection", Into::<types::SortDirection>::into(sort_direction)),
        )
    }

    /// Returns only entries that have these tags.
    pub fn tags(self, tags: impl IntoMap<String>) -> Self {
        Self(self.0.arg("tags", Argument::map(tags.into_entries())))
    }

    /// Adds one entry to `tags`.
    pub fn tag(self, key: impl Into<String>, value: impl Into<String>) -> Self {
        Self(self.0.entry("tags", key.into(), value.into()))
    }

    /// Returns only conversations in which these users take part.
    pub fn participant_ids(self, participant_ids: impl IntoList<String>) -> Self {
        Self(self.0.arg("participantIds", Argument::list(participant_ids.into_list())))
    }

    /// Returns only conversations of the integration with this name.
    pub fn integration_name(self, integration_name: impl Into<String>) -> Self {
        Self(self.0.arg("integrationName", integration_name.into()))
    }

    /// Returns only conversations on this channel of the integration.
    pub fn channel(self, channel: impl Into<String>) -> Self {
        Self(self.0.arg("channel", channel.into()))
    }

    /// Returns only conversations created at this time or later, as an ISO 8601 date in UTC.
    pub fn after_date(self, after_date: impl Into<DateTime>) -> Self {
        Self(self.0.arg("afterDate", Into::<DateTime>::into(after_date)))
    }

    /// Returns only conversations created at this time or earlier, as an ISO 8601 date in UTC.
    pub fn before_date(self, before_date: impl Into<DateTime>) -> Self {
        Self(self.0.arg("beforeDate", Into::<DateTime>::into(before_date)))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListConversationsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(
        self,
    ) -> M::Items<types::ListConversationsResponse, types::Conversation> {
        M::items(self.walk().items("/conversations", |page| Some(page.conversations)))
    }

    fn walk(self) -> Pages<types::ListConversationsResponse> {
        let reference = |page: &types::ListConversationsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`get_conversation`](ApiClient::get_conversation).
pub type GetConversation<M = Async> = Request<types::ConversationResponse, M>;

/// Request of [`update_conversation`](ApiClient::update_conversation).
pub type UpdateConversation<M = Async> = Request<types::ConversationResponse, M>;

/// Request of [`delete_conversation`](ApiClient::delete_conversation).
pub type DeleteConversation<M = Async> = Request<(), M, crate::support::Empty>;

/// Request of [`get_or_create_conversation`](ApiClient::get_or_create_conversation).
pub type GetOrCreateConversation<M = Async> = Request<
    types::GetOrCreateConversationResponse,
    M,
>;

/// Request of [`list_participants`](ApiClient::list_participants).
#[must_use = "a request does nothing until it is sent"]
pub struct ListParticipants<M = Async>(pub(crate) Call<M>);
request!(ListParticipants, Json, types::ListParticipantsResponse);

impl<M: Mode> ListParticipants<M> {
    /// Token of the page to return, taken from `meta.nextToken` of the previous response. Leave it
    /// out for the first page.
    pub fn next_token(self, next_token: impl Into<String>) -> Self {
        Self(self.0.arg("nextToken", next_token.into()))
    }

    /// All pages from this one on, each read when it is requested.
    pub fn pages(self) -> M::Pages<types::ListParticipantsResponse> {
        M::pages(self.walk())
    }

    /// All items of all pages from this one on.
    pub fn items(self) -> M::Items<types::ListParticipantsResponse, types::User> {
        M::items(self.walk().items("/participants", |page| Some(page.participants)))
    }

    fn walk(self) -> Pages<types::ListParticipantsResponse> {
        let reference = |page: &types::ListParticipantsResponse| {
            page.meta.next_token.clone().map(Into::into)
        };
        Pages::new(self.0, Paging::token("nextToken", "/meta/nextToken", reference))
    }
}

/// Request of [`add_participant`](ApiClient::add_participant).
pub type AddParticipant<M = Async> = Request<types::ParticipantResponse, M>;

/// Request of [`get_participant`](ApiClient::get_participant).
pub type GetParticipant<M = Async> = Request<types::ParticipantResponse, M>;

/// Request of [`remove_participant`](ApiClient::remove_participant).
pub type RemoveParticipant<M = Async> = Request<(), M, crate::support::Empty>;
