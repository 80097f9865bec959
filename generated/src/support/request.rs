//! The macro for the methods that all requests share. It is expanded in the files of operations, so it refers to its
//! helpers by `$crate::support`.

/// `request!(GetUser, Json, UserResponse)`: the response is read as JSON, into that type. `request!(Chat)`: the request
/// can only be sent as a stream.
#[allow(unused_macros, reason = "only generated code has requests")]
macro_rules! request {
    ($request:ident) => {
        impl<M: ::std::clone::Clone> ::std::clone::Clone for $request<M> {
            fn clone(&self) -> Self {
                Self(self.0.clone())
            }
        }

        impl<M> ::std::fmt::Debug for $request<M> {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_tuple(::std::stringify!($request)).field(&self.0).finish()
            }
        }

        impl<M: $crate::support::Mode> $request<M> {
            /// Sets a header of this call, instead of the client's. With an empty value the header is not sent.
            pub fn header(
                self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name, value))
            }

            /// Adds a query parameter, which need not be in the document.
            pub fn query(
                self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                Self(self.0.query(name, ::std::string::ToString::to_string(&value)))
            }

            /// Adds or replaces a member of the JSON object that is the body. It need not be in the document.
            pub fn body_member(
                self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::serde::Serialize,
            ) -> Self {
                Self(self.0.body_member(name, $crate::support::any_value(value)))
            }

            /// Sets the timeout of one attempt of this call.
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets how long this call may take in total, with all retries and the waits between them.
            pub fn deadline(self, deadline: ::std::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Sets the policy for retries of this call, instead of the client's.
            pub fn retry(self, policy: $crate::support::RetryPolicy) -> Self {
                Self(self.0.retry(policy))
            }
        }
    };
    // A response that may be empty.
    ($request:ident, Optional $form:ident, $response:ty) => {
        $crate::support::request!(@read $request, $crate::support::Optional<$crate::support::$form>, $response);
    };
    ($request:ident, $form:ident, $response:ty) => {
        $crate::support::request!(@read $request, $crate::support::$form, $response);
    };
    (@read $request:ident, $form:ty, $response:ty) => {
        $crate::support::request!($request);

        impl<M: $crate::support::Mode> $request<M> {
            /// Sends the request. See [`Error`]($crate::support::Error) for the possible errors.
            pub fn send(self) -> M::Sent<$response> {
                self.0.send_as::<$form, $response>()
            }

            /// Sends the request, and returns the response with its status, its headers and the number of attempts.
            pub fn send_with_meta(self) -> M::Sent<$crate::support::Response<$response>> {
                self.0.send_as_with_meta::<$form, $response>()
            }
        }

        /// Like [`send`]($request::send).
        impl ::std::future::IntoFuture for $request {
            type Output = ::std::result::Result<$response, $crate::support::Error>;
            type IntoFuture = $crate::support::Sending<$response>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

pub(crate) use request;
