//! The TLS of the client's own HTTP client. Without either feature it can only call `http` URLs.

use reqwest::ClientBuilder;

/// The platform's TLS.
#[cfg(feature = "native-tls")]
#[allow(clippy::unnecessary_wraps, reason = "with rustls it can fail")]
pub(super) fn configure(mut builder: ClientBuilder, roots: &[Vec<u8>]) -> Result<ClientBuilder, String> {
    for pem in roots {
        let certificates = reqwest::Certificate::from_pem_bundle(pem)
            .map_err(|cause| format!("a root certificate can't be read: {cause}"))?;
        for certificate in certificates {
            builder = builder.add_root_certificate(certificate);
        }
    }
    Ok(builder.tls_backend_native())
}

/// Rustls with the program's crypto provider, or ring if it has none, and the platform's certificates.
///
/// The provider is passed on instead of installed: installing one is up to the program.
#[cfg(all(feature = "rustls", not(feature = "native-tls")))]
pub(super) fn configure(builder: ClientBuilder, roots: &[Vec<u8>]) -> Result<ClientBuilder, String> {
    use std::sync::Arc;

    use rustls::crypto::{CryptoProvider, ring};
    use rustls::pki_types::CertificateDer;
    use rustls::pki_types::pem::PemObject as _;
    use rustls_platform_verifier::{BuilderVerifierExt, Verifier};

    let provider = CryptoProvider::get_default()
        .cloned()
        .unwrap_or_else(|| Arc::new(ring::default_provider()));
    let setup = |cause: rustls::Error| format!("TLS can't be set up: {cause}");
    let mut trusted = Vec::new();
    for pem in roots {
        let before = trusted.len();
        for certificate in CertificateDer::pem_slice_iter(pem) {
            let cause = |cause| format!("a root certificate can't be read: {cause}");
            trusted.push(certificate.map_err(cause)?);
        }
        if trusted.len() == before {
            return Err("a root certificate can't be read: the PEM text contains no certificate".to_owned());
        }
    }
    let config = rustls::ClientConfig::builder_with_provider(provider.clone())
        .with_safe_default_protocol_versions()
        .map_err(setup)?;
    let config = if trusted.is_empty() {
        config.with_platform_verifier().map_err(setup)?
    } else {
        let verifier = Verifier::new_with_extra_roots(trusted, provider).map_err(setup)?;
        config.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
    };
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    if cfg!(feature = "http2") {
        config.alpn_protocols.insert(0, b"h2".to_vec());
    }
    Ok(builder.tls_backend_preconfigured(config))
}

/// No TLS.
#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[allow(clippy::unnecessary_wraps, reason = "with rustls it can fail")]
pub(super) fn configure(builder: ClientBuilder, _: &[Vec<u8>]) -> Result<ClientBuilder, String> {
    Ok(builder)
}
