//! What a turn and a conversation cost.

use std::collections::HashMap;
use std::time::Duration;

use hearback::store::{Advance, Sending};

use super::*;

async fn calls(server: &Server) -> HashMap<String, u64> {
    let info: String = server.ask(&["INFO", "commandstats"]).await;
    let calls = info.lines().filter_map(|line| {
        let (name, rest) = line.strip_prefix("cmdstat_")?.split_once(":calls=")?;
        Some((name.to_owned(), rest.split(',').next()?.parse().ok()?))
    });
    calls.collect()
}

#[tokio::test]
async fn a_turn_takes_three_commands_and_one_more_for_each_further_part() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let records = open(&server, "hb").await;
    let one_turn = async |parts: usize, update: i64| {
        let commit = Commit {
            parts: vec![MARKER.into(); parts],
            lease: Some(wish(1, 30_000)),
            ..turn(update)
        };
        let written = play(&records, &chat(), commit).await.unwrap();
        let Committed::Written {
            sending: Sending::Yours { first, .. },
            ..
        } = written
        else {
            panic!("{written:?}")
        };
        let (key, mut next) = (records.key(&chat()), Some(first.id));
        while let Some(part) = next {
            let answer = records.strike(key, part, wish(1, 30_000), NO_MATTER).await;
            next = match answer.unwrap() {
                Advance::Next { part, .. } => Some(part.id),
                Advance::Done => None,
                other => panic!("{other:?}"),
            };
        }
    };
    one_turn(1, 1).await; // the server learns the scripts
    for parts in 1..=4 {
        let before = calls(&server).await;
        one_turn(parts, 10 + i64::try_from(parts).unwrap()).await;
        let mut after = calls(&server).await;
        after.retain(|name, calls| {
            *calls -= before.get(name).copied().unwrap_or(0);
            *calls > 0
        });
        // What only a script does; and the look at the numbers with its connection.
        let inside = [
            "hget", "hset", "hdel", "hkeys", "zadd", "time", "persist", "exists", "unlink",
        ];
        let watching = ["info", "client", "client|setinfo", "select", "hello"];
        after.retain(|name, _| !inside.iter().chain(&watching).any(|known| known == name));
        let expected = HashMap::from([
            ("hgetall".to_owned(), 1),
            ("evalsha".to_owned(), 1 + u64::try_from(parts).unwrap()),
        ]);
        assert_eq!(after, expected, "{parts} parts");
    }
}

#[tokio::test]
async fn a_conversation_takes_little_more_than_its_session() {
    const CHATS: u64 = 2000;
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let used = async || -> u64 {
        let info: String = server.ask(&["INFO", "memory"]).await;
        let line = info
            .lines()
            .find_map(|line| line.strip_prefix("used_memory:"));
        line.unwrap().parse().unwrap()
    };
    let now = Millis(server_now(&server).await);
    for (size, limit) in [(600, 1536), (1100, 2048)] {
        let prefix = format!("of-{size}");
        let records = open(&server, &prefix).await;
        let before = used().await;
        for n in 0..CHATS {
            let updates = (0..20).map(|update| UpdateId(900_000_000 + update * 7));
            let commit = Commit {
                session: crate::noise(size),
                updates: updates.collect(),
                wake: Some(now.after(Duration::from_secs(86_400))),
                keep_until: Some(now.after(Duration::from_secs(90 * 86_400))),
                ..Commit::default()
            };
            let chat = Chat::from(i64::try_from(n).unwrap());
            play(&records, &chat, commit).await.unwrap();
        }
        let each = (used().await - before) / CHATS;
        let (mut hashes, mut agendas) = (0, 0);
        for name in server.keys().await {
            let of = match name.ends_with(":agenda") {
                true => &mut agendas,
                false => &mut hashes,
            };
            if name.starts_with(&prefix) {
                let usage: u64 = server
                    .ask(&["MEMORY", "USAGE", &name, "SAMPLES", "0"])
                    .await;
                *of += usage;
            }
        }
        let (hash, agenda) = (hashes / CHATS, agendas / CHATS);
        eprintln!(
            "a session of {size} bytes with 20 update ids takes {each} bytes of the server (hash {hash}, agenda {agenda})"
        );
        assert!(each <= limit, "{each} bytes a conversation");
    }
}

pub(crate) async fn server_now(server: &Server) -> i64 {
    let (seconds, micros): (i64, i64) = server.ask(&["TIME"]).await;
    seconds * 1000 + micros / 1000
}
