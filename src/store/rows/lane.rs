//! The lane: one row that says from when on it is free.

use std::time::Duration;

use super::super::types::{LANE_AHEAD, Millis, Pass};
use super::{Read, StoreError, Table, Write};

const LANE: &[u8] = b"lane";

pub(crate) fn pass(
    rows: &mut impl Write,
    span: Duration,
    within: Duration,
    now: Millis,
) -> Result<Pass, StoreError> {
    let free = free(rows, now)?;
    let wait = Duration::from_millis(free.0.saturating_sub(now.0).unsigned_abs());
    if wait > within {
        return Ok(Pass::Full(wait));
    }
    take_until(rows, free.after(span))?;
    Ok(Pass::In(wait))
}

pub(crate) fn close(rows: &mut impl Write, span: Duration, now: Millis) -> Result<(), StoreError> {
    let until = now.after(span.min(LANE_AHEAD));
    let free = free(rows, now)?;
    take_until(rows, free.max(until))
}

/// From when on the lane is free, at the earliest now.
fn free(rows: &impl Read, now: Millis) -> Result<Millis, StoreError> {
    let row = rows.get(Table::Meta, LANE)?;
    let free = row.and_then(|row| row.try_into().ok());
    let free = Millis(free.map_or(now.0, i64::from_be_bytes));
    let is_sane = free > now && free <= now.after(LANE_AHEAD);
    Ok(if is_sane { free } else { now })
}

fn take_until(rows: &mut impl Write, free: Millis) -> Result<(), StoreError> {
    rows.put(Table::Meta, LANE, &free.0.to_be_bytes())
}
