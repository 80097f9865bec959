//! Two generated modules, each where its owner wants it.

#![warn(clippy::pedantic)]

/// All of the shop.
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
