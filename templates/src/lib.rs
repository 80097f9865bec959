//! The text that the generator writes in addition to generated code: sources to copy, and templates to fill in.
//!
//! Only the text lives here. The generator fills the templates in.

/// Embeds files at compile time: the path under the folder, and the text.
macro_rules! embed {
    ($folder:literal: $($path:literal)*) => {
        &[$(($path, include_str!(concat!("../", $folder, $path)))),*]
    };
}

/// The sources of the hand-written part of every client: path under its `src`, and text.
pub const CORE: &[(&str, &str)] = embed! { "core/src/":
    "any_object.rs" "api_error.rs" "argument.rs" "base_url.rs" "blank.rs" "blocking.rs" "blocking_streams.rs" "body.rs" "builder.rs" "by_status.rs" "byte_range.rs" "call.rs" "client.rs" "collect.rs"
    "connection.rs" "credential.rs" "datetime.rs" "datetime_jiff.rs" "deadline.rs" "decode.rs" "dynamic.rs" "dynamic_parts.rs" "encode.rs" "environment.rs"
    "error.rs" "error_text.rs" "events.rs" "exchange.rs" "execute.rs" "failure.rs" "fake.rs" "flatten.rs"
    "header.rs" "interceptor.rs" "json.rs" "json_object.rs" "lib.rs" "members.rs" "mode.rs" "multipart.rs" "nullable.rs" "object.rs" "open_enum.rs" "operation.rs"
    "paging.rs" "prepare.rs" "raw.rs" "read_object.rs" "records.rs" "request.rs" "response.rs" "retry.rs" "secret.rs" "security.rs" "sending.rs" "sent.rs" "setup.rs" "spec.rs" "sse.rs" "state.rs" "target.rs" "tls.rs"
    "together.rs" "token.rs" "trace.rs" "transfer.rs" "transport.rs" "tree.rs" "turn.rs" "typed_headers.rs" "union.rs" "union_level.rs" "unknown_members.rs" "upload.rs" "upload_body.rs" "upload_check.rs" "webhook.rs"
    "write_object.rs"
};

/// The text templates: name and text.
pub const TEXT: &[(&str, &str)] = embed! { "":
    "CHANGELOG.md.j2" "Cargo.toml.j2" "README.md.j2" "crate.md.j2"
};

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{CORE, TEXT};

    /// The names of the files in a folder of this package.
    fn files(folder: &str, extension: &str) -> Vec<String> {
        let entries = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder));
        let mut names: Vec<String> = entries
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(extension))
            .collect();
        names.sort();
        names
    }

    #[test]
    fn every_source_is_embedded() {
        let embedded: Vec<&str> = CORE.iter().map(|(path, _)| *path).collect();
        assert_eq!(files("core/src", ""), embedded);
    }

    #[test]
    fn every_text_template_is_embedded() {
        let embedded: Vec<&str> = TEXT.iter().map(|(path, _)| *path).collect();
        assert_eq!(files("", ".j2"), embedded);
    }
}
