/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.scoring.MethodologyReader;
import org.manyi.scoring.MethodologyRegistry;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.scoring.WeightingExecutor;
import org.manyi.service.Analysis;
import org.manyi.service.AnalysisException;
import org.manyi.service.AnalysisRequest;
import org.manyi.service.AnalysisService;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.service.internal.check.RuleCheck;
import org.manyi.service.methodology.Adoption;
import org.manyi.service.methodology.AdoptionRequest;
import org.manyi.service.methodology.EffectRequest;
import org.manyi.service.methodology.KnownVersion;
import org.manyi.service.methodology.MethodologyCheck;
import org.manyi.service.methodology.MethodologyDifference;
import org.manyi.service.methodology.MethodologyEffect;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.service.methodology.Provision;
import org.manyi.service.methodology.SurveyAnalysis;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceStore;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Opens a workspace where one is named. May be called by several threads. */
@Component
public final class MethodologyServiceImpl implements MethodologyService {

	private final MethodologyReader reader;
	private final MethodologyLookup lookup;
	private final ScoringExecutor executor;
	private final RuleCheck check;
	private final AnalysisService analyses;
	private final Clock clock;
	private volatile @Nullable ComponentServiceObjects<WorkspaceStore> stores;

	@Activate
	public MethodologyServiceImpl(@Reference MethodologyRegistry registry, @Reference MethodologyReader reader,
			@Reference ScoringExecutor executor, @Reference WeightingExecutor weighting,
			@Reference AnalysisService analyses) {
		this(registry, reader, executor, weighting, analyses, Clock.systemDefaultZone());
	}

	MethodologyServiceImpl(MethodologyRegistry registry, MethodologyReader reader, ScoringExecutor executor,
			WeightingExecutor weighting, AnalysisService analyses, Clock clock) {
		this.reader = reader;
		this.executor = executor;
		check = new RuleCheck(reader, executor, weighting);
		this.analyses = analyses;
		this.clock = clock;
		lookup = new MethodologyLookup(registry, reader);
	}

	@Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
	void setStores(ComponentServiceObjects<WorkspaceStore> store) {
		stores = store;
	}

	void unsetStores(ComponentServiceObjects<WorkspaceStore> store) {
		if (stores == store) {
			stores = null;
		}
	}

	/** Opens a workspace, to read it or in somebody's name. */
	@FunctionalInterface
	private interface Opening {
		Workspace open(WorkspaceStore store, Path folder) throws EvidenceException;
	}

	/** Asks an open workspace. */
	@FunctionalInterface
	interface Question<T> {

		T answer(Workspace workspace) throws EvidenceException, AnalysisException;
	}

	private <T> T ask(Path folder, Opening opening, Question<T> question) throws AnalysisException {
		ComponentServiceObjects<WorkspaceStore> known = stores;
		if (known == null) {
			throw new AnalysisException(new LocalizedText("本安装不带工作区的存储，打不开 " + folder + "。",
					"This installation has no store of workspaces, so " + folder + " cannot be opened."));
		}
		WorkspaceStore store = known.getService();
		try (Workspace workspace = opening.open(store, folder)) {
			return question.answer(workspace);
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		} finally {
			known.ungetService(store);
		}
	}

	/** A folder that is no workspace has adopted nothing: whoever reads it says what it is. */
	private boolean isWorkspace(Path folder) {
		ComponentServiceObjects<WorkspaceStore> known = stores;
		if (known == null) {
			return false;
		}
		WorkspaceStore store = known.getService();
		try {
			return store.isWorkspace(folder);
		} finally {
			known.ungetService(store);
		}
	}

	private Optional<AdoptedVersions> adopted(Optional<Path> workspace) throws AnalysisException {
		return workspace.isEmpty() || !isWorkspace(workspace.get()) ? Optional.empty()
				: Optional.of(ask(workspace.get(), WorkspaceStore::open, open -> new AdoptedVersions(open, lookup)));
	}

	/** Versions are told of a workspace, or of a folder beside which none has been made yet. */
	private void refuseForeign(Path folder) throws AnalysisException {
		refuseAbsent(folder);
		if (!isWorkspace(folder) && !Files.isDirectory(folder.resolve(FOLDER))) {
			throw new AnalysisException(new LocalizedText(
					"%s 不是工作区，也没有文件夹 %s。请给出一个工作区。".formatted(folder, FOLDER),
					"%s is no workspace and has no folder %s. Name a workspace.".formatted(folder, FOLDER)));
		}
	}

	private static void refuseAbsent(Path folder) throws InvalidRequestException {
		if (!Files.isDirectory(folder)) {
			throw new InvalidRequestException(new LocalizedText("没有文件夹 %s。请给出一个工作区。".formatted(folder),
					"There is no folder %s. Name a workspace.".formatted(folder)));
		}
	}

