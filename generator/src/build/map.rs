//! Maps the documents to their Rust without generating it.

use super::{BuildError, Generator};
use crate::generate::{failure, read_document};
use crate::map::{ApiMap, map};

impl Generator {
    /// Reads the documents and returns the Rust name of each of their operations and schemas, with the names in the
    /// lock. Writes nothing.
    ///
    /// # Errors
    ///
    /// When a file can't be read, and when the configuration, a document or the lock can't be used.
    pub fn map(&self) -> Result<Vec<ApiMap>, BuildError> {
        let inputs = self.inputs()?;
        let locks = inputs.input.locks().map_err(BuildError::Failed)?;
        let apis = inputs.apis.iter().map(|config| {
            let document = read_document(&inputs.input, config, self.style);
            let document = document.map_err(BuildError::Failed)?;
            let lock = locks.get(&config.module).cloned().unwrap_or_default();
            map(&document, config, &lock).map_err(|wrong| BuildError::Failed(failure(&document, &wrong, self.style)))
        });
        apis.collect()
    }
}
