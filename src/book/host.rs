//! Whose bot this is: what a host says of themselves, as data.
//!
//! A book comes without a host. Whoever starts the program says who runs it; where nobody
//! did, the chat says so instead of a name that would be ours.

/// Who runs this instance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Host {
    /// The person talks to a program on their own machine, and nobody else runs it.
    pub here: bool,
    /// Who it is: an association, a clinic, a person.
    pub name: Option<String>,
    /// Where they are reached: an e-mail address, a postal address, a link.
    pub contact: Option<String>,
    /// The address of their own privacy notice.
    pub notice: Option<String>,
    /// The country in which they sit, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// Where the source code of this instance stands.
    pub source: Option<String>,
}
