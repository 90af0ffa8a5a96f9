# shellcheck shell=bash disable=SC1091,SC2154,SC2317,SC2329 # sourced and called by the runner
. "$shell/common.sh"
. "$shell/product.sh"

make_checkout() {
	root=$PWD/'a 满意 root'
	mkdir -p "$root/.mvn" "$root/features" "$root/releng/jdt" "$root/releng/org.manyi.target" "$root/releng/org.manyi.product" \
		"$root/bundles/a/src" "$root/bundles/a/src_test" "$root/tests"
	echo x | tee "$root/pom.xml" "$root/releng/pom.xml" >"$root/bundles/a/src/A.java"
}

test_the_fingerprint_follows_the_sources_of_the_product() {
	make_checkout
	local before
	before=$(fingerprint)
	echo y >"$root/bundles/a/src/A.java"
	[ "$(fingerprint)" != "$before" ] || expect 'changed source' same other
	echo x >"$root/bundles/a/src/A.java"
	expect 'the same again' "$(fingerprint)" "$before"
	mv "$root/bundles/a/src/A.java" "$root/bundles/a/src/B.java"
	[ "$(fingerprint)" != "$before" ] || expect 'renamed source' same other
}

test_the_fingerprint_does_not_follow_tests_and_output() {
	make_checkout
	local before
	before=$(fingerprint)
	mkdir -p "$root/bundles/a/target/classes"
	echo z | tee "$root/bundles/a/target/classes/A.class" "$root/bundles/a/src_test/ATest.java" >"$root/tests/x"
	expect 'fingerprint' "$(fingerprint)" "$before"
}

test_a_product_is_current_only_with_the_sources_it_was_built_from() {
	make_checkout
	product_folder() { echo product; }
	mkdir -p "$root/product" "$root/$product_target/products"
	! product_is_current || expect 'without a product' current missing
	touch "$root/product/manyi"
	chmod 755 "$root/product/manyi"
	! product_is_current || expect 'without a record' current missing
	mark_product "$(fingerprint)"
	product_is_current || expect 'after a build' old current
	echo y >"$root/pom.xml"
	! product_is_current || expect 'after a change' current old
	echo x >"$root/pom.xml"
	product_is_current || expect 'after the change was taken back' old current
	product_is_current || expect 'when asked again' old current
}

test_what_is_touched_after_the_product_was_found_current_is_looked_at() {
	make_checkout
	product_folder() { echo product; }
	mkdir -p "$root/product" "$root/$product_target/products"
	touch "$root/product/manyi"
	chmod 755 "$root/product/manyi"
	! is_untouched || expect 'without a record' untouched unknown
	mark_product "$(fingerprint)"
	! is_untouched || expect 'before it was asked' untouched unknown
	product_is_current || expect 'after a build' old current
	is_untouched || expect 'after it was asked' touched untouched
	# a kernel tells times of files in steps of some milliseconds
	until touch "$root/tests/clock" && [ "$root/tests/clock" -nt "$root/$product_target/built-from" ]; do :; done
	cp -p "$root/bundles/a/src/A.java" "$root/bundles/a/src/kept"
	mv "$root/bundles/a/src/kept" "$root/bundles/a/src/A.java"
	! is_untouched || expect 'after a file of the same date was put in its place' untouched touched
	product_is_current || expect 'with the same content' old current
	rm "$root/bundles/a/src/A.java"
	! product_is_current || expect 'without a source' current old
}

test_a_lock_is_held_until_it_is_released() {
	take_lock "$PWD/locks/build"
	expect 'holder' "$(readlink locks/build)" "$$"
	release_lock
	[ ! -L locks/build ] || expect 'lock' held released
}

test_the_lock_of_a_process_that_is_gone_is_taken_over() {
	mkdir locks
	local gone
	sh -c 'exit 0' &
	gone=$!
	wait "$gone"
	ln -s "$gone" locks/build
	take_lock "$PWD/locks/build"
	expect 'holder' "$(readlink locks/build)" "$$"
	release_lock
}

test_progress_shows_modules_and_test_counts() {
	local log='[INFO] Downloading from central: x
[INFO] Building [bundle] Manyi Model 0.1.0-SNAPSHOT                      [7/26]
[WARNING] Tests run: 12, Failures: 0, Errors: 0, Skipped: 1
[INFO] Tests run: 3, Failures: 0, Errors: 0, Skipped: 1, Time elapsed: 0.1 s -- in a.B
[INFO] Building jar: /x/y.jar'
	expect 'shown' "$(show_progress <<<"$log" 2>&1)" '[7/26] [bundle] Manyi Model
        Tests run: 12, Failures: 0, Errors: 0, Skipped: 1'
}
