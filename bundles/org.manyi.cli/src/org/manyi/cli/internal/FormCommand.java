/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.cli.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.SurveyOccasion;
import org.manyi.report.form.FormAsDocx;
import org.manyi.report.form.FormAsHtml;
import org.manyi.report.form.FormAsPdf;
import org.manyi.report.form.FormException;
import org.manyi.report.form.QuestionnaireForm;
import org.manyi.service.DraftCheck;
import org.manyi.service.InvalidRequestException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes the questionnaire of a methodology, to be printed or filled in on a screen. */
@Command(name = "form", sortOptions = false)
final class FormCommand implements Callable<Integer> {

	/** What the questionnaire is written as. */
	enum Format {
		HTML, DOCX, PDF
	}

	@Option(names = { "-m", "--methodology" }, required = true, paramLabel = "ID[@VERSION]|FILE",
			descriptionKey = "form.methodology", converter = MethodologyNameConverter.class)
	private String methodology = "";

	@Mixin
	private KnownMethodologies known = new KnownMethodologies();

	@Option(names = "--survey-kind", paramLabel = "OCCASION|KIND", descriptionKey = "form.surveyKind")
	private Optional<String> kind = Optional.empty();

	@Option(names = "--format", paramLabel = "html|docx|pdf", descriptionKey = "form.format")
	private Format format = Format.HTML;

	@Mixin
	private OutputOption out = new OutputOption();

	@Spec
	private CommandSpec spec = CommandSpec.create();

	private final Invocation invocation;

	FormCommand(Invocation invocation) {
		this.invocation = invocation;
	}

	@Override
	public Integer call() throws Exception {
		Destination destination = out.destination(invocation);
		CommandFiles files = new CommandFiles(spec, invocation);
		Optional<Path> rules = new MethodologyName(methodology).file(invocation);
		rules.ifPresent(file -> files.read("--methodology", file));
		files.write(OutputOption.NAME, destination.file());
		QuestionnaireForm form = form(known.find(invocation, methodology));
		try {
			destination.<FormException>write(stream -> write(form, stream));
		} catch (FormException e) {
			throw new CommandFailedException(e.text());
		}
		return Commands.DONE;
	}

	private QuestionnaireForm form(Methodology rules) throws InvalidRequestException, CommandFailedException {
		Optional<SurveyOccasion> occasion = kind.isEmpty() ? Optional.empty()
				: Optional.of(occasion(rules, kind.get()));
		DraftCheck check = invocation.services().drafts().check(rules.id(), rules.source(), invocation.monitor());
		if (check.unweighed().isPresent()) {
			LocalizedText reason = check.unweighed().get();
			throw new CommandFailedException(new LocalizedText("应印在表上的权数算不出来：" + reason.zh(),
					"The weights that belong on the sheet cannot be computed: " + reason.en()));
		}
		return QuestionnaireForm.of(rules, occasion, check.weights());
	}

	/** The occasion of that id, or the only one of that kind. */
	private static SurveyOccasion occasion(Methodology rules, String name) throws InvalidRequestException {
		Optional<SurveyOccasion> named = rules.surveys().occasion(name);
		if (named.isPresent()) {
			return named.get();
		}
		List<SurveyOccasion> ofKind = rules.surveys().occasions().stream()
				.filter(occasion -> occasion.kind().equals(name)).toList();
		if (ofKind.size() == 1) {
			return ofKind.getFirst();
		}
		String ids = (ofKind.isEmpty() ? rules.surveys().occasions() : ofKind).stream().map(SurveyOccasion::id)
				.collect(Collectors.joining(", "));
		if (ids.isEmpty()) {
			throw new InvalidRequestException(new LocalizedText(
					"测评方法 %s 没有规定调查时机，没有哪一种调查的调查表可选。请去掉 --survey-kind。".formatted(rules.id()),
					"The methodology %s knows no occasions, so it has no questionnaire of one. Leave --survey-kind out."
							.formatted(rules.id())));
		}
		throw new InvalidRequestException(ofKind.isEmpty()
				? new LocalizedText("测评方法 %s 没有调查时机“%s”。可选：%s。".formatted(rules.id(), name, ids),
						"The methodology %s has no occasion \"%s\". It has: %s.".formatted(rules.id(), name, ids))
				: new LocalizedText("有几个调查时机属于“%s”，请指定其中一个：%s。".formatted(name, ids),
						"Several occasions are of the kind \"%s\"; name one of them: %s.".formatted(name, ids)));
	}

	private void write(QuestionnaireForm form, OutputStream stream) throws IOException, FormException {
		Locale locale = invocation.locale();
		switch (format) {
		case HTML -> new FormAsHtml(locale).write(form, stream);
		case DOCX -> new FormAsDocx(locale).write(form, stream);
		case PDF -> new FormAsPdf(locale).write(form, stream);
		}
	}
}
