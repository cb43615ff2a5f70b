//! The store: where it is, how it keeps what it acknowledged, and what is in it.

use std::{fs, iter, path::Path};

use chrono::{DateTime, Utc};

use crate::{
    care::{Report, chain},
    store::{Durability, Loss, Millis, Redis, StoreError, is_private},
    tally::Tally,
};

use super::{Finding, clock::clocks, size, span};

const AREA: &str = "store";

/// What is due for longer has nobody who looks after it. A claim lasts for less.
const LAG: i64 = 60;

/// Redis below this still works, and is not kept up any more.
const GOOD_REDIS: u32 = 7;

/// What was set aside is listed up to here.
const SHOWN: usize = 20;

/// What a Redis says of itself. `url` is not shown.
pub async fn redis(
    url: &str,
    opened: &Result<Redis, StoreError>,
    now: impl Fn() -> Millis,
) -> Vec<Finding> {
    let redis = match opened {
        Ok(redis) => redis,
        Err(error) => return vec![closed(error)],
    };
    let mut findings = vec![way(url)];
    match redis.durability().await {
        Ok(servers) => findings.extend(servers.iter().flat_map(server)),
        Err(error) => findings.push(closed(&error)),
    }
    findings.extend(clocks(redis, now).await);
    match redis.is_cluster_whole().await {
        Ok(None) => {}
        Ok(Some(true)) => findings.push(Finding::ok(AREA, "the cluster serves all slots")),
        Ok(Some(false)) => findings.push(Finding::error(
            AREA,
            "the cluster does not serve all slots: some chats get no answer",
            "`redis-cli cluster nodes` shows which node is missing",
        )),
        Err(error) => findings.push(closed(&error)),
    }
    findings
}

/// A store that cannot be used.
fn closed(error: &StoreError) -> Finding {
    let todo = if error.is_passing() {
        "start Redis or look at its log; the service goes on by itself once it answers"
    } else {
        "change the setting or the server, as said"
    };
    Finding::error(AREA, chain(error), todo)
}

/// Whether what goes over the wire can be read on the way. It is sealed, but for when somebody is
/// due, and the password of Redis.
fn way(url: &str) -> Finding {
    let open = url.split(',').map(str::trim).find(|url| {
        let rest = url.strip_prefix("redis://").unwrap_or_default();
        let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
        let near = ["localhost", "127.", "[::1]"];
        url.starts_with("redis://") && !near.iter().any(|near| host.starts_with(near))
    });
    match open {
        None => Finding::ok(AREA, "Redis is on this machine, or reached with TLS"),
        Some(_) => Finding::warning(
            AREA,
            "Redis is reached without TLS; what it keeps is sealed, its password is not",
            "say rediss://, or make sure that the network between is yours alone",
        ),
    }
}

fn server(server: &Durability) -> Vec<Finding> {
    let at = server.address.as_ref();
    let at = at.map_or_else(String::new, |address| format!(" at {address}"));
    let name = format!("Redis {}{at}", server.version);
    let major = server.version.split('.').next();
    let major = major.and_then(|number| number.parse::<u32>().ok());
    let mut findings = vec![if major.is_some_and(|major| major >= GOOD_REDIS) {
        Finding::ok(AREA, format!("{name}, replicas: {}", server.replicas))
    } else {
        let todo = "install Redis 7 or newer: older ones get no security fixes";
        Finding::warning(AREA, format!("{name} is old"), todo)
    }];
    let always = "set `appendonly yes` and `appendfsync always`";
    findings.push(match server.loss {
        Loss::Nothing => Finding::ok(AREA, format!("{name}: what is acknowledged is on disk")),
        Loss::ASecond => Finding::ok(
            AREA,
            format!("{name}: a crash can cost what was acknowledged in the last second; `appendfsync always` costs nothing"),
        ),
        Loss::UntilTheSystemWrites => Finding::warning(
            AREA,
            format!("{name}: a crash can cost what was acknowledged in the last half minute"),
            always,
        ),
        Loss::Unknown => Finding::warning(
            AREA,
            format!("{name} does not say how it writes its log, so nobody knows what a crash costs"),
            "ask who runs it for `appendfsync`",
        ),
        Loss::SinceSnapshot => Finding::error(
            AREA,
            format!("{name} keeps no log: a crash costs all that people told since the last snapshot"),
            always,
        ),
    });
    findings.extend(replicas(server, &name));
    if server.evicts() {
        let found = format!(
            "{name} throws chats away when its memory is full ({})",
            server.policy
        );
        findings.push(Finding::error(
            AREA,
            found,
            "set `maxmemory-policy noeviction`",
        ));
    }
    findings.push(memory(server, &name));
    if server.is_read_only {
        findings.push(Finding::error(
            AREA,
            format!("{name} is a replica and takes no writes: nothing is taken"),
            "let redis_url name the server that it follows; after a fail-over this one may still have to be made that",
        ));
    }
    if server.is_failing {
        let found = format!("{name} could not write to its disk the last time");
        findings.push(Finding::error(
            AREA,
            found,
            "look at its log and at the room on its disk",
        ));
    }
    findings
}

