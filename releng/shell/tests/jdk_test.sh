# shellcheck shell=bash disable=SC1091,SC2154,SC2317,SC2329 # sourced and called by the runner
. "$shell/common.sh"
. "$shell/jdk.sh"

# make_java FOLDER VERSION [with-compiler]
make_java() {
	mkdir -p "$1/bin"
	printf 'IMPLEMENTOR="x"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
	printf '#!/bin/sh\n' >"$1/bin/java"
	chmod 755 "$1/bin/java"
	[ $# = 2 ] || cp "$1/bin/java" "$1/bin/javac"
}

test_the_feature_version_is_read_from_the_release_file() {
	make_java new 25.0.3
	make_java old 1.8.0_452
	make_java early 26-ea
	expect 'of a release' "$(jdk_version new)" 25
	expect 'of Java 8' "$(jdk_version old)" 8
	expect 'of an early access' "$(jdk_version early)" 26
	expect 'of nothing' "$(jdk_version nowhere)" ''
}

test_a_jdk_must_be_new_and_have_a_compiler() {
	make_java old 17.0.1 with-compiler
	make_java runtime 21.0.1
	make_java good 21.0.1 with-compiler
	expect 'old' "$(jdk_verdict old)" 'version 17 is too old'
	expect 'runtime' "$(jdk_verdict runtime)" 'version 21, but without a compiler'
	expect 'good' "$(jdk_verdict good)" ok
}

test_a_jdk_in_a_folder_of_the_system_is_found_when_the_others_are_too_old() {
	make_java 'my java' 17.0.1 with-compiler
	make_java 'the system/满意 jdk' 25.0.1 with-compiler
	jdk_folders() { printf '%s\n' "$PWD/the system/满意 jdk"; }
	JAVA_HOME="$PWD/my java" PATH="$PWD/my java/bin:$PATH"
	find_jdk
	expect 'home' "$JAVA_HOME" "$PWD/the system/满意 jdk"
}

test_java_home_comes_first() {
	make_java mine 21 with-compiler
	make_java theirs 25 with-compiler
	JAVA_HOME=$PWD/mine PATH=$PWD/theirs/bin:$PATH
	find_jdk
	expect 'home' "$JAVA_HOME" "$PWD/mine"
}

test_a_link_on_the_path_is_followed() {
	make_java jdk 21 with-compiler
	mkdir alternatives usr
	ln -s ../jdk/bin/java alternatives/java
	ln -s "$PWD/alternatives/java" usr/java
	PATH=$PWD/usr:$PATH
	expect 'home' "$(jdk_on_path)" "$(pwd -P)/jdk"
}

test_where_there_is_none_the_message_names_every_place() {
	make_java old 17.0.1 with-compiler
	jdk_folders() { printf '%s\n' "$PWD/elsewhere"; }
	local message
	message=$(
		unset JAVA_HOME
		PATH=$PWD/old/bin:$PATH
		find_jdk 2>&1
	) && expect 'status' 0 1
	for part in 'no JDK 21 or newer' 'JAVA_HOME: not set' "PATH: $(pwd -P)/old: version 17 is too old" \
		"folder: $PWD/elsewhere: no Java there" '/usr/lib/jvm/*, '; do
		case $message in
		*"$part"*) ;;
		*) expect 'message' "$message" "... $part ..." ;;
		esac
	done
}

test_without_any_java_the_message_says_what_was_looked_at() {
	jdk_folders() { :; }
	local message
	message=$(
		unset JAVA_HOME HOME
		jdk_on_path() { :; }
		find_jdk 2>&1
	) && expect 'status' 0 1
	expect 'message' "${message%%every folder*}" "$program: no JDK 21 or newer was found. Looked at:
  JAVA_HOME: not set
  PATH: no java on it
  "
}

test_the_folders_of_a_place_are_found_with_blanks_in_its_name() {
	mkdir -p '我的 home/.jdks/openjdk 25' '我的 home/.jdks/openjdk-21'
	HOME="$PWD/我的 home"
	expect 'folders' "$(jdk_folders | grep -F "$PWD" | LC_ALL=C sort)" "$HOME/.jdks/openjdk 25"$'\n'"$HOME/.jdks/openjdk-21"
}
