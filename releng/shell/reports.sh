# shellcheck shell=bash
# shellcheck disable=SC2154 # root is set by who sources this
# Sums up the test reports of a run over all bundles, and finds those whose tests silently did not run.
# Uses: root.

# The folders that must have run at least one test.
tested_folders() {
	(
		cd "$root" || exit 1
		find bundles/*/src_test -name '*.java' 2>/dev/null | cut -d / -f 1-2
		find tests/*/src -name '*.java' -path '*.tests/*' 2>/dev/null | cut -d / -f 1-2
		echo releng/shell
	) | sort -u
}

# Folders with tests that no build step would run: @Test outside of src_test and of tests/*.tests.
misplaced_tests() {
	(cd "$root" && grep -rlE --include='*.java' '^[[:space:]]*@(Test|ParameterizedTest|TestFactory|RepeatedTest)\b' bundles tests releng 2>/dev/null |
		grep -vE '^bundles/[^/]+/src_test/|^tests/[^/]+\.tests?/|/target/' | cut -d / -f 1-2 | sort -u) || true
}

reports_of() {
	find "$root/$1/target/surefire-reports" -name 'TEST-*.xml' 2>/dev/null
}

remove_reports() {
	find "$root/bundles" "$root/tests" "$root/releng" -type d -name surefire-reports -prune -exec rm -rf {} +
}

# Of test reports named on the input, one a line: "tests failed skipped".
count_tests() {
	local report
	while IFS= read -r report; do
		awk 'BEGIN { RS = ">" } /<testsuite[ \n]/ { print; exit }' "$report"
	done | awk '
		function number(name,   text) {
			if (!match($0, " " name "=\"[0-9]+\"")) return 0
			text = substr($0, RSTART, RLENGTH); gsub(/[^0-9]/, "", text); return text + 0
		}
		/<testsuite/ { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
		END { print tests + 0, failed + 0, skipped + 0 }'
}

# Names of the tests that failed or did not run to their end, with the beginning of what they say.
failed_tests() {
	awk 'BEGIN { RS = "<" }
		/^testcase / { name = $0 }
		/^(failure|error)[ >]/ {
			test = class = name; said = ""
			sub(/.* name="/, "", test); sub(/".*/, "", test); sub(/.*classname="/, "", class); sub(/".*/, "", class)
			if (match($0, / message="[^"]*"/)) {
				said = substr($0, RSTART + 10, RLENGTH - 11)
				gsub(/&#10;|[ \t\r\n]+/, " ", said); gsub(/&quot;/, "\"", said); gsub(/&apos;/, "\047", said)
				gsub(/&lt;/, "<", said); gsub(/&gt;/, ">", said); gsub(/&amp;/, "\\&", said)
				said = ": " substr(said, 1, 200)
			}
			print class "." test said
		}' "$@" | sort -u
}

# Prints failures and silent folders, then the one line. $1 is the number of failures outside of tests. Status 0 if all is well.
sum_up() {
	local folder tests failed skipped all_passed=0 all_failed=$1 all_skipped=0 file
	while IFS= read -r folder; do
		read -r tests failed skipped < <(reports_of "$folder" | count_tests)
		if [ "$tests" = 0 ]; then
			echo "FAILED: the tests of $folder did not run"
			failed=1 tests=1
		fi
		all_passed=$((all_passed + tests - failed - skipped))
		all_failed=$((all_failed + failed))
		all_skipped=$((all_skipped + skipped))
		while IFS= read -r file; do
			failed_tests "$file" | sed "s|^|FAILED: $folder: |"
		done < <(reports_of "$folder")
	done < <(tested_folders)
	while IFS= read -r folder; do
		echo "FAILED: $folder has tests where no build step runs them: they belong to src_test or to tests/*.tests"
		all_failed=$((all_failed + 1))
	done < <(misplaced_tests)
	echo "$all_passed passed, $all_failed failed, $all_skipped skipped"
	[ "$all_failed" = 0 ]
}
