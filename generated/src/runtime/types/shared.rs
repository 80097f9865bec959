//! Types that several parts of the API share. Generated from Runtime API of Botpress 1.82.0; do not edit.

use crate::runtime::required;
use crate::support::{
    DateTime, IntoList, JsonObject, UnknownValue, json_object, open_enum, state,
    union_read, union_tag,
};
use serde::{Deserialize, Serialize};

/// Whether the message goes to the bot (`incoming`) or comes from it (`outgoing`).
///
/// Part of [`Message`](crate::runtime::types::Message).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Direction {
    /// `incoming`
    Incoming,
    /// `outgoing`
    Outgoing,
    /// A value that this version of the client does not list: ask the enum what it is.
    Unknown(UnknownValue),
}
open_enum! {
    Direction: Unknown {
        Incoming = "incoming", Outgoing = "outgoing",
    }
}

/// Where the message comes from; `synthetic` is the one known value.
///
/// Part of [`CreateMessageBody`](crate::runtime::types::CreateMessageBody), [`GetOrCreateMessageBody`](crate::runtime::types::GetOrCreateMessageBody), [`IncomingMessage`](crate::runtime::types::IncomingMessage) and [`Message`](crate::runtime::types::Message).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// `synthetic`
    Synthetic,
    /// A value that this version of the client does not list: ask the enum what it is.
    Unknown(UnknownValue),
}
open_enum! {
    Origin: Unknown {
        Synthetic = "synthetic",
    }
}

/// Content of a message, of the kind that its `type` names.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum MessagePayload {
    /// `audio`: A message to listen to.
    Audio(MessagePayloadAudio),
    /// `bloc`: Several contents in one message, in their order.
    Bloc(MessagePayloadBloc),
    /// `card`: A card: a title, with a picture and buttons if wanted.
    Card(MessagePayloadCard),
    /// `carousel`: Several cards in a row.
    Carousel(MessagePayloadCarousel),
    /// `choice`: A question with options, shown as buttons.
    Choice(MessagePayloadChoice),
    /// `dropdown`: A question with options, shown as a list to open.
    Dropdown(MessagePayloadDropdown),
    /// `file`: A file to download.
    File(MessagePayloadFile),
    /// `image`: A picture.
    Image(MessagePayloadImage),
    /// `location`: A place on the map.
    Location(MessagePayloadLocation),
    /// `markdown`: A text with Markdown in it.
    Markdown(MessagePayloadMarkdown),
    /// `text`: A plain text.
    Text(MessagePayloadText),
    /// `video`: A message to watch.
    Video(MessagePayloadVideo),
    /// What is none of these, as it came.
    Unknown(serde_json::Value),
}

