//! The scripts, and how one is run.

use std::sync::LazyLock;

use redis::{Cmd, ErrorKind, FromRedisValue, ServerErrorKind};
use sha1_smol::Sha1;

use super::super::StoreError;
use super::link::Link;
use crate::fault::{self, Point};

/// A script with what all share before it, and the name under which a server keeps it.
pub(super) struct Script {
    source: &'static str,
    hash: String,
}

macro_rules! scripts {
    ($($name:ident = $file:literal;)*) => {
        $(pub(super) static $name: LazyLock<Script> = LazyLock::new(|| {
            Script::new(concat!(include_str!("lib.lua"), include_str!($file)))
        });)*
    };
}

scripts! {
    COMMIT = "commit.lua";
    ADVANCE = "advance.lua";
    PAUSE = "pause.lua";
    DUE = "due.lua";
    CLAIM = "claim.lua";
    RESEAL = "reseal.lua";
    ASIDE = "aside.lua";
    DROP = "drop.lua";
    SWAP = "swap.lua";
    LANE = "lane.lua";
}

impl Script {
    fn new(source: &'static str) -> Self {
        let hash = Sha1::from(source).digest().to_string();
        Self { source, hash }
    }

    /// Runs the script; `fill` adds its arguments.
    ///
    /// A server that does not know it (it is new, or was started again) is sent the whole text with
    /// the arguments, in one go and to the server of these keys alone: loading it on all servers of
    /// a cluster first would fail as long as any of them is down.
    pub(super) async fn run<T: FromRedisValue>(
        &self,
        link: &Link,
        keys: &[String],
        fill: impl Fn(&mut Cmd),
    ) -> Result<T, StoreError> {
        let mut link = link.clone();
        let call = |verb: &str, script: &str| {
            let mut cmd = Cmd::new();
            cmd.arg(verb).arg(script).arg(keys.len()).arg(keys);
            fill(&mut cmd);
            cmd
        };
        fault::at(Point::ScriptBegins);
        let done = match call("EVALSHA", &self.hash).query_async(&mut link).await {
            Err(error) if error.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                Ok(call("EVAL", self.source).query_async(&mut link).await?)
            }
            done => Ok(done?),
        };
        fault::at(Point::ScriptDone);
        done
    }
}
