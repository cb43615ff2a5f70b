//! A wire between two programs that can be slow, dead, or cut.

use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, split},
    net::{TcpListener, TcpStream, UnixStream},
    sync::watch,
    task::JoinHandle,
};

/// What the wire does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wire {
    /// It carries.
    Open,
    /// It carries every piece after so long.
    Slow(Duration),
    /// It stands and takes all that is sent, and nothing ever comes out at the other end.
    Dead,
    /// It is cut, and no new one can be laid.
    Cut,
}

/// Where a wire leads to.
#[derive(Clone)]
pub(crate) enum End {
    Port(SocketAddr),
    Socket(PathBuf),
}

/// Wires to one end. They are gone with it.
pub(crate) struct Proxy {
    pub(crate) at: SocketAddr,
    to: Arc<Mutex<End>>,
    state: Arc<watch::Sender<Wire>>,
    work: JoinHandle<()>,
}

impl Proxy {
    pub(crate) async fn start(to: End) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let at = listener.local_addr().unwrap();
        let state = Arc::new(watch::Sender::new(Wire::Open));
        let shared = Arc::clone(&state);
        let to = Arc::new(Mutex::new(to));
        let end = Arc::clone(&to);
        let work = tokio::spawn(async move {
            loop {
                let (near, _) = listener.accept().await.unwrap();
                let (to, state) = (end.lock().unwrap().clone(), shared.subscribe());
                tokio::spawn(async move { lay(near, to, state).await });
            }
        });
        Self {
            at,
            to,
            state,
            work,
        }
    }

    /// New wires lead there from now on.
    #[allow(dead_code, reason = "not every test that lays wires moves an end")]
    pub(crate) fn leads_to(&self, to: End) {
        *self.to.lock().unwrap() = to;
    }

    /// From now on the wire does this; one that was dead does not come back to life.
    pub(crate) fn set(&self, wire: Wire) {
        self.state.send_replace(wire);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.work.abort();
        self.state.send_replace(Wire::Cut);
    }
}

async fn lay(near: TcpStream, to: End, state: watch::Receiver<Wire>) {
    if *state.borrow() == Wire::Cut {
        return;
    }
    match to {
        End::Port(port) => {
            if let Ok(far) = TcpStream::connect(port).await {
                join(near, far, state).await;
            }
        }
        End::Socket(path) => {
            if let Ok(far) = UnixStream::connect(path).await {
                join(near, far, state).await;
            }
        }
    }
}

async fn join(near: TcpStream, far: impl AsyncRead + AsyncWrite, mut state: watch::Receiver<Wire>) {
    let (near_in, near_out) = near.into_split();
    let (far_in, far_out) = split(far);
    let there = carry(near_in, far_out, state.clone());
    let back = carry(far_in, near_out, state.clone());
    tokio::select! {
        () = there => {}
        () = back => {}
        _ = state.wait_for(|wire| *wire == Wire::Cut) => {}
    }
}

async fn carry(
    mut from: impl AsyncRead + Unpin,
    mut to: impl AsyncWrite + Unpin,
    state: watch::Receiver<Wire>,
) {
    let mut piece = vec![0; 16 * 1024];
    let mut dead = false;
    while let Ok(length @ 1..) = from.read(&mut piece).await {
        let wire = *state.borrow();
        match wire {
            Wire::Open => {}
            Wire::Slow(span) => tokio::time::sleep(span).await,
            Wire::Dead => dead = true,
            Wire::Cut => return,
        }
        if !dead && to.write_all(&piece[..length]).await.is_err() {
            return;
        }
    }
}
