//! The macro that gives the request of an operation what every request has. It stands in the files of operations, so it
//! names its helpers by `$crate::support`.

/// `request!(GetUser, Json, UserResponse)`: the response is read as JSON, into that type. `request!(Chat)` can't be sent
/// but as a stream.
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
            /// Sets a header of this call, in place of one that the client would send. With an empty value none is sent.
            pub fn header(
                self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::convert::AsRef<str>,
            ) -> Self {
                Self(self.0.header(name, value))
            }

            /// Adds a parameter to the query, which need not be one that the document knows.
            pub fn query(
                self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                Self(self.0.query(name, ::std::string::ToString::to_string(&value)))
            }

            /// Adds a member to the JSON object that is the body, which need not be one that the document knows, or replaces
            /// the member of that name.
            pub fn body_member(
                self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::serde::Serialize,
            ) -> Self {
                Self(self.0.body_member(name, $crate::support::any_value(value)))
            }

            /// Sets how long one attempt of this call may take.
            pub fn timeout(self, timeout: ::std::time::Duration) -> Self {
                Self(self.0.timeout(timeout))
            }

            /// Sets how long this call may take in all, retries and the waits between them included.
            pub fn deadline(self, deadline: ::std::time::Duration) -> Self {
                Self(self.0.deadline(deadline))
            }

            /// Sets when this call is sent again after a failure, in place of the client's policy.
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
            /// Sends the request. For what can go wrong see [`Error`]($crate::support::Error).
            pub fn send(self) -> M::Sent<$response> {
                self.0.send_as::<$form, $response>()
            }

            /// Sends the request, and gives the response with its status, its headers and the number of attempts.
            pub fn send_with_meta(self) -> M::Sent<$crate::support::Response<$response>> {
                self.0.send_as_with_meta::<$form, $response>()
            }
        }

        /// As [`send`]($request::send).
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
