//! The place for chats that cannot be read.

use super::super::types::{Aside, ChatKey, Found, Millis, Version};
use super::layout::{agenda_row, aside_of, aside_row, upper};
use super::{Clear, Read, StoreError, Table, Write, clear, load, scan_chat};

pub(crate) fn set_aside(
    rows: &mut impl Write,
    key: ChatKey,
    version: Option<Version>,
    now: Millis,
) -> Result<bool, StoreError> {
    let score = match (clear(rows, key)?, version) {
        (Clear::Head(head), Some(version)) if head.version == version => head.score,
        (Clear::Head(head), None) if matches!(load(rows, key, now)?, Found::Unreadable) => {
            head.score
        }
        (Clear::Unreadable, None) => None,
        (Clear::Head(_) | Clear::Absent | Clear::Unreadable, _) => return Ok(false),
    };
    for (place, table) in (0_u8..).zip(Table::OF_A_CHAT) {
        for (row, value) in scan_chat(rows, table, key, usize::MAX)? {
            let mut aside = aside_row(key, now);
            aside.push(place);
            aside.extend(row.get(16..).unwrap_or_default());
            rows.put(Table::Asides, &aside, &value)?;
            rows.remove(table, &row)?;
        }
    }
    if let Some(score) = score {
        rows.remove(Table::Agenda, &agenda_row(key.shard(), score.0, Some(key)))?;
    }
    Ok(true)
}

pub(crate) fn asides(rows: &impl Read, limit: usize) -> Result<Vec<Aside>, StoreError> {
    let mut asides: Vec<Aside> = Vec::new();
    for (row, value) in rows.scan(Table::Asides, &[], None, usize::MAX)? {
        let Some((key, at)) = aside_of(&row) else {
            continue;
        };
        match asides
            .last_mut()
            .filter(|aside| aside.key == key && aside.at == at)
        {
            Some(aside) => {
                aside.rows += 1;
                aside.bytes += value.len();
            }
            None => asides.push(Aside {
                key,
                at,
                rows: 1,
                bytes: value.len(),
            }),
        }
    }
    asides.sort_by_key(|aside| (aside.at, aside.key));
    asides.truncate(limit);
    Ok(asides)
}

pub(crate) fn drop_asides(rows: &mut impl Write, before: Millis) -> Result<usize, StoreError> {
    let old: Vec<_> = asides(rows, usize::MAX)?
        .into_iter()
        .filter(|a| a.at < before)
        .collect();
    for aside in &old {
        let from = aside_row(aside.key, aside.at);
        let to = upper(&from);
        for (row, _) in rows.scan(Table::Asides, &from, to.as_deref(), usize::MAX)? {
            rows.remove(Table::Asides, &row)?;
        }
    }
    Ok(old.len())
}