	private PlugInNames names() {
		return new PlugInNames(Stream.concat(executor.methods().stream(), executor.weightings().stream()).toList());
	}

	private LocalDate today() {
		return LocalDate.now(clock);
	}

	@Override
	public Methodology find(String name, Optional<Path> workspace) throws AnalysisException {
		if (workspace.isPresent()) {
			refuseAbsent(workspace.get());
		}
		Optional<AdoptedVersions> adopted = adopted(workspace);
		return new NamedMethodology(lookup, reader, adopted, workspace, today()).find(name);
	}

	@Override
	public List<Provision> provisions(Methodology methodology) {
		return Provisions.of(methodology, names());
	}

	@Override
	public MethodologyDifference difference(Methodology older, Methodology newer) {
		return ProvisionComparison.of(older, newer, names());
	}

	@Override
	public MethodologyCheck check(Path file) throws AnalysisException {
		return new FileCheck(check).of(file);
	}

	@Override
	public List<MethodologyCheck> checkFolder(Path folder) throws AnalysisException {
		return new FolderCheck(new FileCheck(check)).of(folder);
	}

	@Override
	public List<KnownVersion> versions(Optional<Path> workspace) throws AnalysisException {
		if (workspace.isPresent()) {
			refuseForeign(workspace.get());
		}
		return new VersionList(lookup, reader, adopted(workspace), workspace).versions();
	}

	@Override
	public List<MethodologyCheck> wrongFiles(Path workspace) throws AnalysisException {
		refuseAbsent(workspace);
		return new FolderCheck(new FileCheck(check)).unreadable(MethodologyFolder.of(workspace), reader);
	}

	@Override
	public Adoption adopt(AdoptionRequest request) throws AnalysisException {
		Methodology methodology = lookup.find(request.file().toString());
		return ask(request.workspace(), (store, folder) -> store.open(folder, request.person()),
				open -> new VersionAdoption(open, new AdoptedVersions(open, lookup), request, names())
						.adopt(methodology, today()));
	}

	@Override
	public Analysis analyseInForce(AnalysisRequest request, IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Optional<SliceVersions> versions = versionsOf(request, progress.split(1));
		return analyseInForce(request, versions, progress.split(9));
	}

	private Analysis analyseInForce(AnalysisRequest request, Optional<SliceVersions> versions, IProgressMonitor monitor)
			throws AnalysisException {
		return versions.isEmpty() ? analyses.analyse(request, monitor)
				: new InForceAnalysis(analyses, versions.get(), request).analyse(monitor);
	}

	@Override
	public SurveyAnalysis analyseSurvey(AnalysisRequest request, boolean asNamed, IProgressMonitor monitor)
			throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		Choice choice = ask(request.source(), WorkspaceStore::open, open -> {
			AdoptedVersions adopted = new AdoptedVersions(open, lookup);
			return new Choice(versionsOf(adopted, open, request, progress.split(1)),
					new VersionList(lookup, reader, Optional.of(adopted), Optional.of(request.source())).versions());
		});
		Analysis analysis = asNamed ? analyses.analyse(request, progress.split(9))
				: analyseInForce(request, choice.inForce(), progress.split(9));
		return new SurveyAnalysis(analysis, choice.inForce().map(SliceVersions::inForce),
				choice.known().stream().filter(version -> !version.changed())
						.filter(version -> version.methodology().id().equals(request.methodology().id())).toList());
	}

	/** What there is to score a survey by. */
	private record Choice(Optional<SliceVersions> inForce, List<KnownVersion> known) {
	}

	/** Empty where no version of the methodology was adopted that ever holds. */
	private Optional<SliceVersions> versionsOf(AnalysisRequest request, IProgressMonitor monitor)
			throws AnalysisException {
		return !isWorkspace(request.source()) ? Optional.empty() : ask(request.source(), WorkspaceStore::open,
				open -> versionsOf(new AdoptedVersions(open, lookup), open, request, monitor));
	}

	private static Optional<SliceVersions> versionsOf(AdoptedVersions adopted, Workspace open, AnalysisRequest request,
			IProgressMonitor monitor) throws EvidenceException, AnalysisException {
		VersionTimeline timeline = adopted.timeline(request.methodology().id());
		return timeline.isEmpty() ? Optional.empty() : Optional.of(SliceVersions.of(timeline, open, request, monitor));
	}

	@Override
	public MethodologyEffect effect(EffectRequest request, IProgressMonitor monitor) throws AnalysisException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		DraftEffect effect = new DraftEffect(request);
		Analysis before = request.inForce() ? analyseInForce(effect.by(request.before()), progress.split(1))
				: analyses.analyse(effect.by(request.before()), progress.split(1));
		return effect.between(before, analyses.analyse(effect.by(request.draft()), progress.split(1)));
	}
}
