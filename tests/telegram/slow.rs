//! Callers who draw a call out, and those who only hold the line.

use std::time::Duration;

use hearback::serve::Patience;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

use super::stage::{By, Stage, text_update};

const SECRET: &str = "X-Telegram-Bot-Api-Secret-Token: a-secret-of-the-host\r\n";

/// Writes the beginning of a call, and reads all that comes until the other side hangs up.
async fn begin(stage: &Stage, text: &str) -> String {
    let address = stage.at().replace("http://", "");
    let mut line = TcpStream::connect(address).await.unwrap();
    line.write_all(text.as_bytes()).await.unwrap();
    let mut answer = Vec::new();
    let read = timeout(Duration::from_secs(40), line.read_to_end(&mut answer));
    read.await.expect("the line is closed in the end").unwrap();
    String::from_utf8(answer).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_slow_is_hung_up_on_and_holds_up_nobody() {
    let mut stage = Stage::new(By::Webhook).await;
    stage.stop().await;
    let short = Duration::from_millis(300);
    stage.patience = Patience {
        head: short,
        body: short,
    };
    stage.start().await;
    let nothing = begin(&stage, "");
    let half_a_head = begin(&stage, "POST /hook HTTP/1.1\r\nHost: b");
    let no_body = format!("POST /hook HTTP/1.1\r\nHost: b\r\n{SECRET}Content-Length: 9\r\n\r\n{{");
    let half_a_body = begin(&stage, &no_body);
    let meanwhile = async {
        stage.says(7, "/start").await;
        stage.quiet(7).await;
    };
    let (nothing, half_a_head, half_a_body, ()) =
        tokio::join!(nothing, half_a_head, half_a_body, meanwhile);
    assert_eq!(nothing, "");
    assert_eq!(half_a_head, "");
    assert!(half_a_body.starts_with("HTTP/1.1 408 "), "{half_a_body}");
    assert!(!stage.fake.seen(7).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_that_is_held_does_not_hold_up_a_stop() {
    let mut stage = Stage::new(By::Webhook).await;
    let address = stage.at().replace("http://", "");
    let _idle = TcpStream::connect(&address).await.unwrap();
    let mut update = text_update(7, "/start");
    update["update_id"] = 1.into();
    let body = update.to_string();
    let length = body.len();
    let mut kept = TcpStream::connect(&address).await.unwrap();
    let call =
        format!("POST /hook HTTP/1.1\r\nHost: b\r\n{SECRET}Content-Length: {length}\r\n\r\n{body}");
    kept.write_all(call.as_bytes()).await.unwrap();
    let mut answer = [0; 15];
    kept.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200 OK");
    assert!(stage.stop().await < Duration::from_secs(5));
}
