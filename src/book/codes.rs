//! The codes of all checks in one list.

use crate::{diagnostic::Code, locale};

use super::{check, condition};

/// Every code of every check, each with its meaning in one line, in order.
pub fn codes() -> Vec<(Code, &'static str)> {
    let lists = [
        crate::diagnostic::code::ALL,
        check::code::ALL,
        condition::code::ALL,
        locale::code::ALL,
    ];
    let mut codes: Vec<_> = lists.concat();
    codes.sort();
    codes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_code_has_two_meanings() {
        let codes = codes();
        let twice: Vec<_> = codes
            .windows(2)
            .filter(|pair| pair[0].0 == pair[1].0)
            .collect();
        assert!(twice.is_empty(), "{twice:?}");
    }
}
