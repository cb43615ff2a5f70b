//! The promises over any ordered rows: what memory and the embedded file have in common.
//!
//! A chat is several rows, not one: a strike then leaves the session alone, and a damaged byte
//! stays in its field. Every function here runs inside one transaction of the store, and reads and
//! judges all before it writes, so that the only failures in its middle are those of the medium,
//! at which the transaction is thrown away.

use super::StoreError;
use super::head::Head;
use super::types::{
    Advance, Body, ChatKey, Field, Found, Lease, Millis, Outcome, Owner, PartId, Pause, Paused,
    Put, Sending, Stored, Version, Wish,
};

mod agenda;
mod aside;
mod lane;
mod layout;
mod sides;

use agenda::{move_to, settle};
use layout::{part_id, row_key, upper};

pub(crate) use agenda::{claim, free, is_due, overview};
pub(crate) use aside::{asides, drop_asides, set_aside};
pub(crate) use lane::{close as close_lane, pass};
pub(crate) use sides::{side, sides};

/// The kinds of rows, each with its own key.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Table {
    /// The store's header, and from when on the lane is free.
    Meta,
    /// Chat → clear fields.
    Heads,
    /// Chat, `s` or `i` → sealed session or ids.
    Fields,
    /// Chat, version, index → sealed part.
    Parts,
    /// Chat, kind, number → sealed side record.
    Sides,
    /// Shard, moment, chat → nothing.
    Agenda,
    /// Chat, moment, table, key of the row → a row that was set aside, as it was.
    Asides,
}

impl Table {
    pub(crate) const ALL: [Self; 7] = [
        Self::Meta,
        Self::Heads,
        Self::Fields,
        Self::Parts,
        Self::Sides,
        Self::Agenda,
        Self::Asides,
    ];
    /// Those in which a chat's rows begin with its key.
    const OF_A_CHAT: [Self; 4] = [Self::Heads, Self::Fields, Self::Parts, Self::Sides];
}

/// A key and its value.
pub(crate) type Row = (Vec<u8>, Vec<u8>);

