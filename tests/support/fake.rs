//! A Bot API server that behaves as Telegram does where it matters: it keeps an update until it
//! is acknowledged, and it can fail in every way.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, LazyLock, Mutex},
    time::Duration,
};

use axum::{
    Router,
    body::Bytes,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde_json::{Value, json};
use tokio::{net::TcpListener, sync::Notify, task::JoinHandle};

/// A call as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) method: String,
    pub(crate) body: Value,
    /// Whether it was carried out.
    pub(crate) done: bool,
    /// The process that made it, where each was given an address of its own.
    pub(crate) process: String,
}

impl Call {
    pub(crate) fn chat(&self) -> Option<i64> {
        let id = &self.body["chat_id"];
        id.as_i64().or_else(|| id.as_str()?.parse().ok())
    }

    /// Whether the person gets to see something by it.
    pub(crate) fn is_send(&self) -> bool {
        matches!(
            self.method.as_str(),
            "sendmessage" | "senddocument" | "editmessagetext"
        )
    }

    pub(crate) fn text(&self) -> &str {
        self.body["text"].as_str().unwrap_or_default()
    }
}

/// How a call fails.
#[derive(Clone, Debug)]
pub(crate) enum Fault {
    Status(u16, Value),
    Html(u16),
    /// Carried out, but the answer never comes.
    Silence,
    /// Carried out, but the connection breaks.
    Broken,
    /// Not carried out, and this is said only when somebody lets it go.
    Held(Arc<Notify>, u16, Value),
}

impl Fault {
    pub(crate) fn wait(seconds: u64) -> Self {
        let parameters = json!({ "retry_after": seconds });
        Self::Status(
            429,
            json!({"ok": false, "error_code": 429, "description": "Too Many Requests", "parameters": parameters}),
        )
    }

    /// The same, but said only when it is let go.
    #[allow(
        dead_code,
        reason = "not every test that has this server holds answers"
    )]
    pub(crate) fn held(self, gate: &Arc<Notify>) -> Self {
        match self {
            Self::Status(code, body) => Self::Held(Arc::clone(gate), code, body),
            other => other,
        }
    }

    pub(crate) fn said(code: u16, description: &str) -> Self {
        Self::Status(
            code,
            json!({"ok": false, "error_code": code, "description": description}),
        )
    }
}

/// What happened, in the order in which it did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    /// An update was handed out.
    Handed(i64),
    /// An update was acknowledged.
    Acknowledged(i64),
    /// A call arrived: its place among all calls.
    Arrived(usize),
    /// A process was killed.
    Killed(String),
    /// So many parts of a chat a process had sent and struck by then.
    Struck {
        process: String,
        chat: i64,
        count: usize,
    },
    /// The store of all processes went away. What was written before may be lost with it.
    Away { loses: bool },
    /// The store is back.
    Back,
}

type Rule = Box<dyn Fn(&Call) -> Option<Fault> + Send>;

#[derive(Default)]
struct Inner {
    /// Updates that were not acknowledged.
    updates: VecDeque<(i64, Value)>,
    next: i64,
    calls: Vec<Call>,
    rule: Option<Rule>,
    hook: Option<(String, String)>,
    /// How often updates were handed out.
    fetched: usize,
    history: Vec<Moment>,
    /// Files that people sent, by the id that is their path too.
    files: BTreeMap<String, String>,
}

/// A handle on the server; it ends with the last.
#[derive(Clone)]
pub(crate) struct Fake {
    pub(crate) url: String,
    inner: Arc<Mutex<Inner>>,
    news: Arc<Notify>,
    _server: Arc<Server>,
}

struct Server(JoinHandle<()>);

impl Drop for Server {
    fn drop(&mut self) {
        self.0.abort();
    }
}

#[derive(Clone)]
struct Shared {
    inner: Arc<Mutex<Inner>>,
    news: Arc<Notify>,
}

impl Inner {
    fn arrived(&mut self, call: Call) {
        self.history.push(Moment::Arrived(self.calls.len()));
        self.calls.push(call);
    }

    fn acknowledge(&mut self, is_known: impl Fn(i64) -> bool) {
        let known = self.updates.iter().map(|(id, _)| *id);
        let known = known.filter(|id| is_known(*id)).map(Moment::Acknowledged);
        self.history.extend(known);
        self.updates.retain(|(id, _)| !is_known(*id));
    }
}

