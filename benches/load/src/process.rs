//! Processes under measurement: started, watched through /proc, ended.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail};

/// Ticks a second in /proc; the same on every Linux that is not built by hand.
const TICKS: f64 = 100.0;

/// A process that ends with its owner.
pub struct Process {
    child: Child,
    id: u32,
}

impl Process {
    /// Starts a program that has nothing from our environment but the path.
    pub fn start(program: &Path, args: &[&str], settings: &[(&str, &str)]) -> Result<Self> {
        let child = Command::new(program)
            .args(args)
            .env_clear()
            .envs(std::env::var_os("PATH").map(|path| ("PATH", path)))
            .envs(settings.iter().copied())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .with_context(|| format!("cannot start {}", program.display()))?;
        Ok(Self {
            id: child.id(),
            child,
        })
    }

    /// CPU time so far, in user and system mode.
    pub fn cpu(&self) -> Result<Duration> {
        let stat = fs::read_to_string(format!("/proc/{}/stat", self.id))?;
        // The name, in brackets, can hold anything.
        let (_, fields) = stat.rsplit_once(')').context("an odd stat")?;
        let fields: Vec<&str> = fields.split_whitespace().collect();
        let ticks = |at: usize| -> Result<f64> {
            let field = fields.get(at).context("a short stat")?;
            Ok(field.parse()?)
        };
        Ok(Duration::from_secs_f64((ticks(11)? + ticks(12)?) / TICKS))
    }

    /// Memory that it holds, in bytes.
    pub fn resident(&self) -> Result<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.id))?;
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let kilobytes = line.and_then(|line| line.trim().strip_suffix(" kB"));
        let kilobytes: u64 = kilobytes.context("no VmRSS")?.trim().parse()?;
        Ok(kilobytes * 1024)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address on this machine where nobody listens.
pub fn free_address() -> Result<String> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

/// Looks every two milliseconds whether it is so; answers how long that took.
pub async fn until(what: &str, is_so: impl AsyncFn() -> bool) -> Result<Duration> {
    let begun = Instant::now();
    while !is_so().await {
        if begun.elapsed() > Duration::from_secs(120) {
            bail!("not within two minutes: {what}");
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    Ok(begun.elapsed())
}

/// A folder of our own, gone with its owner.
pub struct Folder(PathBuf);

impl Folder {
    /// Makes one where programs are built, so that it lies on a disk and not in memory.
    pub fn make(name: &str) -> Result<Self> {
        let own = std::env::current_exe()?;
        let own = own.parent().context("a program lies in a folder")?;
        let path = own.join(format!("load-{}-{name}", std::process::id()));
        fs::create_dir_all(&path)?;
        Ok(Self(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Left over it only takes room.
        let _ = fs::remove_dir_all(&self.0);
    }
}
