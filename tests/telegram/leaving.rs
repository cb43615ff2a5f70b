//! What callers hear while the service leaves, and how long it stays for a send that hangs.

use std::{sync::mpsc, time::Duration};

use chrono::TimeDelta;
use hearback::{
    app::App,
    serve::{Pace, Patience, Service},
    telegram::{Api, Intake, Secret, cut},
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
    runtime::Builder,
    sync::oneshot,
    time::{Instant, timeout},
};

use super::{
    fake::Fault,
    stage::{By, Stage, book, status, text_update, until},
};

const SECRET: &str = "a-secret-of-the-host";

/// Longer than any test.
const MONTH: Duration = Duration::from_secs(30 * 24 * 60 * 60);

/// Writes the beginning of a call, and the rest once the service leaves; answers what it hears.
async fn call_across_a_stop(stage: &mut Stage, call: &str, beginning: usize) -> String {
    let ready = format!("{}/readyz", stage.at());
    let mut line = TcpStream::connect(stage.at().replace("http://", ""))
        .await
        .unwrap();
    line.write_all(&call.as_bytes()[..beginning]).await.unwrap();
    // What came before these calls was read before them.
    for _ in 0..3 {
        assert_eq!(status(&ready).await, Some(200));
    }
    let rest = async {
        while status(&ready).await == Some(200) {}
        // It may have hung up already.
        let _ = line.write_all(&call.as_bytes()[beginning..]).await;
        let mut answer = Vec::new();
        let read = timeout(Duration::from_secs(40), line.read_to_end(&mut answer));
        // Also by breaking the line.
        let _ = read.await.expect("the line is closed in the end");
        String::from_utf8(answer).unwrap()
    };
    let (_, answer) = tokio::join!(stage.stop(), rest);
    answer
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_comes_while_the_service_leaves_is_to_come_again() {
    let mut stage = Stage::new(By::Webhook).await;
    let id = stage.fake.push(text_update(7, "/start"));
    let mut update = text_update(7, "/start");
    update["update_id"] = id.into();
    let body = update.to_string();
    let head = format!(
        "POST /hook HTTP/1.1\r\nHost: b\r\nX-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {}\r\n\r\n",
        body.len()
    );
    let call = format!("{head}{body}");
    // Where the beginning was not read in time the line is closed unheard, which is as good to
    // Telegram.
    let mut answer = String::new();
    for _ in 0..20 {
        answer = call_across_a_stop(&mut stage, &call, 25).await;
        stage.start().await;
        if !answer.is_empty() {
            break;
        }
    }
    let answer = answer.to_lowercase();
    assert!(answer.starts_with("http/1.1 503 "), "{answer}");
    assert!(answer.contains("\r\nretry-after: 1\r\n"), "{answer}");
    assert_eq!(stage.fake.sends(7).len(), 0, "it was not taken");
    assert_eq!(stage.fake.pending(), 1);

    // What had come whole is answered first.
    let answer = call_across_a_stop(&mut stage, &call, head.len()).await;
    assert!(answer.starts_with("HTTP/1.1 200 "), "{answer}");
    stage.start().await;
    stage.taken().await;
    stage.quiet(7).await;
    assert_eq!(stage.fake.seen(7).len(), 2, "each part once");
}

/// The service has a runtime of its own whose clock jumps to whatever is due next, so that hours
/// pass in no time.
#[tokio::test(flavor = "multi_thread")]
async fn a_send_that_hangs_does_not_hold_up_a_stop() {
    let mut stage = Stage::new(By::Webhook).await;
    stage.stop().await;
    stage
        .fake
        .rule(|call| call.is_send().then_some(Fault::Silence));
    let socket = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    socket.set_nonblocking(true).unwrap();
    let hook = format!("http://{}/hook", socket.local_addr().unwrap());
    let api = Api::new(&stage.api.parse().unwrap(), "1:token").unwrap();
    let (records, clock) = (stage.records.clone(), stage.clock.clone());
    let intake = Intake::Webhook {
        url: hook.parse().unwrap(),
        secret: Secret::new(SECRET).unwrap(),
        max_connections: 40,
    };
    let (stop, stopped) = oneshot::channel();
    let (ended, end) = mpsc::channel();
    std::thread::spawn(move || {
        let mut runtime = Builder::new_current_thread();
        let runtime = runtime.enable_all().start_paused(true).build().unwrap();
        let took = runtime.block_on(async {
            let service = Service {
                app: App::new(book(), records).cutting(cut),
                api: api.with_timeout(MONTH),
                intake,
                listener: Some(TcpListener::from_std(socket).unwrap()),
                clock,
                pace: Pace::default(),
                patience: Patience {
                    head: MONTH,
                    body: MONTH,
                },
            };
            let (asked, was_asked) = oneshot::channel();
            let served = service.run(async {
                drop(stopped.await);
                asked.send(Instant::now()).unwrap();
            });
            served.await.unwrap();
            was_asked.await.unwrap().elapsed()
        });
        ended.send(took).unwrap();
    });
    until("the webhook is set", || {
        stage.fake.hook().is_some_and(|(url, _)| url == hook)
    })
    .await;
    stage.fake.push(text_update(7, "/start"));
    stage.fake.deliver(&hook).await;
    until("a part is on its way", || !stage.fake.sends(7).is_empty()).await;
    stop.send(()).unwrap();
    let end = tokio::task::spawn_blocking(move || end.recv_timeout(Duration::from_secs(40)));
    let took = end.await.unwrap().expect("it does not stop");
    assert!(took <= Duration::from_secs(10), "{took:?}");

    // What hung is unknown and comes again, what was behind it comes once.
    stage.fake.no_rule();
    stage.start().await;
    stage.later(TimeDelta::minutes(1));
    stage.quiet(7).await;
    let seen = stage.fake.seen(7);
    let texts: Vec<_> = seen.iter().map(|call| call.text()).collect();
    assert_eq!(texts.len(), 3, "{texts:?}");
    assert!(texts[0] == texts[1] && texts[1] != texts[2], "{texts:?}");
}
