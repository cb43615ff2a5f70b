//! Reading what a script answers: a word, and what belongs to it.

use redis::{FromRedisValue, RedisError, Value};

use super::super::{Millis, StoreError};

pub(super) struct Reply(std::vec::IntoIter<Value>);

impl Reply {
    pub(super) fn new(answer: Value) -> Result<Self, StoreError> {
        let values = Vec::<Value>::from_redis_value(answer).map_err(RedisError::from)?;
        Ok(Self(values.into_iter()))
    }

    fn next<T: FromRedisValue>(&mut self) -> Result<T, StoreError> {
        let value = self.0.next().unwrap_or(Value::Nil);
        Ok(T::from_redis_value(value).map_err(RedisError::from)?)
    }

    pub(super) fn word(&mut self) -> Result<String, StoreError> {
        self.next()
    }

    pub(super) fn bytes(&mut self) -> Result<Vec<u8>, StoreError> {
        self.next()
    }

    pub(super) fn moment(&mut self) -> Result<Millis, StoreError> {
        self.next().map(Millis)
    }
}
