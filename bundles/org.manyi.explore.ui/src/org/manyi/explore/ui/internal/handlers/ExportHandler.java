/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.explore.ui.internal.handlers;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.inject.Named;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.services.nls.Translation;
import org.eclipse.e4.core.services.translation.TranslationService;
import org.manyi.analysis.ParetoBasis;
import org.manyi.chart.ChartException;
import org.manyi.chart.ChartRenderer;
import org.manyi.chart.ChartSize;
import org.manyi.chart.ChartTheme;
import org.manyi.explore.ui.internal.Exploration;
import org.manyi.explore.ui.internal.ExploreSession;
import org.manyi.explore.ui.internal.ExportedAnalysis;
import org.manyi.explore.ui.internal.Messages;
import org.manyi.explore.ui.internal.ParetoFold;
import org.manyi.explore.ui.internal.ParetoLeftOut;
import org.manyi.explore.ui.internal.ParetoPicture;
import org.manyi.explore.ui.internal.Texts;
import org.manyi.explore.ui.internal.scores.ScoreText;
import org.manyi.report.TableAsCsv;
import org.manyi.service.Analysis;
import org.manyi.ui.FileExport;
import org.manyi.ui.FilePicker;
import org.manyi.ui.chart.ChartFormat;
import org.manyi.ui.table.TableText;

/** Writes the Pareto chart or the score table to a file of the kind the user chooses. */
public final class ExportHandler {

	private static final ChartSize PAGE = new ChartSize(960, 600);

	@CanExecute
	boolean hasResult(Exploration exploration) {
		return exploration.analysis().isPresent();
	}

	@Execute
	void export(Exploration exploration, ParetoBasis basis, ParetoFold fold, ParetoLeftOut leftOut,
			ChartRenderer renderer, FileExport files, ExploreSession session, @Translation Messages messages,
			@Named(TranslationService.LOCALE) Locale locale) {
		Texts texts = new Texts(messages, locale);
		exploration.analysis().ifPresent(analysis -> {
			Optional<ParetoPicture> picture = ParetoPicture.of(analysis,
					new ParetoPicture.Choices(basis, fold, leftOut));
			files.write(messages.pickExport,
					new ExportedAnalysis(analysis, exploration.state(), texts).fileName("pareto.png"),
					Stream.concat(ChartFormat.kinds(files.messages()).stream(),
							Stream.of(new FilePicker.Kind(messages.kindScores, List.of("csv")))).toList(),
					file -> write(file, analysis, picture, renderer, texts), session::report);
		});
	}

	private static void write(Path file, Analysis analysis, Optional<ParetoPicture> picture, ChartRenderer renderer,
			Texts texts) throws IOException, ChartException {
		String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
		if (name.endsWith(".csv")) {
			TableText scores = ScoreText.of(analysis, texts);
			try (OutputStream out = Files.newOutputStream(file)) {
				new TableAsCsv().write(scores.headings(), scores.rows(), out);
			}
		} else if (picture.isPresent()) {
			ChartFormat.write(renderer.draw(picture.get().inFile(texts), PAGE, ChartTheme.LIGHT), file);
		}
	}
}
