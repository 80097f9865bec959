//! Spans and events of `tracing`, with the names of OpenTelemetry's HTTP conventions. Empty without the feature. They
//! must not contain header values, queries, bodies or arguments.

use std::future::Future;
use std::time::Duration;

use http::StatusCode;
use http::header::HeaderMap;

use super::call::Call;
use super::error::Error;
#[cfg(feature = "tracing")]
use super::error::ID_SHOWN;
#[cfg(feature = "tracing")]
use super::error_text::clean;
#[cfg(feature = "tracing")]
use super::prepare;
#[cfg(feature = "tracing")]
use super::response::request_id;
#[cfg(feature = "tracing")]
use super::target::Target;

/// The span of one call.
pub(super) struct Trace {
    #[cfg(feature = "tracing")]
    span: tracing::Span,
}

#[cfg(feature = "tracing")]
impl Trace {
    pub(super) fn new(call: &Call) -> Self {
        let target = &call.target;
        let method = target.method();
        let elsewhere = target.elsewhere();
        let own_server = match target {
            Target::Operation(operation) if operation.server.is_some() => prepare::url(call).ok(),
            _ => None,
        };
        let origin = elsewhere.or(own_server.as_ref()).or(call.client.inner.origin.as_ref());
        // A whole URL has no template: its path is that of one file, and would make a name of its own for each.
        let template = elsewhere.is_none().then(|| target.path());
        let name = template.map_or_else(|| method.to_owned(), |template| format!("{method} {template}"));
        let span = tracing::info_span!(
            "http.client.call",
            otel.name = name,
            otel.kind = "client",
            otel.status_code = tracing::field::Empty,
            operation = target.id(),
            http.request.method = method,
            url.template = template,
            server.address = origin.and_then(|url| url.host_str()),
            server.port = origin.and_then(reqwest::Url::port_or_known_default),
            http.response.status_code = tracing::field::Empty,
            http.request.resend_count = tracing::field::Empty,
            error.type = tracing::field::Empty,
            request_id = tracing::field::Empty,
            attempts = tracing::field::Empty,
        );
        Self { span }
    }

    /// Runs the future in the span.
    pub(super) fn within<F: Future>(&self, future: F) -> impl Future<Output = F::Output> {
        tracing::Instrument::instrument(future, self.span.clone())
    }

    /// Records the outcome of an attempt.
    pub(super) fn attempt(
        &self,
        call: &Call,
        number: u32,
        result: Result<(StatusCode, &HeaderMap), &Error>,
        retry_in: Option<Duration>,
    ) {
        // Nothing subscribes: the common case.
        if self.span.is_disabled() {
            return;
        }
        self.span.record("attempts", number);
        if number > 1 {
            self.span.record("http.request.resend_count", number - 1);
        }
        let (status, id) = match result {
            Ok((status, headers)) => (Some(status.as_u16()), request_id(headers)),
            Err(error) => (error.status(), error.request_id()),
        };
        if let Some(status) = status {
            self.span.record("http.response.status_code", status);
        }
        if let Some(id) = id {
            let id = clean(id.as_bytes(), &call.secrets(), ID_SHOWN);
            self.span.record("request_id", id);
        }
        match (result, retry_in) {
            (Ok(_), _) => tracing::debug!(attempt = number, status, "received a response"),
            (Err(error), Some(delay)) => tracing::info!(
                attempt = number,
                status,
                error = %error,
                retry_in_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
                "failed, trying again"
            ),
            (Err(error), None) => {
                self.span.record("error.type", error.type_name().as_str());
                self.span.record("otel.status_code", "ERROR");
                tracing::debug!(attempt = number, status, error = %error, "failed");
            }
        }
    }
}

#[cfg(not(feature = "tracing"))]
#[allow(clippy::unused_self, reason = "the methods are those that the feature `tracing` has")]
impl Trace {
    pub(super) fn new(_: &Call) -> Self {
        Self {}
    }

    pub(super) fn within<F: Future>(&self, future: F) -> F {
        future
    }

    pub(super) fn attempt(&self, _: &Call, _: u32, _: Result<(StatusCode, &HeaderMap), &Error>, _: Option<Duration>) {}
}

/// Records that a stream of events was lost, and when it will be opened again.
#[cfg(feature = "tracing")]
pub(super) fn lost(call: &Call, error: &Error, failures: u32, delay: Duration) {
    tracing::info!(
        operation = call.target.id(),
        http.request.method = call.target.method(),
        url.template = call.target.path(),
        failures,
        error = %error,
        reconnect_in_ms = u64::try_from(delay.as_millis()).unwrap_or(u64::MAX),
        "stream lost, connecting again"
    );
}

#[cfg(not(feature = "tracing"))]
pub(super) fn lost(_: &Call, _: &Error, _: u32, _: Duration) {}
