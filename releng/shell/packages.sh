# shellcheck shell=bash
# shellcheck disable=SC2154 # root is set by who sources this
# What the operating system must have: found by what is there, installed on Debian as root, else named.
# Uses: root (the checkout), common.sh, maven.sh.

is_linux() {
	[ "$(uname -s)" = Linux ]
}

has_library() {
	{ PATH=$PATH:/sbin:/usr/sbin ldconfig -p 2>/dev/null || true; } | grep -qF "$1"
}

has_chinese_font() {
	have fc-list && [ -n "$(fc-list :lang=zh-cn family 2>/dev/null | head -n 1)" ]
}

# Whether the content of a Debian package we know of is there. Only Linux lacks any but Maven.
has_package() {
	case $1 in
	maven) has_maven "$root/.manyi" ;;
	*) ! is_linux || case $1 in
		libgtk-3-0) has_library libgtk-3.so.0 ;;
		fonts-wqy-microhei) has_chinese_font ;;
		xvfb) have Xvfb && have xvfb-run ;;
		*) have "$1" ;;
		esac ;;
	esac
}

# missing_packages NAME...: those that are not there, in one line.
missing_packages() {
	local package missing=
	for package; do
		has_package "$package" || missing+="${missing:+ }$package"
	done
	printf '%s\n' "$missing"
}

# install_packages NAME...: installs Debian packages, as root.
install_packages() {
	say "Installing what is missing: $*"
	# lists that cannot be renewed may be good enough
	apt-get update >&2 || say 'The lists of packages could not be renewed.'
	# on a machine that was just started, its own updates may hold the lock
	DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@" >&2 ||
		die "could not install: $*"
}

# need_packages NAME...: installs what is missing on Debian as root, or ends the command with the one command that does.
need_packages() {
	local missing sudo=
	missing=$(missing_packages "$@")
	[ -n "$missing" ] || return 0
	if ! have apt-get; then
		die "programs are missing. Install what Debian calls: $missing"
	elif [ "$(id -u)" = 0 ]; then
		# shellcheck disable=SC2086 # one package a word
		install_packages $missing
	else
		! have sudo || sudo='sudo '
		die "programs are missing. Install them as root with:
  ${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends $missing"
	fi
}
