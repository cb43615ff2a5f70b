//! HTTP in, with an end to everything that a caller can draw out: a head that never comes whole,
//! a body that trickles, connections without number.

use std::{io, sync::Arc, time::Duration};

use axum::Router;
use hyper::server::conn::http1;
use hyper_util::{
    rt::{TokioIo, TokioTimer},
    server::graceful::GracefulShutdown,
    service::TowerToHyperService,
};
use tokio::{net::TcpListener, sync::Semaphore};
use tracing::{debug, warn};

use super::{Leaving, Tasks};

/// So many connections at a time; the next ones wait in the socket's queue. Telegram opens at
/// most 100, and whoever watches the service a few.
const CONNECTIONS: usize = 1024;

/// How long nothing is accepted when the system has no room for another connection.
const CROWDED: Duration = Duration::from_secs(1);

/// How long a caller may take.
#[derive(Clone, Copy, Debug)]
pub struct Patience {
    /// From the connection, or the end of the call before, to the end of a head. Longer than the
    /// minute for which a reverse proxy usually keeps a connection that idles.
    pub head: Duration,
    /// For the body.
    pub body: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            head: Duration::from_secs(75),
            body: Duration::from_secs(10),
        }
    }
}

/// Serves until the process leaves; calls that have begun are answered first.
///
/// # Errors
///
/// Where the socket itself breaks.
pub(super) async fn serve(
    listener: TcpListener,
    routes: Router,
    leaving: &Leaving,
    tasks: &Tasks,
    patience: Patience,
) -> io::Result<()> {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new())
        .header_read_timeout(patience.head);
    let open = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let accepted = async {
            let room = Arc::clone(&room).acquire_owned().await;
            (room, listener.accept().await)
        };
        let (room, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = leaving.left() => break,
        };
        let stream = match accepted {
            Ok((stream, _)) => stream,
            Err(error) if is_of_the_caller(&error) => continue,
            Err(error) if error.kind() == io::ErrorKind::InvalidInput => return Err(error),
            Err(error) => {
                warn!(%error, "no connection can be accepted");
                leaving.or_after(CROWDED).await;
                continue;
            }
        };
        // Small answers should not wait for more to send. It works without, too.
        let _ = stream.set_nodelay(true);
        let service = TowerToHyperService::new(routes.clone());
        let connection = http.serve_connection(TokioIo::new(stream), service);
        let connection = open.watch(connection);
        tasks.spawn(async move {
            if connection.await.is_err() {
                debug!("a connection ended badly");
            }
            drop(room);
        });
    }
    drop(listener);
    open.shutdown().await;
    Ok(())
}

fn is_of_the_caller(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionRefused
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::ConnectionReset
    )
}
