//! The macro for the methods that all requests share. It is expanded in the files of operations, so it refers to its
//! helpers by `$crate::support`.

/// `request!(ListUsers, Json, UsersResponse)`: the response is read as JSON, into that type. `request!(Chat)`: the
/// request can only be sent as a stream. `request!(ListRuns[S0], Json, RunsResponse)`: it can be sent once `S0`, the
/// state of a parameter that is set by name, is `Set`. `request!(Request of T as R)`: the type of all requests without
/// setters, whose response is a `T`, read in the form `R`.
#[allow(unused_macros, reason = "only generated code has requests")]
macro_rules! request {
    ($request:ident of $response:ident as $form:ident) => {
        $crate::support::request!(@settings [$response $form] $request<$response, M, $form>);

        impl<$response, M, $form> $request<$response, M, $form> {
            pub(crate) fn new(call: $crate::support::Call<M>) -> Self {
                Self(call, ::std::marker::PhantomData)
            }
        }

        impl<$response, M: ::std::clone::Clone, $form> ::std::clone::Clone for $request<$response, M, $form> {
            fn clone(&self) -> Self {
                Self::new(self.0.clone())
            }
        }

        impl<$response, M, $form> ::std::fmt::Debug for $request<$response, M, $form> {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_tuple(::std::stringify!($request)).field(&self.0).finish()
            }
        }

        impl<$response, M: $crate::support::Mode, $form: $crate::support::Read<$response>> $request<$response, M, $form> {
            /// Sends the request. `Error` describes the possible errors.
            pub fn send(self) -> M::Sent<$response> {
                self.0.send_as::<$form, $response>()
            }

            /// Sends the request, and returns the response with its status, its headers and the number of attempts.
            pub fn send_with_meta(self) -> M::Sent<$crate::support::Response<$response>> {
                self.0.send_as_with_meta::<$form, $response>()
            }
        }

        /// Like `send`.
        impl<$response, $form: $crate::support::Read<$response>> ::std::future::IntoFuture
            for $request<$response, $crate::support::Async, $form>
        {
            type Output = ::std::result::Result<$response, $crate::support::Error>;
            type IntoFuture = $crate::support::Sending<$response>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
    ($request:ident $([$($state:ident)+])?) => {
        $crate::support::request!(@settings [$($($state)+)?] $request<M $($(, $state)+)?>);

        impl<M: ::std::clone::Clone $($(, $state)+)?> ::std::clone::Clone for $request<M $($(, $state)+)?> {
            fn clone(&self) -> Self {
                Self(self.0.clone() $(, ::std::marker::PhantomData::<($($state,)+)>)?)
            }
        }

        impl<M $($(, $state)+)?> ::std::fmt::Debug for $request<M $($(, $state)+)?> {
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.debug_tuple(::std::stringify!($request)).field(&self.0).finish()
            }
        }
    };
    (@settings [$($any:ident)*] $request:ty) => {
        impl<$($any,)* M: $crate::support::Mode> $request {
            /// Sets a header of this call, instead of the client's. With an empty value the header is not sent.
            pub fn header(
                mut self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::convert::AsRef<str>,
            ) -> Self {
                self.0 = self.0.header(name, value);
                self
            }

            /// Adds a query parameter, which need not be in the document.
            pub fn query(
                mut self,
                name: impl ::std::convert::AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                self.0 = self.0.query(name, ::std::string::ToString::to_string(&value));
                self
            }

            /// Adds or replaces a member of the JSON object that is the body. It need not be in the document.
            pub fn body_member(
                mut self,
                name: impl ::std::convert::Into<::std::string::String>,
                value: impl ::serde::Serialize,
            ) -> Self {
                self.0 = self.0.body_member(name, $crate::support::any_value(value));
                self
            }

            /// Sets the timeout of one attempt of this call.
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.0 = self.0.timeout(timeout);
                self
            }

            /// Sets how long this call may take in total, with all retries and the waits between them.
            pub fn deadline(mut self, deadline: ::std::time::Duration) -> Self {
                self.0 = self.0.deadline(deadline);
                self
            }

            /// Sets the policy for retries of this call, instead of the client's.
            pub fn retry(mut self, policy: $crate::support::RetryPolicy) -> Self {
                self.0 = self.0.retry(policy);
                self
            }
        }
    };
    // A response that may be empty.
    ($request:ident $([$($state:ident)+])?, Optional $form:ident, $response:ty) => {
        $crate::support::request!(@read $request $([$($state)+])?, $crate::support::Optional<$crate::support::$form>, $response);
    };
    ($request:ident $([$($state:ident)+])?, $form:ident, $response:ty) => {
        $crate::support::request!(@read $request $([$($state)+])?, $crate::support::$form, $response);
    };
    (@read $request:ident $([$($state:ident)+])?, $form:ty, $response:ty) => {
        $crate::support::request!($request $([$($state)+])?);

        impl<M: $crate::support::Mode $($(, $state)+)?> $request<M $($(, $state)+)?> {
            /// Sends the request. `Error` describes the possible errors.
            pub fn send(self) -> M::Sent<$response>
            $(where $($state: $crate::support::state::Given),+)?
            {
                self.0.send_as::<$form, $response>()
            }

            /// Sends the request, and returns the response with its status, its headers and the number of attempts.
            pub fn send_with_meta(self) -> M::Sent<$crate::support::Response<$response>>
            $(where $($state: $crate::support::state::Given),+)?
            {
                self.0.send_as_with_meta::<$form, $response>()
            }
        }

        /// Like `send`.
        impl<$($($state: $crate::support::state::Given),+)?> ::std::future::IntoFuture
            for $request<$crate::support::Async $($(, $state)+)?>
        {
            type Output = ::std::result::Result<$response, $crate::support::Error>;
            type IntoFuture = $crate::support::Sending<$response>;

            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}

pub(crate) use request;