/// What it costs when a replica takes the place of its server.
fn replicas(server: &Durability, name: &str) -> Option<Finding> {
    let (there, wanted) = (server.replicas, u64::from(server.waits_for));
    Some(match (there, wanted) {
        (0, 0) => return None,
        (_, 0) => Finding::ok(
            AREA,
            format!(
                "{name}: a fail-over can cost what was acknowledged while the replica was behind; `redis_replicas = 1` costs nothing"
            ),
        ),
        _ if there < wanted => Finding::error(
            AREA,
            format!(
                "{name} has {there} replicas and {wanted} are waited for: nothing is acknowledged"
            ),
            "start the replicas, or lower redis_replicas",
        ),
        _ => Finding::ok(
            AREA,
            format!(
                "{name}: what is acknowledged is on {wanted} replicas too, and outlives a fail-over to one of them"
            ),
        ),
    })
}

fn memory(server: &Durability, name: &str) -> Finding {
    let used = size(server.memory);
    if server.max_memory == 0 {
        return Finding::ok(
            AREA,
            format!("{name} uses {used} of memory, without a limit"),
        );
    }
    let found = format!("{name} uses {used} of {}", size(server.max_memory));
    if server.memory >= server.max_memory {
        Finding::error(
            AREA,
            format!("{found} of memory: it is full, and nothing new is taken"),
            "raise maxmemory; the service goes on by itself then",
        )
    } else if server.memory / 4 < server.max_memory / 5 {
        Finding::ok(AREA, found)
    } else {
        Finding::warning(
            AREA,
            found,
            "raise maxmemory before it is full: nothing new is taken then",
        )
    }
}

/// The state file and the key beside it, where no other is given.
pub fn file(state: &Path, key: Option<&Path>) -> Vec<Finding> {
    let Ok(metadata) = fs::metadata(state) else {
        let found = format!("there is no state file yet: {}", state.display());
        return vec![Finding::ok(AREA, format!("{found}; the service makes it"))];
    };
    let mut findings = vec![Finding::ok(
        AREA,
        format!(
            "state file {}, {}; what is acknowledged is on disk",
            state.display(),
            size(metadata.len())
        ),
    )];
    findings.extend(room(state, metadata.len()));
    findings.extend(iter::once(state).chain(key).filter_map(private));
    findings
}

/// What is wrong with a file that is for the service alone.
pub(super) fn private(path: &Path) -> Option<Finding> {
    let shown = path.display();
    match is_private(path) {
        Ok(true) => None,
        Ok(false) => Some(Finding::warning(
            AREA,
            format!("others on this machine can open {shown}"),
            format!("chmod 600 {shown}"),
        )),
        Err(error) => Some(Finding::error(
            AREA,
            format!("cannot look at {shown}: {error}"),
            "does it exist, and is this the user of the service?",
        )),
    }
}

