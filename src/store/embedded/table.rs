//! Rows in the tables of the file.

use std::sync::Arc;

use redb::{ReadTransaction, TableDefinition, WriteTransaction};

use super::super::StoreError;
use super::super::rows::{Read, Row, Table, Write};

/// The name of a table in the file.
pub(super) fn definition(table: Table) -> TableDefinition<'static, &'static [u8], &'static [u8]> {
    TableDefinition::new(match table {
        Table::Meta => "meta",
        Table::Heads => "heads",
        Table::Fields => "fields",
        Table::Parts => "parts",
        Table::Sides => "sides",
        Table::Agenda => "agenda",
        Table::Asides => "asides",
    })
}

/// A state that was committed.
pub(super) struct Reading(pub(super) ReadTransaction);

impl Read for Reading {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        get(&self.0.open_table(definition(table)).map_err(failed)?, key)
    }

    fn scan(
        &self,
        table: Table,
        from: &[u8],
        to: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        scan(
            &self.0.open_table(definition(table)).map_err(failed)?,
            from,
            to,
            limit,
        )
    }

    fn count(&self, table: Table) -> Result<usize, StoreError> {
        count(&self.0.open_table(definition(table)).map_err(failed)?)
    }
}

/// The one transaction of a batch of steps.
pub(super) struct Writing<'a> {
    transaction: &'a WriteTransaction,
    has_turn: bool,
}

impl<'a> Writing<'a> {
    pub(super) fn new(transaction: &'a WriteTransaction) -> Self {
        Self {
            transaction,
            has_turn: false,
        }
    }

    /// Whether a turn was written, and not only what was sent of it.
    pub(super) fn has_turn(&self) -> bool {
        self.has_turn
    }
}

impl Read for Writing<'_> {
    fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StoreError> {
        get(
            &self
                .transaction
                .open_table(definition(table))
                .map_err(failed)?,
            key,
        )
    }

    fn scan(
        &self,
        table: Table,
        from: &[u8],
        to: Option<&[u8]>,
        limit: usize,
    ) -> Result<Vec<Row>, StoreError> {
        scan(
            &self
                .transaction
                .open_table(definition(table))
                .map_err(failed)?,
            from,
            to,
            limit,
        )
    }

    fn count(&self, table: Table) -> Result<usize, StoreError> {
        count(
            &self
                .transaction
                .open_table(definition(table))
                .map_err(failed)?,
        )
    }
}

impl Write for Writing<'_> {
    fn put(&mut self, table: Table, key: &[u8], value: &[u8]) -> Result<(), StoreError> {
        self.has_turn |= table == Table::Fields;
        let mut table = self
            .transaction
            .open_table(definition(table))
            .map_err(failed)?;
        table.insert(key, value).map(|_| ()).map_err(failed)
    }

    fn remove(&mut self, table: Table, key: &[u8]) -> Result<(), StoreError> {
        let mut table = self
            .transaction
            .open_table(definition(table))
            .map_err(failed)?;
        table.remove(key).map(|_| ()).map_err(failed)
    }
}

type Bytes = &'static [u8];

fn get(
    table: &impl redb::ReadableTable<Bytes, Bytes>,
    key: &[u8],
) -> Result<Option<Vec<u8>>, StoreError> {
    Ok(table
        .get(key)
        .map_err(failed)?
        .map(|value| value.value().to_vec()))
}

fn scan(
    table: &impl redb::ReadableTable<Bytes, Bytes>,
    from: &[u8],
    to: Option<&[u8]>,
    limit: usize,
) -> Result<Vec<Row>, StoreError> {
    let rows = match to {
        Some(to) => table.range(from..to),
        None => table.range(from..),
    };
    rows.map_err(failed)?
        .take(limit)
        .map(|row| {
            let (key, value) = row.map_err(failed)?;
            Ok((key.value().to_vec(), value.value().to_vec()))
        })
        .collect()
}

fn count(table: &impl redb::ReadableTableMetadata) -> Result<usize, StoreError> {
    Ok(usize::try_from(table.len().map_err(failed)?).unwrap_or(usize::MAX))
}

pub(super) fn failed(error: impl Into<redb::Error>) -> StoreError {
    StoreError::Embedded(Arc::new(error.into()))
}
