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
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.scoring.PlugInBundle;
import org.manyi.scoring.PlugInBundle.State;
import org.manyi.scoring.PlugInBundles;
import org.manyi.scoring.PlugInCatalogue;
import org.manyi.scoring.ScoringExecutor;
import org.manyi.service.AnalysisException;
import org.manyi.service.InvalidRequestException;
import org.manyi.service.internal.FileDigest;
import org.manyi.service.methodology.MethodologyService;
import org.manyi.service.plugin.InstallRecord;
import org.manyi.service.plugin.InstalledPlugIn;
import org.manyi.service.plugin.PlugInOverview;
import org.manyi.service.plugin.PlugInRequest;
import org.manyi.service.plugin.PlugInService;
import org.manyi.service.plugin.Removal;
import org.manyi.store.api.EvidenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts files into the plug-in folder of the user, and lets the folders be looked at. */
@Component
public final class PlugInServiceImpl implements PlugInService {

	private static final String DRAFTS = ".install";
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final PlugInBundles bundles;
	private final PlugInCatalogue catalogue;
	private final ScoringExecutor executor;
	private final MethodologyService methodologies;

	@Activate
	public PlugInServiceImpl(@Reference PlugInBundles bundles, @Reference PlugInCatalogue catalogue,
			@Reference ScoringExecutor executor, @Reference MethodologyService methodologies) {
		this.bundles = bundles;
		this.catalogue = catalogue;
		this.executor = executor;
		this.methodologies = methodologies;
	}

	@Override
	public List<InstalledPlugIn> list() {
		return bundles.bundles().stream().map(PlugInServiceImpl::installed).toList();
	}

	private static InstalledPlugIn installed(PlugInBundle bundle) {
		Optional<InstallRecord> record = new PlugInFiles(bundle.file()).record();
		return new InstalledPlugIn(bundle, record,
				record.isPresent() && !record.get().sha256().equals(digest(bundle.file())));
	}

	private static String digest(Path file) {
		try {
			return FileDigest.of(file, new NullProgressMonitor()).sha256();
		} catch (EvidenceException e) {
			return "";
		}
	}

	@Override
	public PlugInOverview overview() {
		return new PlugInOverview(catalogue.methods(), catalogue.weightings(), bundles.bundles().stream()
				.filter(bundle -> bundle.state() != State.READY && bundle.state() != State.SUPERSEDED).toList());
	}

	@Override
	public List<InstalledPlugIn> install(PlugInRequest request, IProgressMonitor monitor) throws AnalysisException {
		Path folder = bundles.folder().orElseThrow(() -> new AnalysisException(
				new LocalizedText("启动时没有指定插件文件夹（MANYI_DROPINS），无法安装。",
						"No plug-in folder was named at the start (MANYI_DROPINS); "
						+ "plug-ins cannot be installed.")));
		try {
			Path drafts = Files.createTempDirectory(Files.createDirectories(folder), DRAFTS);
			try {
				Installation installation = new Installation(bundles, folder, monitor);
				List<Candidate> candidates = installation.fetch(request, drafts);
				List<Path> placed;
				try (InstallLock lock = InstallLock.of(folder, PATIENCE, monitor)) {
					placed = installation.put(candidates, request.unresolved());
				}
				bundles.rescan();
				return list().stream().filter(installed -> placed.contains(installed.bundle().file())).toList();
			} finally {
				delete(drafts);
			}
		} catch (IOException e) {
			throw new AnalysisException(new LocalizedText("无法写入插件文件夹 %s（%s）。没有安装任何插件；请检查文件夹、权限和磁盘空间。",
					"The plug-in folder %s cannot be written to (%s). Nothing was installed; check the folder, its "
							+ "permissions and the disk space.")
					.formatted(folder, PlugInFiles.reason(e)));
		}
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.deleteIfExists(file);
			}
		}
	}

	@Override
	public Removal remove(String name, Optional<Path> workspace) throws AnalysisException {
		bundles.rescan();
		MethodologyCalls before = calls(workspace);
		List<Path> files = remove(name);
		return new Removal(files, before.lostUntil(calls(workspace)));
	}

	private MethodologyCalls calls(Optional<Path> workspace) throws AnalysisException {
		return MethodologyCalls.of(methodologies.versions(workspace), executor);
	}

	private List<Path> remove(String name) throws AnalysisException {
		Optional<Path> folder = bundles.folder().filter(Files::isDirectory);
		if (folder.isEmpty()) {
			return putAside(name);
		}
		try (InstallLock lock = InstallLock.of(folder.get(), PATIENCE, new NullProgressMonitor())) {
			return putAside(name);
		} catch (IOException e) {
			throw new AnalysisException(new LocalizedText("无法写入插件文件夹 %s（%s）。没有移除任何插件；请检查文件夹、权限和磁盘空间。",
					"The plug-in folder %s cannot be written to (%s). Nothing was removed; check the folder, its "
							+ "permissions and the disk space.")
					.formatted(folder.get(), PlugInFiles.reason(e)));
		}
	}

	private List<Path> putAside(String name) throws AnalysisException {
		bundles.rescan();
		List<Path> files = bundles.bundles().stream().filter(bundle -> bundle.id().equals(Optional.of(name))
				|| bundle.file().getFileName().toString().equals(name)).map(PlugInBundle::file).toList();
		if (files.isEmpty()) {
			throw new InvalidRequestException(new LocalizedText("插件文件夹里没有“%s”。manyi plugin list 列出已有的插件。",
					"There is no plug-in “%s” in the plug-in folders. manyi plugin list shows what there is.")
					.formatted(name));
		}
		List<Path> aside = new ArrayList<>();
		for (Path file : files) {
			aside.add(new PlugInFiles(file).putAside());
		}
		bundles.rescan();
		return aside;
	}

	@Override
	public void follow() {
		bundles.follow();
	}
}
