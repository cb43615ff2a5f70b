//! Reads content as text: the files that come with the program, and directories laid over
//! them.
//!
//! A debug build reads `dialogues/` and `locales/` from the checkout at every start, so an
//! editor sees a change at once; a release carries them inside.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use rust_embed::RustEmbed;
use thiserror::Error;

use crate::{book::File, fault};

#[derive(RustEmbed)]
#[folder = "dialogues/"]
#[include = "*.yaml"]
#[include = "*.jsonl"]
#[include = "replies/*.txt"]
struct Dialogues;

#[derive(RustEmbed)]
#[folder = "locales/"]
#[include = "*.ftl"]
struct Languages;

/// Why content cannot be read.
#[derive(Debug, Error)]
pub enum ContentError {
    /// The directory or a file in it cannot be read.
    #[error("cannot read {path}")]
    Read {
        /// What was to be read.
        path: PathBuf,
        /// The system's reason.
        source: io::Error,
    },
    /// The directory holds none of the folders of a book.
    #[error("{0} holds neither `dialogues` nor `locales`")]
    Empty(PathBuf),
}

/// The files of a book, by path.
#[derive(Clone, Default)]
pub struct Content(BTreeMap<Arc<str>, Arc<str>>);

impl Content {
    /// The content that comes with the program.
    pub fn builtin() -> Self {
        let mut files = BTreeMap::new();
        let mut add = |folder: &str, name: &str, data: Option<rust_embed::EmbeddedFile>| {
            if let Some(file) = data {
                let text = String::from_utf8_lossy(&file.data);
                files.insert(format!("{folder}/{name}").into(), text.into());
            }
        };
        for name in Dialogues::iter() {
            add("dialogues", &name, Dialogues::get(&name));
        }
        for name in Languages::iter() {
            add("locales", &name, Languages::get(&name));
        }
        Self(files)
    }

    /// The content that comes with the program, with directories laid over it in their order.
    ///
    /// # Errors
    ///
    /// As of [`Content::lay`].
    pub fn with(directories: &[PathBuf]) -> Result<Self, ContentError> {
        let mut content = match fault::is_alone() {
            true => Self::default(),
            false => Self::builtin(),
        };
        for directory in directories {
            content.lay(directory)?;
        }
        Ok(content)
    }

    /// Lays a directory over what is there: a file of the same path takes the place of the
    /// one below it.
    ///
    /// # Errors
    ///
    /// Where the directory cannot be read, or is no content directory.
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads content from files"
    )]
    pub fn lay(&mut self, directory: &Path) -> Result<(), ContentError> {
        let mut found = false;
        let folders: [(&str, &[&str]); 2] = [
            ("dialogues", &["yaml", "yml", "jsonl", "txt"]),
            ("locales", &["ftl"]),
        ];
        for (folder, endings) in folders {
            let top = directory.join(folder);
            if !top.is_dir() {
                continue;
            }
            found = true;
            let mut open = vec![top];
            while let Some(path) = open.pop() {
                let failed = |source| ContentError::Read {
                    path: path.clone(),
                    source,
                };
                for entry in fs::read_dir(&path).map_err(failed)? {
                    let path = entry.map_err(failed)?.path();
                    if path.is_dir() {
                        open.push(path);
                    } else if path
                        .extension()
                        .is_some_and(|end| endings.iter().any(|known| end == *known))
                    {
                        self.read(directory, &path)?;
                    }
                }
            }
        }
        if found {
            Ok(())
        } else {
            Err(ContentError::Empty(directory.to_owned()))
        }
    }

    #[expect(
        clippy::disallowed_methods,
        reason = "the one place that reads content from files"
    )]
    fn read(&mut self, top: &Path, path: &Path) -> Result<(), ContentError> {
        let bytes = fs::read(path).map_err(|source| ContentError::Read {
            path: path.to_owned(),
            source,
        })?;
        // A file that is no UTF-8 shows its broken places to `book::load`, which names them.
        let text = String::from_utf8_lossy(&bytes);
        let name = path.strip_prefix(top).unwrap_or(path);
        let parts: Vec<_> = name
            .components()
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        self.0.insert(parts.join("/").into(), text.into());
        Ok(())
    }

    /// The files, for [`crate::book::load`].
    pub fn files(&self) -> Vec<File> {
        let files = self.0.iter();
        files
            .map(|(path, text)| (path.clone(), text.clone()))
            .collect()
    }
}