impl Serialize for MessagePayload {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Audio(value) => value.serialize(serializer),
            Self::Bloc(value) => value.serialize(serializer),
            Self::Card(value) => value.serialize(serializer),
            Self::Carousel(value) => value.serialize(serializer),
            Self::Choice(value) => value.serialize(serializer),
            Self::Dropdown(value) => value.serialize(serializer),
            Self::File(value) => value.serialize(serializer),
            Self::Image(value) => value.serialize(serializer),
            Self::Location(value) => value.serialize(serializer),
            Self::Markdown(value) => value.serialize(serializer),
            Self::Text(value) => value.serialize(serializer),
            Self::Video(value) => value.serialize(serializer),
            Self::Unknown(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for MessagePayload {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        let read = match union_tag(&value, "type").as_deref() {
            Some("audio") => union_read(&value).map(Self::Audio),
            Some("bloc") => union_read(&value).map(Self::Bloc),
            Some("card") => union_read(&value).map(Self::Card),
            Some("carousel") => union_read(&value).map(Self::Carousel),
            Some("choice") => union_read(&value).map(Self::Choice),
            Some("dropdown") => union_read(&value).map(Self::Dropdown),
            Some("file") => union_read(&value).map(Self::File),
            Some("image") => union_read(&value).map(Self::Image),
            Some("location") => union_read(&value).map(Self::Location),
            Some("markdown") => union_read(&value).map(Self::Markdown),
            Some("text") => union_read(&value).map(Self::Text),
            Some("video") => union_read(&value).map(Self::Video),
            _ => None,
        };
        Ok(read.unwrap_or(Self::Unknown(value)))
    }
}

impl From<MessagePayloadAudio> for MessagePayload {
    fn from(value: MessagePayloadAudio) -> Self {
        Self::Audio(value)
    }
}

impl From<MessagePayloadBloc> for MessagePayload {
    fn from(value: MessagePayloadBloc) -> Self {
        Self::Bloc(value)
    }
}

impl From<MessagePayloadCard> for MessagePayload {
    fn from(value: MessagePayloadCard) -> Self {
        Self::Card(value)
    }
}

impl From<MessagePayloadCarousel> for MessagePayload {
    fn from(value: MessagePayloadCarousel) -> Self {
        Self::Carousel(value)
    }
}

impl From<MessagePayloadChoice> for MessagePayload {
    fn from(value: MessagePayloadChoice) -> Self {
        Self::Choice(value)
    }
}

impl From<MessagePayloadDropdown> for MessagePayload {
    fn from(value: MessagePayloadDropdown) -> Self {
        Self::Dropdown(value)
    }
}

impl From<MessagePayloadFile> for MessagePayload {
    fn from(value: MessagePayloadFile) -> Self {
        Self::File(value)
    }
}

impl From<MessagePayloadImage> for MessagePayload {
    fn from(value: MessagePayloadImage) -> Self {
        Self::Image(value)
    }
}

impl From<MessagePayloadLocation> for MessagePayload {
    fn from(value: MessagePayloadLocation) -> Self {
        Self::Location(value)
    }
}

impl From<MessagePayloadMarkdown> for MessagePayload {
    fn from(value: MessagePayloadMarkdown) -> Self {
        Self::Markdown(value)
    }
}

impl From<MessagePayloadText> for MessagePayload {
    fn from(value: MessagePayloadText) -> Self {
        Self::Text(value)
    }
}

impl From<MessagePayloadVideo> for MessagePayload {
    fn from(value: MessagePayloadVideo) -> Self {
        Self::Video(value)
    }
}

/// A message to listen to.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `audio`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadAudio {
    /// URL of the audio. At least 1 character.
    pub audio_url: String,
}
json_object! {
    MessagePayloadAudio {
        "type" = "audio",
        required audio_url = "audioUrl",
    }
}

impl MessagePayloadAudio {
    /// With all that is required.
    pub fn new(audio_url: impl Into<String>) -> Self {
        Self {
            audio_url: audio_url.into(),
        }
    }
}

/// One of the contents of a bloc.
///
/// Part of [`MessagePayloadBloc`](crate::runtime::types::MessagePayloadBloc).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadBlocItem {
    /// Kind of the content: `text`, `markdown`, `image`, `audio`, `video`, `file` or `location`.
    pub r#type: String,
    /// The content, as a message of that kind has it.
    pub payload: JsonObject,
}
json_object! {
    MessagePayloadBlocItem {
        required r#type = "type",
        required payload = "payload",
    }
}

impl MessagePayloadBlocItem {
    /// With all that is required.
    pub fn new(r#type: impl Into<String>, payload: impl serde::Serialize) -> Self {
        Self {
            r#type: r#type.into(),
            payload: JsonObject::of(payload),
        }
    }
}

/// Several contents in one message, in their order.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `bloc`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadBloc {
    /// The contents, in their order.
    pub items: Vec<MessagePayloadBlocItem>,
}
json_object! {
    MessagePayloadBloc {
        "type" = "bloc",
        required items = "items",
    }
}

impl MessagePayloadBloc {
    /// With all that is required.
    pub fn new(items: impl IntoList<MessagePayloadBlocItem>) -> Self {
        Self { items: items.into_list() }
    }
}

