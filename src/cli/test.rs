//! `hearback test`: plays written conversations.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use anyhow::{Context, Result};

use crate::{
    book::Book,
    diagnostic::{Diagnostic, Severity, Sources, render_all},
    transcript,
};

use super::ContentArgs;

#[derive(clap::Args)]
pub(super) struct Test {
    #[command(flatten)]
    content: ContentArgs,
    /// Transcripts, or folders of them
    #[arg(default_value = "tests/transcripts")]
    paths: Vec<PathBuf>,
}

impl Test {
    pub(super) fn run(&self) -> Result<ExitCode> {
        let book = self.content.book()?;
        let mut files = Vec::new();
        for path in &self.paths {
            collect(path, &mut files)?;
        }
        files.sort();
        let (mut passed, mut failed) = (0, 0);
        let mut out = anstream::stdout();
        for file in &files {
            let (findings, sources) = play(&book, file)?;
            let bad = findings.iter().any(|f| f.severity == Severity::Error);
            let word = if bad { "FAILED" } else { "ok" };
            writeln!(out, "{} … {word}", file.display())?;
            if !findings.is_empty() {
                write!(out, "{}", render_all(&findings, &sources, true))?;
            }
            if bad {
                failed += 1;
            } else {
                passed += 1;
            }
        }
        writeln!(out, "{passed} passed, {failed} failed")?;
        if passed + failed == 0 {
            anyhow::bail!("there is no transcript");
        }
        Ok(if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

#[expect(clippy::disallowed_methods, reason = "a shell reads transcripts")]
fn collect(path: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    if path.is_dir() {
        let entries =
            fs::read_dir(path).with_context(|| format!("cannot read {}", path.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() || path.extension().is_some_and(|end| end == "yaml") {
                collect(&path, files)?;
            }
        }
    } else {
        files.push(path.to_owned());
    }
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a shell reads transcripts")]
fn play(book: &Book, path: &Path) -> Result<(Vec<Diagnostic>, Sources)> {
    let text =
        fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?;
    let name: Arc<str> = path.display().to_string().into();
    let mut sources = Sources::default();
    sources.insert(name.clone(), text.as_str().into());
    let mut findings = Vec::new();
    if let Some(transcript) = transcript::read(&name, &text, &mut findings) {
        findings.extend(transcript::play(book, &transcript));
    }
    Ok((findings, sources))
}