/// Rows to read.
pub(crate) trait Read {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError>;
    /// The first `limit` rows from `from` on (to before `to`, if given), in order of keys.
    fn scan(
        &self,
        table: Table,
        from: &[u8],
        to: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError>;
    /// How many rows a table has.
    fn count(&self, table: Table) -> Result<usize, StoreError>;
}

/// Rows to write.
pub(crate) trait Write: Read {
    fn put(&mut self, table: Table, key: &[u8], value: &[u8]) -> Result<(), StoreError>;
    fn remove(&mut self, table: Table, key: &[u8]) -> Result<(), StoreError>;
}

const META: &[u8] = b"name-key";

pub(crate) fn meta(rows: &impl Read) -> Result<Option<Vec<u8>>, StoreError> {
    rows.get(Table::Meta, META)
}

pub(crate) fn swap_meta(
    rows: &mut impl Write,
    expected: Option<&[u8]>,
    new: &[u8],
) -> Result<bool, StoreError> {
    let same = meta(rows)?.as_deref() == expected;
    if same {
        rows.put(Table::Meta, META, new)?;
    }
    Ok(same)
}

/// What the clear row of a chat says.
enum Clear {
    Absent,
    Head(Head),
    Unreadable,
}

fn clear(rows: &impl Read, key: ChatKey) -> Result<Clear, StoreError> {
    Ok(match rows.get(Table::Heads, &key.0)? {
        None => Clear::Absent,
        Some(bytes) => Head::decode(&bytes).map_or(Clear::Unreadable, Clear::Head),
    })
}

pub(crate) fn load(rows: &impl Read, key: ChatKey, now: Millis) -> Result<Found, StoreError> {
    let head = match clear(rows, key)? {
        Clear::Head(head) if !head.is_over(now) => head,
        Clear::Head(_) | Clear::Absent => return Ok(Found::Absent),
        Clear::Unreadable => return Ok(Found::Unreadable),
    };
    let mut parts = Vec::new();
    for (row, part) in scan_chat(rows, Table::Parts, key, usize::MAX)? {
        let Some(id) = part_id(&row) else {
            return Ok(Found::Unreadable);
        };
        parts.push((id, part));
    }
    Ok(Found::Stored(Stored {
        version: head.version,
        lease: head.lease,
        wake: head.wake,
        keep_until: head.keep_until,
        session: rows.get(Table::Fields, &row_key(key, Field::Session).1)?,
        ids: rows.get(Table::Fields, &row_key(key, Field::Ids).1)?,
        parts,
    }))
}

pub(crate) fn commit(rows: &mut impl Write, put: &Put, now: Millis) -> Result<Outcome, StoreError> {
    let (old, over) = match clear(rows, put.key)? {
        Clear::Absent => (None, false),
        Clear::Head(head) if head.is_over(now) => (None, true),
        Clear::Head(head) => (Some(head), false),
        Clear::Unreadable => return Ok(Outcome::Conflict),
    };
    if old.as_ref().map(|head| head.version) != put.expected {
        return Ok(Outcome::Conflict);
    }
    if over {
        forget(rows, put.key)?;
    }
    let mut wake_at = None;
    match &put.body {
        Body::Turn {
            session,
            struck,
            sides,
            wake,
        } => {
            wake_at = *wake;
            write(rows, put.key, Field::Session, Some(session))?;
            for part in struck {
                write(rows, put.key, Field::Part(*part), None)?;
            }
            for (name, side) in sides {
                write(rows, put.key, Field::Side(*name), side.as_deref())?;
            }
        }
        Body::Tombstone => {
            forget_but_head(rows, put.key)?;
            for (row, _) in scan_chat(rows, Table::Asides, put.key, usize::MAX)? {
                rows.remove(Table::Asides, &row)?;
            }
        }
    }
    write(rows, put.key, Field::Ids, Some(&put.ids))?;
    for (id, part) in &put.parts {
        write(rows, put.key, Field::Part(*id), Some(part))?;
    }
    let mut head = Head {
        version: put.version,
        lease: old.as_ref().and_then(|head| head.lease),
        wake: wake_at,
        keep_until: put.keep_until,
        score: if over {
            None
        } else {
            old.and_then(|head| head.score)
        },
    };
    let first = first_part(rows, put.key)?;
    let sending = match (first, put.lease) {
        (Some((first, _)), Some(wish)) => match head.grant(wish, now) {
            Ok(until) => Sending::Yours { first, until },
            Err(until) => Sending::Theirs { until },
        },
        _ => Sending::Nobody,
    };
    settle(rows, put.key, head, now)?;
    Ok(Outcome::Committed(sending))
}

pub(crate) fn advance(
    rows: &mut impl Write,
    key: ChatKey,
    struck: Option<PartId>,
    wish: Wish,
    now: Millis,
) -> Result<Advance<(PartId, Vec<u8>)>, StoreError> {
    let mut head = match clear(rows, key)? {
        Clear::Head(head) if !head.is_over(now) => head,
        Clear::Head(_) | Clear::Absent => return Ok(Advance::Gone),
        Clear::Unreadable => return Ok(Advance::Unreadable),
    };
    if let Some(part) = struck {
        write(rows, key, Field::Part(part), None)?;
    }
    let answer = match (first_part(rows, key)?, head.grant(wish, now)) {
        (Some(part), Ok(until)) => Advance::Next {
            part,
            version: head.version,
            until,
        },
        (Some(_), Err(until)) => Advance::Held { until },
        (None, _) => {
            head.release(wish.owner);
            Advance::Done
        }
    };
    settle(rows, key, head, now)?;
    Ok(answer)
}

pub(crate) fn pause(
    rows: &mut impl Write,
    key: ChatKey,
    owner: Owner,
    pause: Pause,
    now: Millis,
) -> Result<Paused, StoreError> {
    let Clear::Head(mut head) = clear(rows, key)? else {
        return Ok(Paused::NotYours);
    };
    if !head.is_held_by(owner) {
        return Ok(Paused::NotYours);
    }
    if pause
        .why
        .version()
        .is_some_and(|version| version != head.version)
    {
        return Ok(Paused::Overtaken);
    }
    head.lease = Some(Lease {
        holder: pause.why.holder(),
        until: now.after(pause.hold),
    });
    settle(rows, key, head, now)?;
    Ok(Paused::Written)
}

pub(crate) fn reseal(
    rows: &mut impl Write,
    key: ChatKey,
    version: Version,
    fields: &[(Field, Vec<u8>)],
) -> Result<bool, StoreError> {
    match clear(rows, key)? {
        Clear::Head(head) if head.version == version => {}
        Clear::Head(_) | Clear::Absent | Clear::Unreadable => return Ok(false),
    }
    for (field, sealed) in fields {
        let (table, row) = row_key(key, *field);
        if rows.get(table, &row)?.is_some() {
            rows.put(table, &row, sealed)?;
        }
    }
    Ok(true)
}

pub(crate) fn chats(
    rows: &impl Read,
    after: Option<ChatKey>,
    limit: usize,
) -> Result<Vec<ChatKey>, StoreError> {
    // The first row that can stand behind a key is that key with a zero after it.
    let from = after.map_or_else(Vec::new, |key| [&key.0[..], &[0]].concat());
    let rows = rows.scan(Table::Heads, &from, None, limit)?;
    Ok(rows
        .into_iter()
        .filter_map(|(row, _)| row.try_into().ok().map(ChatKey))
        .collect())
}

/// Removes a chat that is past its end.
fn forget(rows: &mut impl Write, key: ChatKey) -> Result<(), StoreError> {
    if let Clear::Head(mut head) = clear(rows, key)? {
        move_to(rows, key, &mut head, None)?;
    }
    forget_but_head(rows, key)?;
    rows.remove(Table::Heads, &key.0)
}

fn forget_but_head(rows: &mut impl Write, key: ChatKey) -> Result<(), StoreError> {
    for table in [Table::Fields, Table::Parts, Table::Sides] {
        for (row, _) in scan_chat(rows, table, key, usize::MAX)? {
            rows.remove(table, &row)?;
        }
    }
    Ok(())
}

fn write(
    rows: &mut impl Write,
    key: ChatKey,
    field: Field,
    value: Option<&[u8]>,
) -> Result<(), StoreError> {
    let (table, row) = row_key(key, field);
    match value {
        Some(value) => rows.put(table, &row, value),
        None => rows.remove(table, &row),
    }
}

fn first_part(rows: &impl Read, key: ChatKey) -> Result<Option<(PartId, Vec<u8>)>, StoreError> {
    let first = scan_chat(rows, Table::Parts, key, 1)?.pop();
    Ok(first.and_then(|(row, part)| Some((part_id(&row)?, part))))
}

fn scan_chat(
    rows: &impl Read,
    table: Table,
    key: ChatKey,
    limit: usize,
) -> Result<Vec<Row>, StoreError> {
    rows.scan(table, &key.0, upper(&key.0).as_deref(), limit)
}
