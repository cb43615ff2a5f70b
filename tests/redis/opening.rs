//! Opening: wrong settings, wrong servers, and what a server says about itself.

use hearback::store::{Chat, Commit, Durability, Header, KeyRing, Loaded, Loss, Millis, Records};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

use super::*;

async fn refused(urls: &str, prefix: &str) -> StoreError {
    match Redis::open(urls, prefix).await {
        Err(error) => error,
        Ok(_) => panic!("opened {urls} as {prefix}"),
    }
}

#[tokio::test]
async fn a_wrong_setting_is_named_and_no_password_is_shown() {
    for urls in [
        "",
        "localhost",
        "http://:secret@h",
        "redis://:secret@h:x",
        "redis://a,,",
    ] {
        let error = refused(urls, "hb").await;
        let said = format!("{error} {error:?}");
        assert!(matches!(error, StoreError::RedisUrl(_)), "{said}");
        assert!(!said.contains("secret") && !error.is_passing(), "{said}");
    }
    let said = refused("redis://h,localhost", "hb").await.to_string();
    assert!(
        said.contains("address 2: it has to begin with redis://"),
        "{said}"
    );
    let error = refused("redis://127.0.0.1:1", "a:b").await;
    assert!(matches!(error, StoreError::RedisPrefix(_)), "{error}");
}

#[tokio::test]
async fn a_server_that_is_not_there_may_come() {
    let (first, second) = ("redis://127.0.0.1:1", "redis+unix:///nowhere/r.sock");
    for urls in [first, second, "redis://127.0.0.1:1,redis://127.0.0.1:2"] {
        let error = refused(urls, "hb").await;
        assert!(matches!(error, StoreError::Unreachable(_)), "{error:?}");
        assert!(error.is_passing());
    }
}

#[tokio::test]
async fn access_must_be_granted() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let _: String = server.ask(&["CONFIG", "SET", "requirepass", "right"]).await;
    let socket = server.url();
    for url in [socket.clone(), format!("{socket}?pass=guessed")] {
        let error = refused(&url, "hb").await;
        assert!(matches!(error, StoreError::NoAccess(_)), "{error:?}");
        assert!(!error.is_passing() && !format!("{error:?}").contains("guessed"));
    }
    Redis::open(&format!("{socket}?pass=right"), "hb")
        .await
        .unwrap();
}

/// A server that says of itself what it is told to.
async fn pretend(info: &'static str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut asked = [0; 4096];
            while let Ok(1..) = stream.read(&mut asked).await {
                let is_info = asked.windows(4).any(|word| word == b"INFO");
                let commands = asked.split(|byte| *byte == b'*').count() - 1;
                let answer = match is_info && commands == 1 {
                    true => format!("${}\r\n{info}\r\n", info.len()),
                    false => "+OK\r\n".repeat(commands),
                };
                if stream.write_all(answer.as_bytes()).await.is_err() {
                    break;
                }
                asked = [0; 4096];
            }
        }
    });
    url
}

#[tokio::test]
async fn an_old_server_and_a_crowd_of_servers_are_refused() {
    let old = pretend("redis_version:6.0.16\r\nredis_mode:standalone\r\n").await;
    let error = refused(&old, "hb").await;
    assert_eq!(
        error.to_string(),
        "Redis 6.0.16 is too old: 6.2 is the oldest version that can be used"
    );
    let new = pretend("redis_version:6.2.0\r\nredis_mode:standalone\r\n").await;
    Redis::open(&new, "hb").await.unwrap();
    let error = refused(&format!("{new},{new}"), "hb").await;
    assert!(matches!(error, StoreError::NotACluster), "{error}");
}

#[tokio::test]
async fn a_server_without_tls_is_not_spoken_to_in_plain() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("rediss://{}", listener.local_addr().unwrap());
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut hello = [0; 4096];
            let read = stream.read(&mut hello).await;
            assert!(hello[0] == 22, "a TLS handshake: {read:?}");
            let _ = stream.write_all(b"-ERR unknown command\r\n").await;
        }
    });
    let error = refused(&url, "hb").await;
    assert!(matches!(error, StoreError::Tls(_)), "{error:?}");
    assert!(!error.is_passing());
}

#[tokio::test]
async fn a_server_tells_how_it_keeps_what_it_acknowledged() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let store = server.store("hb").await;
    let told = async || -> Durability {
        let mut servers = store.durability().await.unwrap();
        assert_eq!(servers.len(), 1);
        servers.remove(0)
    };
    let first = told().await;
    assert_eq!((first.address, first.loss), (None, Loss::SinceSnapshot));
    assert_eq!((first.replicas, first.max_memory), (0, 0));
    for (mode, loss) in [
        ("always", Loss::Nothing),
        ("everysec", Loss::ASecond),
        ("no", Loss::UntilTheSystemWrites),
    ] {
        let _: String = server.ask(&["CONFIG", "SET", "appendonly", "yes"]).await;
        let _: String = server.ask(&["CONFIG", "SET", "appendfsync", mode]).await;
        assert_eq!(told().await.loss, loss);
    }
    let _: String = server
        .ask(&["CONFIG", "SET", "maxmemory-policy", "allkeys-lru"])
        .await;
    assert!(told().await.evicts());
    let _: String = server.ask(&["ACL", "SETUSER", "default", "-config"]).await;
    let asked = told().await;
    assert_eq!(
        (asked.loss, asked.policy.as_str()),
        (Loss::Unknown, "allkeys-lru")
    );
}

/// Who empties a server under a running service loses what was in it, and nothing that is written
/// after that.
#[tokio::test]
async fn a_header_that_is_lost_is_written_again() {
    let Some(server) = Server::start(&[]).await else {
        return;
    };
    let ring = KeyRing::generate().unwrap();
    let open = async || {
        let store = Redis::open(&server.url(), "hb").await.unwrap();
        Records::open(store, ring.clone(), 1).await.unwrap()
    };
    let records = open().await;
    assert_eq!(records.keep_header().await.unwrap(), Header::Kept);
    let _: String = server.ask(&["FLUSHALL"]).await;
    assert_eq!(records.keep_header().await.unwrap(), Header::Written);
    let chat = Chat::new("a chat");
    let Loaded::Absent(base) = records.load(&chat, Millis(0)).await.unwrap() else {
        panic!("the server is empty");
    };
    records
        .commit(&base, Commit::default(), Millis(0))
        .await
        .unwrap();
    let next = open().await.load(&chat, Millis(0)).await.unwrap();
    assert!(matches!(next, Loaded::Record(..)), "{next:?}");

    // Another process was faster, so all chats have other names than this one knows.
    let _: String = server.ask(&["FLUSHALL"]).await;
    let _other = open().await;
    assert_eq!(records.keep_header().await.unwrap(), Header::Other);
}

pub(crate) async fn a_cluster_is_known_by_one_node(cluster: &Cluster) {
    let store = Redis::open(&cluster.nodes[1].url(), "one").await.unwrap();
    assert!(store.is_cluster());
    let servers = store.durability().await.unwrap();
    let addresses: Vec<_> = servers
        .iter()
        .filter_map(|server| server.address.clone())
        .collect();
    assert_eq!(addresses.len(), 3, "{servers:?}");
    assert!(
        servers
            .iter()
            .all(|server| server.loss == Loss::SinceSnapshot)
    );
    let clocks = store.clocks().await.unwrap();
    assert!(clocks.iter().all(|(address, _)| address.is_some()));
    assert_eq!(clocks.len(), 3, "{clocks:?}");
}
