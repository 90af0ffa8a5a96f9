/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.drafts;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.scoring.MethodologyEntry;
import org.manyi.scoring.MethodologyFileException;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.scoring.api.PlugInDescriptor;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.AnalysisException;
import org.manyi.service.DraftCheck;
import org.manyi.service.FileChangedException;
import org.manyi.service.MethodologyFile;
import org.manyi.service.MethodologyFileService;
import org.manyi.service.internal.check.RuleCheck;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts files, reader and executors together. May be called by several threads. */
@Component
public final class MethodologyFileServiceImpl implements MethodologyFileService {

	private final MethodologyReader reader;
	private final ScoringExecutor executor;
	private final RuleCheck check;
	private final MethodologyRegistry registry;
	private final TextFiles files = new TextFiles();

	@Activate
	public MethodologyFileServiceImpl(@Reference MethodologyReader reader, @Reference ScoringExecutor executor,
			@Reference WeightingExecutor weighting, @Reference MethodologyRegistry registry) {
		this.reader = reader;
		this.executor = executor;
		check = new RuleCheck(reader, executor, weighting);
		this.registry = registry;
	}

	@Override
	public MethodologyFile read(Path file) throws AnalysisException {
		return files.read(file);
	}

	@Override
	public Optional<String> hash(Path file) throws AnalysisException {
		return files.hash(file);
	}

	@Override
	public DraftCheck check(String origin, String text, IProgressMonitor monitor) {
		return check.of(text.getBytes(StandardCharsets.UTF_8), monitor);
	}

	private Methodology methodology(String origin, String text) throws MethodologyFileException {
		try {
			return reader.read(origin, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
		} catch (IOException e) {
			throw new IllegalStateException("bytes in memory can be read", e);
		}
	}

	@Override
	public MethodologyFile save(Path file, String text, Optional<MethodologyFile> expected)
			throws FileChangedException, AnalysisException {
		if (expected.filter(before -> before.path().equals(file)).isPresent()
				&& isFinal(file.toString(), expected.get().text())) {
			throw new AnalysisException(new LocalizedText(
					file + " 是已批准或作废的版本，不能改写。请另存为新版本。",
					file + " is an approved or retired version, which is not overwritten. Save a new version."));
		}
		return files.write(file, text, expected);
	}

	/** Whether a text is a version that was approved, be it retired since. */
	private boolean isFinal(String origin, String text) {
		try {
			return methodology(origin, text).status() != MethodologyStatus.DRAFT;
		} catch (MethodologyFileException e) {
			return false; // what is no methodology was never approved
		}
	}

	@Override
	public String proposedVersion(String text) {
		MethodologyText read = MethodologyText.of(text);
		return NextVersion
				.above(Stream.concat(read.scalar(YamlPath.of("version")).stream(), announced(read).stream()).toList());
	}

	/** The versions of the same methodology that are announced. */
	private List<String> announced(MethodologyText text) {
		String id = text.scalar(YamlPath.of("id")).orElse("");
		return registry.entries().stream().filter(MethodologyEntry.Available.class::isInstance)
				.map(entry -> ((MethodologyEntry.Available) entry).methodology())
				.filter(methodology -> methodology.id().equals(id)).map(Methodology::version).toList();
	}

	@Override
	public Optional<LocalizedText> objection(String text, String version) {
		MethodologyText read = MethodologyText.of(text);
		Optional<Version> number = NextVersion.parse(version);
		Optional<String> own = read.scalar(YamlPath.of("version"));
		Optional<Version> before = own.flatMap(NextVersion::parse);
		if (number.isEmpty()) {
			return Optional.of(new LocalizedText("版本号的形式为 主.次.修订，如 1.2.0。",
					"The version has the form major.minor.micro, such as 1.2.0."));
		}
		if (before.isPresent() && number.get().compareTo(before.get()) <= 0) {
			return Optional.of(new LocalizedText("新版本号须高于现有的 " + own.get() + "，如 " + proposedVersion(text) + "。",
					"The new version must be above the present " + own.get() + ", such as " + proposedVersion(text)
							+ "."));
		}
		return announced(read).stream().anyMatch(other -> NextVersion.parse(other).equals(number))
				? Optional.of(new LocalizedText("已有版本 " + version + "，请换一个版本号，如 " + proposedVersion(text) + "。",
						"There is a version " + version + " already. Choose another, such as " + proposedVersion(text)
								+ "."))
				: Optional.empty();
	}

	@Override
	public String newVersion(String text, String version, LocalizedText reason) throws AnalysisException {
		Optional<LocalizedText> objection = objection(text, version);
		if (objection.isPresent()) {
			throw new AnalysisException(objection.get());
		}
		try {
			return new VersionHead(text).next(version, reason);
		} catch (EditRefusedException e) {
			throw new AnalysisException(e.reason());
		}
	}

	@Override
	public List<PlugInDescriptor> methods() {
		return executor.methods();
	}

	@Override
	public List<PlugInDescriptor> weightings() {
		return executor.weightings();
	}
}