impl Fake {
    pub(crate) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let inner = Arc::new(Mutex::new(Inner {
            next: 5_000_000_000,
            ..Inner::default()
        }));
        let news = Arc::new(Notify::new());
        let shared = Shared {
            inner: Arc::clone(&inner),
            news: Arc::clone(&news),
        };
        let routes = Router::new()
            .route("/{bot}/{method}", post(answer))
            .route("/{process}/{bot}/{method}", post(answer_one))
            .route("/file/{bot}/{*path}", get(file))
            .with_state(shared);
        let server = tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        Self {
            url,
            inner,
            news,
            _server: Arc::new(Server(server)),
        }
    }

    fn with<T>(&self, work: impl FnOnce(&mut Inner) -> T) -> T {
        work(&mut self.inner.lock().unwrap())
    }

    /// Puts an update into the queue; answers its number.
    pub(crate) fn push(&self, mut update: Value) -> i64 {
        let id = self.with(|inner| {
            let id = inner.next;
            inner.next += 1;
            update["update_id"] = id.into();
            inner.updates.push_back((id, update));
            id
        });
        self.news.notify_waiters();
        id
    }

    /// Puts an update into the queue with a number of its own.
    pub(crate) fn push_again(&self, id: i64, mut update: Value) {
        update["update_id"] = id.into();
        self.with(|inner| inner.updates.push_back((id, update)));
        self.news.notify_waiters();
    }

    /// A file that somebody has sent.
    #[allow(dead_code, reason = "not every test that has this server sends files")]
    pub(crate) fn holds(&self, id: &str, content: &str) {
        self.with(|inner| inner.files.insert(id.to_owned(), content.to_owned()));
    }

    /// How many updates were not acknowledged.
    pub(crate) fn pending(&self) -> usize {
        self.with(|inner| inner.updates.len())
    }

    /// How many updates of a chat were not acknowledged.
    #[allow(
        dead_code,
        reason = "not every test that has this server waits for one chat"
    )]
    pub(crate) fn pending_of(&self, chat: i64) -> usize {
        let is_of = |update: &&(i64, Value)| chat_of(&update.1) == Some(chat);
        self.with(|inner| inner.updates.iter().filter(is_of).count())
    }

    /// All that happened until now, and the calls that it speaks of.
    pub(crate) fn history(&self) -> (Vec<Moment>, Vec<Call>) {
        self.with(|inner| (inner.history.clone(), inner.calls.clone()))
    }

    /// Notes what a test did.
    pub(crate) fn note(&self, what: Moment) {
        self.with(|inner| inner.history.push(what));
    }

    /// What a chat got to see from the `from`th call on, and the number of calls until now.
    pub(crate) fn seen_from(&self, chat: i64, from: usize) -> (Vec<Call>, usize) {
        self.with(|inner| {
            let new = inner.calls.iter().skip(from);
            let seen = new.filter(|call| call.is_send() && call.done && call.chat() == Some(chat));
            (seen.cloned().collect(), inner.calls.len())
        })
    }

    /// The first update for which that holds; it is noted as handed out.
    pub(crate) fn hand_out(
        &self,
        mut is_free: impl FnMut(i64, &Value) -> bool,
    ) -> Option<(i64, Value)> {
        self.with(|inner| {
            let mut free = inner
                .updates
                .iter()
                .filter(|(id, update)| is_free(*id, update));
            let found = free.next().cloned()?;
            inner.history.push(Moment::Handed(found.0));
            Some(found)
        })
    }

    /// Takes an update for delivered; `answer` may hold a call.
    pub(crate) fn acknowledged(&self, id: i64, answer: &str) {
        self.with(|inner| {
            inner.acknowledge(|other| other == id);
            if let Ok(call) = serde_json::from_str::<Value>(answer) {
                let method = call["method"].as_str().unwrap().to_lowercase();
                inner.arrived(Call {
                    method,
                    body: call,
                    done: true,
                    process: String::new(),
                });
            }
        });
    }

    /// How often updates were handed out by polling.
    pub(crate) fn fetched(&self) -> usize {
        self.with(|inner| inner.fetched)
    }

    /// All calls of a method.
    pub(crate) fn calls(&self, method: &str) -> Vec<Call> {
        self.with(|inner| {
            let of = |call: &&Call| call.method == method;
            inner.calls.iter().filter(of).cloned().collect()
        })
    }

    /// What a chat got to see, in order.
    pub(crate) fn seen(&self, chat: i64) -> Vec<Call> {
        self.sends(chat)
            .into_iter()
            .filter(|call| call.done)
            .collect()
    }

    /// What was tried to be sent to a chat.
    pub(crate) fn sends(&self, chat: i64) -> Vec<Call> {
        self.with(|inner| {
            let is_send = |call: &&Call| call.is_send() && call.chat() == Some(chat);
            inner.calls.iter().filter(is_send).cloned().collect()
        })
    }

    /// From now on calls fail as the rule says.
    pub(crate) fn rule(&self, rule: impl Fn(&Call) -> Option<Fault> + Send + 'static) {
        self.with(|inner| inner.rule = Some(Box::new(rule)));
    }

    /// The next send to a chat fails, and no other.
    pub(crate) fn fail_once(&self, chat: i64, fault: Fault) {
        let fault = Mutex::new(Some(fault));
        self.rule(move |call| {
            (call.is_send() && call.chat() == Some(chat))
                .then(|| fault.lock().unwrap().take())
                .flatten()
        });
    }

    pub(crate) fn no_rule(&self) {
        self.with(|inner| inner.rule = None);
    }

    /// Where the webhook was set, and its secret.
    pub(crate) fn hook(&self) -> Option<(String, String)> {
        self.with(|inner| inner.hook.clone())
    }

    /// Calls the webhook with all updates, in order, each again until it is taken.
    pub(crate) async fn deliver(&self, to: &str) {
        let client = client();
        let (_, secret) = self.hook().expect("a webhook was set");
        loop {
            let Some((id, update)) = self.hand_out(|_, _| true) else {
                return;
            };
            self.call(&client, to, &secret, id, &update).await;
        }
    }

    /// Calls the webhook with all updates at once, the last of them first.
    pub(crate) async fn deliver_at_once(&self, to: &str) {
        let client = client();
        let (_, secret) = self.hook().expect("a webhook was set");
        let mut calls = tokio::task::JoinSet::new();
        for (id, update) in self.with(|inner| inner.updates.clone()).into_iter().rev() {
            let (fake, client, secret) = (self.clone(), client.clone(), secret.clone());
            let to = to.to_owned();
            calls.spawn(async move { fake.call(&client, &to, &secret, id, &update).await });
        }
        calls.join_all().await;
    }

    /// Calls one of several webhooks with an update of this number, again until it is taken.
    #[allow(
        dead_code,
        reason = "not every test that has this server has several webhooks"
    )]
    pub(crate) async fn deliver_one(&self, to: &str, id: i64, mut update: Value) {
        let (_, secret) = self.hook().expect("a webhook was set");
        update["update_id"] = id.into();
        self.call(&client(), to, &secret, id, &update).await;
    }

    /// Calls the webhook with one update, again until it is taken.
    async fn call(
        &self,
        client: &reqwest::Client,
        to: &str,
        secret: &str,
        id: i64,
        update: &Value,
    ) {
        loop {
            let request = client
                .post(to)
                .header("X-Telegram-Bot-Api-Secret-Token", secret);
            let answered = request.body(update.to_string()).send().await;
            let Some(answered) = answered.ok().filter(|answered| answered.status() == 200) else {
                tokio::time::sleep(Duration::from_millis(5)).await;
                continue;
            };
            self.acknowledged(id, &answered.text().await.unwrap());
            return;
        }
    }
}

