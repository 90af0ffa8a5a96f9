# shellcheck shell=bash disable=SC1091,SC2154,SC2317,SC2329 # sourced and called by the runner
. "$shell/common.sh"
. "$shell/maven.sh"

# make_maven FOLDER VERSION: a command that says it is Maven.
make_maven() {
	mkdir -p "$1"
	printf '#!/bin/sh\nprintf "\\033[1mApache Maven %s (abc)\\033[m\\n"\n' "$2" >"$1/mvn"
	chmod 755 "$1/mvn"
}

test_versions_are_compared_as_numbers() {
	version_at_least 3.9.11 3.9.11 || expect 'equal' no yes
	version_at_least 3.10.0 3.9.11 || expect 'minor' no yes
	! version_at_least 3.9.9 3.9.11 || expect 'patch' yes no
	! version_at_least 3.8.7 3.9.11 || expect 'older' yes no
}

test_maven_4_was_never_tried() {
	maven_will_do 3.9.16 || expect '3.9.16' no yes
	! maven_will_do 4.0.0 || expect '4.0.0' yes no
}

test_the_installed_maven_is_used_when_it_is_new_enough() {
	make_maven bin 3.9.12
	PATH=$PWD/bin:$PATH
	find_maven "$PWD/kept"
	expect 'maven' "$MVN" "$PWD/bin/mvn"
}

test_an_older_maven_fetches_the_pinned_one() {
	make_maven bin 3.8.7
	fetch_maven() { printf '%s %s' "$1" "$2" >fetched; }
	PATH=$PWD/bin:$PATH
	find_maven "$PWD/kept"
	expect 'fetched' "$(cat fetched)" "$PWD/bin/mvn $PWD/kept"
	expect 'maven' "$MVN" "$PWD/kept/apache-maven-3.9.16/bin/mvn"
}

test_a_fetched_maven_is_not_fetched_again() {
	make_maven bin 3.8.7
	make_maven kept/apache-maven-3.9.16/bin 3.9.16
	fetch_maven() { die 'fetched again'; }
	PATH=$PWD/bin:$PATH
	find_maven "$PWD/kept"
	expect 'maven' "$MVN" "$PWD/kept/apache-maven-3.9.16/bin/mvn"
}

test_an_archive_with_another_checksum_is_refused() {
	mkdir bin
	cat >bin/mvn <<'END'
#!/bin/sh
for argument; do
	case $argument in -DoutputDirectory=*) echo wrong >"${argument#*=}/apache-maven-3.9.16-bin.tar.gz" ;; esac
done
END
	chmod 755 bin/mvn
	local message
	message=$(fetch_maven "$PWD/bin/mvn" "$PWD/kept" 2>&1) && expect 'status' 0 1
	case $message in
	*'another checksum'*) ;;
	*) expect 'message' "$message" 'another checksum' ;;
	esac
	expect 'kept' "$(ls kept)" ''
}
