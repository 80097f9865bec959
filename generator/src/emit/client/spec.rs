//! The static description of an API, from which the client is built.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::{CrateOptions, ErrorShape, credential};
use crate::model::{Api, Credential, ServerVariable};

/// The static description of the API.
pub(super) fn emit(api: &Api, options: &CrateOptions) -> TokenStream {
    let name = api.module.trim_start_matches("r#");
    let version = &api.version;
    let agent = user_agent(api, options);
    let server = api.servers.first();
    let base_url = server.map(|server| server.url.as_str()).unwrap_or_default();
    let variables = api.server_variables().map(
        |ServerVariable {
             wire,
             name,
             default,
             values,
             ..
         }| {
            let default = optional(default.as_ref());
            let setter = name.trim_start_matches("r#");
            quote! {
                ServerVariable { name: #wire, setter: #setter, default: #default, values: &[#(#values),*] }
            }
        },
    );
    let base_url_env = optional(api.base_url_env.as_ref());
    let idempotency_header = optional(api.idempotency_header.as_ref());
    let credentials = api.credentials.iter().map(|one| {
        let Credential { key, env, .. } = one;
        let kind = credential::kind(one);
        let setter = one.setter.trim_start_matches("r#");
        let env = optional(env.as_ref());
        quote! { CredentialSpec { key: #key, setter: #setter, kind: #kind, env: #env } }
    });
    let headers = api.client_headers.iter().map(|header| {
        let name = &header.wire;
        let env = optional(header.env.as_ref());
        let except = &header.except;
        let setter = header.name.trim_start_matches("r#");
        let required = if header.required && header.env.is_some() {
            let others = &header.optional_for;
            quote! { Some(&[#(#others),*]) }
        } else {
            quote! { None }
        };
        quote! {
            HeaderSpec { name: #name, setter: #setter, env: #env, except: &[#(#except),*], required: #required }
        }
    });
    let errors = options.error_shape.as_ref().map_or_else(
        || quote! { None },
        |shape| {
            let ErrorShape {
                type_name,
                message,
                code,
                id,
                metadata,
            } = shape;
            quote! {
                Some(&support::ErrorShape {
                    type_name: #type_name,
                    title: "",
                    message: #message,
                    code: #code,
                    id: #id,
                    metadata: #metadata,
                })
            }
        },
    );
    quote! {
        static SPEC: ClientSpec = ClientSpec {
            api: #name,
            version: #version,
            user_agent: #agent,
            base_url: #base_url,
            server_variables: &[#(#variables),*],
            base_url_env: #base_url_env,
            credentials: &[#(#credentials),*],
            headers: &[#(#headers),*],
            errors: #errors,
            idempotency_header: #idempotency_header,
        };
    }
}

fn optional(value: Option<&String>) -> TokenStream {
    value.map_or_else(|| quote! { None }, |value| quote! { Some(#value) })
}

/// `botpress-client/0.1.0 (runtime 1.82.0)`. Characters that are not valid in a header are omitted.
fn user_agent(api: &Api, options: &CrateOptions) -> String {
    let module = api.module.trim_start_matches("r#");
    let text = format!("{}/{} ({module} {})", options.name, options.version, api.version);
    text.chars().filter(|c| c.is_ascii_graphic() || *c == ' ').collect()
}
