# shellcheck shell=bash disable=SC1091,SC2034,SC2154,SC2317,SC2329 # sourced and called by the runner
. "$shell/common.sh"
. "$shell/maven.sh"
. "$shell/packages.sh"

# A Debian on which the named programs are all there is. What is installed becomes the program of that name.
make_debian() {
	local program
	mkdir bin
	for program; do
		touch "bin/$program"
		chmod 755 "bin/$program"
	done
	cat >bin/apt-get <<'DEBIAN'
#!/bin/bash
echo "$*" >>calls
case $* in
update) exit "$(cat update-status 2>/dev/null || echo 0)" ;;
*--no-install-recommends\ *) for name in ${*##*--no-install-recommends }; do : >"bin/$name"; /bin/chmod 755 "bin/$name"; done ;;
esac
DEBIAN
	chmod 755 bin/apt-get
	root=$PWD/checkout
	user=0
	is_linux() { true; }
	id() { echo "$user"; }
	has_library() { have "$1"; }
	PATH=$PWD/bin
}

test_nothing_is_done_where_all_is_there() {
	make_debian mvn xauth openbox
	need_packages maven xauth openbox
	[ ! -e calls ] || expect 'calls' "$(<calls)" ''
}

test_root_has_what_is_missing_installed() {
	make_debian xauth
	need_packages maven xauth openbox 2>messages
	expect 'message' "$(<messages)" 'Installing what is missing: maven openbox'
	expect 'calls' "$(<calls)" 'update
-o DPkg::Lock::Timeout=300 install -y --no-install-recommends maven openbox'
	expect 'still missing' "$(missing_packages openbox)" ''
}

test_lists_that_cannot_be_renewed_do_not_stop_root() {
	make_debian
	echo 100 >update-status
	need_packages openbox 2>/dev/null
	expect 'still missing' "$(missing_packages openbox)" ''
}

test_others_are_told_one_command_for_all_of_it() {
	make_debian
	user=1000
	local message
	message=$(need_packages maven xvfb libgtk-3-0 2>&1) && expect 'status' 0 1
	expect 'last line' "${message##*$'\n'}" \
		'  apt-get update && apt-get install -y --no-install-recommends maven xvfb libgtk-3-0'
	[ ! -e calls ] || expect 'calls' "$(<calls)" ''
}

test_the_command_has_sudo_where_there_is_one() {
	make_debian sudo
	user=1000
	local message
	message=$(need_packages openbox 2>&1) && expect 'status' 0 1
	expect 'last line' "${message##*$'\n'}" \
		'  sudo apt-get update && sudo apt-get install -y --no-install-recommends openbox'
}

test_where_it_is_no_debian_the_packages_are_named() {
	make_debian
	hash -r
	/bin/rm bin/apt-get
	local message
	message=$(need_packages maven openbox 2>&1) && expect 'status' 0 1
	case $message in
	*': maven openbox') ;;
	*) expect 'message' "$message" '...: maven openbox' ;;
	esac
}

test_a_fetched_maven_is_as_good_as_an_installed_one() {
	make_debian
	expect 'missing' "$(missing_packages maven)" maven
	/bin/mkdir -p "checkout/.manyi/apache-maven-$maven_pinned/bin"
	: >"checkout/.manyi/apache-maven-$maven_pinned/bin/mvn"
	/bin/chmod 755 "checkout/.manyi/apache-maven-$maven_pinned/bin/mvn"
	expect 'missing' "$(missing_packages maven)" ''
}

test_elsewhere_than_on_linux_only_maven_is_looked_for() {
	make_debian
	is_linux() { false; }
	expect 'missing' "$(missing_packages maven xvfb libgtk-3-0 fonts-wqy-microhei)" maven
}