/// What happens when the button is pressed.
///
/// Part of [`CardAction`](crate::runtime::types::CardAction).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CardActionType {
    /// `postback`
    Postback,
    /// `url`
    Url,
    /// `say`
    Say,
    /// A value that this version of the client does not list: ask the enum what it is.
    Unknown(UnknownValue),
}
open_enum! {
    CardActionType: Unknown {
        Postback = "postback", Url = "url", Say = "say",
    }
}

/// A button of a card.
///
/// Part of [`CarouselCard`](crate::runtime::types::CarouselCard) and [`MessagePayloadCard`](crate::runtime::types::MessagePayloadCard).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CardAction {
    /// What happens when the button is pressed.
    pub action: CardActionType,
    /// Text on the button. At least 1 character.
    pub label: String,
    /// What the button uses: the text to say, the URL to open, or the value to send back.
    /// At least 1 character.
    pub value: String,
}
json_object! {
    CardAction {
        required action = "action",
        required label = "label",
        required value = "value",
    }
}

impl CardAction {
    /// Sets each member by its name. [`build`](#builder::build) compiles when all that is required is set.
    pub fn builder() -> CardActionBuilder<
        required::action,
        required::label,
        required::value,
    > {
        CardActionBuilder(
            Self {
                action: CardActionType::from(""),
                label: String::new(),
                value: String::new(),
            },
            std::marker::PhantomData,
        )
    }
}

/// Builds [`CardAction`]: [`CardAction::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct CardActionBuilder<S0, S1, S2>(
    pub(crate) CardAction,
    std::marker::PhantomData<(S0, S1, S2)>,
);

impl<S0, S1, S2> CardActionBuilder<S0, S1, S2> {
    /// What happens when the button is pressed.
    pub fn action(
        mut self,
        action: impl Into<CardActionType>,
    ) -> CardActionBuilder<state::Set, S1, S2> {
        self.0.action = action.into();
        CardActionBuilder(self.0, std::marker::PhantomData)
    }

    /// Text on the button.
    pub fn label(
        mut self,
        label: impl Into<String>,
    ) -> CardActionBuilder<S0, state::Set, S2> {
        self.0.label = label.into();
        CardActionBuilder(self.0, std::marker::PhantomData)
    }

    /// What the button uses: the text to say, the URL to open, or the value to send back.
    pub fn value(
        mut self,
        value: impl Into<String>,
    ) -> CardActionBuilder<S0, S1, state::Set> {
        self.0.value = value.into();
        CardActionBuilder(self.0, std::marker::PhantomData)
    }

    /// The finished value. The compiler names each required member that is not set.
    pub fn build(self) -> CardAction
    where
        S0: state::Given,
        S1: state::Given,
        S2: state::Given,
    {
        self.0
    }
}

/// A card: a title, with a picture and buttons if wanted.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `card`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadCard {
    /// Title to show. At least 1 character.
    pub title: String,
    /// Text below the title. At least 1 character.
    pub subtitle: Option<String>,
    /// URL of the image. At least 1 character.
    pub image_url: Option<String>,
    /// The buttons of the card.
    pub actions: Vec<CardAction>,
}
json_object! {
    MessagePayloadCard {
        "type" = "card",
        required title = "title",
        optional subtitle = "subtitle",
        optional image_url = "imageUrl",
        required actions = "actions",
    }
}

impl MessagePayloadCard {
    /// With all that is required.
    pub fn new(title: impl Into<String>, actions: impl IntoList<CardAction>) -> Self {
        Self {
            title: title.into(),
            subtitle: None,
            image_url: None,
            actions: actions.into_list(),
        }
    }

