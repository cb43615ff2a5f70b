//! The server under the program is lost for good, and its replica takes its place.
//!
//! The program reaches Redis through a wire, as through a name or a virtual address that a host
//! moves. Before the loss the replica falls behind for a while: its own wire goes dead. What the
//! program acknowledged meanwhile tells the two settings apart.

use std::{collections::BTreeSet, net::SocketAddr, time::Duration};

use super::{
    chance::seed,
    fake::{Fake, Moment},
    people::People,
    program::{Bot, By, Process},
    proxy::{End, Proxy, Wire},
    redis::{Server, free_ports, until},
};

/// How long the replica hears nothing before the server is lost.
const BEHIND: Duration = Duration::from_millis(1500);

/// A server, its replica, and the wires to them.
struct Pair {
    primary: Server,
    replica: Server,
    /// From the program to whichever is in use.
    way: Proxy,
    /// From the replica to the primary.
    line: Proxy,
}

fn end(server: &Server) -> End {
    let port = server.port().parse().unwrap();
    End::Port(SocketAddr::from(([127, 0, 0, 1], port)))
}

impl Pair {
    async fn start() -> Option<Self> {
        let ports = free_ports();
        let primary = Server::start_on(ports[0], &[]).await?;
        let line = Proxy::start(end(&primary)).await;
        let port = line.at.port().to_string();
        let follows = ["--replicaof", "127.0.0.1", &port];
        let replica = Server::start_on(ports[1], &follows).await.unwrap();
        let way = Proxy::start(end(&primary)).await;
        until("the replica follows", async || {
            let info: String = replica.ask(&["INFO", "replication"]).await;
            info.contains("master_link_status:up")
        })
        .await;
        Some(Self {
            primary,
            replica,
            way,
            line,
        })
    }

    fn url(&self) -> String {
        format!("redis://{}", self.way.at)
    }

    /// The replica falls behind, the server is lost, and after a while the replica is in use.
    async fn fails_over(&mut self, bot: &Bot, process: &Process) -> BTreeSet<i64> {
        self.line.set(Wire::Dead);
        let before = acknowledged(&bot.fake);
        bot.store_goes(true);
        tokio::time::sleep(BEHIND).await;
        self.way.set(Wire::Cut);
        self.primary.kill();
        bot.is_down(process).await;
        let late = acknowledged(&bot.fake);
        let _: String = self.replica.ask(&["REPLICAOF", "NO", "ONE"]).await;
        self.way.leads_to(end(&self.replica));
        self.way.set(Wire::Open);
        bot.is_up(process).await;
        bot.store_is_back();
        late.difference(&before).copied().collect()
    }
}

fn acknowledged(fake: &Fake) -> BTreeSet<i64> {
    let (moments, _) = fake.history();
    let acknowledged = moments.into_iter().filter_map(|moment| match moment {
        Moment::Acknowledged(update) => Some(update),
        _ => None,
    });
    acknowledged.collect()
}

/// What `doctor` says of it beforehand.
pub(crate) fn says(bot: &Bot, words: &str) {
    let (_, found) = bot.host(&["doctor"], &[]);
    assert!(found.contains(words), "{found}");
}

/// How long people wait for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

/// A commit is on the server and on one replica before it is acknowledged.
#[tokio::test(flavor = "multi_thread")]
async fn what_a_replica_has_confirmed_outlives_the_server() {
    let Some(mut pair) = Pair::start().await else {
        return;
    };
    let bot = Bot::new(By::Webhook, Some(pair.url())).await;
    let bot = bot.with("HEARBACK_REDIS_REPLICAS", "1");
    let process = bot.start(&[]);
    bot.is_up(&process).await;
    says(&bot, "is on 1 replicas too, and outlives a fail-over");
    let people = People::begin(&bot.fake, 6, seed("fail-over, confirmed"));
    bot.writes(&people, 40).await;
    pair.fails_over(&bot, &process).await;
    let said = people.said();
    // A replica of the new server's own is not needed to see what has outlived the old one.
    bot.stop(process).await;
    let bot = bot.with("HEARBACK_REDIS_REPLICAS", "0");
    let process = bot.start(&[]);
    bot.writes(&people, said + 30).await;
    let said = people.end().await;
    bot.ends(&said, [process]).await.unwrap();
}

/// What `doctor` says of a replica that nobody waits for: a fail-over costs what was acknowledged
/// while it was behind, and nothing else.
#[tokio::test(flavor = "multi_thread")]
async fn without_it_only_what_the_replica_had_not_heard_is_lost() {
    let Some(mut pair) = Pair::start().await else {
        return;
    };
    let bot = Bot::new(By::Webhook, Some(pair.url())).await;
    let seed = seed("fail-over, not confirmed");
    let process = bot.start(&[]);
    bot.is_up(&process).await;
    says(
        &bot,
        "can cost what was acknowledged while the replica was behind",
    );
    let people = |chats, word, patience| People::begin_in(&bot.fake, chats, word, seed, patience);
    let early = people(1..=4, "a", PATIENCE);
    bot.writes(&early, 30).await;
    let mut said = early.end().await;
    bot.settles(&said, false).await.unwrap();

    let hit = people(5..=8, "b", Duration::from_secs(2));
    let late = pair.fails_over(&bot, &process).await;
    let hit = hit.end().await;
    let lost = late
        .iter()
        .all(|update| hit.iter().any(|said| said.update == *update));
    assert!(
        lost && !late.is_empty(),
        "it went on while the replica was behind"
    );

    let again = people(1..=4, "c", PATIENCE);
    let back = people(5..=8, "d", PATIENCE);
    bot.writes(&again, 30).await;
    let back = back.end().await;
    said.extend(again.end().await);
    bot.settles(&said, false).await.unwrap();
    assert!(back.len() >= 8, "whoever lost something is answered again");
    bot.stop(process).await;
    bot.check(&said, false).unwrap();
}