/// Room on the disk: a state file needs as much again while it is tidied or copied.
#[cfg(unix)]
fn room(state: &Path, needed: u64) -> Option<Finding> {
    let disk = rustix::fs::statvfs(state).ok()?;
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    let found = format!("room on the disk: {}", size(free));
    Some(if free > needed.max(256 << 20) {
        Finding::ok(AREA, found)
    } else {
        Finding::warning(
            AREA,
            found,
            "make room: once the disk is full nothing new is taken",
        )
    })
}

#[cfg(not(unix))]
fn room(_: &Path, _: u64) -> Option<Finding> {
    None
}

/// What is in the store.
pub fn report(report: &Report, now: DateTime<Utc>) -> Vec<Finding> {
    let mut findings = vec![Finding::ok(AREA, format!("chats: {}", report.chats))];
    findings.extend(pause(report.pauses));
    findings.push(lag(report.earliest, now));
    findings.push(keys(report));
    findings.extend(asides(report));
    findings.extend(wrong(&report.wrong));
    findings.extend(newer(report.keys.newer));
    findings
}

/// What went wrong in single chats, by its kind.
fn wrong(tally: &Tally) -> Option<Finding> {
    if tally.is_empty() {
        return None;
    }
    let mut lines = vec!["in single chats went wrong, within a month:".to_owned()];
    for (kind, times) in tally {
        let what = match kind.as_str() {
            "unreadable" => "records or messages that could not be read",
            "panic" => "turns that broke off",
            "refused" => "messages that Telegram refused",
            other => other,
        };
        let last = DateTime::from_timestamp_millis(times.last).unwrap_or_default();
        let last = last.format("%Y-%m-%d");
        lines.push(format!("{what}: {}, last on {last}", times.count));
    }
    Some(Finding::warning(
        AREA,
        lines.join("\n"),
        "report it as a defect, with the lines of these days from the log: no words of people stand in it",
    ))
}

/// A pause that somebody may have forgotten.
fn pause(pauses: bool) -> Option<Finding> {
    pauses.then(|| {
        Finding::warning(
            AREA,
            "the service pauses: everybody hears the word of the host, and nothing else",
            "`hearback pause` shows the word, and `hearback pause --end` goes on",
        )
    })
}

fn newer(count: usize) -> Option<Finding> {
    (count > 0).then(|| {
        Finding::warning(
            AREA,
            format!("chats that a newer release has written, and this one leaves alone: {count}"),
            "run the newer release, at least beside this one: it takes them",
        )
    })
}

fn lag(earliest: Option<i64>, now: DateTime<Utc>) -> Finding {
    let late = earliest.map_or(0, |at| now.timestamp() - at.div_euclid(1000));
    if late < LAG {
        return Finding::ok(AREA, "the agenda: nothing is late");
    }
    Finding::warning(
        AREA,
        format!(
            "the agenda: a message or an alarm is due since {}",
            span(late)
        ),
        "does a service run on this store?",
    )
}

fn keys(report: &Report) -> Finding {
    let used = &report.keys;
    let list: Vec<_> = used.by_key.keys().map(String::as_str).collect();
    let under = if list.is_empty() {
        used.header.clone()
    } else {
        list.join(", ")
    };
    let looked = if used.chats < report.chats {
        format!(", going by {} chats", used.chats)
    } else {
        String::new()
    };
    let found = format!(
        "the key fits: written with {}, sealed under {under}{looked}",
        used.current
    );
    if used.is_pending() {
        let todo = "a change of keys has begun: `hearback rekey` ends it";
        Finding::warning(AREA, found, todo)
    } else {
        Finding::ok(AREA, found)
    }
}

