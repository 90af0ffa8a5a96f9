# shellcheck shell=bash
# Finds a JDK that is new enough for the build and for the product.

jdk_oldest=21

# Where operating systems and common tools keep their JDKs: patterns of folders, one a line.
jdk_places() {
	printf '%s\n' '/usr/lib/jvm/*' '/usr/lib64/jvm/*' '/usr/java/*' '/opt/java/*' '/opt/jdk*' \
		'/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home' '/Library/Java/JavaVirtualMachines/*/Contents/Home'
	[ -z "${HOME:-}" ] || printf '%s\n' "$HOME"/{'Library/Java/JavaVirtualMachines/*/Contents/Home','.jdks/*','.sdkman/candidates/java/*'}
}

# The folders of these places, one a line.
jdk_folders() {
	local IFS='' place folder
	while read -r place; do
		# a pattern: only the folders' names are filled in, since IFS is empty
		for folder in $place; do
			[ ! -d "$folder" ] || printf '%s\n' "$folder"
		done
	done < <(jdk_places)
}

# jdk_version HOME: the feature version, such as 21; nothing where there is no Java.
jdk_version() {
	local version=
	if [ -r "$1/release" ]; then
		version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "$1/release")
	fi
	if [ -z "$version" ] && [ -x "$1/bin/java" ]; then
		version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
	fi
	version=${version#1.}
	version=${version%%[!0-9]*}
	[ -z "$version" ] || printf '%s\n' "$version"
}

# jdk_verdict HOME: "ok", or why it will not do.
jdk_verdict() {
	local version
	version=$(jdk_version "$1")
	if [ -z "$version" ]; then
		echo 'no Java there'
	elif [ "$version" -lt "$jdk_oldest" ]; then
		echo "version $version is too old"
	elif [ ! -x "$1/bin/javac" ]; then
		echo "version $version, but without a compiler"
	else
		echo ok
	fi
}

# The home of the Java that is on the PATH; nothing where there is none.
jdk_on_path() {
	local java link
	java=$(command -v java) || return 0
	while [ -L "$java" ]; do
		link=$(readlink "$java")
		case $link in
		/*) java=$link ;;
		*) java=${java%/*}/$link ;;
		esac
	done
	(cd -P -- "${java%/*}/.." 2>/dev/null && pwd) || true
}

# Sets and exports JAVA_HOME to the first JDK that is new enough, or ends the command saying where it looked.
find_jdk() {
	local looked='' where home verdict
	while IFS=$'\t' read -r where home; do
		case $where$home in
		JAVA_HOME) verdict='not set' ;;
		PATH) verdict='no java on it' ;;
		*) verdict=$(jdk_verdict "$home") ;;
		esac
		if [ "$verdict" = ok ]; then
			export JAVA_HOME=$home
			return 0
		fi
		looked+=$'\n'"  $where: ${home:+$home: }$verdict"
	done < <(
		printf 'JAVA_HOME\t%s\n' "${JAVA_HOME:-}"
		printf 'PATH\t%s\n' "$(jdk_on_path)"
		jdk_folders | sed $'s/^/folder\t/'
	)
	die "no JDK $jdk_oldest or newer was found. Looked at:$looked
  every folder $(jdk_places | paste -s -d , - | sed 's/,/, /g')
Install one, or set JAVA_HOME to the folder of one."
}
