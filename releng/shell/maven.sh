# shellcheck shell=bash
# shellcheck disable=SC2034 # MVN is used by who sources this
# Finds the Maven of the build: the installed one when it is new enough, else the pinned one, which the installed older one
# fetches like any other artifact. So no host is named here, and a mirror in the user's settings is honoured.

maven_oldest=3.9.11
maven_pinned=3.9.16
maven_sha512=831a8591fe20c8243b1dbe7d71e3244f31d1665b0804b2e825e38cbbe5ce0cafb8338851f90780735568773e0a6cd07bbec107cda0b896b008b861075358b6f6
maven_copy=org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy

# version_at_least VERSION OLDEST: both of the form 3.9.16.
version_at_least() {
	local IFS=. i
	# shellcheck disable=SC2206 # split at the dots
	local have=($1) want=($2)
	for i in 0 1 2; do
		[ "${have[i]:-0}" -eq "${want[i]:-0}" ] || {
			[ "${have[i]:-0}" -gt "${want[i]:-0}" ]
			return
		}
	done
}

# maven_will_do VERSION: 3.9.11 and newer, but not 4, for which the build was never tried.
maven_will_do() {
	version_at_least "$1" "$maven_oldest" && ! version_at_least "$1" 4.0.0
}

# The version of a Maven command; nothing where it does not run.
maven_version() {
	(cd / && "$1" -B --version 2>/dev/null) | sed -n 's/.*Apache Maven \([0-9]*\.[0-9]*\.[0-9]*\).*/\1/p' | head -n 1
}

sha512_of() {
	if have sha512sum; then
		sha512sum <"$1"
	else
		shasum -a 512 <"$1"
	fi | cut -d ' ' -f 1
}

# Whether a Maven is there to build with or to fetch one with. $1 is the folder in which a fetched one is kept.
has_maven() {
	have mvn || [ -x "$(maven_kept "$1")/bin/mvn" ]
}

maven_kept() {
	printf '%s\n' "$1/apache-maven-$maven_pinned"
}

# Sets MVN. $1 is the folder, ignored by git, in which a fetched Maven is kept. One must be there, see has_maven.
find_maven() {
	local kept installed version=
	kept=$(maven_kept "$1")
	if installed=$(command -v mvn); then
		version=$(maven_version "$installed")
		if [ -n "$version" ] && maven_will_do "$version"; then
			MVN=$installed
			return 0
		fi
	fi
	if [ ! -x "$kept/bin/mvn" ]; then
		say "Fetching Maven $maven_pinned with the installed Maven $version"
		fetch_maven "$installed" "$1"
	fi
	MVN=$kept/bin/mvn
}

# fetch_maven MVN FOLDER: unpacks the pinned Maven below FOLDER.
fetch_maven() {
	local away archive
	mkdir -p "$2"
	# outside of the checkout, whose own extensions the older Maven cannot load
	away=$(mktemp -d)
	archive=$away/apache-maven-$maven_pinned-bin.tar.gz
	# shellcheck disable=SC2086 # the arguments are words
	if ! (cd "$away" && "$1" -B -q ${MAVEN_ARGS:-} "$maven_copy" \
		-Dartifact=org.apache.maven:apache-maven:$maven_pinned:tar.gz:bin -DoutputDirectory="$away") >"$away/log" 2>&1; then
		cat "$away/log" >&2
		rm -rf "$away"
		die "Maven $maven_pinned could not be fetched. Is there a network, or a mirror in your Maven settings?"
	fi
	if [ "$(sha512_of "$archive")" != "$maven_sha512" ]; then
		rm -rf "$away"
		die "what was fetched as Maven $maven_pinned has another checksum than the one pinned in releng/shell/maven.sh. It was thrown away."
	fi
	tar -xzf "$archive" -C "$away"
	# two commands at once: the first one to get here is right
	mv "$away/apache-maven-$maven_pinned" "$2/" 2>/dev/null || [ -x "$(maven_kept "$2")/bin/mvn" ] ||
		die "cannot write to $2"
	rm -rf "$away"
}
