//! Side records: read when they are needed, and gone with their chat.

use super::super::types::{ChatKey, Field, Millis, SideName};
use super::layout::{row_key, side_name};
use super::{Clear, Read, StoreError, Table, clear, scan_chat};

pub(crate) fn side(
    rows: &impl Read,
    key: ChatKey,
    name: SideName,
    now: Millis,
) -> Result<Option<Vec<u8>>, StoreError> {
    if !is_there(rows, key, now)? {
        return Ok(None);
    }
    rows.get(Table::Sides, &row_key(key, Field::Side(name)).1)
}

pub(crate) fn sides(
    rows: &impl Read,
    key: ChatKey,
    now: Millis,
) -> Result<Vec<(SideName, Vec<u8>)>, StoreError> {
    if !is_there(rows, key, now)? {
        return Ok(Vec::new());
    }
    let rows = scan_chat(rows, Table::Sides, key, usize::MAX)?;
    Ok(rows
        .into_iter()
        .filter_map(|(row, side)| Some((side_name(&row)?, side)))
        .collect())
}

fn is_there(rows: &impl Read, key: ChatKey, now: Millis) -> Result<bool, StoreError> {
    Ok(matches!(clear(rows, key)?, Clear::Head(head) if !head.is_over(now)))
}
