//! What is copied and what is filled in: the support crate's sources and the text templates.

/// The sources that a crate is made from beside the model.
#[derive(Debug, Clone)]
pub struct Templates {
    /// The support crate's sources: path under its `src`, and text.
    pub core: Vec<(String, String)>,
    /// The text templates: name and text.
    pub text: Vec<(String, String)>,
}

/// Files that are read when the generator is compiled. Both folders are links: `core` goes to the
/// sources of the support crate, since cargo packages no folder in which another package stands.
macro_rules! embed {
    ($folder:literal: $($path:literal)*) => {
        &[$(($path, include_str!(concat!("../../", $folder, $path)))),*]
    };
}

const CORE: &[(&str, &str)] = embed! { "core/":
    "api_error.rs" "argument.rs" "base_url.rs" "blocking.rs" "blocking_streams.rs" "body.rs" "builder.rs" "by_status.rs" "call.rs" "client.rs" "collect.rs"
    "connection.rs" "credential.rs" "datetime.rs" "datetime_jiff.rs" "decode.rs" "dynamic.rs" "dynamic_parts.rs" "encode.rs" "environment.rs"
    "error.rs" "error_text.rs" "events.rs" "exchange.rs" "execute.rs" "failure.rs" "fake.rs" "flatten.rs"
    "header.rs" "interceptor.rs" "json.rs" "json_object.rs" "lib.rs" "mode.rs" "multipart.rs" "nullable.rs" "object.rs" "open_enum.rs" "operation.rs"
    "paging.rs" "prepare.rs" "raw.rs" "records.rs" "request.rs" "response.rs" "retry.rs" "secret.rs" "security.rs" "sending.rs" "setup.rs" "spec.rs" "sse.rs" "state.rs" "target.rs" "tls.rs"
    "token.rs" "trace.rs" "transfer.rs" "transport.rs" "tree.rs" "turn.rs" "typed_headers.rs" "union.rs" "upload.rs" "webhook.rs"
};

const TEXT: &[(&str, &str)] = embed! { "templates/":
    "CHANGELOG.md.j2" "Cargo.toml.j2" "README.md.j2" "crate.md.j2"
};

impl Templates {
    /// The templates that the generator was compiled with.
    pub fn embedded() -> Self {
        let owned = |files: &[(&str, &str)]| {
            files
                .iter()
                .map(|(path, text)| ((*path).to_owned(), (*text).to_owned()))
                .collect()
        };
        Self {
            core: owned(CORE),
            text: owned(TEXT),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Paths of the files under a folder, from that folder on.
    fn under(folder: &std::path::Path, prefix: &str, paths: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let entry = entry.unwrap();
            let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
            if entry.file_type().unwrap().is_dir() {
                under(&entry.path(), &format!("{name}/"), paths);
            } else {
                paths.push(name);
            }
        }
    }

    #[test]
    fn every_source_is_embedded() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/core");
        let mut paths = Vec::new();
        under(std::path::Path::new(folder), "", &mut paths);
        paths.retain(|path| !path.starts_with("tests/"));
        paths.sort();
        let embedded: Vec<&str> = CORE.iter().map(|(path, _)| *path).collect();
        assert_eq!(paths, embedded);
    }

    #[test]
    fn every_text_template_is_embedded() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/templates");
        let mut paths: Vec<String> = std::fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.rsplit('.').next() == Some("j2"))
            .collect();
        paths.sort();
        let embedded: Vec<&str> = TEXT.iter().map(|(path, _)| *path).collect();
        assert_eq!(paths, embedded);
    }
}