fn asides(report: &Report) -> Vec<Finding> {
    let count = report.keys.aside;
    if count == 0 {
        return vec![Finding::ok(AREA, "nothing was set aside")];
    }
    let mut lines = vec![format!(
        "chats that could not be read and were set aside: {count}"
    )];
    for aside in report.asides.iter().take(SHOWN) {
        let at = DateTime::from_timestamp_millis(aside.at).unwrap_or_default();
        let bytes = u64::try_from(aside.bytes).unwrap_or(u64::MAX);
        lines.push(format!(
            "{} on {}, {}",
            aside.chat,
            at.format("%Y-%m-%d"),
            size(bytes)
        ));
    }
    if count > SHOWN {
        lines.push("…".to_owned());
    }
    vec![Finding::warning(
        AREA,
        lines.join("\n"),
        "report it as a defect, or find the damage; then `--drop-set-aside-before DAY` drops them",
    )]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{doctor::Level, tally::Times};

    #[test]
    fn a_way_without_tls_is_said_without_its_password() {
        for near in [
            "redis://localhost:6379",
            "redis://:secret@127.0.0.1",
            "redis+unix:///run/r.sock",
            "rediss://far.example.org",
        ] {
            assert_eq!(way(near).level, Level::Ok, "{near}");
        }
        let far = way("rediss://a.example.org, redis://:secret@b.example.org");
        assert_eq!(far.level, Level::Warning);
        assert!(!format!("{far:?}").contains("secret"));
    }

    fn durability() -> Durability {
        Durability {
            address: None,
            version: "7.0.15".to_owned(),
            loss: Loss::Nothing,
            replicas: 0,
            max_memory: 1000,
            memory: 100,
            policy: "noeviction".to_owned(),
            is_failing: false,
            is_read_only: false,
            waits_for: 0,
        }
    }

    fn worst_of(server_says: Durability) -> Level {
        crate::doctor::worst(&server(&server_says))
    }

    #[test]
    fn a_server_that_can_lose_chats_is_an_error() {
        assert_eq!(worst_of(durability()), Level::Ok);
        let policy = "allkeys-lru".to_owned();
        assert_eq!(
            worst_of(Durability {
                policy,
                ..durability()
            }),
            Level::Error
        );
        let loss = Loss::SinceSnapshot;
        assert_eq!(
            worst_of(Durability {
                loss,
                ..durability()
            }),
            Level::Error
        );
        assert_eq!(
            worst_of(Durability {
                is_failing: true,
                ..durability()
            }),
            Level::Error
        );
        assert_eq!(
            worst_of(Durability {
                memory: 900,
                ..durability()
            }),
            Level::Warning
        );
        assert_eq!(
            worst_of(Durability {
                memory: 1000,
                ..durability()
            }),
            Level::Error
        );
        assert_eq!(
            worst_of(Durability {
                is_read_only: true,
                ..durability()
            }),
            Level::Error
        );
        let with = |replicas, waits_for| Durability {
            replicas,
            waits_for,
            ..durability()
        };
        assert_eq!(worst_of(with(1, 0)), Level::Ok);
        assert_eq!(worst_of(with(1, 1)), Level::Ok);
        assert_eq!(worst_of(with(1, 2)), Level::Error);
        let version = "6.2.1".to_owned();
        assert_eq!(
            worst_of(Durability {
                version,
                ..durability()
            }),
            Level::Warning
        );
    }

    #[test]
    fn what_went_wrong_is_said_by_its_kind() {
        let times = |count| Times {
            count,
            first: 0,
            last: 1_000_000_000_000,
        };
        let wrong: Tally = [("panic", 2), ("refused", 1), ("of-next-year", 3)]
            .map(|(kind, count)| (kind.to_owned(), times(count)))
            .into();
        let said = super::wrong(&wrong).expect("a finding").found;
        assert!(
            said.contains("turns that broke off: 2, last on 2001-09-09"),
            "{said}"
        );
        assert!(said.contains("messages that Telegram refused: 1"), "{said}");
        assert!(said.contains("of-next-year: 3"), "{said}");
        assert_eq!(super::wrong(&Tally::default()), None);
        assert_eq!(newer(0), None);
        assert_eq!(newer(3).expect("a finding").level, Level::Warning);
    }

    #[test]
    fn what_is_due_for_long_has_nobody() {
        let now = DateTime::from_timestamp_millis(1_000_000_000).unwrap();
        assert_eq!(lag(None, now).level, Level::Ok);
        assert_eq!(lag(Some(1_000_000_000 - 59_000), now).level, Level::Ok);
        assert_eq!(lag(Some(1_000_000_000 - 61_000), now).level, Level::Warning);
        assert_eq!(lag(Some(i64::MAX), now).level, Level::Ok);
    }
}
