//! The settings of the service, for every command that looks at or after one.

use std::{
    env, fs,
    io::{self, Write as _},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    app::schema,
    book::{self, Book},
    config::{self, Read, Settings},
    content::Content,
    store::{Embedded, KeyRing, Records, Redis, make_whole},
};

/// The file that is read when no other is named, if it is there.
const FILE: &str = "hearback.toml";

/// The state file, in the folder for the state.
pub(super) const STATE_FILE: &str = "service.redb";

/// The key of the state, beside it, where no other is given.
pub(super) const KEY_FILE: &str = "service.key";

/// The number of the bot whose state it is, beside it.
const BOT_FILE: &str = "service.bot";

/// The settings that are flags.
#[derive(clap::Args)]
pub(super) struct SettingsArgs {
    /// The file with the settings; `hearback.toml` here, if there is one
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// A Bot API server other than Telegram's own
    #[arg(long, value_name = "URL")]
    telegram_api_url: Option<String>,
    /// Where Telegram reaches this service; polling without
    #[arg(long, value_name = "URL")]
    webhook_url: Option<String>,
    /// Address and port for the webhook, /healthz and /readyz
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// The folder for the state file and its key
    #[arg(long, value_name = "DIR")]
    state: Option<String>,
    /// The file with the key of the state
    #[arg(long, value_name = "FILE")]
    state_key_file: Option<String>,
    /// A directory with `dialogues` and `locales`, laid over the built-in content
    #[arg(long, value_name = "DIR")]
    content: Vec<String>,
}

impl SettingsArgs {
    /// The settings, or every word about what is wrong with them on the error stream.
    ///
    /// `more` are the flags that one command has for itself.
    pub(super) fn right(
        &self,
        more: &[(&'static str, &Option<String>)],
    ) -> Result<Option<Settings>> {
        match self.read(more)?.settings {
            Ok(settings) => Ok(Some(settings)),
            Err(problems) => {
                for problem in problems {
                    writeln!(anstream::stderr(), "error: {problem}")?;
                }
                Ok(None)
            }
        }
    }

    /// What is given, and the settings that it makes.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads settings from the outside"
    )]
    pub(super) fn read(&self, more: &[(&'static str, &Option<String>)]) -> Result<Read> {
        let named = self
            .config
            .clone()
            .or_else(|| env::var_os("HEARBACK_CONFIG").map(PathBuf::from));
        let path = named.clone().unwrap_or_else(|| FILE.into());
        let text = match fs::read_to_string(&path) {
            Ok(text) => Some(text),
            Err(error) if named.is_none() && error.kind() == std::io::ErrorKind::NotFound => None,
            Err(error) => {
                let error = anyhow::Error::new(error);
                return Err(error.context(format!("cannot read {}", path.display())));
            }
        };
        let path = path.display().to_string();
        let file = text.as_deref().map(|text| (path.as_str(), text));
        // A variable that is no Unicode is none of ours.
        let environment = env::vars_os().filter_map(|(name, value)| {
            Some((name.into_string().ok()?, value.into_string().ok()?))
        });
        Ok(config::look(file, environment, &self.flags(more)))
    }

    fn flags(&self, more: &[(&'static str, &Option<String>)]) -> Vec<(&'static str, String)> {
        let one = [
            ("telegram_api_url", &self.telegram_api_url),
            ("webhook_url", &self.webhook_url),
            ("listen", &self.listen),
            ("state", &self.state),
            ("state_key_file", &self.state_key_file),
        ];
        let one = one
            .into_iter()
            .chain(more.iter().copied())
            .filter_map(|(name, value)| Some((name, value.clone()?)));
        let content = self
            .content
            .iter()
            .map(|directory| ("content", directory.clone()));
        one.chain(content).collect()
    }
}

/// The book of the settings, with whoever runs it. A broken one is printed and never used.
pub(super) fn book(settings: &Settings) -> Result<Book> {
    let content = Content::with(&settings.content)?;
    let loaded = book::load(&content.files());
    let Some(book) = loaded.book else {
        super::print_findings(&loaded, super::Format::Text)?;
        bail!("the content has errors, see above");
    };
    Ok(Book {
        host: settings.host.clone(),
        ..book
    })
}

/// The folder for the state file.
pub(super) fn state_folder(settings: &Settings) -> Result<PathBuf> {
    match &settings.state {
        Some(folder) => Ok(folder.clone()),
        None => Ok(directories::ProjectDirs::from("", "", "hearback")
            .context("this system has no data directory: name one with `state`")?
            .data_dir()
            .to_owned()),
    }
}

/// The bot's public id, the number before the colon of its token.
fn bot_id(token: &str) -> &str {
    token.split(':').next().unwrap_or_default()
}

/// The prefix of a bot's keys in Redis: two bots share a server without meeting.
pub(super) fn instance(token: &str) -> String {
    format!("hb{}", bot_id(token))
}

/// The keys for a state in Redis. Any number of processes share it, on any machine: no file
/// beside one of them can hold their key.
pub(super) fn shared_ring(settings: &Settings) -> Result<KeyRing> {
    let Some(ring) = settings.state_key.clone() else {
        bail!(
            "state_key: redis_url needs it, or state_key_file, the same for every process; make \
             one with `head -c 32 /dev/urandom | base64`"
        );
    };
    Ok(ring)
}

/// The records in Redis.
pub(super) async fn redis(url: &str, settings: &Settings) -> Result<Records<Redis>> {
    let ring = shared_ring(settings)?;
    let store = Redis::open_replicated(
        url,
        &instance(&settings.telegram_token),
        settings.redis_replicas,
    )
    .await?;
    Ok(Records::open(store, ring, schema()).await?)
}

/// The records in the state file, with the key that was given or lies beside it.
#[expect(clippy::disallowed_methods, reason = "a shell makes its own folder")]
pub(super) async fn embedded(settings: &Settings) -> Result<Records<Embedded>> {
    let folder = state_folder(settings)?;
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let ring = match &settings.state_key {
        Some(ring) => ring.clone(),
        None => KeyRing::read_or_make_file(&folder.join(KEY_FILE))
            .with_context(|| format!("cannot use the key in {}", folder.display()))?,
    };
    let store = Embedded::open(&folder.join(STATE_FILE))?;
    keep_to_one_bot(&folder, &settings.telegram_token)?;
    Ok(Records::open(store, ring, schema()).await?)
}

/// Notes beside the state file of which bot it is, and lets no other have it: that one would
/// write to people who never wrote to it, be refused, and leave them out from then on.
#[expect(clippy::disallowed_methods, reason = "a shell reads its own folder")]
fn keep_to_one_bot(folder: &Path, token: &str) -> Result<()> {
    let path = folder.join(BOT_FILE);
    let bot = bot_id(token);
    let noted = make_whole::<io::Error>(&path, |mut file| {
        file.write_all(bot.as_bytes())?;
        file.sync_all()
    });
    match noted {
        Ok(()) => return Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) => {
            let error = anyhow::Error::new(error);
            return Err(error.context(format!("cannot write {}", path.display())));
        }
    }
    let there = fs::read_to_string(&path);
    let there = there.with_context(|| format!("cannot read {}", path.display()))?;
    let there = there.trim();
    if there != bot {
        bail!(
            "state: what lies in {} is of bot {there}, and telegram_token is of bot {bot}; name \
             another folder. If this bot takes the place of that one, remove {} first",
            folder.display(),
            path.display()
        );
    }
    Ok(())
}
