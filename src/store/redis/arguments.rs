//! The arguments of scripts that more than one value goes into.

use std::time::Duration;

use redis::Cmd;

use super::super::types::{Body, Millis, Over, Put, Wish};
use super::names;

/// The arguments of a commit, in the order that `commit.lua` names.
pub(super) fn fill_commit(cmd: &mut Cmd, put: &Put) {
    let (session, struck, sides, wake) = match &put.body {
        Body::Turn {
            session,
            struck,
            sides,
            wake,
        } => (Some(session), &struck[..], &sides[..], *wake),
        Body::Tombstone => (None, &[][..], &[][..], None),
    };
    let expected = put.expected.map(|version| version.0.to_string());
    cmd.arg(names::member(put.key))
        .arg(expected.unwrap_or_default())
        .arg(put.version.0)
        .arg(names::or_none(wake))
        .arg(names::or_none(put.keep_until));
    fill_wish(cmd, put.lease);
    let written = sides.iter().filter(|(_, side)| side.is_some()).count();
    let fields = 1 + usize::from(session.is_some()) + put.parts.len();
    cmd.arg(fields).arg(struck.len()).arg(written);
    cmd.arg(sides.len() - written).arg("i").arg(&put.ids);
    if let Some(session) = session {
        cmd.arg("s").arg(session);
    }
    for (id, sealed) in &put.parts {
        cmd.arg(names::part(*id)).arg(sealed);
    }
    for id in struck {
        cmd.arg(names::part(*id));
    }
    for (name, side) in sides {
        if let Some(sealed) = side {
            cmd.arg(names::side(*name)).arg(sealed);
        }
    }
    for (name, _) in sides.iter().filter(|(_, side)| side.is_none()) {
        cmd.arg(names::side(*name));
    }
}

/// Owner, span and what may be ended.
pub(super) fn fill_wish(cmd: &mut Cmd, wish: Option<Wish>) {
    match wish {
        Some(wish) => cmd
            .arg(names::owner(wish.owner))
            .arg(span(wish.hold))
            .arg(match wish.over {
                Over::Nothing => 0,
                Over::Closed => 1,
                Over::Pauses => 2,
            }),
        None => cmd.arg("").arg(0).arg(0),
    };
}

/// A span in milliseconds, as scripts take it.
pub(super) fn span(span: Duration) -> String {
    names::moment(Millis(0).after(span))
}
