//! Types of `integrations`. Generated from Admin API of Botpress 1.82.0; do not edit.

mod requests_c;
mod requests_e;
mod requests_i;
mod requests_r;
mod requests_u;
mod requests_v;
mod responses;

pub use requests_c::*;
pub use requests_e::*;
pub use requests_i::*;
pub use requests_r::*;
pub use requests_u::*;
pub use requests_v::*;
pub use responses::*;