    /// Text below the title.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// URL of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

/// A card.
///
/// Part of [`MessagePayloadCarousel`](crate::runtime::types::MessagePayloadCarousel).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CarouselCard {
    /// Title to show. At least 1 character.
    pub title: String,
    /// Text below the title. At least 1 character.
    pub subtitle: Option<String>,
    /// URL of the image. At least 1 character.
    pub image_url: Option<String>,
    /// The buttons of the card.
    pub actions: Vec<CardAction>,
}
json_object! {
    CarouselCard {
        required title = "title",
        optional subtitle = "subtitle",
        optional image_url = "imageUrl",
        required actions = "actions",
    }
}

impl CarouselCard {
    /// With all that is required.
    pub fn new(title: impl Into<String>, actions: impl IntoList<CardAction>) -> Self {
        Self {
            title: title.into(),
            subtitle: None,
            image_url: None,
            actions: actions.into_list(),
        }
    }

    /// Text below the title.
    #[must_use]
    pub fn subtitle(mut self, subtitle: impl Into<String>) -> Self {
        self.subtitle = Some(subtitle.into());
        self
    }

    /// URL of the image.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }
}

/// Several cards in a row.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `carousel`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadCarousel {
    /// The cards, in their order.
    pub items: Vec<CarouselCard>,
}
json_object! {
    MessagePayloadCarousel {
        "type" = "carousel",
        required items = "items",
    }
}

impl MessagePayloadCarousel {
    /// With all that is required.
    pub fn new(items: impl IntoList<CarouselCard>) -> Self {
        Self { items: items.into_list() }
    }
}

/// An option to choose.
///
/// Part of [`MessagePayloadChoice`](crate::runtime::types::MessagePayloadChoice) and [`MessagePayloadDropdown`](crate::runtime::types::MessagePayloadDropdown).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ChoiceOption {
    /// Text that the user sees. At least 1 character.
    pub label: String,
    /// Value that stands for the option. At least 1 character.
    pub value: String,
}
json_object! {
    ChoiceOption {
        required label = "label",
        required value = "value",
    }
}

impl ChoiceOption {
    /// Sets each member by its name. [`build`](#builder::build) compiles when all that is required is set.
    pub fn builder() -> ChoiceOptionBuilder<required::label, required::value> {
        ChoiceOptionBuilder(
            Self {
                label: String::new(),
                value: String::new(),
            },
            std::marker::PhantomData,
        )
    }
}

/// Builds [`ChoiceOption`]: [`ChoiceOption::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct ChoiceOptionBuilder<S0, S1>(
    pub(crate) ChoiceOption,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> ChoiceOptionBuilder<S0, S1> {
    /// Text that the user sees.
    pub fn label(
        mut self,
        label: impl Into<String>,
    ) -> ChoiceOptionBuilder<state::Set, S1> {
        self.0.label = label.into();
        ChoiceOptionBuilder(self.0, std::marker::PhantomData)
    }

    /// Value that stands for the option.
    pub fn value(
        mut self,
        value: impl Into<String>,
    ) -> ChoiceOptionBuilder<S0, state::Set> {
        self.0.value = value.into();
        ChoiceOptionBuilder(self.0, std::marker::PhantomData)
    }

    /// The finished value. The compiler names each required member that is not set.
    pub fn build(self) -> ChoiceOption
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// A question with options, shown as buttons.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `choice`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadChoice {
    /// Text of the message. At least 1 character.
    pub text: String,
    /// The options to choose from.
    pub options: Vec<ChoiceOption>,
}
json_object! {
    MessagePayloadChoice {
        "type" = "choice",
        required text = "text",
        required options = "options",
    }
}

impl MessagePayloadChoice {
    /// With all that is required.
    pub fn new(text: impl Into<String>, options: impl IntoList<ChoiceOption>) -> Self {
        Self {
            text: text.into(),
            options: options.into_list(),
        }
    }
}

/// A question with options, shown as a list to open.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `dropdown`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadDropdown {
    /// Text of the message. At least 1 character.
    pub text: String,
    /// The options to choose from.
    pub options: Vec<ChoiceOption>,
}
json_object! {
    MessagePayloadDropdown {
        "type" = "dropdown",
        required text = "text",
        required options = "options",
    }
}

