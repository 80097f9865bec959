//! Two generated modules, at different locations.

#![warn(clippy::pedantic)]

/// The whole document.
pub mod api {
    include!(concat!(env!("OUT_DIR"), "/api.rs"));
}

mod deep {
    /// A private module whose items are not all used.
    pub(crate) mod inner {
        include!(concat!(env!("OUT_DIR"), "/pets.rs"));
    }
}

pub use deep::inner::pets::Client as PetsClient;
