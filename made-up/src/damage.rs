//! Documents that are damaged at random.