impl MessagePayloadDropdown {
    /// With all that is required.
    pub fn new(text: impl Into<String>, options: impl IntoList<ChoiceOption>) -> Self {
        Self {
            text: text.into(),
            options: options.into_list(),
        }
    }
}

/// A file to download.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `file`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadFile {
    /// URL of the file. At least 1 character.
    pub file_url: String,
    /// Title to show. At least 1 character.
    pub title: Option<String>,
}
json_object! {
    MessagePayloadFile {
        "type" = "file",
        required file_url = "fileUrl",
        optional title = "title",
    }
}

impl MessagePayloadFile {
    /// With all that is required.
    pub fn new(file_url: impl Into<String>) -> Self {
        Self {
            file_url: file_url.into(),
            title: None,
        }
    }

    /// Title to show.
    #[must_use]
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

/// A picture.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `image`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadImage {
    /// URL of the image. At least 1 character.
    pub image_url: String,
}
json_object! {
    MessagePayloadImage {
        "type" = "image",
        required image_url = "imageUrl",
    }
}

impl MessagePayloadImage {
    /// With all that is required.
    pub fn new(image_url: impl Into<String>) -> Self {
        Self {
            image_url: image_url.into(),
        }
    }
}

/// A place on the map.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `location`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadLocation {
    /// Latitude in degrees.
    pub latitude: f64,
    /// Longitude in degrees.
    pub longitude: f64,
    /// Address of the place.
    pub address: Option<String>,
    /// Title to show.
    pub title: Option<String>,
}
json_object! {
    MessagePayloadLocation {
        "type" = "location",
        required latitude = "latitude",
        required longitude = "longitude",
        optional address = "address",
        optional title = "title",
    }
}

impl MessagePayloadLocation {
    /// Sets each member by its name. [`build`](#builder::build) compiles when all that is required is set.
    pub fn builder() -> MessagePayloadLocationBuilder<
        required::latitude,
        required::longitude,
    > {
        MessagePayloadLocationBuilder(
            Self {
                latitude: 0.0,
                longitude: 0.0,
                address: None,
                title: None,
            },
            std::marker::PhantomData,
        )
    }
}

/// Builds [`MessagePayloadLocation`]: [`MessagePayloadLocation::builder`].
#[derive(Debug, Clone)]
#[must_use]
pub struct MessagePayloadLocationBuilder<S0, S1>(
    pub(crate) MessagePayloadLocation,
    std::marker::PhantomData<(S0, S1)>,
);

impl<S0, S1> MessagePayloadLocationBuilder<S0, S1> {
    /// Latitude in degrees.
    pub fn latitude(
        mut self,
        latitude: f64,
    ) -> MessagePayloadLocationBuilder<state::Set, S1> {
        self.0.latitude = latitude;
        MessagePayloadLocationBuilder(self.0, std::marker::PhantomData)
    }

    /// Longitude in degrees.
    pub fn longitude(
        mut self,
        longitude: f64,
    ) -> MessagePayloadLocationBuilder<S0, state::Set> {
        self.0.longitude = longitude;
        MessagePayloadLocationBuilder(self.0, std::marker::PhantomData)
    }

    /// Address of the place.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        self.0.address = Some(address.into());
        self
    }

    /// Title to show.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.0.title = Some(title.into());
        self
    }

    /// The finished value. The compiler names each required member that is not set.
    pub fn build(self) -> MessagePayloadLocation
    where
        S0: state::Given,
        S1: state::Given,
    {
        self.0
    }
}

/// A text with Markdown in it.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `markdown`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadMarkdown {
    /// Text of the message, as Markdown. At least 1 character.
    pub markdown: String,
}
json_object! {
    MessagePayloadMarkdown {
        "type" = "markdown",
        required markdown = "markdown",
    }
}

impl MessagePayloadMarkdown {
    /// With all that is required.
    pub fn new(markdown: impl Into<String>) -> Self {
        Self { markdown: markdown.into() }
    }
}

