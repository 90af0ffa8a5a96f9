# shellcheck shell=bash
# What ./manyi and ./check share. Sourced, never run.

program=${0##*/}

say() {
	printf '%s\n' "$*" >&2
}

# Ends the command with a message that says what is wrong and what to do.
die() {
	printf '%s: %s\n' "$program" "$*" >&2
	exit 1
}

have() {
	command -v "$1" >/dev/null 2>&1
}

# Java and Maven read file names in the charset of the locale: without UTF-8, a path with Chinese characters cannot be
# opened.
use_utf8() {
	if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
		export LC_ALL=C.UTF-8
	fi
}
