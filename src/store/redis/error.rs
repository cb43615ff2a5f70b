//! The errors of server and client, sorted by what the host can do.

use std::error::Error;
use std::io;
use std::sync::Arc;

use redis::{ErrorKind, RedisError, ServerErrorKind};

use super::super::StoreError;

impl From<RedisError> for StoreError {
    fn from(error: RedisError) -> Self {
        match error.kind() {
            ErrorKind::AuthenticationFailed => return Self::NoAccess(refusal(&error)),
            ErrorKind::Io if error.is_timeout() => return Self::Slow(error),
            ErrorKind::Io if is_about_tls(&error) => return Self::Tls(error),
            ErrorKind::Io | ErrorKind::ClusterConnectionNotFound => {
                return Self::Unreachable(error);
            }
            ErrorKind::InvalidClientConfig => {
                return Self::RedisUrl(error.to_string());
            }
            ErrorKind::Server(ServerErrorKind::ResponseError) => {
                if let Some(code) = inner(error.detail().unwrap_or_default()) {
                    return by_code(&code).unwrap_or(Self::Redis(error));
                }
            }
            _ => {}
        }
        by_code(error.code().unwrap_or_default()).unwrap_or(Self::Redis(error))
    }
}

/// Why access was refused, without the names in the server's own text.
fn refusal(error: &RedisError) -> String {
    error.code().unwrap_or("wrong password").to_owned()
}

/// TLS says what it cannot accept as invalid data; nothing else of ours does.
fn is_about_tls(error: &RedisError) -> bool {
    let cause = error.source();
    let cause = cause.and_then(|cause| cause.downcast_ref::<Arc<dyn Error + Send + Sync>>());
    let cause = cause.and_then(|cause| cause.downcast_ref::<io::Error>());
    cause.is_some_and(|cause| cause.kind() == io::ErrorKind::InvalidData)
}

fn by_code(code: &str) -> Option<StoreError> {
    Some(match code {
        "LOADING" => StoreError::Loading,
        "READONLY" => StoreError::ReadOnly,
        "OOM" => StoreError::OutOfMemory,
        "WRONGTYPE" => StoreError::Foreign,
        "NOAUTH" | "WRONGPASS" | "NOPERM" => StoreError::NoAccess(code.to_owned()),
        "CLUSTERDOWN" | "MASTERDOWN" | "TRYAGAIN" | "MOVED" | "ASK" | "BUSY" | "MISCONF"
        | "NOREPLICAS" | "UNBLOCKED" => StoreError::Refusing(code.to_owned()),
        _ => return None,
    })
}

/// The code of an error that happened inside a script, as servers before 7.0 wrap it:
/// `ERR Error running script (…): @user_script:9: -OOM command not allowed …`.
fn inner(detail: &str) -> Option<String> {
    let (_, text) = detail.split_once(": -").or_else(|| {
        detail
            .split_once(": @user_script: ")
            .and_then(|(_, rest)| rest.split_once(" -"))
    })?;
    let code: String = text.chars().take_while(char::is_ascii_uppercase).collect();
    (!code.is_empty()).then_some(code)
}

#[cfg(test)]
mod tests {
    use redis::Value;

    use super::*;

    fn of(line: &str) -> StoreError {
        let value = redis::parse_redis_value(format!("-{line}\r\n").as_bytes()).unwrap();
        let Value::ServerError(error) = value else {
            panic!("{value:?}")
        };
        RedisError::from(error).into()
    }

    #[test]
    fn what_passes_is_told_from_what_somebody_must_change() {
        let passing = [
            "LOADING Redis is loading the dataset in memory",
            "READONLY You can't write against a read only replica.",
            "OOM command not allowed when used memory > 'maxmemory'.",
            "CLUSTERDOWN The cluster is down",
            "MISCONF Redis is configured to save RDB snapshots",
            "NOREPLICAS Not enough good replicas to write.",
            "BUSY Redis is busy running a script.",
            "ERR Error running script (call to f_0a): @user_script:9: @user_script: 9: -READONLY You can't write",
            "ERR Error running script (call to f_0a): @user_script:9: -OOM command not allowed",
        ];
        for line in passing {
            assert!(of(line).is_passing(), "{line}: {}", of(line));
        }
        let lasting = [
            "NOAUTH Authentication required.",
            "WRONGPASS invalid username-password pair or user is disabled.",
            "NOPERM this user has no permissions to run the 'evalsha' command",
            "WRONGTYPE Operation against a key holding the wrong kind of value",
            "ERR unknown command 'EVALSHA'",
        ];
        for line in lasting {
            assert!(!of(line).is_passing(), "{line}: {}", of(line));
        }
        assert!(matches!(of(lasting[0]), StoreError::NoAccess(code) if code == "NOAUTH"));
        assert!(matches!(of(lasting[3]), StoreError::Foreign));
    }
}
