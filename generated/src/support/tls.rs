//! Which TLS the client's own HTTP client uses. With neither feature it can call `http` URLs only.

use reqwest::ClientBuilder;

/// What the platform brings.
#[cfg(feature = "native-tls")]
#[allow(clippy::unnecessary_wraps)]
pub(super) fn configure(builder: ClientBuilder) -> Result<ClientBuilder, String> {
    Ok(builder.tls_backend_native())
}

/// Rustls with the program's crypto provider, or ring where it has none, and the platform's certificates.
///
/// The provider is handed over instead of installed: what is installed is the program's choice.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
pub(super) fn configure(builder: ClientBuilder) -> Result<ClientBuilder, String> {
    use std::sync::Arc;

    use rustls::crypto::{CryptoProvider, ring};
    use rustls_platform_verifier::BuilderVerifierExt;

    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(ring::default_provider()));
    let mut config = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(BuilderVerifierExt::with_platform_verifier)
        .map_err(|cause| format!("TLS can't be set up: {cause}"))?
        .with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(builder.tls_backend_preconfigured(config))
}

/// None.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[allow(clippy::unnecessary_wraps)]
pub(super) fn configure(builder: ClientBuilder) -> Result<ClientBuilder, String> {
    Ok(builder)
}
