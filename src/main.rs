//! Reads the command line, calls [`hearback::cli`], prints what failed; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    hearback::cli::main()
}
