//! Clients of several APIs that are set up together. They share their connections, and a program may use only some of
//! them.

use super::builder::ClientBuilder;
use super::client::Client;
use super::error::Error;

/// The clients that were built so far.
#[derive(Debug, Default)]
pub struct Together {
    first: Option<Client>,
    /// The problems of clients that can't send any call.
    problems: Vec<String>,
    usable: bool,
}

impl Together {
    /// Builds the next client, with the connections of the first one. If it lacks its variable of the environment, or a
    /// variable of its base URL, its calls fail.
    ///
    /// # Errors
    /// Those of [`ClientBuilder::build`].
    pub fn client(&mut self, settings: ClientBuilder) -> Result<Client, Error> {
        let settings = settings.beside_others();
        let client = match &self.first {
            Some(first) => settings.beside(first).build()?,
            None => settings.build()?,
        };
        match &client.inner.problem {
            Some(problem) if self.problems.contains(problem) => {}
            Some(problem) => self.problems.push(problem.clone()),
            None => self.usable = true,
        }
        self.first.get_or_insert_with(|| client.clone());
        Ok(client)
    }

    /// Checks that the program can use one of the clients.
    ///
    /// # Errors
    /// If there are clients, and none can send any call.
    pub fn check(self) -> Result<(), Error> {
        if self.usable || self.problems.is_empty() {
            Ok(())
        } else {
            Err(Error::invalid(self.problems.join("; ")))
        }
    }
}
