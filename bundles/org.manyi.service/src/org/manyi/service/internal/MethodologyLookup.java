/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;

/** Finds a methodology by id among the announced ones, else as a file; and the one that a workspace has kept. */
public final class MethodologyLookup {

	private final MethodologyRegistry registry;
	private final MethodologyReader reader;
	private final KeptTexts texts = new KeptTexts();

	public MethodologyLookup(MethodologyRegistry registry, MethodologyReader reader) {
		this.registry = registry;
		this.reader = reader;
	}

	/** Every announced file. */
	public List<MethodologyEntry> entries() {
		return registry.entries();
	}

	/** The announced methodology of that id, empty where none is announced or its file is wrong. */
	public Optional<Methodology> announced(String id) {
		return registry.find(id).map(MethodologyEntry.Available::methodology);
	}

	/**
	 * The announced methodology of that id, else the one of that file.
	 *
	 * @throws InvalidRequestException when there is neither
	 * @throws AnalysisException       when the file is wrong
	 */
	public Methodology find(String idOrFile) throws AnalysisException {
		return find(idOrFile, List.of());
	}

	/**
	 * The same where further ids are known, which are named beside the announced ones when there is no such
	 * methodology.
	 */
	public Methodology find(String idOrFile, Collection<String> furtherIds) throws AnalysisException {
		List<String> known = Stream.concat(knownIds().stream(), furtherIds.stream()).distinct().toList();
		if (idOrFile.isBlank()) {
			throw new InvalidRequestException(Messages.sentences(new LocalizedText("没有指定测评方法。",
					"No methodology is named."), known(known)));
		}
		// a name that cannot be an id is a file's: no announced file need be read to know that
		Optional<MethodologyEntry.Available> announced = Methodology.isId(idOrFile) ? registry.find(idOrFile)
				: Optional.empty();
		if (announced.isPresent()) {
			return announced.get().methodology();
		}
		Path file = path(idOrFile);
		if (Files.isDirectory(file)) {
			throw new AnalysisException(Messages.sentences(new LocalizedText(file + " 是文件夹，请给出测评方法文件或编号。",
					file + " is a folder. Name a methodology file, or the id of a methodology."), known(known)));
		}
		if (Files.exists(file)) {
			return read(file.toString(), () -> Files.newInputStream(file));
		}
		throw new InvalidRequestException(unknown(idOrFile, known));
	}

	/**
	 * The methodology by which a survey of a workspace was imported last: as it was kept then, else the announced one
	 * of its id, since workspaces of earlier versions of this program keep none.
	 *
	 * @return empty where it is neither kept nor announced
	 * @throws AnalysisException when what was kept is no methodology for this program
	 */
	public Optional<Methodology> of(Workspace workspace, SurveyDescription survey)
			throws EvidenceException, AnalysisException {
		Optional<ImportRule> kept = workspace.methodology(survey.id());
		return kept.isPresent() ? Optional.of(of(workspace.folder() + "#" + survey.id(), kept.get()))
				: announced(survey.methodologyId());
	}

	/**
	 * The methodology of a text that a workspace has kept.
	 *
	 * @param origin where it is kept, for messages
	 * @throws AnalysisException when it is no methodology for this program
	 */
	public Methodology of(String origin, ImportRule kept) throws AnalysisException {
		Optional<Methodology> known = texts.find(origin, kept.text());
		if (known.isPresent()) {
			return known.get();
		}
		Methodology methodology = read(origin, () -> text(kept));
		texts.keep(origin, kept.text(), methodology);
		return methodology;
	}

	private static InputStream text(ImportRule rule) {
		return new ByteArrayInputStream(rule.text().getBytes(StandardCharsets.UTF_8));
	}

	/** Opens a methodology to be read. */
	@FunctionalInterface
	private interface Source {

		InputStream open() throws IOException;
	}

	private Methodology read(String origin, Source source) throws AnalysisException {
		try (InputStream stream = source.open()) {
			return reader.read(origin, stream);
		} catch (MethodologyFileException e) {
			throw new AnalysisException(Messages.lines(e.problems().stream()
					.map(problem -> located(e.origin(), problem)).toList()));
		} catch (IOException e) {
			throw new AnalysisException(new LocalizedText(
					"测评方法文件 " + origin + " 读不出来，请检查它是不是可读的文件。",
					"The methodology file " + origin + " cannot be read. Check that it is a readable file."));
		}
	}

	private static LocalizedText unknown(String idOrFile, List<String> known) {
		List<String> near = NearMatches.of(idOrFile, known);
		LocalizedText what = new LocalizedText("没有编号为“" + idOrFile + "”的测评方法，也没有这样的文件。",
				"There is no methodology with id \"" + idOrFile + "\" and no such file.");
		LocalizedText guess = near.isEmpty() ? what
				: Messages.sentences(what, new LocalizedText("是不是 " + String.join("、", near) + "？",
						"Did you mean " + String.join(" or ", near) + "?"));
		return Messages.sentences(guess, known(known));
	}

	private List<String> knownIds() {
		return registry.entries().stream().filter(MethodologyEntry.Available.class::isInstance)
				.map(MethodologyEntry.Available.class::cast).map(entry -> entry.methodology().id()).distinct().toList();
	}

	private static LocalizedText known(List<String> ids) {
		return ids.isEmpty() ? new LocalizedText("目前一个测评方法也没有安装。", "No methodology is installed.")
				: new LocalizedText("现有：" + String.join("、", ids) + "。", "Known ids: " + String.join(", ", ids) + ".");
	}

	private static LocalizedText located(String origin, FileProblem problem) {
		String place = origin + ":" + problem.line() + ":" + problem.column() + ": ";
		return new LocalizedText(place + problem.text().zh(), place + problem.text().en());
	}

	private static Path path(String idOrFile) throws AnalysisException {
		try {
			return Path.of(idOrFile);
		} catch (InvalidPathException e) {
			throw new InvalidRequestException(new LocalizedText("“" + idOrFile + "”既不是测评方法的编号，也不是文件名。",
					"\"" + idOrFile + "\" is neither the id of a methodology nor a file name."));
		}
	}
}
