//! Connection settings: two clients with equal settings can share connections.

use std::time::Duration;

use super::tls;
use super::transport::Transport;

/// Default connect timeout.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// The maximum number of unused connections to a host.
const IDLE_CONNECTIONS: usize = 32;

/// Settings of connections.
#[derive(Clone, PartialEq)]
pub(super) struct Connection {
    pub(super) timeout: Duration,
    pub(super) proxy: Proxy,
    /// Certificates to trust in addition to those of the platform, as PEM.
    pub(super) roots: Vec<Vec<u8>>,
}

/// The proxy for connections.
#[derive(Clone, PartialEq)]
pub(super) enum Proxy {
    /// The proxy that the environment specifies.
    Environment,
    None,
    /// A URL, which may contain user name and password.
    Url(String),
}

impl Default for Connection {
    fn default() -> Self {
        Self {
            timeout: CONNECT_TIMEOUT,
            proxy: Proxy::Environment,
            roots: Vec::new(),
        }
    }
}

impl Connection {
    /// An HTTP client that does not follow redirects itself.
    pub(super) fn transport(&self) -> Result<Transport, String> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .connect_timeout(self.timeout)
            // Another crate of the program may have enabled these for all crates.
            .no_brotli()
            .no_deflate()
            .no_zstd();
        if !cfg!(feature = "gzip") {
            builder = builder.no_gzip();
        }
        builder = match &self.proxy {
            Proxy::Environment => builder,
            Proxy::None => builder.no_proxy(),
            Proxy::Url(url) => {
                let proxy = reqwest::Proxy::all(url);
                // The cause may quote the URL, and with it a password.
                builder.proxy(proxy.map_err(|_| "the URL of the proxy is not valid".to_owned())?)
            }
        };
        let client = tls::configure(builder, &self.roots)?.build();
        client
            .map(Transport::Http)
            .map_err(|cause| format!("the HTTP client can't be set up: {cause}"))
    }
}
