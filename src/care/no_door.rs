//! Where there are no Unix sockets a running service cannot be asked: it has to be stopped for
//! a back-up, and the command then opens the state file itself.

use std::{io, path::Path};

use tokio::sync::mpsc;

use crate::{
    serve::Clock,
    store::{Records, Store},
};

use super::{Answer, Request};

/// Nobody comes in here.
pub struct Door;

impl Door {
    /// Opens nothing.
    ///
    /// # Errors
    /// Always.
    pub fn open<S: Store>(_: &Path, _: Records<S>, _: Clock) -> io::Result<Self> {
        Err(unsupported())
    }
}

/// Asks nobody.
///
/// # Errors
/// Always.
pub async fn ask_service(_: &Path, _: &Request) -> io::Result<mpsc::Receiver<Answer>> {
    Err(unsupported())
}

/// Nobody is.
pub async fn is_served(_: &Path) -> bool {
    false
}

fn unsupported() -> io::Error {
    io::Error::new(
        io::ErrorKind::Unsupported,
        "a running service can be asked on Unix only",
    )
}
