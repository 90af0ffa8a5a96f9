/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.util.List;
import java.util.stream.Collectors;

import org.manyi.model.Methodology;
import org.manyi.model.Rule;
import org.manyi.scoring.FileProblem;
import org.manyi.service.methodology.Adoption;
import org.manyi.service.methodology.Chapter;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.methodology.MethodologyCheck;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.service.methodology.Provision;
import org.manyi.service.methodology.ProvisionChange;

/** Methodologies and their versions for people at a terminal. */
final class MethodologyText {

	private static final int SHOWN_HASH = 12;

	private final Texts texts;
	private final TextPage page;

	MethodologyText(Texts texts, TextPage page) {
		this.texts = texts;
		this.page = page;
	}

	TextPage shown(Methodology methodology, List<Provision> provisions) {
		page.line(texts.get("methodology.used", texts.of(methodology.name()), methodology.id(), methodology.version()));
		page.line("SHA-256 " + methodology.contentHash());
		for (Chapter chapter : Chapter.values()) {
			List<Provision> own = provisions.stream().filter(provision -> provision.chapter() == chapter).toList();
			if (!own.isEmpty()) {
				page.heading(texts.of(chapter.title()));
				own.forEach(
						provision -> page.line("  " + texts.of(provision.title()) + "  " + texts.of(provision.text())));
			}
		}
		return page;
	}

	TextPage checked(MethodologyCheck check) {
		check.problems().forEach(problem -> placed(check, problem, texts.of(problem.text())));
		check.obstacles().forEach(problem -> placed(check, problem, texts.of(problem.text())));
		check.warnings().forEach(
				warning -> placed(check, warning, texts.get("methodology.warning", texts.of(warning.text()))));
		check.methodology().filter(methodology -> check.isFine())
				.ifPresent(methodology -> page.line(texts.get("methodology.fine", check.file(), methodology.id(),
						methodology.version(), methodology.contentHash())));
		return page;
	}

	private void placed(MethodologyCheck check, FileProblem problem, String words) {
		page.line(check.file() + ":" + problem.line() + ":" + problem.column() + ": " + words);
	}

	/** Several files, and then how many of them are wrong. */
	TextPage checked(List<MethodologyCheck> checks) {
		checks.forEach(this::checked);
		long wrong = checks.stream().filter(check -> !check.isFine()).count();
		return page.line(texts.get("methodology.checkedFiles", checks.size(), wrong));
	}

	TextPage compared(MethodologyDifference difference) {
		Methodology older = difference.older();
		Methodology newer = difference.newer();
		page.line(texts.get("methodology.compared", named(older), named(newer)));
		if (!older.id().equals(newer.id())) {
			page.line(texts.get("methodology.otherIds"));
		} else if (difference.isRetirement()) {
			page.line(texts.get("methodology.retirement", older.version()));
		} else if (difference.needsNumber()) {
			page.line(texts.get("methodology.sameNumber", older.version()));
		}
		if (difference.changes().isEmpty()) {
			page.line(texts.get(same(difference)));
		}
		changes(difference.changes());
		return page;
	}

	/** How much is the same of two that have the same rules. */
	private static String same(MethodologyDifference difference) {
		if (difference.isSameFile()) {
			return "methodology.sameFile";
		}
		return difference.isOtherNumberAlone() ? "methodology.sameBesideNumber"
				: difference.older().id().equals(difference.newer().id()) ? "methodology.sameRules"
						: "methodology.sameBesideId";
	}

	private static String named(Methodology methodology) {
		return "%s %s (%s)".formatted(methodology.id(), methodology.version(),
				methodology.contentHash().substring(0, SHOWN_HASH));
	}

	private void changes(List<ProvisionChange> changes) {
		for (Chapter chapter : Chapter.values()) {
			List<ProvisionChange> own = changes.stream().filter(change -> change.provision().chapter() == chapter)
					.toList();
			if (own.isEmpty()) {
				continue;
			}
			page.heading(texts.of(chapter.title()));
			for (ProvisionChange change : own) {
				page.line("  " + texts.of(change.words()));
				if (chapter != Chapter.READINGS && !change.rules().isEmpty()) {
					page.line("    " + texts.get("methodology.clauses", clauses(change.rules())));
				}
			}
		}
	}

	private String clauses(List<Rule> rules) {
		return rules.stream()
				.map(rule -> "[" + texts.of(rule.mark().label()) + "] "
						+ rule.clause().map(clause -> clause.document() + " " + clause.clause()).orElse(rule.subject()))
				.distinct().collect(Collectors.joining(", "));
	}

	/**
	 * @param wrong files of which no version can be listed
	 */
	TextPage versions(List<KnownVersion> versions, List<MethodologyCheck> wrong) {
		TextTable table = new TextTable().words("id").words(texts.get("column.version"))
				.words(texts.get("column.status")).words(texts.get("column.effective")).words(texts.get("column.until"))
				.words("SHA-256").words(texts.get("column.where"));
		for (KnownVersion version : versions) {
			Methodology methodology = version.methodology();
			table.row(
					List.of(methodology.id(), methodology.version(), texts.get("status." + methodology.status().name()),
							methodology.control().effectiveFrom().map(String::valueOf).orElse(""),
							until(version),
							methodology.contentHash().substring(0, SHOWN_HASH), where(version)));
		}
		if (versions.isEmpty()) {
			page.line(texts.get("methodologies.none"));
		} else {
			page.lines(table.lines());
		}
		for (MethodologyCheck file : wrong) {
			page.line(texts.get("methodology.wrongFile", file.file(),
					file.problems().size() + file.obstacles().size()));
		}
		return page;
	}

	private String until(KnownVersion version) {
		return version.until().isPresent() && version.until().equals(version.methodology().control().effectiveFrom())
				? texts.get("methodology.never")
				: version.until().map(String::valueOf).orElse("");
	}

	private String where(KnownVersion version) {
		String place = version.kept().map(kept -> texts.get("methodology.adopted", texts.time(kept.at()), kept.person(),
				String.valueOf(kept.version().number()))).orElse(version.origin());
		return version.changed() ? place + " " + texts.get("methodology.changed") : place;
	}

	TextPage adopted(Adoption adoption) {
		page.line(texts.get("methodology.adoption." + adoption.status().name(), named(adoption.methodology()),
				String.valueOf(adoption.version().number())));
		adoption.difference().ifPresent(this::compared);
		new WarningLines(texts).write(adoption.warnings(), page);
		return page;
	}
}
