//! How connections are made: what two clients must have in common to share them.

use std::time::Duration;

use super::tls;
use super::transport::Transport;

/// Default for how long the making of a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);
/// How many connections to a host are kept while they are not used.
const IDLE_CONNECTIONS: usize = 32;

/// Settings of connections.
#[derive(Clone, PartialEq)]
pub(super) struct Connection {
    pub(super) timeout: Duration,
    pub(super) proxy: Proxy,
    /// Certificates to trust beside those of the platform, as PEM.
    pub(super) roots: Vec<Vec<u8>>,
}

/// Which proxy connections go through.
#[derive(Clone, PartialEq)]
pub(super) enum Proxy {
    /// What the environment says.
    Environment,
    None,
    /// A URL, which may hold user and password.
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
    /// An HTTP client that follows no redirects by itself.
    pub(super) fn transport(&self) -> Result<Transport, String> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .connect_timeout(self.timeout)
            // Another crate of the program may have turned these on for all.
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
                // The cause may quote the URL, and that a password.
                builder.proxy(proxy.map_err(|_| "the URL of the proxy is not valid".to_owned())?)
            }
        };
        let client = tls::configure(builder, &self.roots)?.build();
        client
            .map(Transport::Http)
            .map_err(|cause| format!("the HTTP client can't be set up: {cause}"))
    }
}
