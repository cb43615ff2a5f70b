//! Reads the command line, calls [`hearback::cli`], prints what failed; nothing else.

use std::process::ExitCode;

/// Every update makes and drops some thousand small pieces. Built without optimisation it is the
/// slower one.
#[cfg(not(debug_assertions))]
#[global_allocator]
static GLOBAL: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    hearback::cli::main()
}
