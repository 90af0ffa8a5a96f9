# shellcheck shell=bash disable=SC1091,SC2154,SC2317,SC2329 # sourced and called by the runner
# The example plug-in, built by itself against the p2 repository and used in the built product: these need the build to have run.
. "$shell/common.sh"
. "$shell/jdk.sh"
. "$shell/maven.sh"
. "$shell/product.sh"

root=$(cd "$shell/../.." && pwd)
repository=$root/releng/org.manyi.repository/target/repository

# As somebody else has it: outside of this checkout, in a folder with blanks and Chinese characters.
build_example() {
	[ -f "$repository/content.jar" ] || expect 'the p2 repository' missing built
	find_jdk
	find_maven "$root/.manyi"
	use_utf8
	cp -R "$root/examples/com.example.netsatisfaction" '示例 plug-in'
	rm -rf '示例 plug-in/target'
	# shellcheck disable=SC2086 # the arguments are words
	(cd '示例 plug-in' && "$MVN" -B -q ${MAVEN_ARGS:-} -Dmanyi.repository="$(printf 'file://%s' "$repository" | sed 's/ /%20/g')" package) >build.log 2>&1 ||
		expect 'build' "$(tail -n 20 build.log)" done
}

# manyi ARGUMENT...: with nothing of the environment but a home.
manyi() {
	env -i HOME="$PWD/home" JAVA_HOME="$JAVA_HOME" PATH=/usr/bin:/bin "$root/$(product_folder)/manyi" "$@"
}

test_the_example_plug_in_is_built_installed_and_scores() {
	local dropins=home/.local/share/manyi/dropins score
	build_example
	mkdir -p "$dropins"
	cp '示例 plug-in/target/com.example.netsatisfaction-1.0.0.jar' "$dropins"
	manyi methodologies >methodologies || expect 'status' $? 0
	grep -q '^net-satisfaction  *1\.0\.0  .*com\.example\.netsatisfaction 1\.0\.0$' methodologies ||
		expect 'methodologies' "$(cat methodologies)" 'the method'
	grep -q '^front-desk ' methodologies || expect 'methodologies' "$(cat methodologies)" 'the methodology'
	manyi score '示例 plug-in/guests.csv' --methodology front-desk --format csv --out scores.csv || expect 'status' $? 0
	# (3-2)/5, (2-2)/5, (3-0)/4, and their mean by 0.5, 0.3 and 0.2; of the extreme levels (2-1)/5, 0 and 2/4
	for score in net-index,25 welcome,20 speed,0 advice,75 net-extremes,20; do
		expect "score of ${score%,*}" "$(awk -F , -v id="${score%,*}" '$3 == id { print $3 "," $6 }' scores.csv)" "$score"
	done
}
