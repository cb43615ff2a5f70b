//! Files that their owner alone may open, and that are there whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io;
use std::path::Path;

use super::keys::random_u64;

/// Options for a file to read and write that its owner alone may open.
pub(crate) fn private_options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// Tells whether nobody but its owner may open a file. A key file need not be private (container
/// secrets are often readable by all inside), so this is for `doctor` to say.
///
/// # Errors
/// When the file's mode cannot be read.
pub fn is_private(path: &Path) -> io::Result<bool> {
    let metadata = fs::metadata(path)?;
    #[cfg(unix)]
    let private = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions()) & 0o077 == 0;
    // Elsewhere a file's rights come from its folder.
    #[cfg(not(unix))]
    let private = metadata.is_file();
    Ok(private)
}

/// Makes a private file and fills it, unless there is one.
///
/// It is filled under another name beside and then put into place, so that a crash leaves no half
/// file under the right one, and of two processes one makes it and the other learns
/// [`io::ErrorKind::AlreadyExists`].
pub(crate) fn make_whole<E: From<io::Error>>(
    path: &Path,
    fill: impl FnOnce(File) -> Result<(), E>,
) -> Result<(), E> {
    let mut beside = path.as_os_str().to_owned();
    let random = random_u64().map_err(io::Error::other)?;
    beside.push(format!(".{random:016x}.new"));
    let beside = Path::new(&beside);
    let filled = fill(private_options().create_new(true).open(beside)?);
    let placed = filled.and_then(|()| Ok(place(beside, path)?));
    if placed.is_err() {
        // What failed is worth more to the reader than that the rest could not be removed.
        let _ = fs::remove_file(beside);
    }
    placed?;
    sync_folder_of(path)?;
    Ok(())
}

/// Gives a file its name, unless that is taken.
fn place(beside: &Path, path: &Path) -> io::Result<()> {
    match fs::hard_link(beside, path) {
        // A link is refused where a rename would replace, but not every file system has links.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !path.try_exists()? => {
            fs::rename(beside, path)
        }
        linked => linked.and_then(|()| fs::remove_file(beside)),
    }
}

/// Makes a new name last: a key that is gone after a power cut takes everything with it.
fn sync_folder_of(path: &Path) -> io::Result<()> {
    #[cfg(unix)]
    {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
#[allow(clippy::disallowed_methods, reason = "tests look at the files")]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_file_is_made_once_whole_and_private() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        let failed = make_whole(&path, |mut file| {
            file.write_all(b"half")?;
            Err(io::Error::other("the disk is full"))
        });
        assert!(failed.is_err());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
        make_whole(&path, |mut file| file.write_all(b"whole")).unwrap();
        let again = make_whole(&path, |mut file| file.write_all(b"other")).unwrap_err();
        assert_eq!(again.kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read(&path).unwrap(), b"whole");
        assert!(is_private(&path).unwrap());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }
}
