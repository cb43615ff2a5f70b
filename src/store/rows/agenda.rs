//! The agenda: one ordered list a shard, in which every chat stands at most once.

use std::time::Duration;

use super::super::head::Head;
use super::super::types::{ChatKey, Claimed, Holder, Lease, Millis, Overview, SHARDS};
use super::layout::{agenda_of, agenda_row, upper};
use super::{Clear, Read, StoreError, Table, Write, clear, first_part, forget};

/// Whether a chat of a shard is due: a look that writes nothing.
pub(crate) fn is_due(rows: &impl Read, shard: u8, now: Millis) -> Result<bool, StoreError> {
    let (from, to) = due(shard, now);
    Ok(!rows.scan(Table::Agenda, &from, Some(&to), 1)?.is_empty())
}

/// The rows of a shard's agenda that are due.
fn due(shard: u8, now: Millis) -> (Vec<u8>, Vec<u8>) {
    let to = agenda_row(shard, now.0.saturating_add(1), None);
    (vec![shard], to)
}

pub(crate) fn claim(
    rows: &mut impl Write,
    shard: u8,
    hold: Duration,
    limit: usize,
    now: Millis,
) -> Result<Claimed, StoreError> {
    let (from, to) = due(shard, now);
    let mut keys = Vec::new();
    for (row, _) in rows.scan(Table::Agenda, &from, Some(&to), limit)? {
        let Some((at, key)) = agenda_of(&row) else {
            rows.remove(Table::Agenda, &row)?;
            continue;
        };
        match clear(rows, key)? {
            Clear::Head(head) if head.score != Some(at) => rows.remove(Table::Agenda, &row)?,
            Clear::Head(head) if head.is_over(now) => forget(rows, key)?,
            Clear::Head(mut head) => {
                move_to(rows, key, &mut head, Some(now.after(hold)))?;
                rows.put(Table::Heads, &key.0, &head.encode())?;
                keys.push(key);
            }
            // Its head cannot say where it stands; who claims it learns of the damage.
            Clear::Unreadable => {
                rows.remove(Table::Agenda, &row)?;
                let later = agenda_row(shard, now.after(hold).0, Some(key));
                rows.put(Table::Agenda, &later, &[])?;
                keys.push(key);
            }
            Clear::Absent => rows.remove(Table::Agenda, &row)?,
        }
    }
    Ok(Claimed { now, keys })
}

/// Ends all leases of chats with parts waiting, which are due then. Only where nobody can hold
/// one: when a file is opened, whoever had it open before is gone.
pub(crate) fn free(rows: &mut impl Write) -> Result<(), StoreError> {
    let mut from = Vec::new();
    while let Some((row, _)) = rows.scan(Table::Parts, &from, None, 1)?.pop() {
        let Some(key) = row.first_chunk().copied().map(ChatKey) else {
            from = [&row[..], &[0]].concat();
            continue;
        };
        if let Clear::Head(mut head) = clear(rows, key)? {
            // A pause has another reason than who sends.
            let is_senders = |lease: &Lease| matches!(lease.holder, Holder::Sender(_));
            head.lease = head.lease.filter(|lease| !is_senders(lease));
            settle(rows, key, head, Millis(0))?;
        }
        let Some(next) = upper(&key.0) else {
            return Ok(());
        };
        from = next;
    }
    Ok(())
}

/// Counts the chats, and finds the first of all shards that is due.
pub(crate) fn overview(rows: &impl Read) -> Result<Overview, StoreError> {
    let mut overview = Overview {
        chats: rows.count(Table::Heads)?,
        earliest: None,
    };
    for shard in 0..SHARDS {
        let first = rows.scan(Table::Agenda, &[shard], Some(&[shard + 1]), 1)?;
        let due = first.iter().filter_map(|(row, _)| Some(agenda_of(row)?.0));
        overview.earliest = overview.earliest.into_iter().chain(due).min();
    }
    Ok(overview)
}

/// Writes the head, and moves the chat in the agenda to where it now belongs.
pub(super) fn settle(
    rows: &mut impl Write,
    key: ChatKey,
    mut head: Head,
    now: Millis,
) -> Result<(), StoreError> {
    let waiting = first_part(rows, key)?.is_some();
    let due = head.due(waiting, now);
    move_to(rows, key, &mut head, due)?;
    rows.put(Table::Heads, &key.0, &head.encode())
}

pub(super) fn move_to(
    rows: &mut impl Write,
    key: ChatKey,
    head: &mut Head,
    score: Option<Millis>,
) -> Result<(), StoreError> {
    if head.score == score {
        return Ok(());
    }
    if let Some(old) = head.score {
        rows.remove(Table::Agenda, &agenda_row(key.shard(), old.0, Some(key)))?;
    }
    if let Some(new) = score {
        rows.put(
            Table::Agenda,
            &agenda_row(key.shard(), new.0, Some(key)),
            &[],
        )?;
    }
    head.score = score;
    Ok(())
}
