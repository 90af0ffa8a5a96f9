/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.PlugInBundle;
import org.manyi.scoring.PlugInBundle.State;
import org.manyi.scoring.PlugInBundles;
import org.manyi.service.AnalysisException;
import org.manyi.service.internal.FileDigest;
import org.manyi.service.plugin.InstallRecord;
import org.manyi.service.plugin.PlugInRequest;
import org.manyi.store.api.EvidenceException;
import org.osgi.framework.Version;

/** One installation of some plug-ins: all of them or none. */
final class Installation {

	private final PlugInBundles bundles;
	private final Path folder;
	private final IProgressMonitor monitor;

	/**
	 * @param folder where plug-ins are installed to
	 */
	Installation(PlugInBundles bundles, Path folder, IProgressMonitor monitor) {
		this.bundles = bundles;
		this.folder = folder;
		this.monitor = monitor;
	}

	/**
	 * Fetches what is to be installed. That may take long, and nobody else has to wait for it.
	 *
	 * @param drafts an empty folder on the file system of the plug-in folder
	 * @throws AnalysisException if one of them cannot be had
	 * @throws IOException       if the folder cannot be written
	 */
	List<Candidate> fetch(PlugInRequest request, Path drafts) throws AnalysisException, IOException {
		List<Candidate> candidates = new ArrayList<>();
		for (String location : request.locations()) {
			Candidate candidate = new Candidate(PlugInSource.of(location, request.folder()),
					drafts.resolve(candidates.size() + ".jar"));
			candidate.source().copyTo(candidate.copy(), monitor);
			candidate.check(monitor);
			candidates.add(candidate);
		}
		return candidates;
	}

	/**
	 * Checks them and puts them in place. Nobody else may change the folder meanwhile.
	 *
	 * @param unresolved whether one that misses something is put in place, too
	 * @return the files, in order
	 * @throws AnalysisException if one of them cannot be installed
	 * @throws IOException       if the folder cannot be written
	 */
	List<Path> put(List<Candidate> candidates, boolean unresolved) throws AnalysisException, IOException {
		bundles.rescan(); // somebody else may have changed the folder since
		List<PlugInBundle> tried = bundles.tryOut(candidates.stream().map(Candidate::copy).toList());
		Set<String> ids = new HashSet<>();
		for (int i = 0; i < tried.size(); i++) {
			check(candidates.get(i), tried.get(i), unresolved);
			if (!ids.add(tried.get(i).id().orElseThrow())) {
				throw candidates.get(i)
						.refused(new LocalizedText("与另一个要安装的文件是同一个插件", "is the same plug-in as another one of these"));
			}
		}
		return place(candidates, tried);
	}

	private void check(Candidate candidate, PlugInBundle bundle, boolean unresolved) throws AnalysisException {
		boolean isAccepted = bundle.state() == State.READY || bundle.state() == State.UNRESOLVED && unresolved;
		if (!isAccepted) {
			throw candidate.refused(bundle.reason().orElseThrow());
		}
		Version version = Version.parseVersion(bundle.version().orElseThrow());
		for (PlugInBundle present : bundles.bundles()) {
			if (present.id().equals(bundle.id())) {
				int order = version.compareTo(Version.parseVersion(present.version().orElseThrow()));
				if (order == 0) {
					throw candidate.refused(
							new LocalizedText("已经安装，版本同为 %s：%s", "is installed already in the same version %s: %s")
							.formatted(version, present.file()));
				} else if (order < 0) {
					throw candidate.refused(new LocalizedText("版本 %s 低于已安装的 %s。要降级，请先移除 %s",
							"has version %s, lower than %s which is installed. To go back, remove %s first")
							.formatted(version,
									present.version().orElseThrow(), bundle.id().orElseThrow()));
				}
			}
		}
	}

	private List<Path> place(List<Candidate> candidates, List<PlugInBundle> tried)
			throws AnalysisException, IOException {
		List<PlugInBundle> before = bundles.bundles();
		List<Path> placed = new ArrayList<>();
		boolean isDone = false;
		try {
			for (int i = 0; i < tried.size(); i++) {
				Path jar = folder
						.resolve(tried.get(i).id().orElseThrow() + "_" + tried.get(i).version().orElseThrow() + ".jar");
				String sha256 = FileDigest.of(candidates.get(i).copy(), monitor).sha256();
				placed.add(jar);
				new PlugInFiles(jar).place(candidates.get(i).copy(),
						new InstallRecord(sha256, candidates.get(i).source().toString()));
			}
			isDone = true;
		} catch (EvidenceException e) {
			throw new AnalysisException(e);
		} finally {
			if (!isDone) {
				for (Path jar : placed) {
					new PlugInFiles(jar).delete();
				}
			}
		}
		for (PlugInBundle bundle : before) {
			boolean isReplaced = tried.stream().anyMatch(newer -> newer.id().equals(bundle.id()));
			if (isReplaced && folder.equals(bundle.file().getParent()) && Files.exists(bundle.file())) {
				new PlugInFiles(bundle.file()).putAside();
			}
		}
		return placed;
	}
}
