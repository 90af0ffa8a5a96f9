# shellcheck shell=bash
# shellcheck disable=SC2154 # root is set by who sources this
# The product of this checkout: where it is, whether it is older than its sources, how it is built.
# Uses: root (the checkout), MVN, common.sh, maven.sh.

product_target=releng/org.manyi.product/target

# Operating system, window system and architecture of this machine as Eclipse names them; ends the command where there is
# no product for it.
host_platform() {
	case $(uname -s)/$(uname -m) in
	Linux/x86_64) echo linux gtk x86_64 ;;
	Darwin/arm64) echo macosx cocoa aarch64 ;;
	Darwin/x86_64) echo macosx cocoa x86_64 ;;
	*) die "there is no product for $(uname -s) on $(uname -m). There is one for Linux, Windows and macOS on x86_64, and for macOS on aarch64." ;;
	esac
}

# The built product for this machine, relative to the checkout.
product_folder() {
	local platform
	platform=$(host_platform) || return
	case $platform in
	macosx*) platform+=/Eclipse.app/Contents/Eclipse ;;
	esac
	echo "$product_target/products/org.manyi.product/${platform// //}"
}

# sources TEST...: the files that the product is made from, and their folders, for which the test of find holds.
sources() {
	(
		cd "$root" || exit 1
		find pom.xml .mvn bundles features releng/pom.xml releng/jdt releng/org.manyi.target releng/org.manyi.product \
			\( -name target -o -name bin -o -name bin_test -o -name src_test \) -prune -o "$@"
	)
}

# A number that changes when anything changes that the product is made from.
fingerprint() {
	(
		cd "$root" || exit 1
		sources -type f -print0 | LC_ALL=C sort -z | xargs -0 cksum | cksum
	)
}

# Whether nothing that the product is made from was touched since the product was known to be made from it: much faster to say
# than its fingerprint.
is_untouched() {
	local touched
	touched=$(sources -cnewer "$root/$product_target/built-from" -print 2>/dev/null) && [ -z "$touched" ]
}

product_is_current() {
	local built_from=$root/$product_target/built-from now=$root/$product_target/asked
	[ -x "$root/$(product_folder)/manyi" ] && [ -f "$built_from" ] || return 1
	! is_untouched || return 0
	: 2>/dev/null >"$now" || true
	[ "$(cat "$built_from")" = "$(fingerprint)" ] || return 1
	# the next time it is enough to look for what is touched from now on
	[ ! -f "$now" ] || touch -r "$now" "$built_from" 2>/dev/null || true
}

# How to run a command of the build; ./check gives it a display.
in_display() {
	"$@"
}

# run_maven LOG ARGUMENT...: builds, shows what is being worked on, and keeps the whole output in LOG.
run_maven() {
	local log=$1
	shift
	(use_utf8 && cd "$root" && in_display "$MVN" -B "$@" 2>&1) | tee "$log" | show_progress
	return "${PIPESTATUS[0]}"
}

# Of Maven's output: which module is built, how many files were fetched, test counts and failures.
show_progress() {
	local line fetched=0 name
	while IFS= read -r line; do
		case $line in
		*'Downloaded from'*)
			fetched=$((fetched + 1))
			[ $((fetched % 100)) != 0 ] || say "        fetched $fetched files"
			;;
		'[INFO] Building '*'['[0-9]*'/'*']')
			name=${line#*Building }
			say "[${line##*\[} ${name%% [0-9]*}"
			;;
		'Tests run:'* | '['[A-Z]*'] Tests run:'*)
			case $line in *'Time elapsed'*) ;; *) say "        ${line#\[*\] }" ;; esac
			;;
		esac
	done
}

# What went wrong, from a log of run_maven.
show_errors() {
	grep -E '^\[ERROR\]' "$1" | grep -vE "osgi.platform|\[Help|re-run Maven|^\[ERROR\] *$|For more information|To see the full" |
		head -n 40 >&2
	say "The whole output is in $1"
}

# Builds the product if it is missing or older than its sources. One at a time for a checkout.
build_product() {
	local before os ws arch log=$root/.manyi/build.log
	read -r os ws arch < <(host_platform)
	take_lock "$root/.manyi/build.lock"
	if ! product_is_current; then
		find_maven "$root/.manyi"
		say 'Building the product. The first time, this takes a few minutes.'
		before=$(fingerprint)
		if ! run_maven "$log" -Pproduct-only -Dhost.os="$os" -Dhost.ws="$ws" -Dhost.arch="$arch" -pl :org.manyi.product -am verify; then
			show_errors "$log"
			die 'the product could not be built.'
		fi
		mark_product "$before"
		warm_product
	fi
	release_lock
}

# Lets the product leave behind what makes later commands start fast. It works without.
warm_product() {
	local product
	product=$root/$(product_folder)
	"$product/manyi" --version >/dev/null 2>&1 || true
	"$product/manyi" score "$product/samples/well-service.csv" --methodology well-service --by unit >/dev/null 2>&1 || true
}

# Records what the product was built from. $1 is the fingerprint from before the build: what was touched meanwhile is not in it,
# so the record is as old as can be.
mark_product() {
	chmod -R u+w "$root/$product_target/products"
	printf '%s\n' "$1" >"$root/$product_target/built-from"
	touch -t 197001020000 "$root/$product_target/built-from"
}

# take_lock LOCK: waits until no other process holds it. A lock whose holder is gone is taken over.
take_lock() {
	local holder told=
	mkdir -p "${1%/*}"
	# a link is made at once or not at all, and what it points to is who made it
	until ln -s "$$" "$1" 2>/dev/null; do
		holder=$(readlink "$1" || true)
		if [ -n "$holder" ] && ! kill -0 "$holder" 2>/dev/null; then
			rm -f "$1"
			continue
		fi
		[ -n "$told" ] || say "Waiting for process ${holder:-?}, which is building in this folder"
		told=yes
		sleep 1
	done
	held_lock=$1
	trap release_lock EXIT
}

release_lock() {
	rm -f "$held_lock"
	trap - EXIT
}