/// A client for whoever calls the service. To make one takes an unoptimised build longer than
/// most of what is asked with it, so there is one; it keeps no connection, since each test has
/// its own runtime and its own service.
pub(crate) fn client() -> reqwest::Client {
    static CLIENT: LazyLock<reqwest::Client> = LazyLock::new(|| {
        let client = reqwest::Client::builder().pool_max_idle_per_host(0);
        client.build().unwrap()
    });
    CLIENT.clone()
}

/// Whose update it is.
pub(crate) fn chat_of(update: &Value) -> Option<i64> {
    let messages = [
        &update["message"],
        &update["callback_query"]["message"],
        &update["my_chat_member"],
    ];
    let mut chats = messages.iter().map(|message| &message["chat"]["id"]);
    chats.find_map(Value::as_i64)
}

async fn answer_one(
    shared: State<Shared>,
    Path((process, bot, method)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    carry_out(shared, (process, bot, method), headers, body).await
}

async fn answer(
    shared: State<Shared>,
    Path((bot, method)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    carry_out(shared, (String::new(), bot, method), headers, body).await
}

async fn carry_out(
    State(shared): State<Shared>,
    (process, bot, method): (String, String, String),
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    if !bot.ends_with(":token") {
        let body = json!({"ok": false, "error_code": 401, "description": "Unauthorized"});
        return (StatusCode::UNAUTHORIZED, body.to_string()).into_response();
    }
    let kind = headers
        .get("content-type")
        .and_then(|kind| kind.to_str().ok())
        .unwrap_or_default();
    let body = if kind.starts_with("multipart/form-data") {
        form(&String::from_utf8_lossy(&body))
    } else {
        serde_json::from_slice(&body).unwrap_or(Value::Null)
    };
    let mut call = Call {
        method: method.to_lowercase(),
        body,
        done: true,
        process,
    };
    if call.method == "getupdates" {
        // Of all faults, only that somebody else polls is one of asking.
        let fault = {
            let inner = shared.inner.lock().unwrap();
            inner.rule.as_ref().and_then(|rule| rule(&call))
        };
        if let Some(Fault::Status(409, body)) = fault {
            return (StatusCode::CONFLICT, body.to_string()).into_response();
        }
        return updates(&shared, &call.body).await;
    }
    let body_of = call.body.clone();
    let fault = {
        let mut inner = shared.inner.lock().unwrap();
        let fault = inner.rule.as_ref().and_then(|rule| rule(&call));
        call.done = !matches!(
            fault,
            Some(Fault::Status(..) | Fault::Held(..) | Fault::Html(_))
        );
        if call.done && call.method == "setwebhook" {
            let text = |name: &str| call.body[name].as_str().unwrap_or_default().to_owned();
            inner.hook = Some((text("url"), text("secret_token")));
        }
        if call.done && call.method == "deletewebhook" {
            inner.hook = None;
        }
        inner.arrived(call);
        fault
    };
    shared.news.notify_waiters();
    match fault {
        None => {
            // Fields and kinds that no library knows.
            let path = body_of["file_id"]
                .as_str()
                .map(|id| format!("documents/{id}"));
            let result = json!({"message_id": 1, "date": {"odd": true}, "chat": 7, "file_path": path, "username": "hearback_bot"});
            json!({"ok": true, "result": result})
                .to_string()
                .into_response()
        }
        Some(Fault::Status(code, body)) => {
            (StatusCode::from_u16(code).unwrap(), body.to_string()).into_response()
        }
        Some(Fault::Held(gate, code, body)) => {
            gate.notified().await;
            (StatusCode::from_u16(code).unwrap(), body.to_string()).into_response()
        }
        Some(Fault::Html(code)) => {
            (StatusCode::from_u16(code).unwrap(), "<html>no</html>").into_response()
        }
        Some(Fault::Silence) => std::future::pending().await,
        Some(Fault::Broken) => {
            let broken = [Err::<Bytes, _>(std::io::Error::other("broken"))];
            let body = axum::body::Body::from_stream(Chunks(broken.into_iter().collect()));
            body.into_response()
        }
    }
}

/// A file, for whoever has the token in the path.
async fn file(State(shared): State<Shared>, Path((bot, path)): Path<(String, String)>) -> Response {
    let inner = shared.inner.lock().unwrap();
    let id = path
        .strip_prefix("documents/")
        .filter(|_| bot == "bot1:token");
    match id.and_then(|id| inner.files.get(id)) {
        Some(content) => content.clone().into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// A body that breaks off.
struct Chunks(VecDeque<Result<Bytes, std::io::Error>>);

impl futures_core::Stream for Chunks {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(self.0.pop_front())
    }
}

async fn updates(shared: &Shared, ask: &Value) -> Response {
    let offset = ask["offset"].as_i64().unwrap_or(0);
    let limit = usize::try_from(ask["limit"].as_u64().unwrap_or(100)).unwrap();
    let wait = Duration::from_secs(ask["timeout"].as_u64().unwrap_or(0));
    let until = tokio::time::Instant::now() + wait;
    loop {
        let news = shared.news.notified();
        let found: Vec<Value> = {
            let mut inner = shared.inner.lock().unwrap();
            inner.acknowledge(|id| id < offset);
            let updates = inner.updates.iter().take(limit);
            let found: Vec<_> = updates.map(|(_, update)| update.clone()).collect();
            inner.fetched += usize::from(!found.is_empty());
            let handed: Vec<_> = inner
                .updates
                .iter()
                .take(limit)
                .map(|(id, _)| Moment::Handed(*id))
                .collect();
            inner.history.extend(handed);
            found
        };
        if !found.is_empty() || tokio::time::timeout_at(until, news).await.is_err() {
            return json!({"ok": true, "result": found})
                .to_string()
                .into_response();
        }
    }
}

/// The fields of a form, the file's text as `text` and its name as `name`.
fn form(body: &str) -> Value {
    let boundary = body.lines().next().unwrap_or_default();
    let mut fields = serde_json::Map::new();
    for part in body.split(boundary) {
        let Some((head, content)) = part.split_once("\r\n\r\n") else {
            continue;
        };
        let quoted = |name: &str| {
            let (_, rest) = head.split_once(&format!(" {name}=\""))?;
            Some(rest.split_once('"')?.0.to_owned())
        };
        let content = content.trim_end_matches("\r\n").to_owned();
        if let Some(file) = quoted("filename") {
            fields.insert("name".into(), file.into());
            fields.insert("text".into(), content.into());
        } else if let Some(name) = quoted("name") {
            fields.insert(name, content.into());
        }
    }
    Value::Object(fields)
}