/// A plain text.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `text`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadText {
    /// Text of the message. At least 1 character.
    pub text: String,
}
json_object! {
    MessagePayloadText {
        "type" = "text",
        required text = "text",
    }
}

impl MessagePayloadText {
    /// With all that is required.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

/// A message to watch.
///
/// Part of [`MessagePayload`](crate::runtime::types::MessagePayload).
///
/// In JSON its `type` is `video`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct MessagePayloadVideo {
    /// URL of the video. At least 1 character.
    pub video_url: String,
}
json_object! {
    MessagePayloadVideo {
        "type" = "video",
        required video_url = "videoUrl",
    }
}

impl MessagePayloadVideo {
    /// With all that is required.
    pub fn new(video_url: impl Into<String>) -> Self {
        Self {
            video_url: video_url.into(),
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortField {
    /// `createdAt`
    CreatedAt,
    /// `updatedAt`
    UpdatedAt,
    /// A value that this version of the client does not list: ask the enum what it is.
    Unknown(UnknownValue),
}
open_enum! {
    SortField: Unknown {
        CreatedAt = "createdAt", UpdatedAt = "updatedAt",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that this version of the client does not list: ask the enum what it is.
    Unknown(UnknownValue),
}
open_enum! {
    SortDirection: Unknown {
        Asc = "asc", Desc = "desc",
    }
}

/// Part of [`ListConversationsResponse`](crate::runtime::types::ListConversationsResponse), [`ListEventsResponse`](crate::runtime::types::ListEventsResponse), [`ListMessagesResponse`](crate::runtime::types::ListMessagesResponse), [`ListParticipantsResponse`](crate::runtime::types::ListParticipantsResponse) and 3 more.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct NextTokenMeta {
    /// Token of the next page, to be passed as `nextToken` in the same call.
    pub next_token: Option<String>,
}
json_object! {
    NextTokenMeta {
        optional next_token = "nextToken",
    }
}

/// Part of [`GetOrCreateConversationResponse`](crate::runtime::types::GetOrCreateConversationResponse), [`GetOrCreateMessageResponse`](crate::runtime::types::GetOrCreateMessageResponse) and [`GetOrCreateUserResponse`](crate::runtime::types::GetOrCreateUserResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CreatedMeta {
    pub created: bool,
}
json_object! {
    CreatedMeta {
        required created = "created",
    }
}

/// Sends the message later. Either `dateTime` or `delay` is needed.
///
/// Part of [`CreateEventBody`](crate::runtime::types::CreateEventBody), [`CreateMessageBody`](crate::runtime::types::CreateMessageBody) and [`GetOrCreateMessageBody`](crate::runtime::types::GetOrCreateMessageBody).
#[derive(Debug, Clone, Default, PartialEq)]
#[must_use]
#[non_exhaustive]
pub struct Schedule {
    /// When to send the message (ISO 8601). 24 to 28 characters.
    pub date_time: Option<DateTime>,
    /// How long to wait before the message is sent, in milliseconds.
    pub delay: Option<f64>,
}
json_object! {
    Schedule {
        optional date_time = "dateTime",
        optional delay = "delay",
    }
}

impl Schedule {
    /// All unset.
    pub fn new() -> Self {
        Self::default()
    }

    /// When to send the message (ISO 8601).
    pub fn date_time(mut self, date_time: impl Into<DateTime>) -> Self {
        self.date_time = Some(date_time.into());
        self
    }

    /// How long to wait before the message is sent, in milliseconds.
    pub fn delay(mut self, delay: f64) -> Self {
        self.delay = Some(delay);
        self
    }
}

/// Part of [`CallActionResponse`](crate::runtime::types::CallActionResponse) and [`GetStateResponse`](crate::runtime::types::GetStateResponse).
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct CachedMeta {
    pub cached: bool,
}
json_object! {
    CachedMeta {
        required cached = "cached",
    }
}
