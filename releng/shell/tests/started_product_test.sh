# shellcheck shell=bash disable=SC1091,SC2154,SC2317,SC2329 # sourced and called by the runner
# The built product, started as its users start it: these need the build to have run.
. "$shell/common.sh"
. "$shell/jdk.sh"
. "$shell/product.sh"

root=$(cd "$shell/../.." && pwd)

# Installs the product in a folder with blanks and Chinese characters, which nothing but the folder's name can be blamed for.
install_product() {
	local product
	product=$root/$(product_folder)
	[ -x "$product/manyi" ] || expect 'the product' missing built
	find_jdk
	mkdir "$PWD/满意 product" "$PWD/home"
	installed="$PWD/满意 product/manyi"
	# links, so that a test takes no time; the start scripts and lists are the real ones
	cp -R "$product/configuration" "$product/manyi" "$product/manyi.compiler" "$product/samples" "$PWD/满意 product"
	mkdir "$PWD/满意 product/plugins"
	ln "$product"/plugins/* "$PWD/满意 product/plugins" 2>/dev/null || cp -R "$product/plugins" "$PWD/满意 product"
}

# manyi ARGUMENT...: with nothing of the environment but a home.
manyi() {
	env -i HOME="$PWD/home" JAVA_HOME="$JAVA_HOME" PATH=/usr/bin:/bin "$installed" "$@"
}

test_a_command_runs_with_lang_unset_in_a_path_with_chinese_characters() {
	install_product
	local version
	version=$(manyi --version) || expect 'status' $? 0
	case $version in
	*[0-9].[0-9]*) ;;
	*) expect 'version' "$version" 'a version' ;;
	esac
}

test_a_relative_file_is_looked_for_where_the_caller_is() {
	install_product
	mkdir '调查 files'
	cp "$root"/features/org.manyi.feature/rootfiles/samples/well-service.csv '调查 files/表 1.csv'
	local home=$PWD/home
	cd '调查 files' || exit
	env -i HOME="$home" JAVA_HOME="$JAVA_HOME" PATH=/usr/bin:/bin "$installed" score '表 1.csv' --methodology well-service \
		--format json --out '结果.json' || expect 'status' $? 0
	grep -q '"schemaVersion"' '结果.json' || expect 'result' "$(head -c 200 '结果.json')" 'a document'
}

test_the_exit_status_is_the_command_s() {
	install_product
	manyi score nowhere.csv --methodology well-service >out 2>err && expect 'status' 0 'not 0'
	grep -q 'nowhere.csv' err || expect 'message' "$(cat err)" 'the name of the file'
	! grep -q '^[[:space:]]*at ' out err || expect 'output' 'a stack trace' 'a message'
}

test_nothing_is_written_into_the_installation_and_no_error_is_logged() {
	install_product
	local logs
	touch installed
	manyi methodologies >/dev/null || expect 'status' $? 0
	manyi methodologies >/dev/null || expect 'status' $? 0
	expect 'written' "$(find '满意 product' -newer installed)" ''
	logs=$(find home -name '*.log')
	expect 'logs' "$([ -z "$logs" ] || cat "$logs")" ''
}

test_first_starts_at_once_do_not_disturb_each_other() {
	install_product
	local number
	for number in 1 2 3; do
		{ manyi methodologies --format json >"$number.json" && touch "$number.done"; } &
	done
	wait
	expect 'ended well' "$(find . -name '*.done' | sort)" $'./1.done\n./2.done\n./3.done'
	cmp 1.json 2.json && cmp 2.json 3.json
}

test_without_a_home_a_temporary_folder_is_used() {
	install_product
	mkdir temporary
	env -i TMPDIR="$PWD/temporary" JAVA_HOME="$JAVA_HOME" PATH=/usr/bin:/bin "$installed" --version >/dev/null || expect 'status' $? 0
	[ -n "$(find temporary -type f)" ] || expect 'temporary folder' empty used
}

test_a_link_to_the_start_script_is_followed() {
	install_product
	mkdir links
	ln -s '../满意 product/manyi' links/manyi
	installed=$PWD/links/manyi
	[ "$(manyi --version)" = "$("$PWD/满意 product/manyi" --version)" ] || expect 'version' other same
}

test_java_that_is_missing_or_too_old_is_told_in_the_language_of_the_user() {
	install_product
	local message
	mkdir -p old/bin
	printf 'JAVA_VERSION="17.0.1"\n' >old/release
	printf '#!/bin/sh\n' >old/bin/java
	chmod 755 old/bin/java
	message=$(JAVA_HOME=$PWD/old manyi --version 2>&1) && expect 'status' 0 1
	expect 'too old' "$message" \
		"manyi: the Java in $PWD/old is too old. Set JAVA_HOME to the folder of a Java 21 or newer."
	message=$(env -i LANG=zh_CN.UTF-8 JAVA_HOME="$PWD/nowhere" PATH=/usr/bin:/bin "$installed" 2>&1) && expect 'status' 0 1
	case $message in
	"manyi：JAVA_HOME 指向的 $PWD/nowhere 中没有 Java。"*) ;;
	*) expect 'missing' "$message" '没有 Java' ;;
	esac
}

# build_plug_in PRODUCT: adds a bundle of somebody's with a scoring method and a methodology that calls it.
build_plug_in() {
	local plugins=$1/plugins
	# the tools of the JDK read names of files in the charset of the locale
	local -x LC_ALL=C.UTF-8
	mkdir -p plug-in/com/acme
	cat >plug-in/acme.yaml <<-'END'
		schema: 1
		id: acme
		version: 1.0.0
		name: {zh: 测试, en: Test}
		status: draft
		customer: {zh: 客户, en: customer}
		scale:
		  levels:
		    - {score: 2, label: {zh: 好, en: Good}}
		    - {score: 1, label: {zh: 差, en: Bad}}
		indicators:
		  index: {id: index, name: {zh: 指数, en: Index}}
		  items:
		    - {id: Q1, name: {zh: 甲, en: First}}
		scoring: {method: forty-two}
	END
	cat >plug-in/FortyTwo.java <<-'END'
		package com.acme;
		import java.util.*;
		import org.manyi.model.*;
		import org.manyi.scoring.api.*;
		import org.manyi.scoring.api.derivation.*;
		import org.manyi.scoring.api.evidence.EvidenceRequest;
		import org.osgi.framework.*;
		public final class FortyTwo implements ScoringMethod, BundleActivator {
			private final String api = FrameworkUtil.getBundle(ScoringMethod.class).getSymbolicName();
			private final String own = FrameworkUtil.getBundle(FortyTwo.class).getSymbolicName();
			public void start(BundleContext context) { context.registerService(ScoringMethod.class, this, null); }
			public void stop(BundleContext context) { }
			public PlugInDescriptor descriptor() {
				return new PlugInDescriptor("forty-two", "1.0.0", LocalizedText.same(own + " on " + api), "a test", List.of());
			}
			public ScoreRange range() { return ScoreRange.PERCENT_0_100; }
			public Set<EvidenceRequest<?>> evidenceNeeded(IndicatorSet indicators, Parameters parameters) { return Set.of(); }
			public ScoreSheet score(ScoringInput input) {
				return ScoreSheet.ofOverall(new Score("index", Derivation.of("c", descriptor().name(),
					new Expression.Constant("42", Rational.of(42))), Optional.empty(), Optional.empty()));
			}
		}
	END
	cat >plug-in/manifest <<-'END'
		Bundle-ManifestVersion: 2
		Bundle-SymbolicName: com.acme.plugin
		Bundle-Version: 1.0.0
		Bundle-Activator: com.acme.FortyTwo
		Bundle-ActivationPolicy: lazy
		Manyi-Methodology: acme.yaml
		Import-Package: org.manyi.model,org.manyi.scoring.api,org.manyi.scoring.api.derivation,
		 org.manyi.scoring.api.evidence,org.osgi.framework
	END
	"$JAVA_HOME/bin/javac" --release 21 -d plug-in -cp "$(printf '%s:' "$plugins"/org.manyi.model_* "$plugins"/org.manyi.scoring.api_* \
		"$plugins"/org.eclipse.osgi_*)" plug-in/FortyTwo.java || expect 'javac' $? 0
	"$JAVA_HOME/bin/jar" -c -f "$plugins/com.acme.plugin_1.0.0.jar" -m plug-in/manifest -C plug-in acme.yaml -C plug-in com
}

test_a_plug_in_comes_and_goes() {
	install_product
	local info='满意 product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info'
	printf 'Q1\n2\n1\n' >answers.csv
	! manyi score answers.csv --methodology acme >/dev/null 2>&1 || expect 'without the plug-in' 'a score' 'none'

	build_plug_in '满意 product'
	cp "$info" without
	echo 'com.acme.plugin,1.0.0,plugins/com.acme.plugin_1.0.0.jar,4,true' >>"$info"
	for start in first second; do
		manyi explain answers.csv --methodology acme >out 2>err || expect "status of the $start start" "$? $(cat err)" 0
		grep -q 'com.acme.plugin on org.manyi.scoring.api' out || expect "derivation of the $start start" "$(cat out)" 'the bundles'
	done

	cp without "$info"
	! manyi score answers.csv --methodology acme >/dev/null 2>&1 || expect 'after the plug-in' 'a score' 'none'
}

test_an_archive_that_is_of_no_use_does_no_harm() {
	install_product
	manyi --version >/dev/null
	local archive
	archive=$(find home -name '*.jsa')
	[ -n "$archive" ] || expect 'archive' missing made
	head -c 100000 "$archive" >half && cat half >"$archive"
	manyi --version >out || expect 'status' $? 0
	grep -q '^Manyi [0-9]' out || expect 'version' "$(cat out)" 'a version'
}

test_all_that_is_shipped_is_on_the_class_path_of_a_command() {
	install_product
	env -i HOME="$PWD/home" JAVA_HOME="$JAVA_HOME" PATH=/usr/bin:/bin MANYI_JAVA_OPTS=-Xlog:class+load:file=loaded "$installed" \
		pareto "$root/features/org.manyi.feature/rootfiles/samples/well-service.csv" -m well-service --of categories --format svg \
		--out chart.svg || expect 'status' $? 0
	grep -q 'org.jfree.chart.*/classes-' loaded || expect 'classes' "$(grep -m 3 jfree loaded)" 'from the class path'
	# the reader of workbooks has a loader of its own, as its library needs
	expect 'from bundles' "$(grep '/plugins/' loaded | grep -v -e org.manyi.launcher_ -e org.manyi.exchange.excel_)" ''
}
