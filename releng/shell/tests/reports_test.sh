# shellcheck shell=bash disable=SC1091,SC2154,SC2317,SC2329 # sourced and called by the runner
. "$shell/common.sh"
. "$shell/reports.sh"

# report FOLDER TESTS FAILURES ERRORS SKIPPED
report() {
	mkdir -p "$1/target/surefire-reports"
	printf '<?xml version="1.0"?>\n<testsuite xmlns:xsi="x" name="A" time="0.1" tests="%s" errors="%s" skipped="%s" failures="%s">\n<testcase name="adds" classname="a.B"%s</testsuite>\n' \
		"$2" "$4" "$5" "$3" "$([ "$3" = 0 ] && echo '/>' || echo '><failure message="tests=&quot;9&quot;">x</failure></testcase>')" \
		>"$1/target/surefire-reports/TEST-$RANDOM.xml"
}

# A checkout with a bundle that has unit tests and a bundle of tests.
make_checkout() {
	root=$PWD/root
	mkdir -p "$root/bundles/a/src_test/p" "$root/bundles/plain/src/p" "$root/tests/b.tests/src/p" "$root/releng/shell"
	printf '\t@Test\n' | tee "$root/bundles/a/src_test/p/ATest.java" >"$root/tests/b.tests/src/p/BTest.java"
	printf '/** Not a @Test. */\n' >"$root/bundles/plain/src/p/Plain.java"
	report "$root/releng/shell" 1 0 0 0
}

test_the_reports_of_all_bundles_are_summed_up() {
	make_checkout
	report "$root/bundles/a" 5 0 0 1
	report "$root/bundles/a" 2 0 0 0
	report "$root/tests/b.tests" 3 0 0 0
	expect 'output' "$(sum_up 0)" '10 passed, 0 failed, 1 skipped'
	sum_up 0 >/dev/null || expect 'status' 1 0
}

test_failures_and_errors_are_failed_and_named() {
	make_checkout
	report "$root/bundles/a" 5 1 2 0
	report "$root/tests/b.tests" 3 0 0 0
	expect 'output' "$(sum_up 0)" $'FAILED: bundles/a: a.B.adds: tests="9"\n6 passed, 3 failed, 0 skipped'
	! sum_up 0 >/dev/null || expect 'status' 0 1
}

test_a_failure_is_named_with_the_beginning_of_what_it_says() {
	make_checkout
	mkdir -p "$root/bundles/a"
	printf '<testcase name="x" classname="a.B"><failure message="expected: &lt;1 &amp; 2&gt;&#10;but was: &quot;3&quot;" type="T">\n' \
		>"$root/bundles/a/TEST-one.xml"
	expect 'output' "$(failed_tests "$root/bundles/a/TEST-one.xml")" 'a.B.x: expected: <1 & 2> but was: "3"'
}

test_a_bundle_without_a_report_has_failed() {
	make_checkout
	report "$root/bundles/a" 5 0 0 0
	expect 'output' "$(sum_up 0)" $'FAILED: the tests of tests/b.tests did not run\n6 passed, 1 failed, 0 skipped'
	! sum_up 0 >/dev/null || expect 'status' 0 1
}

test_a_report_of_no_tests_is_a_failure() {
	make_checkout
	report "$root/bundles/a" 0 0 0 0
	report "$root/tests/b.tests" 3 0 0 0
	expect 'output' "$(sum_up 0)" $'FAILED: the tests of bundles/a did not run\n4 passed, 1 failed, 0 skipped'
}

test_tests_where_nothing_runs_them_are_a_failure() {
	make_checkout
	report "$root/bundles/a" 1 0 0 0
	report "$root/tests/b.tests" 1 0 0 0
	mkdir -p "$root/tests/b.uitests/src"
	printf '\t@ParameterizedTest\n' >"$root/tests/b.uitests/src/T.java"
	! sum_up 0 >/dev/null || expect 'status' 0 1
	expect 'last line' "$(sum_up 0 | tail -n 1)" '3 passed, 1 failed, 0 skipped'
}

test_a_broken_build_is_a_failure() {
	make_checkout
	report "$root/bundles/a" 1 0 0 0
	report "$root/tests/b.tests" 1 0 0 0
	expect 'output' "$(sum_up 1)" '3 passed, 1 failed, 0 skipped'
	! sum_up 1 >/dev/null || expect 'status' 0 1
}

test_old_reports_are_removed() {
	make_checkout
	report "$root/bundles/a" 1 0 0 0
	remove_reports
	expect 'reports' "$(reports_of bundles/a)" ''
}
