# shellcheck shell=bash
# What the operating system must have: found by what is there, installed on Debian as root, else named.

is_linux() {
	[ "$(uname -s)" = Linux ]
}

has_library() {
	{ PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; } | grep -qF "$1"
}

has_chinese_font() {
	have fc-list && [ -n "$(fc-list :lang=zh-cn family 2>/dev/null | head -n 1)" ]
}

# missing_packages NAME...: those of the Debian packages we know of whose content is not there.
missing_packages() {
	local package
	for package; do
		case $package in
		libgtk-3-0) has_library libgtk-3.so.0 ;;
		fonts-wqy-microhei) has_chinese_font ;;
		xvfb) have Xvfb && have xvfb-run ;;
		*) have "$package" ;;
		esac || printf '%s\n' "$package"
	done
}

# install_or_say WHY PACKAGE...: installs Debian packages, or ends the command with the exact command to do so.
install_or_say() {
	local why=$1
	shift
	if have apt-get && [ "$(id -u)" = 0 ]; then
		say "$why Installing: $*"
		if ! { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } >&2; then
			die "could not install: $*"
		fi
	elif have apt-get; then
		die "$why Install what is missing with:
  sudo apt-get install $*"
	else
		die "$why Install what Debian calls: $*"
	fi
}

# need_packages WHY PACKAGE...
need_packages() {
	local why=$1 missing
	shift
	is_linux || return 0
	missing=$(missing_packages "$@")
	# shellcheck disable=SC2086 # one package a word
	[ -z "$missing" ] || install_or_say "$why" $missing
}
